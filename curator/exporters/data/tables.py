"""The statements of a briefing as tables: CSV, and a workbook with its claims, actors, sources."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from curator.domain.briefings.content import Content, Said
from curator.exporters import csv as rows_of
from curator.exporters.briefings.functions import figures_of, tally

COLUMNS = (
    "quote", "actor", "affiliation", "stance", "claim", "kind", "note", "tags", "event",
    "source", "title", "outlet", "authors", "published", "url", "paragraph", "page", "grade",
    "coder", "anchor", "quote id",
)  # fmt: skip
_LONGEST = 32_767  # UTF-16 units in a cell of a workbook
_MOST = 1_048_576  # rows of a sheet
_WIDE = {
    "quote": 80, "claim": 40, "wording": 50, "title": 40, "note": 30, "definition": 40, "url": 50,
    "affiliation": 24, "outlet": 24, "quote id": 38, "sha256": 66, "text_sha256": 66,
}  # fmt: skip

_USUAL = 16  # characters that a column is wide
_LINE, _HIGHEST = 16, 409  # points


def csv(content: Content) -> bytes:
    """Write the statements as CSV after RFC 4180 in UTF-8, safe from formulas, by date."""
    return rows_of.render(map(_record, content.said), COLUMNS).encode()


def xlsx(content: Content) -> bytes:
    """Write a workbook of statements, claims, actors and sources; every text stays text."""
    import xlsxwriter

    file = io.BytesIO()
    options = {
        "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
        "strings_to_numbers": False,
    }  # fmt: skip
    with xlsxwriter.Workbook(file, options) as book:
        created = content.cutoff.astimezone(dt.UTC).replace(tzinfo=None)
        book.set_properties({"title": content.title[:255], "created": created})
        head = book.add_format({"bold": True, "bottom": 1})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        for name, columns, records in _sheets(content):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, columns, head)
            sheet.freeze_panes(1, 0)
            number = 0
            for number, record in enumerate(islice(records, _MOST - 1), 1):
                for column, value in enumerate(record):
                    if isinstance(value, int):
                        sheet.write_number(number, column, value, wrapped)
                    elif value:
                        sheet.write_string(number, column, _cell(value), wrapped)
                if (lines := _lines(columns, record)) > 1:  # or some programs show the first alone
                    sheet.set_row(number, min(_LINE * lines, _HIGHEST))
            sheet.autofilter(0, 0, number, len(columns) - 1)
            for column, title in enumerate(columns):
                sheet.set_column(column, column, _WIDE.get(title, _USUAL))
    return file.getvalue()


def _lines(columns: Sequence[str], record: Sequence[str | int]) -> int:
    """Count the lines that the longest cell of a row takes, a little generously."""
    return max(
        sum(1 + len(line) // _WIDE.get(title, _USUAL) for line in value.split("\n"))
        if isinstance(value, str)
        else 1
        for title, value in zip(columns, record, strict=True)
    )


def _cell(text: str) -> str:
    """Cut a text to what a cell can hold, and show by an ellipsis that it goes on."""
    if len(text) <= _LONGEST // 2:
        return text
    units = text.encode("utf-16-le")
    if len(units) <= 2 * _LONGEST:
        return text
    return units[: 2 * (_LONGEST - 1)].decode("utf-16-le", "ignore") + "…"


def _sheets(content: Content) -> Iterator[tuple[str, Sequence[str], Iterable[Sequence[str | int]]]]:
    yield (
        "Statements",
        COLUMNS,
        (
            [
                value if isinstance(value, int) else str(value or "")
                for value in _record(one).values()
            ]
            for one in content.said
        ),
    )
    yield (
        "Claims",
        ("key", "wording", "status", "definition", "quotes", "sources"),
        (
            (c.key, c.wording, c.status, c.definition, str(tally(c.said)), c.independent)
            for c in content.claims
        ),
    )
    yield "Actors", ("name", "kind", "role", "claim", "quotes", "first", "last"), (
        (
            actor.name, actor.kind, actor.role, claim, str(figures_of(cell.quotes)),
            str(cell.first or ""), str(cell.last or ""),
        )
        for actor in content.actors
        for claim in dict.fromkeys(group.claim for group in actor.groups)
        for cell in (content.cells[actor.name, claim],)
    )  # fmt: skip
    yield (
        "Sources",
        ("key", "title", "outlet", "published", "url", "reliability", "sha256"),
        (
            (s.key, s.title, s.outlet, str(s.published or ""), s.url, s.reliability, s.sha256)
            for s in content.sources
        ),
    )


def _record(said: Said) -> dict[str, str | int | None]:
    quote, source = said.quote, said.quote.source
    values = (
        quote.words, said.actor, said.affiliation, said.stance.value if said.id else "",
        said.claim, quote.kind.value, quote.note, ", ".join(quote.tags),
        str(quote.event_date or ""), source.key, source.title, source.outlet,
        ", ".join(source.authors), str(source.published or ""), source.url, quote.paragraph,
        quote.page, quote.grade, quote.coder, quote.status.value, quote.uid,
    )  # fmt: skip
    return dict(zip(COLUMNS, values, strict=True))
