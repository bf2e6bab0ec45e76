"""Sources for long lists: keys in order by one question, light rows by pages, words to find by."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from curator.domain.dates import PartialDate
from curator.domain.lists.sources import (
    Arrangement,
    ListedSource,
    PrintsShown,
    SourceGrouping,
    SourceOrder,
)
from curator.domain.sources import ReadingState
from curator.storage.reading import columns
from curator.storage.reading.asking import Asks, rows_in
from curator.storage.reading.asking import rows as found_by

_ASKED_AT_ONCE = 500
_BETWEEN = "\x1f"  # between the names of tags; no name can hold it
_LIGHT = """
    SELECT id, title, outlet, published, state, position,
        (SELECT length FROM version WHERE source_id = source.id ORDER BY id DESC LIMIT 1),
        quotes,
        (SELECT group_concat(tag.name, ?) FROM source_tag JOIN tag ON tag.id = tag_id
            WHERE source_id = source.id),
        EXISTS (SELECT 1 FROM reprint WHERE source_id = source.id AND verdict = 'reprint'),
        (SELECT count(*) FROM reprint WHERE of_id = source.id AND verdict = 'reprint')
    FROM source WHERE id IN ({keys})"""
_HELD = "SELECT id FROM source WHERE id IN ({keys})"
_IN_STATE = "SELECT id FROM source WHERE state = ? AND id IN ({keys})"
_WORDS = "SELECT id AS key, title || ? || outlet || ? || authors AS words FROM source"
_TAG_WORDS = "SELECT source_id, folded FROM source_tag JOIN tag ON tag.id = tag_id"
_TAGS = """
    SELECT tag.name, count(DISTINCT source_id) FROM source_tag JOIN tag ON tag.id = tag_id"""
_OUTLETS = "SELECT DISTINCT outlet FROM source WHERE outlet != ''"
_STATES = " ".join(
    f"WHEN '{state.value}' THEN {number}" for number, state in enumerate(ReadingState)
)
_ORDERS = {
    SourceOrder.IMPORTED: (),
    SourceOrder.DATE: ("published",),
    SourceOrder.TITLE: ("title COLLATE NOCASE",),  # as its index has it
    SourceOrder.OUTLET: ("lower(outlet)",),  # what is compared byte by byte sorts faster
    SourceOrder.QUOTES: ("quotes",),
    SourceOrder.STATE: (f"CASE state {_STATES} END",),
}
_SAID = "FROM reprint WHERE verdict = 'reprint'"
_PRINTS = {
    PrintsShown.FIRST: f"id NOT IN (SELECT source_id {_SAID})",
    PrintsShown.SEVERAL: f"id IN (SELECT source_id {_SAID} UNION SELECT of_id {_SAID})",
}
_GROUPS = {
    SourceGrouping.NOTHING: ("", ()),
    SourceGrouping.OUTLET: (
        ", outlet AS words",
        ("outlet = ''", "outlet COLLATE NOCASE", "outlet"),
    ),
    SourceGrouping.MONTH: (", substr(published, 1, 7) AS words", ("substr(published, 1, 7) DESC",)),
}


class Run(NamedTuple):
    """Keys of sources that stand together, under the name of their group; None: no group."""

    name: str | None
    ids: array[int]


def in_order(asks: Asks, arrangement: Arrangement) -> list[Run]:
    """List the keys of all sources that an arrangement shows, in its order, group by group."""
    asked = question(arrangement)
    values = () if arrangement.state is None else (arrangement.state.value,)
    if arrangement.grouping is SourceGrouping.NOTHING:
        return [Run(None, columns.numbers(asks, asked, *values))]
    ids, names = columns.keyed(asks, asked, *values)
    runs, start = [], 0
    for name, some in groupby(names):
        end = start + sum(1 for _ in some)
        runs.append(Run(name, ids[start:end]))
        start = end
    return runs


def question(arrangement: Arrangement) -> str:
    """Write the statement that lists the keys; the state, if one is wanted, is its value."""
    group, first = _GROUPS[arrangement.grouping]
    fall = " DESC" if arrangement.falling else ""
    order = ", ".join([*first, *(f"{term}{fall}" for term in (*_ORDERS[arrangement.order], "id"))])
    shown = _shown(arrangement)
    return " ".join(["SELECT id AS key", group, "FROM source", shown, "ORDER BY", order])


def _shown(arrangement: Arrangement) -> str:
    """Write the condition by which an arrangement leaves sources out."""
    state = "" if arrangement.state is None else "state = ?"
    terms = [term for term in (state, _PRINTS.get(arrangement.prints)) if term]
    return f"WHERE {' AND '.join(terms)}" if terms else ""


def rows(asks: Asks, ids: Sequence[int]) -> list[ListedSource]:
    """Read the rows of some sources, in no order; those that are gone are left out."""
    return [_listed(*row) for row in rows_in(asks, _LIGHT, ids, _BETWEEN)]


def held(asks: Asks, ids: Iterable[int]) -> set[int]:
    """Tell which of some sources are there."""
    return {source_id for (source_id,) in rows_in(asks, _HELD, ids)}


def total(asks: Asks) -> int:
    """Count the sources."""
    ((number,),) = found_by(asks, "SELECT count(*) FROM source")
    return int(number)


def first_in_state(asks: Asks, ids: Sequence[int], state: ReadingState) -> int | None:
    """Give the first of some sources, in their order, that is in a state of reading."""
    for start in range(0, len(ids), _ASKED_AT_ONCE):
        some = ids[start : start + _ASKED_AT_ONCE]
        found = {source_id for (source_id,) in rows_in(asks, _IN_STATE, some, state.value)}
        if found:
            return next(source_id for source_id in some if source_id in found)
    return None


def words(asks: Asks, ids: Iterable[int] | None = None) -> tuple[Sequence[int], list[str]]:
    """Give the keys of all sources, or of some, and title, outlet and authors of each on lines."""
    if ids is None:
        return columns.keyed(asks, _WORDS, "\n", "\n")
    found = list(rows_in(asks, f"{_WORDS} WHERE id IN ({{keys}})", ids, "\n", "\n"))
    return [key for key, _ in found], [told for _, told in found]


def tag_words(asks: Asks) -> list[tuple[int, str]]:
    """Give each source that bears a tag with the folded name of it, one pair a tag."""
    return found_by(asks, _TAG_WORDS)


def tags(asks: Asks, ids: Sequence[int] | None = None) -> dict[str, int]:
    """Count by name how many sources, or how many of some, bear each tag; by name in order."""
    grouped = "GROUP BY tag.name"
    found = (
        found_by(asks, f"{_TAGS} {grouped}")
        if ids is None
        else rows_in(asks, f"{_TAGS} WHERE source_id IN ({{keys}}) {grouped}", ids)
    )
    counted: dict[str, int] = {}
    for name, number in found:
        counted[name] = counted.get(name, 0) + number
    return dict(sorted(counted.items(), key=lambda item: item[0].casefold()))


def outlets(asks: Asks) -> list[str]:
    """List the outlets known, each once."""
    return sorted((outlet for (outlet,) in found_by(asks, _OUTLETS)), key=str.casefold)


def _listed(
    key: int, title: str, outlet: str, published: str, state: str, *seen: Any
) -> ListedSource:
    position, length, quotes, tagged, is_reprint, reprints = seen
    return ListedSource(
        key, title, outlet, PartialDate.parse(published) if published else None,
        ReadingState(state), position, length or 0, quotes,
        tuple(sorted(tagged.split(_BETWEEN))) if tagged else (), bool(is_reprint), reprints,
    )  # fmt: skip
