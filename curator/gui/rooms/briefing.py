"""The room of the briefing: what it is made of at the left, the page itself, always live."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from curator.domain.briefings.definition import Scope, SectionKind
from curator.domain.edits import Change
from curator.gui.briefing.composing import Composer
from curator.gui.briefing.desk import Desk
from curator.gui.briefing.marks import Own
from curator.gui.briefing.page import BriefingPage
from curator.gui.briefing.parts.leaves import Composition, Leaf, Wanted
from curator.gui.briefing.sheet import Seen
from curator.gui.briefing.side.deeds import Deeds, Parts
from curator.gui.briefing.side.side import Side
from curator.gui.briefing.side.turner import Turner
from curator.gui.briefing.words import kind_word
from curator.gui.briefing.writer import Writer
from curator.gui.context import Context
from curator.gui.rooms.room import Room

EXPORT = "export"  # as a wish
_SIDE, _LEAST = 360, 318  # pixels: the column and most panels, and what the page needs


class BriefingRoom(Room):
    """Shows a briefing as it would be exported now."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._stale = True
        self._asked: Own | None = None  # where the writer wants to write next
        self._shown: Composition | None = None
        self._chosen = 0  # the width of the side, while a wide panel is open
        self._onto = 0  # which way the keys went from quote to quote, as the page turned
        self.desk = Desk(context, self)
        self.composer = Composer(context, self)
        self.side = Side(context, self.desk, self)
        self.page = BriefingPage(context.theme, self)
        self.page.setAccessibleName(self.tr("The briefing"))
        self.composer.looked_at = self._looked_at
        self.writer = Writer(context, self.page)
        self.turner = Turner(self)
        parts = Parts(
            self.desk, self.composer, self.side, self.page, self.writer, self.reload, self.write
        )
        self.deeds = Deeds(context, self, parts)
        context.hint(self.page, "briefing")
        self._lay_out()
        self._connect()

    @property
    def column(self) -> QWidget:
        """What the briefing is made of."""
        return self.side.column

    def enter(self) -> None:
        """Show the briefing as it is now."""
        self.page.setFocus()
        if self._stale:
            self.reload()

    def receive(self, wish: object) -> None:
        """Export what is shown, or begin a briefing on a scope."""
        if wish == EXPORT:
            self.deeds.export()
        elif isinstance(wish, Scope):
            self.deeds.begin_on(wish)

    def step(self, by: int) -> None:
        """Go from the page to the column and back."""
        del by
        if self.page.hasFocus() or self.writer.hasFocus():
            panel = self.side.panel
            (panel.first if panel else self.side.column.outline).setFocus()
        else:
            self.page.setFocus()

    def reload(self) -> None:
        """Compose the briefing again, off the interface thread."""
        self._stale = False
        desk = self.desk
        self.composer.compose(Wanted(desk.definition, self._asked, self.deeds.trial, desk.lying))

    def remember(self) -> None:
        """Keep the width of the column, and wait for the page no longer."""
        self._widen(0)
        self.context.settings.remember_shape("briefing", self.splitter.saveState())
        self.deeds.leave()
        self.composer.leave()

    def write(self, own: Own) -> None:
        """Let a text of the writer be written in its place on the page."""
        if not self.context.can_write:
            return
        self.writer.keep()
        section = self.desk.section(own.kind)
        name = self.tr("Text of the section {0}").format(kind_word(own.kind))
        if not section.shown:
            self.desk.set_section(own.kind, shown=True)
        if section.shown and self.writer.open(own, own.of(section), name):
            self._asked = None
        elif self._asked != own:
            self._asked = own
            self.reload()

    def go(self, kind: SectionKind) -> None:
        """Show a section on the page."""
        if not self.page.show_section(kind):
            self.composer.turn_to(kind)

    def _show(self, leaf: Leaf) -> None:
        asked, self._shown = self._asked, leaf.composition
        self.page.show_document(leaf.sheet, keep_place=not leaf.anew, from_end=leaf.backwards)
        if leaf.anew and self._onto:
            self.page.stand_at_edge(self._onto)
        self.side.column.tell(leaf.composition)
        if leaf.passing:
            return
        self._onto = 0
        self.turner.show_leaf(leaf)
        self.deeds.tell(leaf)
        if asked is not None and leaf.composition.wanted.asked == asked:
            self._write_asked(asked)

    def _write_asked(self, asked: Own) -> None:
        if self.page.sheet.place_of_own(asked) is not None:
            self.write(asked)
        elif not self.composer.turn_to_own(asked):
            self._asked = None
            words = self.tr("The template of this briefing has no place for this text.")
            self.context.troubled.emit(words)

    def _looked_at(self) -> Seen | None:
        scrolled = self.page.verticalScrollBar().value() or self.composer.begin
        return self.page.seen() if scrolled else None

    def _hear(self, _: Change | None = None) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def _choose(self, use: int) -> None:
        composition = self._shown
        if composition is not None and 0 < use <= len(composition.uses):
            quote = composition.uses[use - 1].quote
            self.context.show_place(quote.source.id, quote.id)

    def _turn(self, by: int) -> None:
        if by > 0 and self.turner.further is not None:
            self.composer.turn(self.turner.further)
        elif by < 0 and self.turner.before is not None:
            self.composer.turn_back(self.turner.before)

    def _step(self, by: int) -> None:
        self._onto = by if (self.turner.further if by > 0 else self.turner.before) else 0
        self._turn(by)

    def _stand(self, kind: SectionKind) -> None:
        outline = self.side.column.outline
        if QApplication.focusWidget() is not outline:
            outline.stand_on(kind)

    def _keep_all(self) -> None:
        """Keep what is being written, as the project is about to be closed."""
        self.writer.keep()
        if self.side.panel is not None:
            self.side.panel.keep()

    def _left_writing(self) -> None:
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        context, page = self.context, self.page
        self.composer.composed.connect(self._show)
        self.composer.troubled.connect(context.troubled)
        self.composer.faulty.connect(self.deeds.tell_fault)
        self.side.column.went.connect(self.go)
        self.side.turned.connect(self._widen)
        self.turner.turned.connect(self._turn)
        self.writer.written.connect(self.desk.write)
        self.writer.left.connect(self._left_writing)
        self.desk.changed.connect(self._hear)
        page.painted.connect(self.composer.go_on)
        page.stop_chosen.connect(self._choose)
        page.write_wanted.connect(self.write)
        page.section_seen.connect(self._stand)
        page.turn_wanted.connect(self._turn)
        page.step_wanted.connect(self._step)
        context.news.changed.connect(self._hear)
        context.project_leaving.connect(self._keep_all)
        context.theme.changed.connect(self._hear)

    def _widen(self, least: int) -> None:
        """Let the side be as wide as it was chosen to be; wider only for a panel that needs it."""
        whole, width = self.splitter.width(), self.splitter.sizes()[0]
        if not self._chosen:
            self._chosen = width
        wanted = max(self._chosen, min(least, whole // 2))
        if not least:
            self._chosen = 0
        if wanted != width:
            self.splitter.setSizes([wanted, whole - wanted])

    def _lay_out(self) -> None:
        right = QWidget(self)
        right.setMinimumWidth(_LEAST)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self.turner)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.side)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_SIDE, 1440 - _SIDE])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)
        self.splitter.restoreState(self.context.settings.shape("briefing"))
