"""Reprints: what all of them are reprints of, and what is offered of what."""

from hypothesis import given
from hypothesis import strategies as st

from curator.domain.lists.reprints import Offer, Said, kept_apart, roots, together


def said(*pairs, verdict="reprint"):
    return [Said(number, *two, verdict) for number, two in enumerate(pairs, 1)]


def test_a_chain_leads_to_its_end():
    assert roots(said((3, 2), (2, 1), (4, 3))) == {2: 1, 3: 1, 4: 1}


def test_a_circle_from_merged_copies_has_its_lowest_key_for_an_end():
    assert roots(said((1, 2), (2, 1), (5, 2))) == {2: 1, 5: 1}
    assert roots(said((4, 4))) == {}


@given(st.lists(st.tuples(st.integers(1, 8), st.integers(1, 8)), max_size=12))
def test_whatever_was_said_each_source_has_one_end_that_has_none(pairs):
    found = roots(said(*pairs))
    assert all(root not in found for root in found.values())


def test_what_is_apart_or_unheard_of_is_no_reprint():
    both = [*said((2, 1), verdict="apart"), *said((4, 3), verdict="of a newer Curator")]
    assert roots(both) == {}
    assert kept_apart(both) == {(1, 2)}


def test_the_later_is_offered_as_a_reprint_of_the_first():
    dates = {1: "2024-05-03", 2: "2024-05-01", 3: ""}
    links = {(1, 2): 0.9, (1, 3): 0.8, (2, 3): 0.7}
    assert together(links, dates) == [Offer(1, 2, 0.9), Offer(3, 2, 0.7)]


def test_those_of_one_article_stand_together_and_the_most_alike_first():
    dates = dict.fromkeys(range(1, 7), "")
    links = {(1, 2): 0.7, (3, 4): 0.95, (1, 5): 0.99, (3, 6): 0.96}
    assert [(o.source_id, o.of_id) for o in together(links, dates)] == [
        (5, 1), (2, 1), (6, 3), (4, 3),
    ]  # fmt: skip
