"""Rows of the table of statements leave it as Markdown and as CSV."""

import csv
import io

from markdown import markdown as rendered

from curator.domain.dates import PartialDate
from curator.domain.lists.statements import Line
from curator.domain.quotes import QuoteKind
from curator.domain.statements import Stance
from curator.exporters.statements import COLUMNS, markdown, table


def line(key=1, quote_id=1, words="It is *dry*.", **fields):
    told = {
        "kind": QuoteKind.DIRECT, "note": "", "actor_id": 1, "actor": "Ona Brand", "claim_id": 1,
        "claim": "Drain it.", "stance": Stance.SUPPORTS, "title": "The pond",
        "outlet": "Eastmere Courier", "published": PartialDate(2024, 12), "coder": "Mara",
        "tags": ("a", "b"), **fields,
    }  # fmt: skip
    return Line(key, quote_id, 1, words, **told)


def test_a_row_becomes_a_block_quote_and_who_says_it():
    assert markdown([line()]) == (
        "> It is \\*dry\\*.\n\n— **Ona Brand** ▲ supports: “Drain it.”, “The pond”, "
        "*Eastmere Courier*, December 2024\n"
    )


def test_rows_of_one_quote_share_its_words():
    both = markdown([line(), line(2, actor="Ilse Tarn", stance=Stance.OPPOSES), line(3, 2, "Wet.")])
    assert both.count("> It is") == 1
    assert both.count("— **") == 3


def test_what_is_not_known_is_left_out():
    bare = line(-1, actor="", claim="", stance=None, title="", outlet="", published=None)
    assert markdown([bare]).endswith("\n— no actor yet\n")
    assert markdown([]) == ""


def test_marks_in_names_stay_text():
    html = rendered(markdown([line(actor="<b>Ona</b>", outlet="*x*", words="a\n\n# b")]))
    assert "<b>" not in html
    assert "<h1" not in html


def test_csv_holds_every_column_and_no_formula():
    rows = list(csv.DictReader(io.StringIO(table([line(note="=1+1", kind=QuoteKind.MIXED)]))))
    assert tuple(rows[0]) == COLUMNS
    assert rows[0]["note"] == "'=1+1"
    assert (rows[0]["tags"], rows[0]["published"], rows[0]["kind"]) == ("a, b", "2024-12", "mixed")
