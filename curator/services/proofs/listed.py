"""What an export lists without notes: quotes in context, sources, and the keys of sources."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from curator.domain.briefings.content import Content, Evidence
from curator.domain.briefings.findings import Finding, Trouble

if TYPE_CHECKING:
    from curator.exporters.proofs.expecting import Reading
    from curator.exporters.proofs.pieces import Passage, Piece, Sheet

_APART = re.compile(r"(S\d+), ((?:p\.|para\.) \d+: (?:… .* …|[“„«「‘”].*))")
_ONLY_IN = re.compile(r" only in (S\d+)(?!\d)")
_SOURCES = ("Key", "Title", "Outlet", "Date", "Captured", "Quotes", "Reliability")


class Listed:
    """Keeps which source each key stands for: by the manifest, else by who named it first."""

    def __init__(
        self, manifest: Mapping[str, Any], readings: Sequence[Reading], content: Content
    ) -> None:
        self._readings, self._content = readings, content
        self._keys = {source["key"] for source in manifest.get("sources", ())}
        self._of_all = manifest.get("scope") == []  # only then are figures those of the project
        uids = {reading.quote.uid: reading.quote.source.uid for reading in readings}
        self._sources = {
            use["source"]: uids[use["quote"]]
            for use in manifest.get("uses", ())
            if use["quote"] in uids
        }

    def key_of(self, number: int, passage: Passage, quote: Evidence) -> Iterator[Finding]:
        """Tell where a note, or the line with its mark, gives a source the key of another."""
        from curator.exporters.proofs.expecting import fits_key, key_in

        keys = {key_in(passage.note), *_ONLY_IN.findall(passage.segment)} - {""}
        for key in keys:
            known = self._sources.setdefault(key, quote.source.uid) == quote.source.uid
            known = known and (key in self._keys or not self._keys or key[0] != "S")
            if not known or not fits_key(key, quote.source):
                yield Finding(Trouble.WRONG_SOURCE, number, passage.note, f"not {key}")

    def misfits(self, sheet: Sheet) -> Iterator[tuple[Trouble, str]]:
        """Tell what of quotes in context, sources and figures is not as the project has it."""
        from curator.exporters.proofs.figures import Figures
        from curator.exporters.proofs.pieces import Kind

        figures = Figures(self._content) if self._of_all else None
        heading = ""
        for piece in sheet.pieces:
            if figures and figures.misfit(piece, heading):
                yield Trouble.WRONG_ATTRIBUTION, piece.words
            elif piece.heads[: len(_SOURCES)] == _SOURCES:
                yield from self._source(piece)
            elif piece.kind is Kind.LINE:
                yield from self._line(piece.words)
            heading = piece.words if piece.kind is Kind.HEADING else heading

    def _line(self, words: str) -> Iterator[tuple[Trouble, str]]:
        from curator.exporters.proofs.expecting import bare

        listed = _APART.fullmatch(bare(words))
        if listed is None:
            return
        own = self._apart.get(listed[2])
        if own is None:
            yield Trouble.ALTERED_WORDS, words
        elif self._sources.get(listed[1], *own) not in own:
            yield Trouble.WRONG_SOURCE, words

    @cached_property
    def _apart(self) -> Mapping[str, set[str]]:
        """Give the lines in which quotes stand without notes, and the sources of each."""
        found: dict[str, set[str]] = {}
        for reading in self._readings:
            for line in reading.apart:
                found.setdefault(line, set()).add(reading.quote.source.uid)
        return found

    def _source(self, piece: Piece) -> Iterator[tuple[Trouble, str]]:
        from curator.exporters.proofs.expecting import bare, source_row
        from curator.exporters.proofs.pieces import words_in

        cells = tuple(bare(words_in(cell)) for cell in piece.cells)
        sources = {r.quote.source.uid: r.quote.source for r in self._readings}
        known = sources.get(self._sources.get(cells[0], ""))
        rows = {source_row(each) for each in ([known] if known else sources.values())}
        if (*cells[1:5], *cells[6:7], cells[-1]) not in rows:
            yield Trouble.WRONG_SOURCE, " | ".join(cells)
