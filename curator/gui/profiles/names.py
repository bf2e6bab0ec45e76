"""The first files, and what the name of each tells."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from curator.gui.messages import isolated, tip
from curator.gui.profiles.words import told_words
from curator.services.profiles.preview import Named


class NamesView(QTreeView):
    """Lists files by name, each beside what its name tells."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.told = QStandardItemModel(0, 2, self)
        self.setModel(self.told)
        self.setObjectName("keys")
        self.setAccessibleName(self.tr("What the names tell"))
        self.setRootIsDecorated(False)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setColumnWidth(0, 260)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def show_names(self, names: Sequence[Named]) -> None:
        """Show these files; those whose names do not fit come as they are."""
        self.told.removeRows(0, self.told.rowCount())
        for each in names:
            words = told_words(each.facts)
            line = [QStandardItem(isolated(PurePath(each.path).name)), QStandardItem(words)]
            line[0].setToolTip(tip(each.path))
            line[1].setToolTip(tip(words))
            self.told.appendRow(line)
