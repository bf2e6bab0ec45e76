"""The scope of a saved briefing: how it is written down, and which statements lie in it."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, select

from curator.domain.briefings.definition import Scope
from curator.domain.dates import PartialDate
from curator.domain.lists.statements import Facet, Narrowing, Value
from curator.storage.models import ActorRow, ClaimRow, CoderRow, Noun, SourceRow, TagRow
from curator.storage.reading.asking import uid_text

_ROWS: dict[Facet, type[Noun]] = {
    Facet.ACTOR: ActorRow,
    Facet.CLAIM: ClaimRow,
    Facet.TAG: TagRow,
    Facet.SOURCE: SourceRow,
    Facet.CODER: CoderRow,
}
_NAMES = {Facet.CLAIM: "wording", Facet.SOURCE: "title"}  # else: name
_NOWHERE = -1  # the key of no row: what was chosen is gone, and nothing lies in it


def written(scope: Scope) -> str:
    """Write a scope as JSON; the same scope gives the same text."""
    told: dict[str, Any] = {
        "words": scope.words,
        "since": str(scope.since or ""),
        "until": str(scope.until or ""),
        **{facet.value: sorted(values) for facet, values in scope.chosen.items() if values},
    }
    kept = {name: value for name, value in told.items() if value}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True) if kept else ""


def read(text: str) -> Scope:
    """Read a scope as ``written`` writes it; what is not known here is left out."""
    told = json.loads(text) if text else {}
    return Scope(
        told.get("words", ""),
        _date(told.get("since", "")),
        _date(told.get("until", "")),
        {facet: frozenset(told[facet.value]) for facet in Facet if told.get(facet.value)},
    )


def narrowing(connection: Connection, scope: Scope) -> Narrowing:
    """Say a scope in the keys of this file; its dates are left to who reads the statements."""
    chosen = {facet: _values(connection, facet, some) for facet, some in scope.chosen.items()}
    return Narrowing(scope.words, chosen)


def scope_of(connection: Connection, wanted: Narrowing) -> Scope:
    """Say what the table of statements is narrowed by, in words that last beyond this file."""
    chosen = {facet: _lasting(connection, facet, some) for facet, some in wanted.chosen.items()}
    return Scope(wanted.words, chosen={facet: some for facet, some in chosen.items() if some})


def _date(text: str) -> PartialDate | None:
    return PartialDate.parse(text) if text else None


def _values(connection: Connection, facet: Facet, some: frozenset[str]) -> frozenset[Value]:
    noun = _ROWS.get(facet)
    if noun is None:
        return frozenset(some)
    uids = [bytes.fromhex(uid.replace("-", "")) for uid in some if uid]
    keys: set[Value] = set(connection.scalars(select(noun.id).where(noun.uid.in_(uids))))
    if "" in some:
        keys.add(None)
    return frozenset(keys or {_NOWHERE})


def _lasting(connection: Connection, facet: Facet, some: frozenset[Value]) -> frozenset[str]:
    noun = _ROWS.get(facet)
    if noun is None:
        return frozenset(str(value or "") for value in some)
    keys = [value for value in some if value is not None]
    uids = connection.scalars(select(noun.uid).where(noun.id.in_(keys)))
    return frozenset(uid_text(uid) for uid in uids) | ({""} if None in some else frozenset())


def names(connection: Connection, scope: Scope) -> dict[str, str]:
    """Give what people call the rows that a scope names, by their UUIDs."""
    found: dict[str, str] = {}
    for facet, values in scope.chosen.items():
        if facet in _ROWS:
            noun = _ROWS[facet]
            column = getattr(noun, _NAMES.get(facet, "name"))
            uids = [bytes.fromhex(uid.replace("-", "")) for uid in values if uid]
            rows = connection.execute(select(noun.uid, column).where(noun.uid.in_(uids)))
            found |= {uid_text(uid): name for uid, name in rows}
    return found
