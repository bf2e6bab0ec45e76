"""The real window on a real X server, driven by a real mouse and real keys."""

import os
import shutil
import subprocess
import sys
import time

import pytest

from curator.domain.statements import Stance
from curator.domain.text import text_sha256
from curator.services import actors, claims, quotes
from curator.services.lists import suggestions
from curator.services.project import Project

pytestmark = [
    pytest.mark.xserver,
    pytest.mark.skipif(shutil.which("xdotool") is None, reason="xdotool is not installed"),
    pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="there is no X server"),
]
SUGGESTED = """Harbour closes

The mayor spoke on Monday. “We have waited long enough,” said Ona Brand.

The fishers object. “Nobody asked us,” said Ilse Tarn of the cooperative.

“The wall is old,” Ms. Brand added.
"""
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


def opened(path):
    """Start the program as a process of its own and bring its window to the front."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    process = subprocess.Popen([sys.executable, "-c", RUN, str(path)], env=environment)
    window = until(lambda: xdo("search", "--onlyvisible", "--name", "harbour – Curator"))
    window = window.splitlines()[0]
    xdo("windowactivate", "--sync", window)
    xdo("mousemove", "--window", window, 2, 2)
    return process, window


def close(process, window):
    xdo("windowclose", window)
    process.terminate()
    process.wait(20)


@pytest.fixture
def on_screen(new_project, settings):
    """Sit before an article in which no quote is suggested."""
    path = new_project("Harbour closes\n\nWe have waited long enough, said Ona Brand.")
    process, window = opened(path)
    yield path, window
    close(process, window)


@pytest.fixture
def suggested(new_project, settings):
    """Sit before an article in which three quotes are suggested, with the keys in it."""
    path = new_project(SUGGESTED)
    with Project.open(path) as project:
        for name in ("Ona Brand", "Ilse Tarn"):
            actors.add(project, name)
        claims.add(project, "The fishers were asked")
    process, window = opened(path)
    xdo("key", "--window", 0, "ctrl+Home")
    yield path, window
    close(process, window)


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


def said(path):
    kept = [(quote.shown, quote.statements[0]) for quote in read(path)]
    return [(words, one.actor, one.claim, one.stance) for words, one in kept]


def keep_the_first(path):
    """Go to the first suggestion and keep it as soon as it has been found."""
    for _ in range(20):
        xdo("key", "Tab")
        xdo("key", "1")
        end = time.monotonic() + 3
        while time.monotonic() < end:
            if read(path):
                return
            time.sleep(0.1)
        xdo("key", "shift+Tab")  # there was none yet, and Tab went on past the text


def test_suggestions_are_walked_kept_and_dismissed_by_keys(suggested):
    path, _ = suggested
    waited = ("“We have waited long enough,”", "Ona Brand")
    asked = ("“Nobody asked us,”", "Ilse Tarn")

    keep_the_first(path)
    assert said(path) == [(*waited, "", Stance.SUPPORTS)]
    xdo("key", "1")  # the claim that stands first
    xdo("key", "Return")
    first = (*waited, "The fishers were asked", Stance.SUPPORTS)
    until(lambda: said(path) == [first])
    xdo("key", "Tab")
    xdo("key", "Return")
    until(lambda: said(path) == [first, (*asked, "", Stance.UNCLEAR)])
    xdo("key", "1")
    xdo("key", "Return")
    until(lambda: said(path)[1:] == [(*asked, "The fishers were asked", Stance.UNCLEAR)])
    xdo("key", "Tab")
    xdo("key", "Delete")
    until(lambda: dismissed(path) == 1)
    xdo("key", "ctrl+z")
    until(lambda: dismissed(path) == 0)
    assert len(read(path)) == 2


def dismissed(path):
    with Project.open(path, read_only=True) as project:
        return len(suggestions.dismissed(project, text_sha256(SUGGESTED).hex()))
