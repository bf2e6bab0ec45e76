"""What the content of a file shows it to be: media types by marks, names and first elements."""

import re
from collections.abc import Collection

from curator.domain.errors import BinaryFileError
from curator.importers.raw import Raw, as_ascii
from curator.importers.troubles import BROKEN, locked

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PDF = "application/pdf"
_HEAD = 4096  # bytes that are looked at, and
_AHEAD = 1024  # bytes in which a PDF file may begin (ISO 32000-1, annex H), and
_PROLOGUE = 65536  # bytes in which the first element of XML is looked for
_ZIP, _GZIP = (b"PK\x03\x04", b"PK\x05\x06"), b"\x1f\x8b"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RTF = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{\\rtf")
_PDF = re.compile(rb"(?:\xef\xbb\xbf)?\s*%PDF-")
_SRT = re.compile(rb"(?:\xef\xbb\xbf)?\s*\d+[ \t]*\r?\n\s*\d\d?:\d\d:\d\d[,.]\d{1,3}[ \t]*-->")
_MBOX = re.compile(
    rb"From [^\r\n]{0,300}?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? [^\r\n]{0,60}\d\d?:\d\d[^\r\n]*\r?\n"
    rb">?[A-Za-z][A-Za-z0-9-]*:"
)
_STARTS = {
    re.compile(rb"WARC/"): "application/warc",
    re.compile(rb"(?:\xef\xbb\xbf)?WEBVTT"): "text/vtt",
    _RTF: "application/rtf",
    _MBOX: "application/mbox",
    _SRT: "application/x-subrip",
}
_HEADERS = re.compile(
    rb"\A(?:\xef\xbb\xbf)?(?:\s*\d{1,12}\s*\n)?"
    rb"((?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\n(?:[ \t]+[^\n]*\n)*)+)"
)
_NAMES = re.compile(rb"^([A-Za-z][A-Za-z0-9-]*):", re.MULTILINE)
_OF_MAILS = frozenset(
    ("received", "return-path", "message-id", "mime-version", "delivered-to", "dkim-signature",
     "x-mailer", "content-transfer-encoding", "x-original-to")
)  # fmt: skip
_RELATED = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_SAVED = re.compile(rb"^(?:snapshot-content-location:|from:\s*<?saved by)", re.I | re.M)
_ELEMENT = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>)\s*)*+"
    rb"<(?:[\w.-]+:)?([\w.-]+)",
    re.DOTALL,
)
_ELEMENTS = {
    b"TEI": "application/tei+xml",
    b"TEI.2": "application/tei+xml",
    b"teiCorpus": "application/tei+xml",
    b"rss": "application/rss+xml",
    b"feed": "application/atom+xml",
    b"pmc-articleset": "application/jats+xml",
}
_TYPES = "[Content_Types].xml"
_BY_MEMBERS = (
    ((_TYPES, "word/"), WORD),
    (("META-INF/container.xml",), "application/epub+zip"),
    (("content.xml", "META-INF/manifest.xml"), "application/vnd.oasis.opendocument.text"),
    (("datapackage.json", "archive/"), "application/wacz"),
)
_NOT_READ_BY_MEMBERS = (
    ((_TYPES, "xl/"), "a workbook of Excel"),
    ((_TYPES, "ppt/"), "a presentation of PowerPoint"),
    (("Index/Document.iwa",), "a document of Pages, Numbers or Keynote"),
)
_PAGES = {".html", ".htm", ".xhtml"}
_MARKED_ELEMENTS = (  # whose name alone says too little
    (b"article", re.compile(rb"JATS|<front\b|NLM//|<article-meta\b"), "application/jats+xml"),
    (b"RDF", re.compile(rb"purl\.org/rss/1\.0/?[\"']"), "application/rss+xml"),
    (
        b"document",
        re.compile(rb"urn:oasis:names:tc:opendocument"),
        "application/vnd.oasis.opendocument.text",
    ),
)
_IN_ZIP = {
    "application/epub+zip": "application/epub+zip",
    "application/vnd.oasis.opendocument.text": "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.text-template": "application/vnd.oasis.opendocument.text",
}


def type_of(raw: Raw) -> str:
    """Give the media type which the content shows, or nothing where a suffix has to tell.

    Raise ``BinaryFileError`` for documents that are known and not read, ``UnreadableFileError``
    for those that ask for a password.
    """
    head = raw.data[:_HEAD]
    if head.startswith(_ZIP):
        return _in_zip(raw)
    if head.startswith(_OLE):
        return _in_ole(raw)
    if is_compressed_archive(head):
        return "application/warc"
    letters = as_ascii(raw.data[:_PROLOGUE])
    start = PDF if _is_pdf(raw) else _at_start(letters)
    return start or _in_xml(raw, letters) or _in_headers(raw, letters.replace(b"\r\n", b"\n"))


def may_hold_many(head: bytes) -> bool:
    """Tell by its first bytes a file that may hold many others, and so be large."""
    is_archive = head.startswith((*_ZIP, b"WARC/")) or is_compressed_archive(head)
    return is_archive or bool(_MBOX.match(head))


def may_be_pdf(head: bytes) -> bool:
    """Tell by its first bytes a file that may be a PDF."""
    return b"%PDF-" in head[:_AHEAD]


def _at_start(letters: bytes) -> str:
    return next((kind for mark, kind in _STARTS.items() if mark.match(letters)), "")


def _is_pdf(raw: Raw) -> bool:
    """Tell by the mark at the start, before which some servers leave lines of their own."""
    head = raw.data[:_AHEAD]
    return bool(_PDF.match(head)) or (raw.suffix == ".pdf" and may_be_pdf(head))


def is_compressed_archive(head: bytes) -> bool:
    """Tell whether what begins so is a compressed archive of the web."""
    if not head.startswith(_GZIP):
        return False
    import zlib

    try:
        return zlib.decompressobj(31).decompress(head, 64).startswith(b"WARC/")
    except zlib.error:
        return False


def _in_zip(raw: Raw) -> str:
    """Tell by the names of the members; of a damaged archive by what stands first."""
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(raw.stream()) as archive:
            names = set(archive.namelist())
            mime = archive.read("mimetype")[:200] if "mimetype" in names else b""
    except (*BROKEN, BadZipFile):
        names, mime = set(), raw.data[:200]
    kind = next((to for name, to in _IN_ZIP.items() if name in mime.decode("latin-1")), "")
    if not kind and b"application/vnd.oasis.opendocument." in mime:
        raise _not_read(raw, "an OpenDocument file other than a text")
    return kind or _by_members(raw, names)


def _by_members(raw: Raw, names: Collection[str]) -> str:
    for needed, kind in _BY_MEMBERS:
        if all(_holds(names, name) for name in needed):
            return kind
    if not names and b"word/" in raw.data[:_HEAD]:
        return WORD
    for needed, what in _NOT_READ_BY_MEMBERS:
        if all(_holds(names, name) for name in needed):
            raise _not_read(raw, what)
    return "application/zip"


def _holds(names: Collection[str], name: str) -> bool:
    return name in names or (name[-1] == "/" and any(each.startswith(name) for each in names))


def _in_ole(raw: Raw) -> str:
    """Tell what an old office document is, by the names of its streams."""
    if _has_stream(raw, "__properties_version1.0"):
        return "application/vnd.ms-outlook"
    if _has_stream(raw, "EncryptedPackage"):
        raise locked(raw)
    if _has_stream(raw, "WordDocument"):
        raise BinaryFileError(
            f"{raw.label} is an old Word document (.doc of Word 97), which is not supported: "
            "open it in Word or LibreOffice, save it as .docx, and import that."
        )
    if _has_stream(raw, "Workbook") or _has_stream(raw, "Book"):
        raise _not_read(raw, "a workbook of Excel")
    if _has_stream(raw, "PowerPoint Document"):
        raise _not_read(raw, "a presentation of PowerPoint")
    raise _not_read(raw, "an old Office document")


def _has_stream(raw: Raw, name: str) -> bool:
    return name.encode("utf-16-le") + b"\0\0" in raw.data


def _not_read(raw: Raw, what: str) -> BinaryFileError:
    return BinaryFileError(
        f"{raw.label} is {what}, which Curator does not read: export it as text, HTML or .docx, "
        "and import that."
    )


def _in_xml(raw: Raw, letters: bytes) -> str:
    found = _ELEMENT.match(letters)
    if found is None:
        return ""
    kind = _ELEMENTS.get(found[1], "")
    for name, mark, shown in _MARKED_ELEMENTS:
        if found[1] == name and mark.search(letters):
            kind = shown
    declared = letters.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<?xml")
    if declared and not kind and raw.suffix not in _PAGES:
        raise _not_read(raw, "XML of another kind than those that are known")
    return kind


def _in_headers(raw: Raw, head: bytes) -> str:
    """Tell mails and web archives from texts that open with lines like theirs."""
    found = _HEADERS.match(head)
    if found is None:
        return ""
    names = {name.lower().decode() for name in _NAMES.findall(found[1])}
    by_name = raw.suffix in {".mht", ".mhtml"}
    if _RELATED.search(found[1]) and (by_name or _SAVED.search(found[1]) or "from" not in names):
        return "multipart/related"
    if by_name and "mime-version" in names:
        return "multipart/related"
    is_mail = "from" in names and names & _OF_MAILS
    return "message/rfc822" if is_mail or raw.suffix in {".eml", ".emlx"} else ""
