"""What may be one article is found and offered; what was said of is not offered again."""

from sqlalchemy import delete, func, select

from curator.domain.lists.reprints import Offer
from curator.services import repairs, sources
from curator.services.project import Project
from curator.services.reprints import deeds
from curator.services.reprints.finding import find, keep, offers_for
from curator.storage.file.tables import SignatureRow


def offered(project):
    return [(offer.source_id, offer.of_id) for offer in find(project).offers]


def signatures(project):
    with project.read() as connection:
        return connection.execute(select(func.count()).select_from(SignatureRow)).scalar_one()


def forget_signatures(project):
    """Make the file as one of before there were any."""
    with project.beside() as connection:
        connection.execute(delete(SignatureRow))


def test_an_empty_project_offers_nothing(project):
    assert find(project).offers == []
    assert offers_for(project, []) == {}


def test_other_articles_are_not_offered(project, press):
    press.bring(1, 2, 3)
    assert offered(project) == []


def test_a_reprint_is_offered_as_one_of_what_came_out_first(project, press):
    late = press.print(1, date="2024-05-03")
    early = press.print(1, changed=6, date="2024-05-01")
    (offer,) = find(project).offers
    assert (offer.source_id, offer.of_id) == (late, early)
    assert 0.9 < offer.ratio < 0.97
    assert offer.percent == int(offer.ratio * 100)


def test_the_same_words_under_other_bytes_are_wholly_alike(project, press):
    first = press.print(1)
    again = press.print(1, title="A STORY!")
    assert find(project).offers == [Offer(again, first, 1.0)]


def test_a_cut_one_is_offered_and_a_passage_in_common_is_not(project, press):
    whole = press.print(1)
    cut = press.print(1, cut=40)
    press.print(1, changed=90)
    assert offered(project) == [(cut, whole)]


def test_all_prints_of_an_article_are_offered_as_reprints_of_the_first(project, press):
    first, second, third = (press.print(1, changed=number) for number in (0, 4, 6))
    assert sorted(offered(project)) == [(second, first), (third, first)]


def test_what_was_accepted_is_offered_no_more_and_a_later_one_as_of_the_first(project, press):
    first, second = press.print(1), press.print(1, changed=4)
    deeds.accept(project, second, first)
    assert offered(project) == []
    third = press.print(1, changed=6)
    assert offered(project) == [(third, first)]


def test_what_is_apart_is_never_offered_again(project, press):
    first, second = press.print(1), press.print(1, changed=4)
    deeds.keep_apart(project, second, first)
    assert offered(project) == []
    project.undo()
    assert offered(project) == [(second, first)]


def test_the_newest_text_of_a_source_is_what_counts(project, press):
    first, second = press.print(1), press.print(1, changed=4)
    report = repairs.preview(project, second, " ".join(["Something else."] * 20))
    repairs.keep(project, report)
    assert offered(project) == []
    project.undo()
    assert offered(project) == [(second, first)]


def test_new_sources_hear_of_what_they_are_like(project, press):
    first = press.print(1)
    second, other = press.print(1, changed=4), press.print(2)
    assert {
        key: offer.other(key) for key, offer in offers_for(project, [second, other]).items()
    } == {second: first}


def test_many_new_sources_hear_of_it_too(project, press):
    first = press.print(1)
    new = [outcome.source.id for outcome in press.bring(1, *range(2, 40), changed=3)]
    found = offers_for(project, new)
    assert found == {new[0]: Offer(new[0], first, found[new[0]].ratio)}


def test_signatures_are_kept_with_the_texts(project, press):
    press.bring(1, 2)
    assert signatures(project) == 2
    assert find(project).signatures == {}


def test_a_file_of_before_is_signed_when_first_looked_at_and_history_does_not_know(project, press):
    first, second = press.print(1), press.print(1, changed=4)
    forget_signatures(project)
    undoable, steps = project.undoable, []
    found = find(project, lambda done, of: steps.append((done, of)) is None)
    assert [(o.source_id, o.of_id) for o in found.offers] == [(second, first)]
    assert steps == [(2, 2), (1, 1)]
    assert signatures(project) == 0
    keep(project, found.signatures)
    keep(project, found.signatures)
    assert signatures(project) == 2
    assert find(project).signatures == {}
    assert project.undoable == undoable


def test_too_short_a_text_is_looked_at_once_and_never_offered(project, take):
    take(project, "Rain on the quay.", "a.txt")
    take(project, "Rain on the quay!", "b.txt")
    found = find(project)
    assert found.offers == []
    assert list(found.signatures.values()) == [b"", b""]
    keep(project, found.signatures)
    assert find(project).signatures == {}


def test_a_search_that_is_broken_off_offers_nothing_and_keeps_what_it_worked_out(project, press):
    press.bring(1, 2)
    press.print(1, changed=4)
    forget_signatures(project)
    found = find(project, lambda _done, _of: False)
    assert (found.offers, len(found.signatures)) == ([], 3)


def test_a_file_that_may_only_be_read_is_searched_and_left_alone(project, press):
    first, second = press.print(1), press.print(1, changed=4)
    forget_signatures(project)
    with Project.open(project.path, read_only=True) as other:
        found = find(other)
        keep(other, found.signatures)
        assert [(o.source_id, o.of_id) for o in found.offers] == [(second, first)]
    assert signatures(project) == 0


def test_a_removed_source_is_offered_no_more(project, press):
    first, second = press.print(1), press.print(1, changed=4)
    sources.remove(project, [first])
    assert offered(project) == []
    project.undo()
    assert offered(project) == [(second, first)]
