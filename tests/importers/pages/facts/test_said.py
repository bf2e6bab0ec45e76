import pytest

from curator.importers.pages.facts.said import is_article, is_news, listen
from curator.importers.pages.reading import parse


def said(html):
    return listen(parse(f"<html lang='en'>{html}</html>"))


def test_metas_are_gathered_by_name():
    html = (
        "<meta name='Author' content=' Ana\n Lindqvist '>"
        "<meta property='og:title' content='A &amp;amp; B'>"
    )
    assert said(html).metas == {"author": ["Ana Lindqvist"], "og:title": ["A & B"]}


@pytest.mark.parametrize("text", ["{", "[" * 100_000, "7", '"words"', "null", "[1, [2]]", ""])
def test_json_that_is_none_or_says_nothing_is_passed_over(text):
    assert said(f'<script type="application/ld+json">{text}</script><p>x</p>').objects == []


def test_objects_within_objects_are_found_and_articles_stand_first():
    ld = '{"@graph": [{"@type": "WebPage"}, {"@type": ["Thing", "NewsArticle"], "a": {"b": 1}}]}'
    objects = said(f'<script type="application/ld+json">{ld}</script>')
    assert [is_article(each) for each in objects.objects] == [True, False, False, False]
    assert is_news(objects)


def test_the_title_of_a_picture_is_not_that_of_the_page():
    html = "<body><svg><title>Icon</title></svg></body>"
    assert said(html).title == ""
    assert said("<head><title>Page</title></head>" + html).title == "Page"


def test_headings_keep_their_words_apart_at_line_breaks():
    assert said("<h1>One<br>two <i>th</i>ree</h1><h1> </h1>").headings == ["One two three"]
