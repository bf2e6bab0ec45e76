"""The status row in a window that is too narrow for all it has to say."""

from PySide6.QtWidgets import QLabel


def shown(person):
    labels = person.window.status.findChildren(QLabel)
    return [each.text().strip() for each in labels if each.isVisible() and each.text()]


def test_hints_without_room_go_whole_and_come_again(person):
    person.window.room.sources.view.setFocus()
    person.qtbot.wait(1)
    wide = shown(person)
    assert {"choose a source", "tags"} <= set(wide)
    person.window.resize(780, 560)
    person.qtbot.wait(1)
    narrow = shown(person)
    assert "choose a source" in narrow
    assert "tags" not in narrow
    assert len(narrow) % 2 == len(wide) % 2
    person.window.resize(1440, 900)
    person.qtbot.wait(1)
    assert shown(person) == wide
