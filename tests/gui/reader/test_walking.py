"""Walking through suggestions: Tab goes to them, Enter keeps, Delete dismisses, each one step."""

import sys
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from curator.domain.statements import Stance
from curator.services import actors, claims
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
def person(sit_down, new_project):
    """Sit down before an article whose suggestions have been found, with the keys in it."""
    person = sit_down(new_project(TEXT, "Nothing.\n"))
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


def test_where_nothing_is_suggested_tab_does_what_it_did(person):
    person.window.context.selection.look_at_source(2)
    person.wait_for_suggestions()
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


def test_a_claim_that_is_proposed_and_would_be_made_is_marked_as_new(person):
    person.press(KEY.Key_Tab)
    person.press(KEY.Key_Return)
    claim = person.panel.claim
    assert not claim.badge.isVisible()
    person.press(KEY.Key_1)
    assert claim.text
    assert claim.badge.isVisible()
    person.press(KEY.Key_Escape)


def test_the_panel_shows_all_that_is_in_it_and_nothing_to_scroll(person):
    person.press(KEY.Key_Tab)
    person.press(KEY.Key_Return)
    assert person.panel.actor.aside.isVisible()  # which says what the speaker was found by
    (area,) = person.panel.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    person.press(KEY.Key_Escape)


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


def test_what_is_dismissed_does_not_come_back_but_by_undo(person):
    person.press(KEY.Key_Tab)
    person.press(KEY.Key_Delete)
    assert walked(person) == ASKED
    assert WAITED not in waiting(person)
    for source in (2, 1):
        person.window.context.selection.look_at_source(source)
        person.wait_for_suggestions()
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


def test_the_keys_of_a_suggestion_go_with_the_last_one(person):
    person.press(KEY.Key_Tab)
    for _ in waiting(person):
        person.press(KEY.Key_Delete)
    assert waiting(person) == []
    shown = [pair[1].text().strip() for pair in person.window.status._pairs if pair[1].isVisible()]
    assert "dismiss it" not in shown


def test_a_digit_takes_a_claim_though_none_is_near_and_none_was_used(sit_down, new_project):
    path = new_project(TEXT)
    with Project.open(path) as project:
        claims.add(project, "Taxes should rise")
    person = sit_down(path)
    person.view.setFocus()
    for key in (KEY.Key_Tab, KEY.Key_1, KEY.Key_1, KEY.Key_Return):
        person.press(key)
    assert said(person.quotes[0]) == [("Ona Brand", "Taxes should rise", Stance.SUPPORTS)]


def keep_by_hand(person, words):
    person.drag_over(words)
    person.press(KEY.Key_Q)


def test_words_selected_by_hand_come_with_who_says_them(person):
    keep_by_hand(person, "long enough")
    actor = person.panel.actor
    assert (actor.text, actor.line.selectedText()) == ("Ona Brand", "Ona Brand")
    assert actor.aside.text().replace("\u2068", "").replace("\u2069", "") == (
        "found as “said Ona Brand”"
    )
    person.press(KEY.Key_Return)
    assert person.panel.claim.line.hasFocus()


def test_a_guessed_actor_who_would_be_made_is_marked_as_new(person):
    keep_by_hand(person, ASKED)
    assert person.panel.actor.text == "Ilse Tarn"
    assert person.panel.actor.badge.isVisible()
    person.press(KEY.Key_Escape)
    actors.add(person.window.context.project, "Ilse Tarn")
    person.press(KEY.Key_Q)
    assert person.panel.actor.text == "Ilse Tarn"
    assert not person.panel.actor.badge.isVisible()
    person.press(KEY.Key_Escape)


def test_typing_replaces_who_was_guessed(person):
    keep_by_hand(person, "long enough")
    person.type("Ilse Tarn")
    assert person.panel.actor.text == "Ilse Tarn"
    assert not person.panel.actor.aside.isVisible()


def test_where_nobody_speaks_nobody_is_guessed(person):
    keep_by_hand(person, "Harbour closes")
    assert person.panel.actor.text == ""
    assert not person.panel.actor.aside.isVisible()


def test_an_empty_codebook_is_offered_the_clause_as_a_claim(person):
    person.press(KEY.Key_Tab)
    person.press(KEY.Key_Return)
    person.press(KEY.Key_1)
    assert person.panel.claim.text == "We have waited long enough"
    person.type(" for boats")
    person.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said(person.quotes[0])[0][1] == "We have waited long enough for boats"


def test_the_nearest_claim_stands_first(sit_down, new_project):
    path = new_project(TEXT)
    with Project.open(path) as project:
        for wording in ("Taxes should rise", "The sea wall is unsafe", "Nobody was asked"):
            claims.add(project, wording)
    person = sit_down(path)
    person.view.setFocus()
    while walked(person) != OLD:
        person.press(KEY.Key_Tab)
    person.press(KEY.Key_Return)
    first = person.panel.claim.list.matches[0]
    assert (first.name, first.proposed, first.digit) == ("The sea wall is unsafe", True, 1)


def test_each_statement_takes_four_keys_where_actor_and_claim_are_known(
    sit_down, new_project, capsys
):
    path = new_project(TEXT)
    with Project.open(path) as project:
        for name in ("Ona Brand", "Ilse Tarn", "Ankara"):
            actors.add(project, name)
        wordings = (
            "Enough years were waited for the harbour", "Nobody asked the fishers",
            "The wall is old and unsafe", "The winter will be long",
        )  # fmt: skip
        for wording in wordings:
            claims.add(project, wording)
    begun = perf_counter()
    person = sit_down(path)
    opened = perf_counter() - begun
    person.view.setFocus()
    number, pressed = len(waiting(person)), 0
    for _ in range(number):
        for key in (KEY.Key_Tab, KEY.Key_1, KEY.Key_1, KEY.Key_Return):
            person.press(key)
            pressed += 1
        person.wait_for_suggestions()
    seconds = perf_counter() - begun
    with capsys.disabled():
        told = (
            f"{number} statements: {pressed / number:.1f} keys each, {seconds:.2f} s from opening "
            f"the project, {opened:.2f} s of it until they were found"
        )
        sys.stdout.write(f"\n{told}\n")
    kept = [said(quote)[0] for quote in person.quotes]
    assert [claim for _, claim, _ in kept] == list(wordings)
    assert {actor for actor, _, _ in kept} == {"Ona Brand", "Ilse Tarn", "Ankara"}
    assert {stance for *_, stance in kept} == {Stance.SUPPORTS}
    assert not [quote for quote in person.quotes if quote.incomplete]
    assert pressed <= 4 * number
