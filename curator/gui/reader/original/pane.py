"""The pane of the original: what it is, its page beside the text, and what can be done with it."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from curator.domain.edits import Change
from curator.domain.errors import CuratorError
from curator.domain.sources import KeptOriginal
from curator.gui.context import Context
from curator.gui.keyboard.back import WayBack, holds_keys
from curator.gui.reader.original.links import LinkBar
from curator.gui.reader.original.looker import Looker
from curator.gui.reader.original.place import ReadingPlace, current_place, go_to
from curator.gui.reader.original.rows import Foot, Head
from curator.gui.reader.original.stage import Stage
from curator.gui.reader.view import ReaderView
from curator.importers.originals.views import Picture
from curator.services.lists import articles
from curator.services.originals.looking import PageSeen, PageWanted, page_at

_NARROWEST = 280


class OriginalPane(QWidget):
    """Shows the original of the source that is looked at, at the place that is read."""

    left = Signal()

    def __init__(self, context: Context, view: ReaderView, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._view = context, view
        self._kept: KeptOriginal | None = None
        self._version: int | None = None  # of the text that is read
        self._count = self._page = 0
        self._turned = 0  # which way the page was turned that is being asked for
        self._place = ReadingPlace(0)
        self.setObjectName("original")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Original"))
        self.setMinimumWidth(_NARROWEST)
        context.hint(self, "original")
        self._back = WayBack(context, self)
        self.looker = Looker(context, self)
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def page(self) -> int:
        """Which page is shown, counted from 0."""
        return self._page

    @property
    def count(self) -> int:
        """How many pages the original has; 0 where none is shown."""
        return self._count

    @property
    def focal(self) -> QWidget:
        """What takes the keys."""
        return self.stage.focal or self.foot.save

    def open(self) -> None:
        """Show the original, at the place that is read."""
        self.show()
        QTimer.singleShot(0, self, self._begin)  # when it has its width

    def leave(self) -> None:
        """Close, and give the keys back to where they were."""
        self._back.go()
        self.hide()
        self._forget()
        self.left.emit()

    def turn(self, by: int) -> None:
        """Go so many pages on, as far as there are any."""
        page = self._page + by
        if 0 <= page < self._count:
            self._turned = by
            self._ask(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.head, self.foot = Head(self), Foot(self._context, self)
        self.stage = Stage(self._context, self)
        self.links = LinkBar(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.stage, 1)
        column.addWidget(self.links)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        context, selection = self._context, self._context.selection
        self.looker.seen.connect(self._show)
        self.looker.troubled.connect(self._tell)
        self.stage.width_changed.connect(self._sharpen)
        self.stage.turned.connect(self.turn)
        self.head.turned.connect(self.turn)
        self.stage.link_chosen.connect(self.links.ask)
        self.links.left.connect(self._leave_link)
        self.head.left.connect(self.leave)
        selection.source_chosen.connect(self._change_source)
        selection.quote_chosen.connect(self._follow)
        self._view.scrolled.connect(self._follow)
        context.news.changed.connect(self._hear)
        context.project_leaving.connect(self._stop)
        deeds = {
            "next_page": self._turn_on, "previous_page": self._turn_back,
            "read_page": self._read_page, "larger": self.stage.enlarge,
            "smaller": self.stage.shrink, "fit": self.stage.fit,
        }  # fmt: skip
        for name, deed in deeds.items():
            action = context.actions[f"originals.{name}"]
            self.addAction(action)
            action.triggered.connect(deed)

    def _turn_on(self) -> None:
        self.turn(1)

    def _turn_back(self) -> None:
        self.turn(-1)

    def _leave_link(self) -> None:
        if holds_keys(self.links):
            self.focal.setFocus()

    def _begin(self) -> None:
        """Look at the original of the source that is looked at now."""
        self._kept, self._count, self._page, self._version = None, 0, 0, self._newest()
        self.links.hide()
        self._tell(self.tr("The original is being opened…"))
        self._place = current_place(self._view, self._context.selection.quote_id)
        if self._context.selection.source_id is None:
            self._tell(self.tr("No source is chosen."))
        else:
            self._ask(None)

    def _ask(self, page: int | None) -> None:
        source_id = self._context.selection.source_id
        if source_id is not None and self._context.has_project:
            width = self.stage.picture.wanted_width
            place, words = self._place.point if page is None else 0, self._place.words
            instead = self._page if page is None else 0
            self.looker.look(PageWanted(source_id, page, place, width, words, instead))

    def _show(self, seen: PageSeen) -> None:
        if seen.kept.original.source_id != self._context.selection.source_id:
            return
        is_first = self._kept is None
        self._kept, self._count, self._page = seen.kept, seen.count, seen.page
        pictured = isinstance(seen.shown, Picture)
        self._context.actions["originals.read_page"].setEnabled(pictured and bool(seen.kept.pages))
        turned, self._turned = self._turned, 0
        self.head.show_page(seen.kept.original.file_name, seen.page, seen.count)
        self.foot.show_facts(seen.kept if seen.shown else None)
        self.stage.show_seen(seen, self._place.words, turned)
        if is_first:
            self._follow()  # the text may have moved meanwhile

    def _tell(self, sentence: str) -> None:
        """Say a sentence in place of the original, with what is known of it."""
        if self._kept is None:
            self.head.show_page("", 0, 0)
            self.foot.show_facts(None)
        self.stage.show_sentence(sentence, self._kept)

    def _sharpen(self) -> None:
        if self.isVisible():
            self._ask(self._page)

    def _follow(self) -> None:
        """Go where the text is, but only when it comes to another page or quote."""
        kept, selection, before = self._kept, self._context.selection, self._place
        if kept is None or not self._count or not self.isVisible():
            return
        if kept.original.source_id != selection.source_id:  # another is about to be shown
            return
        self._place = place = current_place(self._view, selection.quote_id)
        page = page_at(kept.pages, place.point)
        if place.words != before.words:
            self._ask(page if kept.pages else None)
        elif page != page_at(kept.pages, before.point):
            self._ask(page)

    def _read_page(self) -> None:
        """Go in the text to where the page that is shown begins."""
        if self._kept is not None and self._page < len(self._kept.pages):
            go_to(self._view, self._kept.pages[self._page])
            self._view.setFocus()

    def _change_source(self) -> None:
        if not self.isHidden():  # also where another room is seen meanwhile
            self._begin()

    def _hear(self, change: Change) -> None:
        if change.touches("version") and not self.isHidden() and self._version != self._newest():
            self._begin()

    def _newest(self) -> int | None:
        source_id = self._context.selection.source_id
        with suppress(CuratorError):  # it may be gone
            if source_id is not None:
                return articles.newest_version(self._context.project, source_id)
        return None

    def _forget(self) -> None:
        self._kept, self._count = None, 0
        self.stage.clear()
        self.looker.leave()

    def _stop(self) -> None:
        if not self.isHidden():
            self.hide()
            self._forget()
