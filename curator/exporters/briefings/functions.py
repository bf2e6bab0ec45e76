"""What templates can call: how a statement, its attribution and its figures are written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from curator.domain.briefings.content import (
    ActorEntry,
    Cell,
    CitedSource,
    ClaimEntry,
    Clash,
    Content,
    Evidence,
    Said,
    Turn,
)
from curator.domain.briefings.definition import WRITTEN, SectionPlan
from curator.domain.dates import PartialDate
from curator.domain.statements import Stance
from curator.exporters.briefings.keep import marked
from curator.exporters.briefings.notes import Notes
from curator.exporters.briefings.text import Markdown, block, inline, quoted, several
from curator.exporters.escaping import escape, has_direction_controls, set_apart
from curator.exporters.wording import DOUBTS, LANGUAGES, MANNERS, date_in_words

_STANCES = tuple(Stance)
_MOST_COLUMNS = 12  # of claims in one table: as many as a page of A4 has room for
_NO_CELL = Cell({}, "", None, None)


@dataclass(frozen=True, slots=True)
class Day:
    """The sources of one day, by outlet."""

    date: PartialDate | None
    sources: tuple[CitedSource, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """Claims that fit beside each other in a table, and the actors who say anything on them."""

    number: int  # from 0
    claims: tuple[ClaimEntry, ...]
    actors: tuple[ActorEntry, ...]


class Functions:
    """What templates call that needs the content of the briefing, or cites it."""

    def __init__(self, content: Content, notes: Notes) -> None:
        self._content, self._notes = content, notes
        self._turns: dict[str, list[Turn]] = defaultdict(list)
        for turn in content.turns:
            self._turns[turn.actor].append(turn)
        self._clashes: dict[str, list[Clash]] = defaultdict(list)
        for clash in content.clashes:
            self._clashes[clash.actor].append(clash)

    @cached_property
    def _in(self) -> Mapping[int, Sequence[Said]]:
        found: dict[int, list[Said]] = defaultdict(list)
        for one in self._content.said:
            found[one.quote.source.id].append(one)
        return found

    @cached_property
    def _parted(self) -> Sequence[tuple[ClaimEntry, ...]]:
        claims = self._content.claims
        bands = -(-len(claims) // _MOST_COLUMNS)
        ends = [len(claims) * number // bands for number in range(bands + 1)] if bands else []
        return [claims[start:end] for start, end in pairwise(ends)]

    @cached_property
    def _told(self) -> Mapping[tuple[str, int], Sequence[tuple[int, Cell]]]:
        """Give the cells of an actor in a band, each with its place."""
        places = {
            claim.wording: (number, place)
            for number, claims in enumerate(self._parted)
            for place, claim in enumerate(claims)
        }
        found: dict[tuple[str, int], list[tuple[int, Cell]]] = defaultdict(list)
        for (actor, claim), cell in self._content.cells.items():
            number, place = places[claim]
            found[actor, number].append((place, cell))
        return found

    def statement(self, said: Said, *, claimed: bool = False) -> Markdown:
        """Write a quote as a block, who says it with a footnote, and what is to be known of it.

        ``claimed`` names its claim too, where no heading does.
        """
        return Markdown("\n\n".join(self._statement(said, claimed=claimed)) + "\n")

    def short(self, said: Said, *, dated: bool = True) -> Markdown:
        """Write a quote on one line, with its speaker, its date and a footnote."""
        source = said.quote.source
        date = f", {date_in_words(source.published)}" if dated and source.published else ""
        words = quoted(said.quote.words, source.language)
        return Markdown(f"{words} — {inline(said.actor)}{date} {self._notes.note(said)}")

    def position(self, said: Said) -> Markdown:
        """Write the stance of a statement, when it was taken, and a footnote."""
        quote = said.quote
        event = "event of " if quote.event_date else ""
        when = f" ({event}{date_in_words(quote.when)})" if quote.when else ""
        return Markdown(f"{said.stance.sign} {said.stance}{when} {self._notes.note(said)}")

    def cell_of(self, actor: str, claim: str) -> Cell:
        """Give what an actor says on a claim, in figures; a cell without quotes where nothing."""
        return self._content.cells.get((actor, claim), _NO_CELL)

    def bands(self) -> tuple[Band, ...]:
        """Part the claims so that a page has room for each part beside the names of actors."""
        actors, told = self._content.actors, self._told
        return tuple(
            Band(number, claims, tuple(a for a in actors if (a.name, number) in told))
            for number, claims in enumerate(self._parted)
        )

    def row_of(self, actor: ActorEntry, band: Band | None = None) -> Markdown:
        """Write what an actor says on each claim, or on each of a band, as cells of a table."""
        parted = self._parted
        if band is None:
            return Markdown("".join(self._cells(actor, n, some) for n, some in enumerate(parted)))
        return Markdown(self._cells(actor, band.number, band.claims))

    def _cells(self, actor: ActorEntry, number: int, claims: Sequence[ClaimEntry]) -> str:
        row = [" – |"] * len(claims)
        for place, cell in self._told.get((actor.name, number), ()):
            told = (figures_of(cell.quotes), inline(cell.grade))
            row[place] = f" {' · '.join(filter(None, told))} |"
        return "".join(row)

    def turns_of(self, actor: ActorEntry) -> tuple[Turn, ...]:
        """List how an actor changed their stances."""
        return tuple(self._turns.get(actor.name, ()))

    def clashes_of(self, actor: ActorEntry) -> tuple[Clash, ...]:
        """List where an actor takes several stances of which none is known to come first."""
        return tuple(self._clashes.get(actor.name, ()))

    def days(self) -> tuple[Day, ...]:
        """List the days on which sources appeared, in order, each with its sources."""
        found: dict[PartialDate | None, list[CitedSource]] = {}
        for source in self._content.sources:
            found.setdefault(source.published, []).append(source)
        return tuple(
            Day(date, tuple(sorted(some, key=lambda source: (source.outlet, source.id))))
            for date, some in found.items()
        )

    def said_in(self, source: CitedSource) -> tuple[Said, ...]:
        """List what is said in a source, in the order of its text."""
        own = self._in.get(source.id, ())
        return tuple(sorted(own, key=lambda one: (one.quote.start, one.quote.id, one.id)))

    def own_text(self, section: SectionPlan, part: str = "before") -> Markdown:
        """Give what the writer of the briefing says in a section, between marks that keep it."""
        words = section.before if part == "before" else section.after
        if not words.strip() and (part == "after" or section.kind not in WRITTEN):
            return Markdown("")
        name = section.kind.value if part == "before" else f"{section.kind.value}, after"
        return Markdown(marked(name, words))

    def _statement(self, said: Said, *, claimed: bool) -> Iterator[str]:
        yield block(said.quote.words)
        yield from translated(said.quote)
        yield f"— {attribution(said, claimed=claimed)} {self._notes.note(said)}"
        yield from remarks(said.quote)


def translated(quote: Evidence) -> Iterator[str]:
    """Write a quote in each language that it was translated to."""
    for each in quote.translations:
        by = f" (translated by {inline(each.translator)})" if each.translator else ""
        language = language_of(each.language) or "In translation"
        yield f"{inline(language)}{by}: {quoted(each.words, each.language)}"


def remarks(quote: Evidence) -> Iterator[str]:
    """Write what is to be known of a quote: that its words have changed, and its note."""
    for doubt in doubts(quote):
        yield f"*{doubt}*"
    if quote.note:
        yield f"Note: {several(quote.note)}"


def attribution(said: Said, *, claimed: bool = False) -> Markdown:
    """Say who says it and how, where it stands and when, in one line.

    ``claimed`` names the claim too, as is needed where no heading does.
    """
    quote, source = said.quote, said.quote.source
    parts = [_position(said, claimed=claimed)]
    if not said.claim:
        parts.append("no claim yet")
    if quote.kind in MANNERS:
        parts.append(MANNERS[quote.kind])
    parts += [f"{party.role}: {inline(party.name)}" for party in said.parties]
    if source.outlet:
        parts.append(f"via *{inline(source.outlet)}*")
    if source.published:
        parts.append(date_in_words(source.published))
    if quote.credibility and source.reliability:
        parts.append(inline(quote.grade))
    return Markdown(", ".join(parts))


def doubts(quote: Evidence) -> tuple[str, ...]:
    """Say what a reader should know of the place and the letters of a quote."""
    found = [DOUBTS.get(quote.status, "")]
    if has_direction_controls(quote.words + quote.exact):
        found.append("The quote contains direction controls.")
    return tuple(filter(None, found))


def in_context(quote: Evidence) -> Markdown:
    """Write the exact words of a quote in bold, between those around it, all on one line."""
    before, after = (escape(_on_one_line(part)) for part in (quote.prefix, quote.suffix))
    before += " " * (bool(before) and quote.prefix[-1].isspace())
    after = " " * (bool(after) and quote.suffix[0].isspace()) + after
    exact = escape(_on_one_line(quote.exact))
    return Markdown(set_apart(f"{before}**{exact}**{after}"))


def _on_one_line(text: str) -> str:
    if text.isprintable() and "  " not in text:  # no blanks but single ones, as most have
        return text.strip(" ")
    return " ".join(text.split())


def language_of(code: str) -> str:
    """Say in which language, as far as its code (BCP 47) is known here."""
    name = LANGUAGES.get(code.partition("-")[0].lower(), code)
    return f"In {name}" if name else ""


def positions(said: Iterable[Said]) -> Markdown:
    """Write the stances of statements: “▲ supports, ▼ opposes”."""
    return Markdown(", ".join(f"{one.stance.sign} {one.stance}" for one in said))


def tally(said: Iterable[Said]) -> Markdown:
    """Count quotes by stance: “▲ 2 ▼ 1”."""
    told = [(one.stance, one.quote.id) for one in said]  # a stance takes long to be hashed
    counts = [(s, len({key for stance, key in told if stance is s})) for s in _STANCES]
    return Markdown(" ".join(f"{s.sign} {count}" for s, count in counts if count))


def figures_of(quotes: Mapping[Stance, int]) -> Markdown:
    """Write how many quotes there are by stance, which come in order: “▲ 2 ▼ 1”."""
    return Markdown(" ".join(f"{stance.sign} {count}" for stance, count in quotes.items()))


def _position(said: Said, *, claimed: bool) -> str:
    who = f"**{inline(said.actor)}**" if said.actor else "no actor yet"
    if said.affiliation:
        who += f" ({inline(said.affiliation)})"
    if not said.claim:
        return who
    stance = f"{said.stance.sign} {said.stance}"
    if said.incomplete:
        return f"{who}, {stance}: “{inline(said.claim)}”"
    if claimed:
        return f"{who} {stance}: “{inline(said.claim)}”"
    return f"{who} {stance}"
