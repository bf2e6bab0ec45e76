"""The room for reading: sources at the left, the article beside them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QToolButton,
    QWidget,
)

from curator.gui.context import Context
from curator.gui.keyboard.back import holds_keys
from curator.gui.reader.original.beside import Beside
from curator.gui.reader.pane import ReaderPane
from curator.gui.repairs.desk import RepairDesk
from curator.gui.repairs.wishes import Wish
from curator.gui.rooms.room import Room
from curator.gui.sources.pane import SourcesPane

_LIST, _TEXT = 200, 340  # pixels, the least of the list and of the text beside it


class ReadRoom(Room):
    """Places the panes and leads the keys around them."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._context = context
        self.sources = SourcesPane(context, self)
        self.reader = ReaderPane(context, self)
        self.desk = RepairDesk(context, self.reader, self)
        self.beside = Beside(context, self.desk, self.reader.view, self)
        self.splitter, self.unfold = QSplitter(Qt.Orientation.Horizontal, self), self._unfolder()
        self._lay_out(parent.window().width())  # its own comes with the first picture
        self.setMinimumWidth(_TEXT)  # below the room for both, one gives way to the other
        self._fold_with_the_keys()
        self.sources.view.opened.connect(self.enter)
        self.sources.keeper.laid.connect(self._mind_emptiness)
        self._was_empty = False
        self._mind_emptiness()
        self._begin()

    def enter(self) -> None:
        """Go on reading; where there is nothing to read, look for it."""
        reader, sources = self.reader, self.sources
        self.beside.show()
        stops = (reader.view, *self.desk.stops(), reader.empty, sources.view, sources.filter)
        next(stop for stop in stops if stop.isVisibleTo(self)).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the list give way to the text where there is no room for both."""
        super().resizeEvent(event)
        self._fold()

    def receive(self, wish: object) -> None:
        """Correct the text, list the lost places, or show the original."""
        if wish is Wish.ORIGINAL:
            self.beside.toggle()
        else:
            self.desk.receive(wish)

    def _begin(self) -> None:
        """Look at the source that was looked at last, else at the first."""
        if self._context.selection.source_id is not None:
            return
        last = self._context.settings.last_source(self._context.project.path)
        if last is not None and self.sources.holds(last):
            self._context.selection.look_at_source(last)
        else:
            self.sources.step(1)

    def _mind_emptiness(self) -> None:
        """Offer to begin where there is no source; once there is one, go on in the article."""
        was_empty, self._was_empty = self._was_empty, not self.sources.model.total
        self.reader.empty.offer(begin=self._was_empty)
        typing = isinstance(self.window().focusWidget(), QLineEdit)
        if was_empty and not self._was_empty and self.isVisible() and not typing:
            self.enter()

    def _lay_out(self, width: int) -> None:
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.sources)
        self.splitter.addWidget(self.beside)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([min(286, width * 24 // 100), width])
        self.splitter.restoreState(self._context.settings.shape("read"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.unfold)
        row.addWidget(self.splitter, 1)

    def _fold_with_the_keys(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._fold)
        self._context.actions["sources.filter"].triggered.connect(self._open_filter)

    def _fold(self) -> None:
        """Show the list beside the text; where there is room for one, that which has the keys."""
        narrow = self.width() < _LIST + _TEXT
        lists = narrow and holds_keys(self.sources)
        for part, shown in (
            (self.sources, lists or not narrow),
            (self.beside, not lists),
            (self.unfold, narrow and not lists),
        ):
            if part.isHidden() is shown:
                part.setVisible(shown)

    def _open_list(self, listed: QWidget) -> None:
        self.sources.show()
        listed.setFocus()

    def _open_filter(self) -> None:
        self._open_list(self.sources.filter)

    def _unfolder(self) -> QToolButton:
        """Make the button that stands for the list where there is no room for it."""
        button = QToolButton(self)
        button.setText("‹" if self.isRightToLeft() else "›")
        words = self.tr("Show the list of sources")
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setProperty("tone", "flat")
        button.setFixedWidth(36)
        button.setSizePolicy(button.sizePolicy().Policy.Fixed, button.sizePolicy().Policy.Expanding)
        button.clicked.connect(self._open_filter)
        button.hide()
        return button

    def remember(self) -> None:
        """Keep the widths of the panes."""
        self._context.settings.remember_shape("read", self.splitter.saveState())

    def step(self, by: int) -> None:
        """Give the keys to the next pane: the list, the text, the cards, the panel."""
        stops = self._stops()
        here = max((n for n, (place, _) in enumerate(stops) if holds_keys(place)), default=0)
        self.beside.show()  # or nothing in it takes the keys
        for further in range(1, len(stops)):
            if stops[(here + by * further) % len(stops)][1]() is not False:
                break  # where there is no card to take the keys, the one after it does
        self._fold()

    def _stops(self) -> list[tuple[QWidget, Callable[[], object]]]:
        """List the panes that are shown, each with the way to give it the keys."""
        reader, view = self.reader, self.reader.view
        stops: list[tuple[QWidget, Callable[[], object]]] = []
        if self.sources.model.total:
            seen = self.sources.view.isVisibleTo(self.sources)
            listed = self.sources.view if seen else self.sources.filter
            stops.append((self.sources, lambda: self._open_list(listed)))
        if reader.empty.isVisible():
            stops.append((reader.empty, reader.empty.setFocus))
        elif not self.desk.is_correcting:
            stops += [(view, view.setFocus), (view.viewport(), reader.focus_cards)]
        if reader.tagger.is_open:
            stops.append((reader.tagger.panel, reader.tagger.panel.actor.setFocus))
        stops += [(widget, widget.setFocus) for widget in self.desk.stops()]
        if self.beside.is_open:
            stops.append((self.beside.pane, self.beside.pane.focal.setFocus))
        return stops
