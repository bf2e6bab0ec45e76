"""RIS, as databases and reference managers export it; its old tags count as the new ones."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from curator.domain.sources import Draft
from curator.importers.encodings import decode
from curator.importers.findings import Findings
from curator.importers.formats.given import note_given
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

_BEGIN = re.compile(r"^TY {1,2}- ?(?=\S)", re.MULTILINE)
_END = re.compile(r"^ER {1,2}-", re.MULTILINE)
_FIELDS = {  # as the library calls them: see the tags beside
    "title": (("TI", "title"), ("T1", "primary_title"), ("ST", "short_title")),
    "outlet": (
        ("T2", "secondary_title"),
        ("JF", "alternate_title3"),
        ("JO", "journal_name"),
        ("JA", "alternate_title2"),
    ),
    "language": (("LA", "language"),),
    "section": (("SE", "section"),),
}
_AUTHORS = (("AU", "authors"), ("A1", "first_authors"))
_DATES = (("DA", "date"), ("Y1", "publication_year"), ("PY", "year"))
_TEXTS = ("abstract", "notes_abstract")


def read(raw: Raw) -> Iterator[Draft | Broken]:
    """Read the entries; raise what ``decode`` raises."""
    return drafts(raw, entries_of(raw), Kind.RIS)


def entries_of(raw: Raw) -> Iterator[Entry]:
    """Give the entries in their order; one whose end is missing ends where the next begins."""
    import rispy

    text = decode(raw, raw.charset)
    starts = [found.start() for found in _BEGIN.finditer(text)]
    for start, stop in pairwise([*starts, len(text)]):
        lines = _END.split(text[start:stop])[0].rstrip()
        for fields in rispy.loads(f"{lines}\nER  - \n"):
            yield _entry(fields)


def _entry(fields: Mapping[str, Any]) -> Entry:
    findings = Findings()
    for field, names in _FIELDS.items():
        note_first(findings, field, ((tag, fields.get(name)) for tag, name in names))
    for tag, name in _AUTHORS:
        note_names(findings, list(map(spoken, fields.get(name, []))), f"field {tag}")
    for tag, name in _DATES:
        note_given(findings, "published", _date(str(fields.get(name, ""))), f"field {tag}")
    for url in fields.get("urls", []):
        note_given(findings, "url", url, "field UR")
    note_first(findings, "url", [("DO", fields.get("doi"))])
    return Entry(findings, next((str(fields[name]) for name in _TEXTS if fields.get(name)), ""))


def _date(text: str) -> str:
    """Read ``2022/07/09/``, of which any part but the first may be empty."""
    return written_date(*text.split("/")[:3]) or text
