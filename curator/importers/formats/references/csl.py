"""CSL JSON, as Zotero, Mendeley and pandoc write it.

Source of the names: the schema ``csl-data.json`` of the Citation Style Language 1.0.2.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from curator.domain.sources import Draft
from curator.importers.findings import Findings
from curator.importers.formats.given import note_given
from curator.importers.formats.references.entry import (
    Entry,
    drafts,
    note_first,
    note_names,
    written_date,
)
from curator.importers.formats.tables.records import records_of
from curator.importers.kinds import Kind
from curator.importers.raw import Broken, Raw

_FIELDS = {
    "title": ("title",),
    "outlet": ("container-title", "collection-title"),
    "url": ("URL", "DOI"),
    "language": ("language",),
    "section": ("section",),
}


def read(raw: Raw) -> Iterator[Draft | Broken]:
    """Read the entries; raise ``UnreadableFileError`` where they are no sound JSON."""
    return drafts(raw, entries_of(raw), Kind.CSL)


def entries_of(raw: Raw) -> Iterator[Entry]:
    """Give the entries in their order."""
    for item in records_of(raw):
        findings = Findings()
        for field, names in _FIELDS.items():
            note_first(findings, field, ((name, item.get(name)) for name in names))
        authors = item.get("author")
        spoken = list(map(_name, authors)) if isinstance(authors, list) else []
        note_names(findings, spoken, "field author")
        note_given(findings, "published", _date(item.get("issued")), "field issued")
        abstract = item.get("abstract")
        yield Entry(findings, abstract if isinstance(abstract, str) else "")


def _name(name: Any) -> str:
    if not isinstance(name, Mapping):
        return ""
    parts = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    whole = " ".join(str(name[part]) for part in parts if name.get(part))
    return whole or str(name.get("literal") or "")


def _date(issued: Any) -> str:
    if not isinstance(issued, Mapping):
        return ""
    match issued.get("date-parts"):
        case [[*parts], *_]:
            return written_date(*parts)
    return str(issued.get("raw") or issued.get("literal") or "")
