"""What a bibliography says of sources, without their texts."""

from collections.abc import Callable, Iterator

from curator.domain.sources import Facts
from curator.importers.formats.references import bibtex, csl, ris, zotero
from curator.importers.formats.references.entry import Entry
from curator.importers.kinds import Kind, recognise
from curator.importers.raw import Raw

_ENTRIES: dict[Kind, Callable[[Raw], Iterator[Entry]]] = {
    Kind.CSL: csl.entries_of,
    Kind.BIBTEX: bibtex.entries_of,
    Kind.RIS: ris.entries_of,
    Kind.ZOTERO: zotero.entries_of,
}


def entries(raw: Raw) -> list[Facts]:
    """Give the facts of each entry of a bibliography, with or without a text of its own.

    None for a file of another kind. Raise what its reader raises.
    """
    entries_of = _ENTRIES.get(recognise(raw))
    return [entry.findings.facts() for entry in entries_of(raw)] if entries_of else []
