"""What the dialog of profiles is made of: the profile, the files, what they tell, what is so."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.domain.profiles.pattern import ANYTHING, FIELDS
from curator.gui.profiles.anyway import FactsForm
from curator.gui.profiles.columns import ColumnsForm
from curator.gui.profiles.names import NamesView
from curator.gui.theme import interface_font

_PATTERN = "{date:YYYY-MM-DD} {outlet} - {title}"


class ProfileBoard(QDialog):
    """Shows a profile and what it tells; does nothing by itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import by a profile"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(760, 700).boundedTo(parent.window().size() - QSize(48, 48)))
        self.profiles = QComboBox(self)
        self.profiles.setAccessibleName(self.tr("Profile"))
        self.name = self._line(self.tr("Name of the profile"))
        self.pattern = self._line(self.tr("What the names of the files mean"))
        self.pattern.setPlaceholderText(_PATTERN)
        self.told = self._label()
        self.told.setWordWrap(True)
        self.names = NamesView(self)
        self.columns = ColumnsForm(self)
        self.columns.hide()
        self.facts = FactsForm(self)
        self.files = self._button(self.tr("Files…"))
        self.folder = self._button(self.tr("Folder…"))
        self.keep = self._button(self.tr("Keep the profile"))
        self.remove = self._button(self.tr("Remove the profile"))
        self.take = self._button(self.tr("Import"))
        self.take.setProperty("tone", "primary")
        self._lay_out()

    def _lay_out(self) -> None:
        files = QHBoxLayout()
        files.addWidget(self.told, 1)
        files.addWidget(self.files)
        files.addWidget(self.folder)
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.keep)
        foot.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addLayout(self._head())
        column.addLayout(files)
        column.addWidget(self.names, 3)
        column.addWidget(self.columns, 3)
        column.addWidget(QLabel(self.tr("For every file that does not say otherwise:"), self))
        column.addWidget(self.facts)
        column.addLayout(foot)

    def _head(self) -> QFormLayout:
        fields = self._label()
        fields.setText(" ".join(f"{{{each}}}" for each in (*FIELDS, ANYTHING)))
        fields.setProperty("tone", "muted")
        head = QFormLayout()
        head.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for line in (self.name, self.pattern):
            line.setMinimumWidth(260)
        head.addRow(self.tr("Profile"), self.profiles)
        head.addRow(self.tr("Name"), self.name)
        head.addRow(self.tr("The names mean"), self.pattern)
        head.addRow("", fields)
        return head

    def _line(self, words: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(words)
        return line

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(interface_font(11.5, QFont.Weight.Normal))
        return label

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        return button
