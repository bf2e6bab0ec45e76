"""Escaping before pandoc: quotes come back letter for letter, also where it sets type.

The runs here need pandoc (Debian has it), and are left out where it is not installed.
"""

import json
import random
import shutil
import subprocess
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.exporters.escaping import block_quote, escape, literally

PANDOC = shutil.which("pandoc")
pytestmark = pytest.mark.skipif(
    PANDOC is None, reason="PANDOC IS NOT INSTALLED: nothing is proved about it here"
)
DIALECTS = ["markdown", "markdown-smart", "gfm", "commonmark_x"]
SIGNS = [
    *"ab1 .#*_`<>&[](){}!|-+~=\\\"':;/@^$%,\té😀ع\u00a0\u202e\ufeff",
    "[^q1]", "www.", "iv", "&#35;", ":a:", "...", "Mr. ", "--", "p. 3", "  ",
]  # fmt: skip
ATTACKS = [
    "# Heading {#id}", "Underlined =====", "---", "***", "- bullet", "1. first", "(a) first",
    "#. any", "é) first", "    code", "```", "~~~ python", "`code`", "> quote", "[^q9]: note",
    "^[inline]", "*[HTML]: x", "[TOC]", "[link](javascript:alert(1))", "[ref]: https://a.example",
    "![x](file:///dev/zero)", "<https://a.example>", "https://a.example/a_b", "_www.a.example",
    "<script>alert(1)</script>", "<!-- open", "&lt;b&gt; &copy &#35;", "a | b", "|---|---|",
    ": definition", "*em* **strong** ~~strike~~ ^up^ ~down~ ==mark==", "{.class}", "::: div",
    "$a$ $$b$$ \\(c\\) \\begin{e}", "@key [@key, p. 3] -@key", "\\", "\\&amp;", ":smile: :+1:",
    "\"straight\" 'marks' -- --- ... Mr. X, e.g. p. 3", "two  blanks   three", "% title",
    "\u202eright to left\u202c", "قال المتحدث: «لا»", "😀 👩\u200d👧",
]  # fmt: skip


def words(inlines):
    """Give the letters of a paragraph; whatever is more than letters shows by its name."""
    return "".join(
        one["c"] if one["t"] == "Str" else {"Space": " "}.get(one["t"], f"<{one['t']}>")
        for one in inlines
    )


def blocks(texts, dialect):
    """Let pandoc read each text as a block quote below a heading, and give what it makes of it."""
    page = "\n\n".join(f"# x\n\n{block_quote(text)}" for text in texts) + "\n"
    ran = subprocess.run(
        [PANDOC, "-f", dialect, "-t", "json"], input=page.encode(), capture_output=True, check=True
    )
    made = json.loads(ran.stdout)["blocks"]
    assert [block["t"] for block in made] == ["Header", "BlockQuote"] * len(texts), dialect
    return [block["c"] for block in made[1::2]]


def check(texts, dialect):
    with literally():
        for text, (only, *more) in zip(texts, blocks(texts, dialect), strict=True):
            assert (only["t"], more) == ("Para", []), text
            assert words(only["c"]) == unicodedata.normalize("NFC", text), text


@pytest.mark.parametrize("dialect", DIALECTS)
def test_an_attack_comes_back_as_letters(dialect):
    check(ATTACKS, dialect)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.lists(st.sampled_from(SIGNS), min_size=1, max_size=30).map("".join), min_size=1,
             max_size=40),
    st.sampled_from(DIALECTS),
)  # fmt: skip
def test_any_text_comes_back_letter_for_letter(texts, dialect):
    check(texts, dialect)


@pytest.mark.soak
@pytest.mark.parametrize("dialect", ["markdown", "gfm"])
def test_a_hundred_thousand_texts_come_back_letter_for_letter(dialect):
    dice = random.Random(1)
    for _ in range(200):
        check(["".join(dice.choices(SIGNS, k=dice.randint(1, 30))) for _ in range(500)], dialect)


def test_a_heading_a_cell_and_a_note_hold_it_too():
    for text in ATTACKS:
        with literally():
            held = escape(text)
        page = (
            f"# {held}\n\n| a | b |\n| --- | --- |\n| {held} | x |\n\ny [^1]\n\n[^1]: {held}; z\n"
        )
        ran = subprocess.run(
            [PANDOC, "-f", "markdown-auto_identifiers", "-t", "json"], input=page.encode(),
            capture_output=True, check=True,
        )  # fmt: skip
        head, table, para = json.loads(ran.stdout)["blocks"]
        assert words(head["c"][2]) == unicodedata.normalize("NFC", text)
        assert table["t"] == "Table"
        note = next(one for one in para["c"] if one["t"] == "Note")
        assert words(note["c"][0]["c"]) == unicodedata.normalize("NFC", text) + "; z"
