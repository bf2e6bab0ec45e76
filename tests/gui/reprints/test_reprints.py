"""Possible reprints in the window: said of by keys, each one step, marked in the list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import delete

from curator.domain.dates import PartialDate
from curator.domain.lists.sources import Arrangement, PrintsShown
from curator.gui.reprints.difference import difference
from curator.gui.sources.arrange import _read, _written
from curator.gui.sources.words import labels, spoken
from curator.services import sources
from curator.services.lists import sources as listed
from curator.services.project import Project
from curator.services.reprints.counting import independent
from curator.storage.file.tables import SignatureRow

STORY = (
    "“The harbour must close before the ice comes,” said the mayor of Eastmere on Monday, after "
    "the port office had told the council in a long letter what the winter would cost the town. "
    "The fishers, who were not asked, will meet at the outer wall on the first day of May."
)
AGENCY = f"Harbour closes\n\n{STORY}"
LEAD = "By our desk. It was cold in Eastmere that day."
COURIER = f"Eastmere 🐟 <b>closes</b>\n\n{LEAD} {STORY.replace('Monday', 'Tuesday')}"
PIER = f"What the winter costs\n\n{STORY} More on page 4."
LETTER = (
    "A letter\n\nWe will carry the water by hand past the town hall, and we will do so each day "
    "until somebody in the town hall has looked out of a window and has heard of it."
)


@pytest.fixture
def path(new_project):
    made = new_project(AGENCY, COURIER, PIER, LETTER)
    with Project.open(made) as project:
        facts = (("Agency", 1), ("Courier", 2), ("Pier Post", 3), ("", 4))
        for key, (outlet, day) in enumerate(facts, 1):
            sources.describe(project, key, outlet=outlet, published=PartialDate(2024, 5, day))
    return made


@pytest.fixture
def someone(sit_down, path):
    return sit_down(path)


def settle(person):
    panel = person.window.room.desk.reprints
    person.qtbot.waitUntil(lambda: panel.search.idle and panel.comparing.idle, timeout=20_000)


def open_list(person):
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    person.press(Qt.Key.Key_R, both)
    settle(person)
    return person.window.room.desk.reprints


def pairs(panel):
    return [(row.source.id, row.of.id) for row in panel.list.offers.rows]


def said(person):
    with Project.open(person.window.project_path, read_only=True) as project:
        return independent(project)


def test_what_may_be_a_reprint_is_listed_with_what_differs(someone):
    panel = open_list(someone)
    assert panel.sentence.text() == "Possible reprints: 2"
    assert pairs(panel) == [(3, 1), (2, 1)]
    assert QApplication.focusWidget() is panel.list
    someone.press(Qt.Key.Key_Down)
    settle(someone)
    words = panel.words.toPlainText()
    assert "By our desk." in words
    assert "🐟 <b>closes</b>" in words
    assert "Monday" in words
    assert "Tuesday" in words
    spoken_row = panel.list.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert (
        "the same words: \u2068Eastmere 🐟 <b>closes</b>\u2069, \u2068Courier\u2069" in spoken_row
    )


def test_a_reprint_is_accepted_by_one_key_and_undone(someone):
    panel = open_list(someone)
    someone.press(Qt.Key.Key_R)
    settle(someone)
    assert said(someone) == {3: 1}
    assert pairs(panel) == [(2, 1)]
    undo = someone.window.context.actions["edit.undo"].text()
    assert undo == "Undo saying what is a reprint: “\u2068What the winter costs\u2069”"
    someone.press(Qt.Key.Key_R)
    settle(someone)
    assert said(someone) == {3: 1, 2: 1}
    assert panel.sentence.text() == "No source is much like another."
    assert not panel.buttons["reprints.accept"].isEnabled()
    someone.undo()
    someone.undo()
    settle(someone)
    assert said(someone) == {}
    assert pairs(panel) == [(3, 1), (2, 1)]


def test_two_articles_are_never_offered_again(someone):
    panel = open_list(someone)
    someone.press(Qt.Key.Key_A)
    settle(someone)
    assert pairs(panel) == [(2, 1)]
    someone.press(Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert QApplication.focusWidget() is someone.view
    assert pairs(open_list(someone)) == [(2, 1), (3, 2)]
    assert said(someone) == {}


def test_what_is_put_off_comes_last_and_nothing_is_kept(someone):
    panel = open_list(someone)
    someone.press(Qt.Key.Key_L)
    assert pairs(panel) == [(2, 1), (3, 1)]
    assert someone.window.context.project.undoable == "sources.describe"


def test_the_other_way_round_the_first_is_the_reprint(someone):
    panel = open_list(someone)
    someone.press(Qt.Key.Key_T)
    settle(someone)
    assert pairs(panel) == [(1, 3), (2, 1)]
    someone.press(Qt.Key.Key_R)
    settle(someone)
    assert said(someone) == {1: 3}


def test_enter_goes_to_the_article_and_the_list_stays(someone):
    panel = open_list(someone)
    someone.press(Qt.Key.Key_Return)
    assert someone.window.context.selection.source_id == 3
    assert QApplication.focusWidget() is someone.view
    assert panel.isVisible()
    someone.wait_for_suggestions()


def test_a_project_without_any_says_so(sit_down, new_project):
    person = sit_down(new_project(AGENCY, LETTER))
    panel = open_list(person)
    assert panel.sentence.text() == "No source is much like another."
    assert panel.words.toPlainText() == ""


def test_signatures_of_an_older_file_are_kept_by_the_way(sit_down, path):
    with Project.open(path) as project, project.beside() as connection:
        connection.execute(delete(SignatureRow))
    person = sit_down(path)
    assert len(pairs(open_list(person))) == 2
    with Project.open(path, read_only=True) as project:
        from curator.services.reprints.finding import find

        assert find(project).signatures == {}


def test_the_list_of_sources_marks_and_sifts_reprints(someone):
    open_list(someone)
    someone.press(Qt.Key.Key_R)
    settle(someone)
    pane = someone.window.room.sources
    shown = {row.id: labels(row) for row in listed.rows(someone.window.context.project, [1, 2, 3])}
    assert shown == {1: ["1 reprint"], 2: [], 3: ["reprint"]}
    assert spoken(pane.model.source_at(2)).endswith("reprint")
    for prints, left in ((PrintsShown.FIRST, [1, 2, 4]), (PrintsShown.SEVERAL, [1, 3])):
        pane.arrange.choose(Arrangement(prints=prints))
        assert list(pane.model.listing.rows) == left
    someone.undo()
    assert list(pane.model.listing.rows) == []
    pane.arrange.choose(Arrangement())


def test_how_the_list_was_left_is_read_as_before_there_were_reprints():
    kept = Arrangement(falling=True, prints=PrintsShown.FIRST)
    assert _read(_written(kept)) == kept
    assert _read(b"date|falling||") == Arrangement(order="date", falling=True)


def test_after_an_import_possible_reprints_are_offered(someone, tmp_path):
    file = tmp_path / "evening.txt"
    file.write_text(f"Evening edition\n\n{STORY}", "utf-8")
    someone.drop([file])
    someone.wait_for_import()
    notice = someone.window.notice
    assert notice.sentence.text() == "1 imported that may be reprints"
    assert "% the same words as “" in notice.lines.text()
    assert said(someone) == {}
    notice.extra.click()
    settle(someone)
    assert len(pairs(someone.window.room.desk.reprints)) == 3


def test_closing_the_project_lets_go_of_the_list(someone):
    panel = open_list(someone)
    someone.window.context.close()
    assert pairs(panel) == []


def test_a_difference_keeps_together_what_changed_together():
    told = difference("one two three four five six seven", "one 2 three 4 five six seven eight")
    assert [(each.share.value, each.words.strip()) for each in told] == [
        ("both", "one"),
        ("old", "two three four"),
        ("new", "2 three 4"),
        ("both", "five six seven"),
        ("new", "eight"),
    ]
    assert difference("", "") == []
    assert [each.words for each in difference("a b", "a b")] == ["a b"]
