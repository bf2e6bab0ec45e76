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


def test_an_alias_in_the_text_leads_to_the_actor_too():
    match = Actors(KNOWN).find("Tony", "Secretary Blinken")
    assert match is not None
    assert match.id == 1


def test_another_given_name_is_another_person():
    known = (KnownActor(1, "Ona Brand", ("Brand",)),)
    assert Actors(known).find("Mark Brand", "Brand") is None
    assert Actors(known).find("Brand", "Brand") is not None


def test_an_actor_known_by_the_surname_alone_is_found_by_the_full_name():
    match = Actors((KnownActor(1, "Blinken"),)).find("Antony Blinken", "he")
    assert match is not None
    assert match.id == 1
