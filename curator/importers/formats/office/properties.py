"""What a document of a word processor tells about itself, weighed: its fields are often stale."""

import re
from dataclasses import dataclass, field

from curator.domain.text import folded, tidy
from curator.importers.findings import Findings
from curator.importers.formats.dates import read_date
from curator.importers.formats.opening import note_opening
from curator.importers.formats.values import read_language, read_title
from curator.importers.raw import Raw

_EMPTY_TITLES = re.compile(
    r"(?:word |microsoft word|untitled|unbenannt|ohne titel|sans titre|document\d*$|dokument\d*$|"
    r"powerpoint|normal$|title$|titel$|\.+$|\S+\.(?:docx?|rtf|odt|dotx?)$)"
)
_NO_AUTHORS = re.compile(
    r"(?:user|admin|administrator|owner|author|unknown|anonymous|python-docx|pc|"
    r"(?:microsoft )?office(?: user)?|microsoft|windows.user|un-named|besitzer|autor)\d*"
)
_FIRST = 5  # paragraphs among which a heading is that of the whole
_OPENING = 3000  # code points in which a title would be printed


@dataclass(slots=True)
class Properties:
    """What stands in the fields of a document, and in those of its paragraphs that say what for."""

    title: str = ""
    authors: list[str] = field(default_factory=list)
    language: str = ""
    titled: str = ""  # the first paragraph in the style of a title
    heading: str = ""  # a heading of the first level among the first paragraphs
    signed: list[str] = field(default_factory=list)  # paragraphs in the style of an author
    dated: str = ""  # and of a date
    _heard: int = 0

    def hear(self, style: str, words: str) -> None:
        """Take what the style of a paragraph says of its words; called for each in its order."""
        if not words:
            return
        self._heard += 1
        if style == "title" and not self.titled:
            self.titled = words
        elif style == "author":
            self.signed.append(words)
        elif style == "date" and not self.dated:
            self.dated = words
        elif style == "heading 1" and not self.heading and self._heard <= _FIRST:
            self.heading = words


def note_properties(findings: Findings, raw: Raw, text: str, known: Properties) -> None:
    """Note the facts of a document; what its text shows comes before its fields."""
    title = read_title(tidy(known.title))
    title = "" if _EMPTY_TITLES.match(title.casefold()) else title
    printed = title if folded(title) in folded(text[:_OPENING]) else ""
    findings.note("title", read_title(tidy(known.titled)), "title paragraph")
    findings.note("title", printed, "document properties")
    findings.note("title", read_title(tidy(known.heading)), "heading")
    findings.note("title", title, "document properties")
    findings.note("authors", _names(known.signed), "author paragraph")
    findings.note("published", read_date(tidy(known.dated)), "date paragraph")
    note_opening(findings, text)
    findings.note("title", raw.stem, "file name")
    findings.note("authors", _names(known.authors), "document properties")
    findings.note("language", read_language(known.language.strip()), "document properties")
    findings.note("url", raw.url, "address")


def _names(written: list[str]) -> tuple[str, ...]:
    names = (tidy(name) for each in written for name in each.split(";"))
    return tuple(n for n in dict.fromkeys(names) if n and not _NO_AUTHORS.fullmatch(n.casefold()))
