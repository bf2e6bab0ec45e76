import pytest

from curator.importers.pages.facts.said import listen
from curator.importers.pages.facts.titles import find_title
from curator.importers.pages.reading import parse

NEWS = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'


def title(html, outlet="The Vessby Courier"):
    return find_title(listen(parse(f"<html>{html}</html>")), outlet)


def og(text):
    return f'<meta property="og:title" content="{text}">'


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("Harbour shut | The Vessby Courier", "Harbour shut"),
        ("Harbour stays shut until spring – Vessby Courier", "Harbour stays shut until spring"),
        ("Vessby Courier: Harbour shut", "Vessby Courier: Harbour shut"),
        ("Vessby Courier | Harbour shut", "Harbour shut"),
        ("Mira Sandoval - the woman of the port", "Mira Sandoval - the woman of the port"),
        ("Spring, shut - and open", "Spring, shut - and open"),
    ],
)
def test_the_name_of_the_site_is_no_part_of_the_title(told, found):
    assert title(og(told)) == (found, "meta og:title")


def test_a_heading_goes_before_what_search_engines_are_told():
    html = og("10 best harbours 2024") + "<h1>Menu</h1><h1>The best harbours<br>of 2024</h1>"
    assert title(html) == ("The best harbours of 2024", "heading")


def test_news_tell_others_their_headline():
    assert title(NEWS + og("Port shut") + "<h1>Port shut, fishers angry</h1>")[0] == "Port shut"


def test_a_heading_that_is_the_name_of_the_site_is_no_title():
    html = og("Harbour shut") + "<h1>The Vessby Courier</h1>"
    assert title(html) == ("Harbour shut", "meta og:title")


def test_the_headline_stands_in_where_only_the_site_is_named():
    ld = '{"@type": "Article", "headline": "K&uuml;ste zu"}'
    html = f'<title>Vessby Courier</title><script type="application/ld+json">{ld}</script>'
    assert title(html) == ("Küste zu", "JSON-LD")


def test_no_title_is_made_up():
    assert title("<p>Words</p>")[0] == ""
