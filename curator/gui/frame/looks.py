"""Light, dark, or as the system: the commands that choose, and the choice kept."""

from __future__ import annotations

from PySide6.QtCore import QObject

from curator.gui.context import Context
from curator.gui.theme import DARK, LIGHT

_CHOICES = {"light": LIGHT, "dark": DARK, "system": None}


class Looks(QObject):
    """Wears the theme that was chosen last, until another is."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        for name in _CHOICES:
            action = context.actions[f"theme.{name}"]
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, name=name: self.choose(name))

    def begin(self) -> None:
        """Wear what was chosen last."""
        self._wear(self._context.settings.theme or "system")

    def choose(self, name: str) -> None:
        """Wear ``light``, ``dark`` or that of the ``system`` from now on."""
        self._context.settings.remember_theme(name)
        self._wear(name)

    def _wear(self, name: str) -> None:
        for each in _CHOICES:
            self._context.actions[f"theme.{each}"].setChecked(each == name)
        self._context.theme.wear(_CHOICES.get(name))
