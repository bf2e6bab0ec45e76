"""Changes of stance, and stances that differ in no known order."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.domain.briefings.content import CitedSource, Evidence, Said
from curator.domain.briefings.turning import Stances, first_dates
from curator.domain.dates import PartialDate
from curator.domain.quotes import AnchorStatus, QuoteKind
from curator.domain.statements import Stance

FOR, AGAINST, NEITHER = Stance.SUPPORTS, Stance.OPPOSES, Stance.NEUTRAL
NOW = dt.datetime(2025, 5, 1, tzinfo=dt.UTC)


def source(number, date, root):
    published = PartialDate.parse(date) if date else None
    return CitedSource(
        number, f"s{number}", f"S{number}", "", (), "", "", "", published, NOW, "en", "ltr", "",
        "", "", "", 1, "", root or number,
    )  # fmt: skip


def said(number, stance, date, event="", root=0):
    evidence = Evidence(
        number, f"q{number}", "Words", "Words", "", "", QuoteKind.DIRECT, "",
        PartialDate.parse(event) if event else None, None, AnchorStatus.EXACT, 0, 5, False, None,
        1, None, "", source(number, date, root), (), (), "",
    )  # fmt: skip
    return Said(number, f"t{number}", 1, "Ona", "", 1, "It holds.", stance, evidence)


def told(*every):
    some = [said(number, *each) for number, each in enumerate(every, 1)]
    stances = Stances(some, first_dates(some))
    return (
        [(turn.before.id, turn.after.id) for turn in stances.turns()],
        [(sorted(one.id for one in each.said), each.on_one_day) for each in stances.clashes()],
    )


@pytest.mark.parametrize(
    ("every", "turns", "clashes"),
    [
        ([(FOR, "2025-03-01"), (AGAINST, "2025-03-02")], [(1, 2)], []),
        ([(AGAINST, "2025-03-02"), (FOR, "2025-03-01")], [(2, 1)], []),
        ([(FOR, "2025-03-01"), (FOR, "2025-03-02"), (AGAINST, "2025-04")], [(2, 3)], []),
        ([(FOR, "2025-03-01"), (AGAINST, "2025-03-01")], [], [([1, 2], True)]),
        ([(FOR, "2024-03"), (AGAINST, "2024-03-05")], [], [([1, 2], False)]),
        ([(FOR, "2024-03"), (AGAINST, "2024-03")], [], [([1, 2], False)]),
        ([(FOR, "2024"), (AGAINST, "2024-03")], [], [([1, 2], False)]),
        ([(FOR, "2024"), (AGAINST, "2025-03-05")], [(1, 2)], []),
        ([(FOR, ""), (AGAINST, "2024-03-05")], [], [([1, 2], False)]),
        ([(FOR, ""), (AGAINST, "")], [], [([1, 2], False)]),
        # what is of no sure date takes nothing from what is
        ([(FOR, "2024-02"), (AGAINST, "2024-03-05"), (FOR, "2024-03")], [(1, 2)],
         [([2, 3], False)]),
        # a day with both sides is no side, but those around it are
        ([(FOR, "2024-03-01"), (FOR, "2024-03-02"), (AGAINST, "2024-03-02"),
          (AGAINST, "2024-03-03")], [(1, 4)], [([2, 3], True)]),
        ([(FOR, "2024-03-01"), (NEITHER, "2024-03-01"), (AGAINST, "2024-03-01")], [],
         [([1, 2, 3], True)]),
        ([(FOR, "2024-03-01"), (Stance.UNCLEAR, "2024-03-02")], [], []),
        # events go before the dates of sources, and a reprint has the date of the first print
        ([(FOR, "2024-03-09", "2024-03-01"), (AGAINST, "2024-03-05")], [(1, 2)], []),
        ([(FOR, "2024-03-01", "2024-02-01"), (AGAINST, "2024-03-02", "2024-02-01")], [],
         [([1, 2], True)]),
        ([(FOR, "2024-03-01", "", 7), (AGAINST, "2024-03-09", "", 7)], [], [([1, 2], True)]),
        ([(FOR, "2024-03-01", "2024-01-01", 7), (AGAINST, "2024-03-01", "", 7)], [(1, 2)], []),
    ],
)  # fmt: skip
def test_a_turn_lies_between_dates_of_which_the_order_is_known(every, turns, clashes):
    assert told(*every) == (turns, clashes)


DATES = st.sampled_from(
    ["", "2024", "2024-03", "2024-03-05", "2024-03-09", "2024-04", "2025-01-01"]
)


@given(st.lists(st.tuples(st.sampled_from([FOR, AGAINST, NEITHER]), DATES), max_size=8))
def test_no_turn_is_told_that_could_have_gone_the_other_way(every):
    turns, clashes = told(*every)
    for before, after in turns:
        (one, early), (other, late) = every[before - 1], every[after - 1]
        assert one is not other
        assert early < late[: len(early)]
    differ = len({stance for stance, _ in every}) > 1
    assert bool(turns or clashes) == differ
