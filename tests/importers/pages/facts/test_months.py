import datetime as dt

import pytest

from curator.importers.pages.facts.months import find_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-05-03T06:30:00+02:00", "2024-05-03"),
        ("Stand: 3. Mai 2024, 6 Uhr", "2024-05-03"),
        ("Published May 3rd, 2024 | 5 min", "2024-05-03"),
        ("3 de mayo de 2024", "2024-05-03"),
        ("vendredi 3 mai 2024", "2024-05-03"),
        ("1er février 2024", "2024-02-01"),
        ("3 мая 2024 г.", "2024-05-03"),
        ("3 maja 2024", "2024-05-03"),
        ("2024年5月3日", "2024-05-03"),
        ("2024년 5월 3일", "2024-05-03"),
        ("03.05.2024, 06:30", "2024-05-03"),
        ("13/05/2024", "2024-05-13"),
        ("05/13/2024", "2024-05-13"),
        ("3 May 2024, updated 4 June 2024", "2024-05-03"),
        ("ByAna LindqvistMay 3, 2024 | 6 comments", "2024-05-03"),
    ],
)
def test_a_day_is_found_in_what_is_written_around_it(text, day):
    assert find_day(text, "") == day


@pytest.mark.parametrize(
    ("language", "day"),
    [("fr", "2024-05-03"), ("en-GB", "2024-05-03"), ("en-US", "2024-03-05"), ("en", ""), ("", "")],
)
def test_the_order_of_day_and_month_is_told_by_the_language_or_not_at_all(language, day):
    assert find_day("03/05/2024", language) == day


@pytest.mark.parametrize(
    "text",
    ["", "Friday", "May 2024", "31 June 2024", "0012-01-01", "3 Foo 2024", "12:30", "v1.2.2024"],
)
def test_what_names_no_day_gives_none(text):
    assert find_day(text, "") == ""


def test_the_future_is_no_date():
    ahead = dt.datetime.now(dt.UTC).date() + dt.timedelta(days=3)
    assert find_day(ahead.isoformat(), "") == ""
