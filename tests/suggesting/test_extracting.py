"""Suggestions of whole texts: places, tiers, actors, languages, hostile input."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from curator.domain.quotes import QuoteKind
from curator.domain.suggestions import KnownActor, Tier
from curator.suggesting import suggest
from curator.suggesting.words import language_of

PIECES = (
    "“", "”", '"', "''", "``", "„", "«", "»", "‘", "’", "「", "」", "\n\n", "\n", " ", ", ", ". ",
    "? ", ": ", " — ", "(", ")", "; ", "said", "told", "according to ", "Ona Brand ", "Mr. Vesk ",
    "he ", "she ", "who ", "that ", "the quay ", "would close ", "and ", "to ", "מר לוי אמר ",
    "قال ", "港は閉まる", "🐟", "é", "\u2067", "adding ", "as ", "A", "’s ", "12 ", "Monday ",
    "\n\nQ: ", "\n\nA: ", "\nONA BRAND: ", "wrote:\n\n", "WHO ",
)  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=40).map("".join))


@given(TEXTS)
@settings(max_examples=400, deadline=None)
@example("")
@example("“")
@example("Mr.")
@example("said said said said")
def test_any_text_gives_places_within_it(text):
    found = suggest(text)
    for one in found:
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end].strip()
        if one.mention is not None:
            assert 0 <= one.mention[0] < one.mention[1] <= len(text)
    assert suggest(text) == found


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_suggestions_stand_in_order_and_never_overlap(text):
    found = suggest(text)
    for before, after in pairwise(found):
        assert before.end <= after.start


@pytest.mark.parametrize(
    "before", ["🐟🐟 ", "מזג אוויר. ", "港は静かだ。", "e\u0301\u0301 ", "\u202eabc\u202c "]
)
def test_places_are_code_points_whatever_stands_before(before):
    text = f"{before}\n\n“The quay stays open,” said Ona Brand 🐟 on Monday."
    (one,) = suggest(text)
    assert text[one.start : one.end] == "“The quay stays open,”"
    assert one.mention is not None
    assert text[slice(*one.mention)] == "Ona Brand"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("🐟 ראש העיר אמרה: „הרציף יישאר פתוח לכולם.”", "„הרציף יישאר פתוח לכולם.”"),
        ("🐟 قالت رئيسة البلدية: «الرصيف سيبقى مفتوحا للجميع.»", "«الرصيف سيبقى مفتوحا للجميع.»"),
        (
            "🐟市長は言った。「港は閉まらないと私は何度も言った。」",
            "「港は閉まらないと私は何度も言った。」",
        ),
    ],
)
def test_quotations_of_every_script_have_their_places(text, words):
    (one,) = suggest(text)
    assert text[one.start : one.end] == words


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "🐟", "“”", '""""', "«»", "「」", "‘’"])
def test_nothing_and_empty_marks_suggest_nothing(text):
    assert suggest(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "tier", "cue"),
    [
        ("“The quay stays open,” said Ona Brand.", QuoteKind.DIRECT, Tier.SURE, "said"),
        ("Ona Brand said that the quay was open.", QuoteKind.INDIRECT, Tier.LIKELY, "said"),
        ("Ona Brand said the quay was “open to all.”", QuoteKind.MIXED, Tier.LIKELY, "said"),
        ("Ona Brand mocked the plan of the town.", QuoteKind.INDIRECT, Tier.WEAK, "mocked"),
    ],
)
def test_a_suggestion_tells_its_kind_its_cue_and_how_sure_it_is(text, kind, tier, cue):
    (one,) = suggest(text)
    assert (one.kind, one.tier, one.cue) == (kind, tier, cue)


def test_an_actor_of_the_project_wins_over_the_name_in_the_text():
    known = (KnownActor(7, "Ona Brand-Vesk", ("Mayor Brand", "Ona Brand")),)
    (one,) = suggest("“The quay stays open,” said Ona Brand.", known)
    assert (one.speaker, one.actor_id) == ("Ona Brand-Vesk", 7)


def test_a_place_that_speaks_is_offered_for_what_it_stands_for():
    (one,) = suggest("Ankara said that the quay would close.")
    assert (one.speaker, one.stands_for, one.actor_id) == ("Ankara", "Turkey", None)


def test_what_a_capital_holds_for_its_state_is_likely_whatever_the_verb():
    found = suggest("Washington views the quay as a gift. Brand views the quay as a burden.")
    assert [one.tier for one in found] == [Tier.LIKELY, Tier.WEAK]


def test_a_place_that_is_an_alias_already_is_its_actor():
    known = (KnownActor(3, "Türkiye", ("Ankara",)),)
    (one,) = suggest("Ankara said that the quay would close.", known)
    assert (one.speaker, one.stands_for, one.actor_id) == ("Türkiye", "", 3)


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Kanzlerin Angela Merkel reiste nach Berlin. „Wir werden das nicht zulassen“, sagte sie.",
         "Angela Merkel", "„Wir werden das nicht zulassen“"),
        ("Der Bürgermeister Uwe Vesk erklärte: „Der Kai bleibt für alle offen.“",
         "Uwe Vesk", "„Der Kai bleibt für alle offen.“"),
        ("« Le quai restera ouvert », a déclaré le maire Jean Vesk. Il est parti avec eux.",
         "Jean Vesk", "« Le quai restera ouvert »"),
        ("«El muelle seguirá abierto», dijo la alcaldesa Ana Vesk en la sede de la ciudad.",
         "Ana Vesk", "«El muelle seguirá abierto»"),
        ('Belediye Başkanı Mehmet Vesk, "Bu iskele herkes için açık kalacak" dedi ve gitti.',
         "Mehmet Vesk", '"Bu iskele herkes için açık kalacak"'),
    ],
)  # fmt: skip
def test_direct_speech_of_other_languages_has_its_speaker(text, speaker, words):
    (one,) = suggest(text)
    assert (one.speaker, text[one.start : one.end]) == (speaker, words)


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Der Bürgermeister Uwe Vesk erklärte, dass der Kai „für alle offen“ bleibe.",
         "Uwe Vesk", "der Kai „für alle offen“ bleibe"),
        ("Uwe Vesk sagte, der Kai sei „ein altes Wrack“. Und das war nicht alles.",
         "Uwe Vesk", "der Kai sei „ein altes Wrack“"),
        ("Le maire Jean Vesk a déclaré que le quai est « une vieille épave ». Il est parti.",
         "Jean Vesk", "le quai est « une vieille épave »"),
    ],
)  # fmt: skip
def test_quoted_words_within_a_clause_bring_the_clause_of_other_languages(text, speaker, words):
    (one,) = suggest(text)
    assert (one.speaker, text[one.start : one.end]) == (speaker, words)
    assert one.kind is QuoteKind.MIXED


@pytest.mark.parametrize(
    "text",
    [
        "Uwe Vesk war nicht bei dem „Deutschen Kongress der Fischer und Seeleute in Eastmere“.",
        "Die „Woche der Fischer“ – auch „Woche der See und der Kaie“ – ist in der Stadt.",
    ],
)
def test_names_between_marks_are_no_quotes_in_other_languages(text):
    assert suggest(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("قال رئيس البلدية: «لقد انتظرنا طويلا بما يكفي».", "«لقد انتظرنا طويلا بما يكفي»"),
        ('"אף אחד לא שאל אותנו", אמרה אילזה טארן.', '"אף אחד לא שאל אותנו"'),
        ("او گفت: «هیچ‌کس از ما نپرسید».", "«هیچ‌کس از ما نپرسید»"),
    ],
    ids=["Arabic", "Hebrew", "Persian"],
)
def test_in_a_script_without_capitals_quotations_are_no_titles(text, words):
    (one,) = suggest(text, language="ar")
    assert text[one.start : one.end] == words


def test_a_language_without_lists_still_has_its_quotations():
    text = "「港は閉まらないと私は何度も言った。」と彼は言った。"
    (one,) = suggest(text, language="ja")
    assert text[one.start : one.end] == "「港は閉まらないと私は何度も言った。」"
    assert one.speaker == ""


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The quay of the town is to close in May.", "en"),
        ("Der Kai der Stadt soll nicht schließen, und das ist gut für die Fischer.", "de"),
        ("Le quai de la ville est pour les pêcheurs qui sont dans le port.", "fr"),
        ("El muelle de la ciudad es para los pescadores que no se van.", "es"),
        ("Bu liman için çok önemli bir karar ve daha fazlası.", "tr"),
        ("", "en"),
    ],
)
def test_the_language_is_told_by_its_small_words(text, language):
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "Ona Brand said “" + "the quay is open. " * 55_000,
        '"' * 300_000,
        "“" * 300_000,
        "”“" * 150_000,
        "Ona Brand said the quay would close and " * 8_000,
        "said " * 60_000,
        "according to A, " * 20_000,
        "The quay closed. “So be it,” said Ona Brand. She left. " * 18_500,
        "הוא אמר: „הרציף ייסגר”. " * 20_000,
        "「港は閉まる。」と彼は言った。" * 20_000,
        "“The quay\n\n" * 30_000,
        "BRAND: The quay will close.\n\nVESK: It will not.\n\n" * 6_000,
        "Ona Brand said:\n\nThe quay will close.\n\n" * 6_000,
    ],
    ids=[
        "unclosed",
        "straight",
        "opening",
        "mixed",
        "no end",
        "verbs",
        "sources",
        "no paragraph",
        "right to left",
        "no spaces",
        "paragraphs",
        "turns",
        "colons",
    ],
)
def test_hostile_texts_come_to_an_end(text):
    for one in suggest(text):
        assert 0 <= one.start < one.end <= len(text)


def overlap(one, other):
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared / max(one[1] - one[0], other[1] - other[0])


def test_wikinews_is_read_as_well_as_before():
    """The thresholds lie a little under what is reached; raise them with it."""
    wanted = reached = speakers = made = 0
    path = Path(__file__).parents[1] / "data" / "wikinews" / "gum_wikinews_dev.jsonl"
    for line in path.read_text("utf-8").splitlines():
        article = json.loads(line)
        core = [quote for quote in article["quotes"] if quote["core"]]
        found = suggest(article["text"])
        wanted, made = wanted + len(core), made + len(found)
        for quote in core:
            place = (quote["start"], quote["end"])
            best = max(found, key=lambda s: overlap(place, (s.start, s.end)))
            if overlap(place, (best.start, best.end)) >= 0.8:
                reached += 1
                speakers += (quote["speaker"] or "?").split()[-1] in best.speaker.split()
    assert reached / wanted > 0.88
    assert speakers / reached > 0.88
    assert reached / made > 0.72
