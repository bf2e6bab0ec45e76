"""After an import: which of the new sources may be reprints, and of what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from curator.domain.lists.reprints import Offer
from curator.domain.sources import Imported, ImportStatus
from curator.services.project import Project
from curator.services.reprints.finding import find_among
from curator.storage.reading import sources as reading


@dataclass(frozen=True, slots=True)
class Noted:
    """The outcomes of an import, and the signatures that were worked out to tell them."""

    outcomes: list[Imported]
    signatures: Mapping[bytes, bytes]  # by the SHA-256 of the text; not yet kept


def noted(project: Project, outcomes: Sequence[Imported]) -> Noted:
    """Say of new sources that are much like another one that they may be reprints.

    Reading only, so it may run in any thread. Nothing is done about them: they are offered.
    """
    new = [each.source.id for each in outcomes if each.source and _is_new(each)]
    found = find_among(project, new)
    offers = found.by_source(new)
    ids = {offer.other(source_id) for source_id, offer in offers.items()}
    titles = {s.id: s.facts.title for s in project.ask(lambda asks: reading.listing(asks, ids))}
    told = [
        _told(each, offers[each.source.id], titles)
        if each.source and _is_new(each) and each.source.id in offers
        else each
        for each in outcomes
    ]
    return Noted(told, found.signatures)


def _is_new(outcome: Imported) -> bool:
    return outcome.status is ImportStatus.IMPORTED


def _told(outcome: Imported, offer: Offer, titles: Mapping[int, str]) -> Imported:
    assert outcome.source is not None
    other = offer.other(outcome.source.id)
    reason = f"{offer.percent} % the same words as “{titles.get(other, '')}” (source {other})"
    told = "\n".join(filter(None, (reason, outcome.reason)))
    return replace(outcome, status=ImportStatus.REPRINT, reason=told)
