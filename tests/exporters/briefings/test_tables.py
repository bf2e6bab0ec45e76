"""Tables of a briefing: nothing in them is run, cut in silence, or different the next time."""

import csv
import io
import zipfile

import pytest
from lxml import etree

from curator.domain.statements import Stance
from curator.exporters.data import tables

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =cmd|' /C calc'!A0", "%x", "=HYPERLINK(1)"]


def cells(data):
    """Read the texts of each sheet of a workbook, row by row, and see that nothing is run."""
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        shared = etree.fromstring(book.read("xl/sharedStrings.xml")).iter(f"{MAIN}si")
        texts = ["".join(t.text or "" for t in item.iter(f"{MAIN}t")) for item in shared]
        sheets = {}
        for name in sorted(n for n in book.namelist() if n.startswith("xl/worksheets/sheet")):
            sheet = etree.fromstring(book.read(name))
            assert not list(sheet.iter(f"{MAIN}f", f"{MAIN}hyperlink"))
            sheets[name] = [
                [
                    texts[int(cell.findtext(f"{MAIN}v"))] if cell.get("t") == "s"
                    else cell.findtext(f"{MAIN}v")
                    for cell in row
                ]
                for row in sheet.iter(f"{MAIN}row")
            ]  # fmt: skip
    return sheets


@pytest.mark.parametrize("name", ["bridge", "hostile", "right_to_left", "empty"])
def test_a_table_reads_as_its_golden_file(contents, golden, name):
    golden(f"{name}.csv", tables.csv(contents[name]))
    told = [
        f"{sheet}\n" + "\n".join(map(repr, rows))
        for sheet, rows in cells(tables.xlsx(contents[name])).items()
    ]
    golden(f"{name}.xlsx.txt", ("\n\n".join(told) + "\n").encode())


@pytest.mark.parametrize("name", ["bridge", "hostile", "right_to_left", "empty"])
def test_the_csv_follows_its_standard_and_each_row_has_all_columns(contents, name):
    data = tables.csv(contents[name]).decode()
    assert data.endswith("\r\n")
    rows = list(csv.reader(io.StringIO(data, newline=""), strict=True))
    assert tuple(rows[0]) == tables.COLUMNS
    assert {len(row) for row in rows} == {len(tables.COLUMNS)}
    words = [row[0].removeprefix("'") for row in rows[1:]]
    assert words == [one.quote.words for one in contents[name].said]


def test_a_row_is_as_high_as_the_lines_of_its_quote(making):
    paper = making.source(1, "x")
    said = [
        (making.quote(1, "Short.", paper), "A", Stance.NEUTRAL, "c", "", ()),
        (making.quote(2, "word " * 60, paper), "A", Stance.NEUTRAL, "c", "", ()),
    ]
    with zipfile.ZipFile(io.BytesIO(tables.xlsx(making.content(said)))) as book:
        sheet = etree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    _, low, high = (float(row.get("ht", "0")) for row in sheet.iter(f"{MAIN}row"))
    assert high >= 60 > low


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_stays_text_in_both(making, text):
    paper = making.source(1, text, text, url=text)
    content = making.content([(making.quote(1, text, paper), text, Stance.OPPOSES, text, "", ())])
    for row in csv.reader(io.StringIO(tables.csv(content).decode(), newline="")):
        assert not [value for value in row if value.strip()[:1] in tuple("=+-@%")]
    assert any(text in row for rows in cells(tables.xlsx(content)).values() for row in rows)


def test_what_looks_like_an_escape_of_excel_comes_back_as_it_was(making):
    quote = making.quote(1, "_x0041_ and _x000D_", making.harbour)
    content = making.content([(quote, "A", Stance.OPPOSES, "c", "", ())])
    (row,) = cells(tables.xlsx(content))["xl/worksheets/sheet1.xml"][1:]
    assert row[0].replace("_x005F_", "_") == "_x0041_ and _x000D_"
    assert row[0].count("_x005F_") == 2


@pytest.mark.parametrize("sign", ["a", "😀"])
def test_a_text_too_long_for_a_cell_is_cut_with_a_sign_of_it(making, sign):
    quote = making.quote(1, sign * 40_000, making.harbour)
    content = making.content([(quote, "A", Stance.OPPOSES, "c", "", ())])
    (row,) = cells(tables.xlsx(content))["xl/worksheets/sheet1.xml"][1:]
    assert 32_765 <= len(row[0].encode("utf-16-le")) // 2 <= 32_767
    assert row[0].strip(sign) == "…"


def test_the_same_briefing_gives_the_same_workbook(contents):
    assert tables.xlsx(contents["bridge"]) == tables.xlsx(contents["bridge"])
