"""Arrange statements as a briefing needs them: by claim, by actor, in figures, and as they turn."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from curator.domain.actors import Actor
from curator.domain.briefings.content import (
    ActorEntry,
    Cell,
    CitedSource,
    ClaimEntry,
    Content,
    Figures,
    Group,
    Said,
    Verdict,
)
from curator.domain.briefings.definition import Definition
from curator.domain.briefings.turning import Stances, first_dates
from curator.domain.claims import Claim
from curator.domain.dates import PartialDate
from curator.domain.statements import Stance
from curator.domain.text import folded

K = TypeVar("K", bound=Hashable)

_STANCES = tuple(Stance)
_SIDES = (Stance.SUPPORTS, Stance.OPPOSES)


def arrange(
    definition: Definition,
    actors: Sequence[Actor],
    claims: Sequence[Claim],
    said: Sequence[Said],
    told: tuple[tuple[str, ...], dt.datetime],
) -> Content:
    """Arrange the statements of a briefing, which come by date; told: scope, cut-off."""
    entries = _claim_entries(claims, said)
    speakers = _actor_entries(actors, said)
    sources = tuple({one.quote.source.id: one.quote.source for one in said}.values())
    scope, cutoff = told
    stances = list(_stances(said))
    return Content(
        definition.title,
        definition.question,
        definition.author,
        definition.handling.value,
        definition.scale.value,
        scope,
        cutoff,
        tuple(section for section in definition.sections if section.shown),
        _verdicts(definition, claims, entries),
        entries,
        speakers,
        tuple(sorted(sources, key=lambda source: int(source.key[1:]))),
        tuple(said),
        tuple(turn for each in stances for turn in each.turns()),
        tuple(clash for each in stances for clash in each.clashes()),
        _cells(said),
        Figures(
            len(sources),
            _independent(sources),
            len({one.quote.id for one in said}),
            sum(1 for one in said if one.id),
            len(speakers),
            len(entries),
        ),
    )


def united(content: Content) -> Content:
    """Make one entry of those actors who have come to bear the same name, as masks can do.

    Actors stand in the order of the names they have now, which tells nothing of those they had.
    """
    by_name: dict[str, list[Said]] = {}
    first: dict[str, ActorEntry] = {}
    for actor in sorted(content.actors, key=lambda actor: (folded(actor.name), actor.name)):
        first.setdefault(actor.name, actor)
        by_name.setdefault(actor.name, []).extend(actor.said)
    actors = tuple(
        _regrouped(
            replace(entry, key=f"A{number}", aliases=_others(entry)),
            sorted(by_name[name], key=by_date),
        )
        for number, (name, entry) in enumerate(first.items(), 1)
    )
    claims = tuple(map(_with_sides, content.claims))
    return replace(content, actors=actors, claims=claims, cells=_cells(content.said))


def _others(entry: ActorEntry) -> tuple[str, ...]:
    """Give the aliases of an actor that are not its name, each once."""
    return tuple(dict.fromkeys(each for each in entry.aliases if each != entry.name))


def by_date(said: Said) -> tuple[str, int, int]:
    """Give what statements are sorted by: the date of their source, then as they were kept."""
    return str(said.quote.source.published or "9999"), said.quote.id, said.id


def _claim_entries(claims: Sequence[Claim], said: Sequence[Said]) -> tuple[ClaimEntry, ...]:
    on = _grouped((one for one in said if not one.incomplete), lambda one: one.claim_id)
    depths = _depths(claims)
    return tuple(
        _claim_entry(claim, f"C{number}", depths[claim.id], on[claim.id])
        for number, claim in enumerate((c for c in claims if c.id in on), 1)
    )


def _claim_entry(claim: Claim, key: str, depth: int, said: Sequence[Said]) -> ClaimEntry:
    return _with_sides(
        ClaimEntry(
            claim.id, claim.uid, key, claim.wording, claim.definition, claim.inclusion,
            claim.note, claim.status.value, depth, (), tuple(said), (), (),
            _independent(one.quote.source for one in said), {},
        )
    )  # fmt: skip


def _with_sides(entry: ClaimEntry) -> ClaimEntry:
    """Group what is said on a claim by stance and actor, and tell who is on which side."""
    ordered = sorted(entry.said, key=lambda one: (_STANCES.index(one.stance), one.actor))
    groups = _grouped(ordered, lambda one: (one.stance, one.actor))
    sides = (tuple(actor for stance, actor in groups if stance is side) for side in _SIDES)
    supporters, opponents = sides
    made = tuple(
        Group(actor, entry.wording, stance, tuple(some)) for (stance, actor), some in groups.items()
    )
    return replace(
        entry, groups=made, supporters=supporters, opponents=opponents,
        quotes=_by_stance(entry.said),
    )  # fmt: skip


def _actor_entries(actors: Sequence[Actor], said: Sequence[Said]) -> tuple[ActorEntry, ...]:
    of = _grouped((one for one in said if not one.incomplete), lambda one: one.actor_id)
    return tuple(
        _actor_entry(actor, f"A{number}", of[actor.id])
        for number, actor in enumerate((a for a in actors if a.id in of), 1)
    )


def _actor_entry(actor: Actor, key: str, said: Sequence[Said]) -> ActorEntry:
    bare = ActorEntry(
        actor.id, actor.uid, key, actor.name, actor.aliases, actor.kind.value, actor.role,
        actor.note, (), (),
    )  # fmt: skip
    return _regrouped(bare, said)


def _regrouped(entry: ActorEntry, said: Sequence[Said]) -> ActorEntry:
    """Give an actor these statements, by claim and stance."""
    groups = _grouped(sorted(said, key=lambda one: one.claim), lambda one: (one.claim, one.stance))
    made = tuple(
        Group(entry.name, claim, stance, tuple(some)) for (claim, stance), some in groups.items()
    )
    return replace(entry, groups=made, said=tuple(said))


def _verdicts(
    definition: Definition, claims: Sequence[Claim], entries: Sequence[ClaimEntry]
) -> tuple[Verdict, ...]:
    keys = {entry.id: entry.key for entry in entries}
    others = {claim.id: claim.wording for claim in claims if claim.id not in keys}
    return tuple(
        Verdict(
            number, each.wording, each.likelihood, each.confidence, each.because,
            tuple(keys[key] for key in each.claim_ids if key in keys),
            tuple(others[key] for key in each.claim_ids if key in others),
        )
        for number, each in enumerate(definition.judgements, 1)
    )  # fmt: skip


def _stances(said: Iterable[Said]) -> Iterator[Stances]:
    """Give what each actor says on each claim, so far as it is complete."""
    complete = [one for one in said if not one.incomplete]
    first = first_dates(complete)
    for own in _grouped(complete, lambda one: (one.actor_id, one.claim_id)).values():
        if len({one.stance for one in own}) > 1:
            yield Stances(own, first)


def _cells(said: Iterable[Said]) -> Mapping[tuple[str, str], Cell]:
    pairs = _grouped(
        (one for one in said if not one.incomplete), lambda one: (one.actor, one.claim)
    )
    return {pair: _cell(some) for pair, some in pairs.items()}


def _cell(said: Sequence[Said]) -> Cell:
    grades = [one.quote.grade for one in said if one.quote.grade]
    dates = [one.quote.source.published for one in said if one.quote.source.published]
    return Cell(
        _by_stance(said),
        min(grades, key=_rank, default=""),
        min(dates, key=str, default=None),
        max(dates, key=_end, default=None),
    )


def _by_stance(said: Sequence[Said]) -> Mapping[Stance, int]:
    """Count the quotes that take each stance, in the order of stances."""
    told = [(one.stance, one.quote.id) for one in said]  # a stance takes long to be hashed
    counts = [(s, len({key for stance, key in told if stance is s})) for s in _STANCES]
    return {stance: count for stance, count in counts if count}


def _rank(grade: str) -> tuple[str, str]:
    """Rank a grade; what cannot be judged (F, 6) is not the worst, and lies in the middle."""
    source, item = (grade + " ")[0], grade[-1]
    return ("C~" if source == "F" else source, "3~" if item == "6" else item)


def _end(date: PartialDate) -> str:
    return f"{date}~"


def _independent(sources: Iterable[CitedSource]) -> int:
    return len({source.root for source in sources})


def _depths(claims: Sequence[Claim]) -> Mapping[int, int]:
    """Tell below how many others each claim stands; they come with parents in front."""
    depths: dict[int, int] = {}
    for claim in claims:
        depths[claim.id] = depths.get(claim.parent_id or 0, -1) + 1
    return depths


def _grouped(every: Iterable[Said], key: Callable[[Said], K]) -> dict[K, list[Said]]:
    groups: dict[K, list[Said]] = {}
    for one in every:
        groups.setdefault(key(one), []).append(one)
    return groups
