"""Marks lead from the page to what it was made of, and nobody ever sees one."""

from curator.domain.briefings.definition import SectionKind
from curator.exporters.briefings.keep import marked as kept
from curator.gui.briefing.dress import Dress
from curator.gui.briefing.marks import Own, bounded, head_of, is_end, own_of, section_of
from curator.gui.briefing.notes import parted
from curator.gui.briefing.setting import page_of
from curator.gui.briefing.tables import parted_table
from curator.gui.theme import LIGHT


def test_the_marks_around_a_text_say_whose_it_is():
    blocks = bounded(kept("gaps, after", "Not yet.")).split("\n\n")
    assert own_of(blocks[0]) == Own(SectionKind.GAPS, after=True)
    assert blocks[1] == "Not yet."
    assert is_end(blocks[2])


def test_a_mark_of_nothing_known_is_taken_away_and_its_text_stands():
    assert bounded("<!-- curator:keep my own -->\nWords\n<!-- /curator:keep -->") == "Words"


def test_no_other_letters_are_taken_for_marks():
    assert section_of("Sources") is None
    assert section_of("") is None
    assert own_of("x") is None
    assert own_of("") is None


def test_the_page_knows_its_sections_its_texts_and_its_quotes(qapp):
    own = bounded(kept("bottom line", "First.\n\n- and\n- second"))
    markdown = (
        f"# T\n\n{head_of(SectionKind.BOTTOM_LINE)}Bottom line\n\n{own}\n\n"
        f"{head_of(SectionKind.CLAIMS)}Claims in detail\n\n> Noon.\n\n"
        "— **Ona** ▲ supports [^q1]\n\n"
        "[^q1]: *Tides* (S1).\n"
    )
    page = page_of(markdown, Dress(LIGHT))
    assert [kind for _, kind in page.sections] == [SectionKind.BOTTOM_LINE, SectionKind.CLAIMS]
    (text,) = page.owns
    words = page.toPlainText()
    assert words[text.begin : text.end] == "First.\nand\nsecond"
    (stop,) = page.stops
    assert words[stop.begin :].startswith("Noon.")
    assert stop.use == 1
    assert page.section_at(stop.begin) is SectionKind.CLAIMS
    assert page.stop_at(stop.begin + 2) == stop
    assert page.next_stop(0, 1) == stop
    assert page.next_stop(stop.begin, -1) is None


def test_an_excerpt_takes_the_notes_of_its_marks_along():
    text = parted("One [^q1]\n\nTwo [^q2]\n\n[^q1]: First.\n\n    > exact\n\n[^q2]: Second.\n")
    assert text.excerpt(range(1)) == "One [^q1]\n\n[^q1]: First.\n\n    > exact"
    assert text.excerpt(range(1, 2)) == "Two [^q2]\n\n[^q2]: Second.\n"
    assert (text.end_of(0, 1), text.end_of(0, 1000), text.end_of(1, 1)) == (1, 2, 2)
    assert text.block_with("Two") == 1
    assert text.block_with("nowhere") == 0


def test_a_table_of_many_rows_is_parted_and_loses_none():
    rows = [f"| {n} | x |" for n in range(300)]
    pieces = parted_table("\n".join(["| A | B |", "| --- | --- |", *rows]))
    assert len(pieces) == 5
    assert all(piece.startswith("| A | B |\n| --- | --- |\n") for piece in pieces)
    assert [line for piece in pieces for line in piece.split("\n")[2:]] == rows


def test_a_table_of_too_many_columns_says_how_many_are_left_out():
    line = "|" + " x |" * 20
    *pieces, told = parted_table(f"{line}\n{line}\n{line}")
    assert pieces[0].split("\n")[0].count("|") == 14
    assert told.startswith("7 more columns")
