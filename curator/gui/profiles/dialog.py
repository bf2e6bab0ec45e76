"""The import by a profile: choose files, see what would be told of them, then import."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from curator.domain.profiles.pattern import ANYTHING, FIELDS
from curator.domain.profiles.profile import Profile
from curator.gui.context import Context
from curator.gui.dialogs.files import Question, ask_for_folder, ask_to_open
from curator.gui.messages import counted
from curator.gui.profiles.anyway import FactsForm
from curator.gui.profiles.asking import Told, told
from curator.gui.profiles.columns import ColumnsForm
from curator.gui.profiles.laying import lay_out
from curator.gui.profiles.names import NamesView
from curator.gui.tasks import Asking
from curator.gui.theme import interface_font
from curator.services.profiles import deeds

_PATTERN = "{date:YYYY-MM-DD} {outlet} - {title}"


class ProfileDialog(QDialog):
    """Nothing is kept before its Import, and no profile before somebody keeps it."""

    import_wanted = Signal(list, object)  # targets, and the Profile

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._known: list[Profile] = []
        self.targets: list[str] = []
        self.setWindowTitle(self.tr("Import by a profile"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(760, 700).boundedTo(parent.window().size() - QSize(48, 48)))
        self._make_parts()
        self.asking = Asking[tuple[Profile, Sequence[str]]](
            told, self._show, context.troubled.emit, self
        )
        lay_out(self)
        self._connect()
        self._list("")

    def _make_parts(self) -> None:
        self.profiles = QComboBox(self)
        self.profiles.setAccessibleName(self.tr("Profile"))
        self.name = self._line(self.tr("Name of the profile"))
        self.pattern = self._line(self.tr("What the names of the files mean"))
        self.pattern.setPlaceholderText(_PATTERN)
        self.fields = self._label(11.5)
        self.fields.setText(" ".join(f"{{{each}}}" for each in (*FIELDS, ANYTHING)))
        self.fields.setWordWrap(False)
        self.fields.setProperty("tone", "muted")
        self.told = self._label(11.5)
        self.names = NamesView(self)
        self.columns = ColumnsForm(self)
        self.columns.hide()
        self.facts = FactsForm(self)
        self.files = self._button(self.tr("Files…"), self._ask_files)
        self.folder = self._button(self.tr("Folder…"), self._ask_folder)
        self.keep = self._button(self.tr("Keep the profile"), self._keep)
        self.remove = self._button(self.tr("Remove the profile"), self._remove)
        self.take = self._button(self.tr("Import"), self._import)
        self.take.setProperty("tone", "primary")

    @property
    def typed(self) -> Profile:
        """The profile as it is typed."""
        name, columns = self.name.text(), self.columns.columns
        return Profile(name, self.pattern.text(), dict(columns), self.facts.facts)

    def choose(self, targets: Sequence[str]) -> None:
        """Look at these files and folders."""
        self.targets = list(targets)
        self._look()

    def _connect(self) -> None:
        self.profiles.currentIndexChanged.connect(self._take_profile)
        for change in (self.pattern.textChanged, self.columns.changed, self.facts.changed):
            change.connect(self._look)
        self.name.textChanged.connect(self._enable)
        self._context.state_changed.connect(self._enable)
        self._context.project_closed.connect(self.close)

    def _list(self, chosen: str) -> None:
        """List the profiles, and show the one of a name."""
        project = self._context.project
        self._known = self._context.attempt(lambda: deeds.all_of(project)) or []
        self.profiles.clear()
        self.profiles.addItem(self.tr("New profile"))
        self.profiles.addItems([profile.name for profile in self._known])
        names = [profile.name for profile in self._known]
        self.profiles.setCurrentIndex(1 + names.index(chosen) if chosen in names else 0)

    @property
    def _chosen(self) -> Profile | None:
        number = self.profiles.currentIndex() - 1
        return self._known[number] if 0 <= number < len(self._known) else None

    def _take_profile(self) -> None:
        profile = self._chosen or Profile("")
        self.columns.take(profile.columns)
        self.name.setText(profile.name)
        self.pattern.setText(profile.pattern)
        self.facts.take(profile.facts)
        self._look()

    def _look(self) -> None:
        self._enable()
        profile = self.typed
        named = Profile(profile.name or "-", profile.pattern, profile.columns, profile.facts)
        self.asking.ask((named, tuple(self.targets)))

    def _show(self, seen: Told) -> None:
        self.names.show_names(seen.names)
        self.columns.show_table(seen.table)
        fitting = sum(each.facts is not None for each in seen.names)
        words = self.tr("Of the first {0}, {1} fit.").format(
            counted(len(seen.names), "file"), fitting
        )
        if not self.targets:
            words = self.tr("Choose files to see what their names tell. Nothing is kept yet.")
        self.told.setText(seen.trouble or words)
        self.told.setProperty("tone", "wrong" if seen.trouble else "muted")
        self.told.style().polish(self.told)
        self._enable(sound=not seen.trouble)

    def _enable(self, *_: object, sound: bool = True) -> None:
        can_write = self._context.can_write
        self.take.setEnabled(can_write and sound and bool(self.targets))
        self.keep.setEnabled(can_write and sound and bool(self.name.text().strip()))
        self.remove.setEnabled(can_write and self._chosen is not None)

    def _keep(self) -> None:
        project, wanted, before = self._context.project, self.typed, self._chosen
        of = before.name if before is not None else ""
        kept = self._context.attempt(lambda: deeds.keep(project, wanted, of))
        if kept is not None:
            self._list(kept.name)

    def _remove(self) -> None:
        project, profile = self._context.project, self._chosen
        if profile is not None:
            self._context.attempt(lambda: deeds.remove(project, profile.name))
            self._list("")

    def _import(self) -> None:
        self.import_wanted.emit(self.targets, self.typed)
        self.close()

    def _ask_files(self) -> None:
        ask_to_open(self, Question(self.tr("Import files")), self.choose)

    def _ask_folder(self) -> None:
        ask_for_folder(self, Question(self.tr("Import a folder")), self.choose)

    def _line(self, words: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(words)
        return line

    def _label(self, size: float) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(interface_font(size, QFont.Weight.Normal))
        return label

    def _button(self, words: str, deed: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        button.clicked.connect(deed)
        return button
