"""Dates of which the day, or the day and the month, may be unknown."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.domain.dates import PartialDate, Precision, utc_from_ms, utc_now_ms
from curator.domain.errors import ValueRefusedError

DAYS = st.dates().map(lambda day: PartialDate(day.year, day.month, day.day))
DATES = DAYS | st.builds(PartialDate, st.integers(1, 9999), st.integers(0, 12))


@given(DATES)
def test_a_date_is_read_as_it_is_written(date):
    assert PartialDate.parse(str(date)) == date
    assert PartialDate.parse(f" {date}\n") == date


@given(DATES, DATES)
def test_dates_stand_in_the_order_of_their_writing(one, other):
    assert (one < other) == (str(one) < str(other))


@pytest.mark.parametrize(
    ("text", "precision"),
    [("2024-12-13", Precision.DAY), ("2024-12", Precision.MONTH), ("2024", Precision.YEAR)],
)
def test_a_date_knows_how_much_of_it_is_known(text, precision):
    assert PartialDate.parse(text).precision is precision


@pytest.mark.parametrize(
    "text",
    [
        "", "-", "13.12.2024", "13-12-2024", "24-12-13", "2024-1-5", "2024-00", "2024-12-00",
        "2024-13", "2024-12-32", "2024-12-13-1", "2024-", "2024-12-13T10:00", "٢٠٢٤", "²⁰²⁴",
        "-2024", "20241213", "9" * 5000, "0000",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused(text):
    with pytest.raises(ValueRefusedError):
        PartialDate.parse(text)


def test_a_refusal_says_what_to_write():
    with pytest.raises(ValueRefusedError, match="“soon” is no date: write YYYY-MM-DD"):
        PartialDate.parse("soon")
    with pytest.raises(ValueRefusedError, match="2023-02-29 is not a date of the calendar"):
        PartialDate.parse("2023-02-29")
    with pytest.raises(ValueRefusedError, match="A day needs its month"):
        PartialDate(2024, 0, 5)


def test_times_are_aware_and_to_the_millisecond():
    assert utc_from_ms(1_700_000_000_123) == dt.datetime(2023, 11, 14, 22, 13, 20, 123_000, dt.UTC)
    before = dt.datetime.now(dt.UTC)
    assert abs(utc_from_ms(utc_now_ms()) - before) < dt.timedelta(minutes=1)
