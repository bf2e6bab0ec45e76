"""Draw pictures of the window, made on the sample.

python docs/manual/pictures.py FOLDER            those of the manual
python docs/manual/pictures.py FOLDER --every    every view, in each look and size
"""

import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from curator.domain.briefings.definition import Judgement, SectionKind
from curator.gui.briefing.marks import Own
from curator.gui.crash import Crash
from curator.gui.main_window import MainWindow
from curator.gui.rooms.briefing import BriefingRoom
from curator.gui.start import dressed, make_window
from curator.gui.tasks import Job
from curator.gui.theme import DARK, LIGHT
from curator.services import demo

BOTTOM_LINE = (
    "The government has decided on the wall; **nobody in the harbour** asked for it as it stands."
)
JUDGEMENTS = (
    ("The wall will be begun this year.", "likely"),
    ("The council will go to court over the silt survey.", "roughly even chance"),
)
WORDS = "A spokesman for the ministry of ports said"
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
LOOKS = {"light": (LIGHT, LEFT), "dark": (DARK, LEFT), "rtl": (LIGHT, RIGHT)}
SIZES = {"1440": (1440, 900), "1024": (1024, 700), "640": (640, 400)}


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of the window: what is shown, how it is dressed, and its size."""

    view: str
    look: str = "light"
    size: str = "1440"


MANUAL = {
    "welcome": Picture("welcome"),
    "read-light": Picture("read"),
    "read-dark": Picture("read", "dark"),
    "read-small": Picture("read", size="1024"),
    "tagging": Picture("tagging"),
    "tagging-dark": Picture("tagging", "dark"),
    "tagging-small": Picture("tagging", size="1024"),
    "briefing": Picture("briefing"),
    "briefing-dark": Picture("briefing", "dark"),
    "briefing-judgements": Picture("judgements"),
    "briefing-template": Picture("template"),
    "briefing-export": Picture("export"),
    "quotes": Picture("quotes"),
}


def main(folder: Path, pictures: Mapping[str, Picture]) -> None:
    """Make the sample in a folder of its own and draw the pictures, each under its name."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["CURATOR_SETTINGS"] = scratch
        project = demo.make(Path(scratch) / "The outer wall")
        dressed()
        for name, picture in pictures.items():
            draw(folder / f"{name}.png", picture, project)


def every() -> dict[str, Picture]:
    """Name every view in each look and size: ``quotes-dark-1024``."""
    return {"-".join(parts): Picture(*parts) for parts in product(VIEWS, LOOKS, SIZES)}


def draw(file: Path, picture: Picture, project: Path) -> None:
    """Draw one picture of a window of its own."""
    tokens, direction = LOOKS[picture.look]
    QApplication.setLayoutDirection(direction)
    window = make_window(Crash())
    window.resize(*SIZES[picture.size])
    window.context.theme.wear(tokens)
    begin(window, None if picture.view == "welcome" else project)
    VIEWS[picture.view](window)
    settle()
    file.parent.mkdir(parents=True, exist_ok=True)
    seen(window).save(str(file))
    window.close()
    window.deleteLater()
    settle()
    QApplication.setLayoutDirection(LEFT)


def seen(window: MainWindow) -> QPixmap:
    """Grab the window, and over it the dialog that is open."""
    picture = window.grab()
    for dialog in window.findChildren(QDialog):
        room = picture.deviceIndependentSize() - dialog.size().toSizeF()
        with QPainter(picture) as painter:
            corner = QPoint(round(room.width() / 2), round(room.height() / 2))
            painter.drawPixmap(corner, dialog.grab())
    return picture


def begin(window: MainWindow, project: Path | None) -> None:
    """Show the welcome page, or the second article of a project."""
    if project is None:
        window.stack.setCurrentWidget(window.welcome)
    else:
        window.begin(project)
    window.show()
    while not window.context.later.idle:
        QApplication.processEvents()
    if project is not None:
        window.context.go_to("read")
        assert window.room is not None
        window.room.sources.view.setCurrentIndex(window.room.sources.model.index(1))
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


def search(window: MainWindow) -> None:
    """Open the palette and type."""
    window.context.actions["palette.open"].trigger()
    settle()
    QTest.keyClicks(window.title.palette_field, "wall")


def asking(command: str) -> Callable[[MainWindow], object]:
    """Do a command."""
    return lambda window: window.context.actions[command].trigger()


def brief(window: MainWindow) -> BriefingRoom:
    """Go to the briefing; where none is saved, make one with a question and a bottom line."""
    window.context.actions["room.briefing"].trigger()
    room = window.stack.rooms["briefing"]
    assert isinstance(room, BriefingRoom)
    if not room.desk.saved:
        room.desk.set(question="Who wants the outer wall, and who has changed sides?")
        room.desk.write(Own(SectionKind.BOTTOM_LINE), BOTTOM_LINE)
        judgements = tuple(Judgement(words, likelihood=how) for words, how in JUDGEMENTS)
        room.desk.set(judgements=judgements)
    settle()
    return room


def opening(command: str) -> Callable[[MainWindow], object]:
    """Open a panel of the briefing."""

    def view(window: MainWindow) -> None:
        room = brief(window)
        window.context.actions[command].trigger()
        settle()
        for line in room.findChildren(QLineEdit):
            if line.isVisible() and Path(line.text()).is_absolute():
                line.setText("briefings/The outer wall.md")  # not where the picture was made

    return view


VIEWS: dict[str, Callable[[MainWindow], object]] = {
    "welcome": lambda window: window.welcome.setFocus(),
    "read": lambda _: None,
    "tagging": tag,
    "history": asking("history.show"),
    "original": asking("originals.show"),
    "correcting": asking("sources.correct"),
    "quotes": asking("room.quotes"),
    "actors": asking("room.actors"),
    "claims": asking("room.claims"),
    "briefing": brief,
    "judgements": opening("briefing.judge"),
    "template": opening("briefing.template"),
    "export": opening("briefing.export"),
    "palette": search,
    "keys": asking("keys.edit"),
}


def settle() -> None:
    """Let everything that is due happen."""
    for _ in range(5):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
    while Job.awaited:
        QApplication.processEvents()
    QApplication.processEvents()


if __name__ == "__main__":
    place = next((each for each in sys.argv[1:] if not each.startswith("--")), "pictures")
    main(Path(place), every() if "--every" in sys.argv else MANUAL)
