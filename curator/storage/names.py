"""Names of actors, wordings of claims and labels, compared without case and diacritics."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import CompoundSelect, Connection, select, union

from curator.domain.text import folded, tidy
from curator.storage.journal.encoding import some
from curator.storage.journal.writer import Writer
from curator.storage.models import ActorRow, AliasRow, ClaimRow, TagRow, WordingRow
from curator.storage.reading.asking import batches


def actors_named(connection: Connection, names: Iterable[str]) -> dict[str, set[int]]:
    """Tell which actors bear these names, as name or alias, by folded name."""
    wanted = {folded(name) for name in names}
    found: dict[str, set[int]] = {key: set() for key in wanted}
    for keys in batches(wanted):
        for key, actor_id in connection.execute(_actors(), {"some": keys}):
            found[key].add(actor_id)
    return found


def claims_worded(connection: Connection, wordings: Iterable[str]) -> dict[str, set[int]]:
    """Tell which claims have these wordings, as the one shown or another, by folded wording."""
    wanted = {folded(wording) for wording in wordings}
    found: dict[str, set[int]] = {key: set() for key in wanted}
    for keys in batches(wanted):
        for key, claim_id in connection.execute(_claims(), {"some": keys}):
            found[key].add(claim_id)
    return found


def tags_named(writer: Writer, names: Iterable[str]) -> list[int]:
    """Give the keys of labels, made where they are new."""
    keys: list[int] = []
    for name in map(tidy, names):
        found = select(TagRow.id).where(TagRow.folded == folded(name)).order_by(TagRow.id)
        known = writer.connection.execute(found.limit(1)).scalar()
        keys.append(writer.add(TagRow, name=name) if known is None else known)
    return list(dict.fromkeys(keys))


@cache
def _actors() -> CompoundSelect[Any]:
    by_name = select(ActorRow.folded, ActorRow.id).where(ActorRow.folded.in_(some()))
    by_alias = select(AliasRow.folded, AliasRow.actor_id).where(AliasRow.folded.in_(some()))
    return union(by_name, by_alias)


@cache
def _claims() -> CompoundSelect[Any]:
    shown = select(ClaimRow.folded, ClaimRow.id).where(ClaimRow.folded.in_(some()))
    others = select(WordingRow.folded, WordingRow.claim_id).where(WordingRow.folded.in_(some()))
    return union(shown, others)
