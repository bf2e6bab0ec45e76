"""The pages inside an original: the page itself, that of an archive, a mail, the chapters."""

from collections.abc import Callable, Iterator
from html import escape

from curator.domain.errors import CuratorError
from curator.importers.encodings import declared_charset, decode
from curator.importers.kinds import Kind
from curator.importers.originals.safe_page import of_text
from curator.importers.raw import Raw

Reader = Callable[[Raw], Iterator[str]]
_TOLD = ("From", "To", "Cc", "Date", "Subject")


def pages_of(raw: Raw, media_type: str) -> Iterator[str]:
    """Give the pages in an original as they are marked up; raise what their readers raise."""
    return READERS[media_type](raw)


def _page(raw: Raw) -> Iterator[str]:
    try:
        yield decode(raw, raw.charset, declared_charset(raw.data))
    except CuratorError:  # the server may have told the encoding, which was not kept
        yield raw.data.decode("utf-8", "replace")


def _archive(raw: Raw) -> Iterator[str]:
    from curator.importers.formats.web.mhtml import page_of

    return _page(page_of(raw))


def _book(raw: Raw) -> Iterator[str]:
    from curator.importers.formats.books.epub import Book

    book = Book(raw)
    return (page for name in book.chapters() if (page := book.page(name)))


def _mail(raw: Raw) -> Iterator[str]:
    from email import message_from_bytes

    from curator.importers.formats.mail.body import body_of
    from curator.importers.formats.mail.eml import letter_of
    from curator.importers.formats.mail.headers import header

    message = message_from_bytes(letter_of(raw.data))
    told = [(name, header(message, name.lower())) for name in _TOLD]
    parts = (part for part in message.walk() if part.get_content_type() == "text/html")
    page = next((part for part in parts if part.get_filename() is None), None)
    data = page.get_payload(decode=True) if page is not None else None
    if page is not None and isinstance(data, bytes):
        body = "".join(_page(Raw(data, charset=str(page.get_content_charset("") or ""))))
    else:
        body = of_text("\n\n".join(body_of(raw, message).words))
    yield _head(told) + body


def _outlook(raw: Raw) -> Iterator[str]:
    from oxmsg import Message

    from curator.importers.formats.mail.headers import tidied
    from curator.importers.formats.mail.msg import page_within

    message = Message.load(raw.data)
    told = [("From", tidied(message.sender or "")), ("Subject", tidied(message.subject or ""))]
    yield _head(told) + (page_within(message) or of_text(str(message.body or "")))


def _head(told: list[tuple[str, str]]) -> str:
    lines = (f"<b>{name}:</b> {escape(words)}" for name, words in told if words)
    return f"<p>{'<br>'.join(lines)}</p><hr>"


READERS: dict[str, Reader] = {
    Kind.HTML: _page,
    Kind.MHTML: _archive,
    Kind.EPUB: _book,
    Kind.MAIL: _mail,
    Kind.MSG: _outlook,
}
