"""What someone selects is quoted as it should be: with its marks, without what is beside it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.gui.reader.setting.quotations import marked_share, quotation_around, tidied, trimmed

TEXT = (
    "It was built. “The dam is safe for years,” the minister said. He went on: “I don’t know "
    "who says ‘never’ here. We do not.” Nobody asked."
)


def of(text, words):
    start = text.index(words)
    return start, start + len(words)


def tidy(text, words):
    start, end = tidied(text, *of(text, words))
    return text[start:end]


@pytest.mark.parametrize(
    ("selected", "quoted"),
    [
        (". “The dam is safe for years,", "“The dam is safe for years,”"),
        ("“The dam is safe for years", "“The dam is safe for years,”"),
        ("The dam is safe for years,”", "“The dam is safe for years,”"),
        (" dam is safe ", "dam is safe"),
        ("The dam is safe for years", "The dam is safe for years"),
        (",” the minister said", "the minister said"),
        ("went on: “", "went on:"),
        ("He went on: “I don’t know", "He went on: “I don’t know"),
        ("“I don’t know who says", "“I don’t know who says"),
        ("‘never", "‘never’"),
        ("never’", "‘never’"),
        ("don’", "don’"),
        ("We do not.”", "We do not.”"),
        ("Nobody asked.", "Nobody asked."),
    ],
)
def test_a_selection_is_quoted_as_meant(selected, quoted):
    assert tidy(TEXT, selected) == quoted


@pytest.mark.parametrize(
    ("text", "selected", "quoted"),
    [
        ("Er sagte: „Es ist sicher“, und ging.", "„Es ist sicher", "„Es ist sicher“"),
        ("Er sagte: „Es ist sicher“, und ging.", "Es ist sicher“", "„Es ist sicher“"),
        ("Er sagte: »Es ist sicher«, und ging.", "»Es ist sicher", "»Es ist sicher«"),
        ("Il dit : « Nous partons » et partit.", "« Nous partons", "« Nous partons »"),
        ("Il dit : « Nous partons » et partit.", "Nous partons »", "« Nous partons »"),
        ("Il dit : «Nous partons» et partit.", "Nous partons»", "«Nous partons»"),
        ('He said "we go" and went.', '"we go', '"we go"'),
        ('He said "we go" and went.', 'we go"', '"we go"'),
        ("قال «نحن هنا» ثم ذهب.", "«نحن هنا", "«نحن هنا»"),
        ("...and so on", "...and so", "...and so"),
        ("It costs .5 percent", ".5 percent", ".5 percent"),
        ("– We go, he said", "– We go", "– We go"),
        ("end. . ” x", ". ” x", "x"),
    ],
)  # fmt: skip
def test_it_is_in_other_languages_too(text, selected, quoted):
    assert tidy(text, selected) == quoted


MARKS = st.text('ab ’”“„‘«»".,!(—\n', max_size=40)


@settings(max_examples=300)
@given(MARKS, st.data())
def test_no_word_is_lost_and_done_twice_nothing_changes(text, data):
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    begin, stop = tidied(text, start, end)
    assert 0 <= begin <= stop <= len(text)
    letters = [place for place in range(start, end) if text[place].isalpha()]
    assert all(begin <= place < stop for place in letters)
    assert [
        text[at] for at in range(begin, stop) if not start <= at < end and text[at].isalpha()
    ] == []
    if text[start:end].strip():
        assert text[begin:stop] == text[begin:stop].strip() != ""
        assert tidied(text, begin, stop) == (begin, stop)


@given(st.text("ab \n", max_size=30), st.data())
def test_of_plain_words_only_white_space_goes(text, data):
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    assert tidied(text, start, end) == trimmed(text, start, end)


def test_the_quotation_around_a_place_is_the_shortest():
    for words, around in (
        ("dam", "“The dam is safe for years,”"),
        ("never", "‘never’"),
        ("know", "“I don’t know who says ‘never’ here. We do not.”"),
        ("never’ here", "“I don’t know who says ‘never’ here. We do not.”"),
    ):
        found = quotation_around(TEXT, *of(TEXT, words))
        assert TEXT[slice(*found)] == around
    assert quotation_around(TEXT, *of(TEXT, "minister")) is None


@given(MARKS, st.integers(0, 40))
def test_a_quotation_begins_and_ends_with_its_marks(text, place):
    found = quotation_around(text, min(place, len(text)), min(place, len(text)))
    if found is not None:
        assert found[1] - found[0] >= 2
        assert not text[found[0]].isalnum()
        assert not text[found[1] - 1].isalnum()


@pytest.mark.parametrize(
    ("words", "share"),
    [
        ("“The dam is safe for years,”", 1),
        ("dam is safe", 1),
        ("says ‘never’ here. We do not.", 1),
        ("the minister said", 0),
        ("years,” the minister", 7 / 20),
        ("went on: “I don’t know who says ‘never’ here. We do not.” Nobody", 48 / 64),
    ],
)
def test_how_much_of_words_stands_in_quotation_marks(words, share):
    assert marked_share(TEXT, *of(TEXT, words)) == pytest.approx(share, abs=0.02)
