"""Where the characters of a paragraph stand, whichever way they run and however many there are."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from curator.gui.reader.view import ReaderView
from curator.gui.theme import Theme

TURNS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2069"
MIXED = st.text("abc XYZ שלום Дж éñ 漢字 بتسم 12.-“”" + TURNS, min_size=1, max_size=90)


often = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def view(qapp):
    theme = Theme()
    theme.wear()
    made = ReaderView(theme, None)
    made.resize(700, 600)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def passage(view, text):
    view.show_text(text)
    view.box_of(len(text))  # lays it out
    return view.passage_at(0)


def boxes_of(view, text, words):
    return passage(view, text).boxes(text.index(words), text.index(words) + len(words))


def covered(boxes, others):
    """Whether some boxes leave no pixel of others bare."""
    return all(
        any(
            each.left() - 0.75 <= x / 2 <= each.right() + 0.75 and each.top() == box.top()
            for each in boxes
        )
        for box in others
        for x in range(round(box.left() * 2), round(box.right() * 2) + 1)
    )


@often
@given(MIXED, st.data())
def test_what_two_parts_cover_is_what_the_whole_covers(view, text, data):
    places = st.integers(0, len(text))
    begin, middle, end = sorted(data.draw(st.tuples(places, places, places)))
    measured = passage(view, text)
    parts = measured.boxes(begin, middle) + measured.boxes(middle, end)
    assert covered(parts, measured.boxes(begin, end))
    assert covered(measured.boxes(begin, end), parts)


@often
@given(MIXED)
def test_every_letter_has_a_box_with_width(view, text):
    measured = passage(view, text)
    for place, char in enumerate(text):
        if char.isalnum():  # the letters chosen join to no ligature
            assert sum(box.width() for box in measured.boxes(place, place + 1)) >= 1, place


def test_the_first_letter_of_a_latin_name_in_hebrew_is_marked(view):
    text = "הסכר נבנה בידי Dam-Works בשנת 1990."
    letter, name = boxes_of(view, text, "D"), boxes_of(view, text, "Dam-Works")
    assert letter[0].width() > 8
    assert len(name) == 1
    assert name[0].left() == pytest.approx(letter[0].left(), abs=1)


def test_words_turned_round_by_a_control_are_marked_where_they_are_seen(view):
    text = "The word \u202eold\u202c is turned."
    start = text.index("old")
    first, last = (passage(view, text).boxes(at, at + 1) for at in (start, start + 2))
    assert last[0].right() <= first[0].left() + 1  # “dlo” is what is seen


def test_spaces_that_hang_over_the_end_of_a_line_are_not_marked(view):
    text = "Harbour" + " " * 300 + "closes"
    first = passage(view, text).boxes(0, len(text))[0]
    assert first.width() < 100


def test_a_word_longer_than_the_column_is_broken(view):
    text = "https://example.org/" + "a" * 400 + " end"
    page = view.page
    for box in passage(view, text).boxes(0, len(text)):
        assert box.right() <= page.left + page.column + 1


def test_only_the_lines_in_sight_of_a_long_paragraph_are_looked_at(view):
    view.show_text("harbour walls " * 20_000)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    (seen,) = view.passages_within(QRect(0, 100, 700, 200))
    assert seen.end - seen.start < 2_000
    boxes = seen.boxes(0, 280_000)
    assert len(boxes) < 20
    assert boxes[0].top() <= 100
    assert boxes[-1].bottom() >= 300
    assert seen.text == view.canonical[seen.start : seen.end]


def test_shapes_of_long_paragraphs_are_kept_of_those_read_last(view):
    view.show_text("\n".join("harbour walls " * 8_000 for _ in range(6)))
    block = view.document().firstBlock()
    blocks = []
    while block.isValid():
        blocks.append(block)
        view.go_to(block.position() + 50_000)
        view.viewport().grab()
        block = block.next()
    kept = [each.layout().cacheEnabled() for each in blocks]
    assert kept == [False, False, True, True, True, True]
