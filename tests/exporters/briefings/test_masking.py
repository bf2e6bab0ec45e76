"""Names are found whatever is done to them, and nothing else is."""

import re

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


FORMS = {
    "Иванова": ["Ивановой", "Иванову", "Иванова"],
    "Анна Иванова": ["Анну Иванову", "Анной Ивановой", "А. Иванова", "Ивановой А.", "А. И."],
    "Владимир Зеленский": [
        "Владимира Зеленского", "Зеленскому", "Зеленским", "ЗЕЛЕНСКИЙ", "Владимиром",
    ],
    "Павел Лев": ["Павла", "Павлу Льву", "Павлом"],
    "Пётр Ильин": ["Петра Ильина", "Ильинский", "Ильинского"],
    "Hans Müller": [
        "Müllers", "Mueller", "MÜLLERS", "Müller’sche", "Müllersche", "H. Müller", "H Müller",
        "Müller, H.", "H. M.", "H.M.", "Hansens", "Müllerschen",
    ],
    "Karl Strauß": ["STRAUSS", "Strauss’", "Straußens", "Straussische"],
    "Łukasz Żak-Brøndby": ["Lukasz", "Lukasza", "Broendby", "Brondby", "Zak"],
    "Ümit Çelik": ["Ümit'in", "Ümit’in", "Çelik'tekilerin", "ÜMİT ÇELİK", "Umit Celik", "Ümitler"],
    "Işıl Kaya": ["IŞIL", "Işıl’dan", "ışıl", "Isil"],
    "ليلى حداد": ["وليلى", "لليلى", "لحداد", "الحداد", "والحداد", "لَيْلَى", "حدـاد", "بحدادها"],
    "محمد الخطيب": ["للخطيب", "الخطيب", "وبالخطيب", "ومحمد"],
    "Emmanuel Macron": ["Macroniste", "macronien", "d’Emmanuel", "E. Macron", "Macron"],
    "Zoé Lefèvre": ["Lefevre", "LEFÈVRE", "Z. Lefèvre", "Zoes", "Zoé"],
    "李小龍": ["李小龍", "李小龍先生說"],
    "문재인": ["문재인이", "문재인은"],
    "Ona Brand": ["O. Brand", "O.Brand", "Brand, O.", "O. B.", "O.B.", "Ona M. Brand", "@onabrand"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "form"), [(name, form) for name, forms in FORMS.items() for form in forms]
)
def test_a_name_is_found_in_the_forms_of_its_language(name, form):
    shown = masks(name).on(f"так {form} dit").removeprefix("так ").removesuffix(" dit")
    for part in re.findall(r"\w{3,}", name):
        assert part[:3].casefold() not in shown.replace("Person 1", "").casefold(), shown
    assert "Person 1" in shown
    left = re.sub(r"Person 1|[\W_]|M|d|l|先生說|이|은", "", shown)
    assert left == "", shown


@pytest.mark.parametrize(
    ("name", "form"),
    [("Министерство обороны", "Министерства обороны"), ("Bank von Ulm", "Banken von Ulm"),
     ("Grüne Liste", "Gruenen Listen")],
)  # fmt: skip
def test_each_word_of_an_organisation_may_be_inflected(name, form):
    assert masks(name, person=False).on(f"the {form} said") == "the Person 1 said"


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


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example/onabrand", "https://a.example/?who=Ona+Br%C3%A4nd",
        "mple/2025/o-brand?who=Ona+Br%C3%A4nd",  # as where a text begins in the midst of one
    ],
)  # fmt: skip
def test_an_address_within_a_text_goes_as_a_whole(address):
    put = masks("Ona Bränd", "Ona Brand")
    assert put.on(f"URL: {address} and more", "prefix") == "URL: […] and more"
    assert [each.found for each in put.replacements()] == [address]


def test_an_address_without_a_name_and_a_percentage_stay():
    text = "See https://a.example/x%20y, it is 50% of 100%25."
    assert masks("Ona Brand").on(text) == text


@pytest.mark.parametrize("text", ["خالد المصري", "وخالد المصري", "للمصري", "المصري", "خالد مصري"])
def test_the_article_within_an_arabic_name_is_known(text):
    assert masks("خالد المصري").on(text) == "Person 1"
    assert masks("خالد المصري", person=False).on("قال خالد المصري إن") == "قال Person 1 إن"


@given(st.text(max_size=80), st.text(max_size=20))
def test_whatever_was_masked_is_found_no_more(text, name):
    if any(c.isalnum() for c in name):
        put = Masks([Cover((name,), "▮▮", False)])
        assert put.found(put.on(text)) == [] or put.found("▮▮")


@given(st.text(max_size=80))
def test_without_masks_every_text_stays(text):
    assert Masks([]).on(text) == text
