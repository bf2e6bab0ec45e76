"""The questions of an import: what to do with what is in so far, and whether to use the network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from curator.gui.messages import counted, isolated

_MOST_NAMED = 4  # addresses that are shown in full


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


def ask_to_fetch(
    parent: QWidget,
    addresses: Sequence[str],
    fetch: Callable[[], object],
    leave: Callable[[], object],
) -> QMessageBox:
    """Ask whether to fetch what was dropped or pasted as a link; Esc leaves it alone."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(QCoreApplication.translate("Report", "Fetch this from the network?"))
    named = [isolated(each if len(each) <= 80 else f"{each[:79]}…") for each in addresses]
    more = ["…"] if len(named) > _MOST_NAMED else []
    hosts = dict.fromkeys(map(_host, addresses))
    asked = ", ".join(list(hosts)[:_MOST_NAMED])
    note = QCoreApplication.translate("Report", "{0} will see that somebody asks for it.")
    box.setInformativeText("\n".join([*named[:_MOST_NAMED], *more, "", note.format(asked)]))
    fetched = box.addButton(
        QCoreApplication.translate("Report", "Fetch"), QMessageBox.ButtonRole.AcceptRole
    )
    left = box.addButton(
        QCoreApplication.translate("Report", "Leave it"), QMessageBox.ButtonRole.RejectRole
    )
    box.setDefaultButton(fetched)
    box.setEscapeButton(left)
    box.finished.connect(lambda _: fetch() if box.clickedButton() is fetched else leave())
    box.finished.connect(box.deleteLater)
    box.open()
    return box


def _host(address: str) -> str:
    try:
        return isolated(urlsplit(address).hostname or address)
    except ValueError:
        return isolated(address)
