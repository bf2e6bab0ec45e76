"""Walking through suggestions: Tab goes to them, Enter keeps, Delete dismisses, each one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curator.domain.statements import Stance
from curator.services import actors
from curator.services.project import Project

TEXT = """Harbour closes in May

The mayor spoke on Monday. “We have waited long enough,” said Ona Brand.

The fishers object. “Nobody asked us,” said Ilse Tarn of the cooperative.

“The wall is old,” Ms. Brand added. Ankara warned of a long winter.
"""
WAITED, ASKED, OLD = "“We have waited long enough,”", "“Nobody asked us,”", "“The wall is old,”"
WINTER = "a long winter"
KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def person(sit_down, new_project, qtbot):
    """Sit down before an article whose suggestions have been found, with the keys in it."""
    person = sit_down(new_project(TEXT, "Nothing.\n"))
    qtbot.waitUntil(lambda: person.window.room.reader.ghosts.finder.idle)
    person.view.setFocus()
    return person


def keeper(person):
    return person.window.room.reader.ghost_keeper


def walked(person):
    """Give the words that are stood on."""
    number = keeper(person).walker.number
    return "" if number is None else person.window.room.reader.ghosts.told_of(number)[1]


def waiting(person):
    ghosts = person.window.room.reader.ghosts
    return [ghosts.told_of(ghost.quote_id)[1] for ghost in ghosts.shown.all]


def names(person):
    with Project.open(person.window.project_path, read_only=True) as project:
        return {actor.name: actor.aliases for actor in actors.all_of(project)}


def said(quote):
    return [(one.actor, one.claim, one.stance) for one in quote.statements]


def test_tab_walks_through_what_is_suggested_and_back(person):
    seen = []
    for _ in range(3):
        person.press(KEY.Key_Tab)
        seen.append(walked(person))
    assert seen == [WAITED, ASKED, OLD]
    person.press(KEY.Key_Backtab, SHIFT)
    assert walked(person) == ASKED
    assert "Ilse Tarn" in person.view.accessibleDescription()


def test_past_the_last_one_tab_goes_on_as_before(person):
    for _ in waiting(person):
        person.press(KEY.Key_Tab)
    assert person.view.hasFocus()
    person.press(KEY.Key_Tab)
    assert not person.view.hasFocus()
    assert walked(person) == ""


def test_where_nothing_is_suggested_tab_does_what_it_did(person, qtbot):
    person.window.context.selection.look_at_source(2)
    qtbot.waitUntil(lambda: person.window.room.reader.ghosts.finder.idle)
    person.view.setFocus()
    person.press(KEY.Key_Tab)
    assert not person.view.hasFocus()


def test_enter_keeps_it_and_asks_for_the_claim_alone(person):
    person.press(KEY.Key_Tab)
    person.press(KEY.Key_Return)
    (kept,) = person.quotes
    assert (kept.shown, said(kept)) == (WAITED, [("Ona Brand", "", Stance.UNCLEAR)])
    assert person.panel.isVisible()
    assert person.panel.actor.text == "Ona Brand"
    assert person.panel.claim.line.hasFocus()
    person.type("The harbour should close")
    person.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said(person.quotes[0]) == [("Ona Brand", "The harbour should close", Stance.UNCLEAR)]
    assert not person.panel.isVisible()
    person.press(KEY.Key_Tab)
    assert walked(person) == ASKED


def test_what_was_kept_is_taken_back_in_one_step(person):
    before = waiting(person)
    person.press(KEY.Key_Tab)
    person.press(KEY.Key_Return)
    person.press(KEY.Key_Escape)
    person.press(KEY.Key_Escape)
    assert not person.panel.isVisible()
    person.undo()
    assert person.quotes == []
    assert names(person) == {}
    assert waiting(person) == before


@pytest.mark.parametrize(
    ("key", "stance"),
    list(zip((KEY.Key_1, KEY.Key_2, KEY.Key_3, KEY.Key_4), Stance, strict=True)),
)
def test_a_digit_keeps_it_with_a_stance(person, key, stance):
    person.press(KEY.Key_Tab)
    person.press(key)
    assert said(person.quotes[0]) == [("Ona Brand", "", stance)]


def test_what_is_dismissed_does_not_come_back_but_by_undo(person, qtbot):
    person.press(KEY.Key_Tab)
    person.press(KEY.Key_Delete)
    assert walked(person) == ASKED
    assert WAITED not in waiting(person)
    for source in (2, 1):
        person.window.context.selection.look_at_source(source)
        qtbot.waitUntil(lambda: person.window.room.reader.ghosts.finder.idle)
    assert WAITED not in waiting(person)
    person.undo()
    assert WAITED in waiting(person)


def test_all_of_one_speaker_are_kept_in_one_step(person):
    person.press(KEY.Key_Tab)
    person.press(KEY.Key_Return, SHIFT)
    assert [quote.shown for quote in person.quotes] == [WAITED, OLD]
    assert ASKED in waiting(person)
    assert not person.panel.isVisible()
    person.undo()
    assert person.quotes == []


def test_without_a_suggestion_nobody_is_kept(person):
    person.press(KEY.Key_Return, SHIFT)
    assert person.quotes == []
    assert "Tab" in person.window.status.told.text()


def test_a_place_is_offered_as_another_name_once(person):
    while walked(person) != WINTER:
        person.press(KEY.Key_Tab)
    person.press(KEY.Key_Return)
    notice = person.window.notice
    assert notice.isVisible()
    assert "Ankara" in notice.sentence.text()
    assert "Turkey" in notice.sentence.text()
    QTest.mouseClick(notice.extra, Qt.MouseButton.LeftButton)
    assert names(person) == {"Turkey": ("Ankara",)}


def test_escape_and_a_click_elsewhere_leave_it(person):
    person.press(KEY.Key_Tab)
    person.press(KEY.Key_Escape)
    assert walked(person) == ""
    person.press(KEY.Key_Tab)
    person.click_on("The fishers")
    assert walked(person) == ""
    person.press(KEY.Key_Delete)
    assert WAITED in waiting(person)


def test_a_click_on_a_card_goes_there_and_a_double_click_keeps(person):
    ghosts = person.window.room.reader.ghosts
    card = ghosts.margin.card_of(ghosts.shown.all[1].quote_id)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert walked(person) == ASKED
    card = ghosts.margin.card_of(ghosts.shown.all[1].quote_id)
    QTest.mouseDClick(card, Qt.MouseButton.LeftButton)
    assert [quote.shown for quote in person.quotes] == [ASKED]


def test_the_keys_of_a_suggestion_are_shown(person):
    person.press(KEY.Key_Tab)
    shown = [pair[1].text().strip() for pair in person.window.status._pairs if pair[1].isVisible()]
    assert shown[:3] == ["keep it", "with a stance", "dismiss it"]
