"""The panel stands beside the words in any room there is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from curator.gui.tagging.placing import NARROW, WIDTH, clear_of, place, stand

AREA = QRect(0, 0, 960, 626)  # what is left of 1024 × 700


def height_at(width):
    return 420 if width >= WIDTH else 520


@pytest.mark.parametrize(
    "words",
    [
        QRect(258, 40, 426, 30),  # at the top
        QRect(258, 300, 426, 60),  # in the middle
        QRect(258, 590, 426, 30),  # at the bottom
        QRect(258, -400, 426, 1800),  # past both ends of the page
        QRect(258, -90, 426, 60),  # scrolled away
        QRect(258, 900, 426, 60),
    ],
)
def test_in_the_smallest_window_the_words_stay_free(words):
    panel = place(words, AREA, height_at)
    assert AREA.contains(panel)
    assert not panel.intersects(words)
    assert panel.width() >= NARROW
    assert panel.height() >= 400


def test_where_there_is_room_it_stands_right_of_the_words():
    panel = place(QRect(300, 200, 566, 40), QRect(0, 0, 1400, 800), height_at)
    assert (panel.left(), panel.top(), panel.width()) == (875, 192, WIDTH)


def test_a_panel_on_the_last_line_stays_in_the_window():
    panel = place(QRect(300, 770, 566, 20), QRect(0, 0, 1400, 800), height_at)
    assert panel.bottom() < 800
    assert panel.height() == height_at(WIDTH)


@given(
    st.integers(0, 400), st.integers(-900, 900), st.integers(320, 566), st.integers(10, 2000),
    st.integers(960, 2500), st.integers(600, 1400), st.integers(200, 900),
)  # fmt: skip
def test_it_never_covers_words_that_leave_it_room(left, top, width, height, across, down, tall):
    area, words = QRect(0, 0, across, down), QRect(left, top, width, height)
    panel = place(words, area, lambda _: tall)
    assert not panel.intersects(words)
    assert area.contains(panel)


def test_it_stays_on_its_side_when_it_grows():
    words, grown = QRect(258, 310, 426, 30), 285
    box, side = stand(words, AREA, lambda _: 250)
    assert side == "below"
    later, after = stand(words, AREA, lambda _: grown, side)
    assert (later.topLeft(), after) == (box.topLeft(), side)
    assert AREA.contains(later)
    assert stand(words, AREA, lambda _: grown)[1] != side  # where it would open now


def test_it_leaves_a_side_that_has_no_more_room():
    words = QRect(258, 560, 426, 30)
    box, side = stand(words, AREA, lambda _: 300, "below")
    assert side == "above"
    assert not box.intersects(words)


@given(
    st.sampled_from(["right", "left", "above", "below"]), st.integers(0, 400),
    st.integers(-900, 900), st.integers(10, 2000), st.integers(200, 900),
)  # fmt: skip
def test_on_a_side_that_is_kept_it_covers_no_words_either(kept, left, top, height, tall):
    words = QRect(left, top, 426, height)
    box, _ = stand(words, AREA, lambda _: tall, kept)
    assert not box.intersects(words)
    assert AREA.contains(box)


def test_the_sentence_around_the_words_is_left_free_where_there_is_room():
    words, sentence = QRect(258, 300, 426, 30), QRect(258, 300, 426, 90)
    assert clear_of(words, sentence, AREA) == sentence
    assert not place(sentence, AREA, height_at).intersects(sentence)


def test_where_the_sentence_fills_the_page_only_the_words_stay_free():
    words, sentence = QRect(20, 300, 426, 30), QRect(20, 40, 426, 500)
    assert clear_of(words, sentence, QRect(0, 0, 640, 600)) == words
