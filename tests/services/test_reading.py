"""Reading what a person names, without a project and without the network."""

import os
import socket
import subprocess
import sys
from contextlib import closing

import pytest

from curator.domain.errors import CuratorError
from curator.importers.formats import html
from curator.services import importing, reading
from curator.services.briefings.definitions import of_project
from curator.services.briefings.writing import document
from curator.services.project import Project

PAGE = (
    "<html><head><title>Pond</title><link rel=stylesheet href=http://127.0.0.1:9/x.css></head>"
    "<body><article><h1>Pond</h1><img src=http://127.0.0.1:9/x.png>"
    "<p>The council of Eastmere voted on Thursday to drain the old mill pond before spring.</p>"
    "<p>The mayor of Eastmere said on Thursday that it would be drained before the spring.</p>"
    "<script src=http://127.0.0.1:9/x.js></script></article></body></html>"
)
GUARD = """\
import socket, sys
def refuse(*_):
    open({path!r}, "a").write("connected\\n")
    raise OSError("no network in this test")
socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = refuse
"""


def test_what_is_named_is_read_in_turn_and_failures_stop_nothing(tmp_path):
    folder = tmp_path / "articles"
    (folder / "deep").mkdir(parents=True)
    for name in ("b.txt", "a.md", "deep/c.html", ".hidden.txt", "d.xyz"):
        (folder / name).write_text(PAGE if name.endswith("html") else f"Words of {name}.\n")
    missing = str(tmp_path / "missing.txt")
    found = list(reading.read_all([missing, str(folder), "missing folder"]))
    inside = [str(folder / name) for name in ("a.md", "b.txt", "deep/c.html")]
    assert [read.path for read in found] == [missing, *inside, "missing folder"]
    assert [bool(read.draft) for read in found] == [False, True, True, True, False]
    assert all((read.draft is None) == isinstance(read.error, CuratorError) for read in found)


def test_a_typed_text_has_no_facts_but_those_it_tells():
    read = reading.read_text("Title of it\n\nWords.\n", "note")
    assert (read.path, read.draft.text) == ("note", "Title of it\n\nWords.\n")
    assert read.draft.data == b"Title of it\n\nWords.\n"
    assert reading.read_text("  ").error is not None
    assert reading.read_text("  ").path == "-"


def test_piped_bytes_are_read_like_a_file():
    read = reading.read_piped("Wörter genug für ein Blatt.\r\n".encode("utf-16"))
    assert read.draft.text == "Wörter genug für ein Blatt.\n"
    assert reading.read_piped(b"\x7fELF\x00\x01").error is not None


@pytest.mark.parametrize(
    ("target", "is_one"),
    [("https://example.org", True), ("HTTP://x", True), ("ftp://x", False), ("http.txt", False)],
)
def test_an_address_is_told_from_a_path(target, is_one):
    assert reading.is_address(target) is is_one


@pytest.fixture
def no_network(tmp_path, monkeypatch):
    """Refuse every connection, here and in the processes begun from here, and note it."""
    noted = tmp_path / "connections"
    guard = tmp_path / "guard"
    guard.mkdir()
    code = GUARD.format(path=str(noted))
    (guard / "sitecustomize.py").write_text(code)
    monkeypatch.setenv("PYTHONPATH", str(guard), prepend=os.pathsep)
    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, lambda *_: pytest.fail("a socket was connected"))
    html.close()  # a process begun before would not know of it
    yield noted
    html.close()


def test_importing_quoting_and_exporting_need_no_network(no_network, tmp_path, keep):
    page, text = tmp_path / "page.html", tmp_path / "text.txt"
    page.write_text(PAGE)
    text.write_text("Plain words.\nURL: http://127.0.0.1:9/a\n")
    with Project.open(Project.create(tmp_path / "pond")) as project:
        kept = importing.add(project, reading.read_all([str(page), str(text)]))
        for outcome, words in zip(kept, ("drain the old mill pond", "Plain"), strict=True):
            keep(project, outcome.source, words, ("Ona Brand", "The pond goes."))
        written = document(project, of_project(project)).text
    assert "drain the old mill pond" in written
    assert not no_network.exists()


def test_the_guard_against_the_network_works_in_other_processes(no_network, tmp_path):
    code = "import socket; socket.create_connection(('127.0.0.1', 9))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode
    assert no_network.exists()
    with closing(socket.socket()) as one, pytest.raises(pytest.fail.Exception):
        one.connect(("127.0.0.1", 9))


def test_the_ends_of_names_that_are_read_are_told_to_whoever_asks_for_files():
    ends = reading.name_ends()
    assert {".txt", ".html", ".docx", ".odt", ".eml", ".warc.gz", ".zip"} <= set(ends)
    assert all(end.startswith(".") and end == end.lower() for end in ends)
