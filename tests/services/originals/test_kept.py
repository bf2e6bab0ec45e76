"""Originals as they are kept: told of, given back exactly, saved to a file."""

import sqlite3
from contextlib import closing

import pytest

from curator.domain.errors import (
    DamagedProjectError,
    ExportError,
    FileExistsRefusedError,
    NotFoundError,
)
from curator.domain.sources import Original
from curator.services import history, importing, reading, repairs, sources
from curator.services.originals import kept


def bring(project, path, data):
    path.write_bytes(data)
    (outcome,) = importing.add(project, reading.read_all([str(path)]))
    return outcome.source


def data_of(project, source):
    return kept.data_of(project, kept.of_source(project, source.id).original)


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbfA mark before.\r\nTwo lines.\r\n",
        "Ümlaut in another encoding.\n".encode("utf-16"),
        b"Caf\xe9 au lait, tr\xe8s chaud, \xe0 la carte.\r",
        ("cafe\u0301 " * 5000).encode(),
    ],
)
def test_the_original_bytes_come_back_exactly(project, tmp_path, data):
    source = bring(project, tmp_path / "original.txt", data)
    assert data_of(project, source) == data
    assert history.problems(project) == []


def test_what_is_known_of_an_original_is_told(project, tmp_path):
    source = bring(project, tmp_path / "pond.txt", b"The pond is a danger.\n")
    told = kept.of_source(project, source.id)
    original = told.original
    assert (original.file_name, original.media_type, original.size) == (
        "pond.txt",
        "text/plain",
        22,
    )
    assert (original.sha256, original.source_id) == (source.sha256, source.id)
    assert told.captured_at == source.captured_at
    assert told.pages == ()


def test_a_corrected_text_has_the_original_it_was_read_from(said, pond):
    before = kept.of_source(said, 1)
    corrected = pond.article.replace("By Tilda Arnesen\n", "")
    repairs.keep(said, repairs.preview(said, 1, corrected))
    assert kept.of_source(said, 1).original == before.original
    assert data_of(said, sources.get(said, 1)) == pond.article.encode()


def test_a_source_that_is_gone_has_no_original(project):
    with pytest.raises(NotFoundError, match="No original of source 7 is kept"):
        kept.of_source(project, 7)


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE content_bytes SET data = x'00'",
        "UPDATE content_bytes SET data = substr(data, 1, length(data) - 6)",
        "DELETE FROM content_bytes",
        "UPDATE original SET size = size / 2",
        "UPDATE content_bytes SET data = (SELECT data FROM content_bytes AS o WHERE o.id = 2)",
    ],
)
def test_bytes_that_do_not_fit_their_hash_are_never_given_back(project, tmp_path, spoil):
    bring(project, tmp_path / "one.txt", b"One line.\r\nAnd another.\r\n")
    bring(project, tmp_path / "two.txt", b"Two lines.\r\nOf old.\r\n")
    refuses_to_save_the_first(project, tmp_path, spoil)


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE content_text SET body = replace(body, 'line', 'lime')",
        "UPDATE content_text SET body = CAST(body AS BLOB)",
        "DELETE FROM content_text",
        "DELETE FROM content_bytes",
        "UPDATE original SET size = size / 2",
    ],
)
def test_nor_is_a_text_that_is_its_own_original(project, tmp_path, spoil):
    bring(project, tmp_path / "one.txt", b"One line.\nAnd another.\n")
    with closing(sqlite3.connect(project.path)) as connection:
        assert connection.execute("SELECT data FROM content_bytes").fetchall() == [(b"",)]
    refuses_to_save_the_first(project, tmp_path, spoil)


def refuses_to_save_the_first(project, tmp_path, spoil):
    with closing(sqlite3.connect(project.path)) as connection, connection:
        connection.execute(spoil)
    original = kept.of_source(project, 1).original
    with pytest.raises(DamagedProjectError, match="Take it from a backup"):
        kept.save(project, original, tmp_path / "out.txt")
    assert not (tmp_path / "out.txt").exists()


def test_an_original_is_saved_byte_for_byte(project, tmp_path):
    data = b"Two lines.\r\nOf old.\r\n"
    source = bring(project, tmp_path / "original.txt", data)
    kept.save(project, kept.of_source(project, source.id).original, tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_bytes() == data


def test_an_original_is_not_saved_over_a_project_or_into_nowhere(said, tmp_path):
    original = kept.of_source(said, 1).original
    with pytest.raises(FileExistsRefusedError):
        kept.save(said, original, said.path)
    with pytest.raises(ExportError, match="There is no folder"):
        kept.save(said, original, tmp_path / "nowhere" / "copy.txt")


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("pond.pdf", "pond.pdf"),
        ("Der Teich – Bericht.pdf", "Der Teich – Bericht.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\windows\\calc.exe", "C__windows_calc.exe"),
        ("CON.pdf", "_CON.pdf"),
        ("invoice\u202efdp.exe", "invoice_fdp.exe"),
        ("a\nb.txt", "a_b.txt"),
        (" . ", "original-12345678"),
        ("", "original-12345678"),
        ("x" * 300 + ".pdf", "x" * 120 + ".pdf"),
    ],
)
def test_the_name_for_a_file_is_one_that_every_system_takes(given, name):
    original = Original(1, "", 1, "12345678" * 8, "text/plain", given, 1)
    assert kept.file_name(original) == name
