"""Footnotes become links: a mark leads to its note, and the note back."""

from curator.exporters.escaping import escape
from curator.gui.briefing.notes import linked


def test_a_mark_and_its_note_lead_to_each_other():
    text = "Said. [^q1]\n\n[^q1]: *Tides* (S1).\n\n    Exact words:\n\n    > Noon\n"
    assert (
        linked(text)
        == "Said. [1](#note-1)\n\n[1](#use-1) *Tides* (S1).\n\nExact words:\n\n> Noon\n"
    )


def test_what_a_stranger_wrote_stays_as_it_is():
    words = escape("See [^q1] and [^q2]: there")
    assert linked(f"> {words}\n") == f"> {words}\n"


def test_a_text_without_notes_stays_as_it_is():
    assert linked("# Title\n\nNo quotes yet.\n") == "# Title\n\nNo quotes yet.\n"


def test_a_heading_or_quote_that_begins_with_a_sign_stays_one():
    words = escape("<b> said | so")
    assert linked(f"## {words}\n") == "## \\<b&gt; said &#124; so\n"
    assert linked(f"> {escape('|x')}\n") == "> \\|x\n"
    assert linked(f"> {escape(' x')}\n") == f"> {escape(' x')}\n"
