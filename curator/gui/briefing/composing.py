"""Composing the page off the interface thread: gathered and set anew at each change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from threading import Event
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from curator.domain.briefings.content import Content, Said
from curator.domain.briefings.definition import Definition, SectionKind
from curator.domain.errors import CuratorError, TemplateFaultError
from curator.gui.briefing.dress import Dress
from curator.gui.briefing.marks import Own, head_of, marked
from curator.gui.briefing.notes import Text, parted
from curator.gui.briefing.setting import page_of
from curator.gui.briefing.sheet import Sheet
from curator.gui.briefing.words import section_counts
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of
from curator.gui.tasks import Job
from curator.services.briefings.changes import Changes
from curator.services.project import Project

Compose = Callable[[Callable[[], bool]], "Composition | None"]  # told whether to drop it

_SECONDS = 5.0  # of the processor, for a template that is set while it is written
_PATIENCE = 0.2  # seconds to wait for the first screen to be painted
_FIRST, _MOST = 5_000, 32_000  # letters set first, and at once; their notes come to as many


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be on the page; ``body`` is a template that is being written."""

    definition: Definition
    asked: Own | None = None
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Composition:
    """A briefing as it was composed last."""

    wanted: Wanted
    content: Content
    text: Text
    uses: tuple[Said, ...]  # by the numbers of their notes
    counts: Mapping[SectionKind, str]  # how much each section holds, in words
    changes: Changes | None = None  # since the last export; None where there was none


@dataclass(frozen=True, slots=True)
class Leaf:
    """What of a composition is on the page: its blocks from one to another."""

    composition: Composition
    sheet: Sheet = field(compare=False)
    begin: int
    end: int
    anew: bool  # whether another part of the briefing is shown than before

    @property
    def is_whole(self) -> bool:
        """Whether nothing lies before or after it."""
        return not self.begin and self.end == len(self.composition.text.blocks)


class _Wish(NamedTuple):
    compose: Compose
    begin: int
    anew: bool


class Composer(QObject):
    """Keeps one leaf of a briefing up to date; a newer wish breaks off the one before it."""

    composed = Signal(object)  # a Leaf
    faulty = Signal(str)  # why the template cannot be set
    troubled = Signal(str)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._next: Callable[[Job], Leaf | None] | None = None  # wished for while one is at work
        self._seen = Event()  # whether the first screen was painted
        self._begin = 0
        self.last: Composition | None = None
        self.at_top: Callable[[], bool] = bool  # whether the beginning is looked at, and no more

    @property
    def idle(self) -> bool:
        """Whether the page is as it was wished for last."""
        return self._job is None and self._next is None

    def compose(self, wanted: Wanted) -> None:
        """Compose a briefing and set the part of it that is looked at."""
        project, begin = self._context.project, self._begin
        if self.last is not None and self.last.wanted.definition.id != wanted.definition.id:
            begin = self._begin = 0
        self._start(partial(_composed, project, wanted), begin, anew=False)

    def turn(self, begin: int) -> None:
        """Set another part of what was composed last, from a block on."""
        composition = self.last
        if composition is not None:
            self._begin = begin
            self._start(lambda _: composition, begin, anew=True)

    def turn_to(self, kind: SectionKind) -> bool:
        """Set the part that begins with a section; tell whether it is in the briefing at all."""
        begin = self.last.text.block_with(head_of(kind)) if self.last else 0
        if begin:
            self.turn(begin)
        return bool(begin)

    def leave(self) -> None:
        """Wait for nothing any more."""
        self._next = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _start(self, compose: Compose, begin: int, *, anew: bool) -> None:
        self._next = partial(
            self._work, _Wish(compose, begin, anew), Dress(self._context.theme.tokens)
        )
        if self._job is None:  # one deed is heard of in several ways: wait for the last of them
            QTimer.singleShot(0, self, self._run)

    def _run(self) -> None:
        if self._next is None or self._job is not None:
            return
        work, self._next = self._next, None
        self._job = Job(self, self._show_first)
        self._job.start(work, self._show, self._fail)

    def _work(self, wish: _Wish, dress: Dress, job: Job) -> Leaf | None:
        """Compose and set; stop between two steps where something newer is wished for."""
        compose, begin, anew = wish
        composition = compose(lambda: job.cancelled or self._next is not None)
        if composition is None:
            return None
        if begin == 0:
            first = _leaf(composition, begin, _FIRST, dress, anew=anew)
            if first.is_whole:
                return first
            self._seen.clear()
            job.advance(first)
            self._seen.wait(_PATIENCE)  # two threads of Python at once hold each other up
        if self._next is not None:
            return None
        return _leaf(composition, begin, _MOST, dress, anew=anew)

    def _show_first(self, leaf: Leaf) -> None:
        """Show the first screen, where nothing further down is looked at."""
        if self._next is None and (self.last is None or leaf.anew or self.at_top()):
            self.composed.emit(leaf)
        QTimer.singleShot(0, self, self._seen.set)  # after the painting that is due

    def _show(self, leaf: Leaf | None) -> None:
        self._job = None
        if self._next is not None:
            self._run()
        elif leaf is not None:
            self.last = leaf.composition
            self.composed.emit(leaf)

    def _fail(self, error: Exception) -> None:
        self._job = None
        if self._next is not None:
            self._run()
        elif isinstance(error, TemplateFaultError):
            self.faulty.emit(sentence_of(error))
        elif isinstance(error, CuratorError):
            self.troubled.emit(sentence_of(error))
        else:
            raise error


def _composed(project: Project, wanted: Wanted, dropped: Callable[[], bool]) -> Composition | None:
    """Gather a briefing and set it by its template, with marks that lead back from the page."""
    from curator.exporters.briefings.setting import Layout, render
    from curator.services.briefings import changes, exporting
    from curator.services.briefings.templates import layout_of
    from curator.services.briefings.writing import content_of

    definition = wanted.definition
    content, _ = content_of(project, definition)
    if dropped():
        return None
    last = exporting.last_of(project, definition)
    layout = layout_of(project, definition)
    if wanted.body is not None:
        layout = Layout(layout.name, wanted.body)
    document = render(marked(content, wanted.asked), layout, seconds=_SECONDS, dropped=dropped)
    return Composition(
        wanted,
        content,
        parted(document.text),
        tuple(use.said for use in document.uses),
        section_counts(content),
        changes.since(content, last) if last else None,
    )


def _leaf(composition: Composition, begin: int, most: int, dress: Dress, *, anew: bool) -> Leaf:
    """Set a part of a briefing in this thread, and hand it to that of the window."""
    begin = min(begin, max(len(composition.text.blocks) - 1, 0))
    markdown, end = composition.text.excerpt(begin, most)
    sheet = page_of(markdown, dress)
    application = QCoreApplication.instance()
    assert application is not None
    sheet.moveToThread(application.thread())
    return Leaf(composition, sheet, begin, end, anew)
