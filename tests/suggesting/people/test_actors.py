"""Speakers that are actors of the project."""

import pytest

from curator.domain.suggestions import KnownActor
from curator.suggesting.people.actors import Actors

KNOWN = (
    KnownActor(1, "Antony J. Blinken", ("Secretary Blinken",)),
    KnownActor(2, "Türkiye", ("Turkey", "Ankara")),
    KnownActor(3, "Ona Brand"),
    KnownActor(4, "Mara Brand"),
    KnownActor(5, "The Port Office"),
)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("antony blinken", 1),
        ("Blinken", 1),
        ("TURKIYE", 2),
        ("Ankara", 2),
        ("Ona Brand", 3),
        ("Brand", None),
        ("port office", 5),
        ("the Port Office", 5),
        ("Runa Vesk", None),
        ("", None),
    ],
)
def test_an_actor_is_found_by_any_of_its_names(name, found):
    match = Actors(KNOWN).find(name)
    assert (match.id if match else None) == found


def test_the_first_name_that_leads_to_an_actor_wins():
    match = Actors(KNOWN).find("Runa Vesk", "Ankara", "Ona Brand")
    assert match is not None
    assert match.name == "Türkiye"
