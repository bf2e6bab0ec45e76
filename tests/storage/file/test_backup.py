import shutil
import sqlite3
import stat
from contextlib import closing

import pytest

from curator.domain.errors import DamagedProjectError
from curator.storage.database import Database
from curator.storage.file import driver
from curator.storage.file.backup import back_up, problems_of
from curator.storage.models import TagRow


def damage(project):
    """Leave the file readable, but with an index that lacks a row."""
    with closing(sqlite3.connect(project)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = 'CREATE INDEX ix_source_url ON source (outlet)'"
            " WHERE name = 'ix_source_url'"
        )
        connection.commit()


def test_a_backup_holds_what_the_project_holds(project, tmp_path, dump, database):
    target = tmp_path / "backup.curator"
    back_up(project, target)
    with database.read() as connection:
        whole = dump(connection)
    copy = Database(target)
    with copy.read() as connection:
        assert dump(connection) == whole
    copy.close()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["backup.curator", project.name]


def test_a_backup_can_be_made_while_somebody_writes(project, tmp_path, database, hand):
    with database.write("tags.add", hand) as writer:
        writer.add(TagRow, name="port")
        back_up(project, tmp_path / "backup.curator")
    with closing(driver.connect(tmp_path / "backup.curator", read_only=True)) as connection:
        assert connection.execute("SELECT count(*) FROM tag").fetchone() == (0,)
        assert problems_of(connection) == []


def test_a_damaged_project_is_not_backed_up_and_the_older_backup_stays(project, tmp_path):
    target = tmp_path / "backup.curator"
    back_up(project, target)
    before = target.read_bytes()
    damage(project)
    with pytest.raises(DamagedProjectError, match="could not be backed up"):
        back_up(project, target)
    assert target.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["backup.curator", project.name]


def test_the_remains_of_a_backup_that_was_killed_do_no_harm(project, tmp_path):
    target = tmp_path / "backup.curator"
    shutil.copy(project, tmp_path / "backup.curator.part")
    (tmp_path / "backup.curator.part-journal").write_bytes(b"\xd9\xd5\x05\xf9 \xa1c\xd7" * 100)
    back_up(project, target)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["backup.curator", project.name]


def test_whoever_may_not_read_the_project_may_not_read_its_backup(project, tmp_path):
    project.chmod(0o600)
    back_up(project, tmp_path / "backup.curator")
    assert stat.S_IMODE((tmp_path / "backup.curator").stat().st_mode) == 0o600
