"""curator import on a terminal: how it comes on, and Ctrl+C in its midst."""

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time

import pytest

from curator.cli.incoming.bar import line
from curator.services.incoming.pace import Progress

pytestmark = pytest.mark.skipif(os.name != "posix", reason="has no such terminals and signals")

HANGING = "<html><body><p " + " ".join(f"a{n}=1" for n in range(300_000)) + ">x</p></body></html>"
LISTENING = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""


class Terminal:
    """A command with a person before it."""

    def __init__(self, environment, *arguments):
        self._ours, theirs = pty.openpty()
        self._process = subprocess.Popen(
            [sys.executable, "-c", LISTENING, "-m", "curator", *arguments],
            env=environment, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs,
        )  # fmt: skip
        os.close(theirs)
        self.seen = ""

    def wait_for(self, words):
        """Look until these words are there."""
        until = time.monotonic() + 40
        while not re.search(words, self.seen):
            assert time.monotonic() < until, self.seen
            if select.select([self._ours], [], [], 0.1)[0]:
                self.seen += os.read(self._ours, 65536).decode()

    def stop(self):
        """Press Ctrl+C; only the one who asks is to hear it."""
        self._process.send_signal(signal.SIGINT)

    def type(self, words):
        os.write(self._ours, words.encode())

    def end(self):
        """Wait for the end; give the code and what was printed."""
        out, _ = self._process.communicate(timeout=40)
        os.close(self._ours)
        return self._process.returncode, out.decode().splitlines()


@pytest.fixture
def folder(desk):
    """Three texts, and a page on which every reader hangs."""
    folder = desk / "articles"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"Article {number}\n\nIts words.\n", "utf-8")
    (folder / "z.html").write_text(HANGING, "utf-8")
    return folder


@pytest.fixture
def hanging(environment, folder, harbour):
    """Import the folder and wait until it stands at the page."""
    terminal = Terminal(environment, "import", "harbour", "articles")
    terminal.wait_for(r"3 of 4 files")
    return terminal


def titles(well):
    return [source["title"] for source in well("sources", "harbour", "--json").json]


def test_a_terminal_shows_how_it_comes_on_and_asks_what_to_keep(hanging, well):
    hanging.stop()
    hanging.wait_for(r"Stopped\. Keep the 3 articles that are in so far\?")
    hanging.type("y\n")
    code, out = hanging.end()
    assert code == 130
    assert [words.split("  ")[1] for words in out] == ["Article 0", "Article 1", "Article 2"]
    assert titles(well)[-3:] == ["Article 0", "Article 1", "Article 2"]
    well("undo", "harbour")
    assert len(titles(well)) == 2


@pytest.mark.parametrize("answer", ["n\n", "\n", "\x04"])
def test_what_is_in_so_far_is_dropped_where_nobody_says_to_keep_it(
    hanging, well, harbour, snapshot, answer
):
    hanging.stop()
    hanging.wait_for("in so far")
    hanging.type(answer)
    code, out = hanging.end()
    assert (code, out) == (130, [])
    assert len(titles(well)) == 2
    assert [name for name in snapshot() if "harbour.curator" in name] == ["harbour.curator"]


@pytest.mark.skipif(sys.platform != "linux", reason="tells of processes on Linux only")
def test_without_a_terminal_there_is_no_bar_and_stopping_keeps_nothing(
    environment, folder, harbour, well
):
    running = subprocess.Popen(
        [sys.executable, "-c", LISTENING, "-m", "curator", "import", "harbour", "articles"],
        env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    until = time.monotonic() + 40
    while not _children(running.pid):  # it has come to the page
        assert time.monotonic() < until
        time.sleep(0.05)
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=40)
    assert (running.returncode, out) == (130, b"")
    assert err == b"curator: Stopped; nothing was kept of what was under way.\n"
    assert len(titles(well)) == 2


def _children(pid):
    try:
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as children:  # noqa: PTH123
            return children.read().split()
    except FileNotFoundError:
        return []


def test_the_bar_says_files_rate_and_time():
    assert line(Progress()) == "[------------------------] 0 of 0 files"
    assert line(Progress(50, 200, is_whole=True, rate=12.4, remaining=75)) == (
        "[######------------------] 50 of 200 files  12 a second  1:15 left"
    )
    assert line(Progress(5, 2000, is_whole=False, rate=0.2)).endswith("5 of 2,000 or more files")
    assert line(Progress(1, 2, rate=1, remaining=7325)).endswith("2:02:05 left")


def test_many_files_are_read_by_as_many_processes_as_are_wanted(curator, harbour, desk):
    for number in range(6):
        body = f"<p>The harbour will stay shut until day {number}, the port office said.</p>" * 4
        page = f"<html><title>Page {number}</title><body><article>{body}</article></body></html>"
        (desk / f"page{number}.html").write_text(page, "utf-8")
    outcome = curator("import", "harbour", "--jobs", "2", ".", "--json")
    assert (outcome.code, outcome.err) == (0, "")
    assert [one["path"] for one in outcome.json] == sorted(one["path"] for one in outcome.json)
    assert [one["title"] for one in outcome.json if "page" in one["path"]] == [
        f"Page {number}" for number in range(6)
    ]
    assert curator("import", "harbour", "--jobs", "0", ".").code == 2
