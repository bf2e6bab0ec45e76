"""Gather what a briefing says: every statement, in order, with its proof."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import TypeVar

from curator.domain.actors import Actor, affiliation_on
from curator.domain.briefings.arranged import Briefing, Group, Item, Order, Section
from curator.domain.claims import Claim
from curator.domain.quotes import Quote, QuoteFilter
from curator.domain.sources import Source
from curator.domain.statements import Stance, Statement
from curator.services.project import Project
from curator.storage import actors as stored_actors
from curator.storage import claims as stored_claims
from curator.storage.reading import coders
from curator.storage.reading import quotes as stored_quotes
from curator.storage.reading import sources as stored_sources

K = TypeVar("K")

_STANCES = tuple(Stance)


def compose(project: Project, title: str = "", order: Order = Order.CLAIM) -> Briefing:
    """Gather the whole project as a briefing, by claim or by actor."""
    with project.read() as connection:
        material = _Material(
            {s.id: s for s in stored_sources.listing(connection)},
            stored_quotes.find(connection, QuoteFilter()),
            stored_actors.listing(connection),
            stored_claims.listing(connection),
        )
        texts = stored_sources.texts_of_versions(
            connection, {quote.version_id for quote in material.quotes}
        )
        title = title.strip() or coders.project_title(connection)
    return _arrange(material, texts, title, order)


@dataclass(frozen=True, slots=True)
class _Material:
    sources: dict[int, Source]
    quotes: list[Quote]
    actors: list[Actor]
    claims: list[Claim]


@dataclass(frozen=True, slots=True)
class _Said:
    """A statement with its proof, before it has its number."""

    statement: Statement
    quote: Quote
    source: Source


def _arrange(material: _Material, texts: dict[int, str], title: str, order: Order) -> Briefing:
    every = [
        _Said(statement, quote, material.sources[quote.source_id])
        for quote in material.quotes
        for statement in quote.statements or (_nothing_said(quote),)
    ]
    every.sort(key=lambda said: (str(said.source.facts.published or "9999"), said.quote.id))
    complete = [said for said in every if not said.statement.incomplete]
    numbered = _Numbering(material.actors, texts)
    by_claim = order is Order.CLAIM
    arranged = _by_claim if by_claim else _by_actor
    sections = tuple(arranged(material, complete, numbered.item))
    return Briefing(
        title,
        order,
        sections,
        tuple(numbered.item(said) for said in every if said.statement.incomplete),
        tuple(_by_date({said.source.id: said.source for said in every}.values())),
        tuple(dict.fromkeys(a.name for a in material.actors if a.quotes)),
        tuple(dict.fromkeys(c.wording for c in material.claims if c.quotes)),
        dt.datetime.now(dt.UTC).strftime("%Y-%m-%d %H:%M"),
    )


class _Numbering:
    """Numbers the items in the order in which they are set."""

    def __init__(self, actors: Iterable[Actor], texts: dict[int, str]) -> None:
        self._numbers = count(1)
        self._actors = {actor.id: actor for actor in actors}
        self._texts = texts

    def item(self, said: _Said) -> Item:
        """Make the next item."""
        text, start = self._texts[said.quote.version_id], said.quote.selector.start
        actor = self._actors.get(said.statement.actor_id or 0)
        held = actor and affiliation_on(actor, said.source.facts.published)
        where = ", ".join(filter(None, (held.role, held.to_actor))) if held else ""
        return Item(
            next(self._numbers), said.statement, said.quote, said.source,
            _paragraph(text, start), where or (actor.role if actor else ""),
        )  # fmt: skip


def _by_claim(
    material: _Material, every: Sequence[_Said], item: Callable[[_Said], Item]
) -> Iterable[Section]:
    said = _grouped(every, lambda s: s.statement.claim_id)
    for claim in material.claims:
        groups = _grouped(
            sorted(said.get(claim.id, ()), key=lambda s: (_rank(s), s.statement.actor)),
            lambda s: (s.statement.actor, s.statement.stance),
        )
        if groups:
            made = [Group(actor, tuple(map(item, some))) for (actor, _), some in groups.items()]
            status = claim.status.value
            yield Section(claim.wording, claim.definition, claim.note, status, tuple(made))


def _by_actor(
    material: _Material, every: Sequence[_Said], item: Callable[[_Said], Item]
) -> Iterable[Section]:
    said = _grouped(every, lambda s: s.statement.actor_id)
    for actor in material.actors:
        own = sorted(said.get(actor.id, ()), key=lambda s: s.statement.claim)
        groups = _grouped(own, lambda s: s.statement.claim)
        if groups:
            made = [Group(claim, tuple(map(item, some))) for claim, some in groups.items()]
            yield Section(actor.name, "", actor.note, "", tuple(made))


def _grouped(every: Iterable[_Said], key: Callable[[_Said], K]) -> dict[K, list[_Said]]:
    groups: dict[K, list[_Said]] = {}
    for said in every:
        groups.setdefault(key(said), []).append(said)
    return groups


def _rank(said: _Said) -> int:
    return _STANCES.index(said.statement.stance)


def _nothing_said(quote: Quote) -> Statement:
    return Statement(0, "", quote.id, None, "", None, "", Stance.UNCLEAR)


def _by_date(sources: Iterable[Source]) -> list[Source]:
    return sorted(sources, key=lambda s: (str(s.facts.published or "9999"), s.id))


def _paragraph(text: str, start: int) -> int:
    """Tell in which paragraph, from 1, a position lies; blank lines are none."""
    lines = text[:start].split("\n")
    return sum(1 for line in lines[:-1] if line.strip()) + 1
