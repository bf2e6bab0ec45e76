"""Reading: ends of quotes moved, words found, the place kept, the look of the text."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curator.domain.quotes import NewQuote
from curator.domain.sources import ReadingState
from curator.domain.statements import NewStatement, Stance
from curator.gui.reader.setting.look import Look
from curator.services import history, quotes, sources
from curator.services.project import Project

SHIFT, ALT, CTRL = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)
TEXT = """Harbour closes in May

The mayor spoke on Monday. “We have waited long enough,” said Ona Brand. She left at noon.

The fishers object. “Nobody asked us,” said Ilse Tarn of the café Müller.
"""
LONG = "Tides\n\n" + "\n\n".join(f"The boat number {n} came in late, as ever." for n in range(200))


@pytest.fixture
def with_quotes(sit_down, new_project):
    def begin(text, *passages):
        path = new_project(text)
        with Project.open(path) as project:
            for words in passages:
                start = text.index(words)
                said = (NewStatement("Ona Brand", "It closes", Stance.SUPPORTS),)
                quotes.add(project, 1, NewQuote(start, start + len(words), statements=said))
        return sit_down(path)

    return begin


def edits_of(person):
    with Project.open(person.window.project_path, read_only=True) as project:
        return len(history.edits(project))


def source_of(person, source_id=1):
    with Project.open(person.window.project_path, read_only=True) as project:
        return sources.get(project, source_id)


def push(person, key, modifiers, times=1):
    """Press a key while modifiers are held down, which QTest would let go of each time."""
    for _ in range(times):
        pressed = QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
        QApplication.sendEvent(QApplication.focusWidget(), pressed)


def let_go(modifier):
    released = QKeyEvent(QEvent.Type.KeyRelease, modifier, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(QApplication.focusWidget(), released)
    for _ in range(3):
        QApplication.processEvents()


def exact(person):
    return person.quotes[0].selector.exact


def test_shift_and_arrows_on_a_card_move_the_end_and_are_one_step(with_quotes):
    person = with_quotes(TEXT, "waited long")
    assert person.window.room.reader.focus_cards()
    before = edits_of(person)
    push(person, Qt.Key.Key_Right, SHIFT | CTRL)
    push(person, Qt.Key.Key_Right, SHIFT, 2)
    assert exact(person) == "waited long"  # not yet settled
    assert person.view.painter.draft is not None
    let_go(Qt.Key.Key_Shift)
    assert exact(person) == "waited long enough,”"
    assert edits_of(person) == before + 1
    assert person.view.painter.draft is None
    person.undo()
    assert exact(person) == "waited long"


def test_alt_and_arrows_on_a_card_move_the_beginning(with_quotes):
    person = with_quotes(TEXT, "waited long")
    person.window.room.reader.focus_cards()
    push(person, Qt.Key.Key_Left, ALT | CTRL, 2)
    let_go(Qt.Key.Key_Alt)
    assert exact(person) == "We have waited long"
    push(person, Qt.Key.Key_Up, ALT)
    let_go(Qt.Key.Key_Alt)
    assert exact(person) == "“We have waited long"


def test_shift_and_down_moves_the_end_by_sentence_and_escape_takes_it_back(with_quotes):
    person = with_quotes(TEXT, "The mayor spoke")
    person.window.room.reader.focus_cards()
    push(person, Qt.Key.Key_Down, SHIFT)
    person.press(Qt.Key.Key_Escape)
    let_go(Qt.Key.Key_Shift)
    assert exact(person) == "The mayor spoke"
    push(person, Qt.Key.Key_Down, SHIFT)
    let_go(Qt.Key.Key_Shift)
    assert exact(person) == "The mayor spoke on Monday."


def test_quick_steps_each_let_go_of_add_up(with_quotes):
    person = with_quotes(TEXT, "waited long")
    person.window.room.reader.focus_cards()
    for _ in range(7):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right, SHIFT)
    assert exact(person) == "waited long enough"


def test_an_end_never_passes_the_beginning(with_quotes):
    person = with_quotes(TEXT, "May")
    person.window.room.reader.focus_cards()
    push(person, Qt.Key.Key_Left, SHIFT, 9)
    let_go(Qt.Key.Key_Shift)
    assert exact(person) == "M"


def test_the_handle_at_the_end_is_dragged_to_a_whole_word(with_quotes):
    person = with_quotes(TEXT, "waited long")
    person.window.context.selection.look_at_quote(1)
    person.window.grab()
    port = person.view.viewport()
    unit = TEXT.index(" enough")
    target = person.view.box_of(unit + 3).center()
    grip = person.window.room.reader.bounds._grips[False].toPoint()
    before = edits_of(person)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(port, (grip + target) / 2)
    QTest.mouseMove(port, target)
    assert exact(person) == "waited long"
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=target)
    assert exact(person) == "waited long enough"
    assert edits_of(person) == before + 1


def test_a_selection_takes_whole_words(person):
    person.drag_over("aited long eno")
    start, end = person.view.selected()
    assert person.view.canonical[start:end] == "waited long enough"


def test_with_alt_held_a_selection_is_taken_as_it_is(person):
    port, text = person.view.viewport(), person.view.canonical
    begin, end = person.place(text, "aited"), person.place(text, "long eno", at_end=True)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, ALT, begin)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, ALT, end)
    start, end = person.view.selected()
    assert text[start:end] == "aited long eno"


def test_choosing_a_quote_far_down_shows_its_whole_extent(with_quotes):
    person = with_quotes(LONG, "boat number 150 came in late, as ever.\n\nThe boat number 151")
    person.window.context.selection.look_at_quote(1)
    mark = person.view.marks.of(1)
    port = person.view.viewport().rect()
    assert port.contains(person.view.box_of(mark.start))
    assert port.contains(person.view.box_of(mark.end))
    assert person.window.room.reader.margin.card_of(1).isVisible()


def test_find_tells_how_many_and_goes_through_them_and_back_to_the_text(person):
    person.view.setFocus()
    person.press(Qt.Key.Key_F, CTRL)
    finder = person.window.room.reader.finder
    person.type("SAID")
    assert finder.count.text() == "1 of 3"
    person.press(Qt.Key.Key_Return)
    assert finder.count.text() == "2 of 3"
    person.press(Qt.Key.Key_F3, SHIFT)
    person.press(Qt.Key.Key_F3, SHIFT)
    assert finder.count.text() == "3 of 3"
    person.window.grab()
    person.press(Qt.Key.Key_Escape)
    assert finder.isHidden()
    assert QApplication.focusWidget() is person.view
    start, end = person.view.selected()
    assert person.view.canonical[start:end] == "said"


def test_what_is_not_there_is_said_to_be_not_found(person):
    person.view.setFocus()
    person.press(Qt.Key.Key_F, CTRL)
    person.type("walrus")
    assert person.window.room.reader.finder.count.text() == "not found"
    person.press(Qt.Key.Key_Escape)


def test_reading_goes_on_where_it_stopped(sit_down, new_project):
    path = new_project(LONG, "Other\n\nNothing much.")
    person = sit_down(path)
    look = person.window.context.selection.look_at_source
    look(1)
    person.view.go_to(LONG.index("The boat number 90"))
    assert source_of(person).state is ReadingState.UNREAD  # nothing is kept while scrolling
    seen = person.view.first_seen()
    look(2)
    assert source_of(person).state is ReadingState.IN_PROGRESS
    look(1)
    assert person.view.first_seen() == seen
    assert 0.3 < person.window.room.reader.progress.share < 0.7


def filled(person, source_id):
    """Tell how many pixels of the progress of a source in the list are filled."""
    pane = person.window.room.sources
    box = pane.view.visualRect(pane.model.index(pane.model.row_of(source_id)))
    picture = pane.view.viewport().grab().toImage()
    accent = person.window.context.theme.tokens.accent.lower()
    return max(
        sum(picture.pixelColor(x, y).name() == accent for x in range(box.left() + 6, box.right()))
        for y in range(box.bottom() - 24, box.bottom())
    )


def test_a_short_text_that_is_seen_whole_shows_so_in_the_list_at_once(sit_down, new_project):
    person = sit_down(new_project(LONG, "Other\n\nNothing much."))
    look = person.window.context.selection.look_at_source
    look(1)
    person.qtbot.wait(1)
    assert filled(person, 1) == 0
    assert filled(person, 2) == 0
    bar = person.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert 0 < filled(person, 1) < 200
    bar.setValue(bar.maximum())
    assert filled(person, 1) > 200
    look(2)
    person.qtbot.wait(1)
    assert filled(person, 2) > 200
    assert source_of(person, 2).state is ReadingState.UNREAD  # nothing is kept as yet


def test_a_source_read_to_its_end_is_done_also_when_the_window_closes(sit_down, new_project):
    person = sit_down(new_project(LONG))
    bar = person.view.verticalScrollBar()
    for _ in range(40):
        QApplication.processEvents()
    person.view.box_of(len(LONG))
    bar.setValue(bar.maximum())
    person.window.close()
    assert source_of(person).state is ReadingState.DONE


def test_a_source_only_passed_by_stays_unread(sit_down, new_project):
    person = sit_down(new_project(TEXT, "Other\n\nNothing much."))
    person.window.context.selection.look_at_source(2)
    person.window.context.selection.look_at_source(1)
    assert source_of(person).state is ReadingState.UNREAD


def test_larger_text_is_kept_for_the_next_time(sit_down, new_project):
    path = new_project(TEXT)
    person = sit_down(path)
    person.press(Qt.Key.Key_Plus, CTRL)
    person.press(Qt.Key.Key_Plus, CTRL)
    assert person.view.look.size == 19.5
    person.window.close()
    again = sit_down(path)
    assert again.view.look == Look(size=19.5)
    again.press(Qt.Key.Key_0, CTRL)
    assert again.view.look == Look()


def test_the_type_panel_changes_width_leading_and_font(person):
    person.view.setFocus()
    person.press(Qt.Key.Key_T, CTRL | SHIFT)
    panel = person.window.room.reader.typography.panel
    assert panel.isVisible()
    for button in (panel.buttons[2], panel.buttons[5], panel.families[1]):
        button.click()
    assert person.view.look == Look(17.5, "Inter", 62, 162)
    person.press(Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert QApplication.focusWidget() is person.view


def test_each_paragraph_has_its_own_direction(sit_down, new_project):
    person = sit_down(new_project("Mixed\n\nقال وزير الميناء إن السور.\n\nThe end.\n\nשלום לכולם."))
    block = person.view.document().firstBlock()
    ways = []
    while block.isValid():
        if block.text():
            ways.append(block.textDirection() is Qt.LayoutDirection.RightToLeft)
        block = block.next()
    assert ways == [False, True, False, True]


def test_controls_of_direction_are_painted_and_the_text_is_left_alone(sit_down, new_project):
    text = "Title\n\nThis is \u202eturned\u202c and a\u200bsplit."
    person = sit_down(new_project(text))
    colour = person.window.context.theme.tokens.opposes.lower()
    box = person.view.box_of(text.index("\u202e"))
    picture = person.view.viewport().grab().toImage()
    column = {picture.pixelColor(box.left(), y).name() for y in range(box.top(), box.bottom())}
    assert colour in column
    assert person.view.canonical == text


def test_a_bar_beside_the_text_chooses_its_quote(with_quotes):
    person = with_quotes(TEXT, "waited long")
    person.window.grab()
    line = person.view.box_of(person.view.canonical.index("waited long"))
    bar = QPoint(person.view.page.left - 8, line.center().y())
    QTest.mouseClick(person.view.viewport(), Qt.MouseButton.LeftButton, pos=bar)
    assert person.window.context.selection.quote_id == 1


def test_a_title_that_begins_the_text_is_said_once(sit_down, new_project):
    person = sit_down(new_project(TEXT))
    header, view = person.window.room.reader.header, person.view
    assert not header.title.isVisible()
    assert view.canonical == view.toPlainText() == TEXT
    first, later = (view.box_of(TEXT.index(words)).height() for words in ("Harbour", "The mayor"))
    assert first > later * 1.3
    project = person.window.context.project
    sources.describe(project, 1, title="The harbour closes")
    person.window.context.news.tell()
    QApplication.processEvents()
    assert header.title.isVisible()
    assert header.title.text() == "The harbour closes"
    assert view.box_of(0).height() == later


def test_larger_text_has_a_larger_title(sit_down, new_project):
    person = sit_down(new_project(TEXT))
    before = person.view.box_of(0).height()
    person.window.context.actions["view.larger"].trigger()
    assert person.view.box_of(0).height() > before


def test_the_tags_of_the_source_stand_in_its_head(sit_down, new_project):
    person = sit_down(new_project(TEXT))
    facts = person.window.room.reader.header.facts
    assert "Tags" not in facts.text()
    sources.tag(person.window.context.project, [1], ["wall", "to check"])
    person.window.context.news.tell()
    assert "wall" in facts.text()
    person.undo()
    assert "wall" not in facts.text()
