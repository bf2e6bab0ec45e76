"""Setting: from the content of a briefing and a template to Markdown.

A template sees the fields of ``Content`` under ``briefing``, the lists in it also by their own
names, and the functions of ``_Functions``. Whatever it writes out is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from curator.domain.briefings.content import Cell, CitedSource, Content, Evidence, Said
from curator.domain.briefings.definition import WRITTEN, Profile, SectionPlan
from curator.domain.briefings.scales import CREDIBILITIES, LIKELIHOODS, RELIABILITIES, Scale
from curator.domain.dates import PartialDate
from curator.domain.statements import Stance
from curator.exporters.briefings import sandbox
from curator.exporters.briefings.keep import marked
from curator.exporters.briefings.keys import citation_keys
from curator.exporters.briefings.notes import Notes, Use, address, time
from curator.exporters.briefings.text import Markdown, inline, joined
from curator.exporters.escaping import escape, has_direction_controls
from curator.exporters.wording import DOUBTS, LANGUAGES, MANNERS, counted, date_in_words

_GAPS = re.compile("\n{3,}")
_NO_CELL = Cell({}, "", None, None)


@dataclass(frozen=True, slots=True)
class Layout:
    """A template: one that ships, by its name, or one of a person, by its text."""

    name: str
    body: str | None = None  # None: one that ships


@dataclass(frozen=True, slots=True)
class Day:
    """The sources of one day, by outlet."""

    date: PartialDate | None
    sources: tuple[CitedSource, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A briefing that was set: its Markdown, and each quote in it in the order of use."""

    text: str
    uses: tuple[Use, ...]


def render(
    content: Content,
    layout: Layout,
    profile: Profile = Profile.PLAIN,
    seconds: float = sandbox.SECONDS,
) -> Document:
    """Set a briefing; the same content and template give the same bytes.

    Raise ``TemplateFaultError`` where the template cannot be read, names what is not there, does
    what it must not, or takes longer than ``seconds``.
    """
    template = (
        sandbox.shipped(layout.name)
        if layout.body is None
        else sandbox.compiled(layout.body, layout.name)
    )
    notes = Notes(profile, citation_keys(content.sources))
    with sandbox.reported(layout.name), sandbox.limited(seconds):
        text = template.render(variables(content, notes, profile))
    return Document(_GAPS.sub("\n\n", text).strip("\n") + "\n", tuple(notes.uses))


def variables(content: Content, notes: Notes, profile: Profile) -> dict[str, Any]:
    """Give what a template can name."""
    own = _Functions(content)
    return {
        "briefing": content,
        "judgements": content.judgements,
        "claims": content.claims,
        "actors": content.actors,
        "sources": content.sources,
        "said": content.said,
        "turns": content.turns,
        "sections": content.sections,
        "figures": content.figures,
        "stances": tuple(Stance),
        "profile": profile.value,
        "citation_keys": citation_keys(content.sources),
        "likelihoods": LIKELIHOODS[Scale(content.scale)],
        "reliabilities": RELIABILITIES,
        "credibilities": CREDIBILITIES,
        "note": notes.note,
        "footnotes": notes.footnotes,
        "address": address,
        "time": time,
        "date": date_in_words,
        "counted": counted,
        "attribution": own.attribution,
        "cell_of": own.cell_of,
        "days": own.days,
        "said_in": own.said_in,
        "doubts": doubts,
        "figures_of": figures_of,
        "in_context": in_context,
        "language_of": language_of,
        "own_text": own.own_text,
        "tally": tally,
    }


class _Functions:
    """What templates call that needs the content of the briefing."""

    def __init__(self, content: Content) -> None:
        self._content = content

    def cell_of(self, actor: str, claim: str) -> Cell:
        """Give what an actor says on a claim, in figures; a cell without quotes where nothing."""
        return self._content.cells.get((actor, claim), _NO_CELL)

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
        own = (one for one in self._content.said if one.quote.source.id == source.id)
        return tuple(sorted(own, key=lambda one: (one.quote.start, one.quote.id, one.id)))

    def attribution(self, said: Said) -> Markdown:
        """Say who says it and how, where it stands and when, in one line."""
        quote, source = said.quote, said.quote.source
        return joined(
            (
                _position(said),
                "" if said.claim else "no claim yet",
                MANNERS.get(quote.kind, ""),
                *(Markdown(f"{party.role}: {inline(party.name)}") for party in said.parties),
                Markdown(f"via *{inline(source.outlet)}*") if source.outlet else "",
                source.published,
                quote.grade if quote.credibility and source.reliability else "",
            )
        )

    def own_text(self, section: SectionPlan, part: str = "before") -> Markdown:
        """Give what the writer of the briefing says in a section, between marks that keep it."""
        words = section.before if part == "before" else section.after
        if not words.strip() and (part == "after" or section.kind not in WRITTEN):
            return Markdown("")
        name = section.kind.value if part == "before" else f"{section.kind.value}, after"
        return Markdown(marked(name, words))


def doubts(quote: Evidence) -> tuple[str, ...]:
    """Say what a reader should know of the place and the letters of a quote."""
    found = [DOUBTS.get(quote.status, "")]
    if has_direction_controls(quote.words + quote.exact):
        found.append("The quote contains direction controls.")
    return tuple(filter(None, found))


def in_context(quote: Evidence) -> Markdown:
    """Write the exact words of a quote in bold, between those around it."""
    before = f"{escape(quote.prefix.rstrip())} " * bool(quote.prefix.strip())
    after = f" {escape(quote.suffix.lstrip())}" * bool(quote.suffix.strip())
    before = before if quote.prefix != quote.prefix.rstrip() else before[:-1]
    after = after if quote.suffix != quote.suffix.lstrip() else after[1:]
    return Markdown(f"{before.lstrip()}**{escape(quote.exact)}**{after.rstrip()}")


def language_of(code: str) -> str:
    """Say in which language, as far as its code (BCP 47) is known here."""
    name = LANGUAGES.get(code.partition("-")[0].lower(), code)
    return f"In {name}" if name else ""


def tally(said: Iterable[Said]) -> Markdown:
    """Count quotes by stance: “▲ 2 ▼ 1”."""
    quotes: dict[Stance, set[int]] = {}
    for one in said:
        quotes.setdefault(one.stance, set()).add(one.quote.id)
    return figures_of({stance: len(ids) for stance, ids in quotes.items()})


def figures_of(quotes: Mapping[Stance, int]) -> Markdown:
    """Write how many quotes there are by stance: “▲ 2 ▼ 1”."""
    return Markdown(" ".join(f"{s.sign} {quotes[s]}" for s in Stance if s in quotes))


def _position(said: Said) -> Markdown:
    who = f"**{inline(said.actor)}**" if said.actor else "no actor yet"
    if said.affiliation:
        who += f" ({inline(said.affiliation)})"
    if not said.claim:
        return Markdown(who)
    stance = f"{said.stance.sign} {said.stance}"
    if said.incomplete:
        return Markdown(f"{who}, {stance}: “{inline(said.claim)}”")
    return Markdown(f"{who} {stance}")
