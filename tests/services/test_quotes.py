"""Quotes: keeping, changing, removing, finding; and what is said in them."""

import pytest

from curator.domain.dates import PartialDate
from curator.domain.errors import (
    EmptyNameError,
    KindError,
    NotFoundError,
    RangeError,
    ValueRefusedError,
)
from curator.domain.quotes import NewQuote, QuoteFilter, QuoteKind, QuoteRevision
from curator.domain.selectors import locate
from curator.domain.statements import NewStatement, PartyRole, Stance, StatementRevision
from curator.services import actors, claims, quotes, sources
from curator.storage.models import QuoteRow

SUPPORTS, OPPOSES, _, UNCLEAR = Stance


@pytest.fixture
def source(project, take, pond):
    return take(project, pond.article).source


def test_a_passage_is_kept_without_the_blanks_at_its_ends(project, source, pond):
    start = pond.article.index(" “Without")
    quote = quotes.add(project, source.id, NewQuote(start, start + 10, note=" n\r\n"))
    assert quote.selector.exact == "“Without"
    assert quote.selector.start == start + 1
    assert quote.selector.suffix.startswith(" the pond our fields")
    assert (quote.note, quote.kind, quote.coder_id) == (" n\n", QuoteKind.DIRECT, 1)
    assert (quote.anchor.start, quote.anchor.end) == (quote.selector.start, quote.selector.end)


@pytest.mark.parametrize("place", [(0, 10**6), (-3, 4), (7, 7), "\n\n"])
def test_what_is_no_passage_is_refused_and_leaves_nothing(project, source, dump, pond, place):
    before = dump(project)
    start, end = locate(pond.article, place) if isinstance(place, str) else place
    said = (NewStatement("Ona Brand", "The pond is a danger."),)
    with pytest.raises(RangeError):
        quotes.add(project, source.id, NewQuote(start, end, statements=said))
    assert dump(project) == before


def test_a_source_that_is_gone_gives_no_quotes(project):
    with pytest.raises(NotFoundError, match="no source 5 any more"):
        quotes.add(project, 5, NewQuote(0, 1))


def test_a_quote_carries_several_statements_and_makes_the_names_it_needs(project, source, keep):
    quote = keep(
        project, source, "The pond is a danger",
        ("Ona Brand", "The mill pond is a danger.", SUPPORTS),
        ("the  council", "THE MILL POND IS A DANGER.", OPPOSES, ((PartyRole.TARGET, "ona brand"),)),
        ("Ona Brand", "", UNCLEAR),
        ("", "Water is short.", UNCLEAR),
    )  # fmt: skip
    shown = [(s.actor, s.claim, s.stance, s.incomplete) for s in quote.statements]
    assert shown == [
        ("Ona Brand", "The mill pond is a danger.", SUPPORTS, False),
        ("the council", "The mill pond is a danger.", OPPOSES, False),
        ("Ona Brand", "", UNCLEAR, True),
        ("", "Water is short.", UNCLEAR, True),
    ]
    (target,) = quote.statements[1].parties
    assert (target.actor, target.role) == ("Ona Brand", PartyRole.TARGET)
    assert [actor.name for actor in actors.all_of(project)] == ["Ona Brand", "the council"]
    assert len(claims.all_of(project)) == 2


def test_a_speaker_is_known_by_an_alias_however_it_is_typed(said, keep):
    quote = keep(said, sources.get(said, 2), "growers", ("  MR SANDÖZ\u200e", "", UNCLEAR))
    assert quote.statements[0].actor == "Ümit Sandoz"


def test_a_name_in_which_nothing_is_seen_is_refused(project, source, dump, keep):
    before = dump(project)
    with pytest.raises(EmptyNameError):
        keep(project, source, "danger", ("\u200b", "", UNCLEAR))
    assert dump(project) == before


def test_quotes_may_overlap_and_hold_the_same_words(project, source, keep):
    first = keep(project, source, "The pond is a danger, and we will drain it")
    second = keep(project, source, "The pond is a danger", nth=1)
    third = keep(project, source, "The pond is a danger", nth=2)
    assert second.selector.start == first.selector.start < third.selector.start
    assert second.selector.exact == third.selector.exact
    assert [quote.id for quote in quotes.find(project)] == [second.id, first.id, third.id]


def test_a_quote_is_amended_field_by_field(said):
    old = quotes.get(said, 1)
    new = quotes.amend(
        said, 1, kind=QuoteKind.INDIRECT, note="x\r", reading="The pond […]", credibility=2,
        event_date=PartialDate(2024, 12, 12),
    )  # fmt: skip
    assert (new.kind, new.note, new.shown, new.credibility) == (
        QuoteKind.INDIRECT, "x\n", "The pond […]", 2
    )  # fmt: skip
    assert new.event_date == PartialDate(2024, 12, 12)
    assert (new.selector, new.statements) == (old.selector, old.statements)
    back = quotes.amend(said, 1, event_date=None, credibility=None, reading="", note=old.note)
    assert quotes.amend(said, 1, kind=old.kind) == old != back


@pytest.mark.parametrize(
    ("field", "value", "error"),
    [("credibility", 7, ValueRefusedError), ("kind", "verbatim", KindError)],
)
def test_a_value_that_no_field_can_hold_is_refused(said, dump, field, value, error):
    before = dump(said)
    with pytest.raises(error):
        quotes.amend(said, 1, note="kept with it", **{field: value})
    assert dump(said) == before


@pytest.mark.parametrize(
    "ask",
    [
        lambda p: quotes.get(p, 99),
        lambda p: quotes.amend(p, 99, note=""),
        lambda p: quotes.add_statement(p, 99, NewStatement()),
        lambda p: quotes.find_one(p, "99"),
    ],
)
def test_a_quote_that_is_gone_is_not_found(said, ask):
    with pytest.raises(NotFoundError, match="curator quotes"):
        ask(said)


def test_a_quote_is_found_by_number_and_by_the_start_of_its_uid(said):
    quote = quotes.get(said, 3)
    assert quotes.find_one(said, "3") == quotes.find_one(said, quote.uid[:-1]) == quote


def test_statements_are_added_amended_and_removed(said, pond):
    quote = quotes.add_statement(said, 4, NewStatement("Lena Roth", pond.drain, OPPOSES))
    (added,) = quote.statements
    quotes.amend_statement(said, added.id, NewStatement("Vera Holm", "", SUPPORTS))
    (amended,) = quotes.get(said, 4).statements
    assert (amended.id, amended.uid) == (added.id, added.uid)
    assert (amended.actor, amended.claim, amended.stance) == ("Vera Holm", "", SUPPORTS)
    quotes.remove_statement(said, added.id)
    assert quotes.get(said, 4).statements == ()


def test_the_further_actors_of_a_statement_stay_and_go_with_it(said, dump):
    said_first = quotes.get(said, 1).statements[0]
    quotes.amend_statement(said, said_first.id, NewStatement("Lena Roth"))
    assert quotes.get(said, 1).statements[0].parties == said_first.parties != ()
    quotes.remove_statement(said, said_first.id)
    assert dump(said)["party"] == {}


def test_removed_quotes_take_all_that_is_said_in_them(said, dump):
    quotes.remove(said, [1, 2])
    left = dump(said)
    assert {row["quote_id"] for row in left["statement"].values()} == {3, 5}
    assert left["party"] == {}
    assert len(left["actor"]) == 6


def filters(project, pond):
    brand, growers = (actors.find(project, name).id for name in ("Ona Brand", "Mr Sandoz"))
    drain, danger = (claims.find(project, wording).id for wording in (pond.drain, pond.danger))
    return {
        "all": (QuoteFilter(), [1, 4, 2, 3, 5]),
        "source": (QuoteFilter(source_id=2), [5]),
        "actor": (QuoteFilter(actor_id=growers), [2, 5]),
        "claim": (QuoteFilter(claim_id=drain), [1, 2, 5]),
        "stance": (QuoteFilter(stance=OPPOSES), [2, 5]),
        "ids": (QuoteFilter(quote_ids=(5, 3, 5, 99)), [3, 5]),
        "no ids": (QuoteFilter(quote_ids=()), []),
        "actor and source": (QuoteFilter(source_id=1, actor_id=growers), [2]),
        "claim and stance": (QuoteFilter(claim_id=drain, stance=SUPPORTS), [1]),
        "one statement must fit": (QuoteFilter(claim_id=danger, stance=OPPOSES), []),
        "actor, claim and stance": (QuoteFilter(None, brand, danger, SUPPORTS), [1]),
        "all at once": (QuoteFilter(1, growers, drain, OPPOSES, (1, 2, 5)), [2]),
        "nobody": (QuoteFilter(actor_id=99), []),
    }


def test_quotes_are_found_by_each_filter_and_by_several(said, pond):
    for name, (wanted, ids) in filters(said, pond).items():
        places = [quote.id for quote in quotes.find(said, wanted)]
        assert sorted(places) == sorted(ids), name


def test_quotes_stand_in_the_order_of_their_sources_and_places(said):
    found = quotes.find(said)
    places = [(q.source_id, q.selector.start, q.selector.end) for q in found]
    assert places == sorted(places)
    assert [quote.id for quote in found] == [1, 2, 3, 4, 5]


def test_many_quotes_asked_for_by_number_keep_that_order(project, source):
    backwards = range(600, 0, -1)
    with project.write("quotes.add") as writer:
        version = {"version_id": source.version_id}
        rows = [{**version, "start": n % 300, "end": n % 300 + 100} for n in backwards]
        ids = writer.add_many(QuoteRow, rows)
    found = quotes.find(project, QuoteFilter(quote_ids=tuple(ids)))
    places = [(q.selector.start, q.selector.end, q.id) for q in found]
    assert len(places) == 600
    assert places == sorted(places)


def test_labels_are_one_however_they_are_typed(project, source):
    with project.write("quotes.add") as writer:
        quote_id = quotes.write(writer, source.id, NewQuote(0, 7), ["Water", " WATER", "soil"])
    assert quotes.get(project, quote_id).tags == ("Water", "soil")


def test_a_revised_quote_stands_as_it_is_told(said, pond):
    old = quotes.get(said, 1)
    first, second = old.statements
    told = QuoteRevision(
        QuoteKind.MIXED,
        "n",
        PartialDate(2024, 12),
        (
            StatementRevision(NewStatement("Lena Roth", pond.drain, OPPOSES), first.id),
            StatementRevision(
                NewStatement("Ona Brand", pond.danger, SUPPORTS, ((PartyRole.TARGET, "Vera"),))
            ),
        ),
        ("Water", "soil"),
    )
    new = quotes.revise(said, 1, told)
    assert (new.kind, new.note, new.event_date) == (told.kind, told.note, told.event_date)
    assert new.tags == ("Water", "soil")
    kept = new.statements[0]
    assert (kept.id, kept.actor, kept.stance) == (first.id, "Lena Roth", OPPOSES)
    assert second.id not in {s.id for s in new.statements}
    assert [[p.actor for p in s.parties] for s in new.statements] == [[], ["Vera"]]
    said.undo()
    assert quotes.get(said, 1) == old


def test_further_actors_and_tags_that_stay_keep_their_rows(said, dump):
    quote = quotes.get(said, 1)
    first = quote.statements[0]
    parties = tuple((party.role, party.actor) for party in first.parties)
    rows = dump(said)["party"]
    same = NewStatement(first.actor, first.claim, first.stance, parties)
    tagged = QuoteRevision(quote.kind, statements=(StatementRevision(same, first.id),), tags=("a",))
    quotes.revise(said, 1, tagged)
    assert dump(said)["party"] == rows
    worn = dump(said)["quote_tag"]
    more = QuoteRevision(quote.kind, statements=tagged.statements, tags=("A", "b"))
    assert quotes.revise(said, 1, more).tags == ("a", "b")
    assert dump(said)["quote_tag"].items() >= worn.items()
    fewer = NewStatement(first.actor, first.claim, first.stance, parties[1:])
    quotes.revise(
        said, 1, QuoteRevision(quote.kind, statements=(StatementRevision(fewer, first.id),))
    )
    (left,) = quotes.get(said, 1).statements
    assert left.parties == first.parties[1:]
    assert quotes.get(said, 1).tags == ()


def test_a_quote_is_kept_with_its_tags(project, source):
    quote = quotes.add(project, source.id, NewQuote(0, 7, tags=("Water", " WATER", "soil")))
    assert quote.tags == ("Water", "soil")
