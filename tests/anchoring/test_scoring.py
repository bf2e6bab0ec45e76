import pytest

from curator.anchoring.folding import VersionText
from curator.anchoring.scoring import Scorer
from curator.domain.selectors import Selector, select

TEXT = "The mayor said “we never closed the bridge” on Monday morning."
START, END = 16, 42


def test_an_untouched_place_has_the_full_score():
    fit = Scorer(select(TEXT, START, END), VersionText(1, TEXT)).weigh(START, END)
    assert (fit.score, fit.context, fit.errors) == (1.0, 1.0, 0.0)


def test_words_weigh_fifty_of_ninety_two():
    fit = Scorer(select(TEXT, START, END), VersionText(1, TEXT)).weigh(START, END, 0.2)
    assert fit.score == pytest.approx((40 + 20 + 20 + 2) / 92)


def test_each_side_of_the_context_weighs_twenty_and_the_better_one_counts_as_context():
    version = VersionText(1, TEXT[:END] + "~" * (len(TEXT) - END))
    fit = Scorer(select(TEXT, START, END), version).weigh(START, END)
    assert fit.score == pytest.approx((50 + 20 + 0 + 2) / 92)
    assert fit.context == 1.0


def test_nearness_weighs_two():
    selector = Selector(0, 4, "word", "", "")
    version = VersionText(1, "~" * 50 + "word" + "~" * 46)
    assert Scorer(selector, version).weigh(50, 54).score == pytest.approx((50 + 40 + 1) / 92)


def test_context_that_was_not_kept_counts_as_fitting_but_not_as_evidence():
    fit = Scorer(Selector(0, 4, "word", "", ""), VersionText(1, "word")).weigh(0, 4)
    assert (fit.score, fit.context) == (1.0, 0.0)


def test_typography_around_the_words_does_not_matter():
    changed = TEXT.replace("“", '"').replace("”", '"').replace(" ", "\xa0\n  ")
    start = changed.index("we")
    end = changed.index("bridge") + len("bridge")
    fit = Scorer(select(TEXT, START, END), VersionText(1, changed)).weigh(start, end)
    assert fit.context == 1.0
    assert fit.score > 0.99


def test_a_place_far_beyond_the_text_it_was_taken_from_is_not_counted_against_it_twice():
    fit = Scorer(Selector(900, 904, "word", "", ""), VersionText(1, "word")).weigh(0, 4)
    assert fit.score == pytest.approx(90 / 92)
