"""Footnotes: one for each use of a quote, in the order of use, with all that proves it."""

from __future__ import annotations

import datetime as dt
import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from curator.domain.briefings.content import CitedSource, Evidence, Said
from curator.domain.briefings.definition import Profile
from curator.domain.dates import PartialDate
from curator.exporters.briefings.text import Markdown, inline
from curator.exporters.escaping import block_quote, escape
from curator.exporters.wording import date_in_words

HASH_DIGITS = 12
_CLEAN_ADDRESS = re.compile(
    r"https?://[A-Za-z0-9.-]+(?::\d+)?(?:[/?#][A-Za-z0-9._~!$&()+,=:@%/?#-]*)?"
)


@dataclass(frozen=True, slots=True)
class Use:
    """That a statement was cited: the number of its footnote, and what it says."""

    number: int  # from 1
    said: Said


class Notes:
    """Numbers the quotes that one briefing uses, and writes their footnotes."""

    def __init__(self, profile: Profile, keys: Mapping[int, str]) -> None:
        self._profile, self._keys = profile, keys
        self.uses: list[Use] = []

    def note(self, said: Said) -> Markdown:
        """Cite the quote of a statement here: a footnote mark, or a citation for pandoc."""
        use = Use(len(self.uses) + 1, said)
        self.uses.append(use)
        if self._profile is Profile.PANDOC:
            return Markdown(f"[@{self._keys[said.quote.source.id]}, {_locator(said.quote)}]")
        return Markdown(f"[^q{use.number}]")

    def footnotes(self) -> Markdown:
        """Write the notes of all that was cited so far; pandoc makes its own."""
        if self._profile is Profile.PANDOC:
            return Markdown("")
        return Markdown("\n\n".join(f"[^q{use.number}]: {_note(use.said)}" for use in self.uses))


def address(url: str) -> Markdown:
    """Write an address so that it can be followed where it is a clean one of the web."""
    return Markdown(f"<{url}>") if _CLEAN_ADDRESS.fullmatch(url) else inline(url)


def time(at: dt.datetime) -> str:
    """Write a time in UTC to the minute."""
    return f"{at.astimezone(dt.UTC):%Y-%m-%d %H:%M} UTC"


def _locator(quote: Evidence) -> str:
    return f"p. {quote.page}" if quote.page else f"para. {quote.paragraph}"


def _note(said: Said) -> str:
    quote = said.quote
    source = quote.source
    parts = (
        ", ".join(filter(None, (*_carrier(source), *_place(quote)))),
        f"captured {time(source.captured_at)}",
        address(source.url),
        f"event of {date_in_words(quote.event_date)}" if quote.event_date else "",
        _grade(quote),
        _hash("original", source.sha256),
        _hash("newest text" if quote.earlier else "text", source.text_sha256),
        f"quote {escape(quote.uid)}",
    )
    line = f"{'; '.join(filter(None, parts))}."
    if quote.words == quote.exact:
        return line
    exact = f"Exact words:\n\n{block_quote(quote.exact)}"
    return f"{line}\n\n{textwrap.indent(exact, '    ')}"


def _carrier(source: CitedSource) -> Iterator[str]:
    title = f"*{inline(source.title)}*" if source.title else ""
    yield f"{title} ({source.key})" if title else source.key
    yield inline(source.outlet)
    yield _date(source.published)
    if source.reprint_of:
        yield f"reprint of {inline(source.reprint_of)}"


def _place(quote: Evidence) -> Iterator[str]:
    if quote.page:
        yield f"p. {quote.page}"
    yield f"para. {quote.paragraph}"
    yield f"characters {quote.start}–{quote.end}"
    if quote.earlier:
        yield "counted in an earlier version"
    if quote.now:
        yield f"now characters {quote.now[0]}–{quote.now[1]}"


def _grade(quote: Evidence) -> str:
    if quote.source.reliability and quote.credibility:
        return f"grade {escape(quote.grade)}"
    if quote.credibility:
        return f"credibility {quote.credibility}"
    return f"reliability {escape(quote.grade)}" if quote.grade else ""


def _hash(of_what: str, digits: str) -> str:
    return f"{of_what} sha256 {escape(digits[:HASH_DIGITS])}…" if digits else ""


def _date(date: PartialDate | None) -> str:
    return date_in_words(date) if date else ""
