"""Claims: wording, definition, which falls under which, and making two of them one."""

import pytest

from curator.domain.claims import ClaimRevision, ClaimStatus
from curator.domain.errors import (
    AmbiguousError,
    CircleError,
    EmptyNameError,
    InUseError,
    NameTakenError,
    NotFoundError,
    ValueRefusedError,
)
from curator.domain.quotes import QuoteFilter
from curator.domain.statements import NewStatement, Stance
from curator.services import claims, history, quotes
from curator.storage.models import ClaimRow

WATER = "Water is short in Eastmere."


def test_claims_are_listed_as_a_tree_by_wording_with_what_speaks_to_them(said, pond):
    listed = [(claim.wording, claim.quotes, claim.sources) for claim in claims.all_of(said)]
    assert listed == [(pond.danger, 1, 1), (WATER, 0, 0), (pond.drain, 3, 2)]
    drain = claims.find(said, pond.drain)
    assert (drain.definition, drain.parent_id) == ("All of it.", claims.find(said, WATER).id)


def test_a_claim_is_found_however_its_wording_is_typed(said, pond):
    assert claims.find(said, " the MILL pond\nis a danger.\u200e").wording == pond.danger
    assert claims.named(said, "Nothing of the sort.") is None
    with pytest.raises(NotFoundError, match="List them with: curator claims"):
        claims.find(said, "Nothing of the sort.")
    with pytest.raises(NotFoundError, match="no claim 99 any more"):
        claims.get(said, 99)


def test_a_wording_is_taken_by_its_claim(said, pond, dump):
    before, water = dump(said), claims.find(said, WATER).id
    taken = pond.danger.upper() + "\u200e"
    for deed in (
        lambda: claims.add(said, taken),
        lambda: claims.reword(said, water, taken),
        lambda: claims.revise(said, WATER, ClaimRevision("A definition.", reword=taken)),
    ):
        with pytest.raises(NameTakenError, match="Merge the two"):
            deed()
    assert dump(said) == before


@pytest.mark.parametrize("wording", ["", "\n", "\u200b"])
def test_an_empty_wording_is_refused(said, dump, wording):
    before = dump(said)
    for deed in (
        lambda: claims.add(said, wording),
        lambda: claims.reword(said, 1, wording),
        lambda: claims.named(said, wording),
        lambda: claims.revise(said, wording, ClaimRevision()),
    ):
        with pytest.raises(EmptyNameError):
            deed()
    assert dump(said) == before


def test_a_claim_is_reworded_and_its_statements_with_it(said, pond):
    old = claims.find(said, pond.drain)
    new = claims.reword(said, old.id, " The pond\tshould go. ")
    assert (new.id, new.uid, new.wording) == (old.id, old.uid, "The pond should go.")
    assert quotes.get(said, 2).statements[0].claim == "The pond should go."
    assert new.wordings == (pond.drain,)
    same = claims.reword(said, old.id, "THE POND SHOULD GO.")
    assert (same.wording, same.wordings) == ("THE POND SHOULD GO.", (pond.drain,))
    assert claims.find(said, pond.drain).id == old.id


def test_rewording_back_swaps_the_two(said, pond):
    drain = claims.find(said, pond.drain)
    claims.reword(said, drain.id, "The pond should go.")
    back = claims.reword(said, drain.id, pond.drain)
    assert (back.wording, back.wordings) == (pond.drain, ("The pond should go.",))


def test_other_wordings_are_noted_once_and_taken_away_however_typed(said, pond, dump):
    drain = claims.find(said, pond.drain).id
    claims.define(said, drain, wordings=["Away with it."])
    before = dump(said)
    claims.define(said, drain, wordings=["AWAY with it.", pond.drain])
    assert dump(said) == before
    assert claims.find(said, "away with it.").id == drain
    assert claims.unword(said, drain, " away WITH it.").wordings == ()
    assert claims.named(said, "Away with it.") is None
    said.undo()
    assert dump(said) == before
    assert history.problems(said) == []


def test_a_wording_that_is_another_one_of_a_claim_is_taken_and_its_claim_is_named(said, pond, dump):
    drain, water = (claims.find(said, wording).id for wording in (pond.drain, WATER))
    claims.define(said, drain, wordings=["Away with it."])
    before = dump(said)
    for deed in (
        lambda: claims.add(said, "away with it."),
        lambda: claims.reword(said, water, "Away with it."),
        lambda: claims.define(said, water, wordings=["Away with it."]),
        lambda: claims.revise(said, "Away with it.", ClaimRevision()),
    ):
        with pytest.raises(NameTakenError, match=f"another wording of “{pond.drain}”"):
            deed()
    assert dump(said) == before


def test_what_is_said_of_another_wording_is_said_of_its_claim(said, pond, keep):
    drain = claims.find(said, pond.drain).id
    claims.define(said, drain, wordings=["Away with it."])
    quotes.add_statement(said, 4, NewStatement("Ona Brand", "AWAY with it.", Stance.SUPPORTS))
    assert claims.get(said, drain).quotes == 4


def test_a_definition_is_set_and_emptied(said, pond):
    drain = claims.find(said, pond.drain)
    defined = claims.define(said, drain.id, definition=" Two\r\nlines. ")
    assert (defined.definition, defined.parent_id) == ("Two\nlines.", drain.parent_id)
    assert claims.define(said, drain.id, definition="").definition == ""


@pytest.fixture
def line(project):
    """Make a claim, one under it and one under that."""
    top, middle, low = (claims.add(project, f"{name}.").id for name in ("Top", "Middle", "Low"))
    claims.define(project, middle, parent_id=top)
    claims.define(project, low, parent_id=middle)
    return top, middle, low


def test_no_claim_falls_under_itself(project, line, dump):
    top, middle, low = line
    before = dump(project)
    for claim_id, parent_id in ((top, top), (top, middle), (top, low), (middle, low)):
        with pytest.raises(CircleError, match="Choose another parent"):
            claims.define(project, claim_id, definition="Lost.", parent_id=parent_id)
    with pytest.raises(CircleError):
        claims.revise(project, "Top.", ClaimRevision(parent="Low."))
    assert dump(project) == before
    assert claims.define(project, low, parent_id=top).parent_id == top


@pytest.mark.parametrize("pair", [(a, b) for a in range(3) for b in range(3) if a != b])
def test_no_merger_leaves_a_circle(project, line, dump, pair):
    before = dump(project)
    claims.merge(project, *(line[n] for n in pair))
    parents = {claim.id: claim.parent_id for claim in claims.all_of(project)}
    assert len(parents) == 2
    for claim_id in parents:
        above = claim_id
        for _ in parents:
            above = above and parents[above]
        assert above is None
    project.undo()
    assert dump(project) == before


def test_a_parent_merged_into_its_child_gives_it_its_place(project, line):
    top, middle, low = line
    other = claims.add(project, "Other.").id
    claims.define(project, other, parent_id=middle)
    claims.merge(project, middle, low)
    assert claims.get(project, low).parent_id == top
    assert claims.get(project, other).parent_id == low


def test_a_child_merged_into_its_parent_leaves_it_its_children(project, line):
    top, middle, low = line
    claims.merge(project, middle, top)
    assert claims.get(project, top).parent_id is None
    assert claims.get(project, low).parent_id == top


def test_statements_move_with_a_merger_and_come_back_with_undo(said, pond, dump):
    drain, danger = (claims.find(said, wording).id for wording in (pond.drain, pond.danger))
    before = dump(said)
    kept = claims.merge(said, drain, danger)
    assert (kept.wording, kept.quotes, kept.sources) == (pond.danger, 3, 2)
    found = quotes.find(said, QuoteFilter(claim_id=danger))
    assert [quote.id for quote in found] == [1, 2, 5]
    assert history.problems(said) == []
    said.undo()
    assert dump(said) == before


def test_a_claim_is_not_merged_into_itself_or_into_nothing(said, dump):
    before = dump(said)
    with pytest.raises(NameTakenError, match="cannot be merged into itself"):
        claims.merge(said, 1, 1)
    for one, other in ((3, 99), (99, 3)):
        with pytest.raises(NotFoundError):
            claims.merge(said, one, other)
    assert dump(said) == before


def test_a_wording_that_two_have_is_refused_until_they_are_merged(said):
    with said.write("claims.add") as writer:  # as two copies of a project, merged, can bring
        second = writer.add(ClaimRow, wording=WATER.upper())
    with pytest.raises(AmbiguousError, match="Several claims are worded"):
        claims.find(said, WATER)
    claims.merge(said, second, next(c.id for c in claims.all_of(said) if c.wording == WATER))
    assert claims.find(said, WATER).wording == WATER


def test_a_revision_is_one_edit_and_makes_a_new_claim(said, pond):
    before = len(history.edits(said))
    made = claims.revise(said, "Fish die.", ClaimRevision("Perch.", WATER))
    assert (made.definition, made.parent_id) == ("Perch.", claims.find(said, WATER).id)
    reworded = claims.revise(said, "Fish die.", ClaimRevision(reword="Perch die."))
    assert (reworded.id, reworded.definition) == (made.id, "Perch.")
    kept = claims.revise(said, "Perch die.", ClaimRevision("Pike.", merge_into=pond.danger))
    assert kept.wording == pond.danger
    assert len(history.edits(said)) == before + 3


def test_a_revision_that_fails_keeps_nothing_of_it(said, dump):
    before = dump(said)
    for wording, revision in (
        ("New.", ClaimRevision(reword="Newer.")),
        ("New.", ClaimRevision(parent="Nothing.")),
        (WATER, ClaimRevision("Lost.", merge_into="Nothing.")),
    ):
        with pytest.raises(NotFoundError):
            claims.revise(said, wording, revision)
    assert dump(said) == before


def test_a_claim_is_described_field_by_field(said, pond):
    claim = claims.describe(
        said, claims.find(said, pond.drain).id, inclusion=" If. ", note="n", status="refuted"
    )
    assert (claim.inclusion, claim.note, claim.status) == ("If.", "n", ClaimStatus.REFUTED)
    assert claim.definition == "All of it."


def test_a_claim_is_set_under_another_and_under_none(said, pond):
    drain, water = claims.find(said, pond.drain).id, claims.find(said, WATER).id
    with pytest.raises(CircleError):
        claims.place(said, water, drain)
    assert claims.place(said, drain, None).parent_id is None
    assert claims.place(said, water, drain).parent_id == drain


def test_a_merger_keeps_the_words_of_the_claim_that_goes(said, pond):
    drain, water = claims.find(said, pond.drain).id, claims.find(said, WATER).id
    claims.describe(said, drain, inclusion="If.", note="Old.")
    claims.describe(said, water, note="Kept.")
    kept = claims.merge(said, drain, water)
    assert (kept.definition, kept.inclusion) == ("All of it.", "If.")
    assert (kept.note, kept.wordings) == ("Kept.\nOld.", (pond.drain,))


def test_a_merger_hands_all_wordings_on_and_undo_takes_them_back(said, pond, dump):
    drain, danger = (claims.find(said, wording).id for wording in (pond.drain, pond.danger))
    claims.define(said, drain, wordings=["Away with it."])
    before = dump(said)
    kept = claims.merge(said, drain, danger)
    assert (kept.wording, kept.wordings) == (pond.danger, ("Away with it.", pond.drain))
    assert {claims.find(said, wording).id for wording in kept.wordings} == {danger}
    said.undo()
    assert dump(said) == before
    said.redo()
    assert claims.get(said, danger) == kept
    assert history.problems(said) == []


def test_a_merger_is_taken_apart_under_the_wording_it_left(said, pond):
    drain, danger = (claims.find(said, wording).id for wording in (pond.drain, pond.danger))
    claims.merge(said, drain, danger)
    part = claims.split(said, danger, [2, 5], pond.drain.upper())
    assert (part.wording, part.quotes, part.parent_id) == (pond.drain.upper(), 2, None)
    assert claims.get(said, danger).wordings == ()
    assert claims.find(said, pond.drain).id == part.id


def test_some_quotes_are_set_against_another_claim(said, pond, dump):
    drain = claims.find(said, pond.drain).id
    part = claims.split(said, drain, [2, 5], "The wells are enough.")
    assert (part.wording, part.quotes) == ("The wells are enough.", 2)
    assert [q.id for q in quotes.find(said, QuoteFilter(claim_id=drain))] == [1]
    before = dump(said)
    for chosen, wording, error in (
        ([], "Another.", ValueRefusedError),
        ([1], pond.drain, NameTakenError),
    ):
        with pytest.raises(error):
            claims.split(said, drain, chosen, wording)
    assert dump(said) == before


def test_a_claim_is_removed_once_nothing_is_said_of_it_and_those_below_move_up(said, pond):
    drain, water = claims.find(said, pond.drain).id, claims.find(said, WATER).id
    with pytest.raises(InUseError):
        claims.remove(said, drain)
    claims.define(said, water, wordings=["The wells are dry."])
    claims.remove(said, water)
    assert claims.named(said, "The wells are dry.") is None
    assert claims.get(said, drain).parent_id is None
    with pytest.raises(NotFoundError):
        claims.remove(said, water)
    assert history.problems(said) == []


@pytest.fixture
def letters(project):
    """Make five claims without an order, and tell them by their letters."""
    keys = {letter: claims.add(project, f"{letter}.").id for letter in "abcde"}

    def order(letter, before=None, under=None):
        claims.order(project, keys[letter], under and keys[under], before and keys[before])

    order.listed = lambda: "".join(claim.wording[0] for claim in claims.all_of(project))
    order.keys, order.project = keys, project
    return order


def test_claims_stand_as_a_person_orders_them_and_new_ones_behind_by_wording(letters, dump):
    before = dump(letters.project)
    letters("d", before="b")
    assert letters.listed() == "adbce"
    claims.add(letters.project, "Bb.")
    assert letters.listed() == "adbBce"
    letters.project.undo()
    letters.project.undo()
    assert dump(letters.project) == before
    letters.project.redo()
    assert letters.listed() == "adbce"
    assert history.edits(letters.project)[0].operation == "claims.order"
    assert history.problems(letters.project) == []


def test_every_place_can_be_reached_and_every_move_is_one_edit(letters):
    edits = len(history.edits(letters.project))
    for moved, before, stand in (
        ("e", "a", "eabcd"), ("a", None, "ebcda"), ("b", "e", "becda"), ("d", "c", "bedca"),
    ):  # fmt: skip
        letters(moved, before)
        assert letters.listed() == stand
    assert len(history.edits(letters.project)) == edits + 4


def test_where_a_claim_stands_already_nothing_is_written(letters):
    edits = len(history.edits(letters.project))
    for moved, before in (("b", "c"), ("e", None), ("c", "c")):
        letters(moved, before)
    assert len(history.edits(letters.project)) == edits


def test_a_move_writes_the_claim_and_those_before_it_that_had_no_place(letters):
    def touched():
        return history.edits(letters.project)[0].rows["claim"]

    letters("d", before="b")  # a, d
    assert touched() == 2
    letters("e", before="d")
    assert touched() == 1
    letters("b", before="a")
    assert touched() == 1


def test_a_claim_is_ordered_under_another_and_loses_its_place_when_it_leaves(letters):
    letters("b", before="a")
    letters("c", under="e")
    letters("a", before="c", under="e")
    assert letters.listed() == "bdeac"
    claims.place(letters.project, letters.keys["a"], None)
    assert letters.listed() == "badec"
    with pytest.raises(CircleError):
        letters("e", under="c")


def test_what_falls_under_a_claim_keeps_its_order_where_it_moves_up_alone(letters):
    for moved in "cba":
        letters(moved, under="e")
    letters("c", before="a", under="e")
    claims.merge(letters.project, letters.keys["e"], letters.keys["d"])
    assert letters.listed() == "dbca"
    letters.project.undo()
    claims.remove(letters.project, letters.keys["e"])
    assert letters.listed() == "abcd"
