"""Anything is found by its name, also by one spelt wrong, and after it changed."""

import pytest

from curator.domain.edits import Change
from curator.services import actors, claims, quotes, sources
from curator.services.lists.names import gathered


@pytest.fixture
def names(said):
    return gathered(said)


def kinds(found):
    return [(one.kind, one.id) for one in found]


def test_each_kind_is_found_with_what_to_show(said, names):
    actor = actors.find(said, "Ona Brand")
    (found,) = [one for one in names.find(said, "ona bra") if one.kind == "actor"]
    assert (found.id, found.words, found.number) == (actor.id, "Ona Brand", actor.quotes)
    quote = quotes.get(said, 1)
    held = [one for one in names.find(said, quote.selector.exact) if one.kind == "quote"]
    assert (held[0].id, held[0].number) == (1, quote.source_id)


def test_a_slip_of_the_keys_is_forgiven(said, names):
    assert ("actor", actors.find(said, "Ona Brand").id) in kinds(names.find(said, "Bradn"))


def test_a_claim_is_found_by_what_it_was_called_before(said, names, pond):
    changed = []
    said.listen(changed.append)
    key = claims.find(said, pond.danger).id
    claims.define(said, key, wordings=["Quicksand surrounds it."])
    renewed = names.renewed(said, changed[0])
    (found,) = [one for one in renewed.find(said, "quicksand") if one.kind == "claim"]
    assert (found.id, found.words) == (key, pond.danger)


def test_nothing_typed_finds_nothing(said, names):
    assert names.find(said, "  ") == []
    assert names.find(said, "zzzzzzzz") == []


def test_changes_are_found_and_what_went_is_not(said, names):
    changed = []
    said.listen(changed.append)
    actors.add(said, "Quentin Zander")
    claims.add(said, "Zeppelins are slow.")
    sources.describe(said, 1, title="Zirconium prices")
    gone = quotes.get(said, 2).selector.exact
    quotes.remove(said, [2])
    ids = {}
    for change in changed:
        ids |= change.ids
    renewed = names.renewed(said, Change("", ids))
    assert [one.kind for one in renewed.find(said, "z")][:1] == ["actor"]
    assert [one.kind for one in renewed.find(said, "zeppelins")] == ["claim"]
    assert kinds(renewed.find(said, "zirconium")) == [("source", 1)]
    assert ("quote", 2) not in kinds(renewed.find(said, gone))
