"""Say what is a reprint, or that two are apart: each one step, chains fold, no circles."""

import pytest

from curator.domain.errors import CircleError, NotFoundError
from curator.services import history, sources
from curator.services.reprints.counting import count, independent
from curator.services.reprints.deeds import accept, keep_apart
from curator.storage.reading import reprints as reading


@pytest.fixture
def prints(press):
    """Print one article four times; give the keys, the first first."""
    return [press.print(1, changed=n, date=f"2024-05-0{n + 1}") for n in range(4)]


def verdicts(project):
    return [(s.source_id, s.of_id, s.verdict) for s in project.ask(reading.said)]


def test_a_reprint_counts_as_what_it_is_of(project, prints):
    a, b, c, _ = prints
    accept(project, b, a)
    accept(project, c, a)
    assert independent(project) == {b: a, c: a}
    assert count(prints, independent(project)) == 2
    assert count([b, c], independent(project)) == 1
    assert count([], independent(project)) == 0


def test_accepting_is_one_step_that_undo_takes_back_and_redo_brings(project, prints):
    a, b, *_ = prints
    accept(project, b, a)
    (undo, _) = history.next_steps(project)
    assert (undo.operation, undo.subject.row_id) == ("reprints.accept", b)
    project.undo()
    assert independent(project) == {}
    assert project.undoable == "sources.add"
    project.redo()
    assert independent(project) == {b: a}


def test_a_chain_folds_to_the_first(project, prints):
    a, b, c, d = prints
    accept(project, d, c)
    accept(project, b, a)
    accept(project, c, b)
    assert independent(project) == {b: a, c: a, d: a}
    project.undo()
    assert independent(project) == {d: c, b: a}


def test_to_say_the_same_again_changes_nothing(project, prints):
    a, b, c, _ = prints
    accept(project, b, a)
    accept(project, c, b)
    before = verdicts(project)
    accept(project, c, a)
    accept(project, c, b)
    assert verdicts(project) == before
    project.undo()
    assert independent(project) == {b: a}


def test_the_other_way_round_the_two_change_places(project, prints):
    a, b, c, _ = prints
    accept(project, b, a)
    accept(project, c, a)
    accept(project, a, c)
    assert independent(project) == {a: c, b: c}
    project.undo()
    assert independent(project) == {b: a, c: a}


def test_what_is_apart_is_so_once(project, prints):
    a, b, *_ = prints
    keep_apart(project, a, b)
    keep_apart(project, b, a)
    assert verdicts(project) == [(a, b, "apart")]
    project.undo()
    assert verdicts(project) == []


def test_accepting_unsays_that_two_are_apart(project, prints):
    a, b, *_ = prints
    keep_apart(project, a, b)
    accept(project, b, a)
    assert verdicts(project) == [(b, a, "reprint")]
    project.undo()
    assert verdicts(project) == [(a, b, "apart")]


@pytest.mark.parametrize(("one", "other", "left"), [(1, 0, {2: 0}), (0, 1, {2: 0}), (1, 2, {2: 0})])
def test_apart_takes_a_reprint_out_and_leaves_the_others(project, prints, one, other, left):
    accept(project, prints[1], prints[0])
    accept(project, prints[2], prints[0])
    keep_apart(project, prints[one], prints[other])
    assert independent(project) == {prints[key]: prints[of] for key, of in left.items()}
    project.undo()
    assert independent(project) == {prints[1]: prints[0], prints[2]: prints[0]}


def test_without_what_they_are_of_the_first_left_stands_for_the_others(project, prints):
    a, b, c, d = prints
    for each in (d, c, b):
        accept(project, each, a)
    sources.remove(project, [a, b])
    assert independent(project) == {d: c}
    project.undo()
    assert independent(project) == {b: a, c: a, d: a}


def test_a_removed_source_takes_what_was_said_of_it_along(project, prints):
    a, b, c, _ = prints
    accept(project, b, a)
    keep_apart(project, c, a)
    sources.remove(project, [b, c])
    assert verdicts(project) == []
    project.undo()
    assert verdicts(project) == [(b, a, "reprint"), (c, a, "apart")]
    assert history.problems(project) == []


@pytest.mark.parametrize("deed", [accept, keep_apart])
def test_a_source_and_itself_or_one_that_is_gone_are_refused(project, prints, deed):
    with pytest.raises(CircleError, match="Name two sources"):
        deed(project, prints[0], prints[0])
    with pytest.raises(NotFoundError, match="Look at the list again"):
        deed(project, prints[0], 99)
    assert verdicts(project) == []
