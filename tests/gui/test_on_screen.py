"""The real window on a real X server, driven by a real mouse and real keys."""

import os
import shutil
import subprocess
import sys
import time

import pytest

from curator.domain.statements import Stance
from curator.services import quotes
from curator.services.project import Project

pytestmark = [
    pytest.mark.xserver,
    pytest.mark.skipif(shutil.which("xdotool") is None, reason="xdotool is not installed"),
    pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="there is no X server"),
]
RUN = "from curator.app import main; main()"


def xdo(*words):
    done = subprocess.run(
        ["xdotool", *map(str, words)], capture_output=True, text=True, check=False
    )
    return done.stdout.strip()


def until(answer, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := answer():
            return found
        time.sleep(0.1)
    pytest.fail("the window did not do it in time")


def read(path):
    with Project.open(path, read_only=True) as project:
        return quotes.find(project)


@pytest.fixture
def on_screen(new_project, settings):
    """Start the program as a process of its own and bring its window to the front."""
    path = new_project("Harbour closes\n\nWe have waited long enough, said Ona Brand.")
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    process = subprocess.Popen([sys.executable, "-c", RUN, str(path)], env=environment)
    window = until(lambda: xdo("search", "--onlyvisible", "--name", "harbour – Curator"))
    window = window.splitlines()[0]
    xdo("windowactivate", "--sync", window)
    xdo("mousemove", "--window", window, 2, 2)
    yield path, window
    xdo("windowclose", window)
    process.terminate()
    process.wait(20)


def select_by_keys(window):
    """Select the first line of the article: to its start, then to its end with Shift."""
    xdo("key", "--window", 0, "ctrl+Home")
    xdo("key", "--window", 0, "shift+End")


def test_a_quote_is_kept_by_keys_alone(on_screen):
    path, window = on_screen
    select_by_keys(window)
    xdo("key", "q")
    xdo("type", "--delay", 20, "Ona Brand")
    xdo("key", "Return")
    xdo("key", "alt+1")
    xdo("type", "--delay", 20, "The harbour closes")
    xdo("key", "Return")
    (quote,) = until(lambda: read(path))
    assert quote.selector.exact == "Harbour closes"
    (said,) = quote.statements
    assert (said.actor, said.claim, said.stance) == (
        "Ona Brand",
        "The harbour closes",
        Stance.SUPPORTS,
    )


def test_undo_and_redo_by_keys(on_screen):
    path, window = on_screen
    select_by_keys(window)
    xdo("key", "q")
    xdo("type", "--delay", 20, "Ona Brand")
    xdo("key", "Return")
    xdo("type", "--delay", 20, "The harbour closes")
    xdo("key", "Return")
    until(lambda: read(path))
    xdo("key", "ctrl+z")
    until(lambda: not read(path))
    xdo("key", "ctrl+shift+z")
    until(lambda: read(path))
