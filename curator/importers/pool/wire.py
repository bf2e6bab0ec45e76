"""What goes between the processes: CBOR (RFC 8949), of which only plain values are taken.

Nothing is unpickled: the answer may come from a process that has met a stranger's bytes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

import cbor2

from curator.domain import errors
from curator.domain.dates import PartialDate
from curator.domain.errors import CuratorError
from curator.domain.sources import Draft, Facts, Packed
from curator.domain.text import canonical
from curator.importers.reading import Part

T = TypeVar("T")
Event = list[Any]  # its name, then what belongs to it
LARGEST = 512 << 20  # bytes of one message
READY, BEGIN, BYTES, PART, END, HUNGRY = range(6)


class WireError(ValueError):
    """What came from another process is not what it should be."""


def pack(events: list[Event]) -> bytes:
    """Write events as one message."""
    return cbor2.dumps(events)


def unpack(message: bytes) -> list[Event]:
    """Read a message; raise ``WireError``."""
    try:
        events = cbor2.loads(message)
    except (cbor2.CBORError, ValueError, TypeError, RecursionError) as error:
        raise WireError(str(error)) from error
    if not isinstance(events, list) or not all(isinstance(each, list) and each for each in events):
        raise WireError("no list of events")
    return events


def part_event(part: Part) -> Event:
    """Write a part whose draft is packed; its bytes go in an event of their own."""
    if part.error is not None:
        return [PART, canonical(part.name), type(part.error).__name__, canonical(str(part.error))]
    assert part.draft is not None
    return [PART, canonical(part.name), *_of_draft(part.draft)]


def bytes_event(packed: Packed) -> Event:
    """Write the bytes that the drafts after it come from."""
    return [BYTES, packed.sha256, packed.size, packed.data]


def part_of(event: Event, behind: Event) -> Part:
    """Read a part, whose bytes were told in the event ``behind`` it; raise ``WireError``."""
    try:
        name, *rest = event[1:]
        if len(rest) == 2:
            return Part(_is(name, str), error=_error(*rest))
        return Part(_is(name, str), _draft(rest, behind))
    except (ValueError, TypeError, CuratorError) as error:
        raise WireError(str(error)) from error


def _of_draft(draft: Draft) -> list[Any]:
    packed, facts = draft.packed, draft.facts
    assert packed is not None
    words = (
        facts.title, facts.outlet, facts.url, facts.language, facts.section, draft.media_type,
        draft.file_name, draft.extractor, draft.extractor_version, draft.part,
    )  # fmt: skip
    return [
        draft.text,
        [canonical(word) for word in words],
        [canonical(name) for name in facts.authors],
        str(facts.published or ""),
        dict(draft.origins),
        draft.captured_at,
        list(draft.pages),
        [canonical(warning) for warning in draft.warnings],
        [packed.text_sha256, packed.words, packed.direction],
        draft.signature,
    ]


def _draft(told: list[Any], behind: Event) -> Draft:
    text, words, authors, published, origins, captured_at, pages, *rest = told
    warnings, counts, signature = rest
    title, outlet, url, language, section, *others = _all(words, str)
    media_type, file_name, extractor, extractor_version, part = others
    facts = Facts(
        title, _all(authors, str), outlet, url, _date(published), language, section
    )  # fmt: skip
    draft = Draft(
        _is(text, str), facts, b"", media_type, file_name, extractor, extractor_version, part=part,
        packed=_packed(counts, behind),
    )  # fmt: skip
    return replace(
        draft,
        origins={_is(k, str): _is(v, str) for k, v in _is(origins, dict).items()},
        captured_at=None if captured_at is None else _is(captured_at, int),
        pages=_all(pages, int),
        warnings=_all(warnings, str),
        signature=_is(signature, bytes),
    )


def _packed(counts: list[Any], behind: Event) -> Packed:
    _, sha, size, data = behind
    text_sha, words, direction = counts
    return Packed(
        _is(sha, bytes), _is(size, int), _is(data, bytes),
        _is(text_sha, bytes), _is(words, int), _is(direction, str),
    )  # fmt: skip


def _date(written: Any) -> PartialDate | None:
    return PartialDate.parse(_is(written, str)) if written else None


def _error(name: Any, sentence: Any) -> CuratorError:
    kind = getattr(errors, _is(name, str), None)
    if not isinstance(kind, type) or not issubclass(kind, CuratorError):
        raise WireError(f"no error of ours: {name}")
    return kind(_is(sentence, str))


def _is(value: Any, kind: type[T]) -> T:
    if not isinstance(value, kind):
        raise WireError(f"{type(value).__name__} in place of {kind.__name__}")
    return value


def _all(values: Any, kind: type[T]) -> tuple[T, ...]:
    return tuple(_is(value, kind) for value in _is(values, list))
