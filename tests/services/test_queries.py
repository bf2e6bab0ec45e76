"""No deed asks the database once for each row: 400 rows take about as many questions as 50."""

import shutil
from pathlib import Path

import pytest

from curator.domain.actors import ActorKind
from curator.domain.quotes import QuoteFilter
from curator.services import (
    actors,
    claims,
    history,
    importing,
    quotes,
    reading,
    sources,
)
from curator.services.briefings.definitions import of_project
from curator.services.briefings.gathering import gather
from curator.services.project import Project
from curator.storage.models import (
    ActorRow,
    AliasRow,
    ClaimRow,
    PartyRow,
    QuoteRow,
    QuoteTagRow,
    StatementRow,
    TagRow,
)

FEW, MANY = 50, 400
BODY = "The mill pond will be drained before the spring, said the mayor of Eastmere."


def texts(number, words=BODY):
    return (
        reading.read_text(f"Day {n}\nURL: https://example.org/{n}\n\n{words}\n")
        for n in range(number)
    )


def furnish(project, number):
    importing.add(project, texts(number))
    count = range(1, number + 1)
    start = sources.text_of(project, 1).index("mill")
    with project.write("quotes.add") as writer:
        writer.add_many(ActorRow, [{"name": f"Actor {n}"} for n in count])
        writer.add_many(AliasRow, [{"actor_id": n, "name": f"Alias {n}"} for n in count])
        writer.add_many(ClaimRow, [{"wording": f"Claim {n}."} for n in count])
        writer.add_many(
            QuoteRow, [{"version_id": n, "start": start + 3, "end": start + 9} for n in count]
        )
        said = [{"quote_id": n, "actor_id": n, "claim_id": n} for n in count]
        said += [{"quote_id": n, "actor_id": 1, "claim_id": 1} for n in count]
        writer.add_many(StatementRow, said)
        writer.add_many(PartyRow, [{"statement_id": n, "actor_id": 2} for n in count])
        writer.add_many(TagRow, [{"name": f"Label {n}"} for n in count])
        writer.add_many(QuoteTagRow, [{"quote_id": n, "tag_id": n} for n in count])
        writer.add_many(QuoteRow, [{"version_id": 1, "start": 4, "end": 5} for _ in count])


@pytest.fixture(scope="module")
def furnished(drawer, tmp_path_factory):
    """Make the two projects to compare, once."""
    folder = tmp_path_factory.mktemp("furnished")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CURATOR_SETTINGS", str(folder / "settings"))
        for number in (FEW, MANY):
            path = shutil.copy(drawer / "pond.curator", folder / f"{number}.curator")
            with Project.open(path) as project:
                furnish(project, number)
    return folder


def every_quote(project):
    return [quote.id for quote in quotes.find(project)]


def newer_version(project):
    text = sources.text_of(project, 1) + "One more line.\n"
    importing.add(project, [reading.read_text(text)])


ASKED = {
    "quotes.find": quotes.find,
    "quotes.find some": lambda p: quotes.find(p, QuoteFilter(quote_ids=tuple(every_quote(p)))),
    "quotes.find of an actor": lambda p: quotes.find(p, QuoteFilter(actor_id=1)),
    "sources.all_of": sources.all_of,
    "actors.all_of": actors.all_of,
    "claims.all_of": claims.all_of,
    "history.edits": history.edits,
    "history.of_quote": lambda p: history.of_quote(p, 1),
    "history.subjects_of": lambda p: history.subjects_of(p, history.edits(p)),
    "history.next_steps": history.next_steps,
    "briefings.gather": lambda p: gather(p, of_project(p)),
    "actors.find": lambda p: actors.find(p, "alias 3"),
    "project.undoable": lambda p: p.undoable,
    "actors.add": lambda p: actors.add(p, "New", ActorKind.GROUP),
    "actors.rename": lambda p: actors.rename(p, 1, "New"),
    "actors.merge": lambda p: actors.merge(p, 1, 3),
    "claims.merge": lambda p: claims.merge(p, 1, 3),
    "sources.remove one": lambda p: sources.remove(p, [1]),
    "importing of a version": newer_version,
    "undo of all that was said": lambda p: p.undo(),
}


@pytest.fixture
def asked_of(furnished, tmp_path, counting):
    """Count the questions of a deed to the smaller and to the larger project."""

    def count(deed, prepare=lambda _: None):
        numbers = []
        for number in (FEW, MANY):
            path = Path(shutil.copy(furnished / f"{number}.curator", tmp_path))
            with Project.open(path) as project:
                prepare(project)
                with counting(project) as asked:
                    deed(project)
            numbers.append(len(asked))
        return numbers

    return count


@pytest.mark.parametrize("name", ASKED)
def test_more_rows_take_no_more_questions(asked_of, name):
    few, many = asked_of(ASKED[name])
    assert 0 < few <= many <= 2 * few  # as 800 quotes fill two batches


def remove_all(project):
    sources.remove(project, range(1, len(sources.all_of(project)) + 1))


def back_and_forth(project):
    project.undo()
    project.redo()


def test_many_rows_go_in_batches(asked_of):
    few, many = asked_of(remove_all)
    assert many <= 2 * few


def test_many_rows_come_back_in_batches(asked_of):
    few, many = asked_of(back_and_forth, prepare=remove_all)
    assert many <= 2 * few


@pytest.fixture
def asked_by(project, counting):
    """Count the questions of deeds to an empty project."""

    def count(*deeds):
        numbers = []
        for deed in deeds:
            with counting(project) as asked:
                deed(project)
            numbers.append(len(asked))
        return numbers

    return count


def by_number(number, words=BODY):
    return lambda p: importing.add(p, texts(number, words))


def test_an_import_asks_for_each_batch_and_not_for_each_text(asked_by, project):
    few, undone, many, undone_again = asked_by(
        by_number(FEW), lambda p: p.undo(), by_number(MANY), lambda p: p.undo()
    )
    assert many <= few * MANY // importing.BATCH
    assert undone_again == undone
    assert sources.all_of(project) == []


def test_known_texts_between_new_ones_do_not_break_the_batches(asked_by, project):
    def mixed(opened):
        new = iter(list(texts(MANY)))
        importing.add(opened, (read for one in new for read in (one, one)))

    alone, _, paired = asked_by(by_number(MANY), lambda p: p.undo(), mixed)
    assert len(sources.all_of(project)) == MANY
    assert paired <= 2 * alone
