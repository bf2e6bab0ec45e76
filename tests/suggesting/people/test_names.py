"""Names and titles in a run of words."""

import pytest

from curator.suggesting.people.names import names_in
from curator.suggesting.reading.tokens import Spelling, tokens
from curator.suggesting.words import words

ENGLISH = words("en")


def names(text):
    run = tokens(text, [], Spelling(ENGLISH.abbreviations))
    return [name.text for name in names_in(run, 0, len(run), ENGLISH)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ona Brand", ["Ona Brand"]),
        ("U.S. Secretary of State Antony Blinken", ["Antony Blinken"]),
        ("Florida Sen. Mark Vesk Jr. of Miami", ["Mark Vesk Jr.", "Miami"]),
        ("Eastmere Police Chief Calvin Vesk", ["Calvin Vesk"]),
        ("Mr. Brand’s lawyer Mark Vesk", ["Brand", "Mark Vesk"]),
        ("the Justice Department", ["Justice Department"]),
        ("the Department of Justice", ["Department of Justice"]),
        ("Bill de Vesk and Ursula von der Brand", ["Bill de Vesk", "Ursula von der Brand"]),
        ("The quay closed", []),
    ],
)
def test_names_are_found_without_their_titles(text, expected):
    assert names(text) == expected


def test_the_title_is_kept_beside_the_name():
    run = tokens("Vice President Ona Brand", [], Spelling())
    (name,) = names_in(run, 0, len(run), ENGLISH)
    assert name.title == ("vice", "president")
