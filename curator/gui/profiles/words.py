"""What facts are called, and how what was told of a file is said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from curator.domain.dates import PartialDate
from curator.gui.messages import QT_TRANSLATE_NOOP, date_words, isolated

FACTS = {
    "title": QT_TRANSLATE_NOOP("Profiles", "title"),
    "authors": QT_TRANSLATE_NOOP("Profiles", "authors"),
    "outlet": QT_TRANSLATE_NOOP("Profiles", "outlet"),
    "url": QT_TRANSLATE_NOOP("Profiles", "address"),
    "published": QT_TRANSLATE_NOOP("Profiles", "date"),
    "language": QT_TRANSLATE_NOOP("Profiles", "language"),
    "section": QT_TRANSLATE_NOOP("Profiles", "section"),
}
_TEXT = QT_TRANSLATE_NOOP("Profiles", "text")
_LEFT_OUT = QT_TRANSLATE_NOOP("Profiles", "left out")
_ORDER = ("published", "outlet", "title", "authors", "section", "language")


def fact_word(name: str) -> str:
    """Say what a fact, the text, or nothing is called."""
    words = {"text": _TEXT, "": _LEFT_OUT, **FACTS}
    return QCoreApplication.translate("Profiles", words[name])


def told_words(facts: Mapping[str, Any] | None) -> str:
    """Say what the name of a file tells, each fact with what it is."""
    if facts is None:
        return QCoreApplication.translate("Profiles", "does not fit")
    said = (f"{fact_word(name)}: {_said(facts[name])}" for name in _ORDER if name in facts)
    return " · ".join(said)


def _said(value: Any) -> str:
    if isinstance(value, PartialDate):
        return date_words(value, short=True)
    return isolated("; ".join(value) if isinstance(value, tuple) else str(value))
