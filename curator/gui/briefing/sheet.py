"""The document of the page: inert, and aware of what its words lead to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QTextDocument

from curator.domain.briefings.definition import SectionKind
from curator.gui.briefing.marks import Own


@dataclass(frozen=True, slots=True)
class Stop:
    """Words on the page that rest on a quote: where they begin and end, in Qt's units."""

    begin: int
    end: int
    use: int  # the number of the note, from 1


@dataclass(frozen=True, slots=True)
class OwnText:
    """Where a text of the writer stands; ``end`` is that of its last block."""

    own: Own
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Bar:
    """A block that the bar of a stance stands beside, by the place where it begins."""

    place: int
    stance: str
    joined: bool  # whether the bar goes on from the block before


class Landmark(NamedTuple):
    """A heading, table or quote by which a place is found again on a page that is made anew."""

    place: int
    number: int  # of its block in the briefing
    block: str  # as Markdown
    section: str = ""  # the heading that it stands under
    within: int = 0  # how many blocks after that

    def again(self, others: Iterable[Landmark]) -> int | None:
        """Give the number it has in a later briefing: its own, or that of one like it in its place.

        The same quote stands in many sections: the one in its own section is meant.
        """
        alike = (
            (
                each.section != self.section,
                each.block != self.block,
                abs(each.within - self.within),
                each.number,
            )
            for each in others
            if each.block == self.block or self._stands_as(each)
        )
        found = min(alike, default=None)
        return found and found[-1]

    def _stands_as(self, other: Landmark) -> bool:
        here, there = (self.section, self.within), (other.section, other.within)
        return here == there and self.block[0] == other.block[0]


@dataclass(frozen=True, slots=True)
class Seen:
    """What of a page is looked at: the blocks of the briefing from one to another."""

    first: Landmark | None  # None: it cannot be told
    end: int
    above: float = field(compare=False)  # pixels of the page before them
    below: float = field(compare=False)


class Sheet(QTextDocument):
    """A briefing that was set; nothing is ever loaded for it."""

    def __init__(self) -> None:
        super().__init__()
        self.sections: list[tuple[int, SectionKind]] = []  # by place
        self.stops: list[Stop] = []  # by place
        self.owns: list[OwnText] = []  # by place
        self.bars: list[Bar] = []  # by place
        self.begun: list[int] = []  # the places of headings, tables and quotes
        self.landmarks: list[Landmark] = []  # by place; none where they are not known for sure
        self.until = 0  # the number of the block of the briefing that follows
        self.margins: dict[Own, float] = {}  # below texts that room was made for
        self.notes_at: int | None = None  # the place where the notes begin

    def loadResource(self, kind: int, name: object) -> Any:
        """Give nothing: neither a picture of a stranger nor a file of this machine.

        In place of a picture there is an empty one: where none is given, Qt opens the file itself.
        """
        del name
        return nothing(kind)

    def section_at(self, position: int) -> SectionKind | None:
        """Tell in which section a place is; None before the first of them."""
        number = bisect_right([place for place, _ in self.sections], position)
        return self.sections[number - 1][1] if number else None

    def place_of(self, kind: SectionKind) -> int | None:
        """Tell where a section begins; None where it is not on the page."""
        return next((place for place, each in self.sections if each is kind), None)

    def stop_at(self, position: int) -> Stop | None:
        """Give the words at a place that rest on a quote."""
        return next((each for each in self.stops if each.begin <= position <= each.end), None)

    def next_stop(self, position: int, by: int) -> Stop | None:
        """Give the next words that rest on a quote after a place, or before it."""
        if by > 0:
            return next((each for each in self.stops if each.begin > position), None)
        return next((each for each in reversed(self.stops) if each.begin < position), None)

    def bars_from(self, position: int) -> list[Bar]:
        """Give the bars from a place on."""
        return self.bars[bisect_left(self.bars, position, key=lambda bar: bar.place) :]

    def landmark_at(self, position: int) -> int:
        """Give the number, in ``landmarks``, of the one that a place lies behind; -1 for none."""
        return bisect_right(self.landmarks, position, key=lambda mark: mark.place) - 1

    def landmark_like(self, known: Landmark) -> Landmark | None:
        """Find a landmark of another page again."""
        number = known.again(self.landmarks)
        return next((mark for mark in self.landmarks if mark.number == number), None)

    def own_at(self, position: int) -> OwnText | None:
        """Give the text of the writer at a place."""
        return next((each for each in self.owns if each.begin <= position <= each.end), None)

    def place_of_own(self, own: Own) -> OwnText | None:
        """Give where a text of the writer stands; None where it is not on the page."""
        return next((each for each in self.owns if each.own == own), None)


def nothing(kind: int) -> Any:
    """Give an empty picture, or no bytes, in place of whatever a document asks for."""
    if kind == QTextDocument.ResourceType.ImageResource.value:
        empty = QImage(1, 1, QImage.Format.Format_ARGB32)
        empty.fill(Qt.GlobalColor.transparent)
        return empty
    return QByteArray()
