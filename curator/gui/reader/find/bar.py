"""The find bar: words to find in a text, how often they stand there, and the way through."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Protocol

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from curator.gui.context import Context
from curator.gui.reader.find.matching import Haystack
from curator.gui.reader.offsets import Offsets
from curator.gui.reader.setting.passage import Passages
from curator.gui.theme import interface_font


class Searched(Protocol):
    """A view of a text that can be searched; places seen in it are UTF-16 units."""

    @property
    def canonical(self) -> str:
        """The text."""

    @property
    def offsets(self) -> Offsets:
        """The way from code points of the text to UTF-16 units."""

    def selected(self) -> tuple[int, int]:
        """Tell what is selected, in code points."""

    def first_seen(self) -> int:
        """Tell the place from which on is searched first."""

    def bring_into_view(self, start: int, end: int) -> None:
        """Scroll to a range."""

    def isVisible(self) -> bool:
        """Whether it is shown."""

    def setFocus(self) -> None:
        """Take the keys."""

    def textCursor(self) -> QTextCursor:
        """Give the caret."""

    def setTextCursor(self, cursor: QTextCursor) -> None:
        """Take another caret."""

    def viewport(self) -> QWidget:
        """Give what is painted on."""


class FindBar(QWidget):
    """Finds in the text that is shown; a layer of a view, which paints what is found."""

    def __init__(self, context: Context, view: Searched, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._view = context, view
        self._haystack: Haystack | None = None
        self._found: list[tuple[int, int]] = []  # UTF-16 units
        self._number = 0
        self.setObjectName("find")
        context.hint(self, "find")
        self.setAccessibleName(self.tr("Find in the text"))
        self._place()
        self._connect()
        self.hide()

    def open(self) -> None:
        """Take words; those selected in the text are taken at once."""
        if not self._view.isVisible():  # another room, or a text that is being corrected
            self._context.told.emit(self.tr("Finding works in the text of an article."))
            return
        start, end = self._view.selected()
        picked = self._view.canonical[start:end]
        self.show()
        if picked and "\n" not in picked and picked != self.words.text():
            self.words.setText(picked)
        else:
            self._seek()
        self.words.selectAll()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Go back to the text, to the place found last."""
        found = self._found[self._number] if self._found else None
        self._view.setFocus()  # before the bar goes, or Qt gives the keys to anybody
        self.hide()
        self._found = []
        if found is not None:
            cursor = self._view.textCursor()
            cursor.setPosition(found[0])
            cursor.setPosition(found[1], cursor.MoveMode.KeepAnchor)
            self._view.setTextCursor(cursor)
        self._view.viewport().update()

    def forget(self) -> None:
        """Take note that another text is shown."""
        self._haystack = None
        if not self.isHidden():
            self._seek()

    def hear_change(self) -> None:
        """Take note that the text is being changed: it is sought in again at the next step."""
        self._haystack, self._found = None, []
        self.count.clear()

    def step(self, by: int) -> None:
        """Go to the place found so many further on, around the end; seek first where shut."""
        if self.isHidden():
            self.open()
        elif self._haystack is None:
            self._seek()
        elif self._found:
            self._number = (self._number + by) % len(self._found)
            self._show_place()

    def paint(self, painter: QPainter, passages: Passages) -> None:
        """Paint the places found that are in sight; a frame marks the present one."""
        if not self._found:
            return
        tint = QColor(self._context.theme.tokens.accent)
        frame = QPen(tint, 1.5)
        tint.setAlphaF(0.22)
        for passage in passages:
            first = max(0, bisect_right(self._found, (passage.start, 0)) - 1)
            last = bisect_left(self._found, (passage.end, 0))
            for number in range(first, last):
                for box in passage.boxes(*self._found[number]):
                    painter.fillRect(box, tint)
                    if number == self._number:
                        painter.setPen(frame)
                        painter.drawRect(box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter, the arrows and Esc from the field."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        steps = {
            Qt.Key.Key_Return: -1 if back else 1, Qt.Key.Key_Enter: -1 if back else 1,
            Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1,
        }  # fmt: skip
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif watched is self.words and event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
        else:
            return False
        return True

    def _place(self) -> None:
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Find in the text"))
        self.words.setAccessibleName(self.tr("Words to find"))
        self.words.setMaximumWidth(360)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("tone", "muted")
        self.count.setFont(interface_font(12))
        self.previous = self._button("↑", self.tr("Previous place found"))
        self.next = self._button("↓", self.tr("Next place found"))
        self.close_button = self._button("×", self.tr("Close the find bar"))
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for part in (self.previous, self.next, self.count):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.close_button)

    def _connect(self) -> None:
        for part in (self.words, self.previous, self.next, self.close_button):
            part.installEventFilter(self)
        self.words.textChanged.connect(self._seek)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.close_button.clicked.connect(self.leave)

    def _seek(self) -> None:
        """Find anew; the first place from what is seen on is the present one."""
        unit = self._view.offsets.to_utf16
        words = self.words.text()
        if words.strip() and self._haystack is None:
            self._haystack = Haystack(self._view.canonical)
        places = self._haystack.places(words) if self._haystack else []
        here = self._found[self._number][0] if self._found else self._view.first_seen()
        self._found = [(unit(start), unit(end)) for start, end in places]
        self._number = bisect_left(self._found, (here, 0)) % max(len(self._found), 1)
        self._show_place()

    def _show_place(self) -> None:
        number = QLocale().toString
        if self._found:
            words = self.tr("{0} of {1}")
            self.count.setText(words.format(number(self._number + 1), number(len(self._found))))
            self._view.bring_into_view(*self._found[self._number])
        else:
            self.count.setText(self.tr("not found") if self.words.text().strip() else "")
        for button in (self.previous, self.next):
            button.setEnabled(len(self._found) > 1)
        self._view.viewport().update()

    def _button(self, sign: str, words: str) -> QPushButton:
        button = QPushButton(sign, self)
        button.setProperty("tone", "flat")
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button
