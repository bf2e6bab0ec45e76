"""Columns: lines that fit are not broken, words are not, and long texts share what is left."""

from curator.exporters.papers.columns import widths
from curator.exporters.papers.tree import Cell, Table, Text


def table(*texts):
    row = tuple(Cell((Text(text),)) for text in texts)
    return Table(tuple(Cell((Text("h"),)) for _ in texts), (row,))


def test_columns_are_as_wide_as_their_lines_where_all_fit():
    assert widths(table("abc", "one two\nthree"), 9000, 100) == [500, 900]


def test_wide_letters_count_twice():
    assert widths(table("日本", "ab"), 9000, 100) == [600, 400]


def test_words_are_kept_whole_and_long_texts_share_the_rest():
    date, short, long = widths(
        table("13 December 2024", "few words", "many words " * 90), 5000, 100
    )
    assert date >= 1000
    assert short >= 700
    assert long > date + short
    assert 4990 <= date + short + long <= 5000


def test_columns_never_go_beyond_the_page():
    for texts in (["x" * 900], ["word"] * 40, ["x" * 12, "y " * 500, "z" * 500], ["a b " * 99] * 7):
        wide = widths(table(*texts), 9070, 95)
        assert sum(wide) <= 9070
        assert min(wide) > 0


def test_a_table_without_words_has_narrow_columns():
    assert widths(Table((Cell(()), Cell(())), ()), 9000, 100) == [200, 200]
