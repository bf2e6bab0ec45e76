from hypothesis import given
from hypothesis import strategies as st

from curator.gui.reader.margin import packed
from curator.gui.reader.marks import Mark, in_lanes, mark_at

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


def test_marks_that_do_not_overlap_share_the_first_lane():
    assert [mark.lane for mark in in_lanes(marks([(0, 5), (5, 5), (12, 1)]))] == [0, 0, 0]


def test_the_shortest_mark_is_the_one_that_is_clicked():
    found = mark_at([Mark(1, 0, 50, ""), Mark(2, 10, 20, "")], 12)
    assert found is not None
    assert found.quote_id == 2
    assert mark_at([Mark(1, 0, 5, "")], 5) is None


@given(st.lists(st.tuples(st.integers(-100, 900), st.integers(20, 90)), max_size=12))
def test_packed_boxes_keep_their_order_and_never_overlap(wishes):
    wishes.sort()
    tops = packed(wishes)
    assert all(top >= wish for top, (wish, _) in zip(tops, wishes, strict=True))
    ends = [top + height for top, (_, height) in zip(tops, wishes, strict=True)]
    assert all(end < top for end, top in zip(ends, tops[1:], strict=False))
