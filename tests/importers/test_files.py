import os

import pytest

from curator.domain.errors import UnreadableFileError
from curator.importers.files import Found, collect


def make(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Vessby")


def listed(*paths):
    return [found.path for found in collect(paths) if found.error is None]


def test_a_file_is_listed_as_it_is_named(tmp_path):
    paths = [tmp_path / "b.xyz", tmp_path / "missing.txt"]
    make(tmp_path, "b.xyz")
    assert list(collect(paths)) == [Found(paths[0], size=6), Found(paths[1])]


def test_a_folder_gives_its_files_in_sorted_order(tmp_path):
    make(tmp_path, "c.txt", "b/z.md", "b/a.HTML", "a.markdown", "b.txt")
    names = ["a.markdown", "b/a.HTML", "b/z.md", "b.txt", "c.txt"]
    assert listed(tmp_path) == [tmp_path / name for name in names]


def test_hidden_and_unread_files_are_left_out(tmp_path):
    make(tmp_path, "a.txt", ".b.txt", ".git/c.txt", "d.jpg", "e.docx", "f.tar.gz", "g.WARC.GZ")
    assert listed(tmp_path) == [tmp_path / name for name in ("a.txt", "e.docx", "g.WARC.GZ")]


def test_the_folder_a_browser_saves_beside_a_page_is_left_out(tmp_path):
    make(tmp_path, "Harbour.html", "Harbour_files/frame.html", "Pier_files/a.txt")
    assert listed(tmp_path) == [tmp_path / "Harbour.html", tmp_path / "Pier_files/a.txt"]


def test_links_in_a_circle_come_to_an_end(tmp_path):
    make(tmp_path, "in/a.txt")
    (tmp_path / "in" / "back").symlink_to(tmp_path)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    (tmp_path / "b.txt").symlink_to(tmp_path / "nowhere")
    assert listed(tmp_path) == [tmp_path / "in" / "a.txt"]


def test_a_pipe_in_a_folder_is_left_out(tmp_path):
    make(tmp_path, "a.txt")
    os.mkfifo(tmp_path / "b.txt")
    assert listed(tmp_path) == [tmp_path / "a.txt"]


def test_a_deep_folder_is_walked(tmp_path):
    make(tmp_path, "/".join("d" * 900) + "/a.txt")
    assert len(listed(tmp_path)) == 1


def test_a_folder_with_nothing_to_read_says_so_and_the_others_go_on(tmp_path):
    make(tmp_path, "empty/a.jpg", "full/a.txt")
    first, second = collect([tmp_path / "empty", tmp_path / "full"])
    assert first.path == tmp_path / "empty"
    assert isinstance(first.error, UnreadableFileError)
    assert "nothing to read in the folder" in str(first.error)
    assert second == Found(tmp_path / "full" / "a.txt", size=6)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_opened_says_so(tmp_path):
    make(tmp_path, "shut/a.txt", "b.txt")
    (tmp_path / "shut").chmod(0)
    *_, shut = sorted(collect([tmp_path]), key=lambda found: found.path)
    (tmp_path / "shut").chmod(0o700)
    assert "could not be opened" in str(shut.error)
