"""What edits were about, in its first words; asked for many edits at once, gone rows too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from curator.domain.edits import Subject
from curator.storage.journal.encoding import decode, shape_by_code
from curator.storage.models import ActorRow, ClaimRow, QuoteRow, SourceRow
from curator.storage.reading.asking import Asks, batches, rows, rows_in

# Else a kind is the operation's first word, without its s.
_KINDS = {"statements": "quote", "reprints": "source"}
_NOUNS = {"quote": QuoteRow, "source": SourceRow, "actor": ActorRow, "claim": ClaimRow}
_NAMES = {"source": "title", "actor": "name", "claim": "wording"}
_TOUCHED = """
    SELECT edit_id, table_code, row_id FROM operation
    WHERE place < 60 AND edit_id IN ({keys}) ORDER BY edit_id, place"""
_VALUES = """
    SELECT row_id, field, value FROM operation WHERE table_code = ? AND row_id IN ({keys})
    ORDER BY row_id, edit_id, place"""
_EXACT = "SELECT id, substr(exact, 1, 60) FROM quote WHERE id IN ({keys})"
_PASSAGES = """
    WITH place(id, uid, start, length) AS (VALUES {values})
    SELECT place.id, substr(body, place.start + 1, min(place.length, 60)) FROM place
    JOIN version ON version.uid = place.uid JOIN content_text USING (sha256)"""
_KEYS = {
    "quote": "SELECT id FROM quote WHERE uid IN ({keys})",
    "source": "SELECT id FROM source WHERE uid IN ({keys})",
    "actor": "SELECT id FROM actor WHERE uid IN ({keys})",
    "claim": "SELECT id FROM claim WHERE uid IN ({keys})",
}

Row = tuple[int, int]  # the code of a table, and a key in it


def subjects(asks: Asks, operations: Mapping[int, str]) -> dict[int, Subject]:
    """Tell what edits were about, by their keys and operations; those about nothing are left out.

    An edit is about the rows of its own noun that it touched, else about those that the rows
    it touched belong to. Of a long edit the beginning is looked at.
    """
    touched: dict[int, list[Row]] = defaultdict(list)
    for edit_id, code, row_id in rows_in(asks, _TOUCHED, operations):
        touched[edit_id].append((code, row_id))
    kinds = {edit_id: _kind(operations[edit_id]) for edit_id in touched}
    meant = {
        edit_id: _own(kinds[edit_id], some) or _owners(asks, kinds[edit_id], some)
        for edit_id, some in touched.items()
        if kinds[edit_id] in _NOUNS
    }
    wanted: dict[str, set[int]] = defaultdict(set)
    for edit_id, ids in meant.items():
        wanted[kinds[edit_id]].update(ids[:1])
    words = {kind: _words(asks, kind, ids) for kind, ids in wanted.items()}
    return {
        edit_id: Subject(
            kinds[edit_id], ids[0], words[kinds[edit_id]].get(ids[0], ""), several=len(ids) > 1
        )
        for edit_id, ids in meant.items()
        if ids
    }


def _kind(operation: str) -> str:
    noun = operation.partition(".")[0]
    return _KINDS.get(noun, noun.removesuffix("s"))


def _own(kind: str, touched: Iterable[Row]) -> list[int]:
    code = _NOUNS[kind].code
    return list(dict.fromkeys(row_id for each, row_id in touched if each == code))


def _owners(asks: Asks, kind: str, touched: Iterable[Row]) -> list[int]:
    """List the rows of a kind that other rows belong to, where those are there."""
    parts: dict[int, list[int]] = defaultdict(list)
    for code, row_id in touched:
        if f"{kind}_id" in shape_by_code(code).references:
            parts[code].append(row_id)
    uids = [
        fields[kind]
        for code, ids in parts.items()
        for fields in _fields(asks, code, ids).values()
        if fields.get(kind)
    ]
    return [row_id for (row_id,) in rows_in(asks, _KEYS[kind], dict.fromkeys(uids))]


def _words(asks: Asks, kind: str, ids: Iterable[int]) -> dict[int, str]:
    if kind == "quote":
        there: dict[int, str] = dict(rows_in(asks, _EXACT, set(ids)))
        return there | _passages(asks, set(ids) - there.keys())
    fields = _fields(asks, _NOUNS[kind].code, ids)
    return {row_id: str(known.get(_NAMES[kind]) or "") for row_id, known in fields.items()}


def _passages(asks: Asks, ids: Iterable[int]) -> dict[int, str]:
    """Read the words of quotes that are gone out of their texts."""
    fields = _fields(asks, QuoteRow.code, ids)
    places = [
        (row_id, known["version"], known.get("start", 0), known["end"] - known.get("start", 0))
        for row_id, known in fields.items()
        if known.get("version") and known.get("end")
    ]
    return {
        row_id: words
        for some in batches(places)
        for row_id, words in rows(
            asks,
            _PASSAGES.format(values=",".join(["(?,?,?,?)"] * len(some))),
            *(value for place in some for value in place),
        )
    }


def _fields(asks: Asks, code: int, ids: Iterable[int]) -> dict[int, dict[str, Any]]:
    """Give the fields of rows as they were written last, whether the rows are there or not."""
    shape = shape_by_code(code)
    known: dict[int, dict[str, Any]] = defaultdict(dict)
    for row_id, field, value in rows_in(asks, _VALUES, set(ids), code):
        told = decode(value)
        known[row_id].update(shape.unpacked(told) if field is None else {field: told})
    return known
