from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from curator.domain.lists.marks import place_of
from curator.gui.reader.cards.packing import APART, FAR, SIGN, Packing
from curator.gui.reader.marks import Mark, Marks, in_lanes

RANGES = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=12)


def marks(ranges):
    return [Mark(n, a, a + length, "") for n, (a, length) in enumerate(sorted(ranges))]


@given(RANGES)
def test_marks_in_one_lane_never_overlap(ranges):
    placed = in_lanes(marks(ranges))
    for one in placed:
        for other in placed:
            if one is not other and one.lane == other.lane:
                assert one.end <= other.start or other.end <= one.start
            if one is not other and one.bar == other.bar:
                assert one.end + 80 <= other.start or other.end + 80 <= one.start


def test_marks_that_do_not_overlap_share_the_first_lane():
    assert [mark.lane for mark in in_lanes(marks([(0, 5), (5, 5), (12, 1)]))] == [0, 0, 0]


def test_the_shortest_of_the_marks_at_a_place_comes_first():
    marks = Marks([Mark(1, 0, 50, ""), Mark(2, 10, 20, ""), Mark(3, 60, 70, "")])
    assert [mark.quote_id for mark in marks.at(12)] == [2, 1]
    assert [mark.quote_id for mark in marks.at(20)] == [1]
    assert marks.at(55) == []


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(1, 90)), max_size=20))
def test_lanes_found_a_part_at_a_time_are_those_of_the_whole(ranges):
    whole = marks(ranges)
    held, laid = Marks(whole), {each.mark: each for each in in_lanes(whole)}
    for start in range(0, 1000, 50):
        assert all(each == laid[each.mark] for each in held.laid(start, start + 50))


@given(RANGES, st.integers(0, 80), st.integers(1, 20))
def test_marks_that_touch_a_range_are_all_found(ranges, start, length):
    held = Marks(marks(ranges))
    found = {mark.quote_id for mark in held.between(start, start + length)}
    assert found == {m.quote_id for m in held.all if m.start < start + length and m.end > start}


@given(RANGES, RANGES, st.sets(st.integers(0, 11)))
def test_marks_changed_one_by_one_are_laid_as_those_shown_afresh(before, new, gone):
    old = sorted(marks(before), key=place_of)
    held, added = Marks(old), [m._replace(quote_id=m.quote_id + 50) for m in marks(new)]
    was = {each.mark: each for each in held.laid(0, 100)}
    touched = held.change(gone, added)
    rest = [mark for mark in old if mark.quote_id not in gone]
    fresh = Marks(sorted([*rest, *added], key=place_of))
    assert held.all == fresh.all
    assert held.laid(0, 100) == fresh.laid(0, 100)
    assert held.between(30, 40) == fresh.between(30, 40)
    assert [held.number(mark.quote_id) for mark in held.all] == list(range(len(held)))
    others = [each for each in fresh.laid(0, 100) if was.get(each.mark) != each]
    assert all(any(a <= one.start and one.end <= b for a, b in touched) for one in others)


WISHES = st.lists(st.tuples(st.integers(-100, 900), st.integers(20, 90)), max_size=12)


@given(WISHES, st.data())
def test_packed_boxes_keep_near_their_lines_and_never_overlap(wishes, data):
    wishes.sort()
    pinned = data.draw(st.integers(0, len(wishes) - 1)) if wishes else None
    packing = Packing(wishes, pinned)
    placed = [
        (top, wish, h)
        for top, (wish, h) in zip(packing.tops, wishes, strict=True)
        if top is not None
    ]
    assert all(abs(wish - top) <= FAR for top, wish, _ in placed)
    everything = sorted([(top, h) for top, _, h in placed] + [(s, SIGN) for s, _ in packing.signs])
    assert all(a + h < b for (a, h), (b, _) in pairwise(everything))
    assert pinned is None or packing.tops[pinned] == wishes[pinned][0]


@given(WISHES, st.data())
def test_cards_stand_in_the_order_of_their_lines_but_for_those_that_made_way(wishes, data):
    wishes.sort()
    pinned = data.draw(st.integers(0, len(wishes) - 1)) if wishes else 0
    tops = Packing(wishes, pinned if wishes else None).tops
    wall = wishes[pinned][0] if wishes else 0
    above = [top for top in tops[:pinned] if top is not None and top < wall]
    below = [top for top in tops[pinned:] if top is not None]
    assert above == sorted(above)
    assert below == sorted(below)
    assert all(top >= wall for top in below)


@given(WISHES, st.data())
def test_no_room_is_left_unused_beside_a_sign(wishes, data):
    wishes.sort()
    pinned = data.draw(st.one_of(st.none(), st.integers(0, len(wishes) - 1))) if wishes else None
    packing = Packing(wishes, pinned)
    for sign, numbers in packing.signs:
        wish, height = wishes[numbers[0]]
        below = [top for top in packing.tops if top is not None and top > sign]
        room = min(below, default=9_999) - sign
        assert room < height + SIGN + 2 * APART or sign - wish > FAR


def test_cards_before_the_chosen_one_make_way_upwards():
    packing = Packing([(300, 50), (300, 50), (300, 50), (300, 50)], 2)
    assert (packing.tops, packing.signs) == ([184, 242, 300, 358], [])


def test_where_there_is_no_room_above_they_stand_below_the_chosen_one():
    packing = Packing([(10, 50), (10, 50), (10, 50), (400, 50)], 2)
    assert (packing.tops, packing.signs) == ([68, 126, 10, 400], [])


def test_room_that_nobody_else_wants_is_used_far_from_the_line_too():
    assert Packing([(0, 90)] * 5).tops == [0, 98, 196, 294, 392]


@given(WISHES, st.data())
def test_every_card_is_shown_or_counted_once(wishes, data):
    wishes.sort()
    pinned = data.draw(st.one_of(st.none(), st.integers(0, len(wishes) - 1))) if wishes else None
    packing = Packing(wishes, pinned)
    counted = [number for _, numbers in packing.signs for number in numbers]
    shown = [number for number, top in enumerate(packing.tops) if top is not None]
    assert sorted(counted + shown) == list(range(len(wishes)))


def test_cards_with_room_stand_beside_their_lines():
    packing = Packing([(0, 50), (100, 50), (120, 50)])
    assert (packing.tops, packing.signs) == ([0, 100, 158], [])
