"""What a PDF tells about itself, weighed: its fields are often those of another document."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from curator.domain.text import folded, tidy
from curator.importers.findings import Findings
from curator.importers.formats.dates import read_date
from curator.importers.formats.given import note_given
from curator.importers.formats.opening import note_header, note_opening
from curator.importers.formats.pdf.flow import joined
from curator.importers.formats.pdf.hyphens import Words
from curator.importers.formats.pdf.lines import Line
from curator.importers.formats.pdf.xmp import packet_of
from curator.importers.formats.values import read_address, read_authors, read_language, read_title
from curator.importers.raw import Raw

_EMPTY_TITLES = re.compile(
    r"microsoft |word |powerpoint|excel|untitled|unbenannt|ohne titel|sans titre|sin título|"
    r"(?:document|dokument|documento|layout|slide|folie|presentation|präsentation|scan)[ _-]*\d*$|"
    r"(?:titel|title|titre|normal|print|out|output|anonymous)$|\W+$|[\w.-]*\d{5,}[\w.-]*$|"
    r".*\.(?:docx?|rtf|odt|dotx?|pdf|indd|qxp|qxd|tex|dvi|ps|pptx?|xlsx?|pub|pages|html?|ai|eps)$"
)
_NO_AUTHORS = re.compile(
    r"(?:user|users|admin|administrator|owner|author|unknown|anonymous|root|pc|default|guest|"
    r"(?:microsoft )?office(?: user)?|microsoft|windows.user|un-named|besitzer|autor|benutzer|"
    r"scanner|hewlett.packard.*|hp|canon.*|xerox.*|.*@.*)\W*\d*"
)
_CONTENTS = re.compile(
    r"(?:table of )?contents|inhalt(?:sverzeichnis|sübersicht)?|sommaire|table des matières|"
    r"[ií]ndice|sumario|sommario|inhoud(?:sopgave)?|abstract|summary|zusammenfassung|résumé"
)
_PRINTED = re.compile(r"(https?://[^\s…]+) \d+/\d+")  # as browsers write it on what they print
_ROOM = 3000  # code points of the text in which a title would be printed
_LARGE = 1.15  # times the type of the text, at least: that of a title
_SHORTEST, _LONGEST = 5, 200  # code points of a title
_CLOSE = 2.2  # times the type: the distance of the lines of a title, at most
_HEADER = 6  # paragraphs after the title in which its header stands
_DATES = 12  # lines at the beginning among which a date may stand alone


def note_facts(
    findings: Findings, raw: Raw, text: str, fields: Mapping[str, str], lines: Sequence[Line]
) -> None:
    """Note the facts of a document: what its first page shows comes before its fields.

    ``lines`` are those of the first page. The day on which the file was made is no fact of it:
    it is that of typing, printing or conversion.
    """
    packet = packet_of(raw)
    opening = folded(text[:_ROOM])
    titles = [_title(packet.first("dc:title")), _title(fields.get("Title", ""))]
    for title in titles:
        findings.note("title", title if folded(title) in opening else "", "document properties")
    findings.note("title", _largest(lines), "largest type")
    for title in titles:
        findings.note("title", title, "document properties")
    _note_byline(findings, text, findings.values.get("title", ""))
    note_opening(findings, text)
    findings.note("authors", _authors(packet.fields.get("dc:creator", ())), "document properties")
    findings.note("authors", _authors([fields.get("Author", "")]), "document properties")
    for field, name in (
        ("published", "prism:publicationDate"), ("published", "prism:coverDate"),
        ("outlet", "prism:publicationName"), ("url", "prism:url"), ("url", "prism:doi"),
    ):  # fmt: skip
        note_given(findings, field, packet.first(name), "document properties")
    findings.note("published", _date_line(text), "date line")
    for line in lines:
        printed = _PRINTED.fullmatch(line.text)
        findings.note("url", read_address(printed[1]) if printed else "", "foot of the page")
    language = packet.first("dc:language") or fields.get("Language", "")
    findings.note("language", read_language(language.strip()), "document properties")
    findings.note("title", raw.stem, "file name")
    findings.note("url", raw.url, "address")


def _title(written: str) -> str:
    title = read_title(tidy(written.replace("\0", "")))
    return "" if _EMPTY_TITLES.match(title.casefold()) else title


def _authors(written: Sequence[str]) -> tuple[str, ...]:
    names = [name for each in written for name in read_authors(tidy(each.replace("\0", "")))]
    return tuple(n for n in dict.fromkeys(names) if n and not _NO_AUTHORS.fullmatch(n.casefold()))


def _largest(lines: Sequence[Line]) -> str:
    """Give what is set in the largest type, where that stands out and can be a title."""
    wordy = [line for line in lines if sum(map(str.isalpha, line.text)) > 3 and not line.aside]
    sizes = sorted(line.size for line in wordy)
    if not sizes:
        return ""
    usual, largest = sizes[len(sizes) // 2], sizes[-1]
    if len(sizes) > 2 and largest < _LARGE * usual:
        return ""
    title = tidy(joined(_first(line for line in wordy if line.size > 0.95 * largest), Words(())))
    is_one = _SHORTEST <= len(title) <= _LONGEST and not _CONTENTS.fullmatch(title.casefold())
    return title if is_one else ""


def _first(lines: Iterable[Line]) -> list[Line]:
    """Give the first of these lines, and those that follow it closely."""
    found: list[Line] = []
    for line in lines:
        if found and abs(found[-1].base - line.base) > _CLOSE * line.size:
            break
        found.append(line)
    return found


def _note_byline(findings: Findings, text: str, title: str) -> None:
    """Note the header that follows the title, wherever that stands."""
    paragraphs = text[:_ROOM].split("\n\n")
    wanted = folded(title)
    for number, paragraph in enumerate(paragraphs, 1):
        if wanted and folded(paragraph) == wanted:
            note_header(findings, paragraphs[number : number + _HEADER])
            return


def _date_line(text: str) -> Any:
    """Give the date that stands alone on one of the first lines."""
    lines = [line for line in text[:_ROOM].split("\n") if line.strip()][:_DATES]
    return next((date for line in lines if (date := read_date(line.strip()))), None)
