"""Enter on a button that has the keys clicks it, in every room, panel and dialog."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_PRESSES = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class EnterKey(QObject):
    """Listens at the one button that has the keys, so that no other event costs anything."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Click at Enter, before a command or the panel around the button takes it."""
        if event.type() not in _PRESSES or not _is_enter(event):
            return super().eventFilter(watched, event)
        event.accept()
        if isinstance(watched, QPushButton | QToolButton) and _is_new_press(event):
            watched.click()
        return True

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(old, QPushButton | QToolButton):
            old.removeEventFilter(self)
        if isinstance(now, QPushButton | QToolButton):
            now.installEventFilter(self)


def _is_enter(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() in _ENTER and event.modifiers() in _BARE


def _is_new_press(event: QEvent) -> bool:
    pressed = event.type() is QEvent.Type.KeyPress
    return pressed and isinstance(event, QKeyEvent) and not event.isAutoRepeat()
