"""curator original."""

import contextlib
import os
import sys

import pytest

needs_pty = pytest.mark.skipif(sys.platform == "win32", reason="has no terminals of this kind")


@pytest.fixture
def caught(well, desk):
    """A project with one source whose file was no plain UTF-8, and the bytes of that file."""
    data = b"Caf\xe9 au lait, tr\xe8s chaud.\r\nDeux lignes.\r\n"
    (desk / "café.txt").write_bytes(data)
    well("new", "p")
    well("import", "p", "café.txt")
    return data


def test_the_original_is_written_to_a_pipe_byte_for_byte(well, caught):
    assert well("original", "p", "1").out == caught


def test_the_original_is_written_to_a_file(well, caught, desk):
    assert well("original", "p", "1", "-o", "copy.bin").lines == ["Wrote copy.bin"]
    assert (desk / "copy.bin").read_bytes() == caught


def test_nothing_is_written_over_what_is_there(refused, caught):
    assert "“café.txt” is there already" in refused("original", "p", "1", "-o", "café.txt")
    assert "“.” is there already" in refused("original", "p", "1", "-o", ".")
    assert "p.curator” is there already" in refused("original", "p", "1", "-o", "p.curator")


def test_what_is_not_there_is_told(refused, caught):
    assert "no source" in refused("original", "p", "7").lower()
    assert "no project" in refused("original", "q", "1")
    assert "There is no folder" in refused("original", "p", "1", "-o", "nowhere/copy")


def test_a_wrong_call_is_told_with_the_usage(misused, caught):
    misused("original")
    misused("original", "p")


def test_a_damaged_original_is_told_and_not_written(refused, caught, desk):
    import sqlite3

    with sqlite3.connect(desk / "p.curator") as connection:
        connection.execute("UPDATE content_bytes SET data = x'789c030000000001'")
    connection.close()
    assert "do not fit their hash" in refused("original", "p", "1")
    assert "do not fit their hash" in refused("original", "p", "1", "-o", "copy.bin")


@needs_pty
def test_a_terminal_gets_no_bytes_but_the_usage(caught, environment, desk):
    import pty
    import subprocess

    ours, theirs = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "curator", "original", "p", "1"],
        stdout=theirs, stderr=subprocess.PIPE, env=environment, cwd=desk, check=False, timeout=50,
    )  # fmt: skip
    os.close(theirs)
    with contextlib.suppress(OSError):  # Linux tells so that the other end is closed
        assert os.read(ours, 100) == b""
    os.close(ours)
    assert done.returncode == 2
    assert b"give -o FILE, or pipe it on" in done.stderr
