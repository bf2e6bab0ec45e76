"""Working on briefings: made, chosen, renamed, removed; outlined; and always live."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from curator.domain.briefings.definition import Profile, SectionKind
from curator.gui.briefing import composing
from curator.services import quotes
from curator.services.briefings import definitions

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def headings(writer):
    lines = writer.words.splitlines()
    wanted = {"Bottom line", "Key questions", "Who says what", "Chronology", "Claims in detail"}
    return [line for line in lines if line in wanted]


def test_the_whole_project_is_there_to_read_before_anything_is_saved(writer):
    assert "The pond goes in May" in writer.words
    assert writer.briefing.id == 0
    assert definitions.all_of(writer.context.project) == []


def test_a_new_briefing_is_made_by_a_key_and_its_title_typed(writer):
    writer.press(Qt.Key.Key_Insert)
    writer.type("For the council")
    writer.press(Qt.Key.Key_Return)
    assert writer.words.startswith("For the council")
    assert [each.title for each in definitions.all_of(writer.context.project)] == [
        "For the council"
    ]
    assert writer.column.head.picker.currentText() == "For the council"


def test_the_first_change_of_the_whole_project_keeps_it_as_a_briefing(writer):
    writer.column.head.question.setFocus()
    writer.type("Who wants it drained?")
    writer.press(Qt.Key.Key_Tab)
    (kept,) = definitions.all_of(writer.context.project)
    assert kept.question == "Who wants it drained?"
    assert "Who wants it drained?" in writer.words
    writer.page.setFocus()
    writer.undo()
    assert definitions.all_of(writer.context.project) == []
    assert "Who wants it drained?" not in writer.words


def test_a_briefing_is_duplicated_renamed_removed_and_brought_back(writer):
    writer.press(Qt.Key.Key_Insert)
    writer.type("First")
    writer.press(Qt.Key.Key_Return)
    writer.page.setFocus()
    writer.press(Qt.Key.Key_D, CONTROL)
    writer.type("Second")
    writer.press(Qt.Key.Key_Return)
    writer.page.setFocus()
    titles = [each.title for each in writer.room.desk.saved]
    assert titles == ["First", "Second"]
    writer.press(Qt.Key.Key_Delete, CONTROL)
    assert [each.title for each in writer.room.desk.saved] == ["First"]
    assert writer.words.startswith("First")
    writer.undo()
    assert [each.title for each in writer.room.desk.saved] == ["First", "Second"]


def test_choosing_another_briefing_shows_it(writer):
    project = writer.context.project
    definitions.save(project, replace(definitions.of_project(project), title="Old one"))
    writer.press(Qt.Key.Key_Insert)
    writer.type("New one")
    writer.press(Qt.Key.Key_Return)
    picker = writer.column.head.picker
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_Up)
    assert writer.words.startswith("Old one")


def test_space_turns_a_section_off_and_on(writer):
    writer.section("Who says what")
    writer.press(Qt.Key.Key_Space)
    assert "Who says what" not in headings(writer)
    assert writer.outline.currentIndex().data() == "Who says what"
    writer.press(Qt.Key.Key_Space)
    assert "Who says what" in headings(writer)


def test_alt_and_the_arrows_move_a_section(writer):
    writer.section("Who says what")
    writer.press(Qt.Key.Key_Up, ALT)
    writer.press(Qt.Key.Key_Up, ALT)
    assert headings(writer)[:3] == ["Bottom line", "Who says what", "Key questions"]
    writer.press(Qt.Key.Key_Down, ALT)
    writer.press(Qt.Key.Key_Down, ALT)
    assert headings(writer)[:3] == ["Bottom line", "Key questions", "Who says what"]


def test_a_section_is_renamed_in_the_outline(writer):
    writer.section("Who says what")
    writer.press(Qt.Key.Key_F2)
    writer.focus.selectAll()
    writer.type("Day by day")
    writer.press(Qt.Key.Key_Return)
    assert "Day by day" in writer.words.splitlines()
    assert writer.briefing.sections[3].heading == "Day by day"
    writer.section("Day by day")
    writer.press(Qt.Key.Key_F2)
    writer.focus.clear()
    writer.press(Qt.Key.Key_Return)
    assert "Who says what" in headings(writer)


def test_enter_in_the_outline_goes_to_the_section_and_scrolling_marks_it(writer):
    writer.window.resize(1024, 600)
    writer.section("Claims in detail")
    writer.press(Qt.Key.Key_Return)
    assert writer.page.verticalScrollBar().value() > 0
    place = writer.page.sheet.place_of(SectionKind.CLAIMS)
    box = writer.page.cursorRect(_cursor(writer.page, place))
    assert 0 <= box.top() < 80
    writer.page.setFocus()
    writer.press(Qt.Key.Key_Home, CONTROL)
    assert writer.outline.currentIndex().data() == "Bottom line"


def _cursor(page, place):
    cursor = QTextCursor(page.document())
    cursor.setPosition(place)
    return cursor


def test_the_outline_says_how_much_each_section_holds(writer):
    model = writer.outline.model()
    spoken = {
        model.index(row).data(): model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    }
    assert spoken["Claims in detail"] == "Claims in detail, 3 quotes, on"
    assert spoken["Changes of position"] == "Changes of position, 1, on"
    assert spoken["Bottom line"] == "Bottom line, to write, on"
    assert spoken["Actors in detail"].endswith("off")


def test_what_is_kept_elsewhere_shows_at_once_and_the_place_is_kept(writer):
    writer.window.resize(1024, 600)
    bar = writer.page.verticalScrollBar()
    bar.setValue(300)
    quotes.remove(writer.context.project, [3])
    assert "we were wrong" not in writer.words
    assert bar.value() == 300


def test_template_and_author_are_set_in_the_column(writer):
    settings = writer.column.settings
    settings.author.setFocus()
    writer.type("Mara Lind")
    writer.press(Qt.Key.Key_Tab)
    assert "Mara Lind" in writer.words
    settings.template.setFocus()
    QTest.keyClicks(settings.template, "Press")
    settings.template.activated.emit(settings.template.currentIndex())
    assert writer.briefing.template == "press"
    assert "Who says what" not in headings(writer)


def test_the_whole_column_can_be_gone_through_by_tab(writer):
    writer.column.head.picker.setFocus()
    seen = set()
    for _ in range(16):
        seen.add(writer.focus.accessibleName())
        writer.press(Qt.Key.Key_Tab)
    assert {
        "Title of the briefing", "Question of the briefing", "Sections of the briefing",
        "Template", "Author",
    } <= seen  # fmt: skip


def test_f6_goes_from_the_page_to_the_outline_and_back(writer):
    writer.page.setFocus()
    writer.press(Qt.Key.Key_F6)
    assert writer.focus is writer.outline
    writer.press(Qt.Key.Key_F6)
    assert writer.focus is writer.page


def test_it_is_copied_as_it_would_be_exported(writer):
    writer.press(Qt.Key.Key_M, CONTROL | SHIFT)
    writer.wait()
    text = QApplication.clipboard().text()
    assert text.startswith("# pond")
    assert "[^q1]" in text
    assert "Write here" not in text
    assert all(ord(char) < 0x10FC00 for char in text)


def test_the_page_is_as_ever_in_another_dialect_of_markdown(writer):
    before = writer.words
    writer.room.desk.set(profile=Profile.PANDOC)
    assert [line for line in writer.words.splitlines() if "cut-off" not in line] == [
        line for line in before.splitlines() if "cut-off" not in line
    ]


def test_a_project_open_for_reading_shows_its_briefing_and_writes_nothing(sit_down, pond):
    from tests.gui.briefing.conftest import Writer

    person = sit_down()
    person.window.context.open(pond, read_only=True)
    writer = Writer(person)
    assert "The pond goes in May" in writer.words
    writer.room.desk.set(template="actors")
    assert "Ilse Tarn" in writer.words
    assert not writer.context.actions["briefing.new"].isEnabled()
    assert writer.room.desk.saved == []


def test_a_long_briefing_is_gone_through_leaf_by_leaf(writer, monkeypatch):
    monkeypatch.setattr(composing, "_FIRST", 200)
    monkeypatch.setattr(composing, "_MOST", 500)
    writer.room.reload()
    first = writer.words
    assert not writer.room.turner.isHidden()
    assert "Claims in detail" not in first
    writer.room.turner.on.click()
    assert writer.words != first
    writer.room.turner.back.click()
    assert writer.words == first
    writer.section("Claims in detail")
    writer.press(Qt.Key.Key_Return)
    assert "Claims in detail" in writer.words


def test_page_down_turns_on_at_the_end_of_a_leaf(writer, monkeypatch):
    monkeypatch.setattr(composing, "_FIRST", 200)
    monkeypatch.setattr(composing, "_MOST", 500)
    writer.room.reload()
    first = writer.words
    bar = writer.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    writer.page.setFocus()
    writer.press(Qt.Key.Key_PageDown)
    assert writer.words != first


def test_a_scope_with_nothing_in_it_says_so(writer):
    from curator.domain.briefings.definition import Scope

    writer.room.desk.set(scope=Scope("no such words"))
    assert "No quotes in this scope" in writer.words


def test_the_page_stays_where_it_is_as_panels_open_and_close(writer):
    page, room = writer.page, writer.room
    before = page.mapTo(room, page.rect().topLeft())
    for deed in ("export", "log", "scope", "redaction", "changes", "judge"):
        getattr(room.deeds, deed)()
        writer.wait()
        assert page.mapTo(room, page.rect().topLeft()) == before
    room.deeds.template()
    writer.wait()
    assert page.mapTo(room, page.rect().topLeft()).x() > before.x()
    room.deeds.log()
    writer.wait()
    assert page.mapTo(room, page.rect().topLeft()) == before


def test_the_column_is_as_wide_as_it_was_made_when_a_wide_panel_is_left(writer):
    splitter = writer.room.splitter
    splitter.setSizes([430, splitter.width() - 430])
    chosen = splitter.sizes()
    writer.room.deeds.template()
    writer.wait()
    assert splitter.sizes()[0] > chosen[0]
    writer.press(Qt.Key.Key_Escape)
    writer.wait()
    assert splitter.sizes() == chosen


def test_the_status_row_names_no_table_beside_the_scope_and_no_loss_beside_a_template(writer):
    def said():
        return " ".join(each.text() for each in writer.window.status.findChildren(QLabel))

    writer.room.deeds.scope()
    writer.wait()
    assert "back to the outline" in said()
    assert "the table" not in said()
    writer.panel.facets.filter.setFocus()
    writer.wait()
    assert "back to the outline" in said()
    assert "the table" not in said()
    writer.room.deeds.template()
    writer.panel.code.setFocus()
    writer.wait()
    assert "back to the outline" in said()
    assert "as it was" not in said()


def test_no_button_of_a_panel_is_cut_in_a_narrow_column(writer):
    writer.window.resize(1024, 700)
    writer.room.splitter.setSizes([270, 700])
    for deed in ("export", "log", "scope", "redaction", "judge"):
        getattr(writer.room.deeds, deed)()
        writer.wait()
        if deed == "judge":
            writer.press(Qt.Key.Key_Return)
            writer.type("So it goes.")
            writer.press(Qt.Key.Key_Tab)
            writer.wait()
        side = writer.room.side
        for button in writer.panel.findChildren(QPushButton):
            if button.isVisible():
                at = button.mapTo(side, button.rect().bottomRight()).x()
                assert at <= side.width(), button.text()
                assert button.width() >= button.sizeHint().width(), button.text()
