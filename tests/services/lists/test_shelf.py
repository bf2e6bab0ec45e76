"""Words found on a shelf are those that are there, the best first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.domain.text import folded
from curator.services.lists.shelf import Shelf, fold

TITLES = {1: "Harbour closes in May", 2: "The harbour", 3: "Harbour", 4: "Old harbours", 5: "Pier"}


def found(shelf, typed, most=10):
    words = [word.encode() for word in fold(typed).split()]
    return [fit.id for fit in shelf.find(words, most)] if words else []


@pytest.fixture
def shelf():
    return Shelf(TITLES.items())


def test_the_whole_name_goes_before_its_beginning_and_that_before_its_inside(shelf):
    assert found(shelf, "HARBOUR") == [3, 1, 2, 4]
    assert found(shelf, "arb")[0] == 3


def test_words_may_stand_in_any_order(shelf):
    assert found(shelf, "may har") == [1]


def test_typing_on_finds_what_typing_at_once_finds(shelf):
    for n in range(1, 8):
        assert found(shelf, "harbour"[:n]) == found(Shelf(TITLES.items()), "harbour"[:n])


def test_what_changed_is_found_by_its_new_words_alone(shelf):
    shelf.lay_over([1, 5], [(1, "Quay opens")])
    assert found(shelf, "quay") == [1]
    assert 1 not in found(shelf, "harbour")
    assert found(shelf, "pier") == []


def test_one_thing_of_many_names_is_found_once():
    assert found(Shelf([(1, "Ona Brand"), (1, "Ona B.")]), "ona") == [1]


def test_an_empty_shelf_has_nothing():
    assert found(Shelf([]), "a") == []


@given(st.text())
def test_folding_at_once_is_folding_character_by_character(words):
    assert fold(fold(words)) == fold(words)
    if words.isascii() and words.isprintable():
        assert fold(words) == folded(words)


@given(st.lists(st.text("ab é", max_size=8), max_size=12), st.text("ab é", min_size=1, max_size=3))
def test_it_finds_what_looking_at_each_would_find(lines, typed):
    words = fold(typed).split()
    expected = {n for n, line in enumerate(lines) if all(word in fold(line) for word in words)}
    assert set(found(Shelf(enumerate(lines)), typed, 99)) == (expected if words else set())


def test_the_words_of_many_lines_are_those_of_each():
    names = {n: f"harbour no{n} {'quay' * (n % 7)}" for n in range(60_000)}
    told = Shelf(names.items())
    assert told.words == {word.encode() for name in names.values() for word in name.split()}
