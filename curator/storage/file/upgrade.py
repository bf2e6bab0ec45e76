"""Make a new project file, or bring an old one to the newest schema: all of it, or none.

A new file is made of ``migrations/blank.sql``, which is what the migrations make of nothing and
takes a seventh of their time. For an old one they run on a copy that takes the file's place once
it has passed its checks, in one transaction without foreign keys, since rebuilding a table drops
the old one and a cascade would then delete its children.
"""

import os
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, NullPool, create_engine, event

from curator import __version__
from curator.domain.errors import (
    CuratorError,
    ProjectExistsError,
    ReadOnlyError,
    UpgradeFailedError,
)
from curator.paths import MIGRATIONS
from curator.storage.file import driver
from curator.storage.file.backup import back_up, problems_of, sync_folder
from curator.storage.file.header import APPLICATION_ID, SCHEMA, Header

BLANK = MIGRATIONS / "blank.sql"


def create(path: Path, furnish: Callable[[Connection], None]) -> None:
    """Make a project file in full beside its place, then put it there.

    Raise ``ProjectExistsError`` where a file is there already, ``ReadOnlyError`` where the folder
    cannot be written to.
    """
    if path.exists():
        raise ProjectExistsError(
            f"“{path}” exists already. Choose another name, or open it as it is."
        )
    temporary = path.with_name(f".{path.name}.new")
    try:
        _tidy(temporary)
        temporary.touch()
        _fill(temporary, _draw, furnish)
        _put(temporary, path)
    except OSError as error:
        raise ReadOnlyError(
            f"“{path.parent}” cannot be written to ({error.strerror}). "
            "Choose a folder of your own that exists."
        ) from error
    finally:
        _tidy(temporary)


def upgrade(
    path: Path, header: Header, migrations: Path = MIGRATIONS, schema: int = SCHEMA
) -> None:
    """Bring a file of an older schema to the newest; a checked backup is left beside it.

    Raise ``UpgradeFailedError`` where that fails; the file is then as it was.
    """
    backup = path.with_name(f"{path.stem}.before-schema-{schema}{path.suffix}")
    temporary = path.with_name(f".{path.name}.new")
    try:
        _tidy(temporary)  # the remains of a run that was killed would spoil the copy
        back_up(path, backup)
        back_up(path, temporary)
        _fill(temporary, lambda connection: _migrate(connection, migrations), schema=schema)
        temporary.replace(path)
        sync_folder(path.parent)
    except CuratorError:
        raise
    except Exception as error:  # whatever a migration raises, the file is as it was
        raise UpgradeFailedError(
            f"“{path.name}” (schema {header.schema}) could not be brought to schema {schema}: "
            f"{error}. It was left as it was; go on with the Curator that made it."
        ) from error
    finally:
        _tidy(temporary)


def _draw(connection: Connection) -> None:
    for statement in BLANK.read_text("utf-8").split(";\n")[:-1]:
        connection.exec_driver_sql(statement)


def _migrate(connection: Connection, migrations: Path) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _fill(
    path: Path,
    build: Callable[[Connection], None],
    furnish: Callable[[Connection], None] = lambda _: None,
    schema: int = SCHEMA,
) -> None:
    engine = create_engine("sqlite://", creator=lambda: _unbound(path), poolclass=NullPool)
    event.listen(engine, "begin", lambda c: c.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.connect() as connection:
        with connection.begin():
            build(connection)
            _sign(connection, schema)
            furnish(connection)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            if broken:
                raise RuntimeError(f"rows without what they refer to: {broken[:3]}")
        raw = connection.connection.driver_connection
        assert isinstance(raw, driver.Connection)
        if problems := problems_of(raw):
            raise RuntimeError(f"the new file is not whole: {problems[0]}")
    engine.dispose()


def _unbound(path: Path) -> driver.Connection:
    connection = driver.connect(path)
    connection.execute("PRAGMA foreign_keys = OFF").close()  # no effect once a transaction is open
    return connection


def _sign(connection: Connection, schema: int) -> None:
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {schema}")
    says = dict.fromkeys(("schema", "min_reader", "min_writer"), str(schema))
    for key, value in {**says, "app_version": __version__}.items():
        connection.exec_driver_sql(
            "INSERT INTO meta (key, value) VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )


def _put(temporary: Path, path: Path) -> None:
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())
    try:
        path.hardlink_to(temporary)  # unlike a rename, never over a file that came meanwhile
    except FileExistsError:
        raise ProjectExistsError(f"“{path}” exists already. Choose another name.") from None
    except OSError:  # a file system without links
        temporary.rename(path)
    sync_folder(path.parent)


def _tidy(temporary: Path) -> None:
    if temporary.parent.is_dir():
        for leftover in (temporary, temporary.with_name(temporary.name + "-journal")):
            leftover.unlink(missing_ok=True)
