"""The lists of actors and claims: read once, then kept up with every change."""

import pytest

from curator.domain.actors import NewAffiliation
from curator.domain.statements import NewStatement, Stance
from curator.services import actors, claims, quotes, sources
from curator.services.lists import codebook
from curator.services.reprints import deeds as reprints
from curator.storage.models import ActorRow, ClaimRow

KINDS = ("actor", "claim")


class Follower:
    """Someone who reads a list once and takes in what changes."""

    def __init__(self, project, kind):
        self.project, self.kind = project, kind
        self.entries = list(codebook.listed(project, kind))
        self.touched = frozenset()
        project.listen(self._hear)

    def _hear(self, change):
        if codebook.concerns(self.kind, change):
            known = {entry.id: entry for entry in self.entries}
            news = codebook.news_of(self.project, self.kind, known, change)
            self.entries, self.touched = news.entries, news.touched

    @property
    def names(self):
        return [entry.name for entry in self.entries]


@pytest.fixture
def follow(said):
    return {kind: Follower(said, kind) for kind in KINDS}


def test_the_lists_say_what_the_nouns_say(said):
    listed = {kind: codebook.listed(said, kind) for kind in KINDS}
    assert [
        (one.id, one.name, one.sort, one.quotes, one.sources, one.aliases)
        for one in listed["actor"]
    ] == [
        (one.id, one.name, one.kind.value, one.quotes, one.sources, one.aliases)
        for one in actors.all_of(said)
    ]
    assert [
        (one.id, one.name, one.sort, one.quotes, one.sources, one.aliases, one.parent_id)
        for one in listed["claim"]
    ] == [
        (one.id, one.wording, one.status.value, one.quotes, one.sources, one.wordings,
         one.parent_id)
        for one in claims.all_of(said)
    ]  # fmt: skip


def test_whatever_is_done_and_taken_back_a_list_that_listens_is_as_one_read_anew(
    said, pond, follow
):
    brand, growers = (actors.find(said, name).id for name in ("Ona Brand", "Ümit Sandoz"))
    drain, danger = (claims.find(said, wording).id for wording in (pond.drain, pond.danger))
    water = claims.find(said, "Water is short in Eastmere.").id
    deeds = (
        lambda: actors.rename(said, brand, "Zora Brand"),
        lambda: actors.unname(said, growers, "Mr Sandoz"),
        lambda: actors.describe(said, brand, role="mayor", kind="person"),
        lambda: actors.merge(said, brand, growers),
        lambda: actors.split(said, growers, [1], "Zora Brand"),
        lambda: actors.add(said, "Aaron Holm"),
        lambda: claims.add(said, "A new one."),
        lambda: claims.order(said, danger, None, water),
        lambda: claims.place(said, danger, water),
        lambda: claims.order(said, danger, water, drain),
        lambda: claims.reword(said, water, "Zero water."),
        lambda: claims.unword(said, water, "Water is short in Eastmere."),
        lambda: claims.describe(said, water, status="disputed"),
        lambda: quotes.add_statement(said, 4, NewStatement("Newman", pond.danger, Stance.OPPOSES)),
        lambda: quotes.remove(said, [1, 5]),
        lambda: claims.merge(said, water, drain),
        lambda: claims.split(said, drain, [2], "Zero water."),
    )
    steps = [*deeds, *[said.undo] * len(deeds), *[said.redo] * len(deeds)]
    for step in steps:
        step()
        for kind in KINDS:
            assert list(follow[kind].entries) == list(codebook.listed(said, kind))


def test_a_statement_that_is_gone_still_tells_whom_it_was_of(said, follow):
    quotes.remove(said, [2])
    growers = actors.find(said, "Ümit Sandoz")
    assert growers.id in follow["actor"].touched
    assert {one.id: one.quotes for one in follow["actor"].entries}[growers.id] == 1


def test_an_affiliation_concerns_its_actor_and_no_claim(said, follow):
    roth = actors.find(said, "Lena Roth").id
    actors.affiliate(said, roth, NewAffiliation("Town of Eastmere"))
    assert roth in follow["actor"].touched
    assert follow["claim"].touched == frozenset()


def test_what_did_not_change_is_the_same_value(said, follow):
    before = {one.id: one for one in follow["actor"].entries}
    brand = actors.find(said, "Ona Brand").id
    actors.rename(said, brand, "Zora Brand")
    assert all(one is before[one.id] for one in follow["actor"].entries if one.id != brand)


@pytest.mark.parametrize(("kind", "row"), [("actor", ActorRow), ("claim", ClaimRow)])
def test_many_at_once_are_put_in_their_order_and_too_many_are_read_anew(said, kind, row):
    known = {one.id: one for one in codebook.listed(said, kind)}
    changed = []
    said.listen(changed.append)
    column = "name" if kind == "actor" else "wording"
    for count in (20, codebook.FEW + 1):
        with said.write("test") as writer:
            writer.add_many(row, [{column: f"{(n * 7) % count} and more."} for n in range(count)])
    news = codebook.news_of(said, kind, known, changed[0])
    assert [one.id for one in news.entries] == [
        one.id for one in codebook.listed(said, kind) if one.id in known or one.id in news.touched
    ]
    assert codebook.news_of(said, kind, known, changed[1]) is None


def test_reprints_count_as_one_article_and_the_lists_are_read_anew(said):
    article, letter = (source.id for source in sources.all_of(said))
    heard = []
    said.listen(heard.append)

    def counts():
        entries = [entry for kind in KINDS for entry in codebook.listed(said, kind)]
        return {entry.name: (entry.sources, entry.independent) for entry in entries}

    assert counts()["Ümit Sandoz"] == (2, 2)
    reprints.accept(said, letter, article)
    assert counts()["Ümit Sandoz"] == (2, 1)
    assert counts()["The mill pond should be drained."] == (2, 1)
    assert counts()["Ona Brand"] == (1, 1)
    assert codebook.concerns("claim", heard[-1])
    assert codebook.news_of(said, "claim", {}, heard[-1]) is None
    said.undo()
    assert counts()["Ümit Sandoz"] == (2, 2)
