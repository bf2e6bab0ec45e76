"""The tagging panel: few keys for what is known, a question before a slip, one edit for all."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from curator.domain.dates import PartialDate
from curator.domain.quotes import NewQuote, QuoteKind
from curator.domain.statements import NewStatement, PartyRole, Stance
from curator.services import claims, quotes
from curator.services.project import Project

SAID, OBJECTED = "“We have waited long enough,”", "“Nobody asked us,”"
CLOSE, ASKED = "The harbour should close", "The fishers were asked"
KEY, HELD = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def path(new_project):
    """A project in which two people have said two things."""
    text = (
        "Harbour closes in May\n\n"
        f"The mayor spoke on Monday. {SAID} said Ona Brand.\n\n"
        f"The fishers object. {OBJECTED} said Ilse Tarn of the cooperative.\n\n"
        "A port spokesman said that nothing had been decided yet.\n"
    )
    made = new_project(text)
    with Project.open(made) as project:
        start = text.index(SAID)
        first = NewStatement("Ilse Tarn", ASKED, Stance.OPPOSES)
        second = NewStatement("Ona Brand", CLOSE, Stance.SUPPORTS)
        quotes.add(project, 1, NewQuote(start, start + len(SAID), statements=(first, second)))
        known = claims.find(project, CLOSE)
        claims.define(project, known.id, definition="For all boats, until the wall is built.")
    return made


@pytest.fixture
def person(sit_down, path):
    return sit_down(path)


def begin(person, words=OBJECTED):
    person.drag_over(words)
    person.press(KEY.Key_Q)


def newest(person):
    return max(person.quotes, key=lambda quote: quote.id)


def pairs(quote):
    return [(said.actor, said.claim, said.stance) for said in quote.statements]


def offered(field):
    return [match.name for match in field.list.matches] if field.list.isVisible() else []


def test_a_known_actor_and_claim_take_four_keys(person):
    person.drag_over(OBJECTED)
    keys = (KEY.Key_Q, KEY.Key_1, KEY.Key_1, KEY.Key_Return)
    assert len(keys) <= 4
    for key in keys:
        person.press(key)
    assert pairs(newest(person)) == [("Ona Brand", ASKED, Stance.UNCLEAR)]
    assert not person.panel.isVisible()


def test_the_names_used_last_wait_on_the_digits(person):
    begin(person)
    assert offered(person.panel.actor) == ["Ona Brand", "Ilse Tarn"]
    person.press(KEY.Key_2)
    assert person.panel.actor.text == "Ilse Tarn"
    assert offered(person.panel.claim) == [ASKED, CLOSE]  # the first is proposed
    person.press(KEY.Key_Escape)
    assert len(person.quotes) == 1


def test_a_digit_is_a_letter_once_a_name_is_begun(person):
    begin(person)
    person.type("Pier 1")
    assert person.panel.actor.text == "Pier 1"
    person.press(KEY.Key_Escape)
    person.press(KEY.Key_Escape)


def test_a_digit_before_a_new_name_takes_the_name_that_has_it(person):
    begin(person)
    for typed in "1", "Ines Calder":  # the digit takes a name, the letters go into the claim
        person.type(typed)
    assert person.panel.actor.text == "Ona Brand"
    assert person.panel.claim.text == "Ines Calder"
    person.press(KEY.Key_Escape)
    person.press(KEY.Key_Escape)


def test_a_digit_takes_a_name_also_in_place_of_one_that_is_there(person):
    begin(person)
    person.press(KEY.Key_1)
    person.press(KEY.Key_Backtab, HELD.ShiftModifier)
    actor = person.panel.actor
    assert actor.line.selectedText() == "Ona Brand"
    assert offered(actor) == ["Ona Brand", "Ilse Tarn"]
    person.press(KEY.Key_2)
    assert actor.text == "Ilse Tarn"
    person.press(KEY.Key_Escape)
    assert not person.panel.isVisible()


def test_opened_again_the_actor_is_all_selected_to_be_typed_over_or_taken_by_a_digit(person):
    person.window.context.selection.look_at_quote(1)
    person.press(KEY.Key_F2)
    actor = person.panel.actor
    assert actor.line.selectedText() == actor.text == "Ilse Tarn"
    person.press(KEY.Key_1)
    assert actor.text == "Ona Brand"
    person.press(KEY.Key_Escape)
    person.press(KEY.Key_F2)
    assert actor.line.selectedText() == actor.text == "Ilse Tarn"
    person.type("Bran")
    assert actor.text == "Bran"
    person.press(KEY.Key_Return)
    assert pairs(newest(person))[0][0] == "Ona Brand"


def test_a_digit_within_a_selected_part_of_a_name_is_a_letter(person):
    person.window.context.selection.look_at_quote(1)
    person.press(KEY.Key_F2)
    line = person.panel.actor.line
    line.setSelection(0, 4)
    person.type("1")
    assert person.panel.actor.text == "1 Tarn"
    for _ in range(2):
        person.press(KEY.Key_Escape)


def test_a_digit_that_takes_nothing_is_asked_about_before_it_is_in_a_new_name(person):
    begin(person)
    person.type("7Ines Calder")  # only two names have a digit
    actor = person.panel.actor
    assert actor.text == "7Ines Calder"
    person.press(KEY.Key_Return)
    assert actor.list.question.isVisible()
    assert offered(actor) == ["Ines Calder", "7Ines Calder"]
    person.press(KEY.Key_Return)
    person.type(CLOSE)
    person.press(KEY.Key_Return)
    assert pairs(newest(person)) == [("Ines Calder", CLOSE, Stance.UNCLEAR)]


def test_a_digit_before_a_known_name_is_asked_about_too_and_a_number_is_none(person):
    begin(person)
    person.type("9Ona Brand")
    person.press(KEY.Key_Return)
    assert offered(person.panel.actor)[0] == "Ona Brand"
    person.press(KEY.Key_Return)
    assert person.panel.actor.text == "Ona Brand"
    person.press(KEY.Key_Escape)
    person.view.drop_selection()
    begin(person)
    person.type("350.org")
    person.press(KEY.Key_Return)
    assert person.panel.actor.text == "350.org"
    assert not person.panel.actor.list.question.isVisible()
    for _ in range(2):
        person.press(KEY.Key_Escape)


def test_escape_with_nothing_typed_leaves_at_once(person):
    begin(person)
    person.press(KEY.Key_Escape)
    assert not person.panel.isVisible()
    assert QApplication.focusWidget() is person.view


def test_the_definition_of_the_claim_stood_on_is_shown(person):
    begin(person)
    person.press(KEY.Key_1)
    definition = person.panel.claim.list.definition
    assert not definition.isVisible()
    person.press(KEY.Key_Down)
    assert not definition.isVisible()
    person.press(KEY.Key_Down)
    assert definition.isVisible()
    assert definition.text() == "For all boats, until the wall is built."
    assert definition.textFormat() is Qt.TextFormat.PlainText
    person.press(KEY.Key_Down)
    assert not definition.isVisible()
    person.press(KEY.Key_Escape)


def test_a_claim_is_found_by_what_it_was_called_before(person, path):
    project = person.window.context.project
    claims.reword(project, claims.find(project, CLOSE).id, "The port is to be shut in spring")
    begin(person)
    person.type("Ona Brand")
    person.press(KEY.Key_Return)
    person.type("harbour should")
    field = person.panel.claim
    assert offered(field)[0] == "The port is to be shut in spring"
    assert field.list.definition.text().startswith(f"also: \u2068{CLOSE}\u2069\n")
    person.press(KEY.Key_Return)
    person.press(KEY.Key_Return)
    said = ("Ona Brand", "The port is to be shut in spring", Stance.UNCLEAR)
    assert pairs(newest(person)) == [said]


def test_a_slip_of_a_former_wording_is_asked_about(person):
    project = person.window.context.project
    claims.reword(project, claims.find(project, CLOSE).id, "The port is to be shut in spring")
    begin(person)
    person.type("Ona Brand")
    person.press(KEY.Key_Return)
    person.type("The harbour shoud closee")
    person.press(KEY.Key_Return)
    assert offered(person.panel.claim)[0] == "The port is to be shut in spring"


def test_quote_counts_stand_beside_the_names(person):
    begin(person)
    view = person.panel.actor.list.view
    assert view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith(", 1 quote")
    person.press(KEY.Key_Escape)


def test_a_slip_is_asked_about_before_it_becomes_a_second_name(person):
    begin(person)
    person.type("Ona Brandt")
    person.press(KEY.Key_Return, HELD.ControlModifier)
    field = person.panel.actor
    assert field.list.question.isVisible()
    assert offered(field) == ["Ona Brand", "Ona Brandt"]
    person.press(KEY.Key_Return)
    person.press(KEY.Key_2)
    person.press(KEY.Key_Return)
    assert pairs(newest(person)) == [("Ona Brand", CLOSE, Stance.UNCLEAR)]


def test_a_name_that_only_looks_like_a_slip_is_made_by_saying_so_again(person):
    begin(person)
    person.type("Ona Brandt")
    person.press(KEY.Key_Return, HELD.ControlModifier)
    person.press(KEY.Key_Return, HELD.ControlModifier)
    assert QApplication.focusWidget() is person.panel.claim.line
    person.press(KEY.Key_Return)
    assert pairs(newest(person))[0][0] == "Ona Brandt"


def test_the_button_asks_about_a_slip_too_and_takes_the_answer(person):
    begin(person)
    person.type("O. Brand")
    person.press(KEY.Key_Escape)
    QTest.mouseClick(person.panel.keep, Qt.MouseButton.LeftButton)
    assert len(person.quotes) == 1
    assert person.panel.actor.list.question.isVisible()
    person.press(KEY.Key_Tab)
    QTest.mouseClick(person.panel.keep, Qt.MouseButton.LeftButton)
    assert pairs(newest(person))[0][0] == "Ona Brand"


def test_a_new_actor_is_made_in_place_and_only_when_saved(person):
    begin(person)
    person.type("Nele Ostrand")
    person.press(KEY.Key_Return, HELD.ControlModifier)
    person.press(KEY.Key_Escape)
    assert len(person.quotes) == 1
    begin(person)
    assert "Nele Ostrand" not in offered(person.panel.actor)
    person.press(KEY.Key_Escape)


def test_shift_q_says_the_last_thing_again_at_once(person):
    person.drag_over(OBJECTED)
    person.press(KEY.Key_Q, HELD.ShiftModifier)
    assert pairs(newest(person)) == [("Ona Brand", CLOSE, Stance.SUPPORTS)]
    assert newest(person).selector.exact == OBJECTED
    assert not person.panel.isVisible()
    person.undo()
    assert len(person.quotes) == 1


def test_shift_q_where_nothing_was_said_asks(sit_down, new_project):
    person = sit_down(new_project("Harbour\n\nThe wall will stay."))
    person.drag_over("The wall")
    person.press(KEY.Key_Q, HELD.ShiftModifier)
    assert person.panel.isVisible()
    person.press(KEY.Key_Escape)


def test_two_statements_are_kept_as_one_step(person):
    begin(person)
    person.press(KEY.Key_1)
    person.press(KEY.Key_2)
    person.press(KEY.Key_T, HELD.ControlModifier)
    assert person.panel.tabs.isVisible()
    person.press(KEY.Key_2)
    person.press(KEY.Key_1)
    person.press(KEY.Key_2, HELD.AltModifier)
    person.press(KEY.Key_PageUp, HELD.ControlModifier)
    assert person.panel.actor.text == "Ona Brand"
    person.press(KEY.Key_Return)
    kept = [("Ona Brand", CLOSE, Stance.UNCLEAR), ("Ilse Tarn", ASKED, Stance.OPPOSES)]
    assert pairs(newest(person)) == kept
    person.undo()
    assert len(person.quotes) == 1


def test_a_statement_added_and_left_empty_is_not_kept(person):
    begin(person)
    person.press(KEY.Key_1)
    person.press(KEY.Key_1)
    person.press(KEY.Key_T, HELD.ControlModifier)
    person.press(KEY.Key_T, HELD.ControlModifier)
    QTest.mouseClick(person.panel.keep, Qt.MouseButton.LeftButton)
    assert len(newest(person).statements) == 1


def test_a_quote_is_opened_with_all_its_statements_and_changed_as_one_step(person):
    before = person.quotes
    assert person.window.room.reader.focus_cards()
    person.press(KEY.Key_Return)
    assert person.panel.actor.text == "Ilse Tarn"
    person.press(KEY.Key_PageDown, HELD.ControlModifier)
    assert person.panel.actor.text == "Ona Brand"
    person.press(KEY.Key_4, HELD.AltModifier)
    person.press(KEY.Key_PageDown, HELD.ControlModifier)
    person.press(KEY.Key_Delete, HELD.AltModifier)
    person.panel.kind.choose(1)
    QTest.mouseClick(person.panel.keep, Qt.MouseButton.LeftButton)
    (quote,) = person.quotes
    assert pairs(quote) == [("Ona Brand", CLOSE, Stance.UNCLEAR)]
    assert quote.statements[0].id == before[0].statements[1].id
    assert quote.kind is QuoteKind.INDIRECT
    person.undo()
    assert person.quotes == before


def test_all_statements_may_be_taken_away(person):
    person.window.room.reader.focus_cards()
    person.press(KEY.Key_Return)
    QTest.mouseClick(person.panel.tabs.remove, Qt.MouseButton.LeftButton)
    person.press(KEY.Key_Delete, HELD.AltModifier)
    QTest.mouseClick(person.panel.keep, Qt.MouseButton.LeftButton)
    assert person.quotes[0].statements == ()


def test_the_button_of_a_statement_shows_it(person):
    person.window.room.reader.focus_cards()
    person.press(KEY.Key_Return)
    second = person.panel.tabs.findChildren(type(person.panel.kind.children()[-1]))[-1]
    assert "Ona Brand" in second.accessibleName()
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert person.panel.actor.text == "Ona Brand"
    person.panel.left.emit()


def test_date_tags_and_further_actors_are_kept_and_shown_again(person):
    begin(person)
    person.press(KEY.Key_1)
    person.press(KEY.Key_1)
    person.press(KEY.Key_D, HELD.ControlModifier)
    target = person.panel.form.parties[PartyRole.TARGET]
    target.setFocus()
    person.type("Ilse Tarn; Harbour office")
    person.panel.quote.date.setFocus()
    person.type("2024-05")
    person.panel.quote.tags.setFocus()
    person.type("boats, wall")
    person.press(KEY.Key_Return)
    quote = newest(person)
    assert [(p.role, p.actor) for p in quote.statements[0].parties] == [
        (PartyRole.TARGET, "Ilse Tarn"),
        (PartyRole.TARGET, "Harbour office"),
    ]
    assert (quote.event_date, quote.tags) == (PartialDate(2024, 5), ("boats", "wall"))
    person.window.room.reader.tagger.change(quote.id)
    assert target.text == "Ilse Tarn; Harbour office"
    assert person.panel.quote.date.text() == "2024-05"
    assert person.panel.quote.tags.text == "boats, wall"
    QTest.mouseClick(person.panel.keep, Qt.MouseButton.LeftButton)
    assert newest(person) == quote


def test_the_last_of_several_names_is_completed(person):
    begin(person)
    person.press(KEY.Key_D, HELD.ControlModifier)
    field = person.panel.form.parties[PartyRole.ADDRESSEE]
    field.setFocus()
    person.type("Harbour office; bra")
    person.press(KEY.Key_Tab)
    assert field.texts == ("Harbour office", "Ona Brand")
    person.panel.left.emit()


@pytest.mark.parametrize("typed", ["2024-13", "May 2024", "2024-02-30"])
def test_what_is_no_date_is_told_in_place_and_nothing_is_kept(person, typed):
    begin(person)
    person.press(KEY.Key_D, HELD.ControlModifier)
    person.panel.quote.date.setFocus()
    person.type(typed)
    person.press(KEY.Key_Return)
    refusal = person.panel.quote.refusal
    assert refusal.isVisible()
    assert "date" in refusal.text()
    assert len(person.quotes) == 1
    person.panel.quote.date.selectAll()
    person.type("2024")
    assert not refusal.isVisible()
    person.press(KEY.Key_Return)
    assert newest(person).event_date == PartialDate(2024)


def test_a_long_claim_shows_its_beginning(person):
    first = person.quotes[0]
    long = "The harbour should close before the summer, since the wall of the old pier is unsafe"
    person.window.room.reader.tagger.change(first.id)
    person.panel.claim.setFocus()
    person.panel.claim.line.selectAll()
    person.type(long)
    person.press(KEY.Key_Tab)
    assert person.panel.claim.line.cursorPosition() == 0
    QTest.mouseClick(person.panel.keep, Qt.MouseButton.LeftButton)
    person.window.room.reader.tagger.change(first.id)
    assert person.panel.claim.text == long
    assert person.panel.claim.line.cursorPosition() == 0
    person.panel.left.emit()


def test_a_note_of_several_lines_stays_as_it_is(person, path):
    first = person.quotes[0]
    project = person.window.context.project
    quotes.amend(project, first.id, note="one\ntwo")
    person.window.room.reader.tagger.change(first.id)
    QTest.mouseClick(person.panel.keep, Qt.MouseButton.LeftButton)
    assert person.quotes[0].note == "one\ntwo"


def shown_words(person):
    """Give the place of the selected words that can be seen, in the panel's own surroundings."""
    view, host = person.view, person.panel.parentWidget()
    cursor = view.textCursor()
    box = view.box_between(cursor.selectionStart(), cursor.selectionEnd())
    seen = box & view.viewport().rect()
    return QRect(view.viewport().mapTo(host, seen.topLeft()), seen.size())


def all_that_is_wide(panel):
    """Give what may need more width than there is: the buttons, and each field."""
    return [*panel.findChildren(QAbstractButton), *panel.findChildren(QLineEdit)]


def reach(panel, part):
    """Tell how far to the right something goes in the panel; 0 where it is hidden."""
    return part.mapTo(panel, part.rect().topRight()).x() if part.isVisible() else 0


def select(person, start, end):
    cursor = person.view.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    person.view.setTextCursor(cursor)


@pytest.mark.parametrize("size", [(1024, 700), (1180, 760), (1440, 900), (1920, 1000)])
@pytest.mark.parametrize("part", ["top", "middle", "bottom", "page"])
def test_the_panel_never_stands_over_the_words(sit_down, new_project, size, part):
    lines = [f"Boat number {n} came in late and the pier was full of nets." for n in range(60)]
    person = sit_down(new_project("Tide tables\n\n" + "\n\n".join(lines)))
    person.window.resize(*size)
    person.qtbot.wait(1)
    places = {"top": 0.05, "middle": 0.5, "bottom": 0.9}
    port = person.view.viewport()
    if part == "page":
        select(person, 20, len(person.view.canonical) - 5)
    else:
        y = int(port.height() * places[part])
        start = person.view.cursorForPosition(QPoint(port.width() // 3, y)).position()
        select(person, start, start + 90)
    person.view.setFocus()
    person.press(KEY.Key_Q)
    person.press(KEY.Key_D, HELD.ControlModifier)
    panel, host = person.panel, person.panel.parentWidget()
    assert panel.isVisible()
    for typed in ("", "a new name"):
        person.type(typed)
        assert not panel.geometry().intersects(shown_words(person))
        assert host.rect().contains(panel.geometry())
        assert all(panel.width() >= reach(panel, part) for part in all_that_is_wide(panel))
    person.panel.left.emit()


LONG = (
    "“The wall is old and nobody has looked at its feet for thirty years,” said Ona Brand, who "
    "leads the office that is to mend it before the winter comes."
)


@pytest.mark.parametrize("size", [(1024, 700), (1100, 720), (1440, 900)])
@pytest.mark.parametrize("part", [0.1, 0.5, 0.8])
def test_who_said_it_can_be_read_while_the_panel_asks(sit_down, new_project, size, part):
    lines = [f"On day {n} boats came in late. {LONG} The pier was full." for n in range(30)]
    person = sit_down(new_project("Tide tables\n\n" + "\n\n".join(lines)))
    person.window.resize(*size)
    person.qtbot.wait(1)
    view = person.view
    y = int(view.viewport().height() * part)
    near = view.cursorForPosition(QPoint(view.page.left + 20, y)).position()
    start = view.canonical.rindex("“", 0, near + 60)
    select(person, start, view.canonical.index("”", start) + 1)
    view.setFocus()
    person.press(KEY.Key_Q)
    host = person.panel.parentWidget()
    sentence = view.box_between(start, start + len(LONG)) & view.viewport().rect()
    sentence.translate(view.viewport().mapTo(host, QPoint()))
    for typed in ("", "a new name"):
        person.type(typed)
        assert not person.panel.geometry().intersects(sentence)
    person.panel.left.emit()


def hole(panel):
    """Tell how many pixels lie bare between the last field and the buttons."""
    rows = [panel.tabs, panel.form, panel.quote]
    last = max(row.mapTo(panel, row.rect().bottomLeft()).y() for row in rows if row.isVisible())
    return panel.keep.mapTo(panel, panel.keep.rect().topLeft()).y() - last


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_the_panel_is_as_high_as_what_is_in_it_and_stays_on_its_side(person, size):
    person.window.resize(*size)
    person.qtbot.wait(1)
    begin(person)
    panel, words = person.panel, shown_words(person)

    def side():
        box = panel.geometry()
        return box.left() > words.right(), box.top() > words.bottom(), box.bottom() < words.top()

    opened, holes = side(), {hole(panel)}
    full = panel.height()
    for letter in "Bran":
        person.type(letter)
        QApplication.processEvents()
        holes.add(hole(panel))
        assert side() == opened
    person.press(KEY.Key_Tab)
    holes.add(hole(panel))
    panel.note.setFocus()
    QApplication.processEvents()
    holes.add(hole(panel))
    assert panel.height() < full  # no list is open any more
    assert side() == opened
    assert len(holes) == 1
    assert holes.pop() < 20
    panel.left.emit()
    person.view.drop_selection()
    begin(person)
    assert panel.height() == full
    assert side() == opened
    panel.left.emit()


def test_the_panel_goes_with_the_window_and_stays_off_the_words(person):
    begin(person)
    for width, height in ((1024, 700), (1600, 900), (1100, 720)):
        person.window.resize(width, height)
        person.qtbot.wait(1)
        assert not person.panel.geometry().intersects(shown_words(person))
    person.press(KEY.Key_Escape)


def test_the_panel_waits_while_another_room_is_looked_at(person):
    begin(person)
    person.type("Nele")
    person.press(KEY.Key_2, HELD.ControlModifier)
    assert not person.panel.isVisible()
    person.press(KEY.Key_1, HELD.ControlModifier)
    assert person.panel.isVisible()
    assert person.panel.actor.text == "Nele"
    person.panel.left.emit()
    assert len(person.quotes) == 1


@pytest.fixture
def two_cards(person):
    """Keep a second quote, and choose it by its card."""
    begin(person)
    person.press(KEY.Key_1)
    person.press(KEY.Key_2)
    person.press(KEY.Key_Return)
    person.window.context.selection.look_at_quote(2)
    return person


@pytest.mark.parametrize(
    ("open_key", "held"),
    [
        (KEY.Key_Return, HELD.NoModifier),  # the tagging panel
        (KEY.Key_F, HELD.ControlModifier),  # the find bar
    ],
)
def test_leaving_a_panel_by_escape_chooses_no_other_quote(two_cards, open_key, held):
    person = two_cards
    person.window.room.reader.focus_cards()
    seen = []
    person.window.context.selection.quote_chosen.connect(seen.append)
    person.press(open_key, held)
    assert QApplication.focusWidget() is not person.view
    person.press(KEY.Key_Escape)
    person.press(KEY.Key_Escape)
    assert QApplication.focusWidget() is person.view
    assert seen == []
    assert person.window.context.selection.quote_id == 2


@pytest.mark.parametrize("open_key", [KEY.Key_F2, KEY.Key_Delete])
def test_leaving_what_is_asked_below_the_list_chooses_no_other_quote(two_cards, open_key):
    person = two_cards
    person.window.room.sources.view.setFocus()
    person.press(open_key)
    person.press(KEY.Key_Escape)
    assert QApplication.focusWidget() is person.window.room.sources.view
    assert person.window.context.selection.quote_id == 2


def is_new(field):
    return field.badge.isVisible()


def test_a_name_that_enter_would_make_is_marked_as_new(person):
    begin(person)
    actor = person.panel.actor
    assert not is_new(actor)
    person.type("Zora")
    assert is_new(actor)  # the list offers to make it, and nothing else
    person.press(KEY.Key_Return)
    assert is_new(actor)
    assert actor.line.accessibleDescription() == "a new name, which Enter makes"
    person.press(KEY.Key_Escape)
    person.press(KEY.Key_Escape)


def test_a_name_taken_from_the_list_is_not_marked_as_new(person):
    begin(person)
    person.type("bra")
    assert not is_new(person.panel.actor)
    person.press(KEY.Key_Down)  # on to the new name
    assert is_new(person.panel.actor)
    person.press(KEY.Key_Up)
    person.press(KEY.Key_Return)
    assert person.panel.actor.text == "Ona Brand"
    assert not is_new(person.panel.actor)
    person.press(KEY.Key_Escape)
    person.press(KEY.Key_Escape)


def test_names_that_stand_in_a_kept_quote_are_not_marked_as_new(person):
    person.window.context.selection.look_at_quote(1)
    person.press(KEY.Key_F2)
    assert not is_new(person.panel.actor)
    assert not is_new(person.panel.claim)
    person.press(KEY.Key_Escape)


def test_the_beginning_of_a_known_name_is_asked_about_before_it_is_made(person):
    begin(person)
    person.type("Ona")
    person.press(KEY.Key_Escape)  # closes the list
    person.press(KEY.Key_Return)
    actor = person.panel.actor
    assert actor.list.question.isVisible()
    assert offered(actor) == ["Ona Brand", "Ona"]
    person.press(KEY.Key_Return)
    assert actor.text == "Ona Brand"
    person.press(KEY.Key_Escape)
    person.press(KEY.Key_Escape)


def test_a_name_is_marked_as_new_no_longer_once_it_was_made(person):
    begin(person)
    for typed in ("Zora Neri", "The boats are too old"):
        person.type(typed)
        person.press(KEY.Key_Return, HELD.ControlModifier)
    assert pairs(newest(person)) == [("Zora Neri", "The boats are too old", Stance.UNCLEAR)]
    person.press(KEY.Key_F2)  # the very same names stand in the fields
    actor, claim = person.panel.actor, person.panel.claim
    assert (actor.text, claim.text) == ("Zora Neri", "The boats are too old")
    assert not is_new(actor)
    assert not is_new(claim)
    person.press(KEY.Key_Escape)
