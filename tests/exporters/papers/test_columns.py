"""Columns: short ones are never broken, and long ones share what is left."""

from curator.exporters.papers.columns import shares, widths
from curator.exporters.papers.tree import Cell, Table, Text


def table(*lengths):
    row = tuple(Cell((Text("x" * length),)) for length in lengths)
    return Table(tuple(Cell((Text("h"),)) for _ in lengths), (row,))


def test_what_fits_side_by_side_has_no_shares():
    assert shares(table(30, 30, 20)) == [0.0, 0.0, 0.0]


def test_short_columns_are_as_wide_as_their_words_and_long_ones_share_the_rest():
    short, long, longer = shares(table(12, 40, 400))
    assert short == 0.0
    assert longer == 20.0
    assert 6 < long < 7


def test_widths_never_go_beyond_the_page():
    for lengths in ((1,), (5, 5), (12,) * 40, (12, 500, 500), (12,) * 6 + (900,)):
        wide = widths(table(*lengths), 9070, 95)
        assert sum(wide) <= 9070
        assert min(wide) > 0
    assert widths(table(3, 3), 9070, 100) == [500, 500]


def test_a_table_without_words_has_columns_all_the_same():
    assert widths(table(0, 0), 9070, 100) == [300, 300]
