"""Draw the pictures of the manual: python docs/manual/pictures.py FOLDER."""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curator.gui.crash import Crash
from curator.gui.main_window import MainWindow
from curator.gui.start import dressed, make_window
from curator.gui.theme import DARK, LIGHT, Tokens
from curator.services import demo

WORDS = "A spokesman for the ministry of ports said"


def main(folder: Path) -> None:
    """Make the sample in a folder of its own and draw the window in its sizes and themes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["CURATOR_SETTINGS"] = scratch
        project = demo.make(Path(scratch) / "The outer wall")
        dressed()
        for name, size, tokens in (
            ("welcome", (1440, 900), LIGHT),
            ("read-light", (1440, 900), LIGHT),
            ("read-dark", (1440, 900), DARK),
            ("read-small", (1024, 700), LIGHT),
            ("tagging", (1440, 900), LIGHT),
            ("tagging-dark", (1440, 900), DARK),
            ("tagging-small", (1024, 700), LIGHT),
        ):
            draw(folder / f"{name}.png", size, tokens, None if name == "welcome" else project)


def draw(picture: Path, size: tuple[int, int], tokens: Tokens, project: Path | None) -> None:
    """Draw one picture of the window."""
    window = make_window(Crash())
    window.resize(*size)
    window.show()
    if project is not None:
        window.begin(project)
        assert window.room is not None
        window.room.sources.view.setCurrentIndex(window.room.sources.model.index(1))
    window.context.theme.wear(tokens)
    settle()
    if picture.stem.startswith("tagging"):
        tag(window)
    settle()
    window.grab().save(str(picture))
    window.close()
    window.deleteLater()
    settle()


def tag(window: MainWindow) -> None:
    """Select words and type the beginning of an actor and of a claim."""
    assert window.room is not None
    view, panel = window.room.reader.view, window.room.reader.tagger.panel
    start = view.toPlainText().index(WORDS)
    cursor = view.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(WORDS) + 75, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    window.room.reader.tagger.keep()
    settle()
    QTest.keyClicks(panel.actor.line, "Ministry of Ports")
    QTest.keyClick(panel.actor.line, Qt.Key.Key_Tab)
    panel.stance.choose(1)
    panel.claim.setFocus()
    QTest.keyClicks(panel.claim.line, "wall")


def settle() -> None:
    """Let everything that is due happen."""
    for _ in range(5):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "pictures"))
