"""A PDF file as PDFium opens it, one at a time: it knows no threads."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from curator.domain.errors import UnreadableFileError
from curator.importers.formats.pdf.columns import in_reading_order
from curator.importers.formats.pdf.letters.glyphs import Glyphs
from curator.importers.formats.pdf.lines import (
    Line,
    Measure,
    mended,
    spans_of,
    with_initials,
    woven,
)
from curator.importers.raw import Raw
from curator.importers.troubles import boundless, damaged, locked

_ONE_AT_A_TIME = threading.Lock()
_MOST_PAGES = 10_000
_MOST_LETTERS = 40 << 20  # of all pages
_ENOUGH = 1000  # characters that are looked at for
FEW = 20  # letters: with less a page that is a picture is a scan
_PASSWORD, _SECURITY = 4, 5  # what PDFium answers to a file that is locked
_IMAGE = 3  # the kind of an object of a page
_MOST_SAID = 4000  # bytes of a field
_MOST_OBJECTS = 2000  # of a page that are looked at


@dataclass(slots=True)
class Document:
    """What was taken out of a file."""

    pages: list[list[Line]] = field(default_factory=list)
    scans: list[int] = field(default_factory=list)  # pages that are pictures without words
    broken: list[int] = field(default_factory=list)  # pages that cannot be read
    letters: int = 0
    unnamed: int = 0  # of these, those of which the file does not say which they are
    fields: dict[str, str] = field(default_factory=dict)  # Title, Author, Language


def opened(raw: Raw) -> Document:
    """Read the lines and the fields of a file.

    Raise ``UnreadableFileError`` where it is locked, damaged, or larger than any document.
    """
    with _ONE_AT_A_TIME, _pdf(raw) as pdf:
        document = Document(fields=_fields(pdf))
        for number in range(len(pdf)):
            _read_page(pdf, number, document)
            if document.letters > _MOST_LETTERS:
                raise boundless(raw)
    if len(document.broken) == len(document.pages):
        raise damaged(raw)
    return document


@contextmanager
def _pdf(raw: Raw) -> Iterator[Any]:
    import pypdfium2

    _refuse_cut(raw)
    try:
        pdf = pypdfium2.PdfDocument(raw.data)
    except pypdfium2.PdfiumError as error:
        is_locked = getattr(error, "err_code", 0) in {_PASSWORD, _SECURITY}
        raise (locked(raw) if is_locked else damaged(raw)) from None
    try:
        if not len(pdf):
            raise damaged(raw)
        if len(pdf) > _MOST_PAGES:
            raise UnreadableFileError(
                f"{raw.label} has more than {_MOST_PAGES} pages: divide it, and import the parts."
            )
        yield pdf
    except pypdfium2.PdfiumError:
        raise damaged(raw) from None
    finally:
        pdf.close()


def _refuse_cut(raw: Raw) -> None:
    """Refuse a file that breaks off: PDFium would read what is left as if it were all."""
    end = raw.data.rstrip(b"\0\r\n\t ")[-4096:]
    if b"%%EOF" not in end and b"startxref" not in end:
        raise damaged(raw)


def _read_page(pdf: Any, number: int, document: Document) -> None:
    """Read a page into a document."""
    import pypdfium2

    document.pages.append([])
    try:
        page = pdf[number]
        try:
            glyphs = Glyphs(page.get_textpage())
            document.pages[number] = _lines(glyphs, number)
            if len("".join(glyphs.text[:_ENOUGH].split())) < FEW and _is_picture(page):
                document.scans.append(number)
            document.letters += len(glyphs.text)
            document.unnamed += glyphs.unnamed
        finally:
            page.close()  # and what was taken from it
    except pypdfium2.PdfiumError:
        document.broken.append(number)


def _lines(glyphs: Glyphs, number: int) -> list[Line]:
    spans = list(spans_of(glyphs.text))
    measure = Measure(glyphs, spans)
    found = mended(woven(measure, spans, number))
    upright = [each for each in found if not each[1].aside]
    lines = with_initials(in_reading_order(measure, glyphs.text, upright))
    return lines + [line for _, line in found if line.aside]


def _is_picture(page: Any) -> bool:
    """Tell whether pictures cover more than half of a page."""
    from itertools import islice

    width, height = page.get_size()
    area = 0.0
    for image in islice(page.get_objects(filter=[_IMAGE]), _MOST_OBJECTS):
        left, bottom, right, top = image.get_bounds()
        area += max(right - left, 0) * max(top - bottom, 0)
    return bool(area > width * height / 2)


def _fields(pdf: Any) -> dict[str, str]:
    import pypdfium2.raw as pdfium

    known = {
        name: _said(partial(pdfium.FPDF_GetMetaText, pdf, name.encode()))
        for name in ("Title", "Author")
    }
    return {**known, "Language": _said(partial(pdfium.FPDFCatalog_GetLanguage, pdf))}


def _said(give: Callable[[Any, int], int]) -> str:
    """Read what a function of PDFium writes into as many bytes as it first asks for."""
    import ctypes

    size = min(give(None, 0), _MOST_SAID)
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    give(buffer, size)
    return bytes(buffer)[: max(size - 2, 0)].decode("utf-16-le", "replace")
