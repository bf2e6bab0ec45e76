"""A record of a table: the words of an article, and what its columns say of it."""

from collections.abc import Mapping
from dataclasses import replace

from curator.domain.errors import NoArticleError
from curator.domain.sources import Draft
from curator.domain.text import canonical
from curator.importers.columns import Columns
from curator.importers.findings import Findings
from curator.importers.formats.given import note_given
from curator.importers.formats.opening import note_opening
from curator.importers.kinds import Kind
from curator.importers.raw import Broken, Raw


def read_record(
    raw: Raw, columns: Columns, record: Mapping[str, object], part: int, kind: Kind
) -> Draft | Broken:
    """Make a draft of a record; ``part`` counts from 1. One without words gives its error."""
    findings = Findings()
    text = ""
    for name, field in columns.fields.items():
        value = _words(record.get(name))
        if field == "text":
            text = text or value
        else:
            note_given(findings, field, value, f"column “{name}”")
    if not text.strip():
        error = NoArticleError(
            f"Row {part} of {raw.label} has no text: there is nothing in it to read."
        )
        return Broken("", error)
    text = canonical(text)
    note_opening(findings, text)
    findings.note("title", f"{raw.stem} {part}".strip(), "file name")
    return replace(findings.draft(raw, text, kind, ("table", "1")), part=str(part))


def no_text_column(raw: Raw, columns: Columns) -> NoArticleError:
    """Tell that no column of a table is known to hold the words of articles."""
    names = ", ".join(columns.header)[:200]
    return NoArticleError(
        f"{raw.label} has no column with the words of articles ({names}): "
        "call the one that holds them “text”, and import it again."
    )


def _words(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(filter(None, map(_word, value)))
    return _word(value)


def _word(value: object) -> str:
    if isinstance(value, dict):  # such as {"name": "Ana Lindqvist"}
        value = value.get("name") or value.get("rendered")
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""
