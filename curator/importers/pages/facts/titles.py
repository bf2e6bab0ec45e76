"""The title of an article, without the name of the site that pages write beside it."""

import re
from collections.abc import Iterator
from html import unescape

from curator.importers.pages.facts.said import Said, is_article, is_news

_BESIDE = re.compile(r"\s+[|\-–—·•»«:/~]+\s+|\s*[|ㅣ｜]\s*|\s+::\s+|\s*»\s*")
_WORD = re.compile(r"\w+")
_SHORT = 4  # words of a part that may be the name of a site
_META = ("og:title", "twitter:title", "dc.title", "citation_title", "parsely-title")


def find_title(said: Said, outlet: str) -> tuple[str, str]:
    """Give the title and where it stood.

    News tell others their headline; other pages tell them what search engines like, and the
    heading is their title. A heading that has little in common with what is told is another's.
    """
    headings = [text for text in said.headings if len(text) < 300 and not _is_site(text, outlet)]
    headlines = list(_headlines(said))
    told = next(said.meta(*_META), None) or (said.title, "title element")
    title = _clean(told[0], [*headings, *headlines[:1]], outlet)
    heading = max(headings, key=lambda each: _likeness(each, told[0]), default="")
    if heading and _likeness(heading, told[0]) >= 0.2 and not is_news(said):
        return heading, "heading"
    if title and not _is_site(title, outlet):
        return title, told[1]
    if headlines:
        return headlines[0], "JSON-LD"
    return (headings[0], "heading") if headings else (title, told[1])


def _headlines(said: Said) -> Iterator[str]:
    for each in said.objects:
        if is_article(each) and isinstance(each.get("headline"), str):
            yield " ".join(unescape(each["headline"]).split()).strip('"')


def _likeness(one: str, other: str) -> float:
    """Give the share of words in common, of all words."""
    ones, others = set(_words(one)), set(_words(other))
    return len(ones & others) / (len(ones | others) or 1)


def _clean(told: str, known: list[str], outlet: str) -> str:
    """Take away what stands beside the title, where that can be told from the title."""
    parts = [part for part in _BESIDE.split(told) if part.strip()]
    if len(parts) < 2:
        return told.strip()
    words = _words(told)
    for each in known:
        own = _words(each)
        if (
            own
            and (words[: len(own)] == own or words[-len(own) :] == own)
            and not _is_site(each, outlet)
        ):
            return _cut(told, each)
    first, last = _ends(told)
    if _is_site(last[1], outlet) or (len(_words(last[1])) <= _SHORT < len(_words(last[0])) + 1):
        return _clean(last[0], [], outlet) if _is_site(last[1], outlet) else last[0]
    return first[1] if _is_site(first[0], outlet) else told.strip()


def _cut(told: str, each: str) -> str:
    """Give the title in the words of the page where they are the same, as marks may differ."""
    return each if len(each) <= len(told) else told.strip()


def _ends(told: str) -> tuple[tuple[str, str], tuple[str, str]]:
    """Give what stands before and after the first and the last mark between parts."""
    marks = list(_BESIDE.finditer(told))
    cuts = [(told[: mark.start()].strip(), told[mark.end() :].strip()) for mark in marks]
    return cuts[0], cuts[-1]


def _is_site(part: str, outlet: str) -> bool:
    """Tell whether a part is the name of the site, or the one is a part of the other."""
    name, site = "".join(_words(part)), "".join(_words(outlet))
    return bool(name and site) and (
        name == site
        or (len(name) > 3 and name in site)
        or (len(site) > 3 and name.startswith(site))
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
