"""What changed in the words of a quote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.gui.repairs.diff import shortened, word_diff
from curator.gui.style.stretches import Share, Stretch

WORDS = st.lists(st.sampled_from(["sea", "wall", "—", " ", "\n", "🐟", "سور", "é"])).map("".join)


def side(stretches, share):
    return "".join(each.words for each in stretches if each.share in (Share.BOTH, share))


@given(WORDS, WORDS)
def test_both_texts_can_be_read_from_the_one(old, new):
    told = word_diff(old, new)
    assert (side(told, Share.OLD), side(told, Share.NEW)) == (old, new)


def test_a_changed_word_is_told_whole():
    assert word_diff("the old wall", "the new wall") == [
        Stretch(Share.BOTH, "the "),
        Stretch(Share.OLD, "old"),
        Stretch(Share.NEW, "new"),
        Stretch(Share.BOTH, " wall"),
    ]


def test_very_long_texts_are_set_one_after_the_other():
    old, new = "sea." * 2000 + "old", "wall!" * 2000 + "new"
    assert word_diff(old, new) == [Stretch(Share.OLD, old), Stretch(Share.NEW, new)]


@pytest.mark.parametrize("count", [5, 300])
def test_what_stayed_is_shortened_and_what_changed_is_not(count):
    same = "sea " * count
    told = shortened(word_diff(f"{same}old {same}", f"{same}new {same}"))
    assert [each.words for each in told if each.share is not Share.BOTH] == ["old", "new"]
    assert sum(len(each.words) for each in told) < 250
    assert ("…" in told[0].words) == (count > 5)


def test_words_that_did_not_change_are_clipped_at_their_end():
    (only,) = shortened([Stretch(Share.BOTH, "sea " * 300)])
    assert only.words.startswith("sea sea")
    assert only.words.endswith("…")
