"""Saved pages as HTML that asks for nothing."""

import re

import pytest

from curator.importers.originals.safe_page import SafePages, of_text

ATTRIBUTE = re.compile(r"<\w+[^>]*?\s([\w:-]+)=")
HARMFUL = [
    '<img src="/dev/zero">',
    '<img src="file:///etc/passwd">',
    '<img src="//host/share/a.png">',
    '<img srcset="http://tracker.example/a.png 2x">',
    '<picture><source srcset="http://tracker.example/a.png"><img src="x"></picture>',
    '<script src="http://tracker.example/a.js"></script>',
    "<script>document.write('<img src=http://tracker.example>')</script>",
    '<meta http-equiv="refresh" content="0;url=http://tracker.example/">',
    '<link rel="stylesheet" href="http://tracker.example/a.css">',
    "<style>@import url(http://tracker.example/a.css);</style>",
    '<p style="background:url(http://tracker.example/a.png)">x</p>',
    '<table background="http://tracker.example/a.png"><tr><td>x</table>',
    '<body background="file:///dev/zero">',
    '<iframe src="http://tracker.example/"></iframe>',
    '<object data="file:///etc/passwd"></object><embed src="file:///etc/passwd">',
    '<svg><image href="file:///etc/passwd"/><script>x</script></svg>',
    '<math><mi xlink:href="data:x,<script>"></math>',
    '<video src="http://tracker.example/a.mp4" poster="/dev/zero"></video>',
    '<base href="http://tracker.example/"><p>x</p>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="file:///etc/passwd">x</a>',
    '<a href="//host/share">x</a>',
    '<a href="data:text/html,<script>x</script>">x</a>',
    '<a href="vbscript:x" onclick="x()" style="x">x</a>',
    '<p onload="x" onerror="y">x</p>',
    "<noscript><p title='</noscript><img src=/dev/zero>'></p></noscript>",
    "<!--[if IE]><img src=/dev/zero><![endif]-->",
    "<textarea></textarea><img src=/dev/zero></textarea>",
    "<svg><style><img src=/dev/zero></style></svg>",
    "<form action=http://tracker.example><input type=image src=/dev/zero></form>",
    "<xmp><img src=/dev/zero></xmp><plaintext><img src=/dev/zero>",
]


def shown(page):
    pages = SafePages([page])
    return "".join(pages.piece(number) for number in range(len(pages)))


@pytest.mark.parametrize("harm", HARMFUL)
def test_nothing_is_left_of_what_a_page_asks_for(harm):
    html = shown(f"<html><body><p>Before.</p>{harm}<p>After.</p></body></html>")
    assert "Before." in html
    assert not re.search(r"<(?:img|script|style|link|meta|iframe|svg|object|embed|base)", html)
    assert "href" not in html
    assert set(ATTRIBUTE.findall(html)) <= {"dir", "lang"}


def test_words_lists_tables_and_links_stay():
    html = shown(
        "<html><head><title>no</title></head><body><div><h1>Pond</h1><div>One <b>word</b>.</div>"
        "<div>Two.</div><ul><li>a<li>b</ul><table><tr><th>x<th>y<tr><td>1<td>2</table>"
        "<a href='https://example.org/?a=1&amp;b=2'>there</a> <img src=x alt='the pond'></div>"
    )
    for piece in (
        "<h1>Pond</h1>", "<p>One <b>word</b>.</p>", "<p>Two.</p>", "<li>a</li>", "<td>2</td>",
        '<a href="https://example.org/?a=1&amp;b=2">there</a>', "[the pond]",
    ):  # fmt: skip
        assert piece in html
    assert "no" not in html


def test_the_direction_and_language_of_words_stay():
    html = shown("<p dir=rtl lang=ar>سد</p>")
    assert html == '<p dir="rtl" lang="ar">سد</p>'


def test_what_a_browser_hides_is_hidden():
    html = shown("<p hidden>one</p>two<span style='display: none'>three</span> four<p>five</p>")
    assert [word for word in ("one", "two", "three", "four", "five") if word in html] == [
        "two", "four", "five",
    ]  # fmt: skip


def test_tables_that_lay_a_page_out_are_laid_flat():
    html = shown("<table><tr><td><table><tr><td>in<td>side</table><td>beside</table>")
    assert html.count("<table") == 0
    assert [words in html for words in ("in", "side", "beside")] == [True] * 3
    wide = "<table>" + "<tr><td>a<td>b" * 1000 + "</table>"
    assert "<table" not in shown(wide)
    assert "<table" in shown("<table><tr><td>a<td>b<tr><td>c<td>d</table>")


def test_a_cell_says_nothing_of_how_far_it_reaches():
    assert "span" not in shown("<table><tr><td colspan=99999999>a<td>b<tr><td>c<td>d</table>")


def test_a_long_page_comes_in_pieces_with_every_word_once():
    words = [f"word{number}" for number in range(9000)]
    page = "".join(f"<p>{' '.join(words[at : at + 10])}</p>" for at in range(0, 9000, 10))
    pages = SafePages([page])
    pieces = [pages.piece(number) for number in range(len(pages))]
    assert len(pieces) > 2
    assert max(map(len, pieces)) < 60_000
    assert re.findall(r"word\d+", "".join(pieces)) == words
    assert pages.whole


@pytest.mark.parametrize("form", ["<p>{0}</p>", "{0}", "<pre>{0}</pre>", "<ul><li>{0}</ul>"])
def test_a_boundless_paragraph_comes_in_pieces(form):
    pages = SafePages([form.format("word " * 40_000)])
    pieces = [pages.piece(number) for number in range(len(pages))]
    assert max(map(len, pieces)) < 60_000
    assert "".join(pieces).count("word") == 40_000


def test_a_long_list_stays_a_list():
    pages = SafePages(["<ul>" + "<li>one point among many</li>" * 3000 + "</ul>"])
    pieces = [pages.piece(number) for number in range(len(pages))]
    assert len(pieces) > 2
    assert "".join(pieces).count("<li>") == 3000


@pytest.mark.parametrize(
    "tag", ["div", "span", "b", "ul><li", "blockquote", "table><tr><td", "font"]
)
def test_a_page_nested_without_end_is_shown_as_far_as_it_was_taken_in(tag):
    pages = SafePages([f"<p>Above.</p>{f'<{tag}>' * 50_000}deep"])
    assert "Above." in pages.piece(0)
    assert not pages.whole


def test_words_are_found_in_their_piece():
    filler = "<p>" + "much is said here " * 100 + "</p>"
    pages = SafePages([filler * 40 + "<p>Nobody has <b>measured</b> the spring.</p>" + filler * 40])
    number = pages.find("“Nobody has\nmeasured the spring”")
    assert number > 0
    assert "measured" in pages.piece(number)
    assert pages.find("somebody has measured") == -1
    assert pages.find("…") == -1


@pytest.mark.parametrize("page", ["", " ", "<html>", "<body></body>", "<p></p>"])
def test_a_page_without_words_is_empty(page):
    pages = SafePages([page])
    assert len(pages) == 1
    assert pages.piece(0) == ""
    assert pages.piece(7) == ""


def test_a_text_is_written_as_a_page():
    html = shown(of_text("One <b>\nline & two\n\nand a paragraph"))
    assert html == "<p>One &lt;b&gt;<br>line &amp; two</p><p>and a paragraph</p>"
