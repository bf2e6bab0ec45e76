"""What the window says: operations, counts, dates and foreign names as translated sentences."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from curator.domain.dates import PartialDate, Precision
from curator.domain.quotes import QuoteKind
from curator.domain.statements import Stance


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:
    """Mark words for the translators, who look for this very name; Qt's own has no types."""
    del context
    return words


_OPERATIONS = {
    "quotes.add": QT_TRANSLATE_NOOP("Operations", "keeping a quote"),
    "quotes.revise": QT_TRANSLATE_NOOP("Operations", "changing a quote"),
    "quotes.amend": QT_TRANSLATE_NOOP("Operations", "changing a quote"),
    "quotes.remove": QT_TRANSLATE_NOOP("Operations", "removing a quote"),
    "statements.add": QT_TRANSLATE_NOOP("Operations", "tagging a quote"),
    "statements.amend": QT_TRANSLATE_NOOP("Operations", "changing who says what"),
    "statements.remove": QT_TRANSLATE_NOOP("Operations", "taking a statement back"),
    "sources.add": QT_TRANSLATE_NOOP("Operations", "importing"),
    "sources.describe": QT_TRANSLATE_NOOP("Operations", "describing a source"),
    "sources.read": QT_TRANSLATE_NOOP("Operations", "marking a source as read"),
    "sources.remove": QT_TRANSLATE_NOOP("Operations", "removing a source"),
    "sample.code": QT_TRANSLATE_NOOP("Operations", "tagging the sample"),
    "actors.add": QT_TRANSLATE_NOOP("Operations", "adding an actor"),
    "actors.affiliate": QT_TRANSLATE_NOOP("Operations", "noting where an actor belongs"),
    "actors.define": QT_TRANSLATE_NOOP("Operations", "describing an actor"),
    "actors.merge": QT_TRANSLATE_NOOP("Operations", "merging actors"),
    "actors.rename": QT_TRANSLATE_NOOP("Operations", "renaming an actor"),
    "actors.revise": QT_TRANSLATE_NOOP("Operations", "changing an actor"),
    "claims.add": QT_TRANSLATE_NOOP("Operations", "adding a claim"),
    "claims.define": QT_TRANSLATE_NOOP("Operations", "describing a claim"),
    "claims.merge": QT_TRANSLATE_NOOP("Operations", "merging claims"),
    "claims.revise": QT_TRANSLATE_NOOP("Operations", "changing a claim"),
    "claims.reword": QT_TRANSLATE_NOOP("Operations", "rewording a claim"),
    "coders.join": QT_TRANSLATE_NOOP("Operations", "joining the project"),
    "project.create": QT_TRANSLATE_NOOP("Operations", "making the project"),
}
_STANCES = {
    Stance.SUPPORTS: QT_TRANSLATE_NOOP("Stances", "supports"),
    Stance.OPPOSES: QT_TRANSLATE_NOOP("Stances", "opposes"),
    Stance.NEUTRAL: QT_TRANSLATE_NOOP("Stances", "neutral"),
    Stance.UNCLEAR: QT_TRANSLATE_NOOP("Stances", "unclear"),
}
_KINDS = {
    QuoteKind.DIRECT: QT_TRANSLATE_NOOP("Kinds", "direct"),
    QuoteKind.INDIRECT: QT_TRANSLATE_NOOP("Kinds", "indirect"),
    QuoteKind.MIXED: QT_TRANSLATE_NOOP("Kinds", "mixed"),
    QuoteKind.CONTEXT: QT_TRANSLATE_NOOP("Kinds", "context"),
}
_COUNTS = {
    "source": (
        QT_TRANSLATE_NOOP("Counts", "%n source"),
        QT_TRANSLATE_NOOP("Counts", "%n sources"),
    ),
    "quote": (QT_TRANSLATE_NOOP("Counts", "%n quote"), QT_TRANSLATE_NOOP("Counts", "%n quotes")),
    "actor": (QT_TRANSLATE_NOOP("Counts", "%n actor"), QT_TRANSLATE_NOOP("Counts", "%n actors")),
    "claim": (QT_TRANSLATE_NOOP("Counts", "%n claim"), QT_TRANSLATE_NOOP("Counts", "%n claims")),
    "word": (QT_TRANSLATE_NOOP("Counts", "%n word"), QT_TRANSLATE_NOOP("Counts", "%n words")),
    "file": (QT_TRANSLATE_NOOP("Counts", "%n file"), QT_TRANSLATE_NOOP("Counts", "%n files")),
}


def operation(key: str) -> str:
    """Say what an operation does: ``quotes.add`` is “keeping a quote”."""
    words = _OPERATIONS.get(key, QT_TRANSLATE_NOOP("Operations", "the last step"))
    return QCoreApplication.translate("Operations", words)


def undo_words(key: str | None) -> str:
    """Say what undo takes back: “Undo keeping a quote”."""
    if key is None:
        return QCoreApplication.translate("Operations", "Undo")
    return QCoreApplication.translate("Operations", "Undo {0}").format(operation(key))


def redo_words(key: str | None) -> str:
    """Say what redo does again: “Redo keeping a quote”."""
    if key is None:
        return QCoreApplication.translate("Operations", "Redo")
    return QCoreApplication.translate("Operations", "Redo {0}").format(operation(key))


def stance_word(stance: Stance) -> str:
    """Say a stance."""
    return QCoreApplication.translate("Stances", _STANCES[stance])


def kind_word(kind: QuoteKind) -> str:
    """Say a kind of quote."""
    return QCoreApplication.translate("Kinds", _KINDS[kind])


def counted(number: int, noun: str) -> str:
    """Say a number of things: “1 quote”, “1,204 quotes”."""
    one, many = _COUNTS[noun]
    words = QCoreApplication.translate("Counts", one if number == 1 else many, "", number)
    return words.replace("%n", QLocale().toString(number))


def date_words(date: PartialDate | None, *, short: bool = False) -> str:
    """Write a date as far as it is known: “13 December 2024”, “December 2024”, “2024”."""
    if date is None:
        return ""
    month = "MMM" if short else "MMMM"
    shape = {Precision.DAY: f"d {month} yyyy", Precision.MONTH: f"{month} yyyy"}
    day = QDate(date.year, date.month or 1, date.day or 1)
    return QLocale().toString(day, shape.get(date.precision, "yyyy"))


def isolated(words: str) -> str:
    """Wrap foreign words so that their direction leaves ours alone (Unicode Annex 9, 2.4)."""
    return f"\u2068{words}\u2069"


def tip(words: str) -> str:
    """Make a tool tip of foreign words; Qt would read marks in it as rich text."""
    return escape(words)
