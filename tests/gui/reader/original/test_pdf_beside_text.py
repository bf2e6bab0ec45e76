"""The page of a PDF beside its text: in step with what is read, by keys alone."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def pixels(viewing):
    return viewing.pane.stage.picture._pixels


def test_one_key_shows_the_page_and_the_reading_goes_on(viewing):
    viewing.show()
    assert viewing.pane.isVisible()
    assert viewing.page == "page 1 of 5"
    assert viewing.pane.stage.currentWidget() is viewing.pane.stage.picture
    assert len(set(pixels(viewing))) > 10
    assert viewing.person.view.hasFocus()


def test_the_page_goes_along_with_the_text_to_its_end_and_back(viewing):
    viewing.show()
    seen = []
    for share in (0.3, 0.5, 0.7, 1.0, 0.0):
        viewing.scroll_text(share)
        seen.append(viewing.pane.page)
    assert seen == [1, 2, 3, 4, 0]


def test_a_quote_shows_its_page_and_its_words_there(viewing):
    viewing.show()
    viewing.context.selection.look_at_quote(1)
    viewing.wait()
    assert viewing.page == "page 4 of 5"
    (box,) = viewing.pane.stage.picture.boxes
    left, top, right, bottom = box
    assert 0 < left < right < 1
    assert 0.4 < top < bottom < 0.9  # the eighth of nine paragraphs


def test_an_original_that_is_opened_at_a_quote_begins_there(viewing):
    viewing.context.selection.look_at_quote(1)
    viewing.show()
    assert viewing.page == "page 4 of 5"
    assert viewing.pane.stage.picture.boxes


def test_the_quote_is_marked_no_more_when_the_reading_left_it(viewing):
    viewing.context.selection.look_at_quote(1)
    viewing.show()
    viewing.scroll_text(0.0)
    assert viewing.page == "page 1 of 5"
    assert viewing.pane.stage.picture.boxes == ()


def test_the_same_key_goes_into_the_pane_and_closes_it_from_there(viewing):
    viewing.show()
    viewing.press(Qt.Key.Key_O, ALT)
    assert viewing.pane.stage.picture.hasFocus()
    viewing.press(Qt.Key.Key_O, ALT)
    assert not viewing.beside.is_open
    assert viewing.person.view.hasFocus()


def test_esc_closes_the_pane_and_the_text_has_the_keys_again(viewing):
    viewing.show()
    viewing.press(Qt.Key.Key_O, ALT)
    viewing.press(Qt.Key.Key_Escape)
    assert not viewing.beside.is_open
    assert viewing.person.view.hasFocus()
    assert pixels(viewing) == b""


def test_f6_comes_by_the_original(viewing):
    viewing.show()
    for _ in range(5):
        if viewing.pane.stage.picture.hasFocus():
            break
        viewing.press(Qt.Key.Key_F6)
    assert viewing.pane.stage.picture.hasFocus()


def test_pages_are_turned_by_keys_and_end_at_the_ends(viewing):
    viewing.show()
    viewing.press(Qt.Key.Key_O, ALT)
    viewing.press(Qt.Key.Key_PageUp, CTRL)
    assert viewing.page == "page 1 of 5"
    viewing.press(Qt.Key.Key_PageDown, CTRL)
    assert viewing.page == "page 2 of 5"
    for _ in range(5):
        viewing.press(Qt.Key.Key_PageDown, CTRL)
    assert viewing.page == "page 5 of 5"
    assert not viewing.pane.head.next.isEnabled()


def test_page_down_scrolls_first_and_then_turns(viewing):
    viewing.show()
    viewing.press(Qt.Key.Key_O, ALT)
    for _ in range(4):
        viewing.press(Qt.Key.Key_Plus)
    bar = viewing.pane.stage.picture.verticalScrollBar()
    assert bar.maximum() > 0
    viewing.press(Qt.Key.Key_PageDown)
    assert (viewing.page, bar.value() > 0) == ("page 1 of 5", True)
    while bar.value() < bar.maximum():
        viewing.press(Qt.Key.Key_PageDown)
    viewing.press(Qt.Key.Key_PageDown)
    assert (viewing.page, bar.value()) == ("page 2 of 5", 0)
    viewing.press(Qt.Key.Key_PageUp)
    assert (viewing.page, bar.value()) == ("page 1 of 5", bar.maximum())


def test_enter_reads_in_the_text_what_is_on_the_page(viewing):
    viewing.show()
    viewing.press(Qt.Key.Key_O, ALT)
    for _ in range(2):
        viewing.press(Qt.Key.Key_PageDown, CTRL)
    viewing.press(Qt.Key.Key_Return)
    view = viewing.person.view
    assert view.hasFocus()
    assert view.canonical[view.offsets.to_code_points(view.first_seen()) :].startswith(
        "On page three paragraph 0"
    )


@pytest.mark.parametrize(
    ("larger", "smaller", "fit"),
    [
        ((Qt.Key.Key_Plus,), (Qt.Key.Key_Minus,), (Qt.Key.Key_0,)),
        ((Qt.Key.Key_Plus, CTRL), (Qt.Key.Key_Minus, CTRL), (Qt.Key.Key_0, CTRL)),
    ],
)
def test_keys_enlarge_the_page_and_not_the_text_beside_it(viewing, larger, smaller, fit):
    viewing.show()
    viewing.press(Qt.Key.Key_O, ALT)
    picture, look = viewing.pane.stage.picture, viewing.person.view.look
    before = picture._image.width()
    viewing.press(*larger)
    assert picture.zoom == 1.25
    assert picture._image.width() == pytest.approx(1.25 * before, abs=2)
    viewing.press(*smaller)
    viewing.press(*smaller)
    assert picture.zoom == 0.8
    viewing.press(*fit)
    assert picture.zoom == 1.0
    assert picture._image.width() == before
    assert viewing.person.view.look == look


def test_the_wheel_with_ctrl_enlarges(viewing):
    viewing.show()
    port = viewing.pane.stage.picture.viewport()
    for turn in (120, 120, -120):
        event = QWheelEvent(
            QPointF(50, 50), port.mapToGlobal(QPointF(50, 50)), QPoint(), QPoint(0, turn),
            Qt.MouseButton.NoButton, CTRL, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(port, event)
    viewing.wait()
    assert viewing.pane.stage.picture.zoom == 1.25


def test_a_page_enlarged_as_far_as_it_goes_keeps_within_its_memory(viewing):
    viewing.show()
    viewing.press(Qt.Key.Key_O, ALT)
    for _ in range(12):
        viewing.press(Qt.Key.Key_Plus)
    for _ in range(4):
        viewing.press(Qt.Key.Key_PageDown, CTRL)
    held = viewing.pane.looker._held.values()
    assert viewing.pane.stage.picture.zoom == 4.0
    assert len(pixels(viewing)) <= 24_500_000
    assert sum(len(seen.shown.pixels) for seen in held) <= 32 << 20


def test_another_source_shows_its_own_original(viewing):
    viewing.show()
    viewing.read(2)
    assert viewing.pane.stage.currentWidget() is viewing.pane.stage.facts
    viewing.read(1)
    assert viewing.page == "page 1 of 5"


def test_a_source_chosen_from_another_room_shows_its_own_original_there(viewing):
    viewing.show()
    viewing.context.go_to("quotes")
    viewing.read(2)
    viewing.context.go_to("read")
    viewing.wait()
    assert viewing.pane.stage.currentWidget() is viewing.pane.stage.facts


def test_the_pane_is_as_wide_as_it_was_drawn_last(viewing):
    viewing.show()
    before = viewing.pane.width()
    viewing.beside.moveSplitter(viewing.beside.sizes()[0] - 100, 1)
    wide = viewing.pane.width()
    assert wide > before
    viewing.press(Qt.Key.Key_O, ALT)
    viewing.press(Qt.Key.Key_Escape)
    viewing.show()
    assert abs(viewing.pane.width() - wide) <= 2


def test_in_a_small_window_the_original_stands_below_the_text(viewing):
    viewing.window.resize(1024, 700)
    viewing.show()
    assert viewing.pane.x() == 0
    assert viewing.pane.width() > 600
    viewing.window.resize(1440, 900)
    viewing.wait()
    assert viewing.pane.x() > 300


def test_closing_the_project_lets_go_of_the_original(viewing):
    viewing.show()
    viewing.context.close()
    viewing.person.qtbot.wait(1)
    assert viewing.window.room is None


def test_the_process_that_draws_ends_with_the_pane(viewing):
    from curator.services.originals import looking

    viewing.show()
    assert looking._viewer._worker._process is not None
    viewing.press(Qt.Key.Key_O, ALT)
    viewing.press(Qt.Key.Key_Escape)
    viewing.person.qtbot.waitUntil(lambda: looking._viewer._worker._process is None)


def test_what_is_shown_says_its_name(viewing):
    viewing.show()
    assert viewing.pane.stage.picture.accessibleName() == "Page 1 of \u2068pond.pdf\u2069"
    assert viewing.pane.accessibleName() == "Original"
