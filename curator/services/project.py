"""The open project: read it, write to it, undo and redo, and hear what changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from curator.domain.edits import Change, Coder
from curator.domain.errors import (
    EmptyNameError,
    InterruptedReadError,
    NothingToRedoError,
    NothingToUndoError,
    ProjectInUseError,
    ProjectMissingError,
)
from curator.domain.text import tidy
from curator.services.identity import Signature, add_coder, device, named
from curator.storage.database import Database
from curator.storage.file.header import SCHEMA, check_readable, check_writable, read_header
from curator.storage.file.lock import ProjectLock
from curator.storage.journal import timeline
from curator.storage.journal.signing import Hand, Inverts
from curator.storage.reading import coders

if TYPE_CHECKING:
    from curator.storage.file.looking import Look
    from curator.storage.journal.writer import Connection, Writer

T = TypeVar("T")

Listener = Callable[[Change], None]

SUFFIX = ".curator"
NAMELESS = "Coder 1"  # nobody is named unasked: a login is a trace


class Project:
    """One project file, open."""

    def __init__(self, database: Database, lock: ProjectLock | None, coder: str) -> None:
        self.path = database.path
        self.look, self.read, self.beside = database.look, database.read, database.beside
        self._holder, self._seen = "Curator", 0
        self._database = database
        self._lock = lock
        self._signature = Signature(coder)
        self._listeners: list[Listener] = []

    @classmethod
    def create(cls, path: Path, title: str = "", coder: str = "") -> Path:
        """Make a new project file and return its path.

        Raise ``ProjectExistsError`` or ``ReadOnlyError`` where it cannot be made.
        """
        path = with_suffix(path)

        _make(path, tidy(title) or tidy(path.stem), tidy(coder) or NAMELESS)
        return path

    @classmethod
    def open(
        cls, path: Path, *, coder: str = "", read_only: bool = False, holder: str = "Curator"
    ) -> Project:
        """Open a project; an older file is brought to the newest schema first.

        Raise ``ProjectMissingError``, ``NotAProjectError``, ``NewerProjectError``,
        ``ProjectInUseError``, ``ReadOnlyError`` or ``UpgradeFailedError``.
        """
        path = found_at(path)
        header = read_header(path)
        check_readable(path, header)
        if read_only and header.schema >= SCHEMA:
            return cls(Database(path, read_only=True), None, coder)
        check_writable(path, header)
        lock = ProjectLock(path, holder)
        lock.take()
        try:
            header = read_header(path)  # it may have been upgraded just now
            if header.schema < SCHEMA:
                from curator.storage.file.upgrade import upgrade

                upgrade(path, header)
            return cls(Database(path), lock, coder)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def look_at(cls, path: Path, *, holder: str = "Curator") -> Self | None:
        """Open a project to be looked at at once, and to be written to from ``take_pen`` on.

        None where that is not to be had in a moment: ``open`` will upgrade the file, or say why
        it is not to be written to. Raise what ``open`` raises for a file that is no project.
        """
        path = found_at(path)
        header = read_header(path)
        check_readable(path, header)
        ready = header.schema == SCHEMA and header.min_writer <= SCHEMA
        if not ready or ProjectLock(path, holder).is_told_of:
            return None
        project = cls(Database(path, read_only=True), None, "")
        project._holder = holder
        project._seen = project.ask(timeline.newest)
        return project

    def take_pen(self) -> bool:
        """Take the right to write to what was only looked at; tell whether it is still the same.

        Raise ``ProjectInUseError`` or ``ReadOnlyError``, as ``open`` does.
        """
        if self._lock is not None:
            return True
        lock = ProjectLock(self.path, self._holder)
        lock.take()
        if self.ask(timeline.newest) != self._seen or read_header(self.path).schema != SCHEMA:
            lock.release()
            return False
        self._lock = lock
        self._database.read_only = False
        return True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file and of the right to write to it."""
        self._database.close()
        if self._lock is not None:
            self._lock.release()

    @property
    def writable(self) -> bool:
        """Whether it was opened for writing."""
        return not self._database.read_only

    @property
    def title(self) -> str:
        """The title of the project."""
        return self.ask(coders.project_title)

    @property
    def coders(self) -> list[Coder]:
        """List the coders in the order they joined."""
        return self.ask(coders.listing)

    @property
    def coder(self) -> Coder:
        """Who signs the edits; one who is new to the project joins at the first edit."""
        return self._signature.among(self.coders)

    def sign_as(self, coder: Coder) -> None:
        """Let a coder of the project sign the edits from now on."""
        self._signature.change(coder)

    def add_coder(self, name: str) -> Coder:
        """Let a person join, or give the coder of that name; raise ``EmptyNameError``."""
        if not tidy(name):
            raise EmptyNameError("A coder needs a name. Type one.")
        known = named(self.coders, tidy(name))
        if known is not None:
            return known
        with self.write("coders.join") as writer:
            coder_id = add_coder(writer, tidy(name), len(coders.listing(writer.connection)))
        return next(coder for coder in self.coders if coder.id == coder_id)

    def ask(self, question: Callable[[Look], T]) -> T:
        """Answer a question from any thread; where an edit comes between, ask it again."""
        while True:
            with suppress(InterruptedReadError), self.look() as asks:
                return question(asks)

    def listen(self, listener: Listener) -> None:
        """Call ``listener`` after every change, in the thread that made it."""
        self._listeners.append(listener)

    @contextmanager
    def write(self, operation: str) -> Iterator[Writer]:
        """Open one transaction that is one edit and one undo step; an error keeps nothing of it."""
        self._make_ready()
        with self._database.write(operation, self._signature.hand) as writer:
            self._signature.sign(writer)
            yield writer
        self._announce(writer)

    @property
    def undoable(self) -> str | None:
        """Name the operation that undo would take back."""
        target = self.ask(timeline.undo_target)
        return target and target.operation

    @property
    def redoable(self) -> str | None:
        """Name the operation that redo would do again."""
        target = self.ask(timeline.redo_target)
        return target and target.operation

    def undo(self) -> Change:
        """Take the last operation back; raise ``NothingToUndoError`` where none is left."""
        target = self.ask(timeline.undo_target)
        if target is None:
            raise NothingToUndoError("There is nothing to undo.")
        return self._invert(target.edit_id, target.operation, Inverts(undoes=target.edit_id))

    def redo(self) -> Change:
        """Do again what was last taken back; raise ``NothingToRedoError`` where nothing was."""
        target = self.ask(timeline.redo_target)
        if target is None:
            raise NothingToRedoError("There is nothing to redo.")
        return self._invert(target.edit_id, target.operation, Inverts(redoes=target.edit_id))

    def _invert(self, edit_id: int, operation: str, inverts: Inverts) -> Change:
        self._make_ready()
        with self._database.write(operation, self._signature.hand, inverts) as writer:
            from curator.storage.journal.undo import invert

            self._signature.sign(writer)
            invert(writer, edit_id)
        return self._announce(writer)

    def _make_ready(self) -> None:
        """Take the right to write to what was only looked at, should nobody have done so yet."""
        if not self.writable and self._seen and not self.take_pen():
            raise ProjectInUseError(
                f"“{self.path.name}” was changed by another program. Open it again, then go on."
            )

    def _announce(self, writer: Writer) -> Change:
        news = writer.news()
        if writer.edit_id is not None:
            self._signature.keep(writer)
            for listener in self._listeners:
                listener(news)
        return news


def _make(path: Path, title: str, coder: str) -> None:
    from curator.storage.file.upgrade import create
    from curator.storage.journal.writer import Writer
    from curator.storage.models import ProjectRow

    def furnish(connection: Connection) -> None:
        writer = Writer(connection, "project.create", Hand(1, device()))
        add_coder(writer, coder, 0)
        writer.add(ProjectRow, title=title)

    create(path, furnish)


def warm() -> None:
    """Import what writing needs, from any thread, before it is needed."""
    from curator.storage.warming import warm

    warm()


def with_suffix(path: Path) -> Path:
    """Give a path the suffix of a project, where it has another or none."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def found_at(path: Path) -> Path:
    """Give the path of the project a person means: as typed, or with the suffix left out."""
    candidates = (path, with_suffix(path))
    for meant in [*filter(Path.is_file, candidates), *filter(Path.exists, candidates)]:
        return meant.resolve()  # a link and what it leads to are one project, with one lock
    raise ProjectMissingError(
        f"There is no project at “{path}”. Check the path, or make one with: curator new"
    )
