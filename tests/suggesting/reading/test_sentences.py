"""Where sentences end."""

import pytest

from curator.suggesting.reading.marks import quotations
from curator.suggesting.reading.sentences import Attribution, sentences
from curator.suggesting.reading.tokens import Spelling, tokens

ATTRIBUTION = Attribution(frozenset({"said", "asked"}), frozenset({"he", "she"}))


def cut(text):
    run = tokens(text, quotations(text), Spelling({"mr", "sen", "dr"}))
    return [text[s.start : s.end] for s in sentences(text, run, ATTRIBUTION)]


@pytest.mark.parametrize(
    "parts",
    [
        ["The quay closed.", "Nobody came."],
        ["Is it closed?", "It is!", "Then go."],
        ["Mr. Brand met Sen. Vesk of the U.S. fleet.", "They talked."],
        ["J. P. Vesk left at 5 p.m. on Monday.", "She stayed."],
        ["“The quay stays open.”", "The council met."],
        ["“Will it close?” she asked.", "Nobody knew."],
        ["“Will it close?” Runa Vesk asked in Eastmere.", "Nobody knew."],
        ["“It stays open,” said Brand.", "“It does.”"],
        ["The fee is 3.5 crowns.", "It rose."],
    ],
)
def test_a_text_falls_into_its_sentences(parts):
    assert cut(" ".join(parts)) == parts


def test_a_paragraph_ends_a_sentence_without_a_stop():
    assert cut("Eastmere harbour\n\nIt closed") == ["Eastmere harbour", "It closed"]


def test_paragraphs_are_counted():
    text = "One. Two.\n\nThree."
    run = tokens(text, [], Spelling())
    assert [s.paragraph for s in sentences(text, run, ATTRIBUTION)] == [0, 0, 1]


def test_what_never_stops_is_cut_all_the_same():
    found = cut("quay " * 1000)
    assert len(found) > 5
    assert sum(len(part.split()) for part in found) == 1000
