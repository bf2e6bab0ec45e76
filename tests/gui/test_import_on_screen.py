"""Articles brought in by a real mouse: dragged from another program and dropped on the window."""

import os
import shutil
import socket
import subprocess
import sys
import time

import pytest

from curator.services import quotes, sources
from curator.services.project import Project

pytestmark = [
    pytest.mark.xserver,
    pytest.mark.skipif(shutil.which("xdotool") is None, reason="xdotool is not installed"),
    pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="there is no X server"),
]
RUN = "from curator.app import main; main()"
# Another program: a small window in the corner, from which what it is told to is dragged.
OFFER = """
import sys
from PySide6.QtCore import QMimeData, QTimer, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel

class Offer(QLabel):
    def mousePressEvent(self, event):
        data, drag = QMimeData(), QDrag(self)
        if sys.argv[1] == "text":
            data.setText(sys.argv[2])
        else:
            data.setUrls([QUrl(each) for each in sys.argv[2:]])
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)
        QTimer.singleShot(2000, QApplication.quit)  # until the other program has taken it

app = QApplication(sys.argv)
offer = Offer("take me")
offer.setWindowFlags(Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.X11BypassWindowManagerHint)
offer.setWindowTitle("an offer")
offer.setGeometry(0, 0, 90, 60)
offer.show()
app.exec()
"""
# A page over which every parser thinks for more than a minute.
ENDLESS = f"<html><body><p {' '.join(f'a{n}=1' for n in range(200_000))}>Words.</p></body></html>"


def xdo(*words):
    done = subprocess.run(
        ["xdotool", *map(str, words)], capture_output=True, text=True, check=False
    )
    return done.stdout.strip()


def until(answer, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := answer():
            return found
        time.sleep(0.1)
    pytest.fail("the window did not do it in time")


def start(program, *arguments):
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    return subprocess.Popen([sys.executable, "-c", program, *arguments], env=environment)


@pytest.fixture
def on_screen(new_project, settings):
    """Sit before a project of one article; on leaving, the program must still be well."""
    path = new_project("Harbour closes\n\nWe have waited long enough, said Ona Brand.")
    process = start(RUN, str(path))
    windows = until(lambda: xdo("search", "--onlyvisible", "--name", "harbour – Curator"))
    window = windows.splitlines()[0]
    xdo("windowactivate", "--sync", window)
    yield path
    assert process.poll() is None
    xdo("windowclose", window)
    process.terminate()
    process.wait(20)


def drag(*offer):
    """Drag what another program offers onto the middle of the window, and let go."""
    process = start(OFFER, *offer)
    until(lambda: xdo("search", "--onlyvisible", "--name", "an offer"))
    xdo("mousemove", 40, 30, "mousedown", 1)
    for step in range(12):
        xdo("mousemove", 40 + 50 * step, 30 + 30 * step)
        time.sleep(0.05)
    xdo("mouseup", 1)
    process.wait(20)


def titles(path):
    with Project.open(path, read_only=True) as project:
        return [source.facts.title for source in sources.all_of(project)]


def write(folder, names):
    folder.mkdir()
    for name in names:
        (folder / f"{name}.txt").write_text(f"The {name}\n\nIt is open, said Ona Brand.", "utf-8")
    return folder


def test_files_a_folder_and_text_are_dropped_and_the_report_leads_to_them(on_screen, tmp_path):
    folder = write(tmp_path / "some", ["pier", "quay"])
    drag("urls", *(path.as_uri() for path in sorted(folder.iterdir())))
    until(lambda: {"The pier", "The quay"} <= set(titles(on_screen)))
    drag("text", "The dry dock\n\nIt is closed, said Ilse Tarn.")
    until(lambda: "The dry dock" in titles(on_screen))
    drag("urls", write(tmp_path / "more", ["crane", "ferry", "lock"]).as_uri())
    until(lambda: len(titles(on_screen)) == 7)
    xdo("key", "alt+Return")
    report = until(lambda: xdo("search", "--onlyvisible", "--name", "What became of the import"))
    xdo("windowactivate", "--sync", report.splitlines()[0])
    xdo("key", "End", "Return")
    until(lambda: not xdo("search", "--onlyvisible", "--name", "What became of the import"))
    keep_a_quote()
    (quote,) = until(lambda: kept(on_screen))
    assert quote.selector.exact == "The lock"


def keep_a_quote():
    """Keep the first line of what is read, as soon as the keys are in it."""
    window = xdo("search", "--onlyvisible", "--name", "harbour – Curator").splitlines()[0]
    xdo("windowactivate", "--sync", window)
    xdo("mousemove", 700, 500, "click", 1)
    xdo("key", "ctrl+Home")
    xdo("key", "shift+End")
    xdo("key", "q")
    xdo("type", "--delay", 20, "Ona Brand")
    xdo("key", "Return", "Return")


def kept(path):
    with Project.open(path, read_only=True) as project:
        return quotes.find(project)


def test_a_dropped_link_is_not_fetched_unasked(on_screen):
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(1)
        drag("urls", f"http://127.0.0.1:{server.getsockname()[1]}/pier")
        time.sleep(1)
        xdo("key", "Escape")
        with pytest.raises(TimeoutError):
            server.accept()
    assert len(titles(on_screen)) == 1


def test_esc_asks_and_keeps_what_is_in_so_far(on_screen, tmp_path):
    folder = write(tmp_path / "pages", ["anchor", "boat", "crane"])
    (folder / "hangs.html").write_text(ENDLESS, "utf-8")
    (folder / "lock.txt").write_text("The lock\n\nNobody came so far.", "utf-8")
    drag("urls", folder.as_uri())
    time.sleep(8)  # of the twenty seconds for which one page may hold the others up
    xdo("key", "Escape")
    until(lambda: xdo("getactivewindow") != xdo("search", "--name", "harbour – Curator"))
    xdo("key", "Return")  # keep what is in
    until(lambda: len(titles(on_screen)) > 1)
    assert titles(on_screen)[1:] == ["The anchor", "The boat", "The crane"]
    xdo("key", "ctrl+z")
    until(lambda: len(titles(on_screen)) == 1)
