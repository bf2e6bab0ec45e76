"""What stands in the article's place where there is none: how to begin, in an empty project."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from curator.gui.actions import DRAWINGS, keys_of
from curator.gui.context import Context
from curator.gui.style.icons import icon
from curator.gui.theme import interface_font, reading_font

_BEGIN = ("sources.import", "sources.folder", "sources.paste", "project.sample")
_WIDTH = 360


class EmptyPage(QWidget):
    """Says that there is nothing to read; in a project without sources, offers to import some."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._offers = False
        context.hint(self, "empty")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = self._label(reading_font(24, QFont.Weight.DemiBold))
        self.told = self._label(interface_font(13))
        self.told.setProperty("tone", "muted")
        self.begin = [self._button(name) for name in _BEGIN]
        self._lay_out()
        context.state_changed.connect(self._say)
        context.theme.changed.connect(self._tint)
        self._say()
        self._tint()

    def offer(self, *, begin: bool) -> None:
        """Offer to begin, or only say that no article is chosen."""
        if begin is not self._offers:
            self._offers = begin
            self._say()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keys on to the first thing that can be done here."""
        super().focusInEvent(event)
        self._pass_on()

    def _pass_on(self) -> None:
        if self.begin[0].isVisibleTo(self):
            self.begin[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        able = self._offers and self._is_writable()
        for button in self.begin:
            button.setVisible(able)
        self._title.setVisible(self._offers)
        self._title.setText(self.tr("Nothing to read as yet"))
        if able:
            words = self.tr(
                "Drop articles, a folder, a link or text here,\nor begin with one of these."
            )
        elif self._offers:
            words = self.tr("This project holds no sources, and can only be read.")
        else:
            words = self.tr("Choose a source at the left.")
        self.told.setText(words)
        if self.hasFocus():
            self._pass_on()

    def _is_writable(self) -> bool:
        context = self._context
        return context.has_project and (context.project.writable or context.looking)

    def _button(self, name: str) -> QPushButton:
        action = self._context.actions[name]
        button = QPushButton(self)
        words = action.text().replace("…", "")
        button.setText(f" {words}")  # a blank between the icon and the words
        button.setAccessibleName(words)
        button.setToolTip(keys_of(action))
        button.setIconSize(QSize(18, 18))
        button.clicked.connect(action.trigger)
        if name == _BEGIN[0]:
            button.setProperty("tone", "primary")
        return button

    def _label(self, font: QFont) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        label.setFont(font)
        return label

    def _lay_out(self) -> None:
        holder = QWidget(self)
        holder.setFixedWidth(_WIDTH)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self._title, self.told, *self.begin):
            column.addWidget(part)
        page = QVBoxLayout(self)
        page.addStretch(2)
        page.addWidget(holder, 0, Qt.AlignmentFlag.AlignHCenter)
        page.addStretch(3)

    def _tint(self) -> None:
        tokens = self._context.theme.tokens
        for name, button in zip(_BEGIN, self.begin, strict=True):
            primary = name == _BEGIN[0]
            button.setIcon(icon(DRAWINGS[name], tokens.paper if primary else tokens.muted))
