"""Rich Text Format, as Word, LibreOffice, TextEdit and many exports write it.

Source of the rules: Rich Text Format Specification 1.9.1 (Microsoft, 2008).
"""

import re

from curator.domain.sources import Draft
from curator.domain.text import canonical
from curator.importers.encodings import refuse_empty
from curator.importers.findings import Findings
from curator.importers.formats.office.properties import Properties, note_properties
from curator.importers.formats.office.rtf_reader import RtfReader
from curator.importers.kinds import Kind
from curator.importers.raw import Raw
from curator.importers.troubles import damaged

_BEGINNING = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*\{\\rtf")


def read(raw: Raw) -> Draft:
    """Read a document; raise ``EmptyFileError``, or ``UnreadableFileError`` where it breaks off."""
    reader = RtfReader()
    if not _BEGINNING.match(raw.data) or not reader.feed(raw.data[raw.data.index(b"{") :]):
        raise damaged(raw)
    text = _whole(reader)
    refuse_empty(raw, text)
    findings = Findings()
    known = Properties(title=reader.field("title"), authors=[reader.field("author")])
    for style, words in reader.paragraphs:
        known.hear(style, words)
    note_properties(findings, raw, text, known)
    return findings.draft(raw, text, Kind.RTF, ("rtf", "1"))


def words_of_rtf(data: bytes) -> str:
    """Give the words of RTF inside another file, such as a mail; what there is of them."""
    reader = RtfReader()
    reader.feed(data)
    return _whole(reader)


def _whole(reader: RtfReader) -> str:
    """Give the text, with the halves of characters put together that stood apart."""
    units = reader.flow.text().encode("utf-16-le", "surrogatepass")
    return canonical(units.decode("utf-16-le", "replace"))
