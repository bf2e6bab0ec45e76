"""A hundred thousand statements: the table asks few things, and each by an index."""

import random

import pytest
from sqlalchemy import event

from curator.domain.lists.statements import Facet, Narrowing
from curator.domain.statements import Stance
from curator.services import importing, reading
from curator.services.lists import statements as table
from curator.services.project import Project
from curator.storage.models import ActorRow, ClaimRow, QuoteRow, StatementRow

MANY, SOURCES, ACTORS = 100_000, 200, 50
WORDS = "The mill pond will be drained before the spring, said the mayor of Eastmere. "


@pytest.fixture(scope="module")
def many(drawer, tmp_path_factory):
    """Fill a project by way of the writer."""
    folder = tmp_path_factory.mktemp("many")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CURATOR_SETTINGS", str(folder / "settings"))
        path = Project.create(folder / "many")
        with Project.open(path) as project:
            fill(project)
            yield project


def fill(project):
    chance = random.Random(4)
    texts = (f"Day {n}\nPublished: {2000 + n % 20}\n\n{WORDS * 9}\n" for n in range(SOURCES))
    importing.add(project, [reading.read_text(text) for text in texts])
    stances = [stance.value for stance in Stance]
    with project.write("quotes.add") as writer:
        writer.add_many(ActorRow, [{"name": f"Actor {n}"} for n in range(ACTORS)])
        writer.add_many(ClaimRow, [{"wording": f"Claim {n}."} for n in range(ACTORS)])
        starts = (20 + n * 7 % 500 for n in range(MANY // 2))
        rows = [
            {"version_id": 1 + n % SOURCES, "start": start, "end": start + 60}
            for n, start in enumerate(starts)
        ]
        quotes = writer.add_many(QuoteRow, rows)
        said = [
            {"quote_id": quote_id, "actor_id": 1 + n % ACTORS, "claim_id": 1 + n // 3 % ACTORS,
             "stance": chance.choice(stances)}
            for n, quote_id in enumerate([*quotes, *quotes])
        ]  # fmt: skip
        writer.add_many(StatementRow, said)


@pytest.mark.soak
def test_all_rows_are_listed_counted_and_read_in_six_questions(many, counting):
    with counting(many) as asked:
        keys = table.keys(many)
        tallies = table.tallies(many, Narrowing())
        lines = table.page(many, keys[50_000:50_200])
    asked = [each for each in asked if not each.startswith(("BEGIN", "ROLLBACK"))]
    assert len(asked) == 4
    assert len(keys) == len(set(keys)) == MANY
    assert [line.key for line in lines] == list(keys[50_000:50_200])
    by_actor = [each.rows for each in tallies if each.facet is Facet.ACTOR]
    assert set(by_actor) == {MANY // ACTORS}
    assert sum(each.rows for each in tallies if each.facet is Facet.STANCE) == MANY


@pytest.mark.soak
def test_a_page_and_a_chosen_actor_are_found_by_index_alone(many):
    plans = []

    def explain(_connection, cursor, statement, parameters, *_):
        if statement.startswith(("SELECT", "WITH")):
            told = cursor.connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
            plans.extend(row[3] for row in told)

    readers = many._database._engine("BEGIN")
    event.listen(readers, "before_cursor_execute", explain)
    chosen = Narrowing("", {Facet.ACTOR: frozenset({1}), Facet.CLAIM: frozenset({1})})
    table.page(many, table.keys(many, chosen))
    event.remove(readers, "before_cursor_execute", explain)
    assert plans
    assert [plan for plan in plans if plan.startswith("SCAN")] == []
