"""Which keys move which end of a quote: Shift its end, Alt its beginning, with the arrows.

Left and right go by character, with Ctrl by word; up and down by sentence. They hold on a card,
where no other keys want the arrows: in the text, Shift with arrows selects words.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from curator.gui.reader.setting.steps import Stride

MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Alt)
_ON = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Push(NamedTuple):
    """One step of one end."""

    begins: bool  # whether it is the beginning that moves
    stride: Stride
    by: int
    sideways: bool  # whether left and right were meant, which are the other way in Arabic


def push_of(event: QKeyEvent) -> Push | None:
    """Read a key; give None where it moves no end."""
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    if key not in _ON or shift == alt:
        return None
    sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
    word = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    stride = (Stride.WORD if word else Stride.CHARACTER) if sideways else Stride.SENTENCE
    return Push(alt, stride, _ON[key], sideways)
