"""The past and the proof: who did what, how a quote came to be so, and what is wrong in a file."""

import sqlite3
from contextlib import closing

import pytest

from curator.domain.edits import Step
from curator.domain.quotes import QuoteKind
from curator.domain.statements import NewStatement, Stance
from curator.services import actors, history, quotes, sources
from curator.services.project import Project


def test_edits_are_told_newest_first_with_what_they_touched(said):
    quotes.remove(said, [1])
    newest, *_, oldest = history.edits(said)
    assert (newest.operation, newest.coder) == ("quotes.remove", "Mara Lind")
    assert dict(newest.rows) == {"quote": 1, "statement": 2, "party": 2}
    assert oldest.operation == "project.create"
    said.undo()
    undo = history.edits(said, limit=1)[0]
    assert (undo.undoes, undo.redoes) == (newest.id, None)
    said.redo()
    assert history.edits(said, limit=1)[0].redoes == undo.id


def test_totals_count_what_people_ask_for(said):
    assert history.totals(said) == {
        "source": 2, "quote": 5, "statement": 5, "actor": 6, "claim": 3,
        "edit": len(history.edits(said)),
    }  # fmt: skip


def steps(project, quote_id):
    return [
        (step.edit.operation, step.kind, step.field, step.before, step.after)
        for step in history.of_quote(project, quote_id)
    ]


def test_the_history_of_a_quote_tells_from_what_to_what(said, pond):
    (said_once,) = quotes.get(said, 2).statements
    quotes.amend(said, 2, kind=QuoteKind.MIXED, note="see page 2")
    new = NewStatement("Ümit Sandoz", pond.drain, Stance.NEUTRAL)
    quotes.amend_statement(said, said_once.id, new)
    (_, kind, field, before, made), (_, other, *_), *later = steps(said, 2)
    assert (kind, other, field, before) == ("quote", "statement", "", None)
    assert made["note"] == "see the letter"
    assert later == [
        ("quotes.amend", "quote", "kind", "direct", "mixed"),
        ("quotes.amend", "quote", "note", "see the letter", "see page 2"),
        ("statements.amend", "statement", "stance", "opposes", "neutral"),
    ]
    said.undo()
    assert steps(said, 2)[-1] == ("statements.amend", "statement", "stance", "neutral", "opposes")


def test_the_history_of_a_quote_tells_of_its_anchors(said, take, pond):
    take(said, "New. " + pond.article, version_of=1)
    operation, kind, field, before, made = steps(said, 3)[-1]
    assert (operation, kind, field, before) == ("sources.add", "anchor", "", None)
    assert made["status"] == "moved"


def test_the_history_of_a_removed_quote_ends_with_its_removal(said):
    quotes.remove(said, [4])
    operation, kind, field, _, after = steps(said, 4)[-1]
    assert (operation, kind, field, after) == ("quotes.remove", "quote", "", None)
    quotes.remove(said, [1])
    assert "statement" in {kind for _, kind, *_ in steps(said, 1)}
    said.undo()
    said.undo()
    assert history.of_quote(said, 4)[-1].step is Step.RESTORED


def test_a_sound_project_has_no_problems(said, take, pond):
    take(said, pond.article.replace("Nobody", "No one"), version_of=1)
    actors.merge(said, 1, 2)
    said.undo()
    assert history.problems(said) == []


TAMPERINGS = {
    "a letter of a text": (
        "UPDATE content_text SET body = replace(body, 'Thursday', 'Thursdax')",
        "has changed",
    ),
    "a bit of a text, so that it is no UTF-8": (
        "UPDATE content_text SET body = CAST(CAST(body AS BLOB) || x'C0' AS TEXT)",
        "has changed",
    ),
    "a text replaced whole": (
        "UPDATE content_text SET body = char(65279) || body",
        "has changed",
    ),
    "a missing text": ("DELETE FROM content_text", "the text of version 1 is missing"),
    "original bytes": (
        "UPDATE content_bytes SET data = zeroblob(20)",
        "the original kept as",
    ),
    "missing bytes": ("DELETE FROM content_bytes", "the bytes of original 1 are missing"),
    "the start of a quote": (
        "UPDATE quote SET start = start + 1 WHERE id = 2",
        "quote 2 does not stand at its place in its text",
    ),
    "the words of a quote": (
        "UPDATE quote SET exact = replace(exact, 'dry', 'wet') WHERE id = 2",
        "quote 2 differs from its operations in exact",
    ),
    "a stance": (
        "UPDATE statement SET stance = 'supports' WHERE id = 3",
        "statement 3 differs from its operations in stance",
    ),
    "a name": ("UPDATE actor SET name = 'Nobody' WHERE id = 1", "actor 1 differs"),
    "a folded name": (
        "UPDATE alias SET folded = 'x' WHERE id = 1",
        "alias 1 differs from its operations in folded",
    ),
    "a coder of a quote": (
        "UPDATE quote SET coder_id = 7 WHERE id = 1",
        "quote 1 differs from its operations in coder_id",
    ),
    "a removed row": ("DELETE FROM party WHERE id = 1", "party 1 was made by an operation, but"),
    "a removed version": ("DELETE FROM version WHERE id = 1", "refers to a missing version"),
    "a row from nowhere": (
        "INSERT INTO tag (id, uid, name, folded) VALUES (9, randomblob(16), 'x', 'x')",
        "tag 9 stands in the table, but no operation made it",
    ),
    "a lost operation": (
        "DELETE FROM operation WHERE table_code = 9",
        "alias 1 stands in the table, but no operation made it",
    ),
    "an edit that came twice": (
        "INSERT INTO edit SELECT 1000, uid, 1, device, at, operation, NULL, NULL FROM edit LIMIT 1",
        "stands in the journal twice",
    ),
    "an anchor outside its text": (
        "INSERT INTO anchor VALUES (1, randomblob(16), 1, 1, 5, 100000, 'moved', 1.0, 'exact')",
        "anchor 1 lies outside its text",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", TAMPERINGS)
def test_what_was_changed_behind_the_journal_is_found(said, what):
    statement, told = TAMPERINGS[what]
    said.close()
    with closing(sqlite3.connect(said.path)) as file, file:
        assert file.execute(statement).rowcount
    with Project.open(said.path, read_only=True) as again:
        found = history.problems(again)
        assert any(told in problem for problem in found), found


def test_a_project_with_problems_can_still_be_read_after_the_check(said):
    said.close()
    with closing(sqlite3.connect(said.path)) as file, file:
        file.execute("UPDATE source SET title = CAST(x'41ff' AS TEXT) WHERE id = 2")
    with Project.open(said.path, read_only=True) as again:
        assert "source 2 differs from its operations in title" in history.problems(again)
        assert sources.get(again, 1).facts.outlet == "Eastmere Courier"
