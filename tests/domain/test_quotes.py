"""Quotes: kinds, grades, the words shown, and when one is complete."""

from dataclasses import replace

import pytest

from curator.domain.errors import KindError, ValueRefusedError
from curator.domain.quotes import Anchor, AnchorStatus, Quote, QuoteKind, check_credibility
from curator.domain.selectors import Selector
from curator.domain.statements import Stance, Statement

PLACE = Anchor(1, 0, 9, AnchorStatus.EXACT)
QUOTE = Quote(
    1, "", 1, 1, Selector(0, 9, "the  pond", "", ""), PLACE, QuoteKind.DIRECT, "", None, "", None,
    1, (),
)  # fmt: skip
WHOLE = Statement(1, "", 1, 1, "Ona Brand", 1, "The pond is a danger.", Stance.SUPPORTS)


@pytest.mark.parametrize("kind", QuoteKind)
def test_a_kind_is_read_in_any_case(kind):
    assert QuoteKind.parse(f" {kind.upper()}\n") is kind


def test_an_unknown_kind_is_refused_with_those_there_are():
    with pytest.raises(KindError) as refused:
        QuoteKind.parse("verbatim")
    assert str(refused.value) == (
        "“verbatim” is no kind of quote. Choose direct, indirect, mixed, context."
    )


@pytest.mark.parametrize("grade", [None, 1, 6])
def test_grades_are_one_to_six_or_none(grade):
    assert check_credibility(grade) == grade


@pytest.mark.parametrize("grade", [0, 7, -1])
def test_another_grade_is_refused(grade):
    with pytest.raises(ValueRefusedError, match=f"{grade} is no grade .* Choose 1 to 6"):
        check_credibility(grade)


def test_the_reading_text_is_shown_before_the_exact_words():
    assert QUOTE.shown == "the  pond"
    assert replace(QUOTE, reading="the pond").shown == "the pond"


def test_a_quote_is_complete_when_all_its_statements_are():
    assert QUOTE.incomplete
    assert not replace(QUOTE, statements=(WHOLE,)).incomplete
    assert replace(QUOTE, statements=(WHOLE, replace(WHOLE, claim_id=None))).incomplete
