"""Quotation marks of every kind, paired."""

import pytest

from curator.suggesting.reading.marks import quotations


def between(text):
    return [text[start:end] for start, end in quotations(text)]


@pytest.mark.parametrize(
    "quoted",
    [
        "“The quay stays open.”",
        '"The quay stays open."',
        "''The quay stays open.''",
        "``The quay stays open.''",
        "„Der Kai bleibt offen.“",
        "„Der Kai bleibt offen.”",
        "«Le quai reste ouvert.»",
        "« Le quai reste ouvert. »",
        "»Der Kai bleibt offen.«",
        "‹Le quai reste ouvert.›",
        "「港は閉まらない。」",
        "『港は閉まらない。』",
        "‘The quay stays open.’",
    ],
)
def test_each_pair_of_marks_holds_its_words(quoted):
    assert between(f"She wrote: {quoted} Then she left.") == [quoted]


def test_what_is_quoted_within_a_quotation_belongs_to_it():
    text = "“I heard ‘close it’ twice, and then “never” once,” said Brand."
    assert between(text) == ["“I heard ‘close it’ twice, and then “never” once,”"]


def test_doubled_and_single_straight_marks_end_together():
    assert between("''They said, 'Go home,''' Brand recalled.") == ["''They said, 'Go home,'''"]


@pytest.mark.parametrize(
    "text",
    ["The pier of the ’90s won’t last.", 'A 6\'2" sailor and a 5" rope.', "Rock 'n' roll", ""],
)
def test_apostrophes_and_inches_open_nothing(text):
    assert between(text) == []


def test_a_quotation_runs_over_paragraphs_that_open_it_anew():
    text = "“The quay stays open.\n\n“We have the money for it,” said Brand."
    assert between(text) == ["“The quay stays open.\n\n“We have the money for it,”"]


def test_a_quotation_runs_over_paragraphs_that_only_close_it():
    text = "“The quay stays open.\nWe have the money for it,” said Brand. She left."
    assert between(text) == ["“The quay stays open.\nWe have the money for it,”"]


def test_an_unclosed_quotation_ends_with_its_paragraph():
    text = "“The quay stays open for good, said Brand.\n\nThe council met. “Never,” it held."
    assert between(text) == ["“The quay stays open for good, said Brand.", "“Never,”"]


def test_a_mark_left_open_over_few_words_is_no_quotation():
    assert between("She shouted “No\n\nand left.") == []


def test_a_closing_mark_typed_as_an_opening_one_closes():
    assert between("“The quay stays open.“ Brand left.") == ["“The quay stays open.“"]


def test_a_straight_mark_that_opens_again_leaves_what_was_never_closed():
    text = 'He had "no idea, he said. "We will stay," said Brand.'
    assert between(text) == ['"We will stay,"']


def test_a_mark_set_before_its_space_opens_where_the_next_one_closes():
    assert between('Brand said," It stays open". She left.') == ['" It stays open"']
    assert between('The quay closed," he said, "and then reopened."') == ['"and then reopened."']
