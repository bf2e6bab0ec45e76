"""Find where annotations lie in a project: which text, and where in it."""

from __future__ import annotations

from collections.abc import Sequence

from curator.anchoring.folding import VersionText
from curator.anchoring.resolve import resolve
from curator.domain.briefings.annotations import Annotation, Passage
from curator.domain.quotes import SURE
from curator.domain.selectors import Selector
from curator.storage.briefings import passages
from curator.storage.journal.writer import Connection
from curator.storage.reading import known
from curator.storage.reading import sources as reading

_NOWHERE = -1  # a position that no text has


class Matching:
    """The sources of a project that a file of annotations may be about."""

    def __init__(self, connection: Connection, every: Sequence[Annotation]) -> None:
        self._connection = connection
        places = [each.passage for each in every]
        self._by_hash = passages.versions_with(connection, {p.text_sha256 for p in places})
        self._by_uid = passages.sources_with(connection, {p.source_uid for p in places})
        self._by_url = known.with_urls(connection, {a for p in places for a in p.addresses})
        self.known = passages.quotes_with(connection, {each.uid for each in every})
        self._texts: dict[int, VersionText] = {}

    def version_of(self, passage: Passage) -> int | None:
        """Give the version that a passage lies in; None where the project has no such source.

        The version with the very text, and of several that of the source that is named; else the
        newest of the source with the uid or the address.
        """
        source_id = self._source(passage)
        same = self._by_hash.get(passage.text_sha256, ())
        if same:
            own = [version_id for of, version_id in same if of == source_id]
            return (own or [version_id for _, version_id in same])[-1]
        if source_id is None:
            return None
        return reading.newest_version(self._connection, source_id).id

    def place_of(self, passage: Passage, version_id: int) -> tuple[int, int] | None:
        """Give the start and end of a passage in a version; None where it is not surely there.

        Positions alone do only where they count in this very text. In code points.
        """
        text = self.text(version_id)
        start, end = passage.start, passage.end
        if start is not None and end is not None and self._counts_in(passage, version_id):
            words = text.text[start:end]
            if words.strip() and words == (passage.exact or words):
                return start, end
        if not passage.exact.strip():
            return None
        start = _NOWHERE if start is None else start
        wanted = Selector(
            start, start + len(passage.exact), passage.exact, passage.prefix, passage.suffix
        )
        found = resolve(wanted, text)
        sure = found.status in SURE and found.start is not None and found.end is not None
        return (found.start or 0, found.end or 0) if sure else None

    def text(self, version_id: int) -> VersionText:
        """Give the text of a version; it is read once."""
        if version_id not in self._texts:
            text = reading.text_of_version(self._connection, version_id)
            self._texts[version_id] = VersionText(version_id, text)
        return self._texts[version_id]

    def _counts_in(self, passage: Passage, version_id: int) -> bool:
        same = self._by_hash.get(passage.text_sha256, ())
        return any(version_id == each for _, each in same)

    def _source(self, passage: Passage) -> int | None:
        if passage.source_uid in self._by_uid:
            return self._by_uid[passage.source_uid]
        known = (self._by_url.get(address) for address in passage.addresses)
        return next((each for each in known if each is not None), None)
