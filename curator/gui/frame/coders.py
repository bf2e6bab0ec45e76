"""Who is coding: a chip with initials, and the menu to choose or to add a coder."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from curator.domain.edits import Coder
from curator.gui.context import Context
from curator.gui.messages import isolated, tip
from curator.gui.theme import interface_font


class CoderChip(QToolButton):
    """Shows who signs the edits; its menu lets another do so."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("tone", "coder")
        self.setFixedSize(38, 30)
        self.setFont(interface_font(11.5, self.font().Weight.DemiBold))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._choices = QActionGroup(self)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        context.project_opened.connect(self._take_last)
        context.state_changed.connect(self._show)
        context.actions["coders.add"].triggered.connect(self._ask)
        self._show()

    def add(self, name: str) -> None:
        """Let somebody join, and sign from now on."""
        coder = self._context.attempt(lambda: self._context.project.add_coder(name))
        if coder is not None:
            self.choose(coder)

    def choose(self, coder: Coder) -> None:
        """Let a coder sign from now on, and again when the project is opened here."""
        project = self._context.project
        project.sign_as(coder)
        self._context.settings.remember_coder(project.path, coder.uid)
        self._show()

    def _take_last(self) -> None:
        project = self._context.project
        uid = self._context.settings.coder(project.path)
        known = self._context.attempt(lambda: project.coders) or []
        for coder in known:
            if coder.uid == uid:
                project.sign_as(coder)
        self._show()

    def _show(self) -> None:
        context = self._context
        self.setVisible(context.has_project)
        if context.has_project and not context.busy:
            coder = context.attempt(lambda: context.project.coder)
            if coder is not None:
                self.setText(coder.initials.replace("&", "&&") or "?")
                words = self.tr("Coding as {0}").format(isolated(coder.name))
                self.setToolTip(tip(words))
                self.setAccessibleName(words)

    def _fill(self) -> None:
        menu, project = self.menu(), self._context.project
        menu.clear()
        now = project.coder
        for coder in project.coders:
            choice = QAction(coder.name.replace("&", "&&"), self._choices)
            choice.setCheckable(True)
            choice.setChecked(coder.id == now.id)
            choice.triggered.connect(lambda _=False, coder=coder: self.choose(coder))
            menu.addAction(choice)
        menu.addSeparator()
        menu.addAction(self._context.actions["coders.add"])

    def _ask(self) -> None:
        from PySide6.QtWidgets import QInputDialog

        dialog = QInputDialog(self.window())
        dialog.setWindowTitle(self.tr("Add a coder"))
        dialog.setLabelText(self.tr("Name of who is coding"))
        dialog.textValueSelected.connect(self.add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
