"""The words of an import: how far it has come, and what became of an article."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from curator.domain.sources import ImportStatus
from curator.gui.messages import QT_TRANSLATE_NOOP, counted
from curator.services.incoming.pace import Progress

_STATUSES = {
    ImportStatus.IMPORTED: QT_TRANSLATE_NOOP("Report", "imported"),
    ImportStatus.REPRINT: QT_TRANSLATE_NOOP("Report", "imported, perhaps a reprint"),
    ImportStatus.VERSION: QT_TRANSLATE_NOOP("Report", "new version"),
    ImportStatus.KNOWN: QT_TRANSLATE_NOOP("Report", "known"),
    ImportStatus.FAILED: QT_TRANSLATE_NOOP("Report", "failed"),
}


def status_word(status: ImportStatus) -> str:
    """Say what became of an article, in a word."""
    return QCoreApplication.translate("Report", _STATUSES[status])


def progress_words(progress: Progress) -> str:
    """Say how far the reading has come: files, files a second, time that is left."""
    locale = QLocale()
    shape = (
        QCoreApplication.translate("Report", "Reading… {0} of {1}")
        if progress.is_whole
        else QCoreApplication.translate("Report", "Reading… {0} of {1} so far")
    )
    parts = [shape.format(locale.toString(progress.done), counted(progress.total, "file"))]
    if progress.rate >= 1:
        parts.append(
            QCoreApplication.translate("Report", "{0} a second").format(
                locale.toString(round(progress.rate))
            )
        )
    if progress.remaining is not None and progress.done < progress.total:
        parts.append(
            QCoreApplication.translate("Report", "{0} left").format(clock(progress.remaining))
        )
    return " · ".join(parts)


def clock(seconds: float) -> str:
    """Write a time as minutes and seconds, with hours where there are any."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
