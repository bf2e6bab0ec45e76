"""The list of sources: its order, its groups, what is found in it, and edits of many at once."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.domain.dates import PartialDate
from curator.domain.errors import NotFoundError, ValueRefusedError
from curator.domain.lists.sources import (
    Arrangement,
    ListedSource,
    SourceGrouping,
    SourceOrder,
    SourceRevision,
)
from curator.domain.sources import Origin, ReadingState, SourceKind
from curator.domain.text import folded
from curator.services import history, importing, quotes, reading, sources
from curator.services.lists import sources as listed
from curator.services.lists.sources import _folded_facts
from curator.services.lists.totals import totals
from curator.storage.lists.sources import question

FACTS = (
    {"title": "boats", "outlet": "Quay", "published": PartialDate(2024, 5, 2)},
    {"title": "Anchors", "outlet": "Pier Post", "published": PartialDate(2024, 5)},
    {"title": "Élan", "outlet": "quay", "published": PartialDate(2023), "authors": ("Zoë Brandt",)},
    {"title": "Tides"},
)


@pytest.fixture
def harbour(project):
    """Describe four sources: with and without date and outlet."""
    importing.add(project, [reading.read_text(f"{n}\n\nText {n}.") for n in range(4)])
    for number, facts in enumerate(FACTS, 1):
        blank = {"title": "", "outlet": "", "published": None, "authors": ()}
        sources.describe(project, number, **{**blank, **facts})
    return project


def shown(project, order=SourceOrder.IMPORTED, *, falling=False, **arrangement):
    listing = listed.SourceList(project)
    listing.arrange(Arrangement(order, falling, **arrangement))
    return list(listing.rows)


def narrowed(project, *typed):
    listing = listed.SourceList(project)
    listing.take_words(listed.SourceWords(project))
    listing.arrange(Arrangement())
    for words in typed:
        listing.narrow(words)
    return list(listing.rows)


@pytest.mark.parametrize(
    ("order", "rising"),
    [
        (SourceOrder.IMPORTED, [1, 2, 3, 4]),
        (SourceOrder.DATE, [4, 3, 2, 1]),
        (SourceOrder.TITLE, [2, 1, 4, 3]),
        (SourceOrder.OUTLET, [4, 2, 1, 3]),
    ],
)
def test_sources_are_sorted_both_ways(harbour, order, rising):
    assert shown(harbour, order) == rising
    assert shown(harbour, order, falling=True) == rising[::-1]


@pytest.mark.parametrize("falling", [False, True])
@pytest.mark.parametrize("order", [SourceOrder.DATE, SourceOrder.TITLE, SourceOrder.QUOTES])
def test_a_long_list_is_sorted_by_the_file_and_not_anew(harbour, order, falling):
    with harbour.look() as asks:
        asked = question(Arrangement(order, falling))
        plan = asks.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}").fetchall()
    ((*_, told),) = plan
    assert "USING COVERING INDEX" in told


def test_sources_are_sorted_by_their_quotes(said):
    assert shown(said, SourceOrder.QUOTES, falling=True) == [1, 2]
    quotes.remove(said, [1, 2, 3, 4])
    assert shown(said, SourceOrder.QUOTES, falling=True) == [2, 1]


def test_sources_are_sorted_and_sifted_by_their_state(harbour):
    sources.mark(harbour, [1], ReadingState.SET_ASIDE)
    sources.mark(harbour, [3], ReadingState.DONE)
    assert shown(harbour, SourceOrder.STATE) == [2, 4, 3, 1]
    assert shown(harbour, state=ReadingState.UNREAD) == [2, 4]


def test_groups_have_a_name_a_size_and_a_row_of_their_own(harbour):
    listing = listed.SourceList(harbour)
    listing.arrange(Arrangement(grouping=SourceGrouping.MONTH))
    assert [(group.name, group.sources) for group in listing.groups] == [
        ("2024-05", 2), ("2023", 1), ("", 1),
    ]  # fmt: skip
    assert list(listing.rows) == [-1, 1, 2, -2, 3, -3, 4]
    listing.arrange(Arrangement(grouping=SourceGrouping.OUTLET))
    assert [group.name for group in listing.groups] == ["Pier Post", "Quay", "quay", ""]


def test_a_group_of_which_nothing_fits_is_not_shown(harbour):
    listing = listed.SourceList(harbour)
    listing.arrange(Arrangement(grouping=SourceGrouping.MONTH))
    listing.take_words(listed.SourceWords(harbour))
    listing.narrow("tides")
    assert [group.name for group in listing.groups] == [""]
    assert list(listing.rows) == [-1, 4]
    assert listing.row_of(4) == 1
    assert listing.row_of(1) == listing.row_of(None) == -1
    assert listing.total == 4


@pytest.mark.parametrize(
    ("typed", "found"),
    [("ELAN", [3]), ("zoe", [3]), ("quay", [1, 3]), ("brandt quay", [3]), ("nowhere", []),
     ("  ", [1, 2, 3, 4])],
)  # fmt: skip
def test_words_are_found_in_title_outlet_and_authors_whatever_their_marks(harbour, typed, found):
    assert narrowed(harbour, typed) == found


def test_typing_on_narrows_and_taking_back_widens(harbour):
    assert narrowed(harbour, "q", "qu", "qua zoe") == [3]
    assert narrowed(harbour, "qua zoe", "qua") == [1, 3]
    assert narrowed(harbour, "qua", "") == [1, 2, 3, 4]


def test_without_its_words_the_list_is_whole_until_they_come(harbour):
    listing = listed.SourceList(harbour)
    listing.arrange(Arrangement())
    listing.narrow("tides")
    assert listing.needs_words
    assert list(listing.rows) == [1, 2, 3, 4]
    listing.take_words(listed.SourceWords(harbour))
    assert list(listing.rows) == [4]


def test_a_source_is_found_by_a_tag_as_long_as_it_bears_it(harbour):
    words = listed.SourceWords(harbour)
    assert list(words.fitting(array("q", [1, 2]), ["check"])) == []
    sources.tag(harbour, [2], ["To check"])
    assert words.learn(harbour, [], tags=True)
    assert list(words.fitting(array("q", [1, 2]), ["check"])) == [2]
    sources.describe(harbour, 2, title="Ropes")
    assert words.learn(harbour, [2], tags=False)
    assert list(words.fitting(array("q", [1, 2]), ["check"])) == [2]
    assert list(words.fitting(array("q", [1, 2]), ["ropes"])) == [2]
    sources.untag(harbour, [2], ["to CHECK"])
    words.learn(harbour, [], tags=True)
    assert list(words.fitting(array("q", [1, 2]), ["check"])) == []
    assert not words.learn(harbour, [1, 2], tags=True)


def test_a_source_that_went_is_found_no_more(harbour):
    words = listed.SourceWords(harbour)
    sources.remove(harbour, [4])
    assert words.learn(harbour, [4], tags=False)
    assert list(words.fitting(array("q", [1, 4]), ["tides"])) == []


def test_a_source_that_nobody_told_of_is_found_by_no_words_as_yet(harbour):
    words = listed.SourceWords(harbour)
    assert list(words.fitting(array("q", [1, 4, 9]), ["tides"])) == [4]


def test_words_are_narrowed_by_in_every_order_and_in_groups(harbour):
    listing = listed.SourceList(harbour)
    listing.take_words(listed.SourceWords(harbour))
    for order in SourceOrder:
        listing.arrange(Arrangement(order, grouping=SourceGrouping.OUTLET))
        listing.narrow("")
        whole = list(listing.rows)
        for typed in ("q", "qua", "qua z", "qua zo", "qua zo qua"):
            listing.narrow(typed)
        assert [key for key in listing.rows if key > 0] == [key for key in whole if key == 3]


@pytest.mark.parametrize("falling", [False, True])
def test_sources_that_come_and_go_are_let_in_and_out_without_asking(harbour, falling):
    listing = listed.SourceList(harbour)
    listing.arrange(Arrangement(falling=falling))
    whole = list(listing.rows)
    assert listing.came_and_went([1, 2]) == (set(), set())
    sources.remove(harbour, [2])
    assert listing.came_and_went([1, 2]) == (set(), {2})
    listing.let(set(), {2})
    assert (list(listing.rows), listing.total) == ([each for each in whole if each != 2], 3)
    harbour.undo()
    assert listing.came_and_went([2]) == ({2}, set())
    assert listing.tells_place
    listing.let({2}, set())
    assert (list(listing.rows), listing.total) == (whole, 4)


def test_a_group_of_which_all_went_is_gone_and_nobody_guesses_where_a_source_belongs(harbour):
    listing = listed.SourceList(harbour)
    listing.arrange(Arrangement(grouping=SourceGrouping.MONTH))
    listing.let(set(), {3})
    assert [group.name for group in listing.groups] == ["2024-05", ""]
    assert not listing.tells_place


@given(st.lists(st.text(), min_size=1, max_size=5))
def test_many_words_folded_at_once_are_each_folded(texts):
    found = _folded_facts(range(len(texts)), texts)
    assert {n: folded(words) for n, words in found.items()} == {
        n: folded(text) for n, text in enumerate(texts)
    }


def test_a_row_tells_what_the_list_shows(harbour):
    sources.tag(harbour, [2], ["b", "A"])
    sources.set_reading(harbour, 2, ReadingState.IN_PROGRESS, 4)
    (row,) = listed.rows(harbour, [2])
    assert row == ListedSource(
        2, "Anchors", "Pier Post", PartialDate(2024, 5), ReadingState.IN_PROGRESS, 4, 10, 0,
        ("A", "b"),
    )  # fmt: skip
    assert row.progress == 0.4
    assert listed.rows(harbour, [99]) == []


def test_many_rows_take_no_more_questions_than_few(harbour, counting):
    asked_of = []
    for ids in ([1], [1, 2, 3, 4]):
        with counting(harbour) as asked:
            listed.rows(harbour, ids)
        asked_of.append(len(asked))
    assert asked_of[0] == asked_of[1]


def test_the_next_unread_is_the_first_in_the_order_asked(harbour):
    sources.mark(harbour, [3, 1], ReadingState.DONE)
    assert listed.next_unread(harbour, [3, 1, 4, 2]) == 4
    assert listed.next_unread(harbour, [3, 1]) is None


def test_tags_and_outlets_are_counted_and_listed_once(harbour):
    sources.tag(harbour, [1, 2], ["b"])
    sources.tag(harbour, [2], ["a"])
    assert listed.tags(harbour) == {"a": 1, "b": 2}
    assert listed.tags(harbour, [1]) == {"b": 1}
    assert listed.outlets(harbour) == ["Pier Post", "Quay", "quay"]


def test_totals_are_counted(said):
    assert totals(said) == {"source": 2, "quote": 5, "actor": 6, "claim": 3}


def test_many_sources_are_described_as_one_step(harbour):
    before = [sources.get(harbour, n) for n in (1, 2)]
    revision = SourceRevision(
        {"outlet": " The  Quay ", "language": "nl", "published": PartialDate(2020)},
        ReadingState.DONE, SourceKind.REPORT, "c", "once wrong", "read twice",
        tag=("harbour",),
    )  # fmt: skip
    sources.describe_many(harbour, [1, 2, 2], revision)
    for number in (1, 2):
        source = sources.get(harbour, number)
        assert (source.facts.outlet, source.facts.language) == ("The Quay", "nl")
        assert (source.kind, source.state) == (SourceKind.REPORT, ReadingState.DONE)
        assert (source.reliability, source.reliability_reason) == ("C", "once wrong")
        assert source.origins["outlet"] == source.origins["published"] == Origin.TYPED
        assert source.facts.title == before[number - 1].facts.title
    assert listed.tags(harbour, [1, 2]) == {"harbour": 2}
    harbour.undo()
    assert [sources.get(harbour, n) for n in (1, 2)] == before
    assert listed.tags(harbour) == {}
    assert history.problems(harbour) == []


def test_a_revision_of_nothing_is_no_edit(harbour):
    edits = len(history.edits(harbour))
    sources.describe_many(harbour, [1], SourceRevision({"outlet": "Quay"}))
    assert len(history.edits(harbour)) == edits


def test_a_grade_that_there_is_not_is_refused(harbour):
    with pytest.raises(ValueRefusedError, match="A to F"):
        sources.describe_many(harbour, [1], SourceRevision(reliability="G"))


@pytest.mark.parametrize(
    "deed",
    [
        lambda p: sources.mark(p, [1, 99], ReadingState.DONE),
        lambda p: sources.tag(p, [99], ["a"]),
        lambda p: sources.untag(p, [99], ["a"]),
        lambda p: sources.describe_many(p, [1, 99], SourceRevision(note="n")),
    ],
)
def test_where_one_source_is_gone_nothing_is_changed(harbour, deed):
    before = sources.all_of(harbour)
    with pytest.raises(NotFoundError):
        deed(harbour)
    assert sources.all_of(harbour) == before


def test_marking_is_a_deed_that_undo_takes_back(harbour):
    sources.mark(harbour, [1, 2], ReadingState.SET_ASIDE)
    assert harbour.undoable == "sources.mark"
    harbour.undo()
    assert sources.get(harbour, 1).state is ReadingState.UNREAD


def test_quotes_that_would_go_with_their_sources_are_counted(said):
    assert sources.count_quotes(said, [1]) == 4
    assert sources.count_quotes(said, [1, 2]) == 5
