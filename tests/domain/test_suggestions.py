"""Whose words a passage is, and the words of the text that tell so."""

import pytest

from curator.domain.quotes import QuoteKind
from curator.domain.suggestions import around, kind_within, told_by
from curator.suggesting import suggest

TEXT = (
    "Harbour news\n\nThe mayor spoke. “We have waited,” said Ona Brand. The fishers object.\n\n"
    "Ilse Tarn said that nobody had asked them about it. It rained.\n"
)
FOUND = suggest(TEXT)


def guessed(words):
    start = TEXT.index(words)
    made = around(TEXT, FOUND, start, start + len(words))
    return "" if made is None else made.speaker


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("“We have waited,”", "Ona Brand"),
        ("have waited", "Ona Brand"),
        ("“We have waited,” said Ona", "Ona Brand"),
        ("Ona Brand", "Ona Brand"),
        ("nobody had asked", "Ilse Tarn"),
        ("Ilse Tarn said that nobody had", "Ilse Tarn"),
        ("Harbour news", ""),
        ("The mayor spoke", ""),
        ("The fishers object", ""),
        ("It rained", ""),
    ],
)
def test_a_passage_is_of_the_one_who_speaks_in_it_or_beside_it(words, speaker):
    assert guessed(words) == speaker


def test_the_words_that_tell_of_a_speaker_stand_as_in_the_text():
    assert [told_by(TEXT, made) for made in FOUND] == ["said Ona Brand", "Ilse Tarn said"]


def test_where_nobody_is_mentioned_nothing_is_told():
    (made,) = suggest("“We have waited for a very long time now.”\n")
    assert told_by("", made) == ""
    assert around("", [made], 0, 5) is None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("“We have waited,”", QuoteKind.DIRECT),
        ("waited", QuoteKind.DIRECT),
        ("“We have waited,” said Ona Brand", QuoteKind.MIXED),
        ("nobody had asked them", QuoteKind.INDIRECT),
        ("Ilse Tarn said that nobody had asked", QuoteKind.INDIRECT),
        ("It rained", None),
    ],
)
def test_how_a_passage_gives_words_is_taken_from_what_it_shares_most_with(words, kind):
    start = TEXT.index(words)
    assert kind_within(FOUND, start, start + len(words)) is kind
