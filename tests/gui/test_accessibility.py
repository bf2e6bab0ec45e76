"""Those who hear the window: every control of every room has a name and a role."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit

from curator.gui.repairs.wishes import Wish
from curator.gui.rooms.registry import ROOMS

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView)


def nameless(window):
    """List the controls that are shown and can be used, and have no name or no role."""
    found = []
    for kind in CONTROLS:
        for widget in window.findChildren(kind):
            if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                interface = QAccessible.queryAccessibleInterface(widget)
                named = interface.text(QAccessible.Text.Name)
                if not named or interface.role() in (QAccessible.Role.NoRole,):
                    found.append((type(widget).__name__, widget.objectName(), widget.parent()))
    return found


@pytest.mark.parametrize("room", ROOMS)
def test_every_control_of_a_room_has_a_name_and_a_role(sit_down, tmp_path, room, sample_at):
    person = sit_down(sample_at(tmp_path / "sample"))
    person.window.context.go_to(room)
    person.qtbot.wait(50)
    assert nameless(person.window) == []


@pytest.mark.parametrize("wish", Wish)
def test_every_control_of_a_repair_has_a_name_and_a_role(sit_down, tmp_path, wish, sample_at):
    person = sit_down(sample_at(tmp_path / "sample"))
    person.window.context.actions[wish.value].trigger()
    person.qtbot.wait(50)
    assert nameless(person.window) == []


def test_every_control_of_the_welcome_page_has_a_name_and_a_role(sit_down):
    assert nameless(sit_down().window) == []
