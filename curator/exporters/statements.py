"""Rows of the table of statements: Markdown to paste, and CSV."""

from collections.abc import Iterable, Iterator

from curator.domain.lists.statements import Line
from curator.exporters import csv
from curator.exporters.escaping import block_quote, escape, isolated
from curator.exporters.wording import MANNERS, date_in_words

COLUMNS = (
    "quote", "actor", "stance", "claim", "kind", "note", "tags", "source", "outlet", "published",
    "coder",
)  # fmt: skip


def markdown(lines: Iterable[Line]) -> str:
    """Write rows as block quotes, each with who says it, on what, and where; words stay exact.

    Rows of one quote that follow each other share its words.
    """
    blocks: list[str] = []
    before = 0
    for line in lines:
        if line.quote_id != before:
            blocks.append(block_quote(line.words))
        blocks.append(f"— {', '.join(_attribution(line))}")
        before = line.quote_id
    return "\n\n".join(blocks) + "\n" if blocks else ""


def table(lines: Iterable[Line]) -> str:
    """Write rows as CSV, safe from formulas; dates as ISO 8601 as far as they are known."""
    return csv.render(map(_record, lines), COLUMNS)


def _record(line: Line) -> dict[str, object]:
    return {
        "quote": line.words,
        "actor": line.actor,
        "stance": line.stance.value if line.stance else None,
        "claim": line.claim,
        "kind": line.kind.value,
        "note": line.note,
        "tags": ", ".join(line.tags),
        "source": line.title,
        "outlet": line.outlet,
        "published": str(line.published) if line.published else None,
        "coder": line.coder,
    }


def _attribution(line: Line) -> Iterator[str]:
    who = f"**{isolated(line.actor)}**" if line.actor else "no actor yet"
    if line.claim and line.stance:
        yield f"{who} {line.stance.sign} {line.stance}: “{isolated(line.claim)}”"
    else:
        yield who
    if manner := MANNERS.get(line.kind):
        yield manner
    if line.title:
        yield f"“{isolated(line.title)}”"
    if line.outlet:
        yield f"*{isolated(line.outlet)}*"
    if line.published:
        yield escape(date_in_words(line.published))
