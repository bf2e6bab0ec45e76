"""BibTeX and BibLaTeX: fields in LaTeX, names with their surnames first or last."""

import logging
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from curator.domain.errors import UnreadableFileError
from curator.domain.sources import Draft
from curator.importers.encodings import decode
from curator.importers.findings import Findings
from curator.importers.formats.given import note_given
from curator.importers.formats.months import MONTHS
from curator.importers.formats.references.entry import (
    Entry,
    drafts,
    note_first,
    note_names,
    spoken,
    written_date,
)
from curator.importers.kinds import Kind
from curator.importers.raw import Broken, Raw

_FIELDS = {
    "title": ("title",),
    "outlet": ("journaltitle", "journal", "newspaper", "booktitle", "organization"),
    "language": ("langid", "language"),
    "section": ("section",),
}
_PIECES = re.compile(r"\\.|[{}]|\s+and\s+|[^\\{}\s]+|\s+", re.DOTALL)
_OF_LATEX = re.compile(r"[\\{]|--|``|''")
_PER_CENT = re.compile(r"(?<!\\)%")
_ADDRESS = re.compile(r"https?://[^\s{}]+")
_ESCAPE = re.compile(r"\\([_%&#$~])(?:\{\})?")


def read(raw: Raw) -> Iterator[Draft | Broken]:
    """Read the entries; what of them is broken is told after the others."""
    library = _library(raw)
    broken = len(library.failed_blocks)
    if library.entries or not broken:
        yield from drafts(raw, _entries(library), Kind.BIBTEX)
    if broken:
        error = UnreadableFileError(
            f"In {raw.label} some entries are broken off or given twice ({broken}): "
            "mend them where they come from, and import it again."
        )
        yield Broken("", error)


def entries_of(raw: Raw) -> Iterator[Entry]:
    """Give the sound entries in their order; raise what ``decode`` raises."""
    return _entries(_library(raw))


def _entries(library: Any) -> Iterator[Entry]:
    unlatex = _unlatex()
    for entry in library.entries:
        fields = {name.lower(): str(f.value) for name, f in entry.fields_dict.items()}
        yield _entry(fields, unlatex)


def _library(raw: Raw) -> Any:
    from bibtexparser.entrypoint import parse_string

    logging.getLogger("bibtexparser").addHandler(logging.NullHandler())
    return parse_string(decode(raw, raw.charset))


def _entry(fields: Mapping[str, str], unlatex: Callable[[str], str]) -> Entry:
    findings = Findings()
    for field, names in _FIELDS.items():
        note_first(findings, field, ((name, unlatex(fields.get(name, ""))) for name in names))
    authors = [_name(name, unlatex) for name in split_names(fields.get("author", ""))]
    note_names(findings, authors, "field author")
    _note_date(findings, fields)
    for name in ("url", "howpublished", "doi"):
        value = _ESCAPE.sub(r"\1", fields.get(name, ""))
        found = _ADDRESS.search(value)
        note_given(findings, "url", found[0] if found else value, f"field {name}")
    return Entry(findings, unlatex(fields.get("abstract", "")))


def split_names(text: str) -> list[str]:
    """Split a list of names at ``and``, where it stands outside of braces."""
    names = [""]
    depth = 0
    for piece in _PIECES.findall(text):
        depth += (piece == "{") - (piece == "}")
        if depth <= 0 and piece.strip() == "and" and piece != "and":
            names.append("")
        else:
            names[-1] += piece
    return [name.strip() for name in names if name.strip() not in {"", "others"}]


def _note_date(findings: Findings, fields: Mapping[str, str]) -> None:
    note_given(findings, "published", fields.get("date", "").split("/")[0], "field date")
    month = fields.get("month", "").strip(" {}.~").lower()
    number = MONTHS.get(month, month)
    date = written_date(fields.get("year", "").strip("{} "), number, fields.get("day"))
    note_given(findings, "published", date, "field year")


def _name(name: str, unlatex: Callable[[str], str]) -> str:
    """Give a name in its order; one in braces, such as ``{Port, Pier and Co}``, stays as it is."""
    is_group = name.startswith("{") and name.find("}") == len(name) - 1
    return unlatex(name) if is_group else spoken(unlatex(name))


def _unlatex() -> Callable[[str], str]:
    from pylatexenc.latex2text import LatexNodes2Text
    from pylatexenc.latexwalker import LatexWalkerError

    decoder = LatexNodes2Text(math_mode="verbatim", keep_braced_groups=False)

    def written(text: str) -> str:
        if not _OF_LATEX.search(text):
            return text
        try:
            return str(decoder.latex_to_text(_PER_CENT.sub(r"\%", text)))
        except (LatexWalkerError, RecursionError, ValueError):  # it is no LaTeX
            return text.replace("{", "").replace("}", "")

    return written
