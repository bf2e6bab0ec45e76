"""Our dialect of Markdown, as Python-Markdown reads it: no HTML, no pictures, notes by name.

It imports the library; import it only where something is read.
"""

import re
from collections.abc import Mapping
from html import escape, unescape
from typing import Any
from xml.etree.ElementTree import Element, fromstring

from markdown import Markdown
from markdown.extensions.footnotes import FootnoteBlockProcessor, FootnoteExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from curator.exporters.papers.tree import NOT_IN_XML

_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot);)(?:#\d+|#[xX][\da-fA-F]+|\w+);")
_USE = r"\[\^([^\]]*)\]"
_LEFT_OUT = (
    "html", "automail", "reference", "image_link", "image_reference", "short_reference",
    "short_image_ref",
)  # fmt: skip


def xml_of(markdown: str) -> Element:
    """Read Markdown into XHTML, with each use of a note as ``sup`` and each note as ``note``.

    Both give the name of the note as ``name``. Tags of HTML stay text, comments are dropped, and
    what XML forbids becomes U+FFFD.
    """
    source = NOT_IN_XML.sub("\ufffd", _without_comments(markdown.replace("\r\n", "\n")))
    xhtml = _ENTITY.sub(_character, _reader().convert(source))
    return fromstring(f"<div>{xhtml}</div>")  # noqa: S314  (written here, from a tree)


def _without_comments(text: str) -> str:
    kept, at = [], 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        kept.append(text[at:start])
        at = end + 3
    return "".join((*kept, text[at:]))


def _character(entity: re.Match[str]) -> str:
    return escape(NOT_IN_XML.sub("\ufffd", unescape(entity.group())), quote=False)


def _reader() -> Markdown:
    reader = Markdown(extensions=["tables", "sane_lists"], output_format="xhtml")
    reader.preprocessors.deregister("html_block")
    reader.parser.blockprocessors.deregister("reference")
    for name in _LEFT_OUT:
        reader.inlinePatterns.deregister(name)
    found = FootnoteExtension()
    found.parser = reader.parser
    names = found.footnotes
    reader.parser.blockprocessors.register(FootnoteBlockProcessor(found), "footnote", 17)
    reader.inlinePatterns.register(_Use(names), "footnote", 175)
    reader.treeprocessors.register(_Notes(reader, names), "footnote", 50)
    return reader


class _Use(InlineProcessor):
    """Finds the uses of notes; the library's own looks through all notes for each."""

    def __init__(self, notes: Mapping[str, str]) -> None:
        super().__init__(_USE)
        self._notes = notes

    def handleMatch(self, m: re.Match[str], data: str = "") -> Any:
        """Give an element with the name of the note, where there is such a note."""
        del data
        if m.group(1) not in self._notes:
            return None, None, None
        return Element("sup", {"name": m.group(1)}), m.start(0), m.end(0)


class _Notes(Treeprocessor):
    """Puts the notes at the end, before the inlines of all blocks are read."""

    def __init__(self, reader: Markdown, notes: Mapping[str, str]) -> None:
        super().__init__(reader)
        self._notes = notes

    def run(self, root: Element) -> None:
        """Add each note to the end of the text."""
        for name, words in self._notes.items():
            held = Element("div")  # blocks of lists treat a parent of another name apart
            self.md.parser.parseChunk(held, words)
            held.tag = "note"
            held.set("name", name)
            root.append(held)
