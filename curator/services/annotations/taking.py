"""Take annotations in as quotes: what is known stays, what cannot be placed is told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from curator.anchoring.resolve import resolve
from curator.domain.briefings.annotations import Annotation, Fate, Taken
from curator.domain.errors import UnreadableFileError
from curator.domain.quotes import NewQuote, Quote, QuoteFilter
from curator.domain.text import folded
from curator.services import quotes
from curator.services.annotations.matching import Matching
from curator.services.project import Project
from curator.storage import quotes as stored_quotes
from curator.storage.briefings import passages, translations
from curator.storage.journal.writer import Writer
from curator.storage.reading import quotes as reading_quotes

_LARGEST = 200 << 20  # bytes


def read_file(path: Path) -> list[Annotation]:
    """Read the annotations of a file; raise ``UnreadableFileError`` where there are none."""
    from curator.importers.annotations.reading import read

    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        why = error.strerror or error
        raise UnreadableFileError(f"“{path}” could not be read ({why}).") from None
    if len(data) > _LARGEST:
        raise UnreadableFileError(f"“{path}” is larger than {_LARGEST >> 20} MB: divide it.")
    return read(data, path.name)


def take(project: Project, every: Sequence[Annotation]) -> list[Taken]:
    """Keep annotations as quotes of the sources that the project has, as one edit.

    A source is known by the hash of its text, by its uid or by its address; a place by quote and
    position. What the project has already, by uid or by its place and all that is said, is left
    alone; what has no source or no sure place is told and not kept.
    """
    with project.write("quotes.import") as writer:
        taking = _Taking(writer, every)
        return [taking.take(each) for each in every]


class _Taking:
    """One file of annotations being written."""

    def __init__(self, writer: Writer, every: Sequence[Annotation]) -> None:
        self._writer = writer
        self._matching = Matching(writer.connection, every)
        self._there: dict[int, list[Quote]] = {}  # by version, as they were before
        self._new: dict[str, int] = {}  # by uid in the file

    def take(self, told: Annotation) -> Taken:
        """Keep one annotation, or tell why not."""
        known = self._matching.known.get(told.uid) or self._new.get(told.uid)
        if known is not None:
            return Taken(told, Fate.KNOWN, known)
        version_id = self._matching.version_of(told.passage)
        if version_id is None:
            return Taken(told, Fate.NO_SOURCE)
        place = self._matching.place_of(told.passage, version_id)
        if place is None:
            return Taken(told, Fate.NO_PLACE)
        return self._placed(told, version_id, place)

    def _placed(self, told: Annotation, version_id: int, place: tuple[int, int]) -> Taken:
        new = NewQuote(*place, told.kind, told.note, told.event_date, told.statements, told.tags)
        same = self._same(version_id, new)
        if same is not None:
            return Taken(told, Fate.KNOWN, same)
        return Taken(told, Fate.ADDED, self._keep(version_id, new, told))

    def _keep(self, version_id: int, new: NewQuote, told: Annotation) -> int:
        more = {"reading": told.reading, "credibility": told.credibility}
        quote_id = quotes.write_in(self._writer, version_id, new, **more)
        for each in told.translations:
            translations.add(self._writer, quote_id, each)
        self._follow(quote_id, version_id)
        if told.uid:
            self._new[told.uid] = quote_id
        return quote_id

    def _follow(self, quote_id: int, version_id: int) -> None:
        """Find a quote of an earlier version again in those that came after it."""
        connection = self._writer.connection
        source_id = passages.source_of(connection, version_id)
        selector = None
        for later in passages.versions_of(connection, source_id):
            if later > version_id:
                selector = selector or passages.selector_of(connection, quote_id)
                anchor = resolve(selector, self._matching.text(later))
                stored_quotes.add_anchors(self._writer, {quote_id: anchor})

    def _same(self, version_id: int, new: NewQuote) -> int | None:
        """Give a quote that was there before, at the same place and with the same said of it."""
        if version_id not in self._there:
            connection = self._writer.connection
            source_id = passages.source_of(connection, version_id)
            found = reading_quotes.find(connection, QuoteFilter(source_id=source_id))
            fresh = set(self._new.values())
            self._there[version_id] = [q for q in found if q.id not in fresh]
        wanted = _said(new)
        for quote in self._there[version_id]:
            place = quote.version_id, quote.selector.start, quote.selector.end
            if place == (version_id, new.start, new.end) and _said_of(quote) == wanted:
                return quote.id
        return None


def _said(new: NewQuote) -> tuple[str, frozenset[tuple[str, str, str]]]:
    return new.kind.value, frozenset(
        (folded(said.actor), folded(said.claim), said.stance.value) for said in new.statements
    )


def _said_of(quote: Quote) -> tuple[str, frozenset[tuple[str, str, str]]]:
    return quote.kind.value, frozenset(
        (folded(said.actor), folded(said.claim), said.stance.value) for said in quote.statements
    )
