"""The ghosts of an article: the suggested quotes that are shown, and what becomes of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from curator.domain.edits import Change
from curator.domain.sources import Source
from curator.domain.suggestions import Suggestion, Tier
from curator.gui.context import Context
from curator.gui.reader.ghosts.finder import Finder
from curator.gui.reader.ghosts.margin import GhostMargin
from curator.gui.reader.ghosts.painting import GhostPainter
from curator.gui.reader.margin import Margin
from curator.gui.reader.marks import Mark, Marks
from curator.gui.reader.view import ReaderView

_WEAK = "reader/weak-suggestions"


class Ghosts(QObject):
    """Shows the suggestions that lie over no quote; the weak ones where they are asked for."""

    changed = Signal()  # others are shown

    def __init__(self, context: Context, view: ReaderView, margin: Margin) -> None:
        super().__init__(view)
        self._context, self._view = context, view
        self._version: int | None = None
        self._found: Sequence[Suggestion] = ()
        self._sha256 = ""  # of the text
        self._gone: set[tuple[int, int]] = set()  # that were dismissed
        self.painter = GhostPainter(context.theme)
        self.finder = Finder(context, self)
        self.margin = GhostMargin(view, margin, self.painter, self.told_of)
        view.under.append(self.painter)
        view.marks_changed.connect(self.sift)
        self.finder.found.connect(self._take)
        context.news.changed.connect(self._hear)
        context.theme.changed.connect(self.margin.renew)
        weak = context.actions["suggestions.weak"]
        weak.triggered.connect(self._switch)

    @property
    def shows_weak(self) -> bool:
        """Whether weak suggestions are shown, too."""
        return bool(self._context.settings.number(_WEAK, 0))

    @property
    def shown(self) -> Marks:
        """Where the suggestions lie that are shown, in UTF-16 units; their keys are numbers."""
        return self.painter.ghosts

    @property
    def found(self) -> Sequence[Suggestion]:
        """All that was found in the text, shown or not."""
        return self._found

    def begin(self, source: Source, text: str) -> None:
        """Show what is suggested in another text, now or as soon as it is found."""
        self._version, self._sha256 = source.version_id, source.text_sha256
        self._ask_dismissed()
        self._found = self.finder.begin(source, text)
        self.sift()

    def leave(self) -> None:
        """Suggest nothing."""
        self.finder.leave()
        self._version, self._found = None, ()
        self.sift()

    def suggestion(self, number: int) -> Suggestion:
        """Give a suggestion by its number."""
        return self._found[number]

    def told_of(self, number: int) -> tuple[Suggestion, str]:
        """Give a suggestion by its number, with its words."""
        made = self._found[number]
        return made, self._view.canonical[made.start : made.end]

    def sift(self) -> None:
        """Show what can be suggested beside the quotes as they are now."""
        unit, before = self._view.offsets.to_utf16, self.shown.all
        most = Tier.WEAK if self.shows_weak else Tier.LIKELY
        every = (
            Mark(number, unit(made.start), unit(made.end), "", movable=False)
            for number, made in enumerate(self._found)
            if made.tier <= most and (made.start, made.end) not in self._gone
        )
        shown = [ghost for ghost in every if not self._view.marks.between(ghost.start, ghost.end)]
        if shown != before:
            shown.sort(key=lambda ghost: (ghost.start, -ghost.end))
            self.painter.ghosts = Marks(shown)
            self.refresh()
            self.changed.emit()

    def refresh(self) -> None:
        """Paint all of them anew."""
        self._view.viewport().update()
        self.margin.renew()

    def _take(self, version_id: int, found: Sequence[Suggestion]) -> None:
        if version_id == self._version:
            self._found = found
            self.sift()
            self.refresh()

    def _ask_dismissed(self) -> None:
        from curator.services.lists import suggestions

        project, sha = self._context.project, self._sha256
        gone = self._context.attempt(lambda: suggestions.dismissed(project, sha))
        self._gone = gone or set()

    def _hear(self, change: Change) -> None:
        if self._version is not None and change.touches("dismissal"):
            self._ask_dismissed()
            self.sift()

    def _switch(self) -> None:
        self._context.settings.keep(_WEAK, 0 if self.shows_weak else 1)
        self.sift()
        self._context.told.emit(
            self.tr("Weak suggestions are shown")
            if self.shows_weak
            else self.tr("Weak suggestions are hidden")
        )
