"""Footnotes: one for each use of a quote, in the order of use, with all that proves it."""

from __future__ import annotations

import datetime as dt
import re
import textwrap
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from curator.domain.briefings.content import CitedSource, Evidence, Said
from curator.domain.briefings.definition import Profile
from curator.exporters.briefings.text import Markdown, inline
from curator.exporters.escaping import block_quote, escape
from curator.exporters.wording import date_in_words

HASH_DIGITS = 12
CITED = re.compile(  # a citation for pandoc, and the quote that is cited in a comment behind it
    r"\[@(?P<key>[a-z0-9]+), (?P<place>p\. \d+|para\. \d+)]<!-- quote (?P<uid>[0-9a-f-]{36}) -->"
)
_CLEAN_ADDRESS = re.compile(
    r"https?://[A-Za-z0-9.-]+(?::\d+)?(?:[/?#][A-Za-z0-9._~!$&()+,=:@%/?#-]*)?"
)


class Use(NamedTuple):
    """That a statement was cited: the number of its footnote, and what it says."""

    number: int  # from 1
    said: Said


class Notes:
    """Numbers the quotes that one briefing uses, and writes their footnotes."""

    def __init__(self, profile: Profile, keys: Mapping[int, str]) -> None:
        self._profile, self.keys = profile, keys
        self.uses: list[Use] = []

    def note(self, said: Said) -> Markdown:
        """Cite the quote of a statement here: a footnote mark, or a citation for pandoc."""
        use = Use(len(self.uses) + 1, said)
        self.uses.append(use)
        if self._profile is Profile.PANDOC:
            key, quote = self.keys[said.quote.source.id], said.quote
            return Markdown(f"[@{key}, {locator(quote)}]<!-- quote {escape(quote.uid)} -->")
        return Markdown(f"[^q{use.number}]")

    def footnotes(self) -> Markdown:
        """Write the notes of all that was cited so far; pandoc makes its own."""
        return Markdown("" if self._profile is Profile.PANDOC else "\n\n".join(self.each()))

    def each(self) -> Iterator[str]:
        """Write the note of each use."""
        # a quote is used several times, and a source has several quotes: each is written once
        ends: dict[int, tuple[str, str]] = {}
        notes: dict[int, str] = {}
        for _, said in self.uses:
            quote = said.quote
            if quote.id not in notes:
                if quote.source.id not in ends:
                    ends[quote.source.id] = _carrier(quote.source), _captured(quote.source)
                notes[quote.id] = _note(quote, *ends[quote.source.id])
        for number, said in self.uses:
            yield f"[^q{number}]: {notes[said.quote.id]}"


def address(url: str) -> Markdown:
    """Write an address so that it can be followed where it is a clean one of the web."""
    return Markdown(f"<{url}>") if _CLEAN_ADDRESS.fullmatch(url) else inline(url)


@lru_cache(maxsize=4096)
def time(at: dt.datetime) -> str:
    """Write a time in UTC to the minute."""
    return f"{at.astimezone(dt.UTC):%Y-%m-%d %H:%M} UTC"


def locator(quote: Evidence) -> Markdown:
    """Say where in its source a quote stands, as citations have it."""
    return Markdown(f"p. {quote.page}" if quote.page else f"para. {quote.paragraph}")


def _note(quote: Evidence, carrier: str, captured: str) -> str:
    text = _hash("newest text" if quote.earlier else "text", quote.source.text_sha256)
    event = f"event of {date_in_words(quote.event_date)}; " if quote.event_date else ""
    line = (
        f"{carrier}{_place(quote)}; {captured}{event}{_grade(quote)}"
        f"{_hash('original', quote.source.sha256)}{text}quote {escape(quote.uid)}."
    )
    if quote.words == quote.exact:
        return line
    exact = f"Exact words:\n\n{block_quote(quote.exact)}"
    return f"{line}\n\n{textwrap.indent(exact, '    ')}"


def _carrier(source: CitedSource) -> str:
    title = f"*{inline(source.title)}* ({source.key})" if source.title else source.key
    date = date_in_words(source.published) if source.published else ""
    repeats = f"reprint of {inline(source.reprint_of)}" if source.reprint_of else ""
    return ", ".join((*filter(None, (title, inline(source.outlet), date, repeats)), ""))


def _captured(source: CitedSource) -> str:
    url = f"{address(source.url)}; " if source.url else ""
    return f"captured {time(source.captured_at)}; {url}"


def _place(quote: Evidence) -> str:
    page = f"p. {quote.page}, " if quote.page else ""
    earlier = ", counted in an earlier version" if quote.earlier else ""
    now = f", now characters {quote.now[0]}–{quote.now[1]}" if quote.now else ""
    place = f"characters {quote.start}–{quote.end}"
    return f"{page}para. {quote.paragraph}, {place}{earlier}{now}"


def _grade(quote: Evidence) -> str:
    if quote.source.reliability and quote.credibility:
        return f"grade {escape(quote.grade)}; "
    if quote.credibility:
        return f"credibility {quote.credibility}; "
    return f"reliability {escape(quote.grade)}; " if quote.grade else ""


def _hash(of_what: str, digits: str) -> str:
    return f"{of_what} sha256 {digits[:HASH_DIGITS]}…; " if digits else ""
