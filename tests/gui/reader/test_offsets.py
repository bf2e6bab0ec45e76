from hypothesis import given
from hypothesis import strategies as st

from curator.gui.reader.offsets import Offsets

TEXTS = st.text(st.sampled_from("ab é\u0301ش\u202e😀🐟\n"))


def units(text):
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS, st.data())
def test_there_and_back_is_the_same_place(text, data):
    point = data.draw(st.integers(0, len(text)))
    offsets = Offsets(text)
    assert offsets.to_utf16(point) == units(text[:point])
    assert offsets.to_code_points(offsets.to_utf16(point)) == point


def test_the_middle_of_a_pair_is_the_place_before_it():
    assert Offsets("a😀b").to_code_points(2) == 1
