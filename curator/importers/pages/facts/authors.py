"""The authors of an article: from where machines read them, then from where people do."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from curator.importers.pages.facts.names import is_person, read_names
from curator.importers.pages.facts.said import Said, is_article

_METAS = (
    "citation_author", "author", "article:author", "og:article:author", "article:author_name",
    "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "dc.author",
    "cxenseparse:author", "authors", "mediator_author",
)  # fmt: skip
_WRITTEN = re.compile(
    r"(?:(?:written|posted|text|words|article|story|reported)\s+)?by\b|von\b|par\b|por\b|door\b"
    r"|auth?or\w*\s*:|auteur\s*:",
    re.IGNORECASE,
)
_MOST = 12


def find_authors(said: Said, site: str, near: Sequence[str]) -> tuple[list[str], str]:
    """Give the names and where they stood; a person goes before an office or the site itself.

    ``near`` are the short texts around the title.
    """
    offices: tuple[list[str], str] = ([], "")
    for values, origin in (*_stated(said), *_told(said), *_marked(said), *_written(near)):
        names = list(dict.fromkeys(name for value in values for name in read_names(value)))
        if persons := [name for name in names if is_person(name) and not _is_site(name, site)]:
            return persons[:_MOST], origin
        if names and not offices[0]:
            offices = (names[:_MOST], origin)
    return offices


def _stated(said: Said) -> Iterator[tuple[list[str], str]]:
    for each in said.objects:
        if is_article(each):
            for key in ("author", "creator"):
                if names := list(_names_in(each.get(key))):
                    yield names, "JSON-LD"


def _names_in(value: Any) -> Iterator[str]:
    """Give the names in what JSON-LD gives as an author: a text, an object or a list of either."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _names_in(value.get("name"))
    elif isinstance(value, list):
        for each in value[:_MOST]:
            yield from _names_in(each)


def _told(said: Said) -> Iterator[tuple[list[str], str]]:
    for name in _METAS:
        if values := said.metas.get(name):
            yield values, f"meta {name}"
    for number in ("1", "2"):
        label = "".join(said.metas.get(f"twitter:label{number}", [])).lower()
        if re.search(r"written|by|author|verfasst|autor|écrit|escrito", label):
            yield said.metas.get(f"twitter:data{number}", []), f"meta twitter:data{number}"


def _marked(said: Said) -> Iterator[tuple[list[str], str]]:
    for kind in ("microdata", "link to the author"):
        texts = [text for text, origin in said.bylines if origin == kind and len(text) < 100]
        if 0 < len(set(texts)) <= 4:
            yield texts, kind
    texts = [text for text, origin in said.bylines if origin == "byline" and len(text) < 150]
    texts = texts[:_MOST]
    for text in texts:
        parts = [part for part in texts if part != text and part in text and len(part) > 3]
        within = [part for part in parts if is_person(part)]
        if within or _WRITTEN.match(text) or len(text.split()) <= 5:
            yield within[:1] or [text], "byline"


def _written(near: Sequence[str]) -> Iterator[tuple[list[str], str]]:
    for text in near:
        if len(text) < 150 and _WRITTEN.match(text):
            yield [text], "text"


def _is_site(name: str, site: str) -> bool:
    """Tell whether a name is that of the site, or a part of it."""
    one, other = re.sub(r"\W", "", name.lower()), re.sub(r"\W", "", site.lower())
    return bool(other) and (one in other or (len(other) > 4 and other in one))
