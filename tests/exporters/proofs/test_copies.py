"""Quotes counted in a text, whole and torn by the end of a page."""

import re

from hypothesis import given
from hypothesis import strategies as st

from curator.exporters.proofs.copies import Pages, places, squeezed

QUOTE = squeezed("The ferries will not sail before the harbour wall is mended, and not after.")


@given(st.text("ab", max_size=60), st.lists(st.text("ab", min_size=1, max_size=16), max_size=6))
def test_copies_of_one_quote_do_not_overlap(text, every):
    found = places(text, every)
    assert {words: len(at) for words, at in found.items()} == {
        words: len(re.findall(re.escape(words), text)) for words in every
    }


def torn(first, *others, quote=QUOTE):
    starts, text = [0], first
    for page in others:
        starts.append(len(text))
        text += page
    return Pages(text, starts).torn(quote, places(text, [quote])[quote])


def test_a_copy_that_runs_on_on_the_next_page_is_a_copy():
    assert torn(f"x{QUOTE[:30]}12Note.", f"On:{QUOTE[30:]}y") == 1
    assert torn(f"x{QUOTE[:20]}", f"On:{QUOTE[20:40]}12Note.", f"On:{QUOTE[40:]}y") == 1
    assert torn(f"{QUOTE}{QUOTE[:30]}12Note.", f"{QUOTE[30:]}{QUOTE}") == 1


def test_an_altered_copy_beside_an_intact_one_is_none():
    for at in range(len(QUOTE)):
        altered = f"{QUOTE[:at]}#{QUOTE[at + 1 :]}"
        assert torn(altered, QUOTE) == 0
        assert torn(QUOTE, altered) == 0
        if at >= 12:
            assert torn(f"x{altered[:30]}12Note.", f"On:{altered[30:]}y", QUOTE) == 0
