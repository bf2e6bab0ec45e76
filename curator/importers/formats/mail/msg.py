"""Mails of Outlook, each in a file of its own (MS-OXMSG)."""

from typing import Any

from curator.domain.errors import CuratorError
from curator.domain.sources import Draft
from curator.domain.text import canonical
from curator.importers.encodings import declared_charset, decode, refuse_empty
from curator.importers.findings import Findings
from curator.importers.formats.mail.eml import left_out
from curator.importers.formats.mail.packed_rtf import unpacked
from curator.importers.formats.markup.page import words_of_page
from curator.importers.formats.office.rtf import words_of_rtf
from curator.importers.kinds import Kind
from curator.importers.raw import Raw
from curator.importers.troubles import damaged

# Numbers of properties (MS-OXPROPS).
_HEADERS, _HTML, _RTF, _NAME_IN_HTML = 0x007D, 0x1013, 0x1009, 0x3712
_SENDERS = (0x0C1A, 0x0042)  # the name of who sent it, and for whom


def read(raw: Raw) -> Draft:
    """Read a mail; raise ``UnreadableFileError`` or ``EmptyFileError``."""
    try:
        return _read(raw)
    except CuratorError:
        raise
    except Exception:  # the library trusts the file at every turn
        raise damaged(raw) from None


def _read(raw: Raw) -> Draft:
    from email.parser import HeaderParser

    from oxmsg import Message

    from curator.importers.formats.mail import headers

    message = Message.load(raw.data)
    text = canonical(_words(message)).strip("\n")
    refuse_empty(raw, text)
    findings = Findings()
    findings.note("title", headers.tidied(message.subject), "subject")
    findings.note("authors", headers.names_of(message.sender or ""), "sender")
    for number in _SENDERS:
        name = headers.tidied(message.properties.str_prop_value(number) or "")
        findings.note("authors", (name,) if name else (), "sender")
    fields = HeaderParser().parsestr(message.properties.str_prop_value(_HEADERS) or "")
    sent = headers.moment(fields) or message.sent_date
    findings.note("published", headers.day_of(sent), "date of the mail")
    findings.note("title", raw.stem, "file name")
    names = [each.file_name or "?" for each in message.attachments if not _is_inside(each)]
    return findings.draft(raw, text, Kind.MSG, ("msg", "1"), warnings=left_out(names))


def _words(message: Any) -> str:
    """Give the words of the body in its plain form, or else as HTML, or else as RTF."""
    plain = message.body or ""
    if plain.strip():
        return str(plain)
    if page := page_within(message):
        return words_of_page(page)
    packed = message.properties.binary_prop_value(_RTF)
    return words_of_rtf(unpacked(packed)) if packed else ""


def page_within(message: Any) -> str:
    """Give the body of a mail as HTML; empty where it has none."""
    properties = message.properties
    page = properties.binary_prop_value(_HTML)
    if page:
        return decode(Raw(page), properties.body_encoding, declared_charset(page))
    return str(properties.str_prop_value(_HTML) or "")


def _is_inside(attachment: Any) -> bool:
    """Tell a picture that stands in the mail itself."""
    return bool(attachment.properties.str_prop_value(_NAME_IN_HTML))
