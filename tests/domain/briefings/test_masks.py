"""Masks: what each of them covers."""

import pytest

from curator.domain.actors import Actor, ActorKind
from curator.domain.briefings.masks import Mask, covers


@pytest.mark.parametrize(
    ("kind", "by_parts"),
    [(ActorKind.PERSON, True), (ActorKind.UNKNOWN, True), (ActorKind.STATE, False)],
)
def test_who_may_be_a_person_is_given_away_by_each_part_of_the_name(kind, by_parts):
    (cover,) = covers([Mask(actor_id=1)], [Actor(1, "u", "Ona Brand", kind, "", "")])
    assert cover.person is by_parts
