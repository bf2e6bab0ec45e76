"""Words, marks and whole quotations."""

import pytest

from curator.suggesting.reading.marks import quotations
from curator.suggesting.reading.tokens import Spelling, bare, possessive, tokens


def words(text):
    return [token.word for token in tokens(text, quotations(text), Spelling({"mr"}))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Brand's quay", ["Mr.", "Brand's", "quay"]),
        ("the U.S. fleet", ["the", "U.S.", "fleet"]),
        ("J. Vesk won’t go.", ["J.", "Vesk", "won’t", "go", "."]),
        ("$3.5 million—or 40%", ["$3.5", "million", "—", "or", "40%"]),
        ("She said “not now” twice", ["She", "said", "“", "twice"]),
        ("Élise Müller 🐟 left", ["Élise", "Müller", "🐟", "left"]),
    ],
)
def test_a_text_is_cut_into_words_and_marks(text, expected):
    assert words(text) == expected


def test_a_quotation_is_one_token_with_its_whole_place():
    text = "She said “not now” twice"
    (quoted,) = [token for token in tokens(text, quotations(text), Spelling()) if token.quoted]
    assert text[quoted.start : quoted.end] == "“not now”"


def test_clitics_and_possessives_are_told():
    assert [bare(low) for low in ("he's", "they've", "brand's", "sanders'", "quay")] == [
        "he", "they", "brand", "sanders", "quay",
    ]  # fmt: skip
    assert [possessive(low) for low in ("brand's", "vessels'", "quay")] == [True, True, False]
