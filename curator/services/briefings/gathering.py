"""Gather what a briefing says: the statements in its scope, with all that proves them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping

from curator.domain.actors import Actor, affiliation_on
from curator.domain.briefings import content
from curator.domain.briefings.content import CitedSource, Content, Evidence, Said
from curator.domain.briefings.definition import Definition
from curator.domain.claims import Claim
from curator.domain.edits import Coder
from curator.domain.lists import reprints
from curator.domain.lists.statements import Narrowing, Order
from curator.domain.quotes import Quote, QuoteFilter
from curator.domain.sources import Source
from curator.domain.statements import Stance, Statement
from curator.domain.text import text_sha256
from curator.services.briefings import arranging, scoping
from curator.services.project import Project
from curator.storage import actors as stored_actors
from curator.storage import claims as stored_claims
from curator.storage.briefings import material, scopes
from curator.storage.journal.writer import Connection
from curator.storage.lists import statements as listed
from curator.storage.reading import coders
from curator.storage.reading import quotes as stored_quotes
from curator.storage.reading import reprints as stored_reprints
from curator.storage.reading import sources as stored_sources


def gather(
    project: Project, definition: Definition, without: frozenset[int] = frozenset()
) -> Content:
    """Gather a briefing as the project is now; the same project gives the same content.

    What the actors ``without`` say is left out.
    """
    with project.read() as connection:
        found = _Material(connection, definition)
        scope = scoping.in_words(connection, definition.scope)
        cutoff = material.last_edit(connection)
    made = _Making(found)
    said = made.every(definition, without)
    return arranging.arrange(definition, found.actors, found.claims, said, (scope, cutoff))


class _Material:
    """What the project has on a scope, read in a handful of queries."""

    def __init__(self, connection: Connection, definition: Definition) -> None:
        narrowing = scopes.narrowing(connection, definition.scope)
        self.keys = _keys(connection, narrowing)
        self.quotes = _quotes(connection, self.keys)
        self.actors: list[Actor] = stored_actors.listing(connection)
        self.claims: list[Claim] = stored_claims.listing(connection)
        self.sources = {
            source.id: source
            for source in stored_sources.listing(
                connection, {quote.source_id for quote in self.quotes}
            )
        }
        self.first_prints = reprints.roots(stored_reprints.said(connection))
        originals = set(self.first_prints.values()) - self.sources.keys()
        self.unquoted = {s.id: s for s in stored_sources.listing(connection, originals)}
        versions = {quote.version_id for quote in self.quotes}
        self.texts = stored_sources.texts_of_versions(connection, versions)
        self.translations = material.translations(connection, [q.id for q in self.quotes])
        self.coders: dict[int, Coder] = {each.id: each for each in coders.listing(connection)}


def _keys(connection: Connection, narrowing: Narrowing) -> frozenset[int] | None:
    """Give the keys of the statements in a scope; None for all there are."""
    if not narrowing.words and not narrowing.chosen:
        return None
    return frozenset(listed.keys(connection, narrowing, Order()))


def _quotes(connection: Connection, keys: frozenset[int] | None) -> list[Quote]:
    if keys is None:
        return stored_quotes.find(connection, QuoteFilter())
    ids = {line.quote_id for line in listed.page(connection, sorted(keys))}
    return stored_quotes.find(connection, QuoteFilter(quote_ids=tuple(ids)))


class _Making:
    """Turns rows into the values of a briefing, each source and quote once."""

    def __init__(self, found: _Material) -> None:
        self._found = found
        self._actors = {actor.id: actor for actor in found.actors}
        self._paragraphs = {key: _paragraphs(text) for key, text in found.texts.items()}
        self._cited: dict[int, CitedSource] = {}
        self._hashes: dict[int, str] = {}

    def every(self, definition: Definition, without: frozenset[int]) -> list[Said]:
        """Make the statements in scope, by date; a quote of which nothing is said gives one too."""
        scope, keys = definition.scope, self._found.keys
        wanted = [
            (statement, quote)
            for quote in self._found.quotes
            if scope.takes_in(self._found.sources[quote.source_id].facts.published)
            for statement in quote.statements or (_nothing_said(quote),)
            if keys is None or (statement.id or -quote.id) in keys
            if statement.actor_id not in without
        ]
        self._cite({quote.id: quote for _, quote in wanted}.values())
        quotes: dict[int, Evidence] = {}
        for _, quote in wanted:
            if quote.id not in quotes:
                quotes[quote.id] = self._evidence(quote)
        return sorted((self._said(s, quotes[q.id]) for s, q in wanted), key=arranging.by_date)

    def _cite(self, quotes: Iterable[Quote]) -> None:
        """Give keys to the sources that are quoted, by date."""
        counts: dict[int, int] = {}
        for quote in quotes:
            counts[quote.source_id] = counts.get(quote.source_id, 0) + 1
        known = self._found.sources
        order = sorted(counts, key=lambda key: (str(known[key].facts.published or "9999"), key))
        keys = {source_id: f"S{number}" for number, source_id in enumerate(order, 1)}
        self._cited = {
            source_id: self._source(known[source_id], keys, counts[source_id])
            for source_id in order
        }

    def _source(self, source: Source, keys: Mapping[int, str], quotes: int) -> CitedSource:
        facts = source.facts
        root = self._found.first_prints.get(source.id, source.id)
        repeats = ""
        if root != source.id:
            first = self._found.unquoted.get(root)
            repeats = keys.get(root) or (first.facts.title if first else "")
        return CitedSource(
            source.id, source.uid, keys[source.id], facts.title, facts.authors, facts.outlet,
            facts.section, facts.url, facts.published, source.captured_at, facts.language,
            source.direction, source.reliability, source.reliability_reason, source.sha256,
            source.text_sha256, quotes, repeats, root,
        )  # fmt: skip

    def _evidence(self, quote: Quote) -> Evidence:
        selector, paragraphs = quote.selector, self._paragraphs[quote.version_id]
        source = self._found.sources[quote.source_id]
        anchor = quote.anchor
        earlier = quote.version_id != source.version_id
        now = (anchor.start, anchor.end or 0) if earlier and anchor.start is not None else None
        coder = self._found.coders.get(quote.coder_id)
        return Evidence(
            quote.id, quote.uid, quote.shown, selector.exact, selector.prefix, selector.suffix,
            quote.kind, quote.note, quote.event_date, quote.credibility, anchor.status,
            selector.start, selector.end, earlier, now,
            bisect_right(paragraphs, selector.start),
            quote.page,
            coder.name if coder else "", self._cited[quote.source_id], quote.tags,
            self._found.translations.get(quote.id, ()),
            self._hash_of(quote.version_id) if earlier else source.text_sha256,
        )  # fmt: skip

    def _hash_of(self, version_id: int) -> str:
        if version_id not in self._hashes:
            self._hashes[version_id] = text_sha256(self._found.texts[version_id]).hex()
        return self._hashes[version_id]

    def _said(self, statement: Statement, quote: Evidence) -> Said:
        actor = self._actors.get(statement.actor_id or 0)
        return Said(
            statement.id, statement.uid, statement.actor_id, statement.actor,
            _affiliation(actor, quote) if actor else "", statement.claim_id, statement.claim,
            statement.stance, quote,
            tuple(content.Party(party.actor, party.role.value) for party in statement.parties),
        )  # fmt: skip


def _affiliation(actor: Actor, quote: Evidence) -> str:
    held = affiliation_on(actor, quote.source.published)
    where = ", ".join(filter(None, (held.role, held.to_actor))) if held else ""
    return where or actor.role


def _nothing_said(quote: Quote) -> Statement:
    return Statement(0, "", quote.id, None, "", None, "", Stance.UNCLEAR)


def _paragraphs(text: str) -> list[int]:
    """List where the paragraphs of a text begin, in code points; blank lines are none."""
    starts, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            starts.append(at)
        at += len(line) + 1
    return starts
