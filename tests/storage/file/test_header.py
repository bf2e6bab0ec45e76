import hashlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from curator.domain.errors import (
    NewerProjectError,
    NotAProjectError,
    ProjectInUseError,
    ProjectMissingError,
)
from curator.paths import MIGRATIONS
from curator.storage.file import driver
from curator.storage.file.header import (
    APPLICATION_ID,
    SCHEMA,
    Header,
    check_readable,
    check_writable,
    read_header,
)


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def set_meta(path, **says):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany("UPDATE meta SET value = ? WHERE key = ?", [
            (value, key) for key, value in says.items()
        ])  # fmt: skip


def test_a_project_tells_its_schema_and_who_may_open_it(project):
    header = read_header(project)
    assert header == Header(SCHEMA, SCHEMA, SCHEMA)
    check_writable(project, header)


def test_the_kind_of_the_file_can_be_told_from_its_first_bytes(project):
    start = project.read_bytes()[:100]
    assert start[68:72] == b"CURA" == APPLICATION_ID.to_bytes(4, "big")
    assert int.from_bytes(start[60:64], "big") == SCHEMA


def test_the_schema_is_numbered_by_the_revisions():
    assert len(list((MIGRATIONS / "versions").glob("*.py"))) == SCHEMA


def test_a_missing_file_is_no_project(tmp_path):
    with pytest.raises(ProjectMissingError, match="curator new"):
        read_header(tmp_path / "nowhere.curator")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_project(tmp_path):
    with pytest.raises(NotAProjectError, match="is not a file"):
        read_header(tmp_path)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"Dear reader,\n" * 20, "is not a Curator project"),
        (b"SQLite format 3\0", "is not a Curator project"),
    ],
    ids=["empty", "text", "start only"],
)
def test_another_file_is_no_project_and_is_not_touched(tmp_path, content, says):
    path = tmp_path / "letter.curator"
    path.write_bytes(content)
    with pytest.raises(NotAProjectError, match=says):
        read_header(path)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_the_database_of_another_program_is_no_project(tmp_path):
    path = tmp_path / "other.curator"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE meta (key, value)")
        connection.commit()
    before = sha256(path)
    with pytest.raises(NotAProjectError, match="is not a Curator project"):
        read_header(path)
    assert sha256(path) == before


@pytest.mark.parametrize("kept", [0.0, 0.02, 0.35, 0.9, 0.9999])
def test_a_piece_of_a_project_is_told_from_a_whole_one(project, kept):
    whole = project.read_bytes()
    project.write_bytes(whole[: 100 + int((len(whole) - 100) * kept)])
    with pytest.raises(NotAProjectError, match="only a piece of a project"):
        read_header(project)


def test_a_file_that_only_a_newer_curator_reads_is_refused_untouched(project):
    set_meta(project, min_reader=str(SCHEMA + 1), min_writer=str(SCHEMA + 1))
    before = sha256(project)
    header = read_header(project)
    for check in (check_readable, check_writable):
        with pytest.raises(NewerProjectError, match="newest Curator"):
            check(project, header)
    assert sha256(project) == before


def test_a_file_that_only_a_newer_curator_writes_may_be_read(project):
    set_meta(project, min_writer=str(SCHEMA + 1))
    before, header = sha256(project), read_header(project)
    check_readable(project, header)
    with pytest.raises(NewerProjectError, match="only be read"):
        check_writable(project, header)
    assert sha256(project) == before


def test_a_newer_schema_that_meta_knows_nothing_of_is_refused(project):
    with closing(sqlite3.connect(project)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    with pytest.raises(NewerProjectError):
        check_readable(project, read_header(project))


def test_a_write_cut_off_by_a_crash_is_rolled_back_on_reading(project, tmp_path):
    crashed = tmp_path / "crashed.curator"
    with closing(driver.connect(project)) as connection:
        connection.execute("PRAGMA cache_size = 1")  # so that half of the write is in the file
        connection.execute("BEGIN IMMEDIATE")
        rows = [(f"key {n}", "x" * 500) for n in range(1_000)]
        connection.executemany("INSERT INTO meta VALUES (?, ?)", rows)
        for suffix in ("", "-journal"):
            shutil.copy(f"{project}{suffix}", f"{crashed}{suffix}")
        connection.execute("ROLLBACK")
    assert read_header(crashed) == read_header(project)
    assert not Path(f"{crashed}-journal").exists()
    with closing(driver.connect(crashed, read_only=True)) as connection:
        found = connection.execute("SELECT count(*) FROM meta WHERE key LIKE 'key %'").fetchone()
    assert found == (0,)


@pytest.mark.soak  # it waits five seconds for the other program
def test_a_project_in_the_midst_of_a_write_is_not_called_damaged(project):
    with closing(driver.connect(project)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ProjectInUseError, match="Wait a moment"):
            read_header(project)
        connection.execute("ROLLBACK")
