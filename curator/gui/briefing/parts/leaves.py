"""Leaves: what of a composed briefing is on the page, and where it begins after a change."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from curator.domain.briefings.content import Content, Said
from curator.domain.briefings.definition import Definition, SectionKind
from curator.gui.briefing.dress import Dress
from curator.gui.briefing.marks import Own
from curator.gui.briefing.notes import Text
from curator.gui.briefing.setting import page_of
from curator.gui.briefing.sheet import Seen, Sheet
from curator.gui.briefing.tables import widen
from curator.services.briefings.changes import Changes


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be on the page; ``body`` is a template that is being written."""

    definition: Definition
    asked: Own | None = None
    body: str | None = None
    lying: int = 0  # another number for another briefing, which one that is saved now is not


@dataclass(frozen=True, slots=True)
class Composition:
    """A briefing as it was composed last."""

    wanted: Wanted
    content: Content
    text: Text
    uses: tuple[Said, ...]  # by the numbers of their notes
    counts: Mapping[SectionKind, str]  # how much each section holds, in words
    changes: Changes | None  # since the last export; None where there was none
    whole: bool  # whether the text is, and has its notes

    def again(self, *_: object) -> Generator[Composition, None, None]:
        """Compose it as it was."""
        yield self


@dataclass(frozen=True, slots=True)
class Place:
    """Which part of a briefing is wished for."""

    begin: int  # the block that the page begins with
    end: int | None = None  # that before which it ends, where it is read backwards
    seen: Seen | None = None  # what is looked at now, where that is not the beginning

    def in_text(self, text: Text, most: int) -> range:
        """Give the blocks of it in a briefing that may be another than it was."""
        if self.end is not None:
            end = min(self.end, len(text.blocks))
            return range(text.begin_before(end, most), end)
        looked_at = self.looked_at(text)
        begin = text.begin_at(self._moved(text, looked_at, most))
        return range(begin, max(text.end_of(begin, most), looked_at.stop if looked_at else 0))

    def looked_at(self, text: Text) -> range | None:
        """Give the blocks that are looked at; None where they cannot be found again."""
        first = self.seen.first if self.seen else None
        found = text.again(first) if first else None
        if first is None or found is None or self.seen is None:
            return None
        return range(found, min(found + self.seen.end - first.number, len(text.blocks)))

    def _moved(self, text: Text, looked_at: range | None, most: int) -> int:
        """Let the page go along where something came or went before what is looked at."""
        first = self.seen.first if self.seen else None
        if first is None or looked_at is None:
            return self.begin
        begin = max(self.begin + looked_at.start - first.number, 0) if self.begin else 0
        inside = begin <= looked_at.start < text.end_of(begin, most)
        return begin if inside else text.begin_before(looked_at.start + 1, most // 2)


@dataclass(frozen=True, slots=True)
class Leaf:
    """What of a composition is on the page: its blocks from one to another."""

    composition: Composition
    sheet: Sheet = field(compare=False)
    begin: int
    end: int
    anew: bool = False  # whether another part of the briefing is shown than before
    passing: bool = False  # whether all around it is still to come
    backwards: bool = False  # whether its end is looked at first
    page: int = 0  # the block that the page will begin with, once all around it is there

    @property
    def is_whole(self) -> bool:
        """Whether nothing lies before or after it."""
        composition = self.composition
        return composition.whole and not self.begin and self.end == len(composition.text.blocks)


def first_leaf(composition: Composition, place: Place, dress: Dress, most: int) -> Leaf | None:
    """Set what is looked at; None where that cannot be found again."""
    text, seen = composition.text, place.seen
    if seen is None:
        return leaf_of(composition, place.in_text(text, most), dress)
    looked_at = place.looked_at(text)
    if seen.first is None or looked_at is None:
        return None
    if not composition.whole and text.landmark(looked_at.start).section != seen.first.section:
        return None  # its own section may be still to come
    leaf = leaf_of(composition, looked_at, dress)
    widen(leaf.sheet, seen.above, seen.below)
    return leaf


def leaf_of(composition: Composition, blocks: range, dress: Dress) -> Leaf:
    """Set a part of a briefing in this thread, and hand it to that of the window."""
    text = composition.text
    sheet = page_of(text.excerpt(blocks), dress, begins=not blocks.start)
    numbers = text.landmarks(blocks)
    if len(numbers) == len(sheet.begun):
        found = zip(sheet.begun, numbers, strict=True)
        sheet.landmarks = [text.landmark(number, at) for at, number in found]
        sheet.until = blocks.stop
    application = QCoreApplication.instance()
    assert application is not None
    sheet.moveToThread(application.thread())
    return Leaf(composition, sheet, blocks.start, blocks.stop)
