"""A small project to begin from, made once and copied, and what to compare files by."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from curator.domain.text import text_sha256
from curator.storage.database import Database
from curator.storage.file.tables import ContentTextRow
from curator.storage.file.upgrade import create
from curator.storage.journal.signing import Hand
from curator.storage.journal.writer import Writer
from curator.storage.models import (
    NOUNS,
    CoderRow,
    ProjectRow,
    SourceRow,
    VersionRow,
)

TEXTS = (
    "The harbour of Eastmere will be closed in May, said mayor Ona Brand. Fishers object. " * 3,
    "“Nothing is decided,” the port office wrote on Monday; Ümit Sandoz 🐟 disagreed. " * 3,
)


def _furnish(connection):
    writer = Writer(connection, "project.create", Hand(1, "walnut"))
    writer.add_many(CoderRow, [{"name": "Coder 1", "initials": "C1"}, {"name": "Coder 2"}])
    writer.add(ProjectRow, title="Harbour")
    source = writer.add(SourceRow, title="Harbour to close", outlet="Eastmere Courier")
    for text in TEXTS:
        sha = text_sha256(text)
        connection.execute(insert(ContentTextRow).values(sha256=sha, body=text))
        writer.add(VersionRow, source_id=source, sha256=sha, length=len(text))


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    path = tmp_path_factory.mktemp("template") / "template.curator"
    create(path, _furnish)
    return path


@pytest.fixture(scope="session")
def new_project(template):
    """Make a project in a folder: two coders, one source with two versions of its text."""

    def make(folder):
        return Path(shutil.copy(template, folder / "harbour.curator"))

    return make


@pytest.fixture
def project(new_project, tmp_path):
    return new_project(tmp_path)


@pytest.fixture
def database(project):
    database = Database(project)
    yield database
    database.close()


@pytest.fixture
def hand():
    return Hand(1, "walnut")


@pytest.fixture(scope="session")
def dump():
    """Read every noun: the whole of what people have put into a project."""

    def read(connection):
        return {
            noun: {row["id"]: dict(row) for row in rows.mappings()}
            for noun in NOUNS.values()
            if (rows := connection.execute(select(noun.__table__).order_by(noun.id)))
        }

    return read
