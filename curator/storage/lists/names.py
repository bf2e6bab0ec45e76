"""What sources, actors, claims and quotes are called: to search them all, and to show a few."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, literal, select, union_all

from curator.storage.models import (
    ActorRow,
    AliasRow,
    ClaimRow,
    QuoteRow,
    SourceRow,
    StatementRow,
    VersionRow,
    WordingRow,
)
from curator.storage.reading.asking import batches

WORDS = 300  # code points of a quote that can be searched; the rest of it only in the room


class Named(NamedTuple):
    """One thing as it is shown in a list of many kinds."""

    id: int
    words: str
    detail: str
    number: int  # quotes of an actor or a claim; of a quote, its source


def lines(connection: Connection, kind: str) -> Iterator[tuple[int, str]]:
    """Give each thing of a kind with the words it is found by; once for everything it is called."""
    chosen = connection.execution_options(yield_per=5_000).execute(_LINES[kind]())
    for row_id, *words in chosen:
        yield row_id, " ".join(words)


def lines_of(connection: Connection, kind: str, ids: Iterable[int]) -> Iterator[tuple[int, str]]:
    """Give the same of some sources or quotes."""
    noun = {"source": SourceRow, "quote": QuoteRow}[kind]
    for some in batches(ids):
        for row_id, *words in connection.execute(_LINES[kind]().where(noun.id.in_(some))):
            yield row_id, " ".join(words)


def shown(connection: Connection, kind: str, ids: Iterable[int]) -> dict[int, Named]:
    """Give what to show of some things of a kind, by their keys, in one query."""
    statement = _SHOWN[kind](list(ids))
    return {row[0]: Named(*row) for row in connection.execute(statement)}


def _lines_of_sources() -> Any:
    return select(SourceRow.id, SourceRow.title, SourceRow.outlet).order_by(SourceRow.id)


def _lines_of_actors() -> Any:
    return union_all(
        select(ActorRow.id, ActorRow.name), select(AliasRow.actor_id, AliasRow.name)
    ).order_by("id")


def _lines_of_claims() -> Any:
    return union_all(
        select(ClaimRow.id, ClaimRow.wording), select(WordingRow.claim_id, WordingRow.wording)
    ).order_by("id")


def _lines_of_quotes() -> Any:
    return select(QuoteRow.id, func.substr(QuoteRow.exact, 1, WORDS)).order_by(QuoteRow.id)


def _sources(ids: list[int]) -> Any:
    detail = SourceRow.outlet, SourceRow.published
    return select(SourceRow.id, SourceRow.title, _joined(*detail), SourceRow.id).where(
        SourceRow.id.in_(ids)
    )


def _actors(ids: list[int]) -> Any:
    number = _quotes_where(StatementRow.actor_id, ActorRow.id)
    return select(ActorRow.id, ActorRow.name, ActorRow.role, number).where(ActorRow.id.in_(ids))


def _claims(ids: list[int]) -> Any:
    number = _quotes_where(StatementRow.claim_id, ClaimRow.id)
    return select(ClaimRow.id, ClaimRow.wording, literal(""), number).where(ClaimRow.id.in_(ids))


def _quotes(ids: list[int]) -> Any:
    words = func.substr(QuoteRow.exact, 1, WORDS)
    return (
        select(QuoteRow.id, words, SourceRow.title, SourceRow.id)
        .join(VersionRow, VersionRow.id == QuoteRow.version_id)
        .join(SourceRow, SourceRow.id == VersionRow.source_id)
        .where(QuoteRow.id.in_(ids))
    )


def _quotes_where(column: Any, key: Any) -> Any:
    counted = select(func.count(StatementRow.quote_id.distinct())).where(column == key)
    return counted.scalar_subquery()


def _joined(first: Any, second: Any) -> Any:
    return func.trim(first + " · " + second, " ·")


_LINES: dict[str, Callable[[], Any]] = {
    "source": _lines_of_sources,
    "actor": _lines_of_actors,
    "claim": _lines_of_claims,
    "quote": _lines_of_quotes,
}
_SHOWN: dict[str, Callable[[list[int]], Any]] = {
    "source": _sources,
    "actor": _actors,
    "claim": _claims,
    "quote": _quotes,
}
