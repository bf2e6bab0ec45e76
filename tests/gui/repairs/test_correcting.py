"""Correcting a text: edit it, see what becomes of the quotes, keep it, take it back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curator.domain.quotes import AnchorStatus, NewQuote
from curator.domain.selectors import locate
from curator.domain.statements import NewStatement, Stance
from curator.services import history, quotes, sources
from curator.services.project import Project

HEADER = "GAZETTE 12 MAY PAGE 3"
ARTICLE = f"""Harbour closes in May

The mayor spoke on Monday. “We have waited long enough,” said Ona Brand.

{HEADER}

The fishers object. “Nobody asked us about the outer wall before the spring,” said Ilse Tarn.
"""
WORDS = (
    "“We have waited long enough,”",
    "“Nobody asked us about the outer wall before the spring,”",
)
CONTROL = Qt.KeyboardModifier.ControlModifier


def keep_words(path, *words):
    with Project.open(path) as project:
        text = sources.text_of(project, 1)
        for each in words:
            said = (NewStatement("Ona Brand", "Wait no more", Stance.SUPPORTS),)
            quotes.add(project, 1, NewQuote(*locate(text, each), statements=said))
    return path


@pytest.fixture
def reader(sit_down, new_project):
    return sit_down(keep_words(new_project(ARTICLE), *WORDS))


def desk(person):
    return person.window.room.desk


def begin(person):
    person.press(Qt.Key.Key_R, CONTROL)
    assert QApplication.focusWidget() is desk(person).correcting.editor
    return desk(person).correcting.editor


def preview(person):
    person.press(Qt.Key.Key_Return, CONTROL)
    person.qtbot.waitUntil(lambda: desk(person).correcting._job is None, timeout=20_000)


def text_in_file(person):
    with Project.open(person.window.project_path, read_only=True) as project:
        assert history.problems(project) == []
        return sources.text_of(project, 1)


def take_out(editor, words):
    start = editor.text.index(words)
    editor.select(start, start + len(words))
    QTest.keyClick(editor, Qt.Key.Key_Delete)


def test_a_stray_header_is_taken_out_and_one_undo_brings_it_back(reader):
    editor = begin(reader)
    assert editor.text == ARTICLE
    take_out(editor, f"{HEADER}\n\n")
    preview(reader)
    report = desk(reader).report
    assert report.isVisible()
    assert report.sentence.text() == "2 quotes: 1 in place · 1 moved"
    assert text_in_file(reader) == ARTICLE

    reader.press(Qt.Key.Key_Return, CONTROL)
    reader.qtbot.wait(20)
    assert HEADER not in text_in_file(reader)
    assert HEADER not in reader.view.canonical
    assert not report.isVisible()
    assert QApplication.focusWidget() is reader.view
    undo = reader.window.context.actions["edit.undo"]
    assert undo.text() == "Undo correcting a text: “\u2068Harbour closes in May\u2069”"

    reader.undo()
    reader.qtbot.wait(20)
    assert text_in_file(reader) == ARTICLE
    assert reader.view.canonical == ARTICLE
    reader.redo()
    reader.qtbot.wait(20)
    assert HEADER not in reader.view.canonical


def test_a_changed_quote_is_shown_word_by_word_before_it_is_kept(reader):
    editor = begin(reader)
    editor.setPlainText(ARTICLE.replace("Nobody asked us", "Nobody ever asked us"))
    preview(reader)
    rows = desk(reader).report.list.fates.rows
    assert rows[0].fate.found == "“Nobody ever asked us about the outer wall before the spring,”"
    assert "the words have changed" in desk(reader).report.list.fates.index(0).data()
    reader.window.grab()
    desk(reader).report.list.setFocus()
    reader.press(Qt.Key.Key_Return)
    assert picked(editor) == "“Nobody ever asked us about the outer wall before the spring,”"
    desk(reader).report.keep.click()
    reader.qtbot.wait(20)
    changed = reader.quotes[1]
    assert changed.selector.exact == WORDS[1]
    assert changed.anchor.status is AnchorStatus.CHANGED
    card = reader.window.room.reader.margin.card_of(changed.id)
    assert "the words have changed" in card.accessibleName()
    reader.window.grab()


def test_enter_on_the_button_keeps_the_correction(reader):
    editor = begin(reader)
    take_out(editor, HEADER)
    preview(reader)
    assert QApplication.focusWidget() is desk(reader).report.keep
    reader.press(Qt.Key.Key_Return)
    assert HEADER not in text_in_file(reader)


def test_escape_goes_back_step_by_step_and_loses_nothing_typed(reader):
    editor = begin(reader)
    take_out(editor, HEADER)
    preview(reader)
    reader.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is editor
    assert not desk(reader).report.isVisible()
    reader.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is reader.view
    assert reader.view.canonical == text_in_file(reader) == ARTICLE
    editor = begin(reader)
    assert HEADER not in editor.text
    assert "as begun" in desk(reader).correcting.told.text()
    editor.setPlainText(ARTICLE)
    reader.press(Qt.Key.Key_Escape)
    assert begin(reader).text == ARTICLE
    assert "as begun" not in desk(reader).correcting.told.text()


def test_typing_on_makes_the_report_go(reader):
    editor = begin(reader)
    take_out(editor, HEADER)
    preview(reader)
    editor.setFocus()
    reader.type("x")
    assert not desk(reader).report.isVisible()
    preview(reader)
    assert desk(reader).report.isVisible()


@pytest.mark.parametrize(
    ("typed", "told"), [(ARTICLE, "The text is as it was"), (" \n", "The text is empty")]
)
def test_nothing_corrected_and_nothing_left_are_told(reader, typed, told):
    begin(reader).setPlainText(typed)
    preview(reader)
    assert told in reader.window.notice.sentence.text()
    assert not desk(reader).report.isVisible()


def test_another_source_may_be_looked_at_amid_a_correction(sit_down, new_project):
    person = sit_down(new_project(ARTICLE, "Pier\n\nOpen."))
    take_out(begin(person), HEADER)
    person.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert person.view.isVisible()
    assert person.view.canonical == "Pier\n\nOpen."
    person.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert HEADER not in begin(person).text


def test_no_break_spaces_emoji_and_arabic_stay_as_they_are(sit_down, new_project):
    text = "10\u00a0km 🐟\n\n“قال الوزير إن السور لن يبنى” و\u202fكذلك.\n\nEin Tipfehlre.\n"
    person = sit_down(keep_words(new_project(text), "قال الوزير إن السور لن يبنى"))
    editor = begin(person)
    start = editor.text.index("lre.")
    editor.select(start, start + 3)
    person.type("ler")
    preview(person)
    assert desk(person).report.sentence.text() == "1 quote: 1 in place"
    person.press(Qt.Key.Key_Return, CONTROL)
    assert text_in_file(person) == text.replace("fehlre", "fehler")


def test_an_article_with_two_hundred_quotes_is_corrected(sit_down, new_project):
    lines = [f"“The boat number {n} came in late,” said the pilot." for n in range(200)]
    text = "Tide tables\n\n" + "\n\n".join(lines)
    person = sit_down(keep_words(new_project(text), *lines))
    take_out(begin(person), "Tide tables\n\n")
    preview(person)
    report = desk(person).report
    assert report.sentence.text() == "200 quotes: 200 moved"
    assert report.list.fates.rowCount() == 200
    report.list.scrollToBottom()
    person.window.grab()
    report.keep.click()
    assert text_in_file(person).startswith("“The boat number 0")


def test_a_project_closed_amid_a_preview_is_left_in_peace(reader):
    editor = begin(reader)
    take_out(editor, HEADER)
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    reader.window.close()
    assert text_in_file(reader) == ARTICLE


def test_f6_reaches_the_editor_and_the_report(reader):
    editor = begin(reader)
    take_out(editor, HEADER)
    preview(reader)
    seen = set()
    for _ in range(6):
        reader.press(Qt.Key.Key_F6)
        seen.add(QApplication.focusWidget())
    assert {editor, desk(reader).report.keep, reader.window.room.sources.view} <= seen


def test_the_text_pasted_is_plain(reader):
    editor = begin(reader)
    editor.select(0, 7)
    mime = editor.createMimeDataFromSelection()
    assert (mime.text(), mime.formats()) == ("Harbour", ["text/plain"])


def test_a_click_leads_to_the_quote_in_the_corrected_text(reader):
    editor = begin(reader)
    take_out(editor, f"{HEADER}\n\n")
    preview(reader)
    rows = desk(reader).report.list
    box = rows.visualRect(rows.fates.index(0))
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=box.center() + QPoint(5, 0))
    assert picked(editor) == WORDS[1]


def test_a_text_cut_short_is_gone_on_with_though_the_caret_stood_far_below(reader):
    editor = begin(reader)
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClicks(editor, "Short")
    reader.press(Qt.Key.Key_Escape)
    end = reader.view.textCursor()
    end.movePosition(end.MoveOperation.End)
    reader.view.setTextCursor(end)
    editor = begin(reader)
    assert editor.text == "Short"
    assert editor.textCursor().position() == len("Short")


def picked(editor):
    return editor.textCursor().selectedText()


@pytest.mark.parametrize("key", [(Qt.Key.Key_F, CONTROL), (Qt.Key.Key_F3, Qt.KeyboardModifier(0))])
def test_words_are_found_in_the_text_that_is_being_corrected(reader, key):
    editor = begin(reader)
    reader.press(*key)
    finder = desk(reader).correcting.finder
    reader.type("the")
    assert (picked(editor), finder.count.text()) == ("The", "1 of 4")
    reader.press(Qt.Key.Key_Return)
    assert editor.selected()[0] == ARTICLE.index("The fishers")
    reader.press(Qt.Key.Key_Escape)
    assert finder.isHidden()
    assert QApplication.focusWidget() is editor
    reader.type("Those")
    assert "Those fishers object" in editor.text
    assert reader.window.room.reader.finder.isHidden()


def test_finding_goes_on_in_the_text_as_it_is_corrected_and_never_moves_the_caret_itself(reader):
    editor = begin(reader)
    reader.press(Qt.Key.Key_F, CONTROL)
    reader.type("gazette")
    finder = desk(reader).correcting.finder
    assert finder.count.text() == "1 of 1"
    editor.setFocus()
    reader.type("Gazette, Gazette")
    caret = editor.textCursor().position()
    assert "Gazette, Gazette 12 MAY" in editor.text
    assert editor.textCursor().position() == caret
    reader.press(Qt.Key.Key_F3)
    assert finder.count.text() == "1 of 2"
    assert picked(editor) == "Gazette"
    reader.press(Qt.Key.Key_F3)
    assert finder.count.text() == "2 of 2"


def test_the_find_bar_of_a_text_is_gone_when_it_is_corrected_again(reader):
    begin(reader)
    reader.press(Qt.Key.Key_F, CONTROL)
    reader.press(Qt.Key.Key_Escape)
    reader.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is reader.view
    reader.press(Qt.Key.Key_F, CONTROL)
    assert not reader.window.room.reader.finder.isHidden()
    assert desk(reader).correcting.finder.isHidden()
    reader.press(Qt.Key.Key_Escape)


def test_what_is_found_is_marked_in_the_text_that_is_being_corrected(reader):
    editor = begin(reader)
    reader.press(Qt.Key.Key_F, CONTROL)
    reader.type("fishers")
    reader.type("zz")
    cursor = editor.textCursor()
    cursor.setPosition(ARTICLE.index("fishers"))
    editor.setTextCursor(cursor)  # nothing is selected

    def painted():
        box, picture = editor.cursorRect(cursor), editor.viewport().grab().toImage()
        return picture.pixelColor(box.left() + 3, box.bottom())

    bare = painted()
    for _ in range(2):
        reader.press(Qt.Key.Key_Backspace)
    editor.setTextCursor(cursor)
    assert painted() != bare
    reader.press(Qt.Key.Key_Escape)
