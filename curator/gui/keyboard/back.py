"""The way back: a part that takes the keys for a moment gives them to whoever had them before."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from curator.gui.context import Context


class WayBack(QObject):
    """Remembers who had the keys before they came into a part of the window."""

    def __init__(self, context: Context, part: QWidget) -> None:
        super().__init__(part)
        self._context, self._part = context, part
        self._before: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._note)

    def go(self) -> None:
        """Give the keys back, if the part has them; the room takes them where nobody else can."""
        before, self._before = self._before, None
        if not holds_keys(self._part):
            return
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._context.keys_given_up.emit()

    def _note(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None and _is_in(self._part, now) and not _is_in(self._part, old):
            self._before = old


def holds_keys(part: QWidget) -> bool:
    """Whether a part of a window, active or not, has the keys of that window."""
    return _is_in(part, part.window().focusWidget())


def _is_in(part: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (widget is part or part.isAncestorOf(widget))
