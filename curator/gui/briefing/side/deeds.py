"""What the commands of the room do."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from curator.domain.briefings.definition import Scope, SectionKind
from curator.domain.errors import CuratorError
from curator.gui.briefing.composing import Composer
from curator.gui.briefing.desk import Desk
from curator.gui.briefing.marks import Own
from curator.gui.briefing.page import BriefingPage
from curator.gui.briefing.parts.leaves import Leaf
from curator.gui.briefing.parts.panel import Panel
from curator.gui.briefing.side.side import Side
from curator.gui.briefing.writer import Writer
from curator.gui.context import Context
from curator.gui.language.errors import sentence_of
from curator.gui.messages import isolated
from curator.gui.tasks import Job

Make = Callable[[Context, Desk, QWidget], Panel]


class Parts(NamedTuple):
    """What the room is made of, and what it does."""

    desk: Desk
    composer: Composer
    side: Side
    page: BriefingPage
    writer: Writer
    reload: Callable[[], object]
    write: Callable[[Own], object]


class Deeds(QObject):
    """Does what is wished for; panels are imported when they are first opened."""

    def __init__(self, context: Context, room: QWidget, parts: Parts) -> None:
        super().__init__(room)
        self._context, self._room = context, parts
        self._copying: Job | None = None
        self._commands = self._make_commands()
        everywhere = Qt.ShortcutContext.WidgetWithChildrenShortcut
        here = {"page": parts.page, "sections": parts.side.column.outline, "briefing": room}
        for name in self._commands:
            action, part = context.actions[name], here[name.partition(".")[0]]
            action.setShortcutContext(
                everywhere if part is room else Qt.ShortcutContext.WidgetShortcut
            )
            part.addAction(action)
            action.triggered.connect(self._obey)  # a method, so that Qt forgets it with the room
        settings = parts.side.column.settings
        settings.template_wanted.connect(self.template)
        settings.redaction_wanted.connect(self.redaction)

    @property
    def trial(self) -> str | None:
        """The template that is being written; None where it is as it is kept."""
        return self._room.side.panel.body if self._room.side.panel else None

    def leave(self) -> None:
        """Wait for nothing any more."""
        if self._copying is not None:
            self._copying.cancel()
        for panel in self._room.side.panels.values():
            panel.close_down()

    def tell(self, leaf: Leaf) -> None:
        """Let the open panel know what is on the page."""
        panel = self._room.side.panel
        if panel is not None:
            panel.see(leaf.composition)

    def tell_fault(self, sentence: str) -> None:
        """Say why the template cannot be set, in its editor where that is open."""
        panel = self._room.side.panel
        if panel is None or not panel.complain(sentence):
            self._context.troubled.emit(sentence)

    def begin_on(self, scope: Scope) -> None:
        """Begin a briefing on a scope."""
        self._room.desk.add_on(scope)
        self._room.side.close_panel()
        self._room.side.column.head.rename()

    def new(self) -> None:
        """Make a briefing, and let its title be written."""
        self._room.desk.add(self.tr("New briefing"))
        self._room.side.column.head.rename()

    def copy(self) -> None:
        """Make one like this one, and let its title be written."""
        title = self._room.desk.definition.title
        self._room.desk.copy(self.tr("{0} (copy)").format(title))
        self._room.side.column.head.rename()

    def remove(self) -> None:
        """Remove the briefing; undo brings it back."""
        here = self._room.desk.definition
        if here.id:
            self._room.desk.remove()
            self._context.told.emit(self.tr("Removed: {0}").format(isolated(here.title)))
        else:
            self._context.troubled.emit(
                self.tr("This briefing is not saved as yet, so there is nothing to remove.")
            )

    def rename(self) -> None:
        """Let the title be written."""
        self._room.side.close_panel()
        self._room.side.column.head.rename()

    def scope(self) -> None:
        """Open what the briefing takes in."""
        from curator.gui.briefing.asking.scope import ScopePanel

        self._open("scope", ScopePanel)

    def judge(self) -> None:
        """Open the key judgements."""
        from curator.gui.briefing.asking.judgements import JudgementsPanel

        self._open("judgements", JudgementsPanel)

    def template(self) -> None:
        """Open the template."""
        from curator.gui.briefing.shaping.template import TemplatePanel

        self._open("template", TemplatePanel)

    def redaction(self) -> None:
        """Open the masks."""
        from curator.gui.briefing.shaping.redaction import RedactionPanel

        self._open("redaction", RedactionPanel)

    def export(self) -> None:
        """Open the export."""
        from curator.gui.briefing.leaving.export import ExportPanel

        self._open("export", ExportPanel)

    def log(self) -> None:
        """Open the log of exports."""
        from curator.gui.briefing.leaving.log import LogPanel

        self._open("log", LogPanel)

    def verify(self) -> None:
        """Ask for an export, and look whether it holds."""
        self.log()
        panel = self._room.side.panel
        if panel is not None:
            panel.ask()

    def verify_vault(self) -> None:
        """Ask for the folder of a vault, and look whether it holds."""
        from curator.gui.briefing.leaving.log import LogPanel

        self.log()
        panel = self._room.side.panel
        if isinstance(panel, LogPanel):
            panel.ask_vault()

    def changes(self) -> None:
        """Open what changed since the last export."""
        from curator.gui.briefing.leaving.changes import ChangesPanel

        self._open("changes", ChangesPanel)

    def copy_markdown(self) -> None:
        """Copy the briefing as it would be exported."""
        from curator.services.briefings.writing import document

        project, wanted = self._context.project, self._room.desk.definition
        self._copying = Job(self, None)
        self._copying.start(
            lambda _: document(project, wanted).text, self._put_copy, self._fail_copy
        )

    def _put_copy(self, text: str) -> None:
        self._copying = None
        QGuiApplication.clipboard().setText(text)
        self._context.told.emit(self.tr("Copied the briefing as Markdown."))

    def _fail_copy(self, error: Exception) -> None:
        self._copying = None
        if not isinstance(error, CuratorError):
            raise error
        self._context.troubled.emit(sentence_of(error))

    def _open(self, name: str, make: Make) -> None:
        self._room.writer.keep()
        panel = self._room.side.open(name, make)
        panel.trial = self._room.reload
        if self._room.composer.last is not None:
            panel.see(self._room.composer.last)
        panel.first.setFocus()  # which may be a list that was empty before

    def _write(self, *, after: bool) -> None:
        section = self._room.side.column.outline.section
        if section is not None:
            self._room.write(Own(section.kind, after))

    @Slot()
    def _obey(self) -> None:
        self._commands[self.sender().objectName()]()

    def _make_commands(self) -> dict[str, Callable[[], object]]:
        page, outline = self._room.page, self._room.side.column.outline
        return {
            "briefing.new": self.new,
            "briefing.copy": self.copy,
            "briefing.rename": self.rename,
            "briefing.remove": self.remove,
            "briefing.scope": self.scope,
            "briefing.write": lambda: self._room.write(Own(SectionKind.BOTTOM_LINE)),
            "briefing.judge": self.judge,
            "briefing.template": self.template,
            "briefing.redaction": self.redaction,
            "briefing.markdown": self.copy_markdown,
            "briefing.changes": self.changes,
            "briefing.log": self.log,
            "briefing.verify": self.verify,
            "briefing.verify_vault": self.verify_vault,
            "page.next": lambda: page.step(1),
            "page.previous": lambda: page.step(-1),
            "page.go": page.choose,
            "sections.rename": outline.rename,
            "sections.write": lambda: self._write(after=False),
            "sections.write_below": lambda: self._write(after=True),
        }
