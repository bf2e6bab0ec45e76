"""Briefings: every statement in order, numbered, with its proof; and the sample's."""

import re
from collections import Counter
from html import unescape
from itertools import chain

import pytest
from markdown_it import MarkdownIt

from curator.domain.briefings.arranged import Order
from curator.domain.dates import PartialDate
from curator.domain.statements import NewStatement, Stance
from curator.exporters import markdown
from curator.exporters.writing import write_atomically
from curator.services import actors, demo, quotes, sources
from curator.services.briefings import simple as briefings
from curator.services.project import Project


def items_of(briefing):
    groups = chain.from_iterable(section.groups for section in briefing.sections)
    return [*chain.from_iterable(group.items for group in groups), *briefing.incomplete]


@pytest.mark.parametrize("order", Order)
def test_items_are_numbered_from_one_in_the_order_in_which_they_stand(said, order):
    items = items_of(briefings.compose(said, order=order))
    assert [item.number for item in items] == list(range(1, len(items) + 1))
    told = Counter((item.quote.id, item.statement.id) for item in items)
    statements = [(q.id, s.id) for q in quotes.find(said) for s in q.statements]
    assert told == Counter([*statements, (4, 0)])


def outline(briefing):
    return [(section.title, list(map(ids_of, section.groups))) for section in briefing.sections]


def ids_of(group):
    return group.title, [item.quote.id for item in group.items]


def test_by_claim_each_claim_has_its_actors_with_those_in_favour_first(said, pond):
    keep_for(said, 3, "A poet", pond.drain, Stance.SUPPORTS)
    briefing = briefings.compose(said)
    assert outline(briefing) == [
        (pond.danger, [("Ona Brand", [1])]),
        (pond.drain, [("A poet", [3]), ("Ona Brand", [1]), ("Ümit Sandoz", [2, 5])]),
    ]
    drain = briefing.sections[1]
    assert (drain.definition, drain.status) == ("All of it.", "unverified")
    assert [item.quote.id for item in briefing.incomplete] == [3, 4]


def keep_for(project, quote_id, *said):
    quotes.add_statement(project, quote_id, NewStatement(*said))


def test_by_actor_each_actor_has_the_claims_they_speak_to(said, pond):
    briefing = briefings.compose(said, order=Order.ACTOR)
    assert outline(briefing) == [
        ("Ona Brand", [(pond.danger, [1]), (pond.drain, [1])]),
        ("Ümit Sandoz", [(pond.drain, [2, 5])]),
    ]
    assert briefing.actors == ("Lena Roth", "Ona Brand", "Ümit Sandoz")
    assert briefing.claims == (pond.danger, pond.drain)


def test_an_actor_of_two_minds_has_a_group_for_each_stance(said, pond):
    keep_for(said, 4, "Ona Brand", pond.danger, Stance.OPPOSES)
    danger = briefings.compose(said).sections[0]
    assert [(g.title, g.items[0].statement.stance) for g in danger.groups] == [
        ("Ona Brand", Stance.SUPPORTS),
        ("Ona Brand", Stance.OPPOSES),
    ]


def test_the_words_and_the_paragraph_are_those_of_the_source(said, pond):
    items = {item.quote.id: item for item in items_of(briefings.compose(said))}
    lines = [line for line in pond.article.split("\n") if line.strip()]
    for quote_id in (1, 2, 3, 4):
        item = items[quote_id]
        assert item.quote.selector.exact in lines[item.paragraph - 1]
        text = sources.text_of(said, item.source.id)
        selector = item.quote.selector
        assert text[selector.start : selector.end] == selector.exact
    assert [items[n].paragraph for n in (1, 2, 3, 4, 5)] == [7, 8, 9, 10, 3]


def test_a_quote_of_an_older_version_keeps_its_paragraph(said, take, pond):
    take(said, "New.\n\n" + pond.article, version_of=1)
    items = {item.quote.id: item for item in items_of(briefings.compose(said))}
    assert items[3].paragraph == 9


def test_the_speaker_belongs_where_they_did_on_the_date_of_the_article(said):
    def belongs(published):
        sources.describe(said, 1, published=published)
        items = items_of(briefings.compose(said))
        return next(i.affiliation for i in items if i.statement.actor == "Ona Brand")

    assert belongs(PartialDate(2024, 12, 13)) == "mayor, Town of Eastmere"
    assert belongs(PartialDate(2020)) == "mayor, Town of Eastmere"
    assert belongs(PartialDate(2019, 12)) == ""
    assert belongs(None) == "mayor, Town of Eastmere"


def test_sources_stand_by_date_and_those_without_one_last(said, take):
    take(said, "Unquoted.\n", "unquoted.txt")
    assert [source.id for source in briefings.compose(said).sources] == [1, 2]
    sources.describe(said, 2, published=PartialDate(2024, 12))
    assert [source.id for source in briefings.compose(said).sources] == [2, 1]


def test_an_empty_project_makes_an_empty_briefing(project):
    briefing = briefings.compose(project, " ")
    assert briefing.title == "The mill pond"
    assert briefing.sections == briefing.incomplete == briefing.sources == ()
    assert "No quotes yet." in markdown.render(briefing)


@pytest.mark.parametrize("order", Order)
def test_an_article_with_three_speakers_is_briefed_word_for_word(
    project, take, keep, pond, readers_of, tmp_path, order
):
    source = take(project, pond.article).source
    words = [
        "The pond is a danger, and we will drain it before the spring,",
        "Without the pond our fields will be dry by June,",
        "Nobody has measured the spring yet.",
    ]
    stances = [Stance.SUPPORTS, Stance.OPPOSES, Stance.NEUTRAL]
    names = ["Ona Brand", "Ümit Sandoz", "Lena Roth"]
    for exact, name, stance in zip(words, names, stances, strict=True):
        keep(project, source, exact, (name, pond.drain, stance))
    assert [actor.name for actor in actors.all_of(project)] == sorted(names)
    briefing = briefings.compose(project, "Drain it?", order)
    assert briefing.title == "Drain it?"
    assert [item.paragraph for item in sorted(items_of(briefing), key=lambda i: i.quote.id)] == [
        7, 8, 9
    ]  # fmt: skip
    path = tmp_path / "briefing.md"
    write_atomically(path, markdown.render(briefing))
    shown = readers_of(path.read_text("utf-8"))
    for exact in words:
        assert exact in pond.article
        assert shown.count(exact) == 1
    assert path.read_text("utf-8").count("[^q3]") == 2


@pytest.fixture
def readers_of():
    """Give what a reader of rendered Markdown sees of its block quotes, each as one line."""

    def read(text):
        html = MarkdownIt("commonmark").render(text)
        quoted = re.findall("<blockquote>(.*?)</blockquote>", html, re.DOTALL)
        return [one_line(unescape(re.sub("<[^>]+>", "", part))) for part in quoted]

    return read


def one_line(text):
    return " ".join(text.split())


def test_the_sample_has_a_briefing_with_every_quote_in_it(tmp_path, readers_of):
    project, briefing = demo.prepare(tmp_path / "new" / "folder")
    with Project.open(project, read_only=True) as opened:
        exact = {quote.shown for quote in quotes.find(opened)}
    assert len(exact) > 5
    shown = readers_of(briefing.read_text("utf-8"))
    assert set(map(one_line, exact)) <= set(shown)
    written = project.read_bytes()
    assert demo.prepare(tmp_path / "new" / "folder") == (project, briefing)
    assert project.read_bytes() == written
