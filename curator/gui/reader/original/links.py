"""A link of a saved page, shown before anything is done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from curator.gui.messages import isolated
from curator.gui.style.flow import Flow
from curator.gui.theme import interface_font

_SCHEMES = ("http", "https", "mailto")
_LONGEST = 300  # characters that are shown


class LinkBar(QWidget):
    """Says where a link leads; it is opened in the browser only when the person says so."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._url = QUrl()
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setFont(interface_font(12))
        self.copy_button = self._button(self.tr("Copy the address"))
        self.open_button = self._button(self.tr("Open in the browser"))
        self.leave_button = self._button(self.tr("Leave it"))
        self.copy_button.clicked.connect(self._copy)
        self.open_button.clicked.connect(self._open)
        self.leave_button.clicked.connect(self._leave)
        buttons = Flow(8)
        for button in (self.copy_button, self.open_button, self.leave_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addLayout(buttons)
        self.hide()

    def ask(self, url: QUrl) -> None:
        """Show where a link leads, and what can be done with it."""
        if url.scheme().lower() not in _SCHEMES:
            return
        self._url = url
        address = self._address()
        cut = address if len(address) <= _LONGEST else f"{address[:_LONGEST]}…"
        breaking = "\u200b".join(cut[at : at + 24] for at in range(0, len(cut), 24))
        self.words.setText(self.tr("This link leads to {0}").format(isolated(breaking)))
        self.show()
        self.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the link at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.left.emit()  # before the button with the keys goes, or Qt gives them to anybody
        self.hide()

    def _address(self) -> str:
        """Give the address as it is sent: a host in other letters could pass for another."""
        return self._url.toString(QUrl.ComponentFormattingOption.FullyEncoded)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address())
        self._leave()

    def _open(self) -> None:
        QDesktopServices.openUrl(self._url)
        self._leave()

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        return button
