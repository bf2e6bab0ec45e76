"""Writing: the whole text or a clear sentence, and never a piece left behind."""

import os
import sqlite3

import pytest

from curator.domain.errors import ExportError, FileExistsRefusedError
from curator.exporters.writing import write_atomically, write_together


def test_the_text_is_written_as_utf_8_with_its_own_line_ends(tmp_path):
    write_atomically(tmp_path / "briefing.md", "“قال” 😀\r\nnext\n")
    assert (tmp_path / "briefing.md").read_bytes() == "“قال” 😀\r\nnext\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["briefing.md"]


def test_an_older_export_is_replaced(tmp_path):
    path = tmp_path / "briefing.md"
    path.write_text("a much longer text from before")
    write_atomically(path, "new")
    assert path.read_text() == "new"


def test_a_new_file_is_as_open_to_others_as_any_file(tmp_path):
    (tmp_path / "other").touch()
    write_atomically(tmp_path / "briefing.md", "text")
    assert (tmp_path / "briefing.md").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_project_is_not_replaced(tmp_path):
    path = tmp_path / "desk.curator"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE source (id INTEGER PRIMARY KEY)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(FileExistsRefusedError, match=r"desk\.curator.*Choose another name"):
        write_atomically(path, "text")
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(ExportError, match=r"There is no folder “.*missing”"):
        write_atomically(tmp_path / "missing" / "briefing.md", "text")
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_place_of_the_folder_is_told(tmp_path):
    (tmp_path / "file").write_text("kept")
    with pytest.raises(ExportError, match=r"There is no folder “.*file”"):
        write_atomically(tmp_path / "file" / "briefing.md", "text")


def test_a_folder_of_that_name_is_told(tmp_path):
    (tmp_path / "briefing.md").mkdir()
    with pytest.raises(ExportError, match="is not a file"):
        write_atomically(tmp_path / "briefing.md", "text")
    assert [path.name for path in tmp_path.iterdir()] == ["briefing.md"]


def test_a_name_too_long_is_told(tmp_path):
    with pytest.raises(ExportError, match="could not be written"):
        write_atomically(tmp_path / f"{'a' * 300}.md", "text")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_closed_to_writing_is_told(tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(0o500)
    if os.access(closed, os.W_OK):
        pytest.skip("this user may write anywhere")
    with pytest.raises(ExportError, match=r"may not be written in “.*closed”"):
        write_atomically(closed / "briefing.md", "text")


@pytest.mark.skipif(not os.path.ismount("/sys"), reason="needs a folder nobody may write in")
def test_a_folder_no_user_may_write_in_is_told(tmp_path):
    (tmp_path / "system").symlink_to("/sys")
    with pytest.raises(ExportError, match=r"may not be written in “.*system”"):
        write_atomically(tmp_path / "system" / "briefing.md", "text")


def test_a_full_disk_leaves_the_old_export_and_no_piece_of_the_new(tmp_path):
    resource = pytest.importorskip("resource")
    path = tmp_path / "briefing.md"
    path.write_text("old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(ExportError, match=r"There is no room left for “briefing\.md”"):
            write_atomically(path, "new" * 1000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_full_at_the_second_file_leaves_the_first_as_it_was(tmp_path):
    resource = pytest.importorskip("resource")
    first, second = tmp_path / "briefing.md", tmp_path / "briefing.md.manifest.json"
    first.write_text("old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(ExportError, match=r"There is no room left for “briefing\.md\.man"):
            write_together({first: b"new", second: b"new" * 1000})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert first.read_text() == "old"
    assert list(tmp_path.iterdir()) == [first]
