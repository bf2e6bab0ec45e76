"""The headers of a mail, as people read them: decoded, whatever they were written in (RFC 2047)."""

import datetime as dt
from collections.abc import Iterable
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from curator.domain.dates import PartialDate
from curator.domain.errors import (
    BinaryFileError,
    EmptyFileError,
    EncodingError,
    ValueRefusedError,
)
from curator.domain.text import canonical, tidy
from curator.importers.encodings import decode, named
from curator.importers.raw import Raw

_GUESSES = ("utf-8", "cp1252")


def header(message: Message, name: str) -> str:
    """Give the first header of a name as one line; empty where there is none."""
    return tidied(_raw(message, name))


def tidied(words: str) -> str:
    """Give a header as one line, decoded."""
    return tidy(decoded(words))


def decoded(words: str) -> str:
    """Decode the encoded words of a header, and bytes that should have been encoded."""
    data = words.encode("utf-8", "surrogateescape")
    words = _text(data, "utf-8")
    if "=?" not in words:
        return canonical(words)
    try:
        parts = decode_header(" ".join(words.split()))
    except (HeaderParseError, ValueError, LookupError):
        return canonical(words)
    return canonical("".join(_text(part, charset) for part, charset in parts))


def names_of(written: str) -> tuple[str, ...]:
    """Give the names of people out of a header with addresses; for one without, the address."""
    try:
        people = getaddresses([written])
    except (ValueError, IndexError, TypeError):
        return ()
    found = (tidy(decoded(name)).strip("\"' ") or address for name, address in people)
    return tuple(dict.fromkeys(name for name in found if name))


def authors(message: Message) -> tuple[str, ...]:
    """Give who a mail is from."""
    return names_of(_raw(message, "from"))


def moment(message: Message) -> dt.datetime | None:
    """Give when a mail says that it was sent, with the clock of its sender."""
    try:
        return parsedate_to_datetime(header(message, "date"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def day_of(time: dt.datetime | None) -> PartialDate | None:
    """Give the day of a time, unless it cannot be one of a mail."""
    if time is None or not 1971 <= time.year <= dt.datetime.now(dt.UTC).year + 1:
        return None
    try:
        return PartialDate(time.year, time.month, time.day)
    except ValueRefusedError:
        return None


def milliseconds(time: dt.datetime | None) -> int | None:
    """Give a time as milliseconds since 1970, UTC; one without a zone is taken for UTC."""
    if time is None or day_of(time) is None:
        return None
    aware = time if time.tzinfo else time.replace(tzinfo=dt.UTC)
    return int(aware.timestamp() * 1000)


def _raw(message: Message, name: str) -> str:
    items: Iterable[tuple[str, object]] = message.raw_items()
    words = next((str(value) for key, value in items if key.lower() == name), "")
    return words if words.isascii() else _loose(message, words)


def _loose(message: Message, words: str) -> str:
    """Read a header whose bytes were not encoded, as the words of the mail are to be read."""
    data = b" ".join(words.encode("utf-8", "surrogateescape").splitlines())
    body = message.get_payload(decode=True)
    body = body if isinstance(body, bytes) else b""
    charsets = [str(charset) for charset in message.get_charsets() if charset]
    for known in (data + b"\n" + body, data):
        try:
            told = decode(Raw(known), *charsets).partition("\n")[0]
        except (BinaryFileError, EmptyFileError, EncodingError):
            continue
        if "\ufffd" not in told:
            return told
    return words


def _text(part: bytes | str, charset: str | None) -> str:
    if isinstance(part, str):
        return part
    for codec in (named(charset or "ascii"), *_GUESSES):
        try:
            return part.decode(codec)
        except (LookupError, ValueError):
            continue
    return part.decode("utf-8", "replace")
