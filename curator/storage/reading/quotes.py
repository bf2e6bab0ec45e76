"""Quotes with their places, and all that is said in them, as they are read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from curator.domain.dates import PartialDate
from curator.domain.quotes import Anchor, AnchorStatus, Quote, QuoteFilter, QuoteKind
from curator.domain.selectors import Selector
from curator.domain.sources import page_at
from curator.domain.statements import Party, PartyRole, Stance, Statement
from curator.storage.reading.asking import Asks, rows, rows_in, uid_text
from curator.storage.reading.sources import pages_of_versions

_LISTED = """
    SELECT quote.id, quote.uid, version.source_id, quote.version_id, quote.start, quote."end",
        exact, prefix, suffix, quote.kind, quote.note, event_date, reading, credibility, coder_id,
        newest.id, anchor.start, anchor."end", anchor.status, anchor.score, anchor.method
    FROM quote JOIN version ON version.id = quote.version_id
    JOIN version AS newest
        ON newest.id = (SELECT max(id) FROM version AS v WHERE v.source_id = version.source_id)
    LEFT JOIN anchor ON anchor.quote_id = quote.id AND anchor.version_id = newest.id"""
_ORDER = ' ORDER BY version.source_id, coalesce(anchor.start, quote.start), quote."end", quote.id'
_SAYING = "quote.id IN (SELECT quote_id FROM statement WHERE true"
_SAID = """
    SELECT statement.id, statement.uid, quote_id, actor_id, coalesce(actor.name, ''), claim_id,
        coalesce(claim.wording, ''), stance
    FROM statement LEFT JOIN actor ON actor.id = actor_id LEFT JOIN claim ON claim.id = claim_id
    WHERE quote_id IN ({keys}) ORDER BY statement.id"""
_PARTIES = """
    SELECT statement_id, actor_id, actor.name, party.role
    FROM party JOIN actor ON actor.id = actor_id
    WHERE statement_id IN ({keys}) ORDER BY party.id"""
_LABELS = """
    SELECT quote_id, tag.name FROM quote_tag JOIN tag ON tag.id = tag_id
    WHERE quote_id IN ({keys}) ORDER BY quote_tag.id"""

_TRANSLATED = """
    SELECT quote_id, language, words FROM translation
    WHERE quote_id IN ({keys}) ORDER BY translation.id"""


def find(asks: Asks, wanted: QuoteFilter) -> list[Quote]:
    """List quotes in the order of their sources and of their places there."""
    conditions, values = _narrowed(wanted)
    if wanted.quote_ids is None:
        where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
        found = rows(asks, _LISTED + where + _ORDER, *values)
    else:
        where = " AND ".join([*conditions, "quote.id IN ({keys})"])
        once = dict.fromkeys(wanted.quote_ids)
        found = list(rows_in(asks, f"{_LISTED} WHERE {where}", once, *values))
        found.sort(key=lambda row: (row[2], row[4], row[5], row[0]))
    ids = [row[0] for row in found]
    said, labels = statements_in(asks, ids), _labels(asks, ids)
    pages = pages_of_versions(asks, {row[3] for row in found})
    words = _translated(asks, ids)
    return [
        _quote(
            row, said.get(row[0], ()), labels.get(row[0], ()),
            page_at(pages.get(row[3], ()), row[4]), words.get(row[0], ()),
        )
        for row in found
    ]  # fmt: skip


def statements_in(asks: Asks, quote_ids: Iterable[int]) -> dict[int, tuple[Statement, ...]]:
    """List the statements that quotes evidence, by quote."""
    found: dict[int, list[Statement]] = defaultdict(list)
    read = list(rows_in(asks, _SAID, quote_ids))
    parties = _parties(asks, [row[0] for row in read])
    for key, uid, quote_id, actor_id, actor, claim_id, claim, stance in read:
        found[quote_id].append(
            Statement(
                key, uid_text(uid), quote_id, actor_id, actor, claim_id, claim, Stance(stance),
                parties.get(key, ()),
            )
        )  # fmt: skip
    return {quote_id: tuple(said) for quote_id, said in found.items()}


def _narrowed(wanted: QuoteFilter) -> tuple[list[str], list[Any]]:
    """Give the conditions of a filter, keys aside, and the values that stand in them."""
    said = {
        "actor_id = ?": wanted.actor_id,
        "claim_id = ?": wanted.claim_id,
        "stance = ?": wanted.stance and wanted.stance.value,
    }
    asked = {condition: value for condition, value in said.items() if value is not None}
    conditions: list[str] = []
    values: list[Any] = []
    if wanted.source_id is not None:
        conditions.append("version.source_id = ?")
        values.append(wanted.source_id)
    if asked:
        conditions.append(" AND ".join([_SAYING, *asked]) + ")")  # all of it in one statement
        values += asked.values()
    return conditions, values


def _parties(asks: Asks, statement_ids: Iterable[int]) -> dict[int, tuple[Party, ...]]:
    found: dict[int, list[Party]] = defaultdict(list)
    for statement_id, actor_id, name, role in rows_in(asks, _PARTIES, statement_ids):
        found[statement_id].append(Party(actor_id, name, PartyRole(role)))
    return {statement_id: tuple(parties) for statement_id, parties in found.items()}


def _labels(asks: Asks, quote_ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = defaultdict(list)
    for quote_id, name in rows_in(asks, _LABELS, quote_ids):
        found[quote_id].append(name)
    return {quote_id: tuple(names) for quote_id, names in found.items()}


def _translated(asks: Asks, quote_ids: Iterable[int]) -> dict[int, tuple[tuple[str, str], ...]]:
    found: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for quote_id, language, words in rows_in(asks, _TRANSLATED, quote_ids):
        found[quote_id].append((language, words))
    return {quote_id: tuple(each) for quote_id, each in found.items()}


def _quote(
    row: Any,
    said: tuple[Statement, ...],
    labels: tuple[str, ...],
    page: int | None,
    translated: tuple[tuple[str, str], ...],
) -> Quote:
    key, uid, source_id, version_id, start, end, exact, prefix, suffix, *rest = row
    kind, note, event_date, reading, credibility, coder_id, newest, *place = rest
    return Quote(
        key, uid_text(uid), source_id, version_id, Selector(start, end, exact, prefix, suffix),
        Anchor(version_id, start, end, AnchorStatus.EXACT)
        if newest == version_id
        else _anchor(newest, *place),
        QuoteKind(kind), note, PartialDate.parse(event_date) if event_date else None,
        reading, credibility, coder_id, said, labels, page, translated,
    )  # fmt: skip


def _anchor(newest: int, start: Any, end: Any, status: str | None, *how: Any) -> Anchor:
    if status is None:
        return Anchor(newest, None, None, AnchorStatus.ORPHAN, 0.0, "none")
    return Anchor(newest, start, end, AnchorStatus(status), *how)
