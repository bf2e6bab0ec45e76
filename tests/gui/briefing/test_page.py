"""The page in its room: in the middle, no wider than can be read, and quick to come."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QFontMetricsF, QTextCursor
from PySide6.QtTest import QTest

from curator.gui.briefing import composing
from curator.gui.theme import LIGHT, reading_font

SENTENCE = "The mayor said on Monday that the harbour would close in May, for one year."


@pytest.fixture
def room(sit_down, tmp_path, sample_at):
    person = sit_down(sample_at(tmp_path / "sample"))
    person.window.context.actions["theme.light"].trigger()
    person.press(Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    room = person.window.stack.rooms["briefing"]
    person.qtbot.waitUntil(lambda: room.composer.idle and bool(room.page.toPlainText()))
    person.qtbot.waitUntil(lambda: room.page.horizontalScrollBar().maximum() == 0)
    return room


def test_a_line_holds_sixty_to_seventy_five_characters(room):
    text_width = room.page.viewport().width() - 2 * 53
    advance = QFontMetricsF(reading_font(16)).horizontalAdvance(SENTENCE) / len(SENTENCE)
    assert 60 <= text_width / advance <= 75


def test_the_sheet_stands_in_the_middle_and_needs_no_sideways_scrolling(room):
    left = room.page.viewport().geometry().left()
    right = room.page.width() - room.page.viewport().geometry().right()
    assert abs(left - right) <= 20  # a scroll bar
    assert room.page.horizontalScrollBar().maximum() == 0


def test_a_click_on_a_mark_goes_to_its_note_and_the_note_leads_back(room):
    bar = room.page.verticalScrollBar()
    room.page.anchorClicked.emit(QUrl("#note-20"))
    below = bar.value()
    assert below > room.page.height()
    room.page.anchorClicked.emit(QUrl("#use-1"))
    assert bar.value() < below


@pytest.mark.parametrize("address", ["https://example.org/#note-1", "file:///etc/passwd", "#top"])
def test_an_address_of_a_stranger_goes_nowhere(room, address):
    room.page.anchorClicked.emit(QUrl("#note-20"))
    here = room.page.verticalScrollBar().value()
    room.page.anchorClicked.emit(QUrl(address))
    assert room.page.verticalScrollBar().value() == here
    assert room.page.source() == QUrl()


def test_the_place_is_kept_when_the_page_is_made_anew(room, qtbot):
    bar = room.page.verticalScrollBar()
    bar.setValue(1500)
    before = room.page.document()
    room.reload()
    qtbot.waitUntil(lambda: room.page.document() is not before and room.composer.idle)
    assert bar.value() == 1500


def test_the_page_takes_the_colours_of_the_theme(room, qtbot):
    before = room.page.document()
    room.context.actions["theme.dark"].trigger()
    qtbot.waitUntil(lambda: room.page.document() is not before)
    shape = room.page.document().begin().begin().fragment().charFormat()
    assert shape.foreground().color() != QColor(LIGHT.ink)
    room.context.actions["theme.light"].trigger()
    qtbot.waitUntil(lambda: room.composer.idle)


def test_the_bars_are_painted_beside_the_quotes(room):
    sheet = room.page.sheet
    room.page.setTextCursor(QTextCursor(sheet.findBlock(sheet.bars[0].place)))
    room.page.ensureCursorVisible()
    QTest.qWait(1)
    seen = room.page.viewport().grab().toImage()
    colours = {seen.pixelColor(QPoint(54, y)).name() for y in range(seen.height())}
    assert {QColor(LIGHT.supports).name(), QColor(LIGHT.opposes).name()} & colours


def test_the_page_is_not_scrolled_sideways_by_a_pixel_or_after_a_wider_window(room, qtbot):
    room.page._scroll(30_000)  # until all of it is laid out
    for wide in (1400, *range(1000, 1016), 1400, 900):
        room.window().resize(wide, 700)
        qtbot.wait(1)
        assert room.page.horizontalScrollBar().maximum() == 0


def test_the_words_that_the_keys_stand_on_are_seen_whole(writer):
    page = writer.page
    writer.window.resize(1024, 420)
    writer.wait()
    page.setFocus()
    for _ in page.sheet.stops:
        page.step(1)
        box = page._box_of_stop(page.stop)
        assert box.top() >= 0
        assert box.bottom() <= page.viewport().height()


def test_where_the_page_is_stands_whole_in_a_narrow_window(writer, monkeypatch):
    monkeypatch.setattr(composing, "_FIRST", 200)
    monkeypatch.setattr(composing, "_MOST", 500)
    writer.room.reload()
    writer.wait()
    told = writer.room.turner.told
    said = []
    for wide in (1440, 760, 640):
        writer.window.resize(wide, 600)
        writer.wait()
        said.append(told.text())
        assert told.fontMetrics().horizontalAdvance(told.text()) <= told.width()
    assert said[0].startswith(said[1])
    assert len(said[0]) > len(said[1]) > 0
