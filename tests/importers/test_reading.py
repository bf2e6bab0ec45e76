import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from curator.domain.errors import (
    BinaryFileError,
    EmptyFileError,
    UnreadableFileError,
)
from curator.domain.text import canonical
from curator.importers import reading
from curator.importers.reading import read_bytes, read_file, read_text

HARBOUR = Path(__file__).parents[1] / "data" / "articles" / "harbour.html"


def read(path):
    """Read the one article of a file."""
    (part,) = read_file(path)
    if part.error is not None:
        raise part.error
    return part.draft


def test_a_file_is_read_as_its_canonical_text_and_kept_as_its_bytes(tmp_path):
    data = b"\xef\xbb\xbf  Harbour shut\r\n\r\nIt is e\xcc\x81t\xc3\xa9.\r\n\r\n "
    (tmp_path / "harbour.txt").write_bytes(data)
    draft = read(tmp_path / "harbour.txt")
    assert draft.text == "  Harbour shut\n\nIt is été.\n\n "
    assert draft.text == canonical(data.decode())
    assert (draft.data, draft.media_type) == (data, "text/plain")
    assert (draft.file_name, draft.extractor, draft.extractor_version) == (
        "harbour.txt",
        "plain",
        "1",
    )


def test_the_content_decides_against_the_name(tmp_path):
    path = tmp_path / "harbour.txt"
    path.write_bytes(HARBOUR.read_bytes())
    assert read(path).media_type == "text/html"


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(UnreadableFileError, match=r"no file “.*gone\.txt”"):
        read(tmp_path / "gone.txt")


@pytest.mark.parametrize("path", [Path("a\0b.txt"), Path("a" * 5000)])
def test_an_impossible_name_is_no_crash(path):
    with pytest.raises(UnreadableFileError):
        read(path)


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(UnreadableFileError, match="is a folder"):
        read(tmp_path)


def test_a_device_is_not_opened():
    with pytest.raises(UnreadableFileError, match="device or a pipe"):
        read(Path("/dev/zero"))


def test_a_pipe_is_not_opened(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(UnreadableFileError, match="device or a pipe"):
        read(tmp_path / "a.txt")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_says_so(tmp_path):
    (tmp_path / "a.txt").write_text("Vessby")
    (tmp_path / "a.txt").chmod(0)
    with pytest.raises(UnreadableFileError, match="may not be read"):
        read(tmp_path / "a.txt")


def test_a_file_beyond_all_measure_is_refused(tmp_path):
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(51 << 20)
    with pytest.raises(UnreadableFileError, match="larger than 50 MB"):
        read(tmp_path / "a.txt")


def test_an_empty_file_and_a_binary_one_are_told_apart(tmp_path):
    with pytest.raises(EmptyFileError):
        read_bytes(b"", "a.html")
    with pytest.raises(BinaryFileError):
        read_bytes(b"\x7fELF", "a.txt")


def test_a_text_is_kept_as_utf8():
    draft = read_text("Vessby\r\nhas a harbour – e\u0301te\u0301")
    assert draft.text == "Vessby\nhas a harbour – été"
    assert draft.data.decode() == "Vessby\r\nhas a harbour – e\u0301te\u0301"
    assert (draft.media_type, draft.file_name) == ("text/plain", "")


def test_a_text_with_loose_surrogates_and_zeros_is_made_valid():
    draft = read_text("a\udc80b\ud83d c\0d")
    assert draft.text == "a\ufffdb\ufffd c\ufffdd"
    assert draft.data == "a\ufffdb\ufffd c\0d".encode()


def test_a_text_is_never_taken_for_a_page_or_another_encoding():
    text = "<html>\x1b$B is how it begins"
    assert read_text(text).text == canonical(text)


def test_a_text_without_words_is_empty():
    with pytest.raises(EmptyFileError, match="The text is empty"):
        read_text(" \n")


def test_importing_the_package_loads_nothing_heavy():
    code = (
        "import sys; import curator.importers.reading, curator.importers.files; "
        "heavy = {'charset_normalizer', 'trafilatura', 'lxml', 'urllib.request', 'rispy'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"


FORMATS = Path(__file__).parents[1] / "data" / "formats"


def archive_of(folder):
    """Pack mails, books and pages into one archive."""
    path = folder / "desk.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("news.eml", "crane.odt", "box.mbox", "pier.mhtml"):
            archive.write(FORMATS / name, f"papers/{name}")
    return path


@pytest.mark.parametrize("name", ["box.mbox", "harbour.warc.gz", "harbour.wacz", "desk.zip"])
def test_what_holds_many_files_may_be_large_and_is_mapped(tmp_path, monkeypatch, name):
    path = archive_of(tmp_path) if name == "desk.zip" else FORMATS / name
    inside = [(part.name, part.draft and part.draft.text) for part in read_file(path)]
    monkeypatch.setattr(reading, "_IN_MEMORY", 100)
    assert not isinstance(reading.open_file(path).data, bytes)
    assert [(part.name, part.draft and part.draft.text) for part in read_file(path)] == inside
    monkeypatch.setattr(reading, "_LARGEST_OF_MANY", 200)
    with pytest.raises(UnreadableFileError, match="is larger than 0 MB: divide it"):
        reading.open_file(path)


@pytest.mark.parametrize("name", ["crane.pdf", "crane.docx", "crane.odt", "crane.epub"])
def test_documents_with_pictures_may_be_larger_than_others(monkeypatch, name):
    (usual,) = read_file(FORMATS / name)
    monkeypatch.setattr(reading, "_IN_MEMORY", 100)
    monkeypatch.setattr(reading, "_LARGEST", 100)
    (part,) = read_file(FORMATS / name)
    assert part.draft == usual.draft
    monkeypatch.setattr(reading, "_LARGEST_WITH_PICTURES", 200)
    (part,) = read_file(FORMATS / name)
    assert "is larger than 0 MB: divide it" in str(part.error)


def test_a_text_or_page_within_an_archive_may_not_be_as_large_as_documents(tmp_path, monkeypatch):
    path = tmp_path / "desk.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(FORMATS / "crane.pdf", "crane.pdf")
        archive.writestr("line.txt", "word " * 100)
    monkeypatch.setattr(reading, "_LARGEST", 100)
    first, second = read_file(path)
    assert first.draft is not None
    assert "“line.txt” is larger than 0 MB" in str(second.error)


def test_what_is_one_document_may_not_be_as_large(tmp_path, monkeypatch):
    path = tmp_path / "line.txt"
    path.write_text("word " * 100)
    monkeypatch.setattr(reading, "_IN_MEMORY", 100)
    with pytest.raises(UnreadableFileError, match="is larger than 50 MB: divide it"):
        read(path)


class Growing:
    """A file to which another program writes just while it is read."""

    def __init__(self, file, path):
        self._file, self._path = file, path

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._file.close()

    def fileno(self):
        return self._file.fileno()

    def read(self, size):
        data = self._file.read(size)
        with self._path.open("ab", buffering=0) as other:
            other.write(b" More words.")
        return data


def test_a_file_that_changes_while_it_is_read_is_told(tmp_path, monkeypatch):
    path, opening = tmp_path / "log.txt", Path.open
    path.write_text("The first words.")

    def open_and_grow(self, mode, **how):
        file = opening(self, mode, **how)
        return Growing(file, self) if mode == "rb" else file

    monkeypatch.setattr(Path, "open", open_and_grow)
    with pytest.raises(UnreadableFileError, match="was changed while it was read: wait until"):
        read(path)
