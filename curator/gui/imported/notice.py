"""The report on an import, in a sentence and lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from curator.domain.quotes import SURE, AnchorStatus
from curator.domain.sources import Imported, ImportStatus
from curator.gui.language.errors import sentences_of
from curator.gui.messages import QT_TRANSLATE_NOOP, fared, isolated

_LINES = 20  # of the notice; the report has all of them
_PARTS = {
    ImportStatus.IMPORTED: QT_TRANSLATE_NOOP("Report", "{0} imported"),
    ImportStatus.REPRINT: QT_TRANSLATE_NOOP("Report", "{0} imported that may be reprints"),
    ImportStatus.VERSION: QT_TRANSLATE_NOOP("Report", "{0} kept as a new version"),
    ImportStatus.KNOWN: QT_TRANSLATE_NOOP("Report", "{0} known already"),
    ImportStatus.FAILED: QT_TRANSLATE_NOOP("Report", "{0} could not be read"),
}


def report_of(outcomes: Sequence[Imported]) -> tuple[str, str]:
    """Say how an import went: the counts, then a line for each part that needs a word.

    What could not be read comes first.
    """
    numbers = Counter(outcome.status for outcome in outcomes)
    parts = [
        QCoreApplication.translate("Report", words).format(numbers[status])
        for status, words in _PARTS.items()
        if numbers[status]
    ]
    nothing = QCoreApplication.translate("Report", "There was nothing to import")
    worded = sorted(filter(_needs_word, outcomes), key=_is_less_urgent)
    lines = list(map(_line, worded[: _LINES + 1]))
    if len(lines) > _LINES:
        lines[_LINES] = "…"
    return ", ".join(parts) or nothing, "\n".join(lines)


def has_doubts(outcomes: Sequence[Imported]) -> bool:
    """Whether quotes have no sure place in a new version."""
    return any(AnchorStatus(status) not in SURE for each in outcomes for status in each.anchors)


def has_reprints(outcomes: Sequence[Imported]) -> bool:
    """Whether new sources may be reprints."""
    return any(each.status is ImportStatus.REPRINT for each in outcomes)


def _needs_word(outcome: Imported) -> bool:
    return outcome.status is not ImportStatus.IMPORTED or bool(outcome.reason)


def _is_less_urgent(outcome: Imported) -> bool:
    return outcome.status is not ImportStatus.FAILED


def _line(outcome: Imported) -> str:
    name = Path(outcome.path).name or outcome.path
    line = f"{isolated(name)}: {isolated(sentences_of(outcome.reason))}"
    counts = {AnchorStatus(status): number for status, number in outcome.anchors.items()}
    return f"{line} ({fared(counts)})" if counts else line
