"""Words set apart as a paragraph of their own, without marks."""

import pytest

BLOCK = "It stays open for everyone. We have the money, and nobody will sell it."


@pytest.mark.parametrize(
    "before",
    [
        "Ona Brand wrote:",
        "In a letter to the council, Ona Brand said:",
        "Ona Brand wrote on her page on Monday:",
        "Ona Brand denied these rumours:",
    ],
)
def test_the_paragraph_after_a_colon_is_what_was_said(said, before):
    assert ("Ona Brand", BLOCK) in said(f"{before}\n\n{BLOCK}\n\nThe ferries sail on.")


def test_it_ends_where_the_article_tells_again_who_speaks(said):
    text = f"Ona Brand wrote:\n\n{BLOCK} Mark Vesk said that the ferries would sail."
    assert said(text) == [("Ona Brand", BLOCK), ("Mark Vesk", "the ferries would sail")]


@pytest.mark.parametrize(
    "text",
    [
        f"Ona Brand noted the long and cold winters of Eastmere:\n\n{BLOCK}",
        f"Here is what to watch tonight:\n\n{BLOCK}",
        "Ona Brand wrote:\n\n1. The quay stays open.",
        "Ona Brand wrote:",
    ],
)
def test_other_colons_announce_nobody_s_words(said, text):
    assert BLOCK not in [words for _, words in said(text)]
    assert "1. The quay stays open." not in [words for _, words in said(text)]
