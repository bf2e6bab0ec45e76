"""Patterns of file names: what they say of a name, and what is no pattern."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.domain.errors import PatternError
from curator.domain.profiles.pattern import parse


@pytest.mark.parametrize(
    ("pattern", "name", "told"),
    [
        (
            "{date:YYYY-MM-DD} {outlet} - {title}", "2024-05-03 Pier Post - Harbour - a wall",
            {"date": "2024-05-03", "outlet": "Pier Post", "title": "Harbour - a wall"},
        ),
        ("{date}_{outlet}_{title}", "2024-05-03_Post_The_wall",
         {"date": "2024-05-03", "outlet": "Post", "title": "The wall"}),
        ("{outlet}, {date:D.M.YYYY}", "Courier, 3.12.2024",
         {"outlet": "Courier", "date": "2024-12-03"}),
        ("{date:YYYYMMDD}{title}", "20240503Harbour", {"date": "2024-05-03", "title": "Harbour"}),
        ("{date:YYYY-MM} {*}", "2024-05 whatever", {"date": "2024-05"}),
        ("{*}{date:YYYY}{*}", "No 7 of 2024", {"date": "2024"}),
        ("{title} ({author}; {language})", "港は閉まる (Ona Brand; ja)",
         {"title": "港は閉まる", "author": "Ona Brand", "language": "ja"}),
        ("{section}/{outlet}/{title}", "news/Post/Wall",
         {"section": "news", "outlet": "Post", "title": "Wall"}),
        ("PRESS {title}", "Press Wall", {"title": "Wall"}),
    ],
)  # fmt: skip
def test_a_name_tells_what_its_pattern_means(pattern, name, told):
    assert parse(pattern).match(name) == told


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{date} {title}", "2024-02-31 Wall"),
        ("{date} {title}", "3.5.2024 Wall"),
        ("{date} {title}", "2024-05-03"),
        ("{outlet} - {title}", "Pier Post"),
        ("{language} {title}", "12 Wall"),
        ("{outlet}/{title}", "Wall"),
        ("{title}", ""),
    ],
)
def test_a_name_that_does_not_fit_tells_nothing(pattern, name):
    assert parse(pattern).match(name) is None


@pytest.mark.parametrize(
    ("pattern", "says"),
    [
        ("", "needs a field"),
        ("harbour", "needs a field"),
        ("{*}", "needs a field"),
        ("{headline}", "no field of a pattern"),
        ("{title", "stands alone"),
        ("{title} {title}", "stands twice"),
        ("{outlet}{title}", "Nothing stands between"),
        ("{title:YYYY}", "Only a date has a form"),
        ("{date:DD-MM}", "no form of a date"),
        ("{date:(a+)+$}", "no form of a date"),
    ],
)
def test_what_is_no_pattern_is_told_with_what_to_write(pattern, says):
    with pytest.raises(PatternError, match=says):
        parse(pattern)


def test_a_field_may_be_believed_before_the_file_and_folders_are_counted():
    pattern = parse("{section}\\{outlet!} {title}")
    assert (pattern.strong, pattern.depth) == ({"outlet"}, 1)


def test_a_long_name_made_to_be_slow_is_told_in_a_moment():
    pattern = parse("{*}a{*}a{*}a{*}a{*}a{*}a{title}b")
    assert pattern.match("a" * 1_000) is None


@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_is_typed_fits_or_does_not_or_is_no_pattern(pattern, name):
    try:
        found = parse(pattern).match(name)
    except PatternError:
        return
    assert found is None or all(found.values())
