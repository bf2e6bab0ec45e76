"""The question that stands between a key and the loss of what was read so far."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from curator.gui.messages import counted


def ask_to_keep(
    parent: QWidget, articles: int, keep: Callable[[], object], drop: Callable[[], object]
) -> QMessageBox:
    """Ask whether to keep what is in so far; Esc lets the import go on."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(QCoreApplication.translate("Report", "Stop the import?"))
    box.setInformativeText(
        QCoreApplication.translate(
            "Report", "{0} came in so far. One undo takes back what is kept."
        ).format(counted(articles, "article"))
    )
    kept = box.addButton(
        QCoreApplication.translate("Report", "Keep what is in"), QMessageBox.ButtonRole.AcceptRole
    )
    dropped = box.addButton(
        QCoreApplication.translate("Report", "Keep nothing"), QMessageBox.ButtonRole.DestructiveRole
    )
    on = box.addButton(
        QCoreApplication.translate("Report", "Go on"), QMessageBox.ButtonRole.RejectRole
    )
    kept.clicked.connect(keep)
    dropped.clicked.connect(drop)
    box.setDefaultButton(kept)
    box.setEscapeButton(on)
    box.finished.connect(box.deleteLater)
    box.open()
    return box
