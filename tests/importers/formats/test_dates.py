import datetime as dt

import pytest

from curator.domain.dates import PartialDate
from curator.importers.formats.dates import find_date, read_date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2024-05-03", "2024-05-03"),
        ("2024-05", "2024-05"),
        ("2024", "2024"),
        ("2024-05-03T06:30:00+02:00", "2024-05-03"),
        ("2024-05-03 06:30", "2024-05-03"),
        ("3 May 2024", "2024-05-03"),
        ("3rd Sept. 2023", "2023-09-03"),
        ("May 3, 2024", "2024-05-03"),
        ("december 2023", "2023-12"),
        ("3.5.2024", "2024-05-03"),
        ("03. 05. 2024", "2024-05-03"),
        ("3. Mai 2024", "2024-05-03"),
        ("1er août 2011", "2011-08-01"),
        ("3 de mayo de 2024", "2024-05-03"),
        ("März 2012", "2012-03"),
    ],
)
def test_reads_what_can_mean_one_date(text, date):
    assert read_date(text) == PartialDate.parse(date)


@pytest.mark.parametrize(
    "text",
    ["", "Friday", "03/05/2024", "2024-13-01", "31 June 2024", "3 Foo 2024", "0012", "1200-01-01"],
)
def test_passes_over_what_is_none_or_could_be_two(text):
    assert read_date(text) is None


def test_passes_over_the_future():
    ahead = dt.datetime.now(dt.UTC).date() + dt.timedelta(days=3)
    assert read_date(ahead.isoformat()) is None
    assert read_date(str(ahead.year + 1)) is None


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("27. Februar 2012 Montag 9:50 PM GMT+1", "2012-02-27"),
        ("January 11, 2010 Monday", "2010-01-11"),
        ("Europe, mardi 14 mars 2006, p. 16", "2006-03-14"),
        ("World, Friday, November 13, 2015", "2015-11-13"),
        ("Article 5 June 2010, of 12 May 2011", "2010-06-05"),
    ],
)
def test_finds_a_whole_date_in_a_line(line, date):
    assert find_date(line) == PartialDate.parse(date)


@pytest.mark.parametrize("line", ["", "Spring 2010", "May 2010", "12 boats 2010", "x" * 300])
def test_finds_no_date_where_there_is_none(line):
    assert find_date(line) is None
