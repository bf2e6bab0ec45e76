"""What comes out stays harmless to terminals and programs, whatever stands in the project."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
import unicodedata
from pathlib import Path

import pytest

HOSTILE = (
    "Red\x1b]0;owned\x07\x1b[2J\x9b31m\x85\r\nSecond\u2028line\u202eesrever\u2066\x00\x7f"
    "\u200b\ue000 " + "long " * 400
)
UNWELCOME = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}


@pytest.fixture
def hostile(coded):
    """A project from a stranger who has put the worst into every field that takes words."""
    connection = sqlite3.connect(coded)
    with connection:
        for table, column in (
            ("source", "title"), ("source", "outlet"), ("actor", "name"), ("alias", "name"),
            ("claim", "wording"), ("claim", "definition"), ("coder", "name"), ("project", "title"),
            ("quote", "exact"), ("quote", "note"), ("edit", "operation"),
        ):  # fmt: skip
            connection.execute(f"UPDATE {table} SET {column} = ?", (HOSTILE,))
    connection.close()
    return coded


@pytest.mark.parametrize(
    "command", [("sources",), ("quotes",), ("actors",), ("claims",), ("history",), ("history", "1")]
)
def test_no_listing_steers_the_terminal_or_breaks_its_lines(well, hostile, command):
    command, *rest = command
    lines = well(command, "harbour", *rest).text.split("\n")
    assert "Red" in "".join(lines)
    assert not _steering("".join(lines))
    rows = lines[1:-1]
    if command != "quotes":
        assert all(row.split()[0].isdigit() or "…" in row for row in rows)
    assert max(map(len, rows)) < 5000


@pytest.mark.parametrize("command", ["sources", "quotes", "actors", "claims", "history"])
def test_json_brings_back_every_letter_and_shows_a_terminal_none_that_steers(
    well, hostile, command
):
    text = well(command, "harbour", "--json").text
    assert not [c for c in text if c != "\n" and unicodedata.category(c) in {"Cc", "Zl", "Zp"}]
    assert not set(text) & set("\u202e\u2066")
    assert text.count("\n") == len(text.splitlines()) == len(json.loads(text)) + 2
    assert json.dumps(HOSTILE)[1:-1] in json.dumps(json.loads(text))


def test_the_problems_that_check_finds_are_lines_of_their_own(call, hostile):
    outcome = call("check", "harbour")
    assert outcome.code == 1
    assert all(line.startswith("curator: ") for line in outcome.err[:-1].split("\n"))
    assert not _steering(outcome.err.replace("\n", ""))


@pytest.mark.parametrize(
    "arguments",
    [
        ("actor", "harbour", "A\x1b[31m\nB", "--rename", "C"),
        ("text", "harbour", "\x1b[31m\nx"),
        ("sources", "no\x1b[31m\nproject"),
        ("import", "harbour", "no\x1b[31m\nfile\u202e"),
        ("claim", "harbour", "\x9b31m\u202e", "--reword", "B"),
        ("quote", "harbour", "1", "--exact", "\x1b[31m\n\u202e"),
        ("actor", "harbour", "A", "--kind", "\x1b[31m"),
    ],
)
def test_no_complaint_steers_the_terminal(refused, harbour, arguments):
    said = refused(*arguments)
    assert not _steering(said.removesuffix("\n"))


def test_a_path_is_shown_as_it_is_but_for_what_steers(well, desk):
    said = well("new", "two  blanks \x1b[31m\nred").text
    assert said == "Made two  blanks \ufffd[31m\ufffdred.curator\n"


def test_a_long_title_is_cut_and_its_columns_stand_below_one_another(well, desk):
    well("new", "p")
    (desk / "a.txt").write_text("---\n", "utf-8")
    (desk / f"{'long ' * 40}.txt").write_text("a text without a title.\n", "utf-8")
    well("import", "p", f"{'long ' * 40}.txt")
    head, row = well("sources", "p").lines
    assert "…" in row
    assert len(row) < 120
    assert row.index("…") + 3 == head.index("WORDS")


@pytest.mark.skipif(os.name != "posix", reason="only here may a name be no text at all")
def test_a_file_whose_name_is_no_text_is_imported_and_told(curator, harbour, desk):
    name = os.fsdecode(b"caf\xe9.txt")
    try:
        (desk / name).write_text("A coffee house\n\nIt was noisy.\n")
    except OSError:
        pytest.skip("this file system takes no such name")
    outcome = curator("import", "harbour", name, "--json")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.json[0]["path"] == name
    said = curator("import", "harbour", name, env={"LC_ALL": "C.UTF-8"})
    assert (said.code, said.text.split()[0]) == (0, "known")


def test_records_are_utf_8_and_lines_come_out_whatever_the_terminal_knows(curator, coded):
    poor = {"PYTHONIOENCODING": "latin-1"}
    quotes = curator("quotes", "harbour", "--json", env=poor)
    assert quotes.json[1]["statements"][0]["actor"] == "Ümit Sandoz"
    assert "Ümit Sandoz" in curator("quotes", "harbour", "--csv", env=poor).text
    said = curator("quotes", "harbour", env=poor)
    assert (said.code, said.err) == (0, "")
    assert "Ümit Sandoz opposes".encode("latin-1") in said.out


@pytest.mark.skipif(os.name != "posix", reason="a pipe breaks otherwise elsewhere")
def test_a_reader_who_goes_early_hears_no_complaint(environment, harbour):
    read, write = os.pipe()
    os.close(read)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "curator", "text", "harbour", "1"],
            env=environment, stdout=write, stderr=subprocess.PIPE, timeout=50, check=False,
        )  # fmt: skip
    finally:
        os.close(write)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
def test_output_that_cannot_be_written_is_told_and_what_was_done_is_not_denied(
    environment, harbour, curator
):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "curator", "quote", "harbour", "1", "--exact", "and left"],
            env=environment, stdout=full, stderr=subprocess.PIPE, timeout=50, check=False,
        )  # fmt: skip
    said = done.stderr.decode()
    assert done.returncode == 1
    assert said.startswith("curator: The output could not be written")
    assert len(said.splitlines()) == 1
    assert len(curator("quotes", "harbour", "--json").json) == 1


@pytest.mark.skipif(os.name != "posix", reason="needs a shell")
@pytest.mark.parametrize(
    ("closed", "command", "code"),
    [(">&-", "text harbour 1", 0), ("<&-", "import harbour -", 1), ("2>&-", "text harbour 9", 1)],
)
def test_a_closed_stream_is_no_accident(environment, harbour, closed, command, code):
    done = subprocess.run(
        ["/bin/sh", "-c", f'"$0" -m curator {command} {closed}', sys.executable],
        env=environment, capture_output=True, timeout=50, check=False,
    )  # fmt: skip
    assert done.returncode == code
    assert b"should not have" not in done.stderr
    assert b"Traceback" not in done.stderr


# What a job in the background starts ignores Ctrl+C, unless it is told to listen.
LISTENING = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""


@pytest.mark.skipif(os.name != "posix", reason="no such signal elsewhere")
def test_stopped_by_the_person_it_keeps_nothing_and_says_so(environment, harbour, snapshot):
    before = snapshot()
    running = subprocess.Popen(
        [sys.executable, "-c", LISTENING, "-m", "curator", "import", "harbour", "-"],
        env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    _wait_for(harbour.with_name("harbour.curator.lock.json"))
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=50)
    assert (running.returncode, out) == (130, b"")
    assert err.decode().lstrip() == "curator: Stopped; nothing was kept of what was under way.\n"
    assert snapshot() == before


def _steering(text):
    return [c for c in text if unicodedata.category(c) in UNWELCOME]


def _wait_for(path):
    until = time.monotonic() + 30
    while not path.exists():
        assert time.monotonic() < until
        time.sleep(0.02)
