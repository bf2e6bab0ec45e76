"""Single mails, as they are saved by mail programs (RFC 5322)."""

import codecs
import re

from curator.domain.errors import NoArticleError
from curator.domain.sources import Draft
from curator.domain.text import canonical
from curator.importers.encodings import refuse_empty
from curator.importers.findings import Findings
from curator.importers.formats import html
from curator.importers.formats.values import read_address, read_language
from curator.importers.kinds import Kind
from curator.importers.raw import Raw
from curator.importers.troubles import BROKEN, damaged

_COUNT = re.compile(rb"\A\s*\d{1,12}\s*\n")  # before the mails of Apple Mail


def read(raw: Raw) -> Draft | list[Raw]:
    """Read a mail, or give what hangs on one that says nothing itself, as digests do.

    Raise ``UnreadableFileError`` or ``EmptyFileError``.
    """
    from email import message_from_bytes
    from email.errors import MessageError

    from curator.importers.formats.mail import headers
    from curator.importers.formats.mail.body import body_of
    from curator.importers.formats.mail.enclosed import enclosed

    try:
        message = message_from_bytes(letter_of(raw.data))
        body = body_of(raw, message)
    except (*BROKEN, MessageError):
        raise damaged(raw) from None
    bulk = "list-unsubscribe" in message or "list-id" in message
    text = canonical(_article(raw, body.html, "\n\n".join(body.words), bulk=bulk))
    if not body.words and (within := enclosed(message)):
        return within
    refuse_empty(raw, text)
    findings = Findings()
    findings.note("title", headers.header(message, "subject"), "subject")
    findings.note("authors", headers.authors(message), "sender")
    findings.note("published", headers.day_of(headers.moment(message)), "date of the mail")
    findings.note("language", read_language(headers.header(message, "content-language")), "header")
    findings.note("url", _archived(headers.header(message, "archived-at")), "header")
    findings.note("title", raw.stem, "file name")
    return findings.draft(raw, text, Kind.MAIL, ("mail", "1"), warnings=left_out(body.attached))


def left_out(names: list[str]) -> tuple[str, ...]:
    """Say what hung on a mail and was not read with it."""
    if not names:
        return ()
    return (f"Attached to the mail and not read: {', '.join(names)}.",)


def letter_of(data: bytes) -> bytes:
    """Give the mail itself: Apple Mail writes its length before it and its own notes after it."""
    data = data.removeprefix(codecs.BOM_UTF8)
    count = _COUNT.match(data)
    return data[count.end() : count.end() + int(count[0])] if count else data


def _article(raw: Raw, page: str, words: str, *, bulk: bool) -> str:
    """Give the article of a newsletter, but all words of other mails: nothing there is beside it.

    A newsletter with several stories has no one article; then all its words stay as well.
    """
    if not (bulk and page):
        return words
    try:
        article = html.read(Raw(page.encode("utf-8", "replace"), raw.name, charset="utf-8")).text
    except NoArticleError:
        return words
    return article if 2 * len(article.split()) > len(words.split()) else words


def _archived(written: str) -> str:
    return read_address(written.strip("<> "))
