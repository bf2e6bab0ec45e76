"""Names that are probably the same, and those that only look so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.services.lists.likeness import doubles, likely_same

BRAND = "Ona Brand"


@pytest.mark.parametrize(
    "typed",
    ["Ona Brnad", "Ona Brandt", "Òna  BRAND", "Brand, Ona", "O. Brand", "O Brand", "Ona Bran"],
)
def test_a_slip_or_a_short_form_leads_to_the_name(typed):
    assert likely_same(typed, ["Ilse Tarn", BRAND]) == [BRAND]


@pytest.mark.parametrize(
    "typed", ["Ilse Brand", "Olaf Brand", "Brand", "I. Brand", "Ona", "", "—", "O. Brandt-Tarn"]
)
def test_another_first_name_or_half_a_name_is_another_name(typed):
    assert likely_same(typed, [BRAND]) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Iran", "Iraq"),
        ("Mali", "Malta"),
        ("Station 3", "Station 4"),
        ("The pond is safe.", "The pond is not safe."),
    ],
)
def test_words_that_differ_in_meaning_are_apart(one, other):
    assert likely_same(one, [other]) == []


def test_the_likeliest_comes_first():
    names = ["Helena Rohten", "Helena Rothen", "Vera Holm", "helena rother"]
    near = ["helena rother", "Helena Rothen", "Helena Rohten"]
    assert likely_same("Helena Rother", names) == near


def test_a_name_in_another_script_is_compared_too():
    assert likely_same("وزير الميناءء", ["وزير الميناء"]) == ["وزير الميناء"]


@given(st.text(max_size=30), st.text(max_size=30))
def test_likeness_goes_both_ways(one, other):
    assert bool(likely_same(one, [other])) == bool(likely_same(other, [one]))


NAMES = st.lists(
    st.tuples(st.integers(1, 5), st.text("abO. 1é", max_size=14) | st.text(max_size=20)), max_size=8
)


@given(NAMES)
def test_doubles_are_all_that_are_like_another_one(named):
    alike = {
        key
        for key, name in named
        for other, its in named
        if key != other and likely_same(name, [its])
    }
    assert doubles(named) == alike


def test_what_one_is_called_besides_is_no_double():
    assert doubles([(1, BRAND), (1, "Ona Brandt"), (2, "Ilse Tarn"), (3, "I. Tarn")]) == {2, 3}
