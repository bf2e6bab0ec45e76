"""Web pages saved with all that belongs to them in one file (RFC 2557)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.domain.errors import NoArticleError
from curator.domain.sources import Draft
from curator.importers.formats import html
from curator.importers.formats.values import read_address
from curator.importers.kinds import Kind
from curator.importers.raw import Raw

if TYPE_CHECKING:
    from email.message import Message
from curator.importers.troubles import BROKEN, damaged


def read(raw: Raw) -> Draft:
    """Read the page of a web archive; raise what the reader of pages raises."""
    page = page_of(raw)
    draft = replace(html.read(page), data=raw.data, media_type=Kind.MHTML.value)
    return replace(draft, captured_at=page.captured_at)


def page_of(raw: Raw) -> Raw:
    """Take the page out of a web archive, with its address and the moment it was saved.

    Raise ``UnreadableFileError`` for a damaged one, ``NoArticleError`` for one without a page.
    """
    from email import message_from_bytes
    from email.errors import MessageError

    from curator.importers.formats.mail import headers

    try:
        message = message_from_bytes(raw.data)
        part = _page(message)
        data = part.get_payload(decode=True) if part is not None else b""
    except (*BROKEN, MessageError):
        raise damaged(raw) from None
    if part is None or not isinstance(data, bytes):
        raise NoArticleError(
            f"{raw.label} has no page in it: save the page anew in your browser, and import that."
        )
    url = _address(message, "snapshot-content-location") or _address(part, "content-location")
    saved = headers.milliseconds(headers.moment(message)) or raw.captured_at
    charset = str(part.get_content_charset("") or "")
    return Raw(data, raw.name, url or raw.url, charset, saved)


def _page(message: Message) -> Message | None:
    """Give the first page: the others are those of frames."""
    pages = (part for part in message.walk() if part.get_content_type() in _PAGES)
    return next(pages, None)


def _address(message: Message, name: str) -> str:
    from curator.importers.formats.mail.headers import header

    return read_address(header(message, name).replace(" ", ""))


_PAGES = ("text/html", "application/xhtml+xml")
