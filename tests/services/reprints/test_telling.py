"""After an import: what may be a reprint is said, and nothing is done about it."""

from curator.domain.sources import ImportStatus
from curator.services.reprints.counting import independent
from curator.services.reprints.telling import noted


def told(project, outcomes):
    return [(each.status.value, each.reason) for each in noted(project, outcomes).outcomes]


def test_a_new_source_much_like_one_that_is_there_may_be_a_reprint(project, press):
    (first,) = press.bring(1, title="The quay closes")
    outcomes = press.bring(1, 2, title="A STORY")
    assert told(project, outcomes) == [
        ("reprint", f"97 % the same words as “The quay closes” (source {first.source.id})"),
        ("imported", ""),
    ]
    assert independent(project) == {}


def test_of_new_ones_that_are_alike_the_later_are_told(project, press):
    outcomes = press.bring(1, 1, 1, changed=2)
    assert [status for status, _ in told(project, outcomes)] == ["imported", "reprint", "reprint"]


def test_a_new_one_that_came_out_before_what_is_there_is_told_too(project, press):
    later = press.print(1, date="2024-05-03")
    ((status, reason),) = told(project, press.bring(1, changed=2, date="2024-05-01"))
    assert (status, reason.endswith(f"(source {later})")) == ("reprint", True)


def test_what_is_known_or_failed_is_told_as_it_was(project, press, take):
    first = take(project, "Rain.", "a.txt")
    again = take(project, "Rain.", "b.txt")
    assert again.status is ImportStatus.KNOWN
    assert noted(project, [again]).outcomes == [again]
    assert noted(project, [first]).outcomes == [first]
