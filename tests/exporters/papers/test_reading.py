"""Reading: Markdown of our dialect becomes the same tree for every format, and nothing else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.domain.statements import Stance
from curator.exporters.escaping import block_quote, escape, isolated
from curator.exporters.papers.reading import read
from curator.exporters.papers.tree import (
    Code,
    Heading,
    Link,
    Listing,
    Literal,
    Mark,
    Paragraph,
    Quote,
    Role,
    Rule,
    Signed,
    Stressed,
    Strong,
    Table,
    Text,
    goes_left,
    plain,
    stretches,
    words_of,
)

ANY = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cn"]), min_size=1)
MARKS = st.lists(
    st.sampled_from(
        [*"ab1 .#*_`<>&[](){}!|-+~=\\\"':;/@^$%,\n\té😀ع\u00a0\u202e", "[^q1]", "&#35;"]
    ),
    min_size=1,
    max_size=30,
).map("".join)


def blocks(markdown):
    return read(f"# Title\n\n{markdown}", "Title").blocks[1:]


def words(markdown):
    return list(words_of(blocks(markdown)))


def marks(inside):
    for inline in inside:
        if isinstance(inline, Mark):
            yield inline
        yield from marks(getattr(inline, "inside", ()))


def test_each_block_of_the_dialect_is_known(quay):
    paper = read(quay, "Quay")
    kinds = [type(block) for block in paper.blocks]
    for kind in (Heading, Paragraph, Quote, Listing, Table, Rule, Literal):
        assert kind in kinds
    assert paper.title == "Quay"
    assert [b.level for b in paper.blocks if isinstance(b, Heading)] == [1, 2, 2, 3, 3, 2, 2]


def test_notes_are_numbered_in_the_order_of_their_use(quay):
    paper = read(quay, "Quay")
    used = [m for b in paper.blocks if isinstance(b, Paragraph) for m in marks(b.inside)]
    assert used == [Mark(1), Mark(2), Mark(1, again=True), Mark(3)]
    opening = [next(words_of(note)) for note in paper.notes]
    assert opening == [
        "The quay, again (S1), para. 2.",
        "The quay, again (S1), para. 4; https://harbour.example/news/1.",
        "S2, para. 1.",
    ]


def test_a_note_holds_paragraphs_and_quotes(quay):
    note = read(quay, "Quay").notes[0]
    assert [type(block) for block in note] == [Paragraph, Paragraph, Quote]


def test_a_mark_inside_a_note_stays_text():
    paper = read("x [^a]\n\n[^a]: see [^b]\n\n[^b]: there", "t")
    assert [list(words_of(note)) for note in paper.notes] == [["see [^b]"]]


def test_a_mark_of_no_note_stays_text():
    assert words("x [^none]") == ["x [^none]"]


def test_signs_of_stances_are_known_but_not_in_quotes_and_notes(quay):
    assert blocks("▲ supports, ▼ 2.") == (
        Paragraph(
            (
                Signed(Stance.SUPPORTS, "▲ supports"),
                Text(", "),
                Signed(Stance.OPPOSES, "▼ 2"),
                Text("."),
            )
        ),
    )
    assert blocks("> ▲ supports") == (Quote((Paragraph((Text("▲ supports"),)),)),)
    assert read("x [^a]\n\n[^a]: ▲ 1", "t").notes == ((Paragraph((Text("▲ 1"),)),),)


def test_facts_translations_and_speakers_are_told_from_other_paragraphs(quay):
    found = [b for b in read(quay, "").blocks if isinstance(b, Paragraph)]
    told = {role: [plain(b.inside)[:14] for b in found if b.role is role] for role in Role}
    assert told[Role.FACTS] == ["Mara Lind · Da"]
    assert told[Role.TRANSLATED] == ["In English (tr"]
    assert told[Role.SAID] == ["— Ilse Tarn (h", "— Ilse Tarn ▲ ", "— \u2068ليلى حداد\u2069 "]


def test_a_dash_that_follows_no_quote_names_no_speaker():
    paragraphs = blocks("> q\n\na\n\nb\n\n— c\n\n- d\n\n— e")
    assert all(b.role is Role.PLAIN for b in paragraphs if isinstance(b, Paragraph))


def test_comments_are_dropped_and_their_content_is_kept(quay):
    assert not any("curator:keep" in found for found in words_of(read(quay, "").blocks))
    assert any(found.startswith("The quay will not") for found in words_of(read(quay, "").blocks))
    assert words("a <!-- x --> b <!-- open") == ["a  b <!-- open"]


def test_only_addresses_of_the_web_are_links():
    assert blocks("[a](https://x.example/?a=1&b=2) <http://y.example>") == (
        Paragraph(
            (
                Link("https://x.example/?a=1&b=2", (Text("a"),)),
                Text(" "),
                Link("http://y.example", (Text("http://y.example"),)),
            )
        ),
    )
    for address in ("javascript:alert(1)", "file:///etc", "curator://quote/1", "/x", "//x.example"):
        assert blocks(f"[words]({address})") == (Paragraph((Text("words"),)),)


def test_an_address_that_would_turn_the_order_of_reading_is_no_link():
    assert blocks("[a](https://x.example/\u202egpj.exe)") == (Paragraph((Text("a"),)),)


def test_html_and_pictures_are_text():
    for text in ("<b>x</b>", "<script>alert(1)</script>", "![x](https://e.example/a.png)"):
        assert words(text) == [text]
    assert words("<div>\n\nx\n\n</div>") == ["<div>", "x", "</div>"]


def test_stress_code_and_hard_breaks():
    assert blocks("**a** *b* `c*` d  \ne") == (
        Paragraph(
            (
                Strong((Text("a"),)), Text(" "), Stressed((Text("b"),)), Text(" "), Code("c*"),
                Text(" d"), Text("\ne"),
            )
        ),
    )  # fmt: skip


def test_a_line_end_in_a_quote_stays_a_line_end():
    assert words("> one\n> two\n>\n> three") == ["one\ntwo", "three"]


def test_lists_keep_their_first_number_and_what_is_inside():
    (found,) = blocks("7. a\n8. b\n\n    c\n\n    - d")
    assert found.first == 7
    assert [list(words_of(entry)) for entry in found.entries] == [["a"], ["b", "c", "d"]]


def test_cells_keep_their_place_and_empty_tables_have_no_rows():
    (table,) = blocks("| a | b |\n| :-: | --: |\n| c |\n")
    assert [cell.align for cell in table.head] == ["center", "right"]
    assert [plain(cell.inside) for cell in table.rows[0]] == ["c", ""]
    assert blocks("| a | b |\n| - | - |\n")[0].rows == ()


def test_without_a_heading_the_title_is_one():
    assert read("", "  A\x00 title ") == read("# A\ufffd title", "A\ufffd title")
    assert read("words", "").blocks[0] == Heading(1, (Text("Briefing"),))
    assert read("# Named", "").title == "Named"


def test_what_xml_forbids_becomes_the_replacement_character():
    assert words("a\x0bb &#0; &#x1f; \ud800 \uffff") == ["a\ufffdb \ufffd  \ufffd \ufffd"]
    assert words("&copy;&nbsp;&#169; &nosuch; &amp;lt;") == ["©\u00a0© &nosuch; &lt;"]


def test_hostile_markdown_is_read_and_the_rest_stays_whole(hostile):
    paper = read(hostile, "Title")
    assert plain(paper.blocks[0].inside) == "Title"
    assert any(found.startswith("The end.") for found in words_of(paper.blocks))


def test_quotes_far_too_deep_become_text():
    assert any("deep" in found for found in words("> " * 3000 + "deep"))


@settings(max_examples=300, deadline=None)
@given(ANY | MARKS)
def test_any_text_comes_back_letter_for_letter_from_every_place(text):
    held = escape(text)
    markdown = (
        f"{block_quote(text)}\n\n## {held}\n\n| {held} | b |\n| --- | --- |\n| {held} | d |\n\n"
        f"— **{held}**, *{held}* [^q1]\n\n[^q1]: {held}.\n"
    )
    paper = read(f"# Title\n\n{markdown}", "Title")
    assert "\n\n".join(words_of(paper.blocks[1:2])) == text
    heading, table, said = paper.blocks[2:]
    assert plain(heading.inside) == text
    assert list(words_of([table])) == [text, "b", text, "d"]
    assert plain(said.inside) == f"— {text}, {text}"
    assert list(words_of(paper.notes[0])) == [f"{text}."]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The quay", False),
        ("الرصيف", True),
        ("3 الرصيف quay", True),
        (f"— {isolated('ليلى')} supports", False),
        (f"{isolated('ليلى')} · 1", True),
        (f"{isolated('ליאת')}", True),
        ("123 – “”", False),
        ("", False),
    ],
)
def test_the_first_strong_letter_outside_isolates_gives_the_direction(text, left):
    assert goes_left(text) is left


def test_a_text_is_cut_where_its_direction_turns():
    assert list(stretches("via (صحيفة 3 الميناء) today")) == [
        ("via (", False),
        ("صحيفة 3 الميناء", True),
        (") today", False),
    ]


@given(ANY | MARKS)
def test_no_letter_is_lost_where_a_text_is_cut(text):
    assert "".join(part for part, _ in stretches(text)) == text
