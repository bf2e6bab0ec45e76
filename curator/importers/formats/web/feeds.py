"""Feeds, one article an entry: RSS 0.9 to 2.0, RSS 1.0 in RDF, Atom 0.3 and 1.0."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import urljoin

from curator.domain.dates import PartialDate
from curator.domain.errors import NoArticleError
from curator.domain.sources import Draft
from curator.domain.text import canonical, tidy
from curator.importers.findings import Findings
from curator.importers.formats.dates import read_date
from curator.importers.formats.markup.page import words_of_entry, words_of_tree
from curator.importers.formats.markup.tree import parse_loosely
from curator.importers.formats.markup.walk import local_name
from curator.importers.formats.values import (
    read_address,
    read_language,
    read_name,
    read_title,
)
from curator.importers.kinds import Kind
from curator.importers.raw import Raw

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_BODIES = (_CONTENT, "{*}content", "{*}description", "{*}summary", "{*}subtitle")
_DATES = ("{*}published", "{*}pubDate", "{*}issued", "{*}date", "{*}created", "{*}updated",
          "{*}modified")  # fmt: skip
_MAIL_AND_NAME = re.compile(r"\S+@\S+\s*\((.+)\)")


def read(raw: Raw) -> Iterator[Draft]:
    """Read the entries of a feed; raise ``NoArticleError`` where it has none."""
    root = parse_loosely(raw)
    entries = [node for node in root.iter("{*}item", "{*}entry") if len(node)]
    if not entries:
        raise NoArticleError(
            f"{raw.label} is a feed without entries: fetch it again, or save the articles as pages."
        )
    channel = next(root.iter("{*}channel"), root)
    kind = Kind.ATOM if local_name(root) == "feed" else Kind.RSS
    for number, entry in enumerate(entries, 1):
        findings = Findings()
        _note_entry(findings, entry, raw.url)
        _note_channel(findings, channel)
        text = _text(entry) or findings.values.get("title", "")
        if text.strip():
            findings.note("title", raw.stem, "file name")
            yield replace(findings.draft(raw, text, kind, ("feed", "1")), part=str(number))


def _text(entry: Any) -> str:
    """Give the longest of what stands for the text: summaries are cut, contents are not."""
    texts = [_words(node) for path in _BODIES for node in entry.iterfind(path)]
    return canonical(max(texts, key=len, default=""))


def _words(node: Any) -> str:
    if len(node):  # XHTML as it is
        return words_of_tree(node)
    text = node.text or ""
    return canonical(text).strip() if node.get("type") == "text" else words_of_entry(text)


def _note_entry(findings: Findings, entry: Any, url: str) -> None:
    title = next((_words(node) for node in entry.iterfind("{*}title")), "")
    findings.note("title", read_title(tidy(title)), "feed entry")
    findings.note("authors", _authors(entry), "feed entry")
    findings.note("published", _date(entry), "feed entry")
    findings.note("url", _address(entry, url), "feed entry")
    findings.note("outlet", _first(entry, "{*}source/{*}title", "{*}source"), "feed entry")
    findings.note("section", _section(entry), "feed entry")
    findings.note("language", read_language(entry.get(_LANG, "")), "feed entry")


def _note_channel(findings: Findings, channel: Any) -> None:
    root = channel.getroottree().getroot()
    language = channel.get(_LANG) or root.get(_LANG) or _first(channel, "{*}language")
    findings.note("outlet", _first(channel, "{*}title"), "feed title")
    findings.note("language", read_language(language), "feed")
    findings.note("authors", _authors(channel), "feed")


def _first(node: Any, *paths: str) -> str:
    found = (tidy(_words(each)) for path in paths for each in node.iterfind(path))
    return next((read_name(words) for words in found if words), "")


def _section(entry: Any) -> str:
    for node in entry.iterfind("{*}category"):
        words = tidy(node.get("label") or node.get("term") or node.text or "")
        if words:
            return read_name(words)
    return ""


def _authors(entry: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in map(_name, _writers(entry)) if name))


def _writers(entry: Any) -> Iterable[str]:
    for node in (*entry.iterfind("{*}author"), *entry.iterfind(_CREATOR)):
        names = [each.text or "" for each in node.iterfind("{*}name")]
        yield from names or re.split(r"; | and | & ", node.text or "")


def _name(written: str) -> str:
    """Read a name; in RSS an address of mail may stand before it, or alone, which is no name."""
    written = tidy(written)
    found = _MAIL_AND_NAME.fullmatch(written)
    name = found[1] if found else written
    return "" if "@" in name else read_name(name)


def _date(entry: Any) -> PartialDate | None:
    for path in _DATES:
        for node in entry.iterfind(path):
            if found := _day(tidy(node.text or "")):
                return found
    return None


def _day(written: str) -> PartialDate | None:
    """Read a date of RSS (RFC 822) or of Atom (RFC 3339)."""
    from email.utils import parsedate_to_datetime

    try:
        time = parsedate_to_datetime(written)
    except (ValueError, TypeError, IndexError, OverflowError):
        return read_date(written)
    return read_date(time.date().isoformat())


def _address(entry: Any, url: str) -> str:
    base = entry.get(_BASE) or entry.getroottree().getroot().get(_BASE) or url
    for written in _links(entry):
        try:
            address = read_address(urljoin(base, written.strip()))
        except ValueError:
            continue
        if address:
            return address
    return ""


def _links(entry: Any) -> Iterator[str]:
    links = list(entry.iterfind("{*}link"))
    own = [link for link in links if link.get("rel", "alternate") == "alternate"]
    yield from (link.get("href") or link.text or "" for link in own)
    for node in entry.iterfind("{*}guid"):
        if node.get("isPermaLink") != "false":
            yield node.text or ""
    yield from (value for key, value in entry.attrib.items() if key.endswith("}about"))
