"""A list whose entries take as many lines as they have words for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem, QWidget

_SPARE = 4  # pixels; isolated words stand in higher lines, and Qt takes all lines for as high


def lines(name: str, parent: QWidget) -> QListWidget:
    """Make a list of wrapped entries, which nothing cuts at the side."""
    made = QListWidget(parent)
    made.setAccessibleName(name)
    made.setItemDelegate(_Roomy(made))
    made.setWordWrap(True)
    made.setSpacing(4)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


class _Roomy(QStyledItemDelegate):
    """Gives an entry the height that it is painted with."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give a little more than the words ask for."""
        return super().sizeHint(option, index) + QSize(0, _SPARE)
