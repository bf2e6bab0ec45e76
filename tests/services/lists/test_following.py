"""The table of statements after a small change: the same rows as if all were asked for again."""

import pytest

from curator.domain.lists.statements import Column, Facet, Narrowing, Order
from curator.domain.quotes import NewQuote
from curator.domain.selectors import locate
from curator.domain.statements import NewStatement, Stance
from curator.services import actors, claims, quotes, sources
from curator.services.lists import statements as table
from curator.storage.lists import following

DANGER = "The mill pond is a danger."
ORDERS = [Order(column, falling) for column in Column for falling in (False, True)]
NARROWINGS = {
    "all": Narrowing(),
    "words": Narrowing("pond"),
    "stance": Narrowing("", {Facet.STANCE: frozenset({"supports"})}),
    "incomplete": Narrowing("", {Facet.INCOMPLETE: frozenset({"yes"})}),
}


def keep_one(project):
    start, end = locate(sources.text_of(project, 1), "Nobody has measured")
    told = NewStatement("Lena Roth", "Measure the spring.", Stance.SUPPORTS)
    quotes.add(project, 1, NewQuote(start, end, statements=(told,)))


def say_of_bare(project):
    bare = [key for key in table.keys(project) if key < 0]
    table.say(project, bare, stance=Stance.SUPPORTS, actor="Ona Brand")


DEEDS = {
    "keep a quote with new names": keep_one,
    "change a stance": lambda p: table.say(p, [1], stance=Stance.NEUTRAL),
    "take an actor away": lambda p: table.say(p, [1], actor=""),
    "give a new claim": lambda p: table.say(p, [1, 2], claim="Aardvarks drank the pond."),
    "change a note": lambda p: table.describe(p, [1, 2], note="Zebra"),
    "say something of a bare quote": say_of_bare,
    "remove a row": lambda p: table.remove(p, [1]),
    "remove a quote": lambda p: quotes.remove(p, [2, 3]),
}


def changed_by(project, deed):
    changes = []
    project.listen(changes.append)
    deed(project)
    (change,) = changes
    return change


def followed(project, wanted, order, before, change):
    with project.read() as connection:
        return following.followed(connection, wanted, order, before, change.ids)


@pytest.mark.parametrize("wanted", NARROWINGS.values(), ids=NARROWINGS)
@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_rows_come_go_and_move_to_where_they_belong(said, monkeypatch, deed, wanted):
    monkeypatch.setattr(following, "_SPREAD", 2)
    before = {order: table.keys(said, wanted, order) for order in ORDERS}
    change = changed_by(said, deed)
    for order in ORDERS:
        after = table.keys_after(said, wanted, order, before[order], change)
        assert after == table.keys(said, wanted, order), order


@pytest.mark.parametrize("name", sorted(DEEDS.keys() - {"remove a row"}))
def test_a_small_change_asks_for_few_rows_only(said, name):
    before = table.keys(said)
    change = changed_by(said, DEEDS[name])
    assert followed(said, Narrowing(), Order(), before, change) == table.keys(said)
    undone = said.undo()
    again = followed(said, Narrowing(), Order(), table.keys(said), undone)
    assert again is None or again == before


@pytest.mark.parametrize(
    "deed",
    [
        lambda p: actors.rename(p, actors.find(p, "Ona Brand").id, "Aona Brand"),
        lambda p: claims.reword(p, claims.find(p, DANGER).id, "A danger is the pond."),
        lambda p: sources.describe(p, 1, title="Another"),
        lambda p: table.tag(p, [1], "Water"),
        lambda p: table.describe(p, range(1, 6), note="all of them"),
    ],
)
def test_a_change_that_reaches_other_rows_asks_for_all(said, monkeypatch, deed):
    monkeypatch.setattr(following, "FEW", 3)
    before = {order: table.keys(said, None, order) for order in ORDERS}
    change = changed_by(said, deed)
    for order in ORDERS:
        assert followed(said, Narrowing(), order, before[order], change) is None
        after = table.keys_after(said, Narrowing(), order, before[order], change)
        assert after == table.keys(said, None, order)


def test_where_the_rows_known_are_no_more_all_are_asked_for(said):
    before = table.keys(said)
    quotes.remove(said, [2])
    change = changed_by(said, lambda p: table.say(p, [1], stance=Stance.NEUTRAL))
    assert followed(said, Narrowing(), Order(), before, change) is None
    assert table.keys_after(said, Narrowing(), Order(), before, change) == table.keys(said)
