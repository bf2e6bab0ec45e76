"""What an export tells in figures and sums up: who says what, and how often."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from curator.domain.briefings.content import Cell, Content, Group, Said
from curator.exporters.briefings.functions import figures_of, tally
from curator.exporters.briefings.text import inline
from curator.exporters.proofs.expecting import bare, order, read_back
from curator.exporters.proofs.pieces import Kind, Piece, words_in
from curator.exporters.wording import counted, date_in_words

_COUNTED = re.compile(r" · [▲▼●○] \d+")
_SUMMED = re.compile(
    r"(?:Changed position on |Several positions on |"
    r"Supported by .*: \d+ quotes? from )"
)
_MATRIX = ("Actor",)
_POSITIONS = ("Claim", "Position", "First", "Last")


class Figures:
    """The figures of a project, ready to be compared with those of a briefing on all of it."""

    def __init__(self, content: Content) -> None:
        self._content = content

    def misfit(self, piece: Piece, heading: str) -> bool:
        """Whether a heading, a line or a row of figures is not as the project has it."""
        words = bare(piece.words)
        if piece.kind is Kind.HEADING:
            return _COUNTED.search(words) is not None and words not in self._headings
        if piece.kind is Kind.LINE:
            return _SUMMED.match(words) is not None and words not in self._sums
        cells = tuple(bare(words_in(cell)) for cell in piece.cells)
        if piece.heads == _POSITIONS:
            return (bare(heading), *cells) not in self._positions
        return piece.heads[:1] == _MATRIX and not self._in_matrix(piece, cells)

    def _in_matrix(self, piece: Piece, cells: tuple[str, ...]) -> bool:
        own = self._matrix.get(cells[0], {})
        heads = tuple(map(bare, piece.heads[1:]))
        return all(
            head in own and cell.strip("–-") == own[head]
            for head, cell in zip(heads, cells[1:], strict=True)
        )

    @cached_property
    def _matrix(self) -> dict[str, dict[str, str]]:
        """Give what each actor says on each claim, by names, and by keys for the claims too."""
        found: dict[str, dict[str, str]] = {}
        for actor in self._content.actors:
            row = found.setdefault(_plain(actor.name), {})
            for claim in self._content.claims:
                cell = self._content.cells.get((actor.name, claim.wording))
                row[claim.key] = row[_plain(claim.wording)] = _told(cell)
        return found

    @cached_property
    def _headings(self) -> frozenset[str]:
        return frozenset(
            bare(f"{name} · {tally(group.said)}")
            for groups in self._groups()
            for group in groups
            for name in (_plain(group.actor), _plain(group.claim))
        )

    def _groups(self) -> Iterator[tuple[Group, ...]]:
        yield from (claim.groups for claim in self._content.claims)
        yield from (actor.groups for actor in self._content.actors)

    @cached_property
    def _sums(self) -> frozenset[str]:
        turns = (
            f"Changed position on “{_plain(turn.claim)}”: {_position(turn.before)}, then "
            f"{_position(turn.after)}."
            for turn in self._content.turns
        )
        clashes = (
            f"Several positions on “{_plain(clash.claim)}”, {order(on_one_day=clash.on_one_day)}: "
            f"{', '.join(map(_position, clash.said))}."
            for clash in self._content.clashes
        )
        agreed = (
            f"Supported by {', '.join(map(_plain, claim.supporters))}: "
            f"{counted(len(claim.said), 'quote')} from "
            f"{counted(claim.independent, 'independent source')}."
            for claim in self._content.claims
            if claim.agreed
        )
        return frozenset(map(bare, (*turns, *clashes, *agreed)))

    @cached_property
    def _positions(self) -> frozenset[tuple[str, ...]]:
        return frozenset(self._rows())

    def _rows(self) -> Iterator[tuple[str, ...]]:
        for (actor, claim), cell in self._content.cells.items():
            dates = (date_in_words(date) if date else "–" for date in (cell.first, cell.last))
            yield _plain(actor), _plain(claim), bare(figures_of(cell.quotes)), *dates


def _told(cell: Cell | None) -> str:
    if cell is None:
        return ""
    return bare(" · ".join(filter(None, (figures_of(cell.quotes), cell.grade))))


def _position(said: Said) -> str:
    return f"{said.stance.sign} {said.stance}"


def _plain(text: str) -> str:
    return bare(read_back(inline(text)))
