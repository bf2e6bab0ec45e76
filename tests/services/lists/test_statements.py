"""The table of all statements: its rows, its order, its facets, and what is done to many."""

from itertools import pairwise

import pytest

from curator.domain.errors import EmptyNameError
from curator.domain.lists.statements import Column, Facet, Narrowing, Order
from curator.domain.quotes import QuoteFilter, QuoteKind
from curator.domain.statements import Stance
from curator.services import actors, history, quotes
from curator.services.lists import statements as table

GROWERS = "Ümit Sandoz"


def lines(project, words="", order=None, **chosen):
    wanted = Narrowing(words, {Facet(side): frozenset(values) for side, values in chosen.items()})
    return table.page(project, table.keys(project, wanted, order))


def counts(project, facet, wanted=None):
    tallies = table.tallies(project, wanted or Narrowing())
    return {(each.name or each.value): each.rows for each in tallies if each.facet is facet}


def actor_id(project, name):
    return actors.find(project, name).id


def test_every_statement_has_a_row_and_so_has_a_quote_without_one(said):
    found = lines(said)
    told = sorted((line.actor, line.claim, str(line.stance or "")) for line in found)
    stored = [s for quote in quotes.find(said) for s in quote.statements]
    assert told == sorted([*((s.actor, s.claim, str(s.stance)) for s in stored), ("", "", "")])
    (bare,) = [line for line in found if line.key < 0]
    assert (bare.quote_id, bare.stance, bare.words) == (-bare.key, None, "The pond is a danger")
    assert bare.incomplete


def test_a_row_tells_its_quote_and_its_source(said):
    table.tag(said, [2], "Farming")
    (line,) = lines(said, words="june")
    assert line.words == "Without the pond our fields will be dry by June"
    assert (line.note, line.tags, line.outlet) == (
        "see the letter",
        ("Farming",),
        "Eastmere Courier",
    )
    assert (str(line.published), line.coder, line.kind) == ("2024-12-13", "Mara Lind", "direct")


def test_only_a_glance_of_a_long_quote_is_read_but_all_of_it_is_copied(project, take, keep):
    words = "pond " * 300
    source = take(project, f"Title\n\n{words.strip()}.\n").source
    keep(project, source, words.strip())
    keys = table.keys(project)
    assert len(table.page(project, keys)[0].words) == 400
    assert table.whole(project, keys)[0].words == words.strip()


@pytest.mark.parametrize("falling", [False, True])
@pytest.mark.parametrize("column", Column)
def test_rows_stand_in_the_order_of_a_column_and_what_has_no_value_comes_last(
    said, column, falling
):
    stances = list(Stance)
    value = {
        Column.QUOTE: lambda line: line.words, Column.ACTOR: lambda line: line.actor.lower(),
        Column.STANCE: lambda line: line.stance and stances.index(line.stance) + 1,
        Column.CLAIM: lambda line: line.claim.lower(), Column.SOURCE: lambda line: line.title,
        Column.DATE: lambda line: str(line.published or ""),
        Column.OUTLET: lambda line: line.outlet, Column.NOTE: lambda line: line.note,
        Column.TAGS: lambda line: ", ".join(line.tags), Column.KIND: lambda line: str(line.kind),
        Column.CODER: lambda line: line.coder,
    }[column]  # fmt: skip
    table.tag(said, [3], "b")
    table.tag(said, [1], "a")
    found = [value(line) for line in lines(said, order=Order(column, falling))]
    filled = [each for each in found if each]
    assert found[: len(filled)] == filled
    assert all((a >= b) if falling else (a <= b) for a, b in pairwise(filled))


@pytest.mark.parametrize(
    ("words", "number"),
    [("umit", 2), ("DRAINED", 3), ("courier", 6), ("see letter", 1), ("wasser", 0), ("100%", 0),
     ("danger", 3), ("pond umit", 2)],
)  # fmt: skip
def test_words_are_sought_in_quote_note_actor_claim_tag_and_source(said, words, number):
    assert len(lines(said, words)) == number


def test_letters_beyond_ascii_are_found_in_any_case(project, take, keep):
    source = take(project, "Ort\n\nÄcker liegen brach.\n").source
    keep(project, source, "Äcker liegen brach")
    assert len(lines(project, "äcker")) == len(lines(project, "ÄCKER")) == 1


def test_facets_narrow_and_values_of_one_facet_add_up(said):
    brand, growers = actor_id(said, "Ona Brand"), actor_id(said, GROWERS)
    assert {line.actor for line in lines(said, actor=[brand])} == {"Ona Brand"}
    assert {line.actor for line in lines(said, actor=[brand, growers])} == {"Ona Brand", GROWERS}
    assert {line.actor for line in lines(said, actor=[None])} == {""}
    assert lines(said, actor=[brand], stance=["opposes"]) == []
    assert {line.stance for line in lines(said, stance=["opposes"])} == {Stance.OPPOSES}
    assert all(line.incomplete for line in lines(said, incomplete=["yes"]))
    assert len(lines(said, incomplete=["yes", "no"])) == len(lines(said))
    assert len(lines(said, date=["2024-12"], outlet=["Eastmere Courier"], source=[1])) == 5
    assert len(lines(said, outlet=[""])) == 1
    assert len(lines(said, coder=[1])) == len(lines(said))


def test_counts_follow_what_is_chosen_in_the_other_facets(said):
    growers = actor_id(said, GROWERS)
    assert counts(said, Facet.STANCE) == {"supports": 2, "opposes": 2, "unclear": 1, None: 1}
    narrowed = Narrowing("", {Facet.ACTOR: frozenset({growers})})
    assert counts(said, Facet.STANCE, narrowed) == {"opposes": 2}
    assert counts(said, Facet.ACTOR, narrowed) == counts(said, Facet.ACTOR)
    assert counts(said, Facet.OUTLET, narrowed) == {"Eastmere Courier": 1, "": 1}


@pytest.mark.parametrize("facet", Facet)
def test_a_count_is_the_number_of_rows_that_choosing_it_leaves(said, facet):
    table.tag(said, [1, 2], "water")
    tallies = [each for each in table.tallies(said, Narrowing()) if each.facet is facet]
    assert tallies
    for each in tallies:
        chosen = Narrowing("", {facet: frozenset({each.value})})
        assert len(table.keys(said, chosen)) == each.rows


def test_a_chosen_value_is_told_though_others_are_more_frequent(said):
    with said.write("actors.add") as writer:
        from curator.storage.models import ActorRow, StatementRow

        many = writer.add_many(ActorRow, [{"name": f"Voice {n}"} for n in range(60)])
        writer.add_many(StatementRow, [{"quote_id": 1, "actor_id": n} for n in many for _ in "ab"])
    roth = actor_id(said, "Lena Roth")
    assert "Lena Roth" not in counts(said, Facet.ACTOR)
    chosen = Narrowing("", {Facet.ACTOR: frozenset({roth})})
    assert counts(said, Facet.ACTOR, chosen)["Lena Roth"] == 1


def test_all_rows_are_given_a_stance_an_actor_or_a_claim_as_one_step(said, dump):
    before, edits = dump(said), len(history.edits(said))
    table.say(said, table.keys(said), stance=Stance.NEUTRAL)
    assert {line.stance for line in lines(said)} == {Stance.NEUTRAL}
    assert len(history.edits(said)) == edits + 1
    said.undo()
    assert dump(said) == before
    table.say(said, table.keys(said), actor="mayor", claim="A new claim.")
    assert {(line.actor, line.claim) for line in lines(said)} == {("Ona Brand", "A new claim.")}
    table.say(said, table.keys(said)[:2], actor="", claim="")
    assert [line.actor_id for line in table.page(said, table.keys(said))].count(None) == 2


def test_kind_and_note_are_those_of_the_quote(said):
    table.describe(said, [1, 1, 2], kind=QuoteKind.MIXED)
    table.describe(said, [2], note=" twice ")
    kept = {quote.id: (str(quote.kind), quote.note.strip()) for quote in quotes.find(said)}
    assert kept[1] == ("mixed", "")
    assert kept[2] == ("mixed", "twice")


def test_a_label_is_put_on_once_and_taken_off_whatever_its_case(said):
    table.tag(said, [1, 2], "Wáter")
    table.tag(said, [2, 3], "water")
    tagged = {quote.id: quote.tags for quote in quotes.find(said) if quote.tags}
    assert tagged == {1: ("Wáter",), 2: ("Wáter",), 3: ("Wáter",)}
    table.untag(said, [2, 3], "WATER")
    assert {quote.id for quote in quotes.find(said) if quote.tags} == {1}
    with pytest.raises(EmptyNameError, match="at least one letter"):
        table.tag(said, [1], " ")


def test_a_quote_goes_with_the_last_thing_said_in_it(said, dump):
    before = dump(said)
    first, second = [line.key for line in lines(said) if line.quote_id == 1]
    table.remove(said, [first])
    assert said.undoable == "statements.remove"
    assert len(quotes.find(said, QuoteFilter(quote_ids=(1,)))[0].statements) == 1
    (bare,) = [line.key for line in lines(said) if line.key < 0]
    table.remove(said, [second, bare])
    assert said.undoable == "quotes.remove"
    assert {quote.id for quote in quotes.find(said)} == {2, 3, 5}
    said.undo()
    said.undo()
    assert dump(said) == before


def test_a_row_that_has_gone_meanwhile_is_left_out(said):
    keys = table.keys(said)
    table.remove(said, keys[:1])
    assert len(table.page(said, keys)) == len(keys) - 1


def test_no_query_per_row(said, counting):
    with counting(said) as asked:
        keys = table.keys(said)
        assert len(asked) <= 2
        table.page(said, keys)
        assert len(asked) <= 7
        table.tallies(said, Narrowing("", {Facet.ACTOR: frozenset({1})}))
        assert len(asked) <= 11
