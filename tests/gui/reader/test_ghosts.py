"""Suggested quotes: seen on opening, beside what is kept, and gone where that lies over them."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor

from curator.domain.actors import ActorRevision
from curator.domain.quotes import NewQuote
from curator.domain.statements import NewStatement
from curator.gui.reader.ghosts.margin import fitted
from curator.gui.theme import actor_tint
from curator.services import actors, importing, quotes, repairs, sources
from curator.services.project import Project
from curator.services.reading import read_text

TEXT = """Harbour closes in May

🐟 The mayor spoke on Monday. “We have waited long enough,” said Ona Brand.

The fishers object. “Nobody asked us,” said Ilse Tarn of the cooperative.

A port spokesman said that nothing had been decided yet. She called it “a sad day”.
"""
WAITED, ASKED = "“We have waited long enough,”", "“Nobody asked us,”"
KEY = Qt.Key


@pytest.fixture
def reading(sit_down, new_project):
    """Sit down before an article whose suggestions have been found."""

    def begin(path=None):
        return sit_down(path or new_project(TEXT))

    return begin


def shown(person):
    """Give the words of what is suggested, in order."""
    ghosts = person.window.room.reader.ghosts
    return [ghosts.told_of(ghost.quote_id)[1] for ghost in ghosts.shown.all]


def cards(person):
    """Give the ghost cards in sight, in words."""
    ghosts = person.window.room.reader.ghosts
    made = (ghosts.margin.card_of(ghost.quote_id) for ghost in ghosts.shown.all)
    return [card.accessibleName() for card in made if card is not None and card.isVisible()]


def test_an_article_opens_with_its_quotes_suggested(reading):
    person = reading()
    assert shown(person)[:2] == [WAITED, ASKED]
    assert "Ona Brand" in cards(person)[0]
    assert "direct quote, suggested" in cards(person)[0]
    ghost = person.window.room.reader.ghosts.shown.all[0]
    words = person.view.toPlainText().encode("utf-16-le")[2 * ghost.start : 2 * ghost.end]
    assert words.decode("utf-16-le") == WAITED


def test_what_is_suggested_is_underlined_with_dots_of_the_accent(reading):
    person = reading()
    ghost = person.window.room.reader.ghosts.shown.all[0]
    box = person.view.box_of(ghost.start)
    line = QRect(box.left(), box.bottom(), 120, 6)
    picture = person.view.viewport().grab(line).toImage()
    tokens = person.window.context.theme.tokens
    paper, accent = QColor(tokens.paper).red(), QColor(tokens.accent).red()
    dots = [
        any(picture.pixelColor(x, y).red() < (paper + accent) // 2 for y in range(6))
        for x in range(picture.width())
    ]
    turns = sum(one != other for one, other in pairwise(dots))
    assert turns > 40


def test_a_second_opening_finds_nothing_anew(reading, new_project):
    path = new_project(TEXT, "Another text.\n")
    person = reading(path)
    first, finder = shown(person), person.window.room.reader.ghosts.finder
    person.window.context.selection.look_at_source(2)
    person.wait_for_suggestions()
    assert shown(person) == []
    person.window.context.selection.look_at_source(1)
    assert finder.idle
    assert shown(person) == first


def test_leaving_an_article_at_once_looks_for_nothing(reading, new_project):
    person = reading(new_project(TEXT, "“No,” said Ona Brand.\n", "Another text.\n"))
    person.window.context.selection.look_at_source(2)
    person.window.context.selection.look_at_source(3)
    person.wait_for_suggestions()
    assert shown(person) == []


def test_a_quote_takes_the_place_of_what_was_suggested_there(reading, new_project):
    path = new_project(TEXT)
    with Project.open(path) as project:
        start = TEXT.index(ASKED)
        quotes.add(project, 1, NewQuote(start + 3, start + 9))
    person = reading(path)
    assert ASKED not in shown(person)
    person.drag_over("waited long enough")
    person.press(KEY.Key_Q)
    person.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.press(KEY.Key_Return)
    assert len(person.quotes) == 2
    assert WAITED not in shown(person)
    person.undo()
    assert WAITED in shown(person)


def test_weak_suggestions_wait_behind_a_switch(reading):
    person = reading()
    few = shown(person)
    person.window.context.actions["suggestions.weak"].trigger()
    assert set(few) < set(shown(person))
    person.window.context.actions["suggestions.weak"].trigger()
    assert shown(person) == few


def test_a_ghost_card_leaves_the_cards_of_quotes_their_room(reading, new_project):
    path = new_project(TEXT)
    with Project.open(path) as project:
        start = TEXT.index("The mayor")
        quotes.add(project, 1, NewQuote(start, start + 9))
    reader = reading(path).window.room.reader
    cards = [reader.ghosts.margin.card_of(g.quote_id) for g in reader.ghosts.shown.all]
    boxes = [card.geometry() for card in cards if card is not None]
    assert boxes
    assert not [box for box in boxes for other in reader.margin.taken if box.intersects(other)]


def chip(person, words):
    """Give the colour of the chip on the card of a suggestion."""
    ghosts = person.window.room.reader.ghosts
    every = {ghosts.told_of(g.quote_id)[1]: g.quote_id for g in ghosts.shown.all}
    card = ghosts.margin.card_of(every[words])
    return card.grab().toImage().pixelColor(18, 18).name()


def tint(person, actor_id):
    return actor_tint(person.window.context.theme.tokens, actor_id).name()


def test_a_speaker_who_becomes_an_actor_gives_the_cards_their_tint(reading, new_project):
    path = new_project(TEXT + "\n“We shall wait on,” Ms. Brand added.\n")
    person, words = reading(path), "“We shall wait on,”"
    plain = chip(person, words)
    person.view.setFocus()
    person.press(KEY.Key_Tab)
    person.press(KEY.Key_1)
    person.press(KEY.Key_Escape)
    person.press(KEY.Key_Escape)
    person.qtbot.waitUntil(lambda: chip(person, words) == tint(person, 1) != plain)
    person.undo()
    person.qtbot.waitUntil(lambda: chip(person, words) == plain)


def test_an_actor_with_another_name_is_seen_on_the_cards_at_once(reading):
    person = reading()
    context = person.window.context
    actors.add(context.project, "Ilse Tarn")
    context.news.tell()
    person.qtbot.waitUntil(lambda: chip(person, ASKED) == tint(person, 1))
    actors.revise(context.project, "Ilse Tarn", ActorRevision(rename="The Cooperative"))
    context.news.tell()
    person.qtbot.waitUntil(lambda: "The Cooperative" in cards(person)[1])


def test_actors_made_while_another_article_is_read_are_known_on_coming_back(reading, new_project):
    person = reading(new_project(TEXT, "Nothing.\n"))
    context = person.window.context
    context.selection.look_at_source(2)
    person.wait_for_suggestions()
    actors.add(context.project, "Ilse Tarn")
    context.news.tell()
    person.wait_for_suggestions()
    context.selection.look_at_source(1)
    person.qtbot.waitUntil(lambda: chip(person, ASKED) == tint(person, 1))


def test_a_corrected_text_brings_back_nothing_that_was_dismissed(reading):
    person = reading()
    person.view.setFocus()
    person.press(KEY.Key_Tab)
    person.press(KEY.Key_Delete)
    assert WAITED not in shown(person)
    context = person.window.context
    text = TEXT.replace("Harbour closes", "The harbour closes")
    repairs.keep(context.project, repairs.preview(context.project, 1, text))
    context.news.tell()
    person.wait_for_suggestions()
    assert person.view.canonical == text
    assert shown(person)
    assert WAITED not in shown(person)


def test_an_article_without_a_word_suggests_nothing(reading, new_project):
    path = new_project(TEXT)
    with Project.open(path) as project:
        importing.add(project, [read_text("Nothing.\n")])
    person = reading(path)
    person.window.context.selection.look_at_source(2)
    assert shown(person) == []
    assert cards(person) == []


@pytest.mark.parametrize(
    "article", ['“”""«»', "“" * 3_000, "Ona Brand said “" + "the quay is open. " * 2_000]
)
def test_an_article_of_marks_or_with_one_left_open_is_opened_all_the_same(
    reading, new_project, article
):
    person = reading(new_project(article + "\n"))
    assert person.view.canonical.startswith(article[:40])
    assert all(words.strip() for words in shown(person))


@pytest.mark.parametrize(
    ("article", "words"),
    [
        ("🐟🐟 ראש העיר אמרה: „הרציף יישאר פתוח לכולם.”\n", "„הרציף יישאר פתוח לכולם.”"),
        (
            "🐟市長は言った。「港は閉まらないと私は何度も言った。」\n",
            "「港は閉まらないと私は何度も言った。」",
        ),
    ],
)
def test_what_is_suggested_in_another_script_lies_over_its_words(
    reading, new_project, article, words
):
    person = reading(new_project(article))
    assert shown(person) == [words]
    ghost = person.window.room.reader.ghosts.shown.all[0]
    units = person.view.toPlainText().encode("utf-16-le")[2 * ghost.start : 2 * ghost.end]
    assert units.decode("utf-16-le") == words


@pytest.mark.parametrize(
    ("wishes", "taken", "tops"),
    [
        ([10, 200], [], [10, 200]),
        ([10, 20], [], [10, 68]),
        ([10], [(0, 30)], [38]),
        ([10], [(0, 400)], [None]),
        ([100, 60], [], [100, 158]),
    ],
)
def test_ghost_cards_stand_where_they_find_room(wishes, taken, tops):
    assert fitted(wishes, 50, taken) == tops


def test_the_card_of_the_suggestion_walked_to_is_seen_below_those_of_quotes(reading, new_project):
    many = "\n\n".join(f"The mayor waited. “It is day {n},” said Ona Brand." for n in range(6))
    path = new_project(f"Harbour closes\n\n{many} “It is night,” said Ilse Tarn.\n")
    with Project.open(path) as project:
        text = sources.text_of(project, 1)
        for number in range(6):
            start = text.index(f"“It is day {number},”")
            said = [NewStatement(name, "The harbour closes") for name in ("A", "B")]
            quotes.add(project, 1, NewQuote(start, start + 15, statements=tuple(said)))
    person = reading(path)
    person.view.setFocus()
    person.press(KEY.Key_Tab)
    ghosts = person.window.room.reader.ghosts
    card = ghosts.margin.card_of(ghosts.painter.walked)
    assert card is not None
    assert person.view.viewport().rect().contains(card.geometry())
    assert "Ilse Tarn" in card.accessibleName()
