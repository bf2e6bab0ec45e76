"""HTML: one page that needs nothing else, says what the Markdown says, and runs nothing.

The golden file is read by people; after a wanted change write it anew and look at the
difference: ``CURATOR_WRITE_GOLDENS=1 python -m pytest tests/exporters/papers/test_html.py``.
"""

import base64
import hashlib
import os
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.exporters.escaping import block_quote, escape
from curator.exporters.papers.html import render

DATA = Path(__file__).parents[2] / "data"
BRIEFINGS = sorted((DATA / "briefings").glob("*-plain.md"))
TAGS = {
    "a", "blockquote", "code", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "main",
    "nav", "ol", "p", "pre", "section", "span", "strong", "sup", "table", "tbody", "td", "th",
    "thead", "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {
    "aria-label", "aria-labelledby", "class", "dir", "href", "id", "rel", "role", "scope", "start",
    "tabindex",
}  # fmt: skip
TEXTS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cn"]), min_size=1)


class Page(HTMLParser):
    """The tags and attributes of the body, and the words of each paragraph, heading and cell."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.tags, self.attributes, self.texts, self.inside = [], [], [], False
        self.feed(html[html.index("<body>") + 6 : html.index("</body>")])
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag in {"p", "h1", "h2", "h3", "td", "th", "pre", "li"}:
            self.texts.append("")
            self.inside = True

    def handle_endtag(self, tag):
        self.inside = self.inside and tag not in {"p", "h1", "h2", "h3", "td", "th", "pre", "li"}

    def handle_data(self, data):
        if self.inside:
            self.texts[-1] += data

    def handle_comment(self, data):
        raise AssertionError(data)

    handle_decl = handle_pi = unknown_decl = handle_comment

    def values(self, name):
        return [value for key, value in self.attributes if key == name]


def body(html):
    return html[html.index("<body>") :]


def test_a_briefing_looks_as_its_golden_page(quay):
    page, golden = body(render(quay, "The quay")), DATA / "papers" / "quay.html"
    if os.environ.get("CURATOR_WRITE_GOLDENS"):
        golden.write_bytes(page.encode())
    assert page == golden.read_bytes().decode()


def test_the_same_briefing_gives_the_same_page(quay):
    assert render(quay, "The quay") == render(quay, "The quay")


def test_a_page_has_its_language_title_and_landmarks(quay):
    html = render(quay, "The <quay> & more", "de-CH")
    assert html.startswith('<!DOCTYPE html>\n<html lang="de-CH">')
    assert "<title>The &lt;quay&gt; &amp; more</title>" in html
    assert ">Anmerkungen</h2>" in html
    page = Page(html)
    assert [page.tags.count(tag) for tag in ("main", "h1")] == [1, 1]
    assert set(page.values("scope")) == {"col", "row"}
    assert page.values("href")[0] == "#text"


def test_a_language_that_is_none_does_not_reach_the_page():
    assert '<html lang="en">' in render("x", "x", '"><script>')


def test_only_the_style_of_the_page_may_be_used_and_nothing_is_loaded(quay):
    html = render(quay, "The quay")
    style = html[html.index("<style>") + 7 : html.index("</style>")]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'" in html
    assert html.count("<style") == 1
    assert "url(" not in style
    assert "@import" not in style
    for tag in ("script", "link", "img", "iframe", "object", "base", "form"):
        assert f"<{tag}" not in html


def test_every_mark_leads_to_its_note_and_back(quay):
    page = Page(render(quay, "The quay"))
    ids, links = page.values("id"), page.values("href")
    inner = [link[1:] for link in links if link.startswith("#")]
    assert len(ids) == len(set(ids))
    assert set(inner) <= set(ids)
    assert [link for link in inner if re.fullmatch("n[0-9]+", link)] == ["n1", "n2", "n1", "n3"]
    assert [link for link in inner if re.fullmatch("m[0-9]+", link)] == ["m1", "m2", "m3"]


def test_the_order_of_reading_is_told_where_letters_go_left(quay):
    html = render(quay, "The quay")
    assert '<blockquote dir="rtl">\n<p dir="rtl">الرصيف ليس آمناً</p>' in html
    assert '<p class="said" dir="ltr">— <strong>\u2068ليلى حداد\u2069</strong>' in html
    assert '<p dir="auto">Status: disputed</p>' in html


def test_a_long_page_has_a_table_of_contents():
    headings = "\n\n".join(f"## Claim &lt;{n}&gt; *now*" for n in range(1, 5))
    page = render(headings, "Long")
    assert '<li><a href="#s3" dir="auto">Claim &lt;2&gt; now</a></li>' in page
    assert "<nav" not in render(headings.rpartition("##")[0], "Short")


def test_an_empty_briefing_is_a_page_with_its_title():
    assert '<main id="text">\n<h1 id="s1" dir="auto">Nothing yet</h1>\n</main>' in render(
        "", "Nothing yet"
    )


def test_a_title_of_ten_thousand_letters_is_kept_whole():
    assert f">{'W' * 10_000}</h1>" in render("x", "W" * 10_000)


def test_hostile_markdown_leaves_no_tag_address_or_style_but_ours(hostile):
    page = Page(render(hostile, hostile))
    assert set(page.tags) <= TAGS
    assert {name for name, _ in page.attributes} <= ATTRIBUTES
    outer = [link for link in page.values("href") if not link.startswith("#")]
    assert all(link.startswith("https://evil.example") for link in outer)
    assert any(text.startswith("The end.") for text in page.texts)


@pytest.mark.parametrize("path", BRIEFINGS, ids=lambda path: path.stem)
def test_briefings_of_the_program_are_written_with_the_expected_tags(path):
    markdown = path.read_bytes().decode()
    page = Page(render(markdown, path.stem))
    assert set(page.tags) <= TAGS
    assert page.values("role").count("doc-noteref") == len(re.findall(r"^\[\^q", markdown, re.M))


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_any_text_comes_back_letter_for_letter(text):
    page = Page(render(f"# {escape(text)}\n\n{block_quote(text)}\n", "T"))
    assert page.texts == [text, text]
    assert page.tags == ["a", "main", "h1", "blockquote", "p"]
