"""The import by a profile: choose files, see what would be told of them, then import."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from curator.domain.profiles.profile import Profile
from curator.gui.context import Context
from curator.gui.dialogs.files import Question, ask_for_folder, ask_to_open
from curator.gui.messages import counted
from curator.gui.profiles.asking import Told, told
from curator.gui.profiles.board import ProfileBoard
from curator.gui.tasks import Asking
from curator.services.profiles import deeds


class ProfileDialog(ProfileBoard):
    """Nothing is kept before its Import, and no profile before somebody keeps it."""

    import_wanted = Signal(list, object)  # targets, and the Profile

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._known: list[Profile] = []
        self.targets: list[str] = []
        self.asking = Asking[tuple[Profile, Sequence[str]]](
            told, self._show, context.troubled.emit, self
        )
        self._connect()
        self._list("")

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
        for button, deed in (
            (self.files, self._ask_files),
            (self.folder, self._ask_folder),
            (self.keep, self._keep),
            (self.remove, self._remove),
            (self.take, self._import),
        ):
            button.clicked.connect(deed)
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
