"""How far one step widens what is selected."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.gui.reader.setting.steps import sentences_around, widened

TEXT = "Title\n\nIt rained. “We ‘never’ sail. We wait,” said Ona Brand. Nobody asked.\n\nThe end."
QUOTATION = "“We ‘never’ sail. We wait,”"
PARAGRAPH = TEXT.split("\n\n")[1]


def steps(text, words, at=None):
    """Widen again and again from some words on, or from a place, until nothing changes."""
    start = text.index(words) if at is None else at
    span, found = (start, start + (len(words) if at is None else 0)), []
    while (wider := widened(text, *span)) != span:
        found.append(text[slice(*wider)])
        span = wider
    return found


def test_from_a_caret_it_is_the_quotation_then_its_paragraph():
    assert steps(TEXT, "", TEXT.index("wait")) == [QUOTATION, PARAGRAPH]


def test_from_a_caret_outside_quotations_it_is_the_sentence():
    assert steps(TEXT, "", TEXT.index("rained")) == ["It rained.", PARAGRAPH]
    assert steps(TEXT, "", TEXT.index("The end") + 3) == ["The end."]
    assert steps(TEXT, "", len(TEXT)) == ["The end."]


def test_a_quotation_within_a_sentence_widens_to_that_first():
    text = "He said “we go” on Monday. Then he left."
    found = steps(text, "", text.index("go"))
    assert found == ["“we go”", "He said “we go” on Monday.", text]


def test_a_quotation_in_another_widens_to_that():
    found = steps(TEXT, "", TEXT.index("never") + 2)
    assert found[0] == "‘never’"
    assert QUOTATION in found
    assert found[-1] == PARAGRAPH


def test_selected_words_widen_to_what_is_around_them():
    assert steps(TEXT, "Nobody") == ["Nobody asked.", PARAGRAPH]
    assert steps(TEXT, "rained. “We") == [PARAGRAPH]


def test_several_paragraphs_widen_to_all_of_each():
    assert steps(TEXT, "asked.\n\nThe") == [f"{PARAGRAPH}\n\nThe end."]


@given(st.text("ab. “”‘’«»\n", max_size=40), st.data())
def test_it_never_selects_less(text, data):
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    begin, stop = widened(text, start, end)
    if start < end:
        assert begin <= start <= end <= stop
    assert 0 <= begin <= stop <= len(text)


@pytest.mark.parametrize(
    ("text", "words", "read"),
    [
        ("Ona came. “We wait,” said Ona. She left.", "“We wait,”", "“We wait,” said Ona."),
        ("Ona came. “Why?” asked Ilse. She left.", "“Why?”", "“Why?” asked Ilse."),
        ("“Yes. Go now.” Ilse said so. More.", "Go now.”", "Go now.” Ilse said so."),
        ("„Es ist so“, sagte Tarn. Dann ging er.", "„Es ist so“", "„Es ist so“, sagte Tarn."),
        ("One came. Two went. Three stayed.", "went", "Two went."),
        ("One came. Two went.", "came. Two", "One came. Two went."),
        ("“We go.”\n\nThen he left.", "“We go.”", "“We go.”"),
        ("abc\n\n", "abc", "abc"),
    ],
)
def test_what_is_read_beside_words_is_their_sentence_and_who_says_it(text, words, read):
    start = text.index(words)
    begin, stop = sentences_around(text, start, start + len(words))
    assert text[begin:stop] == read


def test_of_an_empty_text_nothing_is_read():
    assert sentences_around("", 0, 0) == (0, 0)
