"""Sources for long lists: keys in order by one question, light rows by pages, words to find by."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    RowMapping,
    Select,
    Subquery,
    case,
    func,
    select,
    true,
)

from curator.domain.dates import PartialDate
from curator.domain.lists.sources import Arrangement, ListedSource, SourceGrouping, SourceOrder
from curator.domain.sources import ReadingState
from curator.storage.models import QuoteRow, SourceRow, SourceTagRow, TagRow, VersionRow
from curator.storage.reading.asking import batches
from curator.storage.sources import newest_of

_ASKED_AT_ONCE = 500
_BETWEEN = "\x1f"  # between the names of tags; no name can hold it


class Run(NamedTuple):
    """Keys of sources that stand together, under the name of their group; None: no group."""

    name: str | None
    ids: array[int]


def in_order(connection: Connection, arrangement: Arrangement) -> list[Run]:
    """List the keys of all sources that an arrangement shows, in its order, group by group."""
    group = _GROUPS[arrangement.grouping]
    asked = select(SourceRow.id) if group is None else select(SourceRow.id, group)
    term = _ORDERS[arrangement.order]
    if arrangement.order is SourceOrder.QUOTES:
        counted = _counted()
        asked = asked.outerjoin(counted, counted.c.source_id == SourceRow.id)
        term = func.coalesce(counted.c.quotes, 0)
    if arrangement.state is not None:
        asked = asked.where(SourceRow.state == arrangement.state.value)
    terms = [each for each in (term, SourceRow.id) if each is not None]
    wanted = [each.desc() for each in terms] if arrangement.falling else terms
    found = _fetched(connection, asked.order_by(*_group_terms(arrangement.grouping), *wanted))
    if group is None:
        return [Run(None, array("q", [row[0] for row in found]))]
    return [
        Run(name, array("q", [row[0] for row in some]))
        for name, some in groupby(found, key=itemgetter(1))
    ]


def rows(connection: Connection, ids: Sequence[int]) -> list[ListedSource]:
    """Read the rows of some sources, in no order; those that are gone are left out."""
    return [
        _listed(row)
        for some in batches(ids)
        for row in connection.execute(_LIGHT.where(SourceRow.id.in_(some))).mappings()
    ]


def held(connection: Connection, ids: Iterable[int]) -> set[int]:
    """Tell which of some sources are there."""
    return {
        source_id
        for some in batches(ids)
        for source_id in connection.execute(
            select(SourceRow.id).where(SourceRow.id.in_(some))
        ).scalars()
    }


def total(connection: Connection) -> int:
    """Count the sources."""
    return connection.execute(select(func.count()).select_from(SourceRow)).scalar_one()


def first_in_state(connection: Connection, ids: Sequence[int], state: ReadingState) -> int | None:
    """Give the first of some sources, in their order, that is in a state of reading."""
    for start in range(0, len(ids), _ASKED_AT_ONCE):
        some = ids[start : start + _ASKED_AT_ONCE]
        asked = select(SourceRow.id).where(SourceRow.id.in_(some), SourceRow.state == state.value)
        found = set(connection.execute(asked).scalars())
        if found:
            return next(source_id for source_id in some if source_id in found)
    return None


def words(connection: Connection, ids: Iterable[int] | None = None) -> list[tuple[int, str]]:
    """Give the key of each source, or of some, with its title, outlet and authors on lines."""
    asked = select(
        SourceRow.id, SourceRow.title + "\n" + SourceRow.outlet + "\n" + SourceRow.authors
    )
    if ids is None:
        return _fetched(connection, asked)
    return [
        row
        for some in batches(ids)
        for row in _fetched(connection, asked.where(SourceRow.id.in_(some)))
    ]


def tag_words(connection: Connection) -> list[tuple[int, str]]:
    """Give each source that bears a tag with the folded name of it, one pair a tag."""
    asked = select(SourceTagRow.source_id, TagRow.folded)
    found = connection.execute(asked.join(TagRow, TagRow.id == SourceTagRow.tag_id))
    return [(row[0], row[1]) for row in found]


def tags(connection: Connection, ids: Sequence[int] | None = None) -> dict[str, int]:
    """Count by name how many sources, or how many of some, bear each tag; by name in order."""
    count = func.count(SourceTagRow.source_id.distinct())
    asked = select(TagRow.name, count).join(SourceTagRow, SourceTagRow.tag_id == TagRow.id)
    counted: dict[str, int] = {}
    for some in [None] if ids is None else batches(ids):
        within = true() if some is None else SourceTagRow.source_id.in_(some)
        for name, number in connection.execute(asked.where(within).group_by(TagRow.name)):
            counted[name] = counted.get(name, 0) + number
    return dict(sorted(counted.items(), key=lambda item: item[0].casefold()))


def outlets(connection: Connection) -> list[str]:
    """List the outlets known, each once."""
    asked = select(SourceRow.outlet).distinct().where(SourceRow.outlet != "")
    return sorted(connection.execute(asked).scalars(), key=str.casefold)


def _fetched(connection: Connection, asked: Select[*tuple[Any, ...]]) -> list[Any]:
    """Read plain tuples: 100,000 rows of SQLAlchemy's own would take twice as long."""
    cursor: Any = connection.execute(asked).cursor
    found: list[Any] = cursor.fetchall()
    return found


def _group_terms(grouping: SourceGrouping) -> list[Any]:
    if grouping is SourceGrouping.OUTLET:
        return [SourceRow.outlet == "", SourceRow.outlet.collate("NOCASE"), SourceRow.outlet]
    if grouping is SourceGrouping.MONTH:
        return [func.substr(SourceRow.published, 1, 7).desc()]
    return []


def _counted() -> Subquery:
    """Count the quotes of each source that has some, by way of the smallest index there is."""
    by_version = select(QuoteRow.version_id, func.count().label("quotes"))
    each = by_version.group_by(QuoteRow.version_id).subquery()
    return (
        select(VersionRow.source_id, func.sum(each.c.quotes).label("quotes"))
        .join(each, each.c.version_id == VersionRow.id)
        .group_by(VersionRow.source_id)
        .subquery()
    )


def _light() -> Select[Any]:
    counted = (
        select(func.count(QuoteRow.id))
        .join(VersionRow, VersionRow.id == QuoteRow.version_id)
        .where(VersionRow.source_id == SourceRow.id)
        .correlate(SourceRow)
        .scalar_subquery()
    )
    labels = (
        select(func.group_concat(TagRow.name, _BETWEEN))
        .join(SourceTagRow, SourceTagRow.tag_id == TagRow.id)
        .where(SourceTagRow.source_id == SourceRow.id)
        .correlate(SourceRow)
        .scalar_subquery()
    )
    length = (
        select(VersionRow.length)
        .where(VersionRow.id == newest_of(SourceRow.id))
        .correlate(SourceRow)
        .scalar_subquery()
    )
    return select(
        SourceRow.id, SourceRow.title, SourceRow.outlet, SourceRow.published, SourceRow.state,
        SourceRow.position, length.label("length"), counted.label("quotes"), labels.label("tags"),
    )  # fmt: skip


def _listed(row: RowMapping) -> ListedSource:
    published = PartialDate.parse(row["published"]) if row["published"] else None
    labels = tuple(sorted((row["tags"] or "").split(_BETWEEN))) if row["tags"] else ()
    return ListedSource(
        row["id"], row["title"], row["outlet"], published, ReadingState(row["state"]),
        row["position"], row["length"] or 0, row["quotes"], labels,
    )  # fmt: skip


_LIGHT = _light()
_ORDERS: dict[SourceOrder, Any] = {
    SourceOrder.IMPORTED: None,
    SourceOrder.DATE: SourceRow.published,
    SourceOrder.TITLE: SourceRow.title.collate("NOCASE"),
    SourceOrder.OUTLET: SourceRow.outlet.collate("NOCASE"),
    SourceOrder.QUOTES: None,
    SourceOrder.STATE: case(
        {state.value: number for number, state in enumerate(ReadingState)}, value=SourceRow.state
    ),
}
_GROUPS: dict[SourceGrouping, Any] = {
    SourceGrouping.NOTHING: None,
    SourceGrouping.OUTLET: SourceRow.outlet,
    SourceGrouping.MONTH: func.substr(SourceRow.published, 1, 7),
}
