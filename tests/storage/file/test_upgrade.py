import ast
import os
import shutil
import sqlite3
import stat
import textwrap
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from curator.domain.errors import ProjectExistsError, ReadOnlyError, UpgradeFailedError
from curator.paths import MIGRATIONS
from curator.storage.checking import problems
from curator.storage.database import Database
from curator.storage.file import driver
from curator.storage.file.header import SCHEMA, read_header
from curator.storage.file.upgrade import BLANK, create, upgrade
from curator.storage.journal import tables
from curator.storage.models import Base, QuoteRow, SourceRow, TagRow

RELEASED = Path(__file__).parents[2] / "data" / "released"  # made by the Curator of that schema
REVISIONS = sorted((MIGRATIONS / "versions").glob("*.py"))
NEXT = SCHEMA + 1
REBUILDS_SOURCE = """
    with op.batch_alter_table("source", recreate="always") as batch:
        batch.add_column(sa.Column("mood", sa.String(), nullable=False, server_default="calm"))
"""
RAISES = (
    REBUILDS_SOURCE
    + """
    op.create_table("extra", sa.Column("id", sa.Integer(), primary_key=True))
    raise ValueError("the tide is out")
"""
)
LEAVES_ORPHANS = (
    REBUILDS_SOURCE
    + """
    op.execute("DELETE FROM version WHERE id = 2")
"""
)


@pytest.fixture
def migrations(tmp_path):
    """Give a folder of migrations with one more revision, whose upgrade does what is given."""

    def make(does):
        folder = tmp_path / "migrations"
        shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        head = "import sqlalchemy as sa\nfrom alembic import op\n\nrevision = 'next'\n"
        head += f"down_revision = {newest()!r}\n\n\ndef upgrade():\n"
        body = textwrap.indent(textwrap.dedent(does), "    ")
        (folder / "versions" / "29990101_next.py").write_text(head + body)
        return folder

    return make


def newest():
    names = {n.targets[0].id: n.value for n in ast.walk(ast.parse(REVISIONS[-1].read_text()))
             if isinstance(n, ast.Assign) and isinstance(n.targets[0], ast.Name)}  # fmt: skip
    return ast.literal_eval(names["revision"])


@pytest.fixture
def filled(project, hand):
    database = Database(project)
    with database.write("quotes.add", hand) as writer:
        writer.add_many(QuoteRow, [{"version_id": v, "start": 0, "end": 11} for v in (1, 2)])
    database.close()
    return project


def tables_of(path):
    with closing(driver.connect(path, read_only=True)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall()
            for (name,) in names
        }


def names_in(folder):
    return sorted(path.name for path in folder.iterdir() if path.is_file())


def test_a_rebuilt_table_keeps_its_rows_and_those_that_lean_on_it(filled, tmp_path, migrations):
    before = tables_of(filled)
    upgrade(filled, read_header(filled), migrations(REBUILDS_SOURCE), schema=NEXT)
    after = tables_of(filled)
    assert after.pop("source") == [(*row, "calm") for row in before.pop("source")]
    changed = {name for name in before if after[name] != before[name]}
    assert changed <= {"meta", "alembic_version"}
    assert after["version"]
    assert read_header(filled).schema == NEXT
    with closing(driver.connect(filled)) as connection:
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute("DELETE FROM source")
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_an_upgrade_leaves_the_old_file_beside_the_new_one(filled, tmp_path, migrations):
    before, was = tables_of(filled), read_header(filled)
    upgrade(filled, was, migrations(REBUILDS_SOURCE), schema=NEXT)
    backup = tmp_path / f"harbour.before-schema-{NEXT}.curator"
    assert names_in(tmp_path) == [backup.name, filled.name]
    assert (tables_of(backup), read_header(backup)) == (before, was)


@pytest.mark.parametrize(
    ("does", "says"),
    [(RAISES, "the tide is out"), (LEAVES_ORPHANS, "rows without what they refer to")],
    ids=["raises", "leaves orphans"],
)
def test_an_upgrade_that_fails_leaves_the_file_as_it_was(filled, tmp_path, migrations, does, says):
    before = filled.read_bytes()
    with pytest.raises(UpgradeFailedError, match=f"{says}.+left as it was"):
        upgrade(filled, read_header(filled), migrations(does), schema=NEXT)
    assert filled.read_bytes() == before
    assert names_in(tmp_path) == [f"harbour.before-schema-{NEXT}.curator", filled.name]


def test_the_remains_of_an_upgrade_that_was_killed_do_no_harm(filled, tmp_path, migrations, hand):
    journal = tmp_path / f".{filled.name}.new-journal"
    with closing(driver.connect(filled)) as connection:
        connection.execute("PRAGMA cache_size = 1")  # so that the journal reaches the disk
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE source SET title = 'spoiled'")
        rows = [(f"key {n}", "x" * 500) for n in range(1_000)]
        connection.executemany("INSERT INTO meta VALUES (?, ?)", rows)
        shutil.copy(f"{filled}-journal", journal)
        connection.execute("ROLLBACK")
    database = Database(filled)
    with database.write("sources.edit", hand) as writer:
        writer.put(SourceRow, 1, title="Harbour stays open")
    database.close()
    upgrade(filled, read_header(filled), migrations("pass"), schema=NEXT)
    assert [row[2] for row in tables_of(filled)["source"]] == ["Harbour stays open"]
    assert names_in(tmp_path) == [f"harbour.before-schema-{NEXT}.curator", filled.name]


def test_an_upgraded_file_can_be_read_by_nobody_else_than_before(filled, migrations):
    filled.chmod(0o600)
    upgrade(filled, read_header(filled), migrations("pass"), schema=NEXT)
    assert stat.S_IMODE(filled.stat().st_mode) == 0o600


def test_a_project_is_made_in_full_or_not_at_all(tmp_path):
    def furnish(connection):
        connection.execute(TagRow.__table__.insert(), {"id": 1, "uid": b"u" * 16, "name": "port"})
        raise ValueError("the tide is out")

    with pytest.raises(ValueError, match="the tide is out"):
        create(tmp_path / "new.curator", furnish)
    assert names_in(tmp_path) == []


def test_a_project_with_rows_that_lean_on_nothing_is_not_made(tmp_path):
    def furnish(connection):
        row = {"id": 1, "uid": b"u" * 16, "version_id": 7}
        connection.execute(QuoteRow.__table__.insert(), row)

    with pytest.raises(RuntimeError, match="rows without what they refer to"):
        create(tmp_path / "new.curator", furnish)
    assert names_in(tmp_path) == []


def test_a_file_that_is_there_is_never_written_over(tmp_path):
    path = tmp_path / "letter.curator"
    path.write_text("Dear reader")
    with pytest.raises(ProjectExistsError, match="Choose another name"):
        create(path, lambda _: None)
    assert path.read_text() == "Dear reader"


def test_a_file_that_came_in_the_meantime_is_not_written_over(tmp_path):
    path = tmp_path / "letter.curator"
    with pytest.raises(ProjectExistsError, match="Choose another name"):
        create(path, lambda _: path.write_text("Dear reader"))
    assert path.read_text() == "Dear reader"
    assert names_in(tmp_path) == [path.name]


def test_a_project_cannot_be_made_in_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(ReadOnlyError, match="Choose a folder"):
        create(tmp_path / "nowhere" / "new.curator", lambda _: None)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_project_cannot_be_made_in_a_folder_of_others(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(ReadOnlyError, match="Choose a folder"):
        create(tmp_path / "new.curator", lambda _: None)


@pytest.mark.parametrize("old", sorted(RELEASED.glob("*.sql")), ids=lambda path: path.stem)
def test_a_file_of_every_schema_before_is_upgraded_and_agrees_with_its_journal(tmp_path, old):
    path = tmp_path / "harbour.curator"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(old.read_text("utf-8"))
    before, was = tables_of(path), read_header(path)
    assert f"schema-{was.schema}" == old.stem
    upgrade(path, was)
    after = tables_of(path)
    assert {name: len(rows) for name, rows in before.items()}.items() <= {
        name: len(rows) for name, rows in after.items()
    }.items()
    assert all(
        kept[: len(row)] == row
        for name in before.keys() - {"meta", "alembic_version"}
        for row, kept in zip(before[name], after[name], strict=True)
    )
    database = Database(path)
    with database.read() as connection:
        assert list(problems(connection)) == []
    database.close()


@pytest.fixture
def migrated():
    """A database in memory that all migrations have run on, one after another."""
    engine = create_engine("sqlite://")
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        yield connection
    engine.dispose()


def test_the_migrations_make_what_the_models_say(migrated):
    assert tables.EditRow.metadata is Base.metadata
    context = MigrationContext.configure(migrated, opts={"compare_type": True})
    assert compare_metadata(context, Base.metadata) == []


def test_a_new_file_is_what_the_migrations_make(migrated, tmp_path):
    """After a new revision ``CURATOR_WRITE_GOLDENS=1`` writes anew what new files are made of."""
    if os.environ.get("CURATOR_WRITE_GOLDENS"):
        made = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"
        number = f"INSERT INTO alembic_version VALUES ('{newest()}')"
        statements = [*migrated.exec_driver_sql(made).scalars(), number]
        BLANK.write_text("".join(f"{each};\n" for each in statements), "utf-8")
    create(tmp_path / "new.curator", lambda _: None)
    every = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name"
    with closing(driver.connect(tmp_path / "new.curator", read_only=True)) as connection:
        assert connection.execute(every).fetchall() == migrated.exec_driver_sql(every).all()
    rows = tables_of(tmp_path / "new.curator")
    assert rows.pop("meta")
    assert rows == {
        table: migrated.exec_driver_sql(f"SELECT * FROM {table}").all() for table in rows
    }


@pytest.mark.parametrize("path", REVISIONS, ids=lambda path: path.stem)
def test_a_revision_leans_on_nothing_that_changes_with_the_program(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = (
                [node.module] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names]
            )
            assert {(name or "").partition(".")[0] for name in names} <= {"alembic", "sqlalchemy"}
