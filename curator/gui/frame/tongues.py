"""The language of the window: the commands that choose one, and the choice kept."""

from __future__ import annotations

from PySide6.QtCore import QObject

from curator.gui.context import Context
from curator.gui.language.languages import LANGUAGES

_SYSTEM = "system"


class Tongues(QObject):
    """Keeps the language that is chosen; the window speaks it from its next start."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        for name in (_SYSTEM, *LANGUAGES):
            action = context.actions[f"language.{name}"]
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, name=name: self.choose(name))
        self._tick(context.settings.language or _SYSTEM)

    def choose(self, name: str) -> None:
        """Speak a language, or that of the ``system``, from the next start on."""
        self._context.settings.remember_language("" if name == _SYSTEM else name)
        self._tick(name)
        self._context.noticed.emit(
            self.tr("The language is chosen. Curator speaks it from its next start."), ""
        )

    def _tick(self, chosen: str) -> None:
        for name in (_SYSTEM, *LANGUAGES):
            self._context.actions[f"language.{name}"].setChecked(name == chosen)
