"""Names are found whatever is done to them, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.domain.briefings.masks import Cover
from curator.exporters.briefings.masking import Masks


def masks(*names, person=True):
    return Masks([Cover(names, "Person 1", person)])


@pytest.mark.parametrize(
    "text",
    [
        "Ona Brand", "ONA BRAND", "ona  brand", "Ona\u00adBrand", "Ona Bra\u200bnd", "Ona Brand’s",
        "Ona Brands", "Brand", "Brand's", "Ona-Brand", "Ona_Brand", "Ôna Bränd", "Ona\nBrand",
    ],
)  # fmt: skip
def test_a_name_is_found(text):
    assert masks("Ona Brand").on(f"so {text} said") == "so Person 1 said"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Иванова", "Ивановой"), ("Анна Иванова", "Анну Иванову"), ("Müller", "Müllers"),
        ("Ankara", "Ankara'nın"), ("ليلى حداد", "ليلى حداد"), ("李小龍", "李小龍"),
    ],
)  # fmt: skip
def test_a_name_is_found_with_the_endings_of_its_language(name, text):
    assert name[:3] not in masks(name).on(f"... {text} ...")


@pytest.mark.parametrize("text", ["Branding", "Onager", "brandish it", "a firebrand", "One brandy"])
def test_other_words_stay(text):
    assert masks("Ona Brand", person=False).on(text) == text


def test_the_longest_name_goes_first_and_quotes_get_brackets():
    both = Masks([Cover(("Brand",), "A", False), Cover(("Ona Brand",), "B", False)])
    assert both.on("Ona Brand and Brand") == "B and A"
    assert both.on("Ona Brand", "words") == "[B]"


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/ona-brand", "https://a.example/OnaBrand?x=1",
        "https://a.example/ona%20brand", "https://brandona.example/",
    ],
)  # fmt: skip
def test_an_address_with_a_name_in_it_goes_as_a_whole(url):
    assert masks("Ona Brand").on(url, "url") == ""


@given(st.text(max_size=80), st.text(max_size=20))
def test_whatever_was_masked_is_found_no_more(text, name):
    if any(c.isalnum() for c in name):
        put = Masks([Cover((name,), "▮▮", False)])
        assert put.found(put.on(text)) == [] or put.found("▮▮")


@given(st.text(max_size=80))
def test_without_masks_every_text_stays(text):
    assert Masks([]).on(text) == text
