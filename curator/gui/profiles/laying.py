"""How the dialog of profiles is laid out: the profile, the files, what they tell, what is so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout

if TYPE_CHECKING:
    from curator.gui.profiles.dialog import ProfileDialog


def lay_out(dialog: ProfileDialog) -> None:
    """Lay the parts of the dialog out."""
    files = QHBoxLayout()
    files.addWidget(dialog.told, 1)
    files.addWidget(dialog.files)
    files.addWidget(dialog.folder)
    foot = QHBoxLayout()
    foot.addWidget(dialog.remove)
    foot.addStretch(1)
    foot.addWidget(dialog.keep)
    foot.addWidget(dialog.take)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(16, 16, 16, 16)
    column.setSpacing(10)
    column.addLayout(_head(dialog))
    column.addLayout(files)
    column.addWidget(dialog.names, 3)
    column.addWidget(dialog.columns, 3)
    column.addWidget(
        QLabel(
            QCoreApplication.translate("ProfileDialog", "So anyway, where a file does not say:"),
            dialog,
        )
    )
    column.addWidget(dialog.facts)
    column.addLayout(foot)


def _head(dialog: ProfileDialog) -> QFormLayout:
    head = QFormLayout()
    head.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    for line in (dialog.name, dialog.pattern):
        line.setMinimumWidth(260)
    head.addRow(QCoreApplication.translate("ProfileDialog", "Profile"), dialog.profiles)
    head.addRow(QCoreApplication.translate("ProfileDialog", "Name"), dialog.name)
    head.addRow(QCoreApplication.translate("ProfileDialog", "The names mean"), dialog.pattern)
    head.addRow("", dialog.fields)
    return head
