"""Two readers of Markdown to check exports with: Python-Markdown and CommonMark."""

from dataclasses import dataclass
from html.parser import HTMLParser

import markdown
import pytest
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

TEXT_BLOCKS = {"p", "h1", "h2", "h3", "td", "th"}
COMMONMARK = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
COMMONMARK.use(footnote_plugin)


class Page(HTMLParser):
    """The tags, attributes and text of a rendered page; the text of each paragraph apart."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.html = html
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.texts: list[str] = []  # of each paragraph, heading and cell, in order
        self.quotes: list[list[str]] = []  # the paragraphs of each block quote
        self.open = self.quoting = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag == "blockquote":
            self.quotes.append([])
            self.quoting = True
        if tag in TEXT_BLOCKS:
            self.texts.append("")
            if self.quoting:
                self.quotes[-1].append("")
            self.open = True

    def handle_endtag(self, tag):
        self.quoting = self.quoting and tag != "blockquote"
        self.open = self.open and tag not in TEXT_BLOCKS

    def handle_comment(self, data):
        self.tags.append("!--")

    def handle_data(self, data):
        if self.open:
            self.texts[-1] += data
            if self.quoting:
                self.quotes[-1][-1] += data

    def values(self, name):
        """List the values of all attributes of one name."""
        return [value for key, value in self.attributes if key == name]


@dataclass(frozen=True)
class Reader:
    """One renderer by name."""

    name: str

    def page(self, text: str) -> Page:
        """Render Markdown and read the page that comes of it."""
        if self.name == "CommonMark":
            return Page(COMMONMARK.render(text))
        extensions = ["extra", "toc", "sane_lists"]
        return Page(markdown.markdown(text, extensions=extensions))


@pytest.fixture(scope="session")
def readers():
    """Both readers, Python-Markdown first."""
    return Reader("Python-Markdown"), Reader("CommonMark")
