"""Exports: as what, where, what is masked; never over what somebody edited; and their log."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QThreadPool

from curator.domain.briefings.definition import SectionKind
from curator.domain.briefings.exports import Choice, Format
from curator.domain.briefings.findings import Finding, Report, Trouble
from curator.domain.briefings.masks import Mask, Redaction
from curator.domain.statements import Stance
from curator.gui.briefing.leaving.findings import summary, trouble_lines
from curator.gui.briefing.marks import Own
from curator.services import actors, quotes
from curator.services.briefings import definitions, exporting, redactions

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def open_export(writer, path=None):
    writer.press(Qt.Key.Key_E, CONTROL)
    writer.wait()
    panel = writer.panel
    if path is not None:
        panel.place.setFocus()
        panel.place.selectAll()
        writer.type(str(path))
    return panel


def export(writer, path):
    panel = open_export(writer, path)
    writer.press(Qt.Key.Key_Return)
    writer.wait()
    return panel


def saved(writer):
    writer.room.desk.write(Own(SectionKind.BOTTOM_LINE), "It goes in May.")


@pytest.mark.parametrize("wanted", [f for f in Format if f is not Format.OBSIDIAN])
def test_it_is_written_as_each_format_where_it_is_said(writer, tmp_path, wanted):
    panel = open_export(writer)
    panel.format.setCurrentIndex(panel.format.findData(wanted))
    panel.format.activated.emit(panel.format.currentIndex())
    path = tmp_path / f"out{wanted.suffix}"
    assert panel.place.text().endswith(wanted.suffix)
    export(writer, path)
    assert path.stat().st_size > 100
    assert str(path) in writer.window.notice.sentence.text()
    assert writer.window.notice.extra.isVisible()


def test_the_button_that_wrote_it_keeps_the_keys(writer, tmp_path):
    panel = open_export(writer, tmp_path / "out.md")
    panel.go.setFocus()
    writer.press(Qt.Key.Key_Return)
    assert panel.go.hasFocus()
    writer.wait()
    assert panel.go.hasFocus()
    assert (tmp_path / "out.md").is_file()


def test_a_bare_name_is_written_beside_the_project(writer, tmp_path):
    export(writer, "pond in may.md")
    assert (tmp_path / "pond in may.md").is_file()


def test_ctrl_e_in_another_room_leads_to_the_export(writer):
    writer.press(Qt.Key.Key_1, CONTROL)
    writer.press(Qt.Key.Key_E, CONTROL)
    assert writer.context.selection.room == "briefing"
    assert writer.focus is writer.panel.format


def test_a_vault_is_a_folder_of_notes(writer, tmp_path):
    panel = open_export(writer)
    panel.format.setCurrentIndex(panel.format.findData(Format.OBSIDIAN))
    panel.format.activated.emit(panel.format.currentIndex())
    export(writer, tmp_path / "vault")
    assert list((tmp_path / "vault").rglob("*.md"))


def test_a_place_that_cannot_be_written_to_is_told_in_the_panel(writer, tmp_path):
    panel = export(writer, tmp_path / "gone" / "out.md")
    assert panel.wrong.isVisible()
    assert "gone" in panel.wrong.text()
    panel = open_export(writer, "")
    panel.place.clear()
    writer.press(Qt.Key.Key_Return)
    assert "which file" in panel.wrong.text()


def test_an_edited_file_is_asked_about_and_esc_writes_nothing(writer, tmp_path):
    path = tmp_path / "out.md"
    panel = export(writer, path)
    path.write_text("my own notes")
    export(writer, path)
    assert panel.question.isVisible()
    assert writer.focus is panel.question.buttons[Choice.KEEP]
    writer.press(Qt.Key.Key_Escape)
    assert path.read_text() == "my own notes"
    assert not panel.question.isVisible()


@pytest.mark.parametrize("choice", [Choice.REPLACE, Choice.BESIDE, Choice.KEEP])
def test_each_answer_does_what_it_says(writer, tmp_path, choice):
    saved(writer)
    path = tmp_path / "out.md"
    panel = export(writer, path)
    path.write_text(path.read_text("utf-8").replace("It goes in May.", "It goes in June."), "utf-8")
    edited = path.read_text("utf-8")
    export(writer, path)
    panel.question.buttons[choice].setFocus()
    writer.press(Qt.Key.Key_Return)
    writer.wait()
    beside = tmp_path / "out 2.md"
    text = path.read_text("utf-8")
    assert beside.exists() == (choice is Choice.BESIDE)
    assert ("It goes in June." in text) == (choice is not Choice.REPLACE)
    assert (text == edited) or choice is not Choice.BESIDE


def test_a_file_that_is_as_it_was_written_is_replaced_without_a_question(writer, tmp_path):
    path = tmp_path / "out.md"
    panel = export(writer, path)
    saved(writer)
    writer.wait()
    export(writer, path)
    assert not panel.question.isVisible()
    assert "It goes in May." in path.read_text("utf-8")


def test_what_will_be_masked_is_told_before_and_is_masked(writer, tmp_path):
    project = writer.context.project
    ona = actors.find(project, "Ona Brand")
    kept = redactions.save(project, Redaction("Public", masks=(Mask(actor_id=ona.id),)))
    writer.room.desk.set(redaction_id=kept.id)
    panel = open_export(writer)
    writer.qtbot.waitUntil(lambda: panel.foreseeing.idle)
    assert "replacements" in panel.foreseeing.told.text()
    shown = [panel.foreseeing.list.item(n).text() for n in range(panel.foreseeing.list.count())]
    assert any("Ona Brand" in line and "Actor 1" in line for line in shown)
    path = tmp_path / "out.md"
    export(writer, path)
    text = path.read_text("utf-8")
    assert "Ona" not in text
    assert "Actor 1" in text


def test_an_export_is_cancelled_by_esc(writer, tmp_path):
    panel = open_export(writer, tmp_path / "out.md")
    pool, held = QThreadPool.globalInstance(), Event()
    for _ in range(pool.maxThreadCount()):  # so that the export does not begin before it ends
        pool.start(held.wait)
    panel.go.setFocus()
    writer.press(Qt.Key.Key_Return)
    assert writer.window.status.cancel.isVisible()
    writer.context.actions["work.cancel"].trigger()
    held.set()
    writer.wait()
    assert not (tmp_path / "out.md").exists()
    assert panel.go.isEnabled()
    assert exporting.log(writer.context.project) == []


def test_the_log_lists_what_was_exported_and_a_changed_letter_is_found(writer, tmp_path):
    path = tmp_path / "out.md"
    export(writer, path)
    writer.press(Qt.Key.Key_Escape)
    writer.page.setFocus()
    writer.press(Qt.Key.Key_O, CONTROL | SHIFT)
    panel = writer.panel
    assert "out.md" in panel.list.item(0).text()
    writer.press(Qt.Key.Key_Return)
    writer.qtbot.waitUntil(lambda: panel.idle)
    writer.wait()
    assert "every quote stands" in panel.told.text()
    path.write_text(path.read_text("utf-8").replace("Nobody asked us", "Nobody asks us"), "utf-8")
    panel.check.setFocus()
    writer.press(Qt.Key.Key_Return)
    writer.qtbot.waitUntil(lambda: panel.idle)
    writer.wait()
    told = [panel.findings.item(n).text() for n in range(panel.findings.count())]
    assert any("The words are not those of the quote." in line for line in told)


def test_an_export_that_is_gone_is_told_in_place_of_a_verdict(writer, tmp_path):
    export(writer, tmp_path / "out.md")
    (tmp_path / "out.md").unlink()
    writer.press(Qt.Key.Key_Escape)
    writer.page.setFocus()
    writer.press(Qt.Key.Key_O, CONTROL | SHIFT)
    panel = writer.panel
    writer.press(Qt.Key.Key_Return)
    writer.qtbot.waitUntil(lambda: panel.idle)
    writer.wait()
    assert "could not be read" in panel.told.text()


def test_an_entry_of_the_log_shows_both_its_lines(writer, tmp_path):
    export(writer, tmp_path / "out.md")
    writer.press(Qt.Key.Key_Escape)
    writer.page.setFocus()
    writer.press(Qt.Key.Key_O, CONTROL | SHIFT)
    shown = writer.panel.list
    shown.clearSelection()
    shown.setCurrentItem(None)
    image = shown.grab(shown.visualItemRect(shown.item(0))).toImage()
    ground = image.pixelColor(image.width() - 1, 0)
    rows = range(2 * image.height() // 3, image.height())
    assert any(image.pixelColor(x, y) != ground for y in rows for x in range(image.width() // 2))


def verified(writer, held, path):
    """Let an export be verified by the key of Y, and wait for what is told of it."""
    writer.page.setFocus()
    writer.press(Qt.Key.Key_Y, held)
    writer.person.answer(path)
    panel = writer.panel
    writer.qtbot.waitUntil(lambda: panel.idle)
    writer.wait()
    return panel


def test_a_file_is_chosen_to_be_verified_by_a_key(writer, tmp_path):
    path = tmp_path / "out.md"
    export(writer, path)
    panel = verified(writer, CONTROL | SHIFT, path)
    assert "every quote stands" in panel.told.text()


@pytest.mark.parametrize(
    ("more", "words"), [("", "every quote stands"), ("Not ", "is not sound")], ids=["whole", "not"]
)
def test_the_folder_of_a_vault_is_chosen_to_be_verified_by_a_key(writer, tmp_path, more, words):
    folder, project = tmp_path / "vault", writer.context.project
    order = exporting.Order(folder, Format.OBSIDIAN)
    exporting.export(project, definitions.of_project(project), order)
    note = next((folder / "Claims").glob("*.md"))
    note.write_text(note.read_text("utf-8").replace("> ", f"> {more}", 1), "utf-8", newline="")
    panel = verified(writer, CONTROL | ALT, folder)
    assert words in panel.told.text()
    assert panel.findings.isHidden() is (not more)


def test_an_empty_log_says_how_to_begin(writer):
    writer.page.setFocus()
    writer.press(Qt.Key.Key_O, CONTROL | SHIFT)
    assert "Ctrl+E" in writer.panel.told.text()


def test_what_changed_since_the_last_export_is_a_line_that_leads_to_the_places(writer, tmp_path):
    saved(writer)
    export(writer, tmp_path / "out.md")
    writer.press(Qt.Key.Key_Escape)
    writer.wait()
    assert not writer.column.changes.isVisible()
    quotes.remove(writer.context.project, [2])
    from tests.gui.briefing.conftest import POND, keep

    new = keep(writer.context.project, 1, POND, "The anglers object", "Ilse Tarn", Stance.OPPOSES)
    writer.wait()
    assert writer.column.changes.text() == "Since the last export: 1 new, 1 gone"
    writer.column.changes.setFocus()
    writer.press(Qt.Key.Key_Return)
    panel = writer.panel
    assert panel.list.count() == 1
    assert "The anglers object" in panel.list.item(0).text()
    assert panel.told.text() == "No longer there: 1 statement."
    assert writer.focus is panel.list
    writer.press(Qt.Key.Key_Return)
    assert writer.context.selection.quote_id == new.id


def test_where_nothing_was_exported_that_is_said(writer):
    writer.page.setFocus()
    writer.press(Qt.Key.Key_D, CONTROL | SHIFT)
    assert "was not exported as yet" in writer.panel.told.text()


def test_an_export_does_not_stand_in_the_way_of_undo(writer, tmp_path):
    saved(writer)
    export(writer, tmp_path / "out.md")
    writer.page.setFocus()
    writer.undo()
    assert "It goes in May." not in writer.words
    assert len(exporting.log(writer.context.project)) == 1
    assert Path(exporting.log(writer.context.project)[0].path).name == "out.md"


def test_everything_that_a_check_can_find_has_words():
    findings = tuple(Finding(trouble, 0, "x") for trouble in Trouble)
    lines = trouble_lines(Report("x.md", 1, False, findings))
    assert len(set(lines)) == len(Trouble)


def test_what_was_verified_is_named_though_another_entry_is_chosen(writer, tmp_path):
    for name in ("first.md", "second.md"):
        export(writer, tmp_path / name)
    writer.press(Qt.Key.Key_O, CONTROL | SHIFT)
    panel = writer.panel
    panel.verify(tmp_path / "first.md")
    writer.qtbot.waitUntil(lambda: panel.idle)
    writer.wait()
    assert "first.md" in panel.told.text()
    assert "second.md" in panel.list.currentItem().text()


def report(*findings, notes=0):
    return Report("/somewhere/out.pdf", notes, True, findings)


def test_a_verdict_counts_no_notes_where_a_file_was_not_read_note_by_note():
    assert "sound" in summary(report())
    assert "0" not in summary(report())
    assert "(3 notes)" in summary(report(notes=3))


def test_a_verdict_says_how_many_notes_do_not_hold_only_where_some_do_not():
    edited, altered = (Finding(each, n, "") for n, each in enumerate(Trouble) if n < 3 and n != 1)
    assert "1 of 3 notes" in summary(report(edited, altered, notes=3))
    assert "not sound" in summary(report(edited, notes=3))
    assert "0 of" not in summary(report(edited, notes=3))


def test_the_name_of_a_file_with_a_long_way_to_it_is_seen(writer, tmp_path):
    panel = open_export(writer, tmp_path / ("far/" * 40 + "out.md"))
    panel.format.setFocus()
    assert panel.place.cursorPosition() == len(panel.place.text())


def test_words_that_bring_quote_marks_along_are_given_no_second_ones(writer, tmp_path):
    from tests.gui.briefing.conftest import POND, keep

    saved(writer)
    export(writer, tmp_path / "out.md")
    for words in ("“Nobody asked us,”", "The anglers object"):
        keep(writer.context.project, 1, POND, words, "Ilse Tarn", Stance.OPPOSES)
    writer.wait()
    writer.room.deeds.changes()
    writer.wait()
    shown = " ".join(writer.panel.list.item(n).text() for n in range(2))
    plain = "".join(letter for letter in shown if letter not in "\u2068\u2069")
    assert "““" not in plain
    assert "“Nobody asked us,”" in plain
    assert "“The anglers object”" in plain
