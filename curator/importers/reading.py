"""From a file, its bytes or a text to a draft."""

import errno
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from io import FileIO
from pathlib import Path

from curator.domain.errors import CuratorError, SeveralArticlesError, UnreadableFileError
from curator.domain.sources import Draft, Packing
from curator.domain.text import canonical
from curator.importers.encodings import refuse_empty
from curator.importers.formats import html, markdown, plain, subtitles
from curator.importers.formats.archive import bundle
from curator.importers.formats.books import epub
from curator.importers.formats.mail import eml, mbox, msg
from curator.importers.formats.office import docx, odt, rtf
from curator.importers.formats.papers import jats, tei
from curator.importers.formats.pdf import reader as pdf
from curator.importers.formats.press import readers as press
from curator.importers.formats.references import bibtex, csl, ris, zotero
from curator.importers.formats.tables import delimited, records
from curator.importers.formats.web import feeds, mhtml, wacz, warc
from curator.importers.kinds import Kind, recognise
from curator.importers.languages.settling import is_settled, settle
from curator.importers.raw import Broken, Raw, mapped
from curator.importers.signs import may_be_pdf, may_hold_many
from curator.importers.troubles import boundless

_LARGEST = 50 << 20  # bytes of a document, and
_LARGEST_WITH_PICTURES = 200 << 20  # of one whose pictures lie in it, and
_IN_MEMORY = _LARGEST  # of a file that is read into memory, and not mapped there
_LARGEST_OF_MANY = 1 << 30  # of what may hold many of them: archives and mailboxes
_HEAD = 4096  # bytes by which those are told
_DEEPEST = 4  # files within files
_MOST_WITHIN = 1 << 30  # bytes of all files within one, each counted as at least
_LEAST = 4096
# What a file gives: its article, or the articles in it and the files within it, in their order.
Found = Draft | Raw | Broken
_WITH_PICTURES = {Kind.PDF, Kind.DOCX, Kind.ODT, Kind.EPUB}
_OF_MANY = {Kind.ZIP, Kind.WARC, Kind.WACZ, Kind.MBOX}
_PLAIN = {Kind.PLAIN: plain.read, Kind.MARKDOWN: markdown.read}
Reader = Callable[[Raw], Draft | Iterable[Found]]
_READERS: dict[Kind, Reader] = {
    Kind.PLAIN: plain.read,
    Kind.MARKDOWN: markdown.read,
    Kind.HTML: html.read,
    Kind.MHTML: mhtml.read,
    Kind.DOCX: press.dividing(docx.read, Kind.DOCX),
    Kind.ODT: odt.read,
    Kind.RTF: press.dividing(rtf.read, Kind.RTF),
    Kind.EPUB: epub.read,
    Kind.PDF: press.dividing(pdf.read, Kind.PDF),
    Kind.MAIL: eml.read,
    Kind.MSG: msg.read,
    Kind.MBOX: mbox.read,
    Kind.JATS: jats.read,
    Kind.TEI: tei.read,
    Kind.RSS: feeds.read,
    Kind.ATOM: feeds.read,
    Kind.SRT: subtitles.read_srt,
    Kind.VTT: subtitles.read_vtt,
    Kind.WARC: warc.read,
    Kind.WACZ: wacz.read,
    Kind.ZIP: bundle.read,
    Kind.PRESS_TEXT: press.read_text,
    Kind.PRESS_PAGE: press.read_page,
    Kind.CSV: delimited.read,
    Kind.JSONL: records.read_lines,
    Kind.JSON: records.read_list,
    Kind.CSL: csl.read,
    Kind.BIBTEX: bibtex.read,
    Kind.RIS: ris.read,
    Kind.ZOTERO: zotero.read,
}


@dataclass(frozen=True, slots=True)
class Part:
    """An article of a file or of a file within it, read, or the error that tells why not."""

    name: str  # of the file within, such as ``mail/7.eml``; empty: the file itself
    draft: Draft | None = None
    error: CuratorError | None = None


def read_file(path: Path, columns: Mapping[str, str] | None = None) -> Iterator[Part]:
    """Read all articles of a file, as ``read_parts`` does; the file itself is read once.

    ``columns`` says what those of a table are read as, whatever their names tell.
    Devices, pipes and folders are not opened; what cannot be opened is told as its only part.
    """
    try:
        raw = open_file(path)
    except UnreadableFileError as error:
        yield Part("", error=error)
    else:
        yield from read_parts(replace(raw, columns=columns or {}))


def read_if_plain(path: Path, said: str = "") -> list[Part] | None:
    """Read a file if it is plain text or Markdown, which is done in a moment; else give None.

    Where its language is not told by small words, it is left to who may take memory for that.
    The draft comes packed, and is not signed.
    """
    try:
        return plain_parts(open_file(path, said))
    except CuratorError as error:
        return [Part("", error=error)]


def plain_parts(raw: Raw) -> list[Part] | None:
    """Do as ``read_if_plain`` does with bytes."""
    try:
        kind = recognise(raw)
        draft = _PLAIN[kind](raw) if kind in _PLAIN else None
        if draft is None or not is_settled(draft):
            return None
        return [Part("", Packing().pack(draft))]
    except CuratorError as error:
        return [Part("", error=error)]


def read_bytes(data: bytes, name: str, url: str = "", charset: str = "") -> Draft:
    """Read the one article that came under a name and an address.

    ``charset`` is what the server declared. Raise ``SeveralArticlesError`` where there are more,
    and what stands for an error in the outcome of ``read_parts``.
    """
    return alone(list(read_parts(Raw(data, name, url, charset))), name)


def alone(parts: Sequence[Part], name: str) -> Draft:
    """Give the one article of some parts; raise as ``read_bytes`` does."""
    first, *others = parts
    if others:
        raise SeveralArticlesError(
            f"“{name}” holds {1 + len(others)} articles: import it as a file, and all come in."
        )
    if first.draft is None:
        assert first.error is not None
        raise first.error
    return first.draft


def read_parts(raw: Raw) -> Iterator[Part]:
    """Read all articles of a file; the content decides how, before the suffix.

    What cannot be read is told in its place, by ``EmptyFileError``, ``BinaryFileError``,
    ``EncodingError``, ``NoArticleError``, or ``UnreadableFileError`` for what is too large or
    lies too deep, and stops no other part.
    """
    yield from _Unpacking(raw).parts(raw, "", 0)


class _Unpacking:
    """The reading of one file with all within it, which together must not be boundless."""

    def __init__(self, raw: Raw) -> None:
        self._outer = raw
        self._size = 0
        self._told: set[str] = set()  # of the whole file

    def parts(self, raw: Raw, name: str, depth: int) -> Iterator[Part]:
        try:
            self._refuse_depth(depth)
            found = _read(raw)
            for each in (found,) if isinstance(found, Draft) else found:
                if isinstance(each, Draft):
                    yield Part(name, _signed(settle(each)))
                else:
                    yield from self._within(each, name, depth)
        except CuratorError as error:
            if self._is_news(str(error)):
                yield Part(name, error=error)

    def _is_news(self, said: str) -> bool:
        """Tell whether that was not said before of the file as a whole, met elsewhere in it."""
        if not said.startswith(self._outer.label):
            return True
        known, self._told = self._told, self._told | {said}
        return said not in known

    def _refuse_depth(self, depth: int) -> None:
        if depth > _DEEPEST:
            raise UnreadableFileError(
                f"{self._outer.label} holds files that lie in too many files within files: "
                "take them out, and import them alone."
            )

    def _within(self, each: Raw | Broken, name: str, depth: int) -> Iterator[Part]:
        inside = "/".join(filter(None, (name, each.name)))
        if isinstance(each, Broken):
            yield Part(inside, error=each.error)
            return
        self._size += len(each.data) + _LEAST
        if self._size > max(_MOST_WITHIN, 4 * len(self._outer.data)):
            raise boundless(self._outer)
        inner = replace(each, columns=self._outer.columns)
        yield from self.parts(inner, inside, depth + 1)


def _read(raw: Raw) -> Draft | Iterable[Found]:
    kind = recognise(raw)
    if kind in _OF_MANY:
        return _READERS[kind](raw)
    most = _LARGEST_WITH_PICTURES if kind in _WITH_PICTURES else _LARGEST
    if len(raw.data) > most:
        raise _too_large(raw.name, most)
    return _READERS[kind](replace(raw, data=bytes(raw.data)))  # which may be mapped


def read_text(text: str, name: str = "") -> Draft:
    """Read a text that was typed, pasted or piped in, as plain text; its data is UTF-8.

    Loose surrogates become U+FFFD. Raise ``EmptyFileError`` where no words are.
    """
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    raw = Raw(text.encode(), name)
    refuse_empty(raw, text)
    return _signed(plain.draft(raw, canonical(text)))


def _signed(draft: Draft) -> Draft:
    from curator.importers.likeness.signing import sign

    return replace(draft, signature=sign(draft.text))


def open_file(path: Path, said: str = "") -> Raw:
    """Read the bytes of a file; a sentence calls it what it was ``said`` to be.

    Raise ``UnreadableFileError``, also where it is being written to meanwhile.
    """
    said = said or str(path)
    try:
        before = path.stat()
        if not stat.S_ISREG(before.st_mode):
            raise UnreadableFileError(_no_file(said, before.st_mode))
        with path.open("rb", buffering=0) as file:
            data = _bytes_of(file, before.st_size, said)
            after = os.fstat(file.fileno())
    except FileNotFoundError:
        raise UnreadableFileError(f"There is no file “{said}”: check its name.") from None
    except PermissionError:
        raise UnreadableFileError(
            f"“{said}” may not be read: ask its owner for the right to read it."
        ) from None
    except (OSError, ValueError) as error:
        if getattr(error, "errno", None) == errno.ELOOP:
            raise UnreadableFileError(
                f"“{said}” is a link that leads in a circle: choose the file it should lead to."
            ) from None
        reason = getattr(error, "strerror", None) or error
        raise UnreadableFileError(f"“{said}” could not be read ({reason}).") from None
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise UnreadableFileError(
            f"“{said}” was changed while it was read: wait until it is written, and import it "
            "once more."
        )
    return Raw(data, path.name)


def _bytes_of(file: FileIO, size: int, said: str) -> bytes:
    if size <= _IN_MEMORY:
        return _whole(file, size)
    head = file.read(_HEAD)
    if may_hold_many(head):
        most = _LARGEST_OF_MANY
    elif may_be_pdf(head):
        most = _LARGEST_WITH_PICTURES
    else:
        raise _too_large(said, _LARGEST)
    if size > most:
        raise _too_large(said, most)
    return mapped(file.fileno())


def _whole(file: FileIO, size: int) -> bytes:
    """Read a file to its end, or one byte more than it should have; of some no size is told."""
    most = size + 1 if size else _LARGEST + 1
    data = file.read(most)
    while data and len(data) < most and (more := file.read(most - len(data))):
        data += more
    return data


def _too_large(said: str, most: int) -> UnreadableFileError:
    return UnreadableFileError(
        f"“{said}” is larger than {most >> 20} MB: divide it, and import the parts."
    )


def _no_file(said: str, mode: int) -> str:
    if stat.S_ISDIR(mode):
        return f"“{said}” is a folder: name the files in it."
    return f"“{said}” is a device or a pipe, not a file: choose a file."
