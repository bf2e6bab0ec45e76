"""The whole window from right to left: lists, cards and panels stand on the other side."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QTableView

from curator.domain.quotes import NewQuote
from curator.domain.statements import NewStatement, Stance
from curator.gui.quotes.facets import Facets
from curator.gui.repairs.correcting import CorrectingPane
from curator.gui.repairs.report_panel import ReportPanel
from curator.gui.rooms.registry import ROOMS
from curator.gui.sources.delegate import SourceDelegate
from curator.services import claims, quotes
from curator.services.project import Project

TEXT = "Harbour\n\nWe have waited long enough, said the mayor.\n\nNobody asked us."
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def mirrored(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def person(sit_down, new_project):
    path = new_project(TEXT, "Pier\n\nThe pier is old.")
    said = NewStatement("Ona Brand", "The harbour closes.", Stance.OPPOSES)
    with Project.open(path) as project:
        quotes.add(project, 1, NewQuote(9, 36, statements=(said,)))
    return sit_down(path)


@pytest.fixture
def reader(sit_down, tmp_path, sample_at):
    return sit_down(sample_at(tmp_path / "The outer wall"))


def left_of(one, other):
    """Whether a widget stands wholly left of another one of its window."""
    corner = one.mapTo(one.window(), QPoint(one.width(), 0))
    return corner.x() <= other.mapTo(other.window(), QPoint()).x()


def ends_of(picture, box, colour):
    """Count the pixels of a colour in the first and in the last four columns of a box."""
    rows = range(box.top(), min(box.bottom() + 1, picture.height()))

    def count(columns):
        return sum(picture.pixelColor(x, y) == colour for x in columns for y in rows)

    first, end = box.left(), min(box.right(), picture.width() - 1)
    return count(range(first, first + 4)), count(range(end - 3, end + 1))


def accent_at_the_right(person, view, index):
    """Whether the bar of a chosen row is painted at its right end."""
    view.setCurrentIndex(index)
    view.clearFocus()
    accent = QColor(person.window.context.theme.tokens.accent)
    left, right = ends_of(view.viewport().grab().toImage(), view.visualRect(index), accent)
    return right > 10 > left


def darkest(picture, box, *, left):
    """Tell how dark the darkest pixel of a half of a box is, 0 to 255."""
    middle = box.center().x()
    columns = range(box.left(), middle) if left else range(middle, box.right())
    rows = range(box.top(), box.bottom())
    return min(picture.pixelColor(x, y).lightness() for x in columns for y in rows)


@pytest.mark.parametrize("room", ROOMS)
def test_every_room_opens_with_the_rail_at_the_right(reader, room):
    window = reader.window
    window.context.go_to(room)
    reader.qtbot.wait(50)
    window.grab()
    assert left_of(window.stack, window.rail)
    assert left_of(window.title.coder, window.title.palette_field)
    assert left_of(window.title.palette_field, window.title.menu_button)


def test_the_article_stands_beside_the_list_and_the_cards_at_the_far_side(person):
    room, view = person.window.room, person.view
    assert left_of(room.reader, room.sources)
    page = view.page
    card = room.reader.margin.card_of(1)
    assert card.geometry().right() < page.left
    assert room.reader.header.geometry().left() == page.left
    assert page.left + page.column <= view.viewport().width()


def test_a_bar_right_of_the_text_chooses_its_quote(person):
    person.window.grab()
    page, place = person.view.page, person.view.box_of(12)
    bar = QPoint(page.left + page.column + 7, place.center().y())
    QTest.mouseClick(person.view.viewport(), Qt.MouseButton.LeftButton, pos=bar)
    assert person.window.context.selection.quote_id == 1


def test_the_colour_of_a_card_and_its_actor_are_at_its_right(person):
    card = person.window.room.reader.margin.card_of(1)
    tokens = person.window.context.theme.tokens
    left, right = ends_of(card.grab().toImage(), card.rect(), QColor(tokens.opposes))
    assert right > 20 > left


def test_a_quote_is_kept_with_the_panel_at_the_left_of_the_words(person):
    words = "Nobody asked us"
    person.drag_over(words)
    person.view.setFocus()
    person.press(Qt.Key.Key_Q)
    panel, page = person.panel, person.view.page
    text = QRect(person.view.viewport().mapTo(person.window, QPoint(page.left, 0)), panel.size())
    assert panel.mapTo(person.window, QPoint(panel.width(), 0)).x() <= text.left()
    person.type("Ilse Tarn")
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_2, ALT)
    person.type("The fishers were asked")
    person.press(Qt.Key.Key_Return)
    kept = next(quote for quote in person.quotes if quote.selector.exact == words)
    assert [(s.actor, s.stance) for s in kept.statements] == [("Ilse Tarn", Stance.OPPOSES)]


def test_the_splitter_is_dragged_to_widen_the_list(person):
    splitter = person.window.room.splitter
    before = splitter.sizes()
    handle = splitter.handle(1)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 40))
    QTest.mouseMove(handle, QPoint(-80, 40))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(-80, 40))
    assert splitter.sizes()[0] > before[0] + 40


def test_a_source_is_marked_at_the_right_and_its_progress_begins_there(reader):
    view = reader.window.room.sources.view
    assert accent_at_the_right(reader, view, view.model().index(0, 0))
    assert isinstance(view.itemDelegate(), SourceDelegate)


def test_an_article_keeps_its_own_direction(reader):
    view = reader.window.room.sources.view
    view.setCurrentIndex(view.model().index(1, 0))
    block = reader.view.document().firstBlock()
    assert block.textDirection() is Qt.LayoutDirection.LeftToRight
    assert reader.window.room.reader.header.title.layoutDirection() is block.textDirection()


def test_the_table_begins_at_the_right_and_shows_an_actor_there(reader):
    reader.window.context.go_to("quotes")
    table = next(t for t in reader.window.stack.currentWidget().findChildren(QTableView))
    reader.qtbot.waitUntil(lambda: table.model().rowCount() > 0, timeout=5_000)
    reader.qtbot.wait(50)
    assert table.columnViewportPosition(0) > table.columnViewportPosition(1)
    cell = table.visualRect(table.model().index(0, 1))
    paper = QColor(reader.window.context.theme.tokens.paper)
    table.clearSelection()
    picture, y = table.viewport().grab().toImage(), cell.center().y()
    inked = [x for x in range(cell.left(), cell.right()) if picture.pixelColor(x, y) != paper]
    assert cell.right() - max(inked) < min(inked) - cell.left()


@pytest.mark.parametrize("room", ["actors", "claims"])
def test_an_entry_of_the_codebook_is_marked_at_the_right(reader, room):
    reader.window.context.go_to(room)
    tree = reader.window.stack.currentWidget().desk.tree
    reader.qtbot.waitUntil(lambda: tree.model().rowCount() > 0, timeout=5_000)
    assert accent_at_the_right(reader, tree, tree.model().index(1, 0, QModelIndex()))


def test_a_claim_goes_under_the_one_before_it_towards_the_left(reader):
    reader.window.context.go_to("claims")
    tree = reader.window.stack.currentWidget().desk.tree
    reader.qtbot.waitUntil(lambda: tree.model().rowCount() > 1, timeout=5_000)
    tree.setFocus()
    tree.setCurrentIndex(tree.model().index(1, 0))
    moved, above = tree.entry, tree.model().index(0, 0).data()
    reader.press(Qt.Key.Key_Left, ALT)
    project = reader.window.context.project
    assert claims.get(project, moved.id).parent_id == claims.find(project, above).id


def test_a_command_of_the_palette_has_its_keys_at_the_left(reader):
    reader.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = reader.window.title.palette_field
    reader.qtbot.waitUntil(lambda: not field.stock.gathering, timeout=5_000)
    reader.type("quit")
    box = field.list.visualRect(field.model.index(1)).adjusted(14, 8, -14, -8)
    picture = field.list.viewport().grab().toImage()
    # the words are darker than their keys
    assert darkest(picture, box, left=False) < darkest(picture, box, left=True) - 20
    reader.press(Qt.Key.Key_Escape)


def test_a_name_that_fits_is_marked_at_the_right_with_its_count_at_the_left(reader):
    view = reader.window.room.sources.view
    view.setCurrentIndex(view.model().index(1, 0))
    reader.drag_over("The foreign minister")
    reader.view.setFocus()
    reader.press(Qt.Key.Key_Q)
    reader.panel.claim.setFocus()
    reader.type("wall")
    names = next(v for v in reader.panel.claim.findChildren(QAbstractItemView) if v.isVisible())
    assert accent_at_the_right(reader, names, names.model().index(0, 0))
    reader.press(Qt.Key.Key_Escape)


def test_a_value_of_a_facet_has_its_count_at_the_left(reader):
    reader.window.context.go_to("quotes")
    facets = reader.window.stack.currentWidget().findChild(Facets)
    reader.qtbot.waitUntil(lambda: facets.model.rowCount() > 1, timeout=5_000)
    box = facets.view.visualRect(facets.model.index(1)).adjusted(14, 6, -32, -6)
    picture = facets.view.viewport().grab().toImage()
    assert darkest(picture, box, left=False) < darkest(picture, box, left=True) - 20


def test_the_fate_of_a_quote_is_told_from_the_right(reader):
    view = reader.window.room.sources.view
    view.setCurrentIndex(view.model().index(0, 0))
    reader.window.context.actions["sources.correct"].trigger()
    pane = reader.window.findChild(CorrectingPane)
    pane.editor.textCursor().insertText("Correction. ")
    pane.preview.click()
    window = reader.window
    reader.qtbot.waitUntil(lambda: window.findChild(ReportPanel) is not None, timeout=5_000)
    fates = window.findChild(ReportPanel).list
    reader.qtbot.waitUntil(fates.isVisible, timeout=5_000)
    assert accent_at_the_right(reader, fates, fates.model().index(0, 0))
