"""CSV: every value comes back from its field, and no text runs as a formula."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.domain.dates import PartialDate
from curator.domain.statements import Stance
from curator.exporters.csv import render

FORMULAS = [
    '=HYPERLINK("https://example.org")',
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\tcmd",
    "\rcmd",
    "|calc",
    "%0A",
    "  =1+1",
    "\ufeff=1+1",
    "\n=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
]


def read(text):
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def test_every_field_is_quoted_and_lines_end_as_rfc_4180_says():
    text = render([{"words": 'He said “no”, then "yes"', "n": 3}], ["n", "words"])
    assert text == '"n","words"\r\n"3","He said “no”, then ""yes"""\r\n'


def test_without_rows_the_head_remains():
    assert render([], ["quote", "actor"]) == '"quote","actor"\r\n'


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_becomes_text(formula):
    assert read(render([{"a": formula}], ["a"])) == [["a"], ["'" + formula]]


def test_a_formula_in_the_head_becomes_text():
    assert read(render([], ["=a"])) == [["'=a"]]


def test_a_negative_number_stays_a_number():
    assert read(render([{"a": -3, "b": -0.5}], ["a", "b"]))[1] == ["-3", "-0.5"]


def test_the_unknown_is_empty_and_the_unasked_left_out():
    assert read(render([{"a": None, "c": "x"}], ["a", "b"]))[1] == ["", ""]


def test_dates_and_stances_are_written_as_the_file_has_them():
    row = {"date": PartialDate(2024, 12), "stance": Stance.OPPOSES}
    assert read(render([row], ["date", "stance"]))[1] == ["2024-12", "opposes"]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1))
def test_any_text_comes_back_from_its_field(texts):
    back = read(render([{"a": text} for text in texts], ["a"]))[1:]
    assert [field for (field,) in back] == [
        field if field == text else f"'{text}" for (field,), text in zip(back, texts, strict=True)
    ]
