import pytest

from curator.domain.errors import EmptyFileError, NoArticleError, UnreadableFileError
from curator.importers.formats import html
from curator.importers.raw import Raw

BODY = "<p>Über Nacht blieb der Hafen von Vessby geschlossen, sagte die Hafenbehörde.</p>" * 3


def read(text, encoding="utf-8", **more):
    return html.read(Raw(text.encode(encoding), "a.html"), **more)


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("iso-8859-1", "cp1252"),
        ("iso-8859-1", "utf-8"),
        ("utf-16", "utf-8"),
        ("none-such", "cp1252"),
    ],
)
def test_the_charset_is_found_even_where_the_page_is_wrong(declared, encoding):
    draft = read(f'<html><head><meta charset="{declared}"></head><body>{BODY}', encoding)
    assert "Über Nacht blieb der Hafen" in draft.text


def test_an_xml_declaration_and_entities_are_understood():
    draft = read(
        f'<?xml version="1.0" encoding="iso-8859-1"?><html>{BODY}<p>K&ouml;ln &amp; &#1084;</p>'
    )
    assert draft.text.endswith("Köln & м")


@pytest.mark.parametrize(
    "text",
    [
        "<html><body><nav><a href='/'>Home</a><a href='/b'>Sport</a></nav></body></html>",
        "<html><head><title>Vessby</title></head><body></body></html>",
        "<html><h2>Menu</h2><ul>" + "<li><a href='/a'>Boats and piers</a></li>" * 50,
        "<html>" + "<div>" * 20_000,
    ],
)
def test_a_page_without_an_article_says_so(text):
    with pytest.raises(NoArticleError, match=r"“a\.html” has no article in it that could be found"):
        read(text)


def test_white_space_is_empty():
    with pytest.raises(EmptyFileError):
        read(" \n ")


def test_a_page_beyond_all_measure_is_refused():
    with pytest.raises(UnreadableFileError, match="larger than 25 MB"):
        read("<html>" + " " * (25 << 20))


def test_a_page_that_hangs_is_given_up_and_the_next_one_is_read():
    hostile = "<html><body><p " + " ".join(f"a{n}=1" for n in range(200_000)) + ">x</p>"
    read(BODY)
    with pytest.raises(NoArticleError, match=r"took longer than 0\.5 seconds"):
        read(hostile, seconds=0.5)
    assert "Vessby" in read(BODY).text


def test_the_process_can_be_closed_and_comes_back():
    read(BODY)
    html.close()
    html.close()
    assert "Vessby" in read(BODY).text
