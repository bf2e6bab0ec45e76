import sqlite3
from contextlib import closing

import pytest

from curator.storage.file import driver


def pragma(connection, name):
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_no_acknowledged_edit_can_be_lost_by_a_power_cut(project):
    with closing(driver.connect(project)) as connection:
        assert pragma(connection, "journal_mode") == "delete"
        assert pragma(connection, "synchronous") == 3  # EXTRA
        assert pragma(connection, "fullfsync") == 1
        assert pragma(connection, "foreign_keys") == 1
        assert pragma(connection, "trusted_schema") == 0


def test_a_transaction_begins_only_by_name(project):
    with closing(driver.connect(project)) as connection:
        connection.execute("UPDATE meta SET value = '9' WHERE key = 'app_version'")
        assert not connection.in_transaction


def test_a_file_is_never_made_by_opening_it(tmp_path):
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        driver.connect(tmp_path / "new.curator")
    assert list(tmp_path.iterdir()) == []


def test_opened_for_reading_nothing_can_be_written(project):
    with (
        closing(driver.connect(project, read_only=True)) as connection,
        pytest.raises(sqlite3.OperationalError, match="readonly"),
    ):
        connection.execute("DELETE FROM meta")


@pytest.mark.parametrize("name", ["a b?c#d%20.curator", "Häfen, “Ümit” 🐟.curator"])
def test_any_name_of_a_file_can_be_opened(project, tmp_path, name):
    odd = project.rename(tmp_path / name)
    with closing(driver.connect(odd)) as connection:
        assert connection.execute("SELECT count(*) FROM source").fetchone() == (1,)
