"""Sources: imported articles, the bytes they came as, and the versions of their text."""

import datetime as dt
import hashlib
import zlib
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from curator.domain.dates import PartialDate
from curator.domain.text import count_words, direction_of

_SMALL = 32 << 10  # bytes up to which the quickest compression saves more time than room
_QUICK, _DENSE = 1, 4  # levels of zlib


class Origin(StrEnum):
    """Where the value of a metadata field comes from."""

    READ = "read"
    TYPED = "typed"


class ReadingState(StrEnum):
    """How far the reading of a source has come."""

    UNREAD = "unread"
    IN_PROGRESS = "in progress"
    DONE = "done"
    SET_ASIDE = "set aside"


class SourceKind(StrEnum):
    """What sort of text a source is."""

    ARTICLE = "article"
    INTERVIEW = "interview"
    STATEMENT = "statement"
    TRANSCRIPT = "transcript"
    REPORT = "report"
    POST = "post"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a source besides its text; an empty field is not known."""

    title: str = ""
    authors: tuple[str, ...] = ()
    outlet: str = ""
    url: str = ""
    published: PartialDate | None = None
    language: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True)
class Packed:
    """What is worked out of a draft where it is read, so that to keep it is only to write."""

    sha256: bytes  # of the original bytes
    size: int  # of the original bytes, before compression
    data: bytes  # they themselves, compressed (zlib); empty where they are the text in UTF-8
    text_sha256: bytes
    words: int
    direction: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What an importer yields: a text with its facts and its original bytes, not yet kept.

    ``text`` is canonical. ``origins`` names for each known fact where in the file it was found,
    such as ``file name`` or ``first line``. ``part`` tells which of several articles in the bytes
    it is, such as ``3``; ``pages`` where each page begins in the text, in code points;
    ``warnings`` what a person should know of how it was read. By the ``signature`` texts that are
    much alike are known; empty where it was not worked out. Of a draft that is ``packed``,
    ``data`` is left empty.
    """

    text: str
    facts: Facts
    data: bytes
    media_type: str
    file_name: str
    extractor: str
    extractor_version: str
    origins: Mapping[str, str] = field(default_factory=dict)
    captured_at: int | None = None  # milliseconds since 1970, UTC; None: now
    part: str = ""
    pages: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()
    signature: bytes = b""
    packed: Packed | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """The canonical text of a source at one capture or edit; it never changes."""

    id: int
    uid: str
    source_id: int
    text_sha256: str
    extractor: str
    extractor_version: str
    captured_at: dt.datetime
    length: int  # code points
    words: int
    pages: tuple[int, ...] = ()  # code points at which each page begins; none: it has no pages


def page_at(starts: Sequence[int], position: int) -> int | None:
    """Tell on which page, from 1, a position lies; ``None`` where a text has no pages."""
    return (bisect_right(starts, position) or 1) if starts else None


@dataclass(frozen=True, slots=True)
class Original:
    """The bytes of a source exactly as they came."""

    id: int
    uid: str
    source_id: int
    sha256: str
    media_type: str
    file_name: str
    size: int  # bytes, before compression


@dataclass(frozen=True, slots=True)
class KeptOriginal:
    """The original that the text of a source was read from, and how the text lies in it.

    ``pages`` tells where each of its pages begins in the newest version, in code points; it is
    empty where that is not known.
    """

    original: Original
    captured_at: dt.datetime
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """One imported article, with its newest version and its counts."""

    id: int
    uid: str
    facts: Facts
    direction: str
    kind: SourceKind
    imported_at: dt.datetime
    captured_at: dt.datetime  # of the newest version
    state: ReadingState
    position: int  # code points into the newest version
    reliability: str  # A to F of the Admiralty scale, or empty
    reliability_reason: str
    note: str
    origins: Mapping[str, str]
    version_id: int
    text_sha256: str
    words: int
    sha256: str  # of the original bytes
    quotes: int


class ImportStatus(StrEnum):
    """What became of one thing to import."""

    IMPORTED = "imported"
    KNOWN = "known"
    VERSION = "version"
    REPRINT = "reprint"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Imported:
    """The outcome of importing one file or address."""

    path: str
    status: ImportStatus
    source: Source | None = None
    reason: str = ""  # why, and what to know of how it was read; a line for each
    anchors: Mapping[str, int] = field(default_factory=dict)  # how quotes fared in a new version


class Packing:
    """Packs drafts; bytes that several of them come from are hashed and compressed once."""

    def __init__(self) -> None:
        self._data = b""
        self._sha = self._packed = b""

    def pack(self, draft: Draft) -> Draft:
        """Give the draft packed; its own bytes are let go."""
        if draft.packed is not None:
            return draft
        text = draft.text.encode()
        text_sha = hashlib.sha256(text).digest()
        if text != draft.data:
            self._take_in(draft.data)
        sha, data = (text_sha, b"") if text == draft.data else (self._sha, self._packed)
        packed = Packed(
            sha, len(draft.data), data, text_sha, count_words(draft.text), direction_of(draft.text)
        )
        return replace(draft, data=b"", packed=packed)

    def _take_in(self, data: bytes) -> None:
        if data is self._data and self._sha:
            return
        self._data = data
        self._sha = hashlib.sha256(data).digest()
        self._packed = zlib.compress(data, _QUICK if len(data) <= _SMALL else _DENSE)


def packed(draft: Draft) -> Packed:
    """Give what is worked out of a draft, once it is needed."""
    made = draft.packed or Packing().pack(draft).packed
    assert made is not None
    return made
