"""The words of a mail: each part once, in the form that says the most (RFC 2046, 5.1)."""

import re
from dataclasses import dataclass, field
from email.message import Message

from curator.domain.errors import (
    BinaryFileError,
    EmptyFileError,
    EncodingError,
    UnreadableFileError,
)
from curator.importers.encodings import declared_charset, decode
from curator.importers.formats.mail.headers import decoded, header
from curator.importers.formats.markup.page import words_of_page
from curator.importers.raw import Raw

_DEEPEST = 30  # parts within parts
_LOCKED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_SIGNATURES = ("application/pgp-signature", "application/pkcs7-sig", "application/x-pkcs7-sig")


@dataclass(slots=True)
class Body:
    """What a mail says, and the names of what hangs on it."""

    words: list[str] = field(default_factory=list)
    html: str = ""  # the page, where the whole mail is one
    attached: list[str] = field(default_factory=list)


def body_of(raw: Raw, message: Message, depth: int = 0) -> Body:
    """Give the words of a message; raise ``UnreadableFileError`` where it is encrypted."""
    kind = message.get_content_type()
    if kind == "multipart/encrypted" or kind in _LOCKED:
        raise UnreadableFileError(
            f"{raw.label} is an encrypted mail: open it in your mail program, "
            "save its words as text, and import that."
        )
    if _is_attached(message) or (depth and kind == "message/rfc822"):
        return Body(attached=[name_of(message)])
    if message.is_multipart() and kind != "message/rfc822":
        return _of_parts(raw, message, depth)
    if kind in {"text/plain", "text/html", "text/enriched"} or not depth:
        return _of_text(message, kind)
    is_within = kind.startswith("image/") and "content-id" in message  # and not hung on it
    return Body(attached=[] if is_within or kind.startswith(_SIGNATURES) else [name_of(message)])


def _of_parts(raw: Raw, message: Message, depth: int) -> Body:
    parts = message.get_payload()
    if depth > _DEEPEST or not isinstance(parts, list):
        return Body()
    bodies = [body_of(raw, part, depth + 1) for part in parts if isinstance(part, Message)]
    attached = [name for body in bodies for name in body.attached]
    if message.get_content_subtype() == "alternative":
        best = _best([body for body in bodies if body.words])
        return Body(best.words, best.html, attached)
    said = [body for body in bodies if body.words]
    words = [words for body in said for words in body.words]
    return Body(words, said[0].html if len(said) == 1 else "", attached)


def _best(bodies: list[Body]) -> Body:
    """Choose the plain form, unless it only says that there is another."""
    if not bodies:
        return Body()
    plain = next((body for body in bodies if not body.html), bodies[0])
    fullest = max(bodies, key=_number_of_words)
    return fullest if 4 * _number_of_words(plain) < _number_of_words(fullest) else plain


def _number_of_words(body: Body) -> int:
    return sum(len(words.split()) for words in body.words)


def _of_text(message: Message, kind: str) -> Body:
    data = message.get_payload(decode=True)
    if not isinstance(data, bytes):
        return Body()
    charset = str(message.get_content_charset("") or "")
    inside = declared_charset(data) if kind == "text/html" else ""
    try:
        text = decode(Raw(data), charset, inside)
    except EmptyFileError:
        return Body()
    except (BinaryFileError, EncodingError):
        text = data.decode("utf-8", "replace")
    if kind == "text/html":
        words = words_of_page(text)
        return Body([words] if words else [], text)
    words = _unfolded(message, text).strip("\n")
    return Body([words] if words.strip() else [])


def _unfolded(message: Message, text: str) -> str:
    """Join the lines which a mail program broke and marked as broken (RFC 3676)."""
    if str(message.get_param("format") or "").lower() != "flowed":
        return text
    deleted = str(message.get_param("delsp") or "").lower() == "yes"
    lines: list[str] = []
    flowing = False
    for line in text.split("\n"):
        marks, words = _quoted(line)
        if flowing and marks == _quoted(lines[-1])[0] and words != "-- ":
            lines[-1] += words
        else:
            lines.append(f"{marks} {words}" if marks else words)
        flowing = words.endswith(" ") and words != "-- "
        if flowing and deleted:
            lines[-1] = lines[-1][:-1]
    return "\n".join(line.rstrip(" ") for line in lines)


def _quoted(line: str) -> tuple[str, str]:
    marks = re.match(r">*", line)
    assert marks is not None
    return marks[0], line[marks.end() :].removeprefix(" ")


def _is_attached(message: Message) -> bool:
    return str(message.get("content-disposition", "")).strip().lower().startswith("attachment")


def name_of(message: Message) -> str:
    """Name what is attached: by its file, or a mail by its subject."""
    inner = [part for part in message.walk() if part is not message]
    if message.get_content_type() == "message/rfc822" and inner:
        return header(inner[0], "subject") or "message/rfc822"
    try:
        name = decoded(message.get_filename() or "")
    except (ValueError, LookupError, TypeError):
        name = ""
    return name or message.get_content_type()
