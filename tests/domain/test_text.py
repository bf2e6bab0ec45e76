"""Canonical text and the folding of names."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curator.domain.text import (
    canonical,
    count_words,
    direction_of,
    folded,
    text_sha256,
    tidy,
)

ANYTHING = st.text(st.characters())  # loose surrogates and control characters among them
PROSE = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff\u2028\u2029")
)


@given(ANYTHING)
@example("\ufeff\ufeffa\r\r\n\u2028b\x85")
@example("\x00\ufeff")
def test_canonical_text_stays_as_it_is(text):
    once = canonical(text)
    assert canonical(once) == once


@given(ANYTHING)
def test_canonical_text_is_nfc_has_one_line_end_and_can_be_written_as_utf_8(text):
    made = canonical(text)
    assert unicodedata.is_normalized("NFC", made)
    assert not set("\r\x85\u2028\u2029\x00") & set(made)
    assert made.encode().decode() == made
    assert not made.startswith("\ufeff")


@given(PROSE)
def test_prose_loses_and_gains_nothing(text):
    assert canonical(text) == unicodedata.normalize("NFC", text)


@given(st.lists(PROSE), st.sampled_from(["\n", "\r", "\r\n", "\x85", "\u2028", "\u2029"]))
def test_every_line_end_becomes_the_same(lines, end):
    assert canonical(end.join(lines)) == canonical("\n".join(lines))


@pytest.mark.parametrize(
    ("given_", "kept"),
    [
        ("\ufeffcafe\u0301", "café"),
        ("a\x00b\x0cc\x7fd\ud800e", "a\ufffdb\ufffdc\ufffdd\ufffde"),
        ("tab\there  two \n\n", "tab\there  two \n\n"),
        ("word\ufeffjoined", "word\ufeffjoined"),
    ],
)
def test_what_is_no_text_is_shown_as_such_and_the_rest_is_kept(given_, kept):
    assert canonical(given_) == kept


def test_the_hash_is_that_of_the_utf_8_bytes():
    assert text_sha256("abc").hex().startswith("ba7816bf8f01cfea")
    assert len(text_sha256("🐟")) == 32


def test_words_are_runs_between_white_space():
    assert count_words("One,  two\n\nthree\u00a0four ") == 4


@pytest.mark.parametrize(
    ("text", "direction"),
    [("", "ltr"), ("12 – ", "ltr"), ("“قال", "rtl"), ("1. שלום abc", "rtl"), ("abc שלום", "ltr")],
)
def test_the_first_strong_letter_gives_the_direction(text, direction):
    assert direction_of(text) == direction


@given(ANYTHING)
@example("ΐ℡𝐀İıﬁ")
def test_folding_twice_is_folding_once(name):
    assert folded(folded(name)) == folded(name)


@given(ANYTHING)
@example("Ona\u200e Brand")
def test_a_name_folds_as_its_tidy_form_does(name):
    assert folded(tidy(name)) == folded(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ümit  Sandoz", "umit sandoz"),
        ("STRASSE", "Straße"),
        ("Işık", "ISIK"),
        ("İzmir", "izmir"),
        ("ＡＢＣ", "abc"),
        ("℡ 𝐀", "tel a"),
        ("Ona\u200b\u00ad\u202eBrand", "OnaBrand"),
        ("\tLena\nRoth ", "Lena Roth"),
    ],
)
def test_names_that_look_alike_are_compared_as_alike(one, other):
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("one", "other"), [("Lena Roth", "LenaRoth"), ("Roth", "Rot")])
def test_names_that_differ_are_told_apart(one, other):
    assert folded(one) != folded(other)


@given(ANYTHING)
def test_a_tidy_name_is_one_line_without_blanks_at_its_ends(name):
    made = tidy(name)
    assert made == " ".join(made.split())
    assert not any("\u202a" <= char <= "\u202e" or "\u2066" <= char <= "\u2069" for char in made)
