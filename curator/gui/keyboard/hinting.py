"""Which hints hold: those of the nearest part around the keys that names some."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from curator.gui.context import HINTS, Context

_ELSEWHERE = "window"  # where no part around the keys names any


class Hinting(QObject):
    """Follows the keys around the window, and what its parts say of themselves."""

    named = Signal(str)  # from the table of hints: the keys are elsewhere, or do other things
    renewed = Signal()  # they are where they were; what can be done may be other than before

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._name = ""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        context.hinted.connect(self.look)
        context.state_changed.connect(self.look)

    def look(self) -> None:
        """Name the hints of where the keys are now."""
        now = QApplication.focusWidget() or self._window.focusWidget()
        if now is not None and _hints_of(now) == self._name:
            self.renewed.emit()
        else:
            self._follow(None, now)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not isinstance(now.window(), QDialog):
            self._name = _hints_of(now)
            self.named.emit(self._name)


def _hints_of(widget: QWidget | None) -> str:
    while widget is not None:
        if name := widget.property(HINTS):
            return str(name)
        widget = widget.parentWidget()
    return _ELSEWHERE
