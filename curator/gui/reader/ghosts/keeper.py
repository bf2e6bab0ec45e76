"""Keeps suggestions: one, all of one speaker, or none of it any more."""

from __future__ import annotations

from PySide6.QtCore import QObject

from curator.domain.statements import Stance
from curator.domain.suggestions import Suggestion, apart
from curator.gui.context import Context
from curator.gui.messages import counted, isolated
from curator.gui.reader.ghosts.ghosts import Ghosts
from curator.gui.reader.ghosts.walking import Walker
from curator.gui.reader.tagger import Tagger
from curator.gui.reader.view import ReaderView


class GhostKeeper(QObject):
    """Makes of what is wished in the text a deed; each is one step to undo."""

    def __init__(self, context: Context, view: ReaderView, ghosts: Ghosts, tagger: Tagger) -> None:
        super().__init__(view)
        self._context, self._view = context, view
        self._ghosts, self._tagger = ghosts, tagger
        self.walker = Walker(context, view, ghosts)
        self._offered: set[str] = set()  # places that a person was asked about
        self._asked = "", ""  # a place, and what it stands for
        self.walker.accepted.connect(self.accept)
        self.walker.dismissed.connect(self.dismiss)
        ghosts.margin.accepted.connect(self._accept_card)
        for name, deed in (
            ("suggestions.speaker", self.accept_speaker),
            ("suggestions.place", self.name_place),
        ):
            context.actions[name].triggered.connect(deed)
        view.addAction(context.actions["suggestions.speaker"])
        context.project_closed.connect(self._offered.clear)

    def accept(self, number: int, stance: Stance = Stance.UNCLEAR) -> None:
        """Keep a suggestion, and ask for what is missing of it: its claim."""
        from curator.services.suggesting import deeds

        made, source_id = self._ghosts.suggestion(number), self._context.selection.source_id
        if source_id is None or self._tagger.is_open:
            return
        project = self._context.project
        kept = self._context.attempt(lambda: deeds.accept(project, source_id, made, stance))
        if kept is not None:
            self._context.news.tell()
            self._context.selection.look_at_quote(kept)
            self._tagger.complete(kept)
            self._offer_place(made)

    def dismiss(self, number: int) -> None:
        """Suggest a quote no more, and go to the next."""
        from curator.services.suggesting import deeds

        made, source_id = self._ghosts.suggestion(number), self._context.selection.source_id
        if source_id is None:
            return
        project = self._context.project
        self._context.attempt(lambda: deeds.dismiss(project, source_id, made))
        self._context.news.tell()
        self.walker.step(1)

    def accept_speaker(self) -> None:
        """Keep all that is shown of the speaker whose suggestion is stood on."""
        from curator.services.suggesting import deeds

        number, source_id = self.walker.number, self._context.selection.source_id
        if number is None or source_id is None or not self._context.can_write:
            self._context.told.emit(self.tr("Go to a suggestion first, with Tab"))
            return
        speaker, project = self._ghosts.suggestion(number).speaker, self._context.project
        every = (self._ghosts.suggestion(ghost.quote_id) for ghost in self._ghosts.shown.all)
        wanted = apart([made for made in every if made.speaker == speaker])
        kept = self._context.attempt(lambda: deeds.accept_all(project, {source_id: wanted}))
        if kept is not None:
            self._context.news.tell()
            words = self.tr("Kept {0} of {1}")
            who = isolated(speaker or self.tr("nobody certain"))
            self._context.told.emit(words.format(counted(len(kept), "quote"), who))

    def name_place(self) -> None:
        """Let the place that was asked about be another name of what it stands for."""
        from curator.services.suggesting import deeds

        place, whole = self._asked
        if place and self._context.can_write:
            project = self._context.project
            self._context.attempt(lambda: deeds.stand_for(project, place, whole))
            self._context.news.tell()
            self._asked = "", ""

    def _accept_card(self, number: int) -> None:
        if self._context.can_write:
            self.accept(number)

    def _offer_place(self, made: Suggestion) -> None:
        """Ask once whether a place that spoke is what it stands for."""
        if not made.stands_for or made.speaker in self._offered:
            return
        self._offered.add(made.speaker)
        self._asked = made.speaker, made.stands_for
        words = self.tr("{0} may stand for {1} here.")
        self._context.noticed.emit(
            words.format(isolated(made.speaker), isolated(made.stands_for)), ""
        )
        self._context.offered.emit("suggestions.place")
