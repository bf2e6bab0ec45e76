"""What was done and what it was about: by its first words, also where it is gone."""

import pytest

from curator.domain.edits import Deed, Subject
from curator.domain.quotes import NewQuote
from curator.domain.statements import NewStatement, Stance
from curator.services import actors, claims, history, importing, quotes, sources
from curator.services.project import Project
from curator.services.reading import read_text

SAID = NewStatement("Ona Brand", "The harbour closes too late.", Stance.OPPOSES)
TEXT = "Pier\n\n🐟 Nobody asked us."


@pytest.fixture
def project(tmp_path):
    with Project.open(Project.create(tmp_path / "deeds")) as project:
        importing.add(project, [read_text(TEXT)])
        start = TEXT.index("Nobody")
        quotes.add(project, 1, NewQuote(start, len(TEXT), statements=(SAID,)))
        yield project


PASSAGE = Subject("quote", 1, "Nobody asked us.")
BEFORE = {
    "quote": "Nobody asked us.",
    "source": "Pier",
    "actor": "Ona Brand",
    "claim": "The harbour closes too late.",
}
DEEDS = {
    "quotes.amend": (lambda p: quotes.amend(p, 1, note="heard"), PASSAGE),
    "quotes.move": (
        lambda p: quotes.move(p, 1, TEXT.index("asked"), len(TEXT)),
        Subject("quote", 1, "asked us."),
    ),
    "quotes.remove": (lambda p: quotes.remove(p, [1]), PASSAGE),
    "statements.remove": (lambda p: quotes.remove_statement(p, 1), PASSAGE),
    "sources.remove": (lambda p: sources.remove(p, [1]), Subject("source", 1, "Pier")),
    "sources.tag": (lambda p: sources.tag(p, [1], ["seen"]), Subject("source", 1, "Pier")),
    "actors.rename": (lambda p: actors.rename(p, 1, "Ona Tarn"), Subject("actor", 1, "Ona Tarn")),
    "claims.reword": (lambda p: claims.reword(p, 1, "No."), Subject("claim", 1, "No.")),
}


@pytest.mark.parametrize("operation", DEEDS)
def test_undo_and_redo_are_named_by_what_they_are_about(project, operation):
    deed, subject = DEEDS[operation]
    deed(project)
    assert history.next_steps(project)[0] == Deed(operation, subject)
    project.undo()
    redo = history.next_steps(project)[1]
    assert (redo.operation, redo.subject.kind) == (operation, subject.kind)
    assert redo.subject.words == BEFORE[subject.kind]  # as it is called now


def test_a_quote_taken_back_is_still_named(project):
    project.undo()
    assert history.next_steps(project)[1] == Deed("quotes.add", PASSAGE)


def test_what_is_about_nothing_or_undone_to_the_end_has_no_subject(project):
    project.add_coder("Mara")
    about = history.subjects_of(project, history.edits(project))
    assert {edit.operation for edit in history.edits(project) if edit.id not in about} == {
        "project.create",
        "coders.join",
    }
    project.undo()
    project.undo()
    assert history.next_steps(project)[0] is None


def test_several_are_told_by_the_first(project):
    importing.add(project, [read_text("Boat\n\nSunk."), read_text("Tide\n\nTurned.")])
    undo, _ = history.next_steps(project)
    assert undo.subject == Subject("source", 2, "Boat", several=True)
