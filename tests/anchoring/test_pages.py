"""Pages followed from a text to a corrected form of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.anchoring.pages import follow

FIRST, SECOND, THIRD = "The wall of Vessby.\n", "The ferry of\nVessby is late.\n", "No end.\n"
TEXT = FIRST + SECOND + THIRD
STARTS = (0, len(FIRST), len(FIRST + SECOND))
CORRECTED = {
    TEXT + "More.\n": ("The ferry", "No end"),
    "Once. " + TEXT: ("The ferry", "No end"),
    TEXT.replace("late", "very late"): ("The ferry", "No end"),
    TEXT.replace("wall", "old wall").replace("No end", "There is no end"): (
        "The ferry",
        "There is",
    ),
    TEXT.replace("The ferry", "A ferry"): ("A ferry", "No end"),
    TEXT.replace("wall of Vessby.\nThe", "pier.\nOne").replace("is late", "sails"): (
        "One",
        "No end",
    ),
}


@pytest.mark.parametrize("after", CORRECTED)
def test_a_page_begins_with_the_words_it_began_with(after):
    first, second, third = follow(STARTS, TEXT, after)
    assert first == 0
    assert (after[second:], after[third:]) == tuple(
        after[after.index(words) :] for words in CORRECTED[after]
    )


def test_a_page_whose_words_are_gone_begins_where_they_were():
    after = FIRST + "It is.\n" + THIRD
    assert follow(STARTS, TEXT, after)[2] == len(FIRST + "It is.\n")


def test_pages_of_a_long_text_that_is_quite_another_are_not_known():
    assert follow((0, 40_000), "a" * 60_000, "b" * 60_000) == ()


words = st.lists(st.sampled_from(["ferry", "pier", "\n", " ", "𝔘", ""]), max_size=30).map("".join)


@given(words, words, st.data())
def test_pages_keep_their_order_and_stay_within_the_text(before, after, data):
    starts = sorted(data.draw(st.lists(st.integers(0, len(before)), max_size=5)))
    found = follow(starts, before, after)
    assert list(found) == sorted(found)
    assert len(found) == len(starts)
    assert all(0 <= start <= len(after) for start in found)
