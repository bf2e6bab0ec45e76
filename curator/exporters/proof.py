"""Proof: the sources of a briefing and the footnotes that lead back to the exact words."""

import datetime as dt
import re
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from curator.domain.briefings.arranged import Briefing, Item
from curator.domain.quotes import Quote
from curator.domain.sources import Source
from curator.exporters.escaping import block_quote, escape, isolated
from curator.exporters.grid import grid
from curator.exporters.wording import date_in_words

_CLEAN_ADDRESS = re.compile(
    r"https?://[A-Za-z0-9.-]+(?::\d+)?(?:[/?#][A-Za-z0-9._~!$&()+,=:@%/?#-]*)?"
)
_HASH_DIGITS = 12
_COLUMNS = ("Key", "Title", "Outlet", "Date", "Captured", "Quotes", "Reliability", "SHA-256")
_HOW_TO_CHECK = (
    "The notes count characters as Unicode code points of the text of the source, from 0; the "
    f"end is not included. Of each SHA-256 the first {_HASH_DIGITS} digits are given."
)


def source_keys(briefing: Briefing) -> dict[int, str]:
    """Give the sources of a briefing, by their ids, the keys S1, S2 and so on."""
    return {source.id: f"S{number}" for number, source in enumerate(briefing.sources, 1)}


def source_list(briefing: Briefing, items: Iterable[Item]) -> Iterator[str]:
    """Yield the blocks of the table of sources; none where there are no sources."""
    if not briefing.sources:
        return
    used: dict[int, set[int]] = defaultdict(set)
    for item in items:
        used[item.source.id].add(item.quote.id)
    keys = source_keys(briefing)
    yield "## Sources"
    yield grid(_COLUMNS, (_source_row(s, keys[s.id], len(used[s.id])) for s in briefing.sources))
    yield _HOW_TO_CHECK


def footnote(item: Item, keys: Mapping[int, str]) -> str:
    """Write the definition of the footnote of an item: source, place, hashes and quote.

    Where the quote is shown in a reading text, its exact words follow.
    """
    source, quote = item.source, item.quote
    parts = (
        ", ".join(filter(None, (*_carrier(source, keys), *_place(item)))),
        f"captured {_time(source.captured_at)}",
        _address(source.facts.url),
        f"event of {date_in_words(quote.event_date)}" if quote.event_date else "",
        _grade(source, quote),
        _hash("original", source.sha256),
        _hash("text" if _counts_in_newest(item) else "newest text", source.text_sha256),
        f"quote {escape(quote.uid)}",
    )
    line = f"[^q{item.number}]: {'; '.join(filter(None, parts))}."
    if quote.shown == quote.selector.exact:
        return line
    exact = f"Exact words:\n\n{block_quote(quote.selector.exact)}"
    return f"{line}\n\n{textwrap.indent(exact, '    ')}"


def _source_row(source: Source, key: str, quotes: int) -> list[str]:
    facts = source.facts
    reliability = ": ".join(filter(None, (source.reliability, source.reliability_reason)))
    return [
        key,
        isolated(facts.title),
        isolated(facts.outlet),
        date_in_words(facts.published) if facts.published else "",
        _time(source.captured_at),
        str(quotes),
        isolated(reliability),
        escape(source.sha256[:_HASH_DIGITS]),
    ]


def _carrier(source: Source, keys: Mapping[int, str]) -> Iterator[str]:
    facts, key = source.facts, keys.get(source.id, "")
    title = f"*{isolated(facts.title)}*" if facts.title else ""
    yield f"{title} ({key})" if title and key else title or key
    yield isolated(facts.outlet)
    yield date_in_words(facts.published) if facts.published else ""


def _place(item: Item) -> Iterator[str]:
    selector, anchor = item.quote.selector, item.quote.anchor
    yield f"para. {item.paragraph}" if item.paragraph > 0 else ""
    yield f"characters {selector.start}–{selector.end}"
    if _counts_in_newest(item):
        return
    yield "counted in an earlier version"
    if anchor.version_id == item.source.version_id and anchor.start is not None:
        yield f"now characters {anchor.start}–{anchor.end}"


def _counts_in_newest(item: Item) -> bool:
    return item.quote.version_id == item.source.version_id


def _time(at: dt.datetime) -> str:
    return f"{at.astimezone(dt.UTC):%Y-%m-%d %H:%M} UTC"


def _address(url: str) -> str:
    return f"<{url}>" if _CLEAN_ADDRESS.fullmatch(url) else isolated(url)


def _grade(source: Source, quote: Quote) -> str:
    if source.reliability and quote.credibility:
        return f"grade {escape(source.reliability)}{quote.credibility}"
    if quote.credibility:
        return f"credibility {quote.credibility}"
    return f"reliability {escape(source.reliability)}" if source.reliability else ""


def _hash(of_what: str, digits: str) -> str:
    return f"{of_what} sha256 {escape(digits[:_HASH_DIGITS])}…" if digits else ""
