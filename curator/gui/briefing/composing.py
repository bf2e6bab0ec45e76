"""Composing the page off the interface thread: gathered and set anew at each change."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import replace
from functools import partial
from threading import Event
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from curator.domain.briefings.definition import SectionKind
from curator.domain.errors import CuratorError, TemplateFaultError
from curator.gui.briefing.dress import Dress
from curator.gui.briefing.marks import Own, blocks_of, head_of, marked
from curator.gui.briefing.notes import parted, weight
from curator.gui.briefing.parts.leaves import Composition, Leaf, Place, Wanted, first_leaf, leaf_of
from curator.gui.briefing.sheet import Seen
from curator.gui.briefing.words import section_counts
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of
from curator.gui.tasks import Job
from curator.services.project import Project

Enough = Callable[[str], bool]
# told whether to drop it, and whether the pieces of the text so far are worth showing
Compose = Callable[[Callable[[], bool], Enough], Generator[Composition, None, None]]

_SECONDS = 5.0  # of the processor, for a template that is set while it is written
_PATIENCE = 0.2  # seconds to wait for the first screen to be painted
_FIRST, _MOST = 12_000, 45_000  # letters set first, and at once; their notes come to as many


class _Wish(NamedTuple):
    compose: Compose
    place: Place
    anew: bool

    def told_of(self, leaf: Leaf, *, passing: bool = False) -> Leaf:
        """Say of a leaf what it was wished for as."""
        page = self.place.in_text(leaf.composition.text, _MOST).start
        backwards = self.place.end is not None
        return replace(leaf, anew=self.anew, passing=passing, backwards=backwards, page=page)


class Composer(QObject):
    """Keeps one leaf of a briefing up to date; a newer wish breaks off the one before it."""

    composed = Signal(object)  # a Leaf
    faulty = Signal(str)  # why the template cannot be set
    troubled = Signal(str)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._wish: _Wish | None = None  # at work
        self._next: _Wish | None = None  # wished for meanwhile
        self._seen = Event()  # whether the first screen was painted
        self.begin = 0  # the block that the page begins with
        self._passing = False  # whether no more than the first screen is shown
        self.last: Composition | None = None
        self.looked_at: Callable[[], Seen | None] = lambda: None  # None: where the page begins

    @property
    def idle(self) -> bool:
        """Whether the page is as it was wished for last."""
        return self._job is None and self._next is None

    def compose(self, wanted: Wanted) -> None:
        """Compose a briefing and set the part of it that is looked at."""
        project, begin = self._context.project, self.begin
        another = self.last is not None and self.last.wanted.lying != wanted.lying
        if another:
            begin = self.begin = 0
        place = Place(begin, seen=None if another else self.looked_at())
        self._start(partial(_composed, project, wanted), place, anew=another)

    def turn(self, begin: int) -> None:
        """Set another part of what was composed last, from a block on."""
        composition = self.last
        if composition is not None:
            self.begin = begin
            self._start(composition.again, Place(begin), anew=True)

    def turn_back(self, end: int) -> None:
        """Set the part of what was composed last that ends before a block."""
        composition = self.last
        if composition is not None:
            place = Place(composition.text.begin_before(end, _MOST), end)
            self.begin = place.begin
            self._start(composition.again, place, anew=True)

    def turn_to(self, kind: SectionKind) -> bool:
        """Set the part that begins with a section; tell whether it is in the briefing at all."""
        begin = self.last.text.block_with(head_of(kind)) if self.last else 0
        if begin:
            self.turn(begin)
        return bool(begin)

    def turn_to_own(self, own: Own) -> bool:
        """Set the part with a text of the writer; tell whether the briefing has a place for it."""
        blocks = blocks_of(own, self.last.text.blocks) if self.last else range(0)
        if blocks and own.after:
            self.turn_back(blocks.stop)
        elif blocks:
            self.turn(blocks.start)
        return bool(blocks)

    def go_on(self) -> None:
        """Set the rest of the page, now that its first screen is painted."""
        self._seen.set()

    def leave(self) -> None:
        """Wait for nothing any more."""
        self._next = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _start(self, compose: Compose, place: Place, *, anew: bool) -> None:
        self._next = _Wish(compose, place, anew)
        if self._job is None:  # one deed is heard of in several ways: wait for the last of them
            QTimer.singleShot(0, self, self._run)

    def _run(self) -> None:
        if self._next is None or self._job is not None:
            return
        self._wish, self._next = self._next, None
        dress = Dress(self._context.theme.tokens)
        self._job = Job(self, self._show_first)
        self._job.start(partial(self._work, self._wish, dress), self._show, self._fail)

    def _work(self, wish: _Wish, dress: Dress, job: Job) -> Leaf | None:
        """Compose and set; stop between two steps where something newer is wished for."""
        composition, first, place = None, None, wish.place
        enough = _Enough(_FIRST + self._letters_before(wish))
        with closing(wish.compose(lambda: job.cancelled or self._next is not None, enough)) as some:
            for composition in some:
                if first is not None:
                    continue
                first = first_leaf(composition, place, dress, _FIRST)
                if first is not None and first.is_whole:
                    return wish.told_of(first)
                if first is not None:
                    self._show_meanwhile(job, wish.told_of(first, passing=True))
        if composition is None or self._next is not None:
            return None
        blocks = place.in_text(composition.text, _MOST)
        return wish.told_of(leaf_of(composition, blocks, dress))

    def _show_meanwhile(self, job: Job, first: Leaf) -> None:
        """Hand the first screen over, and wait until it is painted."""
        self._seen.clear()
        job.advance(first)
        self._seen.wait(_PATIENCE)  # two threads of Python at once hold each other up

    def _letters_before(self, wish: _Wish) -> int:
        """Count the letters of the briefing, as it was, up to the end of what is looked at."""
        blocks = self.last.text.blocks if self.last else ()
        place = wish.place
        return sum(map(weight, blocks[: place.seen.end if place.seen else place.begin]))

    def _show_first(self, leaf: Leaf) -> None:
        """Show what is looked at, where that is still the same."""
        wish = self._wish
        same = wish is not None and (wish.anew or self.looked_at() == wish.place.seen)
        if self._next is None and (same or self.last is None):
            self.begin, self._passing = leaf.page, True
            self.composed.emit(leaf)
        else:
            self.go_on()

    def _show(self, leaf: Leaf | None) -> None:
        self._job = None
        if self._next is not None:
            self._run()
        elif leaf is not None:
            self.last, self.begin, self._passing = leaf.composition, leaf.begin, False
            self.composed.emit(leaf)

    def _fail(self, error: Exception) -> None:
        self._job = None
        if self._next is not None:
            self._run()
            return
        if self._passing and self.last is not None:  # all around what is shown never came
            self._start(self.last.again, Place(self.begin, seen=self.looked_at()), anew=False)
        if isinstance(error, TemplateFaultError):
            self.faulty.emit(sentence_of(error))
        elif isinstance(error, CuratorError):
            self.troubled.emit(sentence_of(error))
        else:
            raise error


def _composed(
    project: Project, wanted: Wanted, dropped: Callable[[], bool], enough: Enough
) -> Generator[Composition, None, None]:
    """Gather a briefing and set it by its template, with marks that lead back from the page."""
    from curator.exporters.briefings.sandbox import Patience
    from curator.exporters.briefings.setting import Layout, stages
    from curator.services.briefings import changes, exporting
    from curator.services.briefings.templates import layout_of
    from curator.services.briefings.writing import content_of

    definition = wanted.definition
    content, _ = content_of(project, definition)
    if dropped():
        return
    last = exporting.last_of(project, definition)
    layout = layout_of(project, definition)
    if wanted.body is not None:
        layout, enough = Layout(layout.name, wanted.body), _never  # it may fail further down
    counts = section_counts(content)
    news = changes.since(content, last) if last else None
    told, patience = marked(content, wanted.asked), Patience(_SECONDS, dropped)
    with closing(stages(told, layout, patience=patience, enough=enough)) as documents:
        for document in documents:
            uses = tuple(use.said for use in document.uses)
            text = parted(document.text)
            yield Composition(wanted, content, text, uses, counts, news, document.whole)


def _never(_: str) -> bool:
    return False


class _Enough:
    """Tells, once, that pieces of a text come to so many letters."""

    def __init__(self, most: int) -> None:
        self._left = most

    def __call__(self, piece: str) -> bool:
        before, self._left = self._left, self._left - weight(piece)
        return before > 0 >= self._left
