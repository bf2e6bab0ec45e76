"""Saved briefings: made, changed, ordered, copied, removed, and taken back."""

from dataclasses import replace

import pytest

from curator.domain.briefings.definition import (
    Definition,
    Handling,
    Judgement,
    Profile,
    Scope,
    SectionKind,
    new_definition,
)
from curator.domain.briefings.scales import Scale
from curator.domain.dates import PartialDate
from curator.domain.errors import EmptyNameError, NotFoundError, ValueRefusedError
from curator.domain.lists.statements import Facet, Narrowing
from curator.services import actors, claims, history
from curator.services.briefings import definitions


@pytest.fixture
def briefing(said):
    return definitions.save(said, new_definition("The pond"))


def test_a_new_briefing_has_its_sections_in_their_order_and_can_be_taken_back(said, briefing):
    assert [section.kind for section in briefing.sections] == list(SectionKind)
    assert definitions.all_of(said) == [briefing]
    said.undo()
    assert definitions.all_of(said) == []
    said.redo()
    assert definitions.all_of(said) == [briefing]


def test_everything_that_is_set_comes_back(said, briefing, pond):
    drain = claims.find(said, pond.drain)
    brand = actors.find(said, "Ona Brand")
    wanted = replace(
        briefing,
        title="The pond, again",
        question="Who wants it drained?",
        author="Mara Lind",
        handling=Handling.AMBER,
        scope=Scope(
            "pond",
            PartialDate(2024),
            PartialDate(2024, 12, 31),
            {Facet.ACTOR: frozenset({brand.uid}), Facet.OUTLET: frozenset({"", "Courier"})},
        ),
        template="summary",
        profile=Profile.PANDOC,
        scale=Scale.PHIA,
        judgements=(Judgement("It will be drained.", likelihood="likely", claim_ids=(drain.id,)),),
    )
    kept = definitions.save(said, wanted)
    (judgement,) = kept.judgements
    assert judgement.id
    assert replace(kept, judgements=(replace(judgement, id=0, place=""),)) == wanted
    assert definitions.find(said, "THE POND, AGAIN") == kept
    said.undo()
    assert definitions.get(said, briefing.id) == briefing


def test_what_is_saved_as_it_was_is_no_edit(said, briefing):
    before = said.undoable
    assert definitions.save(said, briefing) == briefing
    assert said.undoable == before


@pytest.mark.parametrize("moved", [[3, 0, 1], [1, 2, 0], [14, 0, 1], [2, 1, 0]])
def test_sections_stand_as_they_are_listed(said, briefing, moved):
    kinds = [section.kind for section in briefing.sections]
    order = [kinds[at] for at in moved] + [k for k in kinds if kinds.index(k) not in moved]
    sections = sorted(briefing.sections, key=lambda section: order.index(section.kind))
    kept = definitions.save(said, replace(briefing, sections=tuple(sections)))
    assert [section.kind for section in kept.sections] == order
    assert {s.kind: s.id for s in kept.sections} == {s.kind: s.id for s in briefing.sections}


def test_to_move_one_section_down_writes_that_one_alone(said, briefing):
    first, *others = briefing.sections
    definitions.save(said, replace(briefing, sections=(*others, first)))
    assert history.edits(said)[0].rows == {"section": 1}


def test_a_copy_is_a_briefing_of_its_own(said, briefing):
    copied = definitions.copy(said, briefing.id, "The pond, for the mayor")
    definitions.remove(said, briefing.id)
    assert definitions.all_of(said) == [copied]
    with pytest.raises(NotFoundError, match="is gone"):
        definitions.get(said, briefing.id)
    said.undo()
    assert [each.title for each in definitions.all_of(said)] == ["The pond", copied.title]


def test_a_judgement_follows_its_claim_through_a_merge_and_lets_go_of_one_that_is_removed(
    said, briefing, pond
):
    drain, danger = claims.find(said, pond.drain), claims.find(said, pond.danger)
    idle = claims.add(said, "Nobody asked the heron.")
    judged = Judgement("It ends.", claim_ids=(danger.id, idle.id))
    definitions.save(said, replace(briefing, judgements=(judged,)))
    claims.merge(said, danger.id, drain.id)
    claims.remove(said, idle.id)
    (judgement,) = definitions.get(said, briefing.id).judgements
    assert judgement.claim_ids == (drain.id,)


def test_a_briefing_without_a_title_or_with_its_dates_reversed_is_refused(said, briefing):
    with pytest.raises(EmptyNameError, match="title of a briefing"):
        definitions.save(said, Definition(" \t"))
    backwards = Scope(since=PartialDate(2025, 2), until=PartialDate(2025, 1))
    with pytest.raises(ValueRefusedError, match="Give an end after the start"):
        definitions.save(said, replace(briefing, scope=backwards))
    assert definitions.all_of(said) == [briefing]


def test_a_briefing_that_is_not_there_is_told_with_those_that_are(said, briefing):
    with pytest.raises(NotFoundError, match="no briefing “The lake”"):
        definitions.find(said, "The lake")


def test_what_the_table_of_quotes_shows_becomes_a_scope(said):
    brand = actors.find(said, "Ona Brand")
    shown = Narrowing("pond", {Facet.ACTOR: frozenset({brand.id, None})})
    scope = definitions.scope_of(said, shown)
    assert scope == Scope("pond", chosen={Facet.ACTOR: frozenset({brand.uid, ""})})
