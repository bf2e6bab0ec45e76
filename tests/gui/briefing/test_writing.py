"""Writing in place on the page, and going from its quotes to their sources."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from curator.domain.briefings.definition import SectionKind, Template
from curator.gui.briefing import composing
from curator.gui.briefing.marks import Own
from curator.services import quotes
from curator.services.briefings import definitions
from curator.services.project import Project

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


def click_on(writer, words, nth=0):
    page = writer.page
    cursor = QTextCursor(page.document())
    for _ in range(nth + 1):
        cursor = page.document().find(words, cursor)
    cursor.setPosition(cursor.selectionStart() + 2)
    page.setTextCursor(cursor)
    page.ensureCursorVisible()
    box = page.cursorRect(cursor)
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=box.center() + QPoint(2, 0))
    writer.wait()


def own(writer, kind=SectionKind.BOTTOM_LINE):
    return writer.room.desk.section(kind).before


def test_a_click_on_write_here_opens_an_editor_in_its_place(writer):
    click_on(writer, "Write here")
    editor = writer.room.writer
    assert writer.focus is editor
    assert editor.own == Own(SectionKind.BOTTOM_LINE)
    place = writer.page.sheet.place_of_own(editor.own)
    assert abs(writer.page.box_of(place).top() - editor.geometry().top()) < 12
    writer.type("They will drain it in *May*.")
    writer.press(Qt.Key.Key_Return, CONTROL)
    assert own(writer) == "They will drain it in *May*."
    assert "They will drain it in May." in writer.words
    assert writer.focus is writer.page


def test_what_is_written_is_kept_when_the_editor_is_left_by_a_click_elsewhere(writer):
    writer.press(Qt.Key.Key_B, CONTROL)
    writer.type("In May.")
    writer.outline.setFocus()
    writer.wait()
    assert own(writer) == "In May."


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_Return, CONTROL), (Qt.Key.Key_Escape, NONE)])
def test_the_page_stays_where_it_is_when_the_editor_is_left(writer, key, held):
    writer.window.resize(1024, 520)
    writer.wait()
    writer.press(Qt.Key.Key_B, CONTROL)
    writer.type("In May.")
    before = writer.page.verticalScrollBar().value()
    writer.press(key, held)
    writer.wait()
    assert writer.page.verticalScrollBar().value() == before


def test_esc_leaves_the_text_as_it_was(writer):
    writer.press(Qt.Key.Key_B, CONTROL)
    writer.type("In May.")
    writer.press(Qt.Key.Key_Return, CONTROL)
    writer.wait()
    click_on(writer, "In May.")
    writer.focus.selectAll()
    writer.type("Never.")
    writer.press(Qt.Key.Key_Escape)
    assert own(writer) == "In May."
    assert "Never." not in writer.words
    assert writer.focus is writer.page


def test_what_is_half_written_is_kept_when_the_window_is_closed(writer, pond):
    writer.press(Qt.Key.Key_B, CONTROL)
    writer.type("Half a sentence")
    writer.window.close()
    with Project.open(pond, read_only=True) as project:
        (kept,) = definitions.all_of(project)
    assert kept.sections[0].before == "Half a sentence"


def test_one_undo_takes_back_what_was_written(writer):
    writer.press(Qt.Key.Key_Insert)
    writer.press(Qt.Key.Key_Return)
    writer.press(Qt.Key.Key_B, CONTROL)
    writer.type("In May, and not before.")
    writer.press(Qt.Key.Key_Return, CONTROL)
    writer.wait()
    writer.undo()
    assert own(writer) == ""
    assert "In May, and not before." not in writer.words


def test_the_page_makes_room_for_what_is_written(writer):
    writer.press(Qt.Key.Key_B, CONTROL)
    editor = writer.room.writer
    for _ in range(12):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    questions = writer.page.sheet.place_of(SectionKind.QUESTIONS)
    cursor = QTextCursor(writer.page.document())
    cursor.setPosition(questions)
    assert writer.page.cursorRect(cursor).top() > editor.geometry().bottom() - 4
    writer.press(Qt.Key.Key_Escape)


def test_the_editor_stays_where_its_text_is_while_the_page_is_made_anew(writer):
    writer.press(Qt.Key.Key_B, CONTROL)
    writer.type("Half a sentence")
    quotes.remove(writer.context.project, [3])
    writer.wait()
    editor = writer.room.writer
    assert editor.isVisible()
    assert editor.toPlainText() == "Half a sentence"
    place = writer.page.sheet.place_of_own(editor.own)
    assert abs(writer.page.box_of(place).top() - editor.geometry().top()) < 12
    writer.press(Qt.Key.Key_Return, CONTROL)
    assert own(writer) == "Half a sentence"


def test_text_can_be_written_above_and_below_what_is_gathered(writer):
    writer.section("Claims in detail")
    writer.press(Qt.Key.Key_W)
    writer.wait()
    writer.type("Above all this.")
    writer.press(Qt.Key.Key_Return, CONTROL)
    writer.section("Claims in detail")
    writer.press(Qt.Key.Key_W, SHIFT)
    writer.wait()
    writer.type("Below all this.")
    writer.press(Qt.Key.Key_Return, CONTROL)
    words = writer.words
    assert words.index("Claims in detail") < words.index("Above all this.")
    assert words.index("C1 The pond") < words.index("Below all this.")


def test_writing_in_a_section_that_is_off_turns_it_on(writer):
    writer.section("Alternative readings")
    writer.press(Qt.Key.Key_W)
    writer.wait()
    writer.type("It may all be a rumour.")
    writer.press(Qt.Key.Key_Return, CONTROL)
    assert "It may all be a rumour." in writer.words
    assert writer.room.desk.section(SectionKind.ALTERNATIVES).shown


def test_a_quotation_in_the_writers_own_text_takes_no_bar_of_a_stance(writer):
    writer.room.desk.write(Own(SectionKind.BOTTOM_LINE), "> As they say.\n\nSo be it.")
    assert "As they say." in writer.words


@pytest.mark.parametrize("nth", [0, 1], ids=["in a table", "as a block"])
def test_a_click_on_a_quote_goes_to_its_place_and_alt_left_comes_back(writer, nth):
    click_on(writer, "we were wrong", nth)
    selection = writer.context.selection
    assert (selection.room, selection.source_id, selection.quote_id) == ("read", 2, 3)
    writer.press(Qt.Key.Key_Left, ALT)
    assert selection.room == "briefing"


def test_keys_go_from_quote_to_quote_and_enter_to_its_place(writer):
    writer.page.setFocus()
    writer.press(Qt.Key.Key_N)
    first = writer.page.stop
    writer.press(Qt.Key.Key_Tab)
    second = writer.page.stop
    assert second.begin > first.begin
    writer.press(Qt.Key.Key_P)
    assert writer.page.stop == first
    writer.press(Qt.Key.Key_Backtab, SHIFT)
    assert writer.page.stop == first
    writer.press(Qt.Key.Key_N)
    use = writer.room.composer.last.uses[writer.page.stop.use - 1]
    writer.press(Qt.Key.Key_Return)
    assert writer.context.selection.room == "read"
    assert writer.context.selection.quote_id == use.quote.id


def test_where_the_keys_stand_is_kept_when_the_page_is_made_anew(writer):
    writer.page.setFocus()
    writer.press(Qt.Key.Key_N)
    writer.press(Qt.Key.Key_N)
    stop = writer.page.stop
    writer.room.reload()
    writer.wait()
    assert writer.page.stop == stop


def test_a_stranger_cannot_write_our_marks(writer):
    from curator.gui.briefing.marks import head_of
    from curator.services import claims

    claims.reword(writer.context.project, 1, head_of(SectionKind.SOURCES)[3:] + "No section")
    assert "No section" in writer.words
    sections = [kind for _, kind in writer.page.sheet.sections]
    assert sections.count(SectionKind.SOURCES) == 1


def top_of(writer, words):
    page = writer.page
    block = page.document().find(words).block()
    return page.document().documentLayout().blockBoundingRect(block).top()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_no_gap_is_left_where_nothing_new_was_written(writer, key):
    before = top_of(writer, "Key questions")
    writer.press(Qt.Key.Key_B, CONTROL)
    for _ in range(12):
        writer.press(Qt.Key.Key_Return)
    assert top_of(writer, "Key questions") > before + 100
    if key == Qt.Key.Key_Return:  # blank lines are nothing to keep
        writer.focus.clear()
        writer.press(key, CONTROL)
    else:
        writer.press(key)
    writer.wait()
    assert top_of(writer, "Key questions") == before


def test_the_keys_begin_at_the_end_of_a_text_that_is_written_on(writer):
    writer.room.desk.write(Own(SectionKind.BOTTOM_LINE), "In May.")
    writer.wait()
    writer.press(Qt.Key.Key_B, CONTROL)
    writer.type(" Or in June.")
    writer.press(Qt.Key.Key_Return, CONTROL)
    writer.wait()
    assert own(writer) == "In May. Or in June."


def test_the_line_that_is_written_stays_in_sight_however_long_the_text_is(writer):
    writer.window.resize(1024, 520)
    writer.wait()
    writer.press(Qt.Key.Key_B, CONTROL)
    editor, view = writer.room.writer, writer.page.viewport()
    for _ in range(40):
        writer.press(Qt.Key.Key_Return)
    writer.wait()
    caret = editor.cursorRect().translated(editor.pos())
    assert view.rect().contains(caret)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    assert view.rect().contains(editor.cursorRect().translated(editor.pos()))


@pytest.mark.parametrize("after", [False, True])
def test_a_text_is_written_that_stands_in_another_part_of_the_page(writer, monkeypatch, after):
    monkeypatch.setattr(composing, "_FIRST", 200)
    monkeypatch.setattr(composing, "_MOST", 500)
    writer.window.resize(1024, 520)
    writer.room.reload()
    writer.wait()
    writer.section("Claims in detail")
    writer.press(Qt.Key.Key_W, SHIFT if after else NONE)
    writer.wait()
    editor, view = writer.room.writer, writer.page.viewport()
    assert writer.focus is editor
    assert editor.own == Own(SectionKind.CLAIMS, after)
    assert view.rect().contains(editor.geometry())
    writer.type("So it goes.")
    writer.press(Qt.Key.Key_Return, CONTROL)
    assert "So it goes." in writer.words
    part = writer.room.desk.section(SectionKind.CLAIMS)
    assert (part.after if after else part.before) == "So it goes."


def test_a_template_without_a_place_for_a_text_is_told(writer):
    said = []
    writer.context.troubled.connect(said.append)
    template = writer.room.desk.save_template(Template("Bare", "# Bare\n\n{{ footnotes() }}\n"))
    writer.room.desk.set(template_id=template.id)
    writer.wait()
    writer.section("Chronology")
    writer.press(Qt.Key.Key_W)
    writer.wait()
    assert not writer.room.writer.is_open
    assert "no place for this text" in said[0]
    writer.press(Qt.Key.Key_W)
    writer.wait()
    assert len(said) == 2
