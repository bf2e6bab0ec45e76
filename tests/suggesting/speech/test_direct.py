"""Direct speech: quotations and whose they are."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "“The quay stays open,” said Ona Brand.",
        "“The quay stays open,” Ona Brand said on Monday.",
        "“The quay stays open,” Mayor Ona Brand told reporters in Eastmere.",
        "Ona Brand said, “The quay stays open.”",
        "Ona Brand said on the pier: “The quay stays open.”",
        "Ona Brand, a mayor of two terms, said: “The quay stays open.”",
        "“The quay stays open,” said Ona Brand, who has run it since May.",
        "“The quay stays open!” Ona Brand (R-Eastmere) wrote on Twitter.",
        "Asked about the storm, Ona Brand said, “The quay stays open.”",
        "Ona Brand resisted: “The quay stays open.”",
        "“The quay stays open,” according to Ona Brand.",
        "“The quay stays open.”\n\n— Ona Brand",
        "“The quay stays open.” ― Ona Brand",
        "As Ona Brand put it: “The quay stays open.”",
        "“The quay stays open,” as Ona Brand put it.",
        'Ona Brand said," The quay stays open".',
    ],
)
def test_a_quotation_has_the_speaker_of_its_sentence(only, text):
    speaker, words = only(text)
    assert speaker == "Ona Brand"
    assert words.strip('“”,.!" ') == "The quay stays open"


@pytest.mark.parametrize(
    ("opening", "closing"), [("“", "”"), ('"', '"'), ("''", "''"), ("``", "''"), ("«", "»")]
)
def test_every_kind_of_mark_is_read(only, opening, closing):
    text = f"{opening}The quay stays open,{closing} said Ona Brand."
    assert only(text) == ("Ona Brand", f"{opening}The quay stays open,{closing}")


def test_both_halves_of_an_interrupted_quotation_are_found(said):
    text = "“The quay stays open,” Ona Brand said, “whatever they tell you.”"
    assert said(text) == [
        ("Ona Brand", "“The quay stays open,”"),
        ("Ona Brand", "“whatever they tell you.”"),
    ]


@pytest.mark.parametrize(
    "between", ["at noon", "during a walk in Eastmere", "when she met the fishers on Monday"]
)
def test_whatever_stands_between_the_halves_they_have_one_speaker(said, between):
    text = f"“The quay stays open,” Ona Brand said {between}, “but nobody needs to like that.”"
    assert [speaker for speaker, _ in said(text)] == ["Ona Brand", "Ona Brand"]


def test_a_name_behind_an_office_of_another_name_is_the_speaker(only):
    text = "“The quay stays open,” mused Courier co-presenter Susan Brand when asked about it."
    assert only(text)[0] == "Susan Brand"


def test_a_quotation_under_a_colon_is_carried_on_whatever_follows_it(said):
    text = "Ona Brand called the plan a risk:\n\n“The quay stays open for us” (in Welsh)."
    assert ("Ona Brand", "“The quay stays open for us”") in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ona Brand described it as “a gift to the town and to all who live from it.”",
        "Ona Brand dubbed the plan: “A gift to the town and to all who live from it.”",
    ],
)
def test_a_long_quotation_stands_without_the_thing_it_is_said_of(only, text):
    speaker, words = only(text)
    assert speaker == "Ona Brand"
    assert words.lower() == "“a gift to the town and to all who live from it.”"


def test_the_quotation_that_follows_is_carried_on(said):
    text = (
        "“The quay stays open,” Ona Brand said. “It is dear to us all.”\n\n“We shall never sell "
        "it, whatever happens.”"
    )
    assert [speaker for speaker, _ in said(text)] == ["Ona Brand"] * 3


def test_a_sentence_about_someone_leads_to_the_quotation_after_it(only):
    text = "Mark Vesk shook his head at the plan. “The quay stays open for all of us.”"
    assert only(text)[0] == "Mark Vesk"


@pytest.mark.parametrize(
    "text",
    [
        "She appeared on “Fox and Friends” in May.",
        "He read a poem, entitled “The Quay Is Closed for Good Now.”",
        "They met on the “dear” quay and left.",
        "It was the “so-called” harbour.",
    ],
)
def test_names_of_works_and_single_words_are_no_statements(said, text):
    assert said(text) == []
