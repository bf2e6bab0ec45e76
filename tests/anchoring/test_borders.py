import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.anchoring.borders import cuts_word, tidy_span

FAMILY = "👩\u200d👩\u200d👧"
FLAGS = "🇫🇷🇩🇪"


@pytest.mark.parametrize(
    ("text", "span", "tidied"),
    [
        ("ab  cd  ef", (2, 8), "cd"),
        ("q\u0301\u0302r", (0, 1), "q\u0301\u0302"),
        ("q\u0301\u0302r", (2, 4), "q\u0301\u0302r"),
        (f"a{FAMILY}b", (1, 2), FAMILY),
        (f"a{FAMILY}b", (5, 6), FAMILY),
        ("👍🏽!", (0, 1), "👍🏽"),
        ("❤\ufe0f!", (0, 1), "❤\ufe0f"),
        (FLAGS, (0, 1), "🇫🇷"),
        (FLAGS, (3, 4), "🇩🇪"),
        ("क्षि", (0, 1), "क्"),
        ("plain", (1, 3), "la"),
    ],
)
def test_passages_hold_whole_graphemes_and_no_space_at_their_ends(text, span, tidied):
    assert text[slice(*tidy_span(text, *span))] == tidied


def test_endless_marks_do_not_take_the_passage_with_them():
    text = "a" + "\u0301" * 100_000
    assert tidy_span(text, 0, 1) == (0, 65)


@given(st.text(st.sampled_from("ab \n\u0301\u200d👩🏽🇫🇷字")), st.data())
def test_tidying_twice_changes_nothing_more(text, data):
    start = data.draw(st.integers(0, len(text)))
    once = tidy_span(text, start, data.draw(st.integers(start, len(text))))
    assert tidy_span(text, *once) == once


@pytest.mark.parametrize(
    ("words", "before", "after", "text", "cut"),
    [
        ("no", "said ", ".", "I know", True),
        ("no", "said ", ".", "a piano", True),
        ("no", "said ", ".", "nobody", True),
        ("no", "said ", ".", "oh no!", False),
        ("no", "said ", ".", "no", False),
        ("no", "", "", "I know", False),
        ("no", "k", "w", "a nobody", False),
        ("好", "“", "。", "你好吗", False),
        ("...", " ", " ", "wait...what", False),
    ],
)
def test_a_word_is_not_cut_in_two_unless_it_was_before(words, before, after, text, cut):
    start = text.index(words)
    assert cuts_word(text, (start, start + len(words)), before, after) is cut
