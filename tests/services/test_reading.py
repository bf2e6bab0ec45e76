"""Reading what a person names, without a project and without the network."""

import os
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest

from curator.domain.errors import CuratorError
from curator.importers.formats import html
from curator.importers.pool.pool import POOL
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


def test_a_piped_document_is_read_in_another_process():
    pdf = (Path(__file__).parents[1] / "data" / "formats" / "crane.pdf").read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", PIPED], input=pdf, capture_output=True, check=True
    )  # fmt: skip
    assert done.stdout.split() == [b"True", b"False"]


PIPED = """
import sys
from curator.services import reading
if __name__ == "__main__":
    read = reading.read_piped(sys.stdin.buffer.read())
    print("crane" in read.draft.text, "pypdfium2" in sys.modules)
"""


def test_an_address_that_is_named_twice_is_fetched_once():
    address = "http://127.0.0.1:9/nobody-is-here"
    assert [read.path for read in reading.read_all([address, address])] == [address]


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
    html.close()  # processes begun before would not know of it
    POOL.close()
    yield noted
    html.close()
    POOL.close()


@pytest.fixture
def listener():
    """Listen as a server does; what comes to it waits to be accepted."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        yield server


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


HUNGRY = """<?xml version="1.0"?>
<!DOCTYPE html SYSTEM "{0}/a.dtd" [<!ENTITY far SYSTEM "{0}/entity">]>
<html xmlns:xi="http://www.w3.org/2001/XInclude" manifest="{0}/manifest"><head>
<base href="{0}/"><title>Pond</title><meta http-equiv="refresh" content="0;url={0}/refresh">
<link rel="stylesheet" href="{0}/a.css"><link rel="preload" as="image" href="{0}/preload">
<link rel="dns-prefetch" href="{0}"><style>@import url({0}/b.css); p {{ background: url({0}/p) }}
</style><script src="{0}/a.js"></script></head><body background="{0}/background"><article>
<h1>Pond</h1><img src="{0}/a.png" srcset="{0}/b.png 2x"><iframe src="{0}/frame"></iframe>
<p>The council of Eastmere voted on Thursday to drain the old mill pond before spring. &far;</p>
<p>The mayor of Eastmere said on Thursday that it would be drained before the spring.</p>
<xi:include href="{0}/include"/><object data="{0}/object"></object><video poster="{0}/poster">
<source src="{0}/film"></video><embed src="{0}/embed"><svg><image href="{0}/svg"/><use
href="{0}/use"/></svg></article></body></html>"""


@pytest.mark.parametrize("name", ["page.html", "page.xhtml", "page.txt", "page.mhtml"])
def test_a_saved_page_with_parts_elsewhere_reaches_for_none_of_them(
    no_network, listener, tmp_path, name
):
    page = HUNGRY.format(f"http://127.0.0.1:{listener.getsockname()[1]}")
    if name.endswith(".mhtml"):
        page = (
            "From: <Saved by Blink>\nMIME-Version: 1.0\n"
            f"Content-Type: multipart/related; boundary=X\n\n--X\nContent-Type: text/html\n\n"
            f"{page}\n--X--\n"
        )
    (tmp_path / name).write_text(page, "utf-8")
    (read,) = reading.read_all([str(tmp_path / name)])
    assert read.draft is not None
    assert "drain the old mill pond" in read.draft.text
    assert POOL.crew
    assert not no_network.exists()
    with pytest.raises(BlockingIOError):
        listener.accept()


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


@pytest.fixture
def folder(tmp_path):
    """A folder with one good text."""
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "good.txt").write_text("Good words\n\nThese are kept.\n", "utf-8")
    return folder


def by_name(reads, folder):
    """Tell the errors by the names of the files; the others have none."""
    return {str(Path(read.path).relative_to(folder)): str(read.error or "") for read in reads}


@pytest.mark.skipif(os.name != "posix", reason="has no such files")
def test_what_is_no_file_is_told_and_the_others_are_read(folder):
    os.mkfifo(folder / "pipe.txt")
    (folder / "loop.html").symlink_to(folder / "loop.html")
    (folder / "circle").symlink_to(folder, target_is_directory=True)
    (folder / "nowhere.txt").symlink_to(folder / "gone.txt")
    named = [folder / name for name in ("loop.html", "pipe.txt", "nowhere.txt")]
    errors = by_name(reading.read_all([*map(str, named), str(folder)]), folder)
    assert "leads in a circle" in errors["loop.html"]
    assert "is a device or a pipe" in errors["pipe.txt"]
    assert "There is no file" in errors["nowhere.txt"]
    assert errors["good.txt"] == ""
    (device,) = reading.read_all(["/dev/zero"])
    assert "is a device or a pipe" in str(device.error)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is shut to root")
def test_what_may_not_be_read_is_told_and_the_others_are_read(folder):
    shut, page = folder / "shut", folder / "page.html"
    shut.mkdir()
    page.write_text(PAGE)
    shut.chmod(0)
    page.chmod(0)
    errors = by_name(reading.read_all([str(folder)]), folder)
    shut.chmod(0o700)
    assert "ask its owner for the right to read it" in errors["shut"]
    assert "ask its owner for the right to read it" in errors["page.html"]
    assert errors["good.txt"] == ""


def test_a_file_that_is_too_large_is_told_without_being_read(folder):
    for name in ("huge.html", "huge.txt", "line.csv"):
        with (folder / name).open("wb") as file:
            file.truncate(3 << 30)  # takes no room on the disk
    errors = by_name(reading.read_all([str(folder)]), folder)
    assert ["is larger than" in words for words in errors.values()] == [False, True, True, True]


def test_reading_that_is_stopped_tells_nothing_more(folder):
    for number in range(300):
        (folder / f"{number:03}.txt").write_text(f"Text {number}.", "utf-8")
    stop, reads = Event(), []
    for step in reading.read_in_steps([str(folder)], stop=stop):
        reads += step.reads
        stop.set()
    assert 0 < len(reads) < 300


def test_a_step_tells_how_far_the_reading_has_come(folder):
    for number in range(300):
        (folder / f"{number:03}.txt").write_text(f"Text {number:03}.", "utf-8")
    *_, last = reading.read_in_steps([str(folder)])
    assert (last.done, last.total, last.is_whole) == (301, 301, True)
    assert last.size == 300 * len("Text 000.") + (folder / "good.txt").stat().st_size
