"""What a check of an export found, in words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from curator.domain.briefings.findings import Finding, Report, Trouble
from curator.gui.messages import QT_TRANSLATE_NOOP, isolated

_TROUBLES = {
    Trouble.EDITED: QT_TRANSLATE_NOOP("Findings", "The file is not as it was exported."),
    Trouble.NO_PROOF: QT_TRANSLATE_NOOP(
        "Findings", "Nothing in it says what it quotes, and no manifest lies beside it."
    ),
    Trouble.ALTERED_WORDS: QT_TRANSLATE_NOOP("Findings", "The words are not those of the quote."),
    Trouble.WRONG_ATTRIBUTION: QT_TRANSLATE_NOOP(
        "Findings", "It says otherwise who says it, or how."
    ),
    Trouble.WRONG_SOURCE: QT_TRANSLATE_NOOP(
        "Findings", "The note does not fit the quote and its source."
    ),
    Trouble.UNKNOWN_QUOTE: QT_TRANSLATE_NOOP("Findings", "The project has no such quote."),
    Trouble.NOT_IN_ORIGINAL: QT_TRANSLATE_NOOP(
        "Findings", "The words do not stand in the original as cited."
    ),
    Trouble.CHANGED_SINCE: QT_TRANSLATE_NOOP("Findings", "It was changed in the project since."),
    Trouble.LEFT_OUT: QT_TRANSLATE_NOOP("Findings", "It was exported, and stands there no more."),
    Trouble.FEWER: QT_TRANSLATE_NOOP(
        "Findings",
        "Its words stand there less often than they were exported: altered, or left out.",
    ),
    Trouble.ADDED: QT_TRANSLATE_NOOP(
        "Findings", "It stands there more often than it was exported."
    ),
}


def summary(report: Report) -> str:
    """Say in one sentence what came of a check."""
    name = isolated(Path(report.path).name)
    if report.holds:
        words = QCoreApplication.translate(
            "Findings", "{0} is sound: every quote stands in its original as cited ({1} notes)."
        )
        if not report.notes:  # as of a PDF, which was not altered and so need not be read
            words = QCoreApplication.translate(
                "Findings",
                "{0} is sound: it is as it was exported, and every quote in it stands in its"
                " original as cited.",
            )
        return words.format(name, report.notes)
    wrong = len({each.note for each in report.findings if each.note})
    words = QCoreApplication.translate("Findings", "{0} is not sound. See what is wrong:")
    if wrong and report.notes:
        words = QCoreApplication.translate(
            "Findings", "{0} is not sound: {1} of {2} notes do not hold."
        )
    return words.format(name, wrong, report.notes)


def trouble_lines(report: Report) -> list[str]:
    """Say each thing that is wrong."""
    return [_line(each) for each in report.findings]


def _line(finding: Finding) -> str:
    said = QCoreApplication.translate("Findings", _TROUBLES[finding.trouble])
    if finding.note:
        said = QCoreApplication.translate("Findings", "Note {0}: {1}").format(finding.note, said)
    rows = [said]
    if finding.found:
        shape = QCoreApplication.translate("Findings", "There: {0}")
        rows.append(shape.format(isolated(" ".join(finding.found.split()))))
    if finding.expected:
        shape = QCoreApplication.translate("Findings", "In the project: {0}")
        rows.append(shape.format(isolated(" ".join(finding.expected.split()))))
    return "\n".join(rows)
