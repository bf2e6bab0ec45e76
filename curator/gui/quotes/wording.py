"""What the table of statements says: its columns, facets and cells in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from curator.domain.dates import PartialDate
from curator.domain.lists.statements import Column, Facet, Line, Tally
from curator.domain.statements import Stance
from curator.gui.messages import (
    QT_TRANSLATE_NOOP,
    date_words,
    isolated,
    kind_word,
    stance_word,
)

_COLUMNS = {
    Column.QUOTE: QT_TRANSLATE_NOOP("Columns", "Quote"),
    Column.ACTOR: QT_TRANSLATE_NOOP("Columns", "Actor"),
    Column.STANCE: QT_TRANSLATE_NOOP("Columns", "Stance"),
    Column.CLAIM: QT_TRANSLATE_NOOP("Columns", "Claim"),
    Column.SOURCE: QT_TRANSLATE_NOOP("Columns", "Source"),
    Column.DATE: QT_TRANSLATE_NOOP("Columns", "Date"),
    Column.OUTLET: QT_TRANSLATE_NOOP("Columns", "Outlet"),
    Column.NOTE: QT_TRANSLATE_NOOP("Columns", "Note"),
    Column.TAGS: QT_TRANSLATE_NOOP("Columns", "Tags"),
    Column.KIND: QT_TRANSLATE_NOOP("Columns", "Kind"),
    Column.CODER: QT_TRANSLATE_NOOP("Columns", "Coder"),
}
_FACETS = {
    Facet.INCOMPLETE: QT_TRANSLATE_NOOP("Facets", "Complete"),
    Facet.STANCE: QT_TRANSLATE_NOOP("Facets", "Stance"),
    Facet.ACTOR: QT_TRANSLATE_NOOP("Facets", "Actor"),
    Facet.CLAIM: QT_TRANSLATE_NOOP("Facets", "Claim"),
    Facet.TAG: QT_TRANSLATE_NOOP("Facets", "Tag"),
    Facet.OUTLET: QT_TRANSLATE_NOOP("Facets", "Outlet"),
    Facet.DATE: QT_TRANSLATE_NOOP("Facets", "Month"),
    Facet.SOURCE: QT_TRANSLATE_NOOP("Facets", "Source"),
    Facet.CODER: QT_TRANSLATE_NOOP("Facets", "Coder"),
}
_NOTHING = {
    Facet.STANCE: QT_TRANSLATE_NOOP("Facets", "nothing said"),
    Facet.ACTOR: QT_TRANSLATE_NOOP("Facets", "no actor"),
    Facet.CLAIM: QT_TRANSLATE_NOOP("Facets", "no claim"),
    Facet.OUTLET: QT_TRANSLATE_NOOP("Facets", "no outlet"),
    Facet.DATE: QT_TRANSLATE_NOOP("Facets", "no date"),
}
_COMPLETE = {
    "yes": QT_TRANSLATE_NOOP("Facets", "incomplete"),
    "no": QT_TRANSLATE_NOOP("Facets", "complete"),
}


def column_word(column: Column) -> str:
    """Name a column."""
    return QCoreApplication.translate("Columns", _COLUMNS[column])


def facet_word(facet: Facet) -> str:
    """Name a facet."""
    return QCoreApplication.translate("Facets", _FACETS[facet])


def value_words(tally: Tally) -> str:
    """Name a value of a facet, on one line."""
    value, facet = tally.value, tally.facet
    if value is None or value == "" or facet is Facet.INCOMPLETE:
        known = _COMPLETE[str(value)] if facet is Facet.INCOMPLETE else _NOTHING.get(facet, "—")
        return QCoreApplication.translate("Facets", known)
    if facet is Facet.STANCE:
        return signed(Stance(str(value)))
    if facet is Facet.DATE:
        return date_words(PartialDate.parse(str(value)))
    return " ".join((tally.name or str(value)).split()) or "—"


def cell_words(line: Line, column: Column) -> str:
    """Say what stands in a cell, on one line; empty for nothing."""
    if column is Column.STANCE:
        return signed(line.stance) if line.stance else ""
    if column is Column.KIND:
        return kind_word(line.kind)
    if column is Column.DATE:
        return date_words(line.published, short=True)
    plain = {
        Column.QUOTE: line.words, Column.ACTOR: line.actor, Column.CLAIM: line.claim,
        Column.NOTE: line.note, Column.TAGS: ", ".join(line.tags), Column.SOURCE: line.title,
        Column.OUTLET: line.outlet, Column.CODER: line.coder,
    }  # fmt: skip
    return " ".join(plain[column].split())


def spoken(line: Line, column: Column) -> str:
    """Say a cell to those who listen: its column, then its words."""
    words = cell_words(line, column)
    said = isolated(words) if words else QCoreApplication.translate("Columns", "empty")
    return f"{column_word(column)}: {said}"


def signed(stance: Stance) -> str:
    """Say a stance with its sign."""
    return f"{stance.sign} {stance_word(stance)}"
