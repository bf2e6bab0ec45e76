"""Claims: their wording, the tree they make, and the places they are given in an order."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.domain.claims import as_tree, check_wording
from curator.domain.errors import EmptyNameError
from curator.domain.places import after, between, placed


def test_a_wording_is_made_one_line():
    assert check_wording(" The pond\r\nis  a danger. ") == "The pond is a danger."


@pytest.mark.parametrize("wording", ["", "\t\n ", "\u2067\u200b"])
def test_a_wording_in_which_nothing_is_seen_is_refused(wording):
    with pytest.raises(EmptyNameError, match="Write it as one sentence"):
        check_wording(wording)


class One(NamedTuple):
    id: int
    parent_id: int | None = None


def test_claims_stand_behind_the_one_that_they_fall_under():
    listed = as_tree([One(3), One(1, 2), One(4, 1), One(2), One(5, 2)])
    assert [one.id for one in listed] == [3, 2, 1, 4, 5]


def test_a_claim_whose_parent_is_not_there_stands_at_the_top():
    assert [one.id for one in as_tree([One(2, 9), One(1)])] == [2, 1]


def test_a_circle_is_cut_and_nobody_is_lost():
    listed = as_tree([One(1, 2), One(2, 3), One(3, 1), One(4), One(5, 3)])
    assert [one.id for one in listed] == [4, 1, 3, 2, 5]


def test_places_count_on_and_never_end_in_zero():
    last, every = "", []
    for _ in range(5_000):
        last = after(last)
        every.append(last)
    assert every == sorted(set(every))
    assert not any(place.endswith("0") for place in every)
    assert len(last) == 4


def test_behind_the_last_that_counts_there_is_still_room():
    last = after("zzzz")
    assert "zzzz" < last < after(last)


@given(st.lists(st.integers(0, 1_000), min_size=1, max_size=60))
def test_there_is_room_between_any_two(gaps):
    places = [after("")]
    for gap in gaps:
        at = gap % (len(places) + 1)
        low = places[at - 1] if at else ""
        high = places[at] if at < len(places) else None
        places.insert(at, between(low, high))
    assert places == sorted(set(places))
    assert not any(place.endswith("0") for place in places)


def stand(siblings, news):
    """Tell how claims stand, those without a place behind, by number."""
    places = dict(siblings) | news
    return sorted(places, key=lambda key: (not places[key], places[key], key))


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 8)), max_size=12))
def test_a_claim_comes_to_stand_where_it_was_put(moves):
    siblings = [(key, "") for key in range(8)]
    for moved, at in moves:
        others = [key for key, _ in siblings if key != moved]
        before = others[at] if at < len(others) else None
        wanted = [*others[:at], moved, *others[at:]]
        news = placed(siblings, moved, before)
        assert stand(siblings, news) == wanted
        places = dict(siblings) | news
        siblings = [(key, places[key]) for key in wanted]


def test_two_orders_made_at_the_same_time_are_merged_claim_by_claim():
    siblings = [(key, "") for key in range(8)]
    here, there = placed(siblings, 5, 1), placed(siblings, 7, 3)
    assert stand(siblings, here | there) == [0, 5, 1, 2, 7, 3, 4, 6]


def test_where_two_have_the_same_place_all_are_placed_anew():
    news = placed([(1, "1001"), (2, "1003"), (3, "1003"), (4, "")], 4, 3)
    assert stand([], news) == [1, 2, 4, 3]
