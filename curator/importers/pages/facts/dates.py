"""The day on which an article was published, as its page tells it."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from curator.importers.pages.facts.months import find_day
from curator.importers.pages.facts.said import Said, Time, is_article, is_news

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "article:published",
    "article:published:time", "article:published_date", "og:published_time", "datepublished",
    "citation_publication_date", "citation_date", "parsely-pub-date", "sailthru.date",
    "pubdate", "pub_date", "publishdate", "publish-date", "publish_date", "publication_date",
    "published", "published-date", "w-published-date", "date-pub", "date", "dc.date",
    "dc.date.issued", "dc.date.created", "dcterms.date", "dcterms.created", "dcterms.issued",
    "cxenseparse:recs:publishtime", "rnews:datepublished", "originalpublicationdate", "created",
)  # fmt: skip
_MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified")
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=\D|$)")
_UPDATED = re.compile(
    r"updat|modif|aktuali|geänd|mis à jour|actuali|aggiorn|atuali|bijgewerkt|oppdat|uppdat|"
    r"güncelle|обновл|更新",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Beside:
    """The short texts of a page in which its date may stand."""

    near: Sequence[str] = ()  # around the title
    far: Sequence[str] = ()  # in parts that are named for dates


def find_date(said: Said, beside: Beside, url: str, language: str) -> tuple[str, str]:
    """Give the day as ``YYYY-MM-DD`` and where it stood, or nothing.

    What is said to be that of publishing goes first, then what is written beside the title; a
    day of change stands in only where no other is told. Pages that are no news are rewritten
    and shown under a new day: there the written one goes before what machines are told.
    """
    stated = _first((*_stated(said), *_marked(said)), language)
    written = _first(_written(beside.near), language)
    if stated[0] and not (written[0] and not is_news(said) and _is_later(written[0], stated[0])):
        return stated
    if written[0]:
        return written
    return _first(_hinted(said, beside, url), language)


def _first(texts: Iterable[tuple[str, str]], language: str) -> tuple[str, str]:
    days = ((find_day(text[:200], language), origin) for text, origin in texts)
    return next(((day, origin) for day, origin in days if day), ("", ""))


def _is_later(written: str, stated: str) -> bool:
    """Tell days that differ by more than what time zones and the order of numbers make."""
    one, other = (dt.date.fromisoformat(day) for day in (written, stated))
    swapped = one.year == other.year and (one.month, one.day) == (other.day, other.month)
    return abs((one - other).days) > 2 and not swapped


def _stated(said: Said) -> Iterator[tuple[str, str]]:
    for each in said.objects:
        if is_article(each) and isinstance(each.get("datePublished"), str):
            yield each["datePublished"], "JSON-LD"
    yield from said.meta(*_PUBLISHED)
    for date in said.stated("datePublished"):
        if isinstance(date, str):
            yield date, "JSON-LD"


def _marked(said: Said) -> Iterator[tuple[str, str]]:
    for time in said.times:
        if time.published:
            yield time.machine or time.text, "time element"


def _written(near: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give the short texts beside the title, those that tell of a change last."""
    short = [text for text in near if len(text) < 160]
    for text in short:
        updated = _UPDATED.search(text)
        if not updated:
            yield text, "text"
        elif updated.start() > 8:  # published on one day, updated on another
            yield text[: updated.start()], "text"


def _hinted(said: Said, beside: Beside, url: str) -> Iterator[tuple[str, str]]:
    if found := _IN_ADDRESS.search(url):
        yield "-".join(found.groups()), "address"
    yield from _timed(time for time in said.times if not _UPDATED.search(time.text))
    if len(set(beside.far)) == 1:
        yield beside.far[0], "text"
    yield from ((text, "text") for text in beside.near if len(text) < 160 and _UPDATED.search(text))
    for key in ("dateCreated", "uploadDate", "dateModified"):
        yield from ((str(date), f"JSON-LD {key}") for date in said.stated(key))
    yield from said.meta(*_MODIFIED)
    yield from _timed(said.times)


def _timed(times: Iterable[Time]) -> Iterator[tuple[str, str]]:
    return ((time.machine or time.text, "time element") for time in times)
