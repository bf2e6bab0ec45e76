"""What a file is: told by its first bytes, and only where these leave it open by its suffix."""

import re
from enum import StrEnum

from curator.domain.errors import BinaryFileError
from curator.importers import bundles, signs
from curator.importers.raw import Raw, as_ascii, suffix_of


class Kind(StrEnum):
    """The kinds of file that are read; the value is the media type of the draft."""

    PLAIN = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"
    MHTML = "multipart/related"
    DOCX = signs.WORD
    ODT = "application/vnd.oasis.opendocument.text"
    RTF = "application/rtf"
    EPUB = "application/epub+zip"
    PDF = signs.PDF
    MAIL = "message/rfc822"
    MSG = "application/vnd.ms-outlook"
    MBOX = "application/mbox"
    JATS = "application/jats+xml"
    TEI = "application/tei+xml"
    RSS = "application/rss+xml"
    ATOM = "application/atom+xml"
    SRT = "application/x-subrip"
    VTT = "text/vtt"
    WARC = "application/warc"
    WACZ = "application/wacz"
    ZIP = "application/zip"
    PRESS_TEXT = bundles.PRESS_TEXT  # for its reader only; its drafts are plain texts, and
    PRESS_PAGE = bundles.PRESS_PAGE  # those of this one pages
    CSV = bundles.CSV
    JSONL = bundles.JSONL
    JSON = bundles.JSON
    CSL = bundles.CSL
    BIBTEX = bundles.BIBTEX
    RIS = bundles.RIS
    ZOTERO = bundles.ZOTERO


SUFFIXES = {
    ".txt": Kind.PLAIN,
    ".text": Kind.PLAIN,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".xhtml": Kind.HTML,
    ".mhtml": Kind.MHTML,
    ".mht": Kind.MHTML,
    ".docx": Kind.DOCX,
    ".docm": Kind.DOCX,
    ".dotx": Kind.DOCX,
    ".doc": Kind.DOCX,  # which says how to go on
    ".odt": Kind.ODT,
    ".ott": Kind.ODT,
    ".fodt": Kind.ODT,
    ".rtf": Kind.RTF,
    ".epub": Kind.EPUB,
    ".pdf": Kind.PDF,
    ".eml": Kind.MAIL,
    ".emlx": Kind.MAIL,
    ".msg": Kind.MSG,
    ".mbox": Kind.MBOX,
    ".xml": Kind.JATS,  # or another: the content tells
    ".rss": Kind.RSS,
    ".atom": Kind.ATOM,
    ".tei": Kind.TEI,
    ".srt": Kind.SRT,
    ".vtt": Kind.VTT,
    ".warc": Kind.WARC,
    ".warc.gz": Kind.WARC,
    ".wacz": Kind.WACZ,
    ".zip": Kind.ZIP,
    ".csv": Kind.CSV,
    ".tsv": Kind.CSV,
    ".jsonl": Kind.JSONL,
    ".ndjson": Kind.JSONL,
    ".json": Kind.JSON,
    ".bib": Kind.BIBTEX,
    ".ris": Kind.RIS,
    ".rdf": Kind.ZOTERO,
}

_BINARY = {
    b"\x1f\x8b": "a compressed file",
    b"BZh": "a compressed file",
    b"\xfd7zXZ\x00": "a compressed file",
    b"7z\xbc\xaf\x27\x1c": "a 7-Zip archive",
    b"Rar!": "a RAR archive",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"RIFF": "a sound, film or picture",
    b"OggS": "a sound or film",
    b"ID3\x03": "a sound",
    b"ID3\x04": "a sound",
    b"SQLite format 3\x00": "a database",
    b"\x7fELF": "a program",
    b"MZ\x90\x00": "a program",
}
_MARKS = tuple(_BINARY)
_HEAD = 4096  # bytes that are looked at
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:(?><!--.*?-->)\s*)*+"
    rb"<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(rb"<[a-z!/]", re.IGNORECASE)
# What a suffix alone may say of a text, and what must then stand in it.
_SHOWN_BY = {
    Kind.HTML: _TAG,
    Kind.SRT: re.compile(rb"-->"),
    Kind.VTT: re.compile(rb"-->"),
    Kind.JSON: re.compile(rb"\A(?:\xef\xbb\xbf)?\s*[\[{]"),
}
_TOLD_BY_NAME = {Kind.MARKDOWN, Kind.CSV, Kind.JSONL, Kind.BIBTEX, Kind.RIS}


def kind_by_name(name: str) -> Kind | None:
    """Tell the kind which the end of a name speaks of; ``None`` for names that are not read."""
    lowered = name.lower()
    known = SUFFIXES.get(suffix_of(name))
    return known or next((kind for end, kind in SUFFIXES.items() if lowered.endswith(end)), None)


def recognise(raw: Raw) -> Kind:
    """Tell how to read a file, by its content before its suffix.

    Raise ``BinaryFileError`` for what is known not to be read, and ``UnreadableFileError`` for
    what asks for a password; whether the rest is text shows when it is decoded.
    """
    head = raw.data[:_HEAD]
    _refuse_known(raw, head)
    letters = as_ascii(head)
    if _PAGE.match(letters):
        return Kind.PRESS_PAGE if bundles.is_press_page(raw) else Kind.HTML
    some = bundles.head_of(raw)
    shown = bundles.type_at_start(some) or signs.type_of(raw) or bundles.type_within(some)
    return Kind(shown) if shown else _by_suffix(raw, letters)


def _by_suffix(raw: Raw, letters: bytes) -> Kind:
    kind = SUFFIXES.get(raw.suffix, Kind.PLAIN)
    if kind in _SHOWN_BY:
        return kind if _SHOWN_BY[kind].search(letters) else Kind.PLAIN
    return kind if kind in _TOLD_BY_NAME else Kind.PLAIN


def _refuse_known(raw: Raw, head: bytes) -> None:
    if head.startswith(_MARKS) and not signs.is_compressed_archive(head):
        binary = next(name for mark, name in _BINARY.items() if head.startswith(mark))
        raise BinaryFileError(f"{raw.label} is {binary}, not text: choose a text or HTML file.")
