import sqlite3
import threading
from contextlib import closing

import pytest
from sqlalchemy import func, insert, select

from curator.domain.errors import (
    DamagedProjectError,
    DiskFullError,
    DriveGoneError,
    ProjectInUseError,
    ReadOnlyError,
)
from curator.storage.database import Database, told
from curator.storage.file import driver
from curator.storage.file.tables import ContentTextRow, SignatureRow
from curator.storage.journal.history import of_rows
from curator.storage.journal.tables import EditRow
from curator.storage.models import SourceRow, TagRow


def count(database, noun):
    with database.read() as connection:
        return connection.execute(select(func.count()).select_from(noun)).scalar_one()


def in_thread(work):
    """Run work in another thread and give back what it returned or raised."""
    found = []

    def run():
        try:
            found.append(work())
        except Exception as error:
            found.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(30)
    return found[0]


def test_an_edit_is_kept_whole_or_not_at_all(database, hand):
    with pytest.raises(ZeroDivisionError), database.write("bad", hand) as writer:
        writer.add(TagRow, name=str(1 / 0))
    assert (count(database, TagRow), count(database, EditRow)) == (0, 1)


def test_what_is_no_part_of_an_edit_is_not_kept(database, hand):
    with database.write("nothing", hand) as writer:
        writer.connection.execute(insert(ContentTextRow), {"sha256": b"s" * 32, "body": "x"})
    assert count(database, ContentTextRow) == 2


def test_a_value_that_cannot_be_read_is_told(database, project):
    with closing(sqlite3.connect(project)) as connection, connection:
        connection.execute("UPDATE operation SET value = x'' WHERE table_code = 3")
    with pytest.raises(DamagedProjectError, match="curator check"), database.read() as connection:
        of_rows(connection, {SourceRow.code: [1]})


def test_a_reader_sees_one_moment_of_the_file(database, hand):
    with database.write("tags.add", hand) as writer:
        writer.add(TagRow, name="port")
        assert count(database, TagRow) == 0
    assert count(database, TagRow) == 1


def test_another_thread_may_read_and_may_not_write(database, hand):
    def write():
        with database.write("tags.add", hand) as writer:
            writer.add(TagRow, name="port")

    assert in_thread(lambda: count(database, SourceRow)) == 1
    assert isinstance(in_thread(write), RuntimeError)
    assert count(database, TagRow) == 0


def test_a_read_that_fails_holds_nothing_back(database, hand):
    with pytest.raises(ZeroDivisionError), database.read() as connection:
        connection.execute(select(SourceRow.id)).scalar_one() / 0
    with database.write("tags.add", hand) as writer:
        writer.add(TagRow, name="port")
    assert count(database, TagRow) == 1


def test_a_writer_cannot_write_through_what_was_lent_for_reading(database):
    with pytest.raises(ReadOnlyError), database.read() as connection:
        connection.execute(insert(TagRow).values(id=1, uid=b"u" * 16))


def test_a_file_opened_for_reading_is_not_written_to(project, hand):
    before = project.read_bytes()
    database = Database(project, read_only=True)
    with pytest.raises(ReadOnlyError, match="reading only"), database.write("x", hand):
        pass
    assert count(database, SourceRow) == 1
    database.close()
    assert project.read_bytes() == before


def test_a_full_disk_is_told_and_keeps_nothing(database, hand):
    with pytest.raises(DiskFullError, match="disk is full"), database.write("big", hand) as writer:
        fill(writer)
    assert count(database, EditRow) == 1
    with database.write("small", hand) as writer:
        writer.add(TagRow, name="port")
    assert count(database, TagRow) == 1


def fill(writer):
    pages = writer.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    writer.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    try:
        text = {"sha256": b"s" * 32, "body": "x" * 100_000}
        writer.connection.execute(insert(ContentTextRow), text)
    finally:
        writer.connection.exec_driver_sql("PRAGMA max_page_count = 1000000")


def test_a_file_locked_by_another_program_is_told_after_a_while(database, project, hand):
    with database.write("x", hand) as writer:
        writer.connection.exec_driver_sql("PRAGMA busy_timeout = 20")
    with closing(driver.connect(project)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ProjectInUseError, match="another program"):
            database.write("x", hand).__enter__()
        other.execute("ROLLBACK")
    with database.write("tags.add", hand) as writer:
        writer.add(TagRow, name="port")


def test_a_file_that_went_away_is_told_as_a_drive_that_is_gone(database, project, hand):
    project.rename(project.with_name("elsewhere.curator"))
    with pytest.raises(DriveGoneError, match="Put the drive back"), database.read():
        pass


def test_a_damaged_page_is_told(project):
    with closing(sqlite3.connect(project)) as connection:
        page = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'tag'"
        ).fetchone()
        size = connection.execute("PRAGMA page_size").fetchone()
    with project.open("rb+") as file:
        file.seek((page[0] - 1) * size[0])
        file.write(b"\xff" * size[0])
    database = Database(project)
    with pytest.raises(DamagedProjectError, match="open a backup"), database.read() as connection:
        connection.execute(select(TagRow.name)).all()
    database.close()


@pytest.mark.parametrize(
    ("says", "kind"),
    [
        ("database or disk is full", DiskFullError),
        ("attempt to write a readonly database", ReadOnlyError),
        ("unable to open database file", ReadOnlyError),
        ("database is locked", ProjectInUseError),
        ("database disk image is malformed", DamagedProjectError),
        ("file is not a database", DamagedProjectError),
        ("disk I/O error", DamagedProjectError),
    ],
)
def test_what_the_database_says_is_told_with_what_to_do(project, says, kind):
    error = told(project, sqlite3.OperationalError(says))
    assert type(error) is kind
    assert "“harbour.curator”" in str(error)


def test_what_no_person_can_act_on_stays_as_it_is(project):
    error = sqlite3.IntegrityError("UNIQUE constraint failed")
    assert told(project, error) is error


def test_what_can_be_worked_out_again_is_kept_beside_the_edits(database, hand):
    with database.beside() as connection:
        connection.execute(insert(SignatureRow), {"sha256": b"s" * 32, "hashes": b""})
    assert (count(database, SignatureRow), count(database, EditRow)) == (1, 1)
    with pytest.raises(ZeroDivisionError), database.beside() as connection:
        connection.execute(insert(SignatureRow), {"sha256": b"t" * 32, "hashes": str(1 / 0)})
    assert count(database, SignatureRow) == 1


def test_what_is_kept_beside_is_for_the_thread_and_the_file_that_may_be_written(database, project):
    def elsewhere():
        with database.beside():
            pytest.fail("another thread may not write")

    assert isinstance(in_thread(elsewhere), RuntimeError)
    reading = Database(project, read_only=True)
    with closing(reading), pytest.raises(ReadOnlyError), reading.beside():
        pytest.fail("a file opened for reading may not be written to")
