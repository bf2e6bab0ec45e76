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
_WORDS_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)/([^\W\d_]{3,})/([0-3]?\d)(?=\D|$)")
_UPDATED = re.compile(
    r"updat|modif|aktuali|geänd|mis à jour|actuali|aggiorn|atuali|bijgewerkt|oppdat|uppdat|"
    r"güncelle|обновл|更新",
    re.IGNORECASE,
)
_AT_FIRST = re.compile(
    r"(?:first|originally) (?:published|posted|appeared)|"
    r"ursprünglich (?:erschienen|veröffentlicht)|"
    r"publié (?:initialement|pour la première fois)|publicado originalmente",
    re.IGNORECASE,
)
_PUBLISHED_ON = re.compile(
    r"\W{0,3}(?:published|posted|first published|date published|veröffentlicht|erschienen|"
    r"publié|publicado|publicada|pubblicato|gepubliceerd|opublikowano|publicerad|publisert)\b",
    re.IGNORECASE,
)
_SHORT = 160  # code points of a text that may be a line about the article
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Beside:
    """The short texts of a page in which its date may stand."""

    near: Sequence[str] = ()  # around the title
    far: Sequence[str] = ()  # in parts that are named for dates
    told: Sequence[str] = ()  # anywhere, that speak of publishing


def speaks_of_publishing(text: str) -> bool:
    """Tell whether a text begins by saying when something was published, first was, or changed."""
    changed = _UPDATED.search(text[:20]) and len(text) < 60
    speaks = changed or _PUBLISHED_ON.match(text) or _AT_FIRST.search(text)
    return bool(speaks and _YEAR.search(text))


def find_date(said: Said, beside: Beside, url: str, language: str) -> tuple[str, str]:
    """Give the day as ``YYYY-MM-DD`` and where it stood, or nothing.

    What is said to be that of publishing goes first, then what is written beside the title; a
    day of change stands in only where no other is told. Pages that are no news are rewritten
    and shown under a new day: there the written one goes before what machines are told.
    """
    stated = _first((*_stated(said), *_marked(said)), language)
    near = [_as_machines(text, said) for text in beside.near if len(text) < _SHORT]
    if stated[0]:
        shown = ("", "") if is_news(said) else _shown(near, stated[0], language)
        return shown if shown[0] else stated
    if not any(_PUBLISHED_ON.match(text) for text in beside.told):
        near = [*filter(_AT_FIRST.search, beside.told), *near]
    written = _first(_written(near), language)
    return written if written[0] else _first(_hinted(said, beside, url), language)


def _first(texts: Iterable[tuple[str, str]], language: str) -> tuple[str, str]:
    days = ((find_day(text[:200], language), origin) for text, origin in texts)
    return next(((day, origin) for day, origin in days if day), ("", ""))


def _as_machines(text: str, said: Said) -> str:
    """Give a text with the day in it as machines are told it, where the page marks it so."""
    for time in said.times:
        fits = len(time.text) > 5 and time.text in text and _YEAR.match(time.machine)
        if fits and not _UPDATED.search(time.text):
            return text.replace(time.text, f" {time.machine[:10]} ", 1)
    return text


def _shown(near: Sequence[str], stated: str, language: str) -> tuple[str, str]:
    """Give the later day under which a page is shown, unless the stated one is shown as well."""
    days = [day for text, _ in _written(near) if (day := find_day(text, language))]
    if not days or stated in days or not _is_later(days[0], stated):
        return "", ""
    return days[0], "text"


def _is_later(shown: str, stated: str) -> bool:
    """Tell days that differ by more than what time zones and the order of numbers make."""
    one, other = (dt.date.fromisoformat(day) for day in (shown, stated))
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
    """Give the short texts beside the title, up to where they tell of a change."""
    for text in near:
        updated = _UPDATED.search(text)
        if not updated:
            yield text, "text"
        elif updated.start() > 8:  # published on one day, updated on another
            yield text[: updated.start()], "text"


def _changed(near: Sequence[str]) -> Iterator[tuple[str, str]]:
    return ((text, "text, as updated") for text in near if _UPDATED.search(text))


def _hinted(said: Said, beside: Beside, url: str) -> Iterator[tuple[str, str]]:
    if found := _IN_ADDRESS.search(url):
        yield "-".join(found.groups()), "address"
    if found := _WORDS_IN_ADDRESS.search(url):
        yield " ".join(reversed(found.groups())), "address"
    yield from _timed(time for time in said.times if not _UPDATED.search(time.text))
    told = [text for text in beside.told if _PUBLISHED_ON.match(text)]
    for texts in (told, beside.far):
        if len(set(texts)) == 1:
            yield texts[0], "text"
    yield from _changed([text for text in beside.near if len(text) < _SHORT])
    if len(changed := {text for text in beside.told if text not in told}) == 1:
        yield from _changed([*changed])
    for key in ("dateCreated", "uploadDate", "dateModified"):
        yield from ((str(date), f"JSON-LD {key}") for date in said.stated(key))
    yield from said.meta(*_MODIFIED)
    yield from _timed(said.times)


def _timed(times: Iterable[Time]) -> Iterator[tuple[str, str]]:
    return ((time.machine or time.text, "time element") for time in times)
