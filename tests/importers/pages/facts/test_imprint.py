import pytest

from curator.importers.pages.facts import imprint
from curator.importers.pages.facts.said import listen
from curator.importers.pages.reading import parse


def said(html, lang=""):
    return listen(parse(f"<html {lang}>{html}<p>x</p></html>"))


def ld(text):
    return f'<script type="application/ld+json">{text}</script>'


def test_the_outlet_is_the_site_or_the_publisher():
    meta = '<meta property="og:site_name" content="The Vessby Courier">'
    assert imprint.find_outlet(said(meta)) == ("The Vessby Courier", "meta og:site_name")
    stated = ld('{"@type": "Article", "publisher": {"name": "Courier Press"}}')
    assert imprint.find_outlet(said(stated)) == ("Courier Press", "JSON-LD")
    address = '<meta property="article:publisher" content="https://social.example/courier">'
    assert imprint.find_outlet(said(address)) == ("", "")


@pytest.mark.parametrize(
    ("html", "lang", "found"),
    [
        ("", "lang='pt-BR'", ("pt-BR", "lang attribute")),
        ("", "lang='{{ page.lang }}'", ("", "")),
        ("<meta property='og:locale' content='de_AT'>", "", ("de-AT", "meta og:locale")),
        (ld('{"inLanguage": "fr"}'), "", ("fr", "JSON-LD")),
    ],
)
def test_the_language_is_the_one_that_is_declared(html, lang, found):
    assert imprint.find_language(said(html, lang)) == found


def test_the_section_is_the_one_that_is_told():
    stated = ld('{"@type": "NewsArticle", "articleSection": ["Port", "Town"]}')
    assert imprint.find_section(said(stated)) == ("Port", "JSON-LD")
    assert imprint.find_section(said(ld('{"@type": "Article", "articleSection": "Home"}')))[0] == ""


def test_a_site_without_a_name_is_called_by_its_address():
    assert imprint.site_of("", "https://www.vessby-courier.example/a") == "vessby-courier"
    assert imprint.site_of("The Courier", "https://x.example") == "The Courier"
    assert imprint.site_of("", "http://[") == ""
