"""The list of sources: looking through it, filtering, sorting and grouping it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from curator.domain.lists.sources import Arrangement, SourceGrouping, SourceOrder
from curator.domain.quotes import NewQuote
from curator.domain.sources import ReadingState
from curator.gui.sources import keeper
from curator.gui.sources.words import about, spoken, tally
from curator.services import importing, quotes, sources
from curator.services.lists import sources as listed
from curator.services.reading import read_text

ALL = ["Boats", "Anchors", "Élan", "Tides"]
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def choose_without_waiting(desk, words):
    """Choose a line of the menu that sorts and groups."""
    menu = desk.pane.arrange.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == words).trigger()


def choose(desk, words):
    """Choose a line of that menu, and see what comes of it."""
    choose_without_waiting(desk, words)
    desk.settle()


def test_arrows_go_through_the_list_and_each_source_is_looked_at(desk):
    assert desk.titles == ALL
    desk.click("Boats")
    assert desk.read == "Boats"
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    assert desk.read == "Élan"
    desk.press(Qt.Key.Key_End)
    assert desk.read == "Tides"
    desk.press(Qt.Key.Key_Home)
    assert desk.read == "Boats"


def test_enter_and_a_double_click_ask_for_the_source_to_be_read(desk):
    desk.click("Anchors")
    with desk.qtbot.waitSignal(desk.pane.view.opened):
        desk.press(Qt.Key.Key_Return)
    box = desk.pane.view.visualRect(desk.pane.model.index(3)).center()
    with desk.qtbot.waitSignal(desk.pane.view.opened):
        QTest.mouseClick(desk.pane.view.viewport(), Qt.MouseButton.LeftButton, pos=box)
        QTest.mouseDClick(desk.pane.view.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert desk.read == "Tides"


def test_alt_and_arrows_go_to_the_next_source_and_back(desk):
    desk.click("Boats")
    desk.press(Qt.Key.Key_Down, ALT)
    assert desk.read == "Anchors"
    desk.press(Qt.Key.Key_Down, ALT)
    desk.press(Qt.Key.Key_Up, ALT)
    assert desk.read == "Anchors"
    desk.press(Qt.Key.Key_Up, ALT)
    desk.press(Qt.Key.Key_Up, ALT)
    assert desk.read == "Boats"


def test_typing_in_the_list_goes_on_in_the_filter(desk):
    desk.click("Tides")
    desk.type("a")
    desk.type("nch")
    assert desk.pane.filter.text() == "anch"
    assert desk.titles == ["Anchors"]
    assert desk.read == "Tides"
    desk.pane.filter.clear()
    assert desk.titles == ALL
    assert desk.chosen == ["Tides"]


@pytest.mark.parametrize(
    ("typed", "left"), [("elan", ["Élan"]), ("zoe", ["Élan"]), ("QUAY", ["Boats", "Élan"])]
)
def test_the_filter_overlooks_case_and_diacritics(desk, typed, left):
    desk.pane.filter.setFocus()
    desk.type(typed)
    assert desk.titles == left


def test_a_filter_that_nothing_fits_says_so(desk):
    desk.pane.filter.setFocus()
    desk.type("zzz")
    assert desk.pane.empty.isVisible()
    assert "these words" in desk.pane.empty.text()
    desk.press(Qt.Key.Key_Backspace)
    desk.press(Qt.Key.Key_Backspace)
    desk.press(Qt.Key.Key_Backspace)
    assert desk.titles == ALL


def test_the_words_of_many_sources_are_read_beside_the_typing(desk, monkeypatch):
    monkeypatch.setattr(keeper, "_FEW", 2)
    desk.pane.filter.setFocus()
    desk.type("tid")
    desk.qtbot.waitUntil(lambda: desk.titles == ["Tides"])


def test_a_source_changed_while_words_are_read_is_found_by_its_new_words(desk, monkeypatch):
    monkeypatch.setattr(keeper, "_FEW", 2)
    desk.pane.filter.setFocus()
    sources.describe(desk.project, 1, title="Lanterns")
    desk.type("lantern")
    desk.qtbot.waitUntil(lambda: desk.titles == ["Lanterns"])


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("By title", ["Anchors", "Boats", "Tides", "Élan"]),
        ("By date", ["Boats", "Anchors", "Élan", "Tides"]),
        ("By outlet", ["Tides", "Anchors", "Boats", "Élan"]),
        ("By number of quotes", ["Boats", "Tides", "Élan", "Anchors"]),
    ],
)
def test_the_list_is_sorted_by_its_menu(desk, words, titles):
    desk.click("Anchors")
    choose(desk, words)
    assert desk.titles == titles
    assert desk.chosen == ["Anchors"]
    choose(desk, "Turn the order round")
    assert desk.titles == titles[::-1]


def wait_for_order(desk):
    desk.qtbot.waitUntil(lambda: desk.pane.keeper.idle)
    desk.settle()


def test_a_long_list_stays_in_use_until_its_new_order_is_there(desk, monkeypatch):
    monkeypatch.setattr(keeper, "_FEW", 2)
    desk.click("Boats")
    choose_without_waiting(desk, "By outlet")
    assert desk.titles == ALL
    desk.pane.step(1)
    assert desk.read == "Anchors"
    wait_for_order(desk)
    assert desk.titles == ["Tides", "Anchors", "Boats", "Élan"]
    assert desk.chosen == ["Anchors"]
    desk.pane.filter.setFocus()
    desk.type("quay")
    desk.qtbot.waitUntil(lambda: desk.titles == ["Boats", "Élan"])
    choose(desk, "Turn the order round")
    wait_for_order(desk)
    assert desk.titles == ["Élan", "Boats"]


def test_of_several_orders_chosen_at_once_the_last_one_counts(desk, monkeypatch):
    monkeypatch.setattr(keeper, "_FEW", 2)
    for words in ("By state", "By title", "By outlet"):
        choose_without_waiting(desk, words)
    wait_for_order(desk)
    assert desk.titles == ["Tides", "Anchors", "Boats", "Élan"]
    choose_without_waiting(desk, "By state")
    choose(desk, "In the order imported")
    wait_for_order(desk)
    assert desk.titles == ALL


def test_a_source_that_comes_or_goes_while_the_list_is_sorted_is_not_forgotten(desk, monkeypatch):
    monkeypatch.setattr(keeper, "_FEW", 2)
    choose_without_waiting(desk, "By outlet")
    importing.add(desk.project, [read_text("Ropes\n\nAll.")])
    sources.remove(desk.project, [1])
    wait_for_order(desk)
    assert desk.titles == ["Tides", "Ropes", "Anchors", "Élan"]
    sources.remove(desk.project, [2])
    desk.settle()
    assert desk.titles == ["Tides", "Ropes", "Élan"]
    desk.project.undo()
    desk.settle()
    wait_for_order(desk)
    assert desk.titles == ["Tides", "Ropes", "Anchors", "Élan"]


def test_a_long_list_opened_in_another_order_is_looked_at_from_its_top(desk, monkeypatch):
    desk.pane.arrange.choose(Arrangement(SourceOrder.OUTLET))
    monkeypatch.setattr(keeper, "_FEW", 2)
    again = type(desk.pane)(desk.context, desk.window)
    again.step(1)
    assert again.model.rowCount() == 0
    desk.qtbot.waitUntil(lambda: again.keeper.idle)
    assert again.model.rowCount() == 4
    assert desk.read == "Tides"


@pytest.fixture
def crates(desk):
    """Fill the list far beyond what is in sight."""
    importing.add(desk.project, [read_text(f"Crate {n:03}\n\nFull.") for n in range(150)])
    desk.settle()
    return desk


def top_of(desk, title):
    view = desk.pane.view
    return view.visualRect(desk.pane.model.index(desk.titles.index(title))).top()


def test_what_is_chosen_stays_where_it_stands_when_the_order_changes(crates):
    crates.pane.view.choose(crates.titles.index("Crate 075"))
    before = top_of(crates, "Crate 075")
    choose(crates, "Turn the order round")
    assert crates.chosen == ["Crate 075"]
    assert top_of(crates, "Crate 075") == before


def test_a_list_scrolled_away_from_what_is_chosen_stays_there_when_a_source_comes(crates):
    crates.click("Boats")
    bar = crates.pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = top_of(crates, "Crate 075")
    importing.add(crates.project, [read_text("Ropes\n\nAll.")])
    crates.settle()
    assert "Ropes" in crates.titles
    assert top_of(crates, "Crate 075") == before
    sources.remove(crates.project, [2])
    crates.settle()
    assert top_of(crates, "Crate 075") == before


def test_groups_are_named_and_passed_over_by_the_keys(desk):
    choose(desk, "Group by outlet")
    assert [title.strip("\u2068\u2069") for title in desk.titles] == [
        "Pier Post", "Anchors", "Quay", "Boats", "Élan", "No outlet", "Tides",
    ]  # fmt: skip
    heights = [desk.pane.view.rowHeight(row) for row in (0, 1)]
    assert heights[0] < heights[1]
    desk.pane.view.setFocus()
    desk.press(Qt.Key.Key_Home)
    assert desk.read == "Anchors"
    desk.press(Qt.Key.Key_Down)
    assert desk.read == "Boats"
    desk.press(Qt.Key.Key_Up, ALT)
    assert desk.read == "Anchors"
    choose(desk, "Group by month")
    assert desk.titles[0] == "May 2024"
    choose(desk, "No groups")
    assert desk.titles == ALL


def test_only_unread_sources_are_shown_where_asked(desk):
    sources.mark(desk.project, [1, 2, 3], ReadingState.DONE)
    choose(desk, "Only: unread")
    assert desk.titles == ["Tides"]
    assert desk.pane.model.total == 4
    choose(desk, "All states")
    assert desk.titles == ALL


def test_the_arrangement_comes_back(desk, harbour, qtbot):
    wanted = Arrangement(
        SourceOrder.TITLE, falling=True, grouping=SourceGrouping.OUTLET, state=ReadingState.UNREAD
    )
    desk.pane.arrange.choose(wanted)
    again = type(desk.pane)(desk.context, desk.window)
    assert again.arrange.arrangement == wanted
    assert again.model.listing.arrangement == wanted


def test_keys_go_to_the_next_and_the_previous_unread_source_and_all_round(desk):
    sources.mark(desk.project, [2], ReadingState.DONE)
    desk.settle()
    desk.click("Boats")
    desk.press(Qt.Key.Key_PageDown, ALT)
    assert desk.read == "Élan"
    desk.press(Qt.Key.Key_PageUp, ALT)
    assert desk.read == "Boats"
    desk.press(Qt.Key.Key_PageUp, ALT)
    assert desk.read == "Tides"
    desk.press(Qt.Key.Key_PageDown, ALT)
    assert desk.read == "Boats"
    sources.mark(desk.project, [1, 2, 3, 4], ReadingState.DONE)
    desk.press(Qt.Key.Key_PageDown, ALT)
    assert desk.read == "Boats"
    assert "unread" in desk.notices[-1]


def test_a_quote_kept_reads_the_rows_in_sight_again_and_nothing_more(desk, monkeypatch):
    assert tally(desk.pane.model.source_at(3)) == "unread"
    monkeypatch.setattr(
        listed.SourceList, "arrange", lambda *_: pytest.fail("the whole list was read again")
    )
    quotes.add(desk.project, 4, NewQuote(0, 5))
    desk.settle()
    assert tally(desk.pane.model.source_at(3)) == "1 quote"


def test_what_is_imported_and_removed_and_undone_shows(desk):
    importing.add(desk.project, [read_text("Ropes\n\nAll.")])
    desk.settle()
    assert desk.titles == [*ALL, "Ropes"]
    desk.project.undo()
    desk.settle()
    assert desk.titles == ALL


def test_a_source_described_anew_stays_in_its_place_and_under_the_filter(desk):
    desk.pane.filter.setFocus()
    desk.type("quay")
    sources.describe(desk.project, 1, outlet="Pier Post")
    desk.settle()
    assert desk.titles == ["Élan"]
    desk.project.undo()
    desk.settle()
    assert desk.titles == ["Boats", "Élan"]


def test_what_a_row_shows_is_said_in_words(desk):
    sources.tag(desk.project, [1], ["water"])
    sources.mark(desk.project, [3], ReadingState.SET_ASIDE)
    desk.settle()
    boats, elan = desk.pane.model.source_at(0), desk.pane.model.source_at(2)
    assert about(boats) == "\u2068Quay\u2069, 2 May 2024"
    assert "unread, 1 quote, \u2068water\u2069" in spoken(boats)
    assert tally(elan) == "set aside"
    index = desk.pane.model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == spoken(boats)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Boats\nwater"


def test_the_list_can_be_heard(desk):
    table = QAccessible.queryAccessibleInterface(desk.pane.view)
    assert table.text(QAccessible.Text.Name) == "Sources"
    assert table.childCount() >= 4


def test_pages_far_down_are_read_when_they_are_seen(desk):
    importing.add(desk.project, [read_text(f"Crate {n}\n\nFull.") for n in range(150)])
    desk.settle()
    desk.pane.view.setFocus()
    desk.press(Qt.Key.Key_End)
    assert desk.read == "Crate 149"


def test_the_list_is_painted_in_both_directions(desk):
    sources.set_reading(desk.project, 1, ReadingState.IN_PROGRESS, 9)
    choose(desk, "Group by outlet")
    left = desk.pane.grab().toImage()
    desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.settle()
    assert desk.pane.grab().toImage() != left


def row_of(desk, title):
    """Draw the row of a source."""
    view = desk.pane.view
    return view.viewport().grab(view.visualRect(view.model().index(desk.titles.index(title), 0)))


def test_the_tags_of_a_source_are_shown_in_its_row(desk):
    before = [row_of(desk, title).toImage() for title in ("Tides", "Boats")]
    number = desk.titles.index("Tides") + 1
    sources.tag(desk.project, [number], ["water", "to check"])
    desk.context.news.tell()
    desk.settle()
    after = [row_of(desk, title).toImage() for title in ("Tides", "Boats")]
    assert [a == b for a, b in zip(before, after, strict=True)] == [False, True]
    high = before[0].height()
    changed = [
        y
        for y in range(high)
        if any(before[0].pixel(x, y) != after[0].pixel(x, y) for x in range(before[0].width()))
    ]
    assert min(changed) > high / 2  # below title, date and state


def test_where_there_is_little_room_the_outlet_gives_way_to_the_date(desk):
    delegate = desk.pane.view.itemDelegate()
    source = desk.pane.model.source_at(desk.titles.index("Anchors"))
    assert delegate.about(source, 400) == about(source)
    for room in (120, 90, 60, 20):
        assert delegate.about(source, room).endswith("May 2024")
    assert "Pier Post" not in delegate.about(source, 90)
