from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from curator.gui.reader.page import page_of, place_beside


@given(st.integers(400, 3000))
def test_text_and_cards_stand_side_by_side_inside_the_page(width):
    page = page_of(width)
    assert page.left >= 28
    assert page.column <= 566
    right = page.cards + page.card if page.card else page.left + page.column
    assert right <= width
    assert not page.card or page.left + page.column < page.cards


@given(st.integers(0, 500), st.integers(20, 60), st.integers(640, 1500))
def test_a_panel_that_fits_never_covers_the_words(top, height, width):
    page, size = page_of(width), QSize(386, 260)
    words = QRect(page.left, top, page.column, height)
    area = QRect(0, 0, width, 700)
    margin = page.left + page.column + 12
    panel = QRect(place_beside(words, size, area, margin), size)
    assert not panel.intersects(words)
    assert area.contains(panel)
