"""What a briefing gathers: who says what, since when, against whom, from how many sources."""

from dataclasses import replace

import pytest

from curator.domain.briefings.definition import Judgement, Scope, SectionKind, new_definition
from curator.domain.dates import PartialDate
from curator.domain.lists.statements import Facet
from curator.domain.sources import ReadingState
from curator.domain.statements import NewStatement, Stance
from curator.services import actors, claims, quotes, sources
from curator.services.briefings.gathering import gather
from curator.storage.models import ReprintRow, TranslationRow, VersionRow

WHOLE = new_definition("The pond")


def narrowed(**facets):
    chosen = {Facet(name): frozenset(values) for name, values in facets.items()}
    return replace(WHOLE, scope=Scope(chosen=chosen))


def test_every_statement_is_there_once_by_date_and_the_quotes_of_which_nothing_is_said(said):
    found = gather(said, WHOLE)
    told = [(one.quote.id, one.id) for one in found.said]
    statements = [(q.id, s.id) for q in quotes.find(said) for s in q.statements]
    assert sorted(told) == sorted([*statements, (4, 0)])
    assert [one.quote.id for one in found.incomplete] == [3, 4]
    assert found.figures.statements == len(statements)
    dates = [str(one.quote.source.published or "9999") for one in found.said]
    assert dates == sorted(dates)


def test_the_same_project_gives_the_same_content_whatever_is_read_meanwhile(said):
    before = gather(said, WHOLE)
    sources.set_reading(said, 1, ReadingState.IN_PROGRESS, 7)
    assert gather(said, WHOLE) == before


def test_a_claim_has_those_in_favour_first_and_knows_its_sides(said, pond):
    drain = next(c for c in gather(said, WHOLE).claims if c.wording == pond.drain)
    assert [(g.stance, g.actor) for g in drain.groups] == [
        (Stance.SUPPORTS, "Ona Brand"),
        (Stance.OPPOSES, "Ümit Sandoz"),
    ]
    assert (drain.contested, drain.agreed, drain.single_source) == (True, False, False)
    assert (drain.supporters, drain.opponents) == (("Ona Brand",), ("Ümit Sandoz",))


def test_two_who_support_and_nobody_who_opposes_agree(said, pond):
    quotes.add_statement(said, 2, NewStatement("Ümit Sandoz", pond.danger, Stance.SUPPORTS))
    danger = next(c for c in gather(said, WHOLE).claims if c.wording == pond.danger)
    assert (danger.agreed, danger.contested, danger.single_source) == (True, False, True)


def test_who_goes_over_to_the_other_side_has_turned(said, pond):
    quotes.add_statement(said, 5, NewStatement("Ona Brand", pond.drain, Stance.OPPOSES))
    sources.describe(said, 2, published=PartialDate(2025, 1, 4))
    (turn,) = gather(said, WHOLE).turns
    assert (turn.actor, turn.claim) == ("Ona Brand", pond.drain)
    assert (turn.before.stance, turn.after.stance) == (Stance.SUPPORTS, Stance.OPPOSES)
    assert (turn.before.quote.id, turn.after.quote.id) == (1, 5)


def test_who_takes_both_sides_in_one_source_has_not_turned(said, pond):
    quotes.add_statement(said, 2, NewStatement("Ona Brand", pond.drain, Stance.OPPOSES))
    found = gather(said, WHOLE)
    (clash,) = found.clashes
    assert (found.turns, clash.on_one_day) == ((), True)
    assert [one.stance for one in clash.said] == [Stance.SUPPORTS, Stance.OPPOSES]


def test_a_reprint_of_a_later_day_is_no_later_word(said, pond):
    with said.write("sources.reprint") as writer:
        writer.add(ReprintRow, source_id=2, of_id=1)
    sources.describe(said, 2, published=PartialDate(2025, 1, 4))
    quotes.add_statement(said, 5, NewStatement("Ona Brand", pond.drain, Stance.OPPOSES))
    assert gather(said, WHOLE).turns == ()


def test_a_reprint_counts_as_the_source_it_repeats(said, pond):
    with said.write("sources.reprint") as writer:
        writer.add(ReprintRow, source_id=2, of_id=1)
    found = gather(said, WHOLE)
    assert (found.figures.sources, found.figures.independent) == (2, 1)
    assert [source.reprint_of for source in found.sources] == ["", "S1"]
    drain = next(c for c in found.claims if c.wording == pond.drain)
    assert drain.single_source


def test_reprints_in_a_circle_count_as_one(said):
    with said.write("sources.reprint") as writer:
        writer.add(ReprintRow, source_id=2, of_id=1)
        writer.add(ReprintRow, source_id=1, of_id=2)
    assert gather(said, WHOLE).figures.independent == 1


def test_a_quote_knows_its_paragraph_its_page_and_its_translations(said):
    with said.write("sources.edit") as writer:
        writer.put(VersionRow, 1, pages="0 300")
        writer.add(TranslationRow, quote_id=1, language="de", words="Gefahr", translator="M. Lind")
    evidence = {one.quote.id: one.quote for one in gather(said, WHOLE).said}
    assert [evidence[n].page for n in (1, 4, 5)] == [1, 2, None]
    assert evidence[1].paragraph == 7
    assert [t.words for t in evidence[1].translations] == ["Gefahr"]


def test_the_matrix_counts_quotes_and_keeps_the_first_and_last_date(said, pond):
    cell = gather(said, WHOLE).cells["Ümit Sandoz", pond.drain]
    assert cell.quotes == {Stance.OPPOSES: 2}
    assert (cell.first, cell.last) == (PartialDate(2024, 12, 13), PartialDate(2024, 12, 13))


def test_a_scope_takes_in_the_statements_of_its_actors_alone(said):
    brand = actors.find(said, "Ona Brand")
    found = gather(said, narrowed(actor=[brand.uid]))
    assert {one.actor for one in found.said} == {"Ona Brand"}
    assert found.scope == ("actor: Ona Brand",)


def test_a_scope_of_an_actor_who_is_gone_takes_in_nothing(said):
    found = gather(said, narrowed(actor=["0193c000-0000-7000-8000-000000000000"]))
    assert (found.said, found.sources, found.figures.quotes) == ((), (), 0)


@pytest.mark.parametrize(
    ("since", "until", "ids"),
    [
        (PartialDate(2024), None, {1, 2, 3, 4}),
        (PartialDate(2024, 12, 13), PartialDate(2024, 12), {1, 2, 3, 4}),
        (PartialDate(2024, 12, 14), None, set()),
        (None, PartialDate(2023), set()),
        (None, None, {1, 2, 3, 4, 5}),
    ],
)
def test_dates_narrow_as_far_as_they_are_known(said, since, until, ids):
    found = gather(said, replace(WHOLE, scope=Scope(since=since, until=until)))
    assert {one.quote.id for one in found.said} == ids


def test_hidden_sections_are_left_out_and_judgements_name_their_claims(said, pond):
    drain = claims.find(said, pond.drain)
    idle = claims.add(said, "Nobody asked the heron.")
    judged = Judgement("It ends.", claim_ids=(drain.id, idle.id))
    found = gather(said, replace(WHOLE, judgements=(judged,)))
    assert SectionKind.ACTORS not in {section.kind for section in found.sections}
    assert found.judgements[0].claims == ("C2",)
    assert found.judgements[0].left_out == ("Nobody asked the heron.",)


def test_the_words_and_the_paragraph_are_those_of_the_source(said, pond):
    lines = [line for line in pond.article.split("\n") if line.strip()]
    evidence = {one.quote.id: one.quote for one in gather(said, WHOLE).said}
    for quote_id in (1, 2, 3, 4):
        quote = evidence[quote_id]
        assert quote.exact in lines[quote.paragraph - 1]
        assert sources.text_of(said, quote.source.id)[quote.start : quote.end] == quote.exact
    assert [evidence[n].paragraph for n in (1, 2, 3, 4, 5)] == [7, 8, 9, 10, 3]


def test_a_quote_of_an_older_version_keeps_its_paragraph(said, take, pond):
    take(said, "New.\n\n" + pond.article, version_of=1)
    evidence = {one.quote.id: one.quote for one in gather(said, WHOLE).said}
    assert (evidence[3].paragraph, evidence[3].earlier) == (9, True)
    assert evidence[3].now == (evidence[3].start + 6, evidence[3].end + 6)


def test_the_speaker_belongs_where_they_did_on_the_date_of_the_article(said):
    def belongs(published):
        sources.describe(said, 1, published=published)
        return next(o.affiliation for o in gather(said, WHOLE).said if o.actor == "Ona Brand")

    assert belongs(PartialDate(2024, 12, 13)) == "mayor, Town of Eastmere"
    assert belongs(PartialDate(2020)) == "mayor, Town of Eastmere"
    assert belongs(PartialDate(2019, 12)) == ""
    assert belongs(None) == "mayor, Town of Eastmere"


def test_sources_stand_by_date_and_those_without_one_last(said, take):
    take(said, "Unquoted.\n", "unquoted.txt")
    assert [(s.id, s.key) for s in gather(said, WHOLE).sources] == [(1, "S1"), (2, "S2")]
    sources.describe(said, 2, published=PartialDate(2024, 12))
    assert [source.id for source in gather(said, WHOLE).sources] == [2, 1]
