"""Escaping: whatever a stranger writes comes back as the same letters, and as nothing else."""

import random
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from curator.exporters import escaping
from curator.exporters.escaping import (
    block_quote,
    escape,
    has_direction_controls,
    isolated,
    literally,
    paragraphs,
)

ATTACKS = [
    "# Heading",
    "###### Heading ######",
    "Heading #",
    "Heading \\#",
    "#",
    "# ",
    "Underlined\n=====",
    "Underlined\n-----",
    "Underlined\n=",
    "---\ntitle: front matter\n---",
    "***",
    "* * *",
    "_ _ _",
    "- bullet",
    "+ bullet",
    "* bullet",
    "1. first",
    "12) twelfth",
    "1.",
    "a. first",
    "iv) fourth",
    "#. any",
    "(1) first",
    "(a) first",
    "١. first",
    "    code by four blanks",
    "\tcode by a tab",
    "a\tb",
    "  two blanks at both ends  ",
    "hard break  \nnext",
    "hard break\\\nnext",
    "\u00a0\u3000other blanks\u2003\u00a0",
    "```\nfenced\n```",
    "~~~ python\nfenced\n~~~",
    "`code`",
    "``co`de``",
    "\\`co\\`de",
    "> quote",
    ">> quote",
    "> [!NOTE]\n> alert",
    "[^q1]",
    "[^q9]: fake footnote",
    "^[inline footnote]",
    "///Footnotes Go Here///",
    "see ///Footnotes Go Here/// there",
    "////////",
    "*[HTML]: abbreviation",
    "[TOC]",
    "[[_TOC_]]",
    "[link](https://example.org)",
    "[link](javascript:alert(1))",
    "[link][ref]\n\n[ref]: https://example.org",
    "[ref]: https://example.org 'title'",
    "![picture](https://example.org/a.png)",
    "![picture](file:///dev/zero)",
    "<https://example.org>",
    "<mail@example.org>",
    "https://example.org/a_b_c?d=e&copy=f",
    "www.example.org",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- comment -->",
    "<!-- open",
    "<![CDATA[x]]>",
    "<?php x ?>",
    "</p></blockquote>",
    "<div markdown='1'>*a*</div>",
    "&lt;script&gt;",
    "&#60;b&#62;",
    "&amp;amp;",
    "&copy; &copy &",
    "&#x3c;",
    "AT&T; R&D",
    "a | b\n--|--\nc | d",
    "| a | b |\n| :-- | --: |\n| c | d |",
    "| a |\n|---|",
    "Term\n: definition",
    "*em* **strong** ***both*** _em_ __strong__ ~~strike~~ ==mark== ^up^ ~down~ %%hidden%%",
    "a*b*c a_b_c",
    "{: .class #id onclick=x}",
    "# Title {#id}",
    "text {: .class }",
    "$a$ $$b$$ \\(c\\) \\[d\\] \\begin{e}",
    "@key [@key, p. 3] @@",
    "\\",
    "\\\\",
    "\\*",
    "\\&amp;",
    "klzzwxh:0000",
    "zz1337820767766393449qq",
    "\u202eright to left\u202c \u2067again\u2069 \u200b\ufeff",
    "قال المتحدث: «لا»",
    "😀 👩‍👩‍👧 e\u0301",
    "_www.example.org",
    ":smile: a:b: :+1: 10:30:45 :100:",
    "é) first",
    "two  blanks, three   blanks",
    "Mr. O'Hara said \"no\" -- 'twas... p. 3",
]
SIGNS = [
    *"ab1 .#*_`<>&[](){}!|-+~=\\\"':;/@^$%,\n\té😀ع\u00a0\u202e\ufeff",
    "[^q1]",
    "www.",
    "iv",
    "&#35;",
    ":a:",
    "...",
    "Mr. ",
    "  ",
    "\n\n",
]
LINES = st.lists(st.sampled_from(SIGNS), min_size=1, max_size=30).map("".join)
ANY_LINES = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1)
ARTICLE = (
    "Mr. O’Hara’s team – 14 people, 3.5% of the staff – wasn't paid in 2024; the bill came to "
    "$5.2 million (or £4 million), “a scandal”, said A. Weaver: “We're done!” Why? R&D at "
    'Smith & Sons cost more/less the same; "nothing" changed... on 13/12/2024 at 18:40, item #4.'
)


def words(page):
    """Tell the text of a page of nothing but paragraphs as it was written."""
    return "\n\n".join(page.texts)


@pytest.mark.parametrize("text", ATTACKS)
def test_an_attack_comes_back_as_letters_from_a_paragraph(readers, text):
    for reader in readers:
        page = reader.page(paragraphs(text))
        assert words(page) == text, reader
        assert set(page.tags) == {"p"}


@pytest.mark.parametrize("text", ATTACKS)
def test_an_attack_comes_back_as_letters_from_a_block_quote(readers, text):
    for reader in readers:
        page = reader.page(f"{block_quote(text)}\n\n— someone\n")
        assert words(page).strip("\n") == f"{text}\n\n— someone".strip("\n"), reader
        assert page.tags[0] == "blockquote"
        assert set(page.tags[1:]) == {"p"}


@pytest.mark.parametrize("text", ATTACKS)
def test_an_attack_comes_back_as_letters_from_headings_tables_stress_and_notes(readers, text):
    held = escape(text)
    written = (
        f"## {held}\n\n| head | {held} |\n| --- | --- |\n| {held} | cell |\n\n"
        f"— **{held}** (*{held}*), {held} [^q1]\n\n[^q1]: *{held}*, {held}; {held}.\n"
    )
    for reader in readers:
        page = reader.page(written)
        texts = page.texts
        assert texts[:5] == [text, "head", text, text, "cell"], reader
        assert texts[5].startswith(f"— {text} ({text}), {text} ")
        assert texts[-1].startswith(f"{text}, {text}; {text}.")
        assert page.tags.count("h2") == page.tags.count("strong") == 1
        assert page.tags.count("em") == 2
        assert page.tags.count("a") == 2


@settings(max_examples=400, deadline=None)
@given(LINES | ANY_LINES)
def test_any_text_comes_back_letter_for_letter_from_a_block_quote(readers, text):
    for reader in readers:
        page = reader.page(block_quote(text))
        assert words(page) == text, reader
        assert set(page.tags) == {"blockquote", "p"}


@settings(max_examples=400, deadline=None)
@given(LINES | ANY_LINES)
def test_any_text_comes_back_letter_for_letter_from_a_heading_and_a_cell(readers, text):
    for reader in readers:
        held = escape(text)
        page = reader.page(f"# {held}\n\n| {held} | b |\n| --- | --- |\n| {held} | d |\n")
        assert page.texts == [text, text, "b", text, "d"], reader
        assert {*page.tags} == {"h1", "table", "thead", "tbody", "tr", "th", "td"}


PROSE = st.lists(
    st.sampled_from(["Abc", "iv", "a", "1", " ", "  ", ".", ")", ",", ": ", "#", "-", "+", "(",
                     "é", "«", "“", "…", "www.", "WWW", "\u00a0", "\u3000", "\u2028", "!", "]"])
    | st.characters(),
    max_size=12,
).map("".join)  # fmt: skip


@settings(max_examples=2000, deadline=None)
@given(PROSE | LINES | ANY_LINES)
@example("")
@example("a.")
@example("iv)")
@example("a\x1f")
@example("a #")
def test_what_is_taken_for_prose_at_a_glance_has_nothing_to_escape(text):
    assert escape(text) == escaping._escaped(text)


def test_no_single_character_is_taken_for_prose_wrongly():
    for place in (*range(0x3000), *range(0xD7FF, 0x11000), 0xE0001, 0x10FFFF):
        for text in (f"a{chr(place)}a", f"{chr(place)}a", f"a{chr(place)}", f"{chr(place)}"):
            if escaping._is_prose(text):
                assert escaping._escaped(text) == text


def test_no_letter_that_reads_right_to_left_is_left_without_isolation():
    turning = [
        chr(place)
        for place in range(0x110000)
        if unicodedata.bidirectional(chr(place)) in ("R", "AL", "AN")
    ]
    assert [char for char in turning if not isolated(f"a {char}").startswith("\u2068")] == []


@pytest.mark.parametrize("name", ["Python-Markdown", "CommonMark"])
@pytest.mark.parametrize(
    "number", [500, pytest.param(100_000, marks=pytest.mark.soak)], ids=["some", "many"]
)
def test_generated_texts_come_back_letter_for_letter(readers, name, number):
    reader = next(each for each in readers if each.name == name)
    dice = random.Random(number)
    for _ in range(number // 100):
        texts = ["".join(dice.choices(SIGNS, k=dice.randint(1, 30))) for _ in range(100)]
        page = reader.page("\n\n# x\n\n".join(map(block_quote, texts)) + "\n")
        assert {*page.tags} == {"h1", "blockquote", "p"}
        assert ["\n\n".join(quote) for quote in page.quotes] == texts


def test_what_sets_type_is_kept_from_it_where_that_is_asked_for():
    with literally():
        assert escape("Mr. O'Hara -- no...") == "Mr&#46; O&#39;Hara -&#45; no.&#46;&#46;"
        assert escape("An end. A beginning.") == "An end. A beginning."
    assert escape("Mr. O'Hara -- no...") == "Mr. O'Hara -- no..."


def test_ordinary_prose_is_left_as_it_is():
    assert escape(ARTICLE) == ARTICLE


def test_what_is_no_text_becomes_the_replacement_character():
    assert escape("a\x00b\x02c\ud800d\x85e") == "a\ufffdb\ufffdc\ufffdd\ufffde"


def test_an_ampersand_at_the_end_cannot_join_our_semicolon():
    assert escape("Rock &amp") + "; next" == "Rock &amp;amp; next"


def test_every_line_of_a_quote_has_its_mark():
    assert block_quote("one\n\ntwo\nthree") == "> one\n>\n> two\n> three"


def test_surplus_empty_lines_survive_as_entities():
    assert block_quote("one\n\n\n\ntwo") == "> one\n>\n> &#10;&#10;two"


def test_left_to_right_text_needs_no_isolation():
    assert isolated("The Daily Harbour") == "The Daily Harbour"


def test_right_to_left_text_is_isolated():
    assert isolated("صحيفة الميناء") == "\u2068صحيفة الميناء\u2069"


def test_no_control_breaks_out_of_the_isolation():
    assert isolated("\u2069\u202eصحيفة\u202c") == "\u2068صحيفة\u2069"


def test_direction_controls_are_noticed():
    assert has_direction_controls("paid \u202e0001$")
    assert not has_direction_controls("صحيفة 👩‍👧")


def test_a_long_run_of_marks_takes_no_square_of_its_length():
    run = "#" * 200_000 + " &" * 50_000 + "\n" * 50_000
    assert len(paragraphs(run + "x")) > len(run)
