"""Archives of the web: each page in them is an article (ISO 28500)."""

import datetime as dt
import io
import zlib
from collections.abc import Collection, Iterator
from typing import Any
from urllib.parse import urlsplit

from curator.domain.errors import NoArticleError
from curator.importers.raw import Raw
from curator.importers.troubles import BROKEN, boundless, damaged

_TYPES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "application/msword": ".doc",
    "application/rtf": ".rtf",
    "application/epub+zip": ".epub",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
_MOST = 50 << 20  # bytes of one record
_MOST_IN_ALL = 600 << 20  # bytes, unpacked
_STEP = 65536  # bytes that are unpacked at once, and
_MOST_AT_ONCE = 4 << 20  # bytes that may become of them


def read(raw: Raw) -> Iterator[Raw]:
    """Give the pages and documents of an archive; raise ``NoArticleError`` where it has none."""
    found = False
    for page in pages_of(raw):
        found = True
        yield page
    if not found:
        raise nothing_in(raw)


def nothing_in(raw: Raw) -> NoArticleError:
    """Tell that an archive of the web has no page."""
    return NoArticleError(
        f"{raw.label} has no page in it that was fetched in full: archive the pages once more, "
        "or save them in your browser."
    )


def pages_of(raw: Raw, hosts: Collection[str] = ()) -> Iterator[Raw]:
    """Give the pages and documents in WARC; where hosts are named, only those from them.

    Raise ``UnreadableFileError`` where the archive breaks off, after what came before.
    """
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    packed = raw.data[:2] == b"\x1f\x8b"
    unpacked, whole = _Unpacked(raw), True
    stream = io.BufferedReader(unpacked) if packed else raw.stream()
    try:
        for record in ArchiveIterator(stream):
            page = _page(record, hosts)
            if not _is_whole(record):
                raise damaged(raw)
            if page is not None:
                yield page
    except (*BROKEN, ArchiveLoadFailed):
        whole = False
    if not whole or not unpacked.is_whole:
        raise damaged(raw)


class _Unpacked(io.RawIOBase):
    """An archive, each record of which may be packed by itself, unpacked as it is read."""

    def __init__(self, raw: Raw) -> None:
        self._raw = raw
        self._at = self._size = 0
        self._packer = zlib.decompressobj(31)
        self._ready = b""
        self.is_whole = True

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        while not self._ready and self._at < len(self._raw.data):
            self._unpack()
        some = self._ready[: len(buffer)]
        buffer[: len(some)] = some
        self._ready = self._ready[len(some) :]
        return len(some)

    def _unpack(self) -> None:
        piece = self._raw.data[self._at : self._at + _STEP]
        self._at += len(piece)
        try:
            self._ready = self._packer.decompress(piece, _MOST_AT_ONCE)
        except zlib.error:
            self._at, self.is_whole = len(self._raw.data), False
            return
        self._size += len(self._ready)
        if self._size > _MOST_IN_ALL + 4 * len(self._raw.data):
            raise boundless(self._raw)
        self.is_whole = self._packer.eof
        if self._packer.eof:
            self._at -= len(self._packer.unused_data)
            self._packer = zlib.decompressobj(31)
        else:
            self._at -= len(self._packer.unconsumed_tail)


def _is_whole(record: Any) -> bool:
    """Tell a record that is as long as it says from one at which the archive breaks off."""
    while record.raw_stream.read(_STEP):
        pass
    return not getattr(record.raw_stream, "limit", 0)


def host_of(url: str) -> str:
    """Give the host in an address, with its port; empty where it has none."""
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""


def _page(record: Any, hosts: Collection[str]) -> Raw | None:
    url = (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
    if hosts and host_of(url) not in hosts:
        return None
    kind, charset = _type(record)
    if not url.startswith(("http:", "https:")) or kind not in _TYPES:
        return None
    data = record.content_stream().read(_MOST + 1)
    if not data.strip():
        return None
    time = _time(record.rec_headers.get_header("WARC-Date") or "")
    return Raw(data, _name(url, _TYPES[kind]), url, charset, time)


def _type(record: Any) -> tuple[str, str]:
    """Give the media type and the charset of what was answered in full; empty for other records."""
    if record.rec_type == "resource":
        headers = record.rec_headers
    elif record.rec_type == "response" and record.http_headers is not None:
        if record.http_headers.get_statuscode() != "200":
            return "", ""
        headers = record.http_headers
    else:
        return "", ""
    kind, _, rest = (headers.get_header("Content-Type") or "").partition(";")
    _, _, charset = rest.lower().partition("charset=")
    return kind.strip().lower(), charset.split(";")[0].strip(" \"'")


def _time(written: str) -> int | None:
    try:
        time = dt.datetime.fromisoformat(written)
    except ValueError:
        return None
    return int((time if time.tzinfo else time.replace(tzinfo=dt.UTC)).timestamp() * 1000)


def _name(url: str, suffix: str) -> str:
    """Name a page as its address does."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return f"page{suffix}"
    folders = [part for part in parts.path.split("/") if part.strip(".")]
    name = "/".join([parts.netloc.replace(":", "-"), *folders])
    return name if name.lower().endswith((suffix, ".htm", ".xhtml")) else f"{name}{suffix}"
