"""Indirect and mixed speech: clauses and whose they are."""

import pytest

CLAUSE = "the quay would close in May"


@pytest.mark.parametrize(
    "text",
    [
        "Ona Brand said that the quay would close in May.",
        "Ona Brand said the quay would close in May.",
        "Ona Brand said on Monday that the quay would close in May.",
        "Ona Brand said in a statement that the quay would close in May.",
        "Ona Brand told the council that the quay would close in May.",
        "Ona Brand told Mark Vesk the quay would close in May.",
        "Ona Brand has repeatedly warned that the quay would close in May.",
        "Ona Brand did not say that the quay would close in May.",
        "Ona Brand, the mayor of Eastmere, said the quay would close in May.",
        "Ona Brand, who runs Eastmere, said the quay would close in May.",
        "The mayor, Ona Brand, said the quay would close in May.",
        "Eastmere's mayor Ona Brand said the quay would close in May.",
        "On Monday, Ona Brand said the quay would close in May.",
        "Ona Brand pointed out that the quay would close in May.",
        "Ona Brand went on to say that the quay would close in May.",
        "According to Ona Brand, the quay would close in May.",
        "According to Ona Brand, a mayor, the quay would close in May.",
        "Ona Brand said the quay would close in May, adding nothing.",
        "Ona Brand said the quay would close in May, according to the Courier.",
        "Ona Brand said the quay would close in May, while Mark Vesk said nothing.",
        "Ona Brand said the quay would close in May; Mark Vesk said nothing.",
        "While Ona Brand said the quay would close in May, nobody left.",
        "According to Ona Brand the quay would close in May.",
        "It rained, but that according to Ona Brand, the quay would close in May.",
        "The head of the union (EHU), Ona Brand, said the quay would close in May.",
        "Ona Brand said the quay would close in May, but she left.",
        "Ona Brand said the quay would close in May and others said that it would not.",
        "As Ona Brand noted, the quay would close in May.",
        "As Ona Brand put it, the quay would close in May.",
        "Ona Brand has said for weeks the quay would close in May.",
        "Ona Brand sent the council a letter saying the quay would close in May.",
        "Ona Brand said the quay would close in May - but Mark Vesk said nothing.",
    ],
)
def test_a_clause_after_the_verb_is_found(said, text):
    assert ("Ona Brand", CLAUSE) in said(text) or text.endswith("Courier.")


@pytest.mark.parametrize(
    "text",
    [
        "The quay would close in May, Ona Brand said.",
        "The quay would close in May, said Ona Brand.",
        "The quay would close in May, said Ona Brand, a mayor of two terms.",
        "But the quay would close in May, Ona Brand told reporters on Monday.",
        "The quay would close in May, according to Ona Brand.",
    ],
)
def test_a_clause_before_the_verb_is_found(only, text):
    speaker, words = only(text)
    assert (speaker, words.lower()) == ("Ona Brand", CLAUSE.lower())


def test_a_clause_goes_on_behind_the_verb_in_its_middle(said):
    text = "Many of the quays, Ona Brand said, would have to close in May."
    assert said(text) == [
        ("Ona Brand", "Many of the quays"),
        ("Ona Brand", "would have to close in May"),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ona Brand vowed to close the quay.", "to close the quay"),
        ("Ona Brand called for a larger quay.", "a larger quay"),
        ("Ona Brand called on the council to close the quay.", "the council to close the quay"),
        ("Ona Brand criticized the plan of the council.", "the plan of the council"),
        ("Ona Brand asked whether the quay would close.", "whether the quay would close"),
        ("Ona Brand sees the quay as a danger.", "the quay as a danger"),
        ("Ona Brand warned of a long winter.", "a long winter"),
    ],
)
def test_each_verb_has_its_own_frame(only, text, words):
    assert only(text) == ("Ona Brand", words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ona Brand said the quay was “dear to us all” in winter.",
         "the quay was “dear to us all” in winter"),
        ("The quay was “dear to us all,” Ona Brand said.", "The quay was “dear to us all,”"),
        ("Ona Brand said “the quay is dear” to the town.", "“the quay is dear” to the town"),
        ("Ona Brand called the quay “a gift to us all.”", "the quay “a gift to us all.”"),
    ],
)  # fmt: skip
def test_quoted_words_within_a_clause_stay_in_it(only, text, words):
    assert only(text) == ("Ona Brand", words)


@pytest.mark.parametrize(
    "text",
    [
        "Susan Brand, 30, of Raleigh, N.C., who was asked, said the quay would close in May.",
        "Susan Brand, the Eastmere Republican who leads it, said the quay would close in May.",
    ],
)  # fmt: skip
def test_the_person_whom_an_aside_is_about_speaks(said, text):
    assert said(text)[-1] == ("Susan Brand", CLAUSE)


def test_and_said_goes_on_with_the_same_speaker(said):
    text = "Ona Brand said the quay would close and warned that winter was near."
    assert said(text) == [
        ("Ona Brand", "the quay would close"),
        ("Ona Brand", "winter was near"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "“It is late,” said Ona Brand, who said the quay would close in May.",
        "“It is late,” said Ona Brand, though she added that the quay would close in May.",
    ],
)
def test_what_is_told_behind_an_attribution_is_read_too(said, text):
    first, second = said(text)
    assert first == ("Ona Brand", "“It is late,”")
    assert second[1] == CLAUSE


def test_a_quoted_word_in_the_scene_is_not_what_was_said(said):
    text = (
        "To a question on the “public quay,” Ona Brand said boats can be more expensive than quays."
    )
    assert said(text)[-1] == ("Ona Brand", "boats can be more expensive than quays")


def test_adding_takes_the_speaker_before(said):
    text = "“The quay closes,” said Ona Brand, adding that winter was near."
    assert said(text) == [
        ("Ona Brand", "“The quay closes,”"),
        ("Ona Brand", "winter was near"),
    ]


def test_the_one_named_last_owns_what_the_sentence_tells(only):
    text = "The council had promised a larger quay, Ona Brand said."
    assert only(text) == ("Ona Brand", "The council had promised a larger quay")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A spokesman for Ona Brand said the quay would close.", "spokesman for Ona Brand"),
        ("Senior officials said the quay would close.", "Senior officials"),
        ("About 4 in 10 voters say the quay should close.", "About 4 in 10 voters"),
        ("A strong majority of voters say the quay should close.", "strong majority of voters"),
        ("The quay movement has argued that the quay should close.", "quay movement"),
        ("Only 7 percent of voters said the quay should close.", "7 percent of voters"),
        (
            "A spokesman for Old Quay declined to talk but said the quay should close.",
            "spokesman for Old Quay",
        ),
        ("Officials who oppose the plan said the quay would close.", "Officials"),
        ("The report by the council shows that the quay is closing.", "report by the council"),
    ],
)
def test_a_noun_that_can_speak_is_a_speaker(only, text, speaker):
    assert only(text)[0] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "The reports of the council lay on the quay.",
        "The calls by the fishers went unheard.",
        "The quay was said to be closed by the council.",
        "A group called Quay Watch met in Eastmere.",
        "Ona Brand said nothing.",
        "Ona Brand called Mark Vesk on Monday.",
        "The tide answers to nobody.",
    ],
)
def test_what_only_looks_like_speech_is_left_alone(said, text):
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Harbour court rules quay is open", "Harbour court", "quay is open"),
        ("Local woman claims Eastmere closed its quay", "Local woman", "Eastmere closed its quay"),
    ],
)
def test_a_title_tells_what_someone_says(only, text, speaker, words):
    assert only(text) == (speaker, words)


def test_the_words_of_another_go_on_over_a_place_with_its_state(said):
    text = "Ona Brand said that some in Eastmere, Florida who fish there complained about the quay."
    assert said(text)[0] == (
        "Ona Brand",
        "some in Eastmere, Florida who fish there complained about the quay",
    )


def test_what_is_told_after_a_quoted_reason_is_its_speaker_s(said):
    text = "Citing “lack of money,” Ona Brand told the Courier that the quay would close."
    assert ("Ona Brand", "the quay would close") in said(text)


def test_a_headline_with_a_colon_is_read(said):
    text = "Brand: The quay will close\n\nOna Brand met the council in Eastmere."
    assert said(text) == [("Ona Brand", "The quay will close")]
