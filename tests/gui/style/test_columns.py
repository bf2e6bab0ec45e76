"""Columns share the width of their table by their importance."""

from hypothesis import given
from hypothesis import strategies as st

from curator.gui.style.columns import Wish, fitted

WISHES = (Wish(0, 200, 300, 2), Wish(3, 100, 150), Wish(1, 100, 120, 1), Wish(2, 80, 90))


def test_where_there_is_room_all_are_as_wide_as_wished_and_some_take_what_is_left():
    assert fitted(WISHES, 660) == {0: 300, 3: 150, 1: 120, 2: 90}
    assert fitted(WISHES, 720) == {0: 340, 3: 150, 1: 140, 2: 90}


def test_where_there_is_less_they_are_narrower_and_then_the_last_gives_way():
    assert sum(fitted(WISHES, 500).values()) in range(494, 501)
    assert set(fitted(WISHES, 470)) == {0, 1, 3}
    assert set(fitted(WISHES, 10)) == {0}


@given(st.integers(200, 3000))
def test_they_never_need_more_room_than_there_is(room):
    widths = fitted(WISHES, room)
    assert sum(widths.values()) <= room
    assert all(widths[wish.section] >= wish.least for wish in WISHES if wish.section in widths)
