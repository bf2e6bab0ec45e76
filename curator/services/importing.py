"""Keep what was read: decide for each draft whether it is new, known, or another version."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice

from curator.domain.sources import Draft, Imported, ImportStatus
from curator.domain.text import text_sha256
from curator.services import repairs
from curator.services.project import Project
from curator.services.reading import Read
from curator.storage import sources as stored
from curator.storage.journal.writer import Writer
from curator.storage.reading import sources as reading

BATCH = 50  # sources kept between two turns of a window, so that it stays awake


def add(project: Project, reads: Iterable[Read], version_of: int | None = None) -> list[Imported]:
    """Keep what was read, all of it as one edit; tell what became of each.

    The same bytes are known and left alone. Another text from an address that the project has
    becomes a new version of that source; so does every text where ``version_of`` names a source.
    """
    return [outcome for some in add_in_steps(project, reads, version_of) for outcome in some]


def add_in_steps(
    project: Project, reads: Iterable[Read], version_of: int | None = None
) -> Generator[list[Imported], None, None]:
    """Do as ``add`` does, yielding now and then; closing it midway keeps nothing at all."""
    with project.write("sources.add") as writer:
        keeping = _Keeping(writer, version_of)
        steps = iter(reads)
        while batch := list(islice(steps, BATCH)):
            yield keeping.keep(batch)


@dataclass(slots=True)
class _Outcome:
    path: str
    status: ImportStatus
    source_id: int | None = None
    reason: str = ""
    anchors: Mapping[str, int] = field(default_factory=dict)
    same_as: _Outcome | None = None  # what came before it and may have no key as yet


class _Keeping:
    """One import being written."""

    def __init__(self, writer: Writer, version_of: int | None) -> None:
        self._writer = writer
        self._version_of = version_of
        self._by_bytes: dict[tuple[bytes, bytes | None], _Outcome] = {}
        self._by_url: dict[str, _Outcome] = {}
        self._pending: list[tuple[_Outcome, Draft]] = []

    def keep(self, reads: Sequence[Read]) -> list[Imported]:
        """Keep a batch and report on each of its parts."""
        self._look_up([read.draft for read in reads if read.draft is not None])
        outcomes = [self._decide(read) for read in reads]
        self._flush()
        for outcome in outcomes:
            if outcome.same_as is not None:
                outcome.source_id = outcome.same_as.source_id
        ids = {o.source_id for o in outcomes if o.source_id is not None}
        sources = {s.id: s for s in reading.listing(self._writer.connection, ids)}
        return [
            Imported(o.path, o.status, sources.get(o.source_id or 0), o.reason, o.anchors)
            for o in outcomes
        ]

    def _look_up(self, drafts: Sequence[Draft]) -> None:
        connection = self._writer.connection
        shas = {_sha(draft) for draft in drafts}
        for key, source_id in stored.with_bytes(connection, shas).items():
            self._by_bytes.setdefault(key, _Outcome("", ImportStatus.KNOWN, source_id))
        urls = {draft.facts.url for draft in drafts} - self._by_url.keys()
        for url, source_id in stored.with_urls(connection, urls).items():
            self._by_url[url] = _Outcome("", ImportStatus.KNOWN, source_id)

    def _decide(self, read: Read) -> _Outcome:
        draft = read.draft
        if draft is None:
            return _Outcome(read.path, ImportStatus.FAILED, reason=str(read.error))
        known = self._by_bytes.get(_key(draft)) if self._version_of is None else None
        if known is not None:
            return _Outcome(
                read.path, ImportStatus.KNOWN, reason="same file as before", same_as=known
            )
        earlier = self._by_url.get(draft.facts.url) if draft.facts.url else None
        if self._version_of is not None or earlier is not None:
            self._flush()
            source_id = self._version_of or (earlier.source_id if earlier else None)
            assert source_id is not None
            return self._add_version(read.path, source_id, draft)
        return self._add_source(read.path, draft)

    def _add_source(self, path: str, draft: Draft) -> _Outcome:
        outcome = _Outcome(path, ImportStatus.IMPORTED)
        self._pending.append((outcome, draft))
        self._by_bytes[_key(draft)] = outcome
        if draft.facts.url:
            self._by_url[draft.facts.url] = outcome
        return outcome

    def _add_version(self, path: str, source_id: int, draft: Draft) -> _Outcome:
        newest = reading.newest_version(self._writer.connection, source_id)
        if newest.text_sha256 == text_sha256(draft.text).hex():
            return _Outcome(path, ImportStatus.KNOWN, source_id, "same text as before")
        add = partial(stored.add_version, self._writer, source_id, draft)
        fates = repairs.follow(self._writer, newest, draft.text, add)
        counts = Counter(fate.anchor.status.value for fate in fates)
        reason = "another text than before"
        outcome = _Outcome(path, ImportStatus.VERSION, source_id, reason, dict(counts))
        self._by_bytes[_key(draft)] = outcome
        return outcome

    def _flush(self) -> None:
        ids = stored.add_many(self._writer, [draft for _, draft in self._pending])
        for (outcome, _), source_id in zip(self._pending, ids, strict=True):
            outcome.source_id = source_id
        self._pending.clear()


def _key(draft: Draft) -> tuple[bytes, bytes | None]:
    """Give what a draft is known again by: its bytes, and of several articles its text too."""
    return _sha(draft), text_sha256(draft.text) if draft.part else None


def _sha(draft: Draft) -> bytes:
    return hashlib.sha256(draft.data).digest()
