"""Two at once, of which one may write and all may look; and where nobody may write."""

import json
import subprocess
import sys
import time

import pytest

from curator.services.claims import add as add_claim
from curator.services.project import Project

LOOKING = {
    "sources": (), "text": ("1",), "quotes": (), "actors": (), "claims": (), "briefing": (),
    "history": (), "check": (),
}  # fmt: skip
WRITING = {
    "import": ("words.txt",),
    "quote": ("1", "--exact", "and left"),
    "actor": ("Somebody",),
    "claim": ("Something",),
    "undo": (),
    "redo": (),
}


@pytest.fixture
def window(coded, desk):
    """Something that has the project open for writing, as the window has."""
    (desk / "words.txt").write_text("Some words\n\nAnd more of them.\n")
    with Project.open(coded, holder="the window of Ada") as opened:
        yield opened


@pytest.mark.parametrize("command", WRITING)
def test_a_writing_command_is_told_who_has_the_project(refused, window, command):
    said = refused(command, "harbour", *WRITING[command])
    assert "“harbour.curator” is open in the window of Ada (process " in said
    assert "Close it there, then try again." in said


@pytest.mark.parametrize("command", LOOKING)
def test_a_looking_command_works_meanwhile(well, window, command):
    assert well(command, "harbour", *LOOKING[command]).text


def test_a_looking_command_sees_what_the_other_has_written(well, window):
    add_claim(window, "Written in the window")
    claims = well("claims", "harbour", "--json").json
    assert "Written in the window" in [claim["wording"] for claim in claims]


def test_a_project_left_by_the_window_is_free_again(well, window):
    window.close()
    well("claim", "harbour", "Something")


@pytest.fixture
def importing(environment, harbour):
    """A real command that has the project open and waits for standard input."""
    running = subprocess.Popen(
        [sys.executable, "-m", "curator", "import", "harbour", "-"],
        env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    words, until = harbour.with_name("harbour.curator.lock.json"), time.monotonic() + 30
    while not words.exists():
        assert time.monotonic() < until
        time.sleep(0.02)
    yield running
    running.kill()
    running.communicate()


def test_of_two_real_commands_the_second_is_told_of_the_first(
    importing, curator, harbour, assert_one_complaint
):
    refused = curator("claim", "harbour", "Something")
    assert (refused.code, refused.out) == (1, b"")
    assert_one_complaint(refused.err)
    assert f"is open in a command (process {importing.pid} on " in refused.err
    assert curator("sources", "harbour").code == 0
    out, err = importing.communicate(b"From the first\n\nIt goes on as if nothing was.\n", 30)
    assert (importing.returncode, err) == (0, b"")
    assert out == b"imported 3  From the first\n"


def test_a_command_that_was_killed_leaves_the_project_sound_and_free(
    importing, curator, harbour, desk
):
    importing.kill()
    importing.communicate()
    assert curator("claim", "harbour", "Something").code == 0
    assert curator("check", "harbour").code == 0
    assert [path.name for path in desk.iterdir()] == ["harbour.curator"]


# Runs several commands as an ordinary user, who writes only where the system lets them.
SEVERAL = """
import contextlib, ctypes, io, json, os, sys
from curator.cli import main

if sys.platform == "linux" and os.geteuid() == 0:
    head = (ctypes.c_uint32 * 2)(0x20080522, 0)  # version 3 of the interface, this process
    sets = (ctypes.c_uint32 * 6)()  # nothing is effective, permitted or inheritable
    ctypes.CDLL(None).capset(head, sets)

with contextlib.suppress(OSError):
    open("probe", "w").close()
    sys.exit("this user may write everywhere")

told = []
for arguments in json.loads(sys.argv[1]):
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            main(arguments)
    except SystemExit as ended:
        out.flush()
        told.append([ended.code, out.buffer.getvalue().decode(), err.getvalue()])
print(json.dumps(told))
"""


@pytest.fixture
def locked(coded, desk, environment):
    """Run commands in the folder of the project while nobody may write to it."""
    (desk / "words.txt").write_text("Some words\n")

    def run(*commands):
        done = subprocess.run(
            [sys.executable, "-c", SEVERAL, json.dumps(commands)],
            env=environment, capture_output=True, timeout=50, check=False,
        )  # fmt: skip
        if b"may write everywhere" in done.stderr:
            pytest.skip("NOT TESTED: this user may write to every folder")
        assert (done.returncode, done.stderr) == (0, b"")
        return json.loads(done.stdout)

    coded.chmod(0o444)
    desk.chmod(0o555)
    yield run
    desk.chmod(0o755)


def test_a_folder_that_is_read_only_is_told(locked, snapshot, assert_one_complaint):
    before = snapshot()
    for code, out, err in locked(
        ("import", "harbour", "words.txt"),
        ("quote", "harbour", "1", "--exact", "and left"),
        ("undo", "harbour"),
        ("new", "p"),
        ("new", "sub/p"),
        ("briefing", "harbour", "-o", "out.md"),
        ("demo", "tour"),
    ):
        assert (code, out) == (1, "")
        assert_one_complaint(err)
    assert snapshot() == before


def test_a_project_in_a_read_only_folder_can_be_looked_at(locked, snapshot):
    before = snapshot()
    for code, out, err in locked(
        ("sources", "harbour"), ("quotes", "harbour"), ("briefing", "harbour"), ("check", "harbour")
    ):
        assert (code, err) == (0, "")
        assert out
    assert snapshot() == before


def test_a_project_that_may_not_be_read_is_told(locked, coded, assert_one_complaint):
    coded.chmod(0)
    for code, out, err in locked(
        ("sources", "harbour"),
        ("check", "harbour.curator"),
        ("claim", "harbour.curator", "Something"),
    ):
        assert (code, out) == (1, "")
        assert_one_complaint(err)
        assert "not allowed to read" in err


def test_a_project_below_a_folder_that_is_closed_is_told(locked, coded, desk, assert_one_complaint):
    closed = desk / "closed"
    desk.chmod(0o755)
    closed.mkdir()
    coded.rename(closed / coded.name)
    closed.chmod(0)
    desk.chmod(0o555)
    told = locked(
        ("sources", "closed/harbour"),
        ("claim", "closed/harbour", "Something"),
        ("new", "closed/p"),
        ("demo", "closed"),
    )
    closed.chmod(0o755)
    for code, out, err in told:
        assert (code, out) == (1, "")
        assert_one_complaint(err)


def test_a_project_file_that_is_read_only_is_told_and_no_lock_stays(
    locked, coded, desk, assert_one_complaint
):
    desk.chmod(0o755)
    inner = desk / "inner"
    inner.mkdir()
    coded.rename(inner / coded.name)
    desk.chmod(0o555)
    ((code, out, err),) = locked(("claim", "inner/harbour", "Something"))
    assert (code, out) == (1, "")
    assert_one_complaint(err)
    assert "cannot be written to" in err
    assert [path.name for path in inner.iterdir()] == ["harbour.curator"]
