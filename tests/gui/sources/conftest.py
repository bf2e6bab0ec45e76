"""The sources pane on a real project file, driven by keys and the mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from curator.domain.dates import PartialDate
from curator.domain.quotes import NewQuote
from curator.domain.selectors import locate
from curator.gui.context import Context
from curator.gui.settings import Settings
from curator.gui.sources.pane import SourcesPane
from curator.gui.theme import Theme
from curator.services import importing, quotes, sources
from curator.services.project import Project
from curator.services.reading import read_text

NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
FACTS = {
    "Boats": {"outlet": "Quay", "published": PartialDate(2024, 5, 2)},
    "Anchors": {"outlet": "Pier Post", "published": PartialDate(2024, 5)},
    "Élan": {"outlet": "Quay", "published": PartialDate(2023), "authors": ("Zoë Brandt",)},
    "Tides": {},
}


class Desk:
    """A window with nothing but the pane, and someone before it."""

    def __init__(self, path, qtbot):
        self.qtbot = qtbot
        self.context = Context(Theme(), Settings())
        self.context.later.begin()
        self.context.theme.wear()
        assert self.context.open(path)
        self.troubles, self.notices = [], []
        self.context.troubled.connect(self.troubles.append)
        self.context.noticed.connect(lambda words, _: self.notices.append(words))
        self.window = QWidget()
        self.window.addActions(self.context.actions.everywhere())
        self.pane = SourcesPane(self.context, self.window)
        row = QHBoxLayout(self.window)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.pane)
        self.window.resize(290, 800)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.pane.view.setFocus()
        self.settle()

    @property
    def project(self):
        return self.context.project

    @property
    def titles(self):
        """Read the titles in the list from top to bottom, names of groups among them."""
        model = self.pane.model
        return [model.index(row).data() for row in range(model.rowCount())]

    @property
    def chosen(self):
        rows = sorted(self.pane.model.row_of(each) for each in self.pane.view.chosen_ids())
        return [self.pane.model.index(row).data() for row in rows]

    @property
    def read(self):
        """Give the title of the source that is looked at."""
        source_id = self.context.selection.source_id
        return source_id and sources.get(self.project, source_id).facts.title

    def settle(self):
        for _ in range(4):
            QApplication.processEvents()

    def press(self, key, modifier=NONE):
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()

    def type(self, words):
        QTest.keyClicks(QApplication.focusWidget(), words)
        self.settle()

    def click(self, title, modifier=NONE):
        view = self.pane.view
        box = view.visualRect(self.pane.model.index(self.titles.index(title)))
        place = box.topLeft() + QPoint(20, 20)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)
        self.settle()

    def line(self, name):
        return self.pane.editor.form.findChild(QWidget, name)

    def close(self):
        self.window.close()
        self.context.close()
        self.window.deleteLater()
        self.context.deleteLater()
        self.settle()


@pytest.fixture
def harbour(tmp_path):
    path = Project.create(tmp_path / "harbour")
    with Project.open(path) as project:
        importing.add(project, [read_text(f"{title}\n\nAll of it.") for title in FACTS])
        for number, facts in enumerate(FACTS.values(), 1):
            sources.describe(project, number, **facts)
        text = sources.text_of(project, 1)
        quotes.add(project, 1, NewQuote(*locate(text, "All of it")))
    return path


@pytest.fixture
def desk(qapp, qtbot, harbour):
    sat = Desk(harbour, qtbot)
    yield sat
    sat.close()
