import datetime as dt

import pytest

from curator.domain.dates import PartialDate
from curator.importers.formats.dates import read_date


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
