import pytest

from curator.importers.pages import hints
from curator.importers.pages.blocks import split
from curator.importers.pages.reading import parse


def texts(body):
    return [block.text for block in split(parse(f"<html><body>{body}</body></html>"))]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One <b>two</b>\n three</p>four", ["One two three", "four"]),
        ("<p>One<br>two<br><br>three</p>", ["One\ntwo", "three"]),
        ("<ul><li>One<li>Two</ul>", ["One", "Two"]),
        ("<div>Before<p>within</p>after</div>", ["Before", "within", "after"]),
        ("<p>One<!-- note -->two<?pi?>three</p>", ["Onetwothree"]),
        ("<script>a()</script><style>b{}</style><p>Seen</p><noscript>no</noscript>", ["Seen"]),
        ("<svg><title>Icon</title></svg><p>Seen</p>", ["Seen"]),
        ("<pre>if a:\n    b</pre>", ["if a:\n    b"]),
        ("<p> \u00a0 </p><p>\u200b</p>", []),
        ("<p>soft\u00adly, 👨\u200d👩 and \u200fاین</p>", ["softly, 👨\u200d👩 and \u200fاین"]),
    ],
)
def test_a_page_is_split_where_its_lines_break(body, expected):
    assert texts(body) == expected


def test_text_after_an_unclosed_picture_or_button_is_read():
    assert texts("<button><svg><path><article><p>Words.</p></article>") == ["Words."]


def test_links_bold_text_and_wide_letters_are_weighed():
    first, second = split(parse("<p><a href='/'>half</a> of <b>it</b></p><p>漢字です。</p>"))
    assert (first.link, first.loud) == (pytest.approx(4 / 10), pytest.approx(2 / 10))
    assert (second.size, second.sentences) == (13, 1)


def test_a_place_is_told_by_its_names_and_those_around_it():
    html = "<div class='Comment-List'><p hidden>Words</p></div><p class='commentary'>More</p>"
    first, second = split(parse(html))
    assert first.place.all & hints.bits("comments")
    assert first.place.own == hints.bits("unseen")
    assert not second.place.all & hints.bits("comments")


def test_a_million_nested_tags_do_not_break_it():
    assert len(texts("<div>" * 100_000 + "words")) <= 1
