import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from curator.anchoring import fuzzy

LETTERS = st.text("abc", max_size=12)


def prose(seed, length):
    """Words that are no language, but as varied as one."""
    rng = random.Random(seed)
    syllables = ["ka", "lo", "mer", "tin", "su", "ra", "pel", "dov", "ni", "esh", "ur", "bo", "gan"]
    text = ""
    while len(text) < length:
        text += "".join(rng.choices(syllables, k=rng.randint(1, 4))) + rng.choice(
            [" "] * 8 + [". "]
        )
    return text[:length]


def least_distance(words, text):
    """Sellers' table, the plain way."""
    column = list(range(len(words) + 1))
    least = column[-1]
    for char in text:
        above, column[0] = column[0], 0
        for at, own in enumerate(words, 1):
            above, column[at] = (
                column[at],
                min(above + (own != char), column[at] + 1, column[at - 1] + 1),
            )
        least = min(least, column[-1])
    return least


@given(LETTERS.filter(bool), st.text("abcd", max_size=40))
def test_the_scan_finds_the_least_distance_and_a_piece_that_has_it(words, text):
    match = fuzzy.scan(words, text)
    assert match.distance == least_distance(words, text)
    assert 0 <= match.start <= match.end <= len(text)
    assert Levenshtein.distance(words, text[match.start : match.end]) == match.distance


@given(st.integers(0, 1000), st.integers(25, 400))
def test_words_that_stand_in_the_text_are_found_where_they_stand(start, length):
    text = prose(1, 2000)
    words = text[start : start + length]
    found = [m for m in fuzzy.find(words, text) if m.distance == 0]
    assert any((m.start, m.end) == (start, start + length) for m in found)


def test_every_place_of_repeated_words_is_found():
    words = prose(2, 100)
    text = prose(3, 500) + words + prose(4, 500) + words.replace("a", "o", 5) + prose(5, 500)
    found = sorted(fuzzy.find(words, text), key=lambda m: m.start)
    assert [m.start for m in found] == [500, 1100]
    assert [m.distance for m in found] == [0, 5]


@pytest.mark.parametrize("length", [60, 150, 400, 1500])
@pytest.mark.parametrize("share", [0.15, 0.3])
def test_a_sentence_put_into_the_middle_leaves_the_ends_right(length, share):
    words, extra = prose(6, length), prose(7, int(length * share)).upper()
    half = length // 2
    text = prose(8, 2000) + words[:half] + extra + words[half:] + prose(9, 2000)
    best = min(fuzzy.find(words, text), key=lambda m: m.distance)
    assert (best.start, best.end) == (2000, 2000 + length + len(extra))
    assert best.distance == len(extra)


@pytest.mark.parametrize("length", [60, 150, 400, 1500])
def test_a_sentence_taken_out_of_the_middle_leaves_the_ends_right(length):
    words = prose(10, length)
    left = words[: length // 3] + words[length // 2 :]
    text = prose(11, 2000) + left + prose(12, 2000)
    best = min(fuzzy.find(words, text), key=lambda m: m.distance)
    assert (best.start, best.end) == (2000, 2000 + len(left))


@pytest.mark.parametrize("length", [400, 1500, 30_000])
def test_long_words_are_found_by_their_ends(length):
    words = prose(13, length)
    edited = words[:200] + "#" * 20 + words[220:]
    text = prose(14, 3000) + edited + prose(15, 3000)
    spans = [(m.start, m.end) for m in fuzzy.find(words, text)]
    assert spans == [(3000, 3000 + length)]


@pytest.mark.parametrize("gone", [slice(0, 90), slice(-90, None)])
def test_long_words_with_one_end_gone_are_found_by_the_other(gone):
    words = prose(16, 600)
    edited = list(words)
    edited[gone] = "#" * 90
    text = prose(17, 2000) + "".join(edited) + prose(18, 2000)
    best = min(fuzzy.find(words, text), key=lambda m: m.distance)
    assert best.distance == 90
    assert abs(best.start - 2000) <= 90
    assert abs(best.end - 2600) <= 90


@pytest.mark.parametrize("length", [30, 60, 150, 400, 1500])
def test_words_of_another_text_are_not_found(length):
    # Other syllables: what chance there is must come from the letters.
    words = prose(19, length).translate(str.maketrans("aeioukln", "zywvqxjh"))
    assert fuzzy.find(words, prose(20, 5000)) == []


def test_short_words_are_not_sought():
    assert fuzzy.find("x" * 24, "x" * 24) == []


def test_nothing_is_found_in_an_empty_text():
    assert fuzzy.find("x" * 30, "") == []
    assert fuzzy.find("x" * 300, "") == []


@pytest.mark.parametrize("length", [30, 100, 300, 2000])
def test_a_text_of_one_letter_comes_to_an_end(length):
    words = ("a" * 9 + "b") * (length // 10)
    found = fuzzy.find(words, "a" * 20_000)
    assert all(m.distance <= 0.4 * length for m in found)
    assert found
