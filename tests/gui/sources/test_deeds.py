"""What a person does to sources in the list: mark, tag, edit, copy, remove."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curator.domain.dates import PartialDate
from curator.domain.sources import Origin, ReadingState, SourceKind
from curator.services import quotes, sources
from curator.services.lists import sources as listed

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def fact(desk, number, name):
    return getattr(sources.get(desk.project, number).facts, name)


def states(desk):
    return [source.state for source in sources.all_of(desk.project)]


def test_ctrl_d_marks_as_read_and_undo_takes_it_back(desk):
    desk.click("Anchors")
    desk.press(Qt.Key.Key_D, CTRL)
    assert states(desk)[1] is ReadingState.DONE
    assert desk.pane.model.source_at(1).state is ReadingState.DONE
    desk.project.undo()
    assert states(desk)[1] is ReadingState.UNREAD


def test_several_sources_are_chosen_by_keys_and_marked_at_once(desk):
    desk.click("Boats")
    desk.press(Qt.Key.Key_Down, SHIFT)
    desk.press(Qt.Key.Key_Down, SHIFT)
    assert desk.chosen == ["Boats", "Anchors", "Élan"]
    assert desk.read == "Boats"
    desk.press(Qt.Key.Key_D, CTRL)
    assert states(desk) == [ReadingState.DONE] * 3 + [ReadingState.UNREAD]
    assert desk.chosen == ["Boats", "Anchors", "Élan"]
    desk.project.undo()
    assert set(states(desk)) == {ReadingState.UNREAD}


def test_the_menu_of_the_list_does_what_it_says(desk):
    desk.click("Boats")
    desk.click("Tides", CTRL)
    menu = desk.pane.commands.menu()
    words = [action.text() for action in menu.actions() if action.text()]
    assert "Read the source" in words
    next(action for action in menu.actions() if action.text() == "Set aside").trigger()
    menu.deleteLater()
    assert states(desk)[0] is states(desk)[3] is ReadingState.SET_ASIDE
    for words in ("mark_in_progress", "mark_unread"):
        desk.context.actions[f"sources.{words}"].trigger()
    assert states(desk)[0] is ReadingState.UNREAD


def test_the_menu_opens_where_the_mouse_is(desk):
    desk.click("Boats")
    desk.pane.view.customContextMenuRequested.emit(QPoint(20, 20))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    desk.settle()


def test_all_are_chosen_by_one_key_but_no_group(desk):
    desk.press(Qt.Key.Key_A, CTRL)
    assert len(desk.chosen) == 4


def test_tags_are_put_on_and_taken_off(desk):
    desk.click("Boats")
    desk.press(Qt.Key.Key_T, CTRL)
    desk.type("harbour, to check")
    desk.press(Qt.Key.Key_Return)
    assert listed.tags(desk.project, [1]) == {"harbour": 1, "to check": 1}
    desk.press(Qt.Key.Key_T, CTRL)
    assert desk.pane.asking.line.text() == "harbour, to check"
    desk.type("to check, old")
    desk.press(Qt.Key.Key_Return)
    assert listed.tags(desk.project, [1]) == {"old": 1, "to check": 1}
    desk.press(Qt.Key.Key_T, CTRL)
    desk.press(Qt.Key.Key_Backspace)
    desk.press(Qt.Key.Key_Return)
    assert listed.tags(desk.project, [1]) == {}
    desk.project.undo()
    desk.project.undo()
    assert listed.tags(desk.project, [1]) == {"harbour": 1, "to check": 1}


def test_a_tag_is_found_by_the_filter_at_once(desk):
    desk.pane.filter.setFocus()
    desk.type("check")
    assert desk.titles == []
    sources.tag(desk.project, [2], ["To check"])
    desk.settle()
    assert desk.titles == ["Anchors"]


def test_esc_leaves_the_tags_as_they_are(desk):
    desk.click("Boats")
    desk.press(Qt.Key.Key_T, CTRL)
    desk.type("never")
    desk.press(Qt.Key.Key_Escape)
    assert listed.tags(desk.project) == {}
    assert desk.pane.view.hasFocus()


def test_a_source_goes_with_its_quotes_after_asking_and_comes_back(desk):
    desk.click("Boats")
    desk.press(Qt.Key.Key_Delete)
    assert "Boats" in desk.pane.asking.words.text()
    assert "1 quote" in desk.pane.asking.words.text()
    desk.press(Qt.Key.Key_Return)
    assert desk.titles == ["Anchors", "Élan", "Tides"]
    assert desk.read == "Anchors"
    assert quotes.find(desk.project) == []
    desk.project.undo()
    desk.settle()
    assert "Boats" in desk.titles
    assert len(quotes.find(desk.project)) == 1


def test_several_sources_go_and_the_one_before_is_looked_at(desk):
    desk.click("Élan")
    desk.click("Tides", SHIFT)
    desk.press(Qt.Key.Key_Delete)
    assert desk.pane.asking.words.text() == "Remove 2 sources?"
    desk.press(Qt.Key.Key_Return)
    assert desk.titles == ["Boats", "Anchors"]
    assert desk.read == "Anchors"


def test_nothing_is_removed_without_a_yes(desk):
    desk.click("Boats")
    desk.press(Qt.Key.Key_Delete)
    desk.press(Qt.Key.Key_Escape)
    assert len(desk.titles) == 4


def test_titles_are_copied(desk):
    desk.click("Boats")
    desk.click("Élan", CTRL)
    desk.press(Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "Boats\nÉlan"


def test_what_is_known_of_a_source_is_edited_below_the_list(desk):
    desk.click("Élan")
    desk.press(Qt.Key.Key_F2)
    assert desk.line("title").hasFocus()
    assert desk.line("authors").text() == "Zoë Brandt"
    desk.type("Verve")
    for name, words in {
        "authors": "Zoë Brandt; Ona Sil", "published": "2023-07", "language": "fr",
        "section": "City", "url": "https://example.org/verve", "note": "seen in print",
        "reliability_reason": "signed", "tags": "city, print",
    }.items():  # fmt: skip
        desk.line(name).setText(words)
    for name, value in {
        "kind": SourceKind.POST, "state": ReadingState.DONE, "reliability": "B"
    }.items():  # fmt: skip
        desk.line(name).setCurrentIndex(desk.line(name).findData(value))
    desk.press(Qt.Key.Key_Return)
    source = sources.get(desk.project, 3)
    assert (source.facts.title, source.facts.authors) == ("Verve", ("Zoë Brandt", "Ona Sil"))
    assert source.facts.published == PartialDate(2023, 7)
    assert source.facts.outlet == "Quay"
    assert (source.kind, source.state) == (SourceKind.POST, ReadingState.DONE)
    assert (source.reliability, source.reliability_reason) == ("B", "signed")
    assert source.origins["published"] == Origin.TYPED
    assert "Verve" in desk.titles
    assert not desk.pane.editor.isVisible()
    desk.project.undo()
    assert fact(desk, 3, "title") == "Élan"
    assert listed.tags(desk.project) == {}


def test_many_sources_are_edited_as_one_step(desk):
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_F2)
    assert not desk.line("title").isVisible()
    assert desk.line("outlet").hasFocus()
    desk.type("Lighthouse")
    desk.line("tags").setText("press")
    desk.pane.editor.keep.click()
    assert {fact(desk, n, "outlet") for n in (1, 2, 3, 4)} == {"Lighthouse"}
    assert [fact(desk, n, "title") for n in (1, 4)] == ["Boats", "Tides"]
    assert listed.tags(desk.project) == {"press": 4}
    desk.project.undo()
    assert fact(desk, 2, "outlet") == "Pier Post"
    assert listed.tags(desk.project) == {}


def test_a_date_that_is_none_is_told_and_nothing_is_lost(desk):
    desk.click("Boats")
    desk.press(Qt.Key.Key_F2)
    desk.line("published").setText("yesterday")
    desk.pane.editor.save()
    assert "yesterday" in desk.troubles[-1]
    assert desk.pane.editor.isVisible()
    desk.line("published").setText("")
    desk.pane.editor.save()
    assert fact(desk, 1, "published") is None


@pytest.mark.parametrize("way", ["key", "button"])
def test_the_editor_is_left_without_a_trace(desk, way):
    desk.click("Boats")
    desk.press(Qt.Key.Key_F2)
    desk.type("Nothing")
    if way == "key":
        desk.press(Qt.Key.Key_Escape)
    else:
        desk.pane.editor.drop.click()
    assert fact(desk, 1, "title") == "Boats"
    assert desk.pane.view.hasFocus()


def test_the_editor_follows_the_list_until_something_is_typed(desk):
    desk.click("Boats")
    desk.press(Qt.Key.Key_F2)
    desk.click("Anchors")
    assert desk.line("title").text() == "Anchors"
    desk.line("title").setText("Anchors aweigh")
    desk.click("Tides")
    assert desk.line("title").text() == "Anchors aweigh"
    desk.pane.editor.save()
    assert fact(desk, 2, "title") == "Anchors aweigh"


def test_the_editor_shows_what_undo_brought_back_and_goes_with_its_source(desk):
    sources.describe(desk.project, 1, title="Ships")
    desk.settle()
    desk.click("Ships")
    desk.press(Qt.Key.Key_F2)
    desk.project.undo()
    desk.settle()
    assert desk.line("title").text() == "Boats"
    sources.remove(desk.project, [1])
    desk.settle()
    assert not desk.pane.editor.isVisible()


def test_long_facts_show_their_beginning_and_what_is_asked_for_fits(desk):
    long = "The harbour closes in May and nobody in the town was asked about it"
    desk.click("Boats")
    sources.describe(desk.project, 1, title=long)
    desk.context.news.tell()
    desk.press(Qt.Key.Key_F2)
    title = desk.line("title")
    assert title.hasFocus()
    assert title.selectedText() == long
    assert title.cursorPosition() == 0
    desk.press(Qt.Key.Key_End)
    desk.press(Qt.Key.Key_Tab)
    assert title.cursorPosition() == 0
    for name in ("authors", "published"):
        line = desk.line(name)
        wide = line.fontMetrics().horizontalAdvance(line.placeholderText())
        assert 0 < wide < line.width() - 20


def test_the_ring_of_the_focus_goes_all_around_the_title(desk):
    desk.click("Boats")
    desk.press(Qt.Key.Key_F2)
    line = desk.line("title")
    picture = line.grab().toImage()
    accent = desk.context.theme.tokens.accent.lower()
    middle, down = line.width() // 2, line.height() // 2
    ends = [(middle, 0), (middle, line.height() - 1), (0, down), (line.width() - 1, down)]
    assert {picture.pixelColor(*end).name() for end in ends} == {accent}
