"""Actors: their names and where they belonged on a day."""

import pytest

from curator.domain.actors import Actor, ActorKind, Affiliation, affiliation_on, check_name
from curator.domain.dates import PartialDate
from curator.domain.errors import EmptyNameError, KindError


def date(text):
    return PartialDate.parse(text) if text else None


def held(since="", until="", row_id=1):
    return Affiliation(row_id, 9, "Town of Eastmere", "mayor", date(since), date(until))


@pytest.mark.parametrize(
    ("since", "until", "day", "holds"),
    [
        ("", "", "2024-12-13", True),
        ("2024-12-13", "2024-12-13", "2024-12-13", True),
        ("2024-12-14", "", "2024-12-13", False),
        ("", "2024-12-12", "2024-12-13", False),
        ("2024-12", "2024-12", "2024-12-13", True),
        ("2025", "", "2024-12-13", False),
        ("", "2023", "2024-12-13", False),
        ("2024-05-20", "", "2024-05", True),
        ("2024-06-01", "", "2024-05", False),
        ("", "2024-05-02", "2024-05", True),
        ("2024-05", "", "2024", True),
        ("2025-01", "", "2024", False),
        ("2024", "2024", "2024-12-13", True),
    ],
)
def test_what_is_not_known_of_a_date_is_no_reason_against_it(since, until, day, holds):
    assert held(since, until).holds_on(date(day)) is holds


def test_the_latest_of_several_affiliations_counts():
    early, late, undated = held("2020", row_id=1), held("2024-05", row_id=2), held(row_id=3)
    actor = Actor(1, "", "Ona Brand", ActorKind.PERSON, "", "", (), (late, early, undated))
    assert affiliation_on(actor, date("2024-12-13")) is late
    assert affiliation_on(actor, date("2021")) is early
    assert affiliation_on(actor, date("2019")) is undated
    assert affiliation_on(actor, None) is late


def test_of_two_that_began_together_the_one_noted_last_counts():
    first, second = held("2024", row_id=1), held("2024", row_id=2)
    actor = Actor(1, "", "Ona Brand", ActorKind.PERSON, "", "", (), (second, first))
    assert affiliation_on(actor, date("2024-12-13")) is second


def test_an_actor_without_affiliations_belongs_nowhere():
    assert affiliation_on(Actor(1, "", "Ona Brand", ActorKind.PERSON, "", ""), None) is None


def test_a_name_is_cleaned():
    assert check_name("  Ona\u202e \nBrand ") == "Ona Brand"


@pytest.mark.parametrize("name", ["", " \n", "\u202e", "\u200b", "\u0301", "¨"])
def test_a_name_in_which_nothing_is_seen_is_refused(name):
    with pytest.raises(EmptyNameError, match="Give it at least one letter"):
        check_name(name)


@pytest.mark.parametrize("kind", ActorKind)
def test_a_kind_is_read_in_any_case(kind):
    assert ActorKind.parse(f" {kind.upper()} ") is kind


def test_an_unknown_kind_is_refused_with_those_there_are():
    with pytest.raises(KindError) as refused:
        ActorKind.parse("robot")
    assert str(refused.value) == (
        "“robot” is no kind of actor. Choose person, organisation, state, group, place, unknown."
    )
