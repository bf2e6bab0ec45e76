"""Selectors: the place of a passage, its words and the words around it."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from curator.domain.errors import RangeError, WordsNotFoundError
from curator.domain.selectors import CONTEXT, count_places, locate, select

TEXTS = st.text(st.sampled_from("ab \n\t\u00a0é🐟"), min_size=1, max_size=200)
FEW = st.text(st.sampled_from("ab"), max_size=12)


@given(TEXTS, st.data())
def test_a_selector_gives_the_trimmed_words_at_its_place_with_what_is_around_them(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assume(text[start:end].strip())
    made = select(text, start, end)
    assert made.exact == text[made.start : made.end] == text[start:end].strip()
    assert start <= made.start < made.end <= end
    assert text[: made.start].endswith(made.prefix)
    assert text[made.end :].startswith(made.suffix)
    assert len(made.prefix) == min(CONTEXT, made.start)
    assert len(made.suffix) == min(CONTEXT, len(text) - made.end)
    assert select(text, made.start, made.end) == made


def test_the_context_is_64_characters():
    made = select("a" * 100 + "word" + "b" * 100, 100, 104)
    assert (made.prefix, made.suffix) == ("a" * 64, "b" * 64)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (0, 0), (3, 2), (0, 6), (5, 6), (9, 10)])
def test_a_place_outside_the_text_is_refused(start, end):
    with pytest.raises(RangeError, match=f"no passage from {start} to {end}: .* has 5 characters"):
        select("words", start, end)


def test_a_passage_of_spaces_is_refused():
    with pytest.raises(RangeError, match="nothing but spaces"):
        select("a \n\u00a0 b", 1, 5)


@given(FEW, FEW)
def test_the_places_found_are_all_there_are(text, words):
    assume(words)
    places = [n for n in range(len(text)) if text.startswith(words, n)]
    assert count_places(text, words) == len(places)
    assert [locate(text, words, n) for n in range(1, len(places) + 1)] == [
        (place, place + len(words)) for place in places
    ]
    with pytest.raises(WordsNotFoundError):
        locate(text, words, len(places) + 1)


def test_nothing_stands_nowhere():
    assert count_places("words", "") == 0
    with pytest.raises(WordsNotFoundError, match="words to quote are empty"):
        locate("words", "")


@pytest.mark.parametrize("nth", [0, -1])
def test_places_are_counted_from_one(nth):
    with pytest.raises(WordsNotFoundError, match="counted from 1"):
        locate("words", "words", nth)


@pytest.mark.parametrize(
    ("words", "nth", "says"),
    [
        ("dam", 1, "“dam” does not stand in the text. Copy the words exactly"),
        ("pond", 3, "“pond” stands in the text only 2 times"),
        ("the", 2, "“the” stands in the text only once"),
        ("x" * 61, 1, f"“{'x' * 59}…” does not stand"),
    ],
)
def test_a_refusal_says_how_often_the_words_stand_there(words, nth, says):
    with pytest.raises(WordsNotFoundError) as refused:
        locate("the pond, a pond", words, nth)
    assert says in str(refused.value)
