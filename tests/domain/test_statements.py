"""Statements: stances, and when one is complete."""

import pytest

from curator.domain.errors import StanceError
from curator.domain.statements import Stance, Statement


@pytest.mark.parametrize("stance", Stance)
def test_a_stance_is_read_in_any_case(stance):
    assert Stance.parse(f"\t{stance.title()} ") is stance


@pytest.mark.parametrize("name", ["", "support", "for"])
def test_an_unknown_stance_is_refused_with_those_there_are(name):
    with pytest.raises(StanceError) as refused:
        Stance.parse(name)
    assert str(refused.value) == (
        f"“{name}” is no stance. Choose supports, opposes, neutral, unclear."
    )


@pytest.mark.parametrize(
    ("actor_id", "claim_id", "incomplete"), [(1, 1, False), (None, 1, True), (1, None, True)]
)
def test_a_statement_is_complete_with_actor_and_claim(actor_id, claim_id, incomplete):
    said = Statement(1, "", 1, actor_id, "", claim_id, "", Stance.UNCLEAR)
    assert said.incomplete is incomplete
