"""A project with originals of every kind, and a person who looks at them."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from curator.domain.quotes import NewQuote
from curator.domain.selectors import locate
from curator.domain.sources import Draft, Facts
from curator.services import importing, quotes
from curator.services.project import Project
from curator.services.reading import Read

PAGES = [
    "\n\n".join(
        f"On page {page} paragraph {number} speaks of the mill pond." for number in range(9)
    )
    for page in ("one", "two", "three", "four", "five")
]
QUOTE = "On page four paragraph 7 speaks of the mill pond."


@pytest.fixture(scope="session")
def pdf():
    """A PDF of five pages."""
    import typst

    setting = "#set page(width: 300pt, height: 420pt)\n"
    return typst.compile((setting + "\n#pagebreak()\n".join(PAGES)).encode())


@pytest.fixture(scope="session")
def locked_pdf():
    """A PDF that asks for a password: what is encrypted in it does not matter."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
        b"4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<" + b"41" * 32 + b">/U<" + b"42" * 32 + b">>>"
        b"endobj\ntrailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]/Size 5>>\n%%EOF\n"
    )


@pytest.fixture
def drafted():
    """Make what an importer would yield."""

    def make(text, data, media_type, name):
        return Read(name, Draft(text, Facts(title=name), data, media_type, name, "test", "1"))

    return make


@pytest.fixture
def keep(tmp_path):
    """Keep drafts in a new project, the first with a map of pages where one is given."""

    def run(*reads, pages=()):
        path = Project.create(tmp_path / "pond")
        with Project.open(path) as project:
            importing.add(project, reads)
        with closing(sqlite3.connect(path)) as connection, connection:
            known = " ".join(map(str, pages))
            connection.execute("UPDATE version SET pages = ? WHERE id = 1", (known,))
        return path

    return run


@pytest.fixture
def paged(keep, drafted, pdf):
    """A project with a PDF of five pages and a quote on the fourth; then a plain text."""
    text, pages = "", []
    for page in PAGES:
        pages.append(len(text))
        text += f"{page}\n\n"
    path = keep(
        drafted(text, pdf, "application/pdf", "pond.pdf"),
        drafted(
            "Plain words of a letter.\n", b"Plain words of a letter.\r\n", "text/plain", "a.txt"
        ),
        pages=pages,
    )
    with Project.open(path) as project:
        quotes.add(project, 1, NewQuote(*locate(text, QUOTE, 1)))
    return path


class Viewing:
    """Someone who looks at an original."""

    def __init__(self, person):
        self.person, self.window, self.context = person, person.window, person.window.context

    @property
    def beside(self):
        return self.window.room.beside

    @property
    def pane(self):
        return self.beside.pane

    @property
    def page(self):
        """What the head of the pane says of the page."""
        return self.pane.head.page.text()

    @property
    def told(self):
        return self.pane.stage.facts.sentence.text()

    def show(self):
        """Press Alt+O, and wait until the original is there."""
        self.press(Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
        self.wait()

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.person.press(key, modifier)
        if self.beside.is_open:
            self.wait()

    def wait(self):
        for _ in range(3):  # one answer may bring about another question
            self.person.qtbot.wait(1)
            self.person.qtbot.waitUntil(lambda: self.pane.looker.idle, timeout=20_000)
            QApplication.processEvents()

    def read(self, source_id):
        self.context.selection.look_at_source(source_id)
        self.person.wait_for_suggestions()
        if self.beside.is_open:
            self.wait()

    def scroll_text(self, share):
        bar = self.person.view.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        self.wait()


@pytest.fixture
def view_at(sit_down):
    """Sit down before a project and read its first source, with the keys in the text."""

    def begin(path):
        viewing = Viewing(sit_down(path))
        viewing.read(1)
        viewing.person.view.setFocus()
        return viewing

    return begin


@pytest.fixture
def viewing(view_at, paged):
    return view_at(paged)
