"""Outlet, address, language and section of an article."""

import re
from urllib.parse import urljoin, urlsplit

from curator.importers.pages.facts.said import Said, is_article

_SAVED_FROM = re.compile(r"(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:)\s*(\S+)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_NO_SECTION = frozenset(("home", "homepage", "article", "articles", "news", "blog"))


def find_outlet(said: Said) -> tuple[str, str]:
    """Give the name of the site, as it tells others, or that of its publisher."""
    for value, origin in said.meta("og:site_name", "article:publisher", "application-name"):
        if not value.startswith(("http:", "https:", "@")):
            return value, origin
    for each in said.objects:
        publisher = each.get("publisher") if is_article(each) else None
        name = publisher.get("name") if isinstance(publisher, dict) else publisher
        if isinstance(name, str) and name.strip():
            return name.strip(), "JSON-LD"
    return "", ""


def find_address(said: Said, page: str, url: str) -> tuple[str, str]:
    """Give the address which the page gives itself, or else the one it came from.

    A site that names its front page in each of its pages says nothing about this one.
    """
    saved = _SAVED_FROM.search(page[:4096])
    for address, origin in (
        (said.canonical, "canonical link"),
        *said.meta("og:url"),
        (saved[1] if saved else "", "note of the browser"),
        (url, "address"),
    ):
        if found := _sound(url, address):
            return found, origin
    return (url, "address") if url else ("", "")


def find_language(said: Said) -> tuple[str, str]:
    """Give the language which the page declares, as a tag of BCP 47."""
    if _LANGUAGE.fullmatch(said.language):
        return said.language, "lang attribute"
    for value, origin in said.meta("og:locale", "content-language", "language", "dc.language"):
        if _LANGUAGE.fullmatch(value):
            return value.replace("_", "-"), origin
    for value in said.stated("inLanguage"):
        if isinstance(value, str) and _LANGUAGE.fullmatch(value):
            return value, "JSON-LD"
    return "", ""


def find_section(said: Said) -> tuple[str, str]:
    """Give the section of the outlet in which the article stands."""
    for value, origin in said.meta("article:section", "parsely-section", "og:article:section"):
        return value, origin
    for each in said.objects:
        section = each.get("articleSection") if is_article(each) else None
        section = section[0] if isinstance(section, list) and section else section
        if isinstance(section, str) and section.strip().lower() not in {"", *_NO_SECTION}:
            return section.strip(), "JSON-LD"
    return "", ""


def site_of(outlet: str, url: str) -> str:
    """Give the name of the site: its own, or the main part of its address."""
    try:
        parts = (urlsplit(url).hostname or "").removeprefix("www.").split(".")
    except ValueError:
        return outlet
    return outlet or (parts[-2] if len(parts) > 1 and len(parts[-2]) > 3 else parts[0])


def _sound(url: str, address: str) -> str:
    """Give an address of the web in full, if it leads further than to a front page."""
    try:
        parts = urlsplit(urljoin(url, address))
    except ValueError:
        return ""
    further = parts.scheme in {"http", "https"} and (parts.path.strip("/") or parts.query)
    return parts.geturl() if address and further else ""
