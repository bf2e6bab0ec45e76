"""Templates of one's own, and masks for names."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curator.domain.briefings.definition import Template
from curator.domain.briefings.masks import Manner
from curator.gui.briefing import composing
from curator.services.briefings import redactions, templates

CONTROL = Qt.KeyboardModifier.ControlModifier


def open_template(writer):
    writer.page.setFocus()
    writer.press(Qt.Key.Key_T, CONTROL)
    writer.wait()
    return writer.panel


def own(writer, body):
    """Set the briefing by a template of one's own, and open it."""
    kept = templates.save(writer.context.project, Template("Mine", body))
    writer.room.desk.set(template_id=kept.id)
    return open_template(writer)


def put(writer, panel, text):
    panel.code.setFocus()
    panel.code.selectAll()
    writer.type(text)
    writer.wait()


def test_one_that_ships_is_read_and_duplicated_to_be_changed(writer):
    panel = open_template(writer)
    assert panel.code.isReadOnly()
    assert "ships with Curator" in panel.told.text()
    panel.copy.setFocus()
    writer.press(Qt.Key.Key_Return)
    assert not panel.code.isReadOnly()
    (kept,) = templates.all_of(writer.context.project)
    assert kept.name == "Policy briefing, by claim (own)"
    assert writer.briefing.template_id == kept.id
    assert writer.column.settings.template.currentText() == kept.name


def test_what_is_written_is_on_the_page_at_once_and_kept_when_left(writer):
    panel = own(writer, "# Old\n")
    put(writer, panel, "# {{ briefing.title }} in {{ figures.quotes }} quotes")
    assert "pond in 3 quotes" in writer.words
    assert templates.all_of(writer.context.project)[0].body == "# Old\n"
    writer.press(Qt.Key.Key_Escape)
    assert "figures.quotes" in templates.all_of(writer.context.project)[0].body
    assert "pond in 3 quotes" in writer.words
    assert writer.panel is None


def test_going_to_another_room_or_panel_keeps_what_is_written(writer):
    panel = own(writer, "# Old\n")
    panel.code.setPlainText("# One\n")
    writer.press(Qt.Key.Key_1, CONTROL)
    assert templates.all_of(writer.context.project)[0].body == "# One\n"
    writer.press(Qt.Key.Key_6, CONTROL)
    panel.code.setPlainText("# Two\n")
    writer.press(Qt.Key.Key_E, CONTROL)
    assert templates.all_of(writer.context.project)[0].body == "# Two\n"
    assert "Two" in writer.words


def test_a_fault_is_told_with_its_line_and_the_page_stands(writer):
    panel = own(writer, "# Old\n")
    before = writer.words
    panel.code.setFocus()
    panel.code.setPlainText("# New\n\n{{ briefing.tilte }}\n")
    assert writer.words == before
    assert panel.fault.text().startswith("Line 3 of the template")
    assert panel.code.wrong_line == 3
    panel.code.setPlainText("# New\n")
    assert "New" in writer.words
    assert panel.code.wrong_line == 0
    assert panel.fault.text() == "The template works."


def test_a_template_without_end_is_stopped_and_told(writer, monkeypatch):
    monkeypatch.setattr(composing, "_SECONDS", 0.4)
    panel = own(writer, "# Old\n")
    panel.code.setPlainText(
        "{% for a in range(99999) %}{% for b in range(99999) %}x{% endfor %}{% endfor %}"
    )
    writer.wait()
    assert "takes longer than 0.4 seconds" in panel.fault.text()


def test_a_newer_text_breaks_off_the_one_before_it(writer):
    panel = own(writer, "# Old\n")
    panel.code.setPlainText(
        "{% for a in range(99999) %}{% for b in range(99999) %}x{% endfor %}{% endfor %}"
    )
    panel.code.setPlainText("# New\n")
    assert writer.words.strip() == "New"
    assert panel.code.wrong_line == 0


def test_names_are_browsed_with_what_they_stand_for_and_put_in(writer):
    panel = own(writer, "")
    tree = panel.variables
    names = {
        tree.topLevelItem(n).text(0): tree.topLevelItem(n) for n in range(tree.topLevelItemCount())
    }
    assert names["briefing"].text(1).strip("\u2068\u2069") == "pond"
    names["briefing"].setExpanded(True)
    inner = {
        names["briefing"].child(n).text(0): names["briefing"].child(n)
        for n in range(names["briefing"].childCount())
    }
    tree.setFocus()
    tree.setCurrentItem(inner["title"])
    writer.press(Qt.Key.Key_Return)
    assert panel.code.toPlainText() == "{{ briefing.title }}"
    assert writer.focus is panel.code


def test_a_template_goes_to_a_file_and_comes_from_one(writer, tmp_path):
    panel = own(writer, "# One\n")
    panel.write(tmp_path / "mine.md")
    assert (tmp_path / "mine.md").read_text("utf-8") == "# One\n"
    (tmp_path / "theirs.md").write_text("# Theirs\n", "utf-8")
    panel.read(tmp_path / "theirs.md")
    assert "Theirs" in writer.words
    assert [each.name for each in templates.all_of(writer.context.project)] == ["Mine", "theirs"]
    panel.read(tmp_path / "none.md")
    assert "none.md" in writer.window.notice.sentence.text()


def test_a_template_is_renamed_and_removed_and_the_page_set_by_one_that_ships(writer):
    panel = own(writer, "# One\n")
    panel.name.setFocus()
    panel.name.selectAll()
    writer.type("Ours")
    writer.press(Qt.Key.Key_Return)
    assert writer.column.settings.template.currentText() == "Ours"
    panel.gone.setFocus()
    writer.press(Qt.Key.Key_Return)
    assert templates.all_of(writer.context.project) == []
    assert "Bottom line" in writer.words


def test_the_lines_are_numbered(writer):
    panel = own(writer, "a\n" * 120)
    assert panel.code.number_width() > panel.code.fontMetrics().horizontalAdvance("121")
    panel.code.go_to_line(100)
    assert panel.code.textCursor().blockNumber() == 99


def open_masks(writer):
    writer.page.setFocus()
    writer.press(Qt.Key.Key_M, CONTROL)
    writer.wait()
    return writer.panel


def begun(writer):
    panel = open_masks(writer)
    assert writer.focus is panel.add
    writer.press(Qt.Key.Key_Return)
    writer.type("Ona Brand")
    writer.press(Qt.Key.Key_Return)
    writer.wait()
    return panel


def test_an_actor_is_masked_by_name_and_the_page_shows_it(writer):
    panel = begun(writer)
    (row,) = panel.rows.rows
    assert row.shown.text() == "Actor 1"
    assert "Ona Brand" not in writer.words
    assert "Actor 1" in writer.words
    writer.qtbot.waitUntil(lambda: panel.foreseeing.idle)
    assert "replacements in" in panel.foreseeing.told.text()


def test_what_is_no_actor_is_masked_as_a_word(writer):
    panel = begun(writer)
    panel.actor.setFocus()
    writer.type("anglers")
    writer.press(Qt.Key.Key_Return, CONTROL)
    writer.wait()
    (kept,) = redactions.all_of(writer.context.project)
    assert [mask.word for mask in kept.masks] == ["", "anglers"]
    assert "anglers" not in writer.words


def test_the_manner_and_the_words_of_a_mask_are_changed_and_it_is_dropped(writer):
    panel = begun(writer)
    (row,) = panel.rows.rows
    row.shown.setFocus()
    row.shown.selectAll()
    writer.type("the mayor")
    writer.press(Qt.Key.Key_Tab)
    assert "the mayor" in writer.words
    row.manner.setFocus()
    row.manner.setCurrentIndex(row.manner.findData(Manner.DROP))
    row.manner.activated.emit(row.manner.currentIndex())
    assert "we were wrong" not in writer.words
    row.drop.setFocus()
    QTest.keyClick(row.drop, Qt.Key.Key_Space)
    assert "Ona Brand" in writer.words
    assert panel.rows.rows == []


def test_one_undo_takes_back_one_mask(writer):
    begun(writer)
    writer.page.setFocus()
    writer.undo()
    assert "Ona Brand" in writer.words


def test_masks_are_removed_and_everybody_is_named_again(writer):
    panel = begun(writer)
    panel.gone.setFocus()
    writer.press(Qt.Key.Key_Return)
    assert redactions.all_of(writer.context.project) == []
    assert "Ona Brand" in writer.words
