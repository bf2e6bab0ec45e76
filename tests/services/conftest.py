"""A project about a mill pond: made once, copied for each test, on the disk like a person's."""

import shutil
from contextlib import contextmanager
from functools import partial
from types import SimpleNamespace

import pytest
from sqlalchemy import event, select

from curator.domain.actors import ActorKind, NewAffiliation
from curator.domain.dates import PartialDate
from curator.domain.quotes import NewQuote, QuoteKind
from curator.domain.selectors import locate
from curator.domain.statements import NewStatement, PartyRole, Stance
from curator.services import actors, claims, identity, importing, quotes, reading, sources
from curator.services.project import Project
from curator.storage.file.looking import Look
from curator.storage.models import NOUNS

URL = "https://example.org/courier/mill-pond"
ARTICLE = f"""\
Council of Eastmere votes to drain the mill pond
By Tilda Arnesen
Published: 2024-12-13
Source: Eastmere Courier
URL: {URL}

EASTMERE – The council voted on Thursday to drain the old mill pond.

“The pond is a danger, and we will drain it before the spring,” said the mayor, Ona Brand.

The growers were not convinced. “Without the pond our fields will be dry by June,” said \
Ümit Sandoz 🐟, who speaks for them.

A hydrologist, Lena Roth, asked for patience: “Nobody has measured the spring yet.”

Later the mayor said it once more. “The pond is a danger.”
"""
LETTER = """\
A letter to the Courier

The growers of Eastmere will carry water by hand, and they will carry it past the town hall.

“The pond fed us for two hundred years,” writes Ümit Sandoz.
"""
DRAIN = "The mill pond should be drained."
DANGER = "The mill pond is a danger."


@pytest.fixture(autouse=True)
def settings(tmp_path, monkeypatch):
    """Keep what belongs to this device in the folder of the test."""
    folder = tmp_path / "settings"
    monkeypatch.setenv("CURATOR_SETTINGS", str(folder))
    identity.device.cache_clear()
    yield folder
    identity.device.cache_clear()


@pytest.fixture(scope="session")
def drawer(tmp_path_factory):
    """Make two projects to copy: an empty one, and one with all sorts of things said in it."""
    folder = tmp_path_factory.mktemp("drawer")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CURATOR_SETTINGS", str(folder / "settings"))
        empty = Project.create(folder / "pond", "The mill pond", "Mara Lind")
        with Project.open(shutil.copy(empty, folder / "said.curator")) as project:
            _say_all_sorts(project, folder)
    identity.device.cache_clear()
    return folder


def _opened(drawer, name, folder):
    return Project.open(shutil.copy(drawer / name, folder / "pond.curator"), holder="Test")


@pytest.fixture
def project(drawer, tmp_path):
    """Open an empty project."""
    with _opened(drawer, "pond.curator", tmp_path) as opened:
        yield opened


@pytest.fixture
def said(drawer, tmp_path):
    """Open a project with two sources, five quotes, four actors and more, three claims."""
    with _opened(drawer, "said.curator", tmp_path) as opened:
        yield opened


@pytest.fixture
def pond():
    """Give the words that the tests are about."""
    return SimpleNamespace(article=ARTICLE, letter=LETTER, url=URL, drain=DRAIN, danger=DANGER)


def _take(folder, project, text, name="article.txt", **options):
    file = folder / name
    file.write_text(text, "utf-8", newline="")
    (outcome,) = importing.add(project, reading.read_all([str(file)]), **options)
    return outcome


def _keep(project, source, words, *said, nth=1, **fields):
    start, end = locate(sources.text_of(project, source.id), words, nth)
    new = NewQuote(start, end, statements=tuple(NewStatement(*one) for one in said), **fields)
    return quotes.add(project, source.id, new)


@pytest.fixture
def take(tmp_path):
    """Import a text by way of a file and give what became of it."""
    return partial(_take, tmp_path)


@pytest.fixture
def keep():
    """Keep words of a source as a quote, with statements as tuples."""
    return _keep


def _say_all_sorts(project, folder):
    article = _take(folder, project, ARTICLE).source
    letter = _take(folder, project, LETTER, "letter.txt").source
    brand, growers, roth = "Ona Brand", "Ümit Sandoz", "Lena Roth"
    parties = ((PartyRole.TARGET, "The growers"), (PartyRole.QUOTED_BY, "Eastmere Courier"))
    _keep(
        project, article, "The pond is a danger, and we will drain it before the spring",
        (brand, DRAIN, Stance.SUPPORTS, parties), (brand, DANGER, Stance.SUPPORTS),
    )  # fmt: skip
    dry = "Without the pond our fields will be dry by June"
    _keep(project, article, dry, (growers, DRAIN, Stance.OPPOSES), note="see the letter")
    _keep(project, article, "Nobody has measured the spring yet.", (roth, "", Stance.UNCLEAR))
    _keep(project, article, "The pond is a danger", nth=2, kind=QuoteKind.MIXED)
    fed = "The pond fed us for two hundred years"
    _keep(project, letter, fed, (growers, DRAIN, Stance.OPPOSES))
    mayor = actors.define(project, _id(project, brand), kind=ActorKind.PERSON, aliases=["mayor"])
    since = PartialDate(2020, 5)
    actors.affiliate(project, mayor.id, NewAffiliation("Town of Eastmere", "mayor", since))
    spokesman = actors.define(
        project, _id(project, growers), aliases=["Mr Sandoz", "the growers’ man"]
    )
    actors.affiliate(project, spokesman.id, NewAffiliation("The growers", "spokesman"))
    water = claims.add(project, "Water is short in Eastmere.").id
    claims.define(project, claims.find(project, DRAIN).id, definition="All of it.", parent_id=water)


def _id(project, name):
    return actors.find(project, name).id


@pytest.fixture(scope="session")
def dump():
    """Read every noun of a project: the whole of what people have put into it."""

    def read(project):
        with project.read() as connection:
            return {
                noun.__tablename__: {
                    row["id"]: dict(row)
                    for row in connection.execute(select(noun.__table__)).mappings()
                }
                for noun in NOUNS.values()
            }

    return read


@pytest.fixture
def counting():
    """Count what is asked of the database while a block runs."""

    @contextmanager
    def count(project):
        asked = []
        engines = [project._database._engine(begin) for begin in ("BEGIN", "BEGIN IMMEDIATE")]

        def note(_connection, _cursor, statement, *_):
            asked.append(statement)

        def look(self, statement, parameters=(), /):
            asked.append(statement)
            return plainly(self, statement, parameters)

        for engine in engines:
            event.listen(engine, "before_cursor_execute", note)
        plainly, Look.exec_driver_sql = Look.exec_driver_sql, look
        yield asked
        Look.exec_driver_sql = plainly
        for engine in engines:
            event.remove(engine, "before_cursor_execute", note)

    return count
