"""A second project after a first: nothing of the first one hears what is done in it."""

import pytest

from curator.gui.actions import COMMANDS
from curator.gui.rooms.registry import ROOMS

LEFT_OUT = {"window.close", "project.close"}


def visit_all(person):
    for room in ROOMS:
        person.window.context.go_to(room)
        person.qtbot.wait(10)


@pytest.mark.parametrize("room", ROOMS)
def test_every_command_works_in_the_second_project(sit_down, new_project, room):
    first = new_project("Harbour\n\nWe have waited long enough.", name="one")
    second = new_project("Pier\n\nNobody asked us.", name="two")
    person = sit_down(first)
    visit_all(person)
    person.window.begin(second)
    visit_all(person)
    person.window.context.go_to(room)
    person.qtbot.wait(10)
    for command in COMMANDS:
        action = person.window.context.actions[command.name]
        if command.name not in LEFT_OUT and action.isEnabled():
            action.trigger()
            for dialog in person.dialogs:
                dialog.reject()
            person.qtbot.wait(1)
