"""Europresse: an ``article`` element each, whose parts are named by their classes."""

import re
from typing import Any

from curator.domain.text import tidy
from curator.importers.formats.dates import find_date
from curator.importers.formats.markup.page import words_of_tree
from curator.importers.formats.months import WEEKDAYS
from curator.importers.formats.press.bundle import Article, Bundle

_OUTLET = ("DocPublicationName",)
_HEADER = ("DocHeader",)
_TITLE = ("titreArticleVisu", "titreArticle")
_AUTHORS = ("docAuthors", "sm-margin-bottomNews")
_TEXT = ("docOcurrContainer", "DocText")
_WORDS = re.compile(
    r"(?<!\d)(\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+|\d{1,6})[ \u00a0]"
    r"(?:mots|words|wörter|palabras|parole)\b",
    re.IGNORECASE,
)
_ISSUE = re.compile(r",? (?:no|n°|nr|núm|num)\b.*", re.IGNORECASE)


def articles_of_page(page: str) -> Bundle | None:
    """Take the articles out of a page; ``None`` where it has another layout."""
    from lxml import html

    if "DocPublicationName" not in page:
        return None
    parser = html.HTMLParser(huge_tree=False, no_network=True, encoding="utf-8")
    root = html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    return Bundle("europresse", [_article(node) for node in root.iter("article")])


def _article(node: Any) -> Article:
    article = Article()
    classes = _by_class(node)
    outlet = tidy(_words(classes, _OUTLET).partition("\n")[0])
    article.note("outlet", _ISSUE.sub("", outlet), "publication name")
    header = tidy(_words(classes, _HEADER))
    article.findings.note("published", find_date(header), "header")
    if found := _WORDS.search(header):
        article.note_words(found[1])
    first, comma, _ = header.partition(",")
    if comma and not re.search(r"\d", first):
        article.note("section", _not_a_weekday(first), "header")
    article.note("title", _words(classes, _TITLE), "title")
    article.note("authors", _words(classes, _AUTHORS), "author")
    article.paragraphs += filter(None, _words(classes, _TEXT).split("\n\n"))
    return article


def _by_class(node: Any) -> dict[str, Any]:
    """Give the first element of each class."""
    found: dict[str, Any] = {}
    for each in node.iter():
        for name in (each.get("class") or "").split() if isinstance(each.tag, str) else ():
            found.setdefault(name, each)
    return found


def _words(classes: dict[str, Any], names: tuple[str, ...]) -> str:
    node = next((classes[name] for name in names if name in classes), None)
    return words_of_tree(node)


def _not_a_weekday(word: str) -> str:
    return "" if word.strip().lower() in WEEKDAYS else word
