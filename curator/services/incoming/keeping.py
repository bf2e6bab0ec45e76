"""One import being written: whether each draft is new, known, or another version of a source."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from curator.domain.sources import Draft, Facts, Imported, ImportStatus, Packing, Source, packed
from curator.services import repairs
from curator.services.incoming.reads import Read
from curator.storage import sources as stored
from curator.storage.journal.writer import Writer
from curator.storage.reading import known
from curator.storage.reading import sources as reading


@dataclass(slots=True)
class _Outcome:
    path: str
    status: ImportStatus
    source_id: int | None = None
    reason: str = ""
    anchors: Mapping[str, int] = field(default_factory=dict)
    same_as: _Outcome | None = None  # what came before it and may have no key as yet

    def imported(self, sources: Mapping[int, Source]) -> Imported:
        source = sources.get(self.source_id or 0)
        reason = self.reason.format(source.facts.title if source else "")
        return Imported(self.path, self.status, source, reason, self.anchors)


@dataclass(frozen=True, slots=True)
class _Text:
    """Where a text is the newest one of a source."""

    outcome: _Outcome
    url: str
    outlet: str

    def is_of(self, facts: Facts) -> bool:
        """Whether it may be the same article: not where it came from elsewhere."""
        pairs = ((self.url, facts.url), (self.outlet, facts.outlet))
        return not any(one and other and one != other for one, other in pairs)


class Keeping:
    """Writes what was read, batch by batch, in one edit."""

    def __init__(self, writer: Writer, version_of: int | None) -> None:
        self._writer = writer
        self._version_of = version_of
        self._packing = Packing()
        self._by_bytes: dict[tuple[bytes, bytes | None], _Outcome] = {}
        self._by_url: dict[str, _Outcome] = {}
        self._by_text: defaultdict[bytes, list[_Text]] = defaultdict(list)
        self._pending: list[tuple[_Outcome, Draft]] = []

    def keep(self, reads: Sequence[Read]) -> list[Imported]:
        """Keep a batch and report on each of its parts."""
        reads = [self._packed(read) for read in reads]
        self._look_up([read.draft for read in reads if read.draft is not None])
        outcomes = [self._decide(read) for read in reads]
        self._flush()
        for outcome in outcomes:
            if outcome.same_as is not None:
                outcome.source_id = outcome.same_as.source_id
        ids = {o.source_id for o in outcomes if o.source_id is not None}
        sources = {s.id: s for s in reading.listing(self._writer.connection, ids)}
        return [outcome.imported(sources) for outcome in outcomes]

    def _packed(self, read: Read) -> Read:
        if read.draft is None or read.draft.packed is not None:
            return read
        return replace(read, draft=self._packing.pack(read.draft))

    def _look_up(self, drafts: Sequence[Draft]) -> None:
        connection = self._writer.connection
        shas = {packed(draft).sha256 for draft in drafts}
        for key, source_id in known.with_bytes(connection, shas).items():
            self._by_bytes.setdefault(key, _Outcome("", ImportStatus.KNOWN, source_id))
        urls = {draft.facts.url for draft in drafts} - self._by_url.keys()
        for url, source_id in known.with_urls(connection, urls).items():
            self._by_url[url] = _Outcome("", ImportStatus.KNOWN, source_id)
        texts = {packed(draft).text_sha256 for draft in drafts} - self._by_text.keys()
        for sha, source_id, url, outlet in known.with_texts(connection, texts):
            there = _Outcome("", ImportStatus.KNOWN, source_id)
            self._by_text[sha].append(_Text(there, url, outlet))

    def _decide(self, read: Read) -> _Outcome:
        draft = read.draft
        if draft is None:
            return _Outcome(read.path, ImportStatus.FAILED, reason=_plain(str(read.error)))
        if self._version_of is not None:
            return self._add_version(read.path, self._version_of, draft)
        return self._same_bytes(read.path, draft) or self._compared(read.path, draft)

    def _compared(self, path: str, draft: Draft) -> _Outcome:
        earlier = self._by_url.get(draft.facts.url) if draft.facts.url else None
        if earlier is not None:
            self._flush()
            assert earlier.source_id is not None
            return self._add_version(path, earlier.source_id, draft)
        return self._same_text(path, draft) or self._add_source(path, draft)

    def _same_bytes(self, path: str, draft: Draft) -> _Outcome | None:
        same = self._by_bytes.get(_key(draft))
        return _known(path, "same file as before", same) if same is not None else None

    def _same_text(self, path: str, draft: Draft) -> _Outcome | None:
        """Tell that a text is there already; one that came from elsewhere is another source."""
        for text in self._by_text.get(packed(draft).text_sha256, ()):
            if text.is_of(draft.facts):
                return _known(path, "same text as “{0}”", text.outcome)
        return None

    def _add_source(self, path: str, draft: Draft) -> _Outcome:
        outcome = _Outcome(path, ImportStatus.IMPORTED, reason=_told(draft))
        self._pending.append((outcome, draft))
        self._by_bytes[_key(draft)] = outcome
        if draft.facts.url:
            self._by_url[draft.facts.url] = outcome
        text = _Text(outcome, draft.facts.url, draft.facts.outlet)
        self._by_text[packed(draft).text_sha256].append(text)
        return outcome

    def _add_version(self, path: str, source_id: int, draft: Draft) -> _Outcome:
        newest = reading.newest_version(self._writer.connection, source_id)
        if newest.text_sha256 == packed(draft).text_sha256.hex():
            return _Outcome(path, ImportStatus.KNOWN, source_id, "same text as before")
        add = partial(stored.add_version, self._writer, source_id, draft)
        fates = repairs.follow(self._writer, newest, draft.text, add)
        counts = Counter(fate.anchor.status.value for fate in fates)
        reason = "\n".join(filter(None, ("another text than before", _told(draft))))
        outcome = _Outcome(path, ImportStatus.VERSION, source_id, reason, dict(counts))
        self._by_bytes[_key(draft)] = outcome
        self._by_text.pop(bytes.fromhex(newest.text_sha256), None)  # it is looked up once more
        return outcome

    def _flush(self) -> None:
        ids = stored.add_many(self._writer, [draft for _, draft in self._pending])
        for (outcome, _), source_id in zip(self._pending, ids, strict=True):
            outcome.source_id = source_id
        self._pending.clear()


def _known(path: str, reason: str, same_as: _Outcome) -> _Outcome:
    return _Outcome(path, ImportStatus.KNOWN, reason=reason, same_as=same_as)


def _told(draft: Draft) -> str:
    """Say what a person should know of how a draft was read, a line for each such thing."""
    return _plain("\n".join(draft.warnings))


def _plain(reason: str) -> str:
    """Write a reason so that nothing in it is taken for a place where a title is put."""
    return reason.replace("{", "{{").replace("}", "}}")


def _key(draft: Draft) -> tuple[bytes, bytes | None]:
    """Give what a draft is known again by: its bytes, and of several articles its text too."""
    made = packed(draft)
    return made.sha256, made.text_sha256 if draft.part else None
