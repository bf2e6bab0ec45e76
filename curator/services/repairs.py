"""What a person can do for a text and for its quotes: correct it, and place what lost its place.

A correction is a new version of a source; where its quotes lie in it is worked out before it is
kept, so that what was shown is what is kept. The words of a quote as captured never change.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from curator.anchoring import pages as page_maps
from curator.anchoring.folding import VersionText
from curator.anchoring.resolve import resolve
from curator.domain.errors import NotFoundError, ValueRefusedError
from curator.domain.quotes import SURE, Anchor, AnchorStatus, Quote, QuoteFilter
from curator.domain.selectors import Selector, cut, select
from curator.domain.sources import Source, Version
from curator.domain.text import canonical
from curator.services import quotes
from curator.services.project import Project
from curator.services.suggesting import dismissals
from curator.storage import quotes as stored
from curator.storage import sources as stored_sources
from curator.storage.journal.writer import Connection, Writer
from curator.storage.lists import places
from curator.storage.reading import quotes as reading_quotes
from curator.storage.reading import sources as reading

HAND, CONFIRMED, CAPTURED = "hand", "confirmed", "captured"
SETTLED = (HAND, CONFIRMED, CAPTURED)  # methods by which a person has decided


@dataclass(frozen=True, slots=True)
class Fate:
    """How a quote fares in another text; ``found`` are the words at its place there."""

    quote_id: int
    words: str  # as captured
    anchor: Anchor
    found: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """A correction as it would be kept, with the fate of each quote in the order of places."""

    source_id: int
    version_id: int  # the version that is corrected
    text: str  # corrected and canonical
    fates: tuple[Fate, ...]
    dismissed: tuple[dismissals.Place, ...] = ()  # suggestions that nobody wants, in the text

    @property
    def counts(self) -> Mapping[AnchorStatus, int]:
        """How many quotes fare how."""
        return Counter(fate.anchor.status for fate in self.fates)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A quote whose place is in doubt, with its source and the words found for it."""

    quote: Quote
    source: Source
    found: str

    @property
    def fate(self) -> Fate:
        """The quote as reports show it."""
        quote = self.quote
        return Fate(quote.id, quote.selector.exact, quote.anchor, self.found)


def preview(
    project: Project, source_id: int, typed: str, told: Callable[[int], object] = lambda _: None
) -> Report:
    """Work out how the quotes of a source would fare in a corrected text; keeps nothing.

    May run in any thread; ``told`` hears how many quotes were looked for. Raise
    ``ValueRefusedError`` where the text is empty or as it was.
    """
    text = canonical(typed)
    with project.read() as connection:
        version = reading.newest_version(connection, source_id)
        before = reading.text_of_version(connection, version.id)
        _check(text, before)
        known = reading_quotes.find(connection, QuoteFilter(source_id=source_id))
        gone = dismissals.follow(connection, before, text)
    return Report(source_id, version.id, text, _fates(known, (before, text), told), gone)


def keep(project: Project, report: Report) -> Source:
    """Keep a correction that was previewed, as one edit; facts and originals stay.

    Raise ``ValueRefusedError`` where the source or its quotes have changed since.
    """
    with project.write("sources.correct") as writer:
        connection = writer.connection
        version = reading.newest_version(connection, report.source_id)
        known = stored.selectors_of_source(connection, report.source_id)
        now = {quote_id: selector.exact for quote_id, selector in known.items()}
        seen = {fate.quote_id: fate.words for fate in report.fates}
        if (version.id, now) != (report.version_id, seen):
            raise ValueRefusedError(
                "The source has changed since the preview was made. Preview the correction again."
            )
        pages = _pages(connection, version, report.text)
        made = stored_sources.add_correction(writer, version, report.text, pages)
        _write_places(writer, made, report.fates)
        dismissals.carry(writer, report.text, report.dismissed)
        return reading.listing(connection, [report.source_id])[0]


def follow(writer: Writer, version: Version, text: str, add: Callable[[], int]) -> tuple[Fate, ...]:
    """Let ``add`` add a version with a text after the newest of its source, in an edit under way.

    Every quote of the source is found again in it, and what was dismissed stays so.
    """
    connection = writer.connection
    known = reading_quotes.find(connection, QuoteFilter(source_id=version.source_id))
    before = reading.text_of_version(connection, version.id)
    fates = _fates(known, (before, text), lambda _: None)
    gone = dismissals.follow(connection, before, text)
    _write_places(writer, add(), fates)
    dismissals.carry(writer, text, gone)
    return fates


def _write_places(writer: Writer, version_id: int, fates: Iterable[Fate]) -> None:
    """Write into an edit that is being made where quotes lie in a version just added."""
    anchors = {fate.quote_id: replace(fate.anchor, version_id=version_id) for fate in fates}
    stored.add_anchors(writer, anchors)


def doubts(project: Project) -> list[Doubt]:
    """List the quotes whose place nobody is sure of, over all sources, in their order."""
    with project.read() as connection:
        ids = tuple(places.in_doubt(connection, SETTLED))
        known = reading_quotes.find(connection, QuoteFilter(quote_ids=ids))
        listed = reading.listing(connection, {quote.source_id for quote in known})
        texts = reading.texts_of_versions(connection, [s.version_id for s in listed])
    by_id = {source.id: source for source in listed}
    return [
        Doubt(quote, source, _words(texts[source.version_id], quote.anchor))
        for quote in known
        for source in (by_id[quote.source_id],)
    ]


def place(project: Project, quote_id: int, start: int, end: int) -> Quote:
    """Say where a quote lies in the newest version, in code points; its words stay as captured.

    Raise ``RangeError`` where there is no such passage.
    """
    with project.write("quotes.place") as writer:
        quote, text = _settling(writer.connection, quote_id)
        passage = select(text, start, end)
        places.put(writer, quote_id, _placed(quote, passage, HAND, quote.anchor.version_id))
    return quotes.get(project, quote_id)


def confirm(project: Project, quote_id: int) -> Quote:
    """Say that the place found for a quote is the right one.

    Raise ``ValueRefusedError`` where none was found.
    """
    with project.write("quotes.confirm") as writer:
        quote, text = _settling(writer.connection, quote_id)
        anchor = quote.anchor
        if anchor.start is None or anchor.end is None:
            raise ValueRefusedError(
                "No place was found for this quote. Select its words in the article and place it."
            )
        passage = cut(text, anchor.start, anchor.end)
        places.put(writer, quote_id, _placed(quote, passage, CONFIRMED, anchor.version_id))
    return quotes.get(project, quote_id)


def leave(project: Project, quote_id: int) -> Quote:
    """Say that a quote has no place in the newest version: it stays as captured."""
    with project.write("quotes.leave") as writer:
        quote, _ = _settling(writer.connection, quote_id)
        version_id = quote.anchor.version_id
        places.put(writer, quote_id, _left(version_id))
    return quotes.get(project, quote_id)


def _pages(connection: Connection, version: Version, text: str) -> tuple[int, ...]:
    """Tell where the pages of a version begin in its corrected text."""
    if not version.pages:
        return ()
    return page_maps.follow(version.pages, reading.text_of_version(connection, version.id), text)


def _check(text: str, before: str) -> None:
    if not text.strip():
        raise ValueRefusedError(
            "The text is empty. Leave its words in, or remove the source instead."
        )
    if text == before:
        raise ValueRefusedError("The text is as it was. Correct something in it, or leave it.")


def _fates(
    known: Iterable[Quote], texts: tuple[str, str], told: Callable[[int], object]
) -> tuple[Fate, ...]:
    before, version = texts[0], VersionText(0, texts[1])
    fates = []
    for quote in known:
        anchor = _follow(quote, before, version)
        fates.append(Fate(quote.id, quote.selector.exact, anchor, _words(version.text, anchor)))
        told(len(fates))
    return tuple(fates)


def _follow(quote: Quote, before: str, version: VersionText) -> Anchor:
    """Find a quote again; what a person said of its place is followed as far as it holds."""
    anchor = quote.anchor
    if anchor.method in (HAND, CONFIRMED) and anchor.start is not None and anchor.end is not None:
        there = resolve(cut(before, anchor.start, anchor.end), version)
        if there.status in SURE and there.start is not None and there.end is not None:
            passage = cut(version.text, there.start, there.end)
            return _placed(quote, passage, anchor.method, version.version_id)
    found = resolve(quote.selector, version)
    if anchor.method == CAPTURED and found.status not in SURE:
        return _left(version.version_id)
    return found


def _placed(quote: Quote, passage: Selector, method: str, version_id: int) -> Anchor:
    same = passage.exact == quote.selector.exact
    status = AnchorStatus.MOVED if same else AnchorStatus.CHANGED
    return Anchor(version_id, passage.start, passage.end, status, 1.0, method)


def _left(version_id: int) -> Anchor:
    return Anchor(version_id, None, None, AnchorStatus.ORPHAN, 0.0, CAPTURED)


def _settling(connection: Connection, quote_id: int) -> tuple[Quote, str]:
    """Give a quote whose place is to be settled, and the text to settle it in."""
    found = reading_quotes.find(connection, QuoteFilter(quote_ids=(quote_id,)))
    if not found:
        raise NotFoundError(f"There is no quote {quote_id} any more. List them: curator quotes")
    (quote,) = found
    newest = quote.anchor.version_id
    if newest == quote.version_id:
        raise ValueRefusedError(
            "The quote was taken from this very text, so its place is known. Change its ends "
            "instead."
        )
    return quote, reading.text_of_version(connection, newest)


def _words(text: str, anchor: Anchor) -> str:
    if anchor.start is None or anchor.end is None:
        return ""
    return text[anchor.start : anchor.end]
