"""What holds for both rooms: names for those who hear the window, plain text, reading alone."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel

from curator.gui.settings import Settings
from curator.services import actors, claims, history
from curator.services.lists.codebook import FEW
from curator.storage.models import ActorRow

NAMED = {
    QAccessible.Role.Button, QAccessible.Role.ComboBox, QAccessible.Role.EditableText,
    QAccessible.Role.List, QAccessible.Role.Tree,
}  # fmt: skip


@pytest.mark.parametrize("room", ["actors", "claims"])
def test_every_control_has_a_name_and_every_label_is_plain(request, room):
    one = request.getfixturevalue({"actors": "cast", "claims": "disputes"}[room])
    one.editor.ask_split()
    nameless = []

    def walk(interface):
        if interface.role() in NAMED and not interface.text(QAccessible.Text.Name):
            nameless.append(interface.object())
        for number in range(interface.childCount()):
            if (child := interface.child(number)) is not None:
                walk(child)

    walk(QAccessible.queryAccessibleInterface(one.desk))
    assert [(type(one), one.objectName(), one.parent()) for one in nameless] == []
    labels = one.desk.findChildren(QLabel)
    assert len(labels) > 5
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_marks_in_a_name_are_shown_as_they_are(cast):
    name = "<b>Fish</b> & <img src=x> Sons"
    actors.rename(cast.project, cast.actor("Ilse Tarn").id, name)
    cast.leave()
    cast.desk.choose(cast.actor(name).id)
    cast.editor.ask_merge()
    assert name in cast.editor.moving.title.text()
    assert cast.editor.moving.title.textFormat() is Qt.TextFormat.PlainText
    actors.rename(cast.project, cast.actor(name).id, "Ilse")
    cast.leave()
    assert any("& <img".replace("&", "&&") in chip.text() for chip in cast.editor.aliases.chips)


def test_a_project_that_can_only_be_read_is_shown_and_not_changed(sit_down, harbour):
    with closing(sqlite3.connect(harbour)) as connection, connection:
        connection.execute("UPDATE meta SET value = '99' WHERE key = 'min_writer'")
    Settings().remember_room("actors")
    person = sit_down(harbour)
    desk = person.window.stack.room.desk
    person.qtbot.waitUntil(lambda: desk.ready)
    assert desk.editor.name.text() == "Ilse Tarn"
    assert not desk.editor.name.isEnabled()
    edits = len(history.edits(person.window.context.project))
    desk.editor.ask_merge()
    desk.editor.ask_split()
    desk.editor.ask_remove()
    desk._add("Somebody")
    desk._move(1, 2)
    assert not desk.editor.moving.isVisible()
    assert len(history.edits(person.window.context.project)) == edits


def test_the_wheel_scrolls_and_does_not_choose_another_kind(cast):
    kind = cast.editor.kind
    before = kind.currentIndex()
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    assert event.type() is QEvent.Type.Wheel
    QApplication.sendEvent(kind, event)
    assert kind.currentIndex() == before


def test_an_empty_codebook_says_what_to_do(sit_down, new_project):
    Settings().remember_room("actors")
    person = sit_down(new_project("Harbour\n\nClosed."))
    desk = person.window.stack.room.desk
    person.qtbot.waitUntil(lambda: desk.ready)
    assert "add an actor below" in desk.empty.text()
    assert desk.empty.isVisible()
    assert QApplication.focusWidget() is desk.new
    person.type("Ona Brand")
    person.press(Qt.Key.Key_Return)
    assert desk.tree.isVisible()
    assert desk.editor.name.text() == "Ona Brand"


def test_many_other_names_stand_in_rows(cast):
    key = cast.actor("Ilse Tarn").id
    actors.define(cast.project, key, aliases=[f"The spokeswoman number {n}" for n in range(9)])
    cast.leave()
    tops = {chip.y() for chip in cast.editor.aliases.chips}
    assert len(cast.editor.aliases.chips) == 9
    assert len(tops) > 1
    assert all(c.geometry().right() <= c.parentWidget().width() for c in cast.editor.aliases.chips)


@pytest.mark.parametrize("room", ["actors", "claims"])
def test_a_change_made_while_another_room_is_shown_is_there_on_coming_back(request, room):
    one = request.getfixturevalue({"actors": "cast", "claims": "disputes"}[room])
    one.context.go_to("read")
    noun = actors if room == "actors" else claims
    noun.add(one.project, "Aaron Holm")
    QApplication.processEvents()
    one.context.go_to(room)
    one.person.qtbot.waitUntil(lambda: one.desk.ready)
    assert one.listed[0] == "Aaron Holm"


def test_a_change_of_very_many_is_read_off_the_interface_thread(cast):
    with cast.project.write("actors.add") as writer:
        writer.add_many(ActorRow, [{"name": f"Actor {n:04}"} for n in range(FEW + 1)])
    cast.person.qtbot.waitUntil(lambda: len(cast.listed) == FEW + 4)
    assert cast.listed[:2] == ["Actor 0000", "Actor 0001"]
    assert cast.chosen == "Ilse Tarn"


def test_a_change_that_comes_while_the_list_is_read_is_not_lost(cast):
    cast.desk._stale = True
    cast.desk.catch_up()
    assert not cast.desk.ready
    actors.add(cast.project, "Aaron Holm")
    cast.person.qtbot.waitUntil(lambda: cast.desk.ready and len(cast.listed) == 4)


def test_what_is_typed_stays_while_others_change(cast):
    cast.editor.role.setFocus()
    cast.type("chair")
    actors.rename(cast.project, cast.actor("Ona Brand").id, "Aaron Brand")
    cast.person.qtbot.waitUntil(lambda: cast.listed[0] == "Aaron Brand")
    assert cast.editor.role.text() == "chair"
    assert cast.chosen == "Ilse Tarn"


def test_an_affiliation_shows_the_new_name_of_the_other_actor(cast):
    cast.write_into(cast.editor.belongs.rows[0].fields[0], "Ona Brand")
    actors.rename(cast.project, cast.actor("Ona Brand").id, "Aaron Brand")
    cast.person.qtbot.waitUntil(lambda: cast.listed[0] == "Aaron Brand")
    assert cast.editor.belongs.rows[0].fields[0].text == "Aaron Brand"
