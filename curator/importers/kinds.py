"""What a file is: told by its first bytes, and only where these leave it open by its suffix."""

import re
from enum import StrEnum

from curator.domain.errors import BinaryFileError
from curator.importers.raw import Raw


class Kind(StrEnum):
    """The kinds of file that are read; the value is the media type of the draft."""

    PLAIN = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"


SUFFIXES = {
    ".txt": Kind.PLAIN,
    ".text": Kind.PLAIN,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".xhtml": Kind.HTML,
}

# Documents that hold words, but not in a form that is read yet.
_DOCUMENTS = {
    b"%PDF-": "a PDF file",
    b"{\\rtf": "an RTF document",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an old Office document",
}
_IN_ARCHIVE = {
    b"word/": "a Word document",
    b"application/vnd.oasis.opendocument": "an OpenDocument file",
    b"application/epub+zip": "an e-book",
}
_BINARY = {
    b"PK\x03\x04": "a ZIP archive",
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
_HEAD = 4096  # bytes that are looked at
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:(?><!--.*?-->)\s*)*+"
    rb"<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(rb"<[a-z!/]", re.IGNORECASE)
_WEB_ARCHIVE = re.compile(rb"\A[\w-]+:.*^content-type:\s*multipart/related", re.I | re.S | re.M)


def recognise(raw: Raw) -> Kind:
    """Tell how to read a file, by its content before its suffix.

    Raise ``BinaryFileError`` for what is known not to be text; whether the rest is text shows
    when it is decoded.
    """
    head = raw.data[:_HEAD]
    _refuse_known(raw, head)
    letters = re.sub(rb"\A(?:\xff\xfe|\xfe\xff)|\0", b"", head)  # UTF-16 as if it were ASCII
    by_suffix = SUFFIXES.get(raw.suffix, Kind.PLAIN)
    if _PAGE.match(letters):
        return Kind.HTML
    if by_suffix is Kind.HTML and not _TAG.search(letters):
        return Kind.PLAIN
    return by_suffix


def _refuse_known(raw: Raw, head: bytes) -> None:
    document = _starting(head, _DOCUMENTS)
    binary = _starting(head, _BINARY)
    if binary == "a ZIP archive":
        document = next((name for mark, name in _IN_ARCHIVE.items() if mark in head), "")
    if _WEB_ARCHIVE.search(head):
        document = "a web archive (MHTML)"
    if document:
        raise BinaryFileError(
            f"{raw.label} is {document}, which Curator does not read yet: "
            "export it as text or HTML, and import that."
        )
    if binary:
        raise BinaryFileError(f"{raw.label} is {binary}, not text: choose a text or HTML file.")


def _starting(head: bytes, marks: dict[bytes, str]) -> str:
    return next((name for mark, name in marks.items() if head.startswith(mark)), "")
