"""Documents of Word: its text as it reads, with what was inserted and without what was deleted.

WordprocessingML, ECMA-376 part 1, 17; names are taken without their namespace, as there are two.
"""

import posixpath
import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from curator.domain.sources import Draft
from curator.domain.text import canonical
from curator.importers.encodings import refuse_empty
from curator.importers.findings import Findings
from curator.importers.formats.archive.zips import Zip
from curator.importers.formats.markup.flow import Flow
from curator.importers.formats.markup.tree import parse
from curator.importers.formats.markup.walk import Manners, Role, local_name, walk
from curator.importers.formats.office.properties import Properties, note_properties
from curator.importers.kinds import Kind
from curator.importers.raw import Raw

_MOST = 100 << 20  # bytes of one part
_ROLES = {
    "p": Role.BLOCK,
    "tbl": Role.BLOCK,
    "tr": Role.ROW,
    "tc": Role.CELL,
    "txbxContent": Role.ASIDE,
    "br": Role.BREAK,
    "cr": Role.BREAK,
    **dict.fromkeys(
        ("del", "moveFrom", "Fallback", "instrText", "delText", "rt", "pPr", "rPr", "tblPr",
         "sectPr", "sdtPr"),
        Role.SKIPPED,
    ),
}  # fmt: skip
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}


def read(raw: Raw) -> Draft:
    """Read a document; raise ``UnreadableFileError`` or ``EmptyFileError``."""
    package = _Package(raw)
    known = package.properties()
    text = canonical(package.text(known))
    refuse_empty(raw, text)
    findings = Findings()
    note_properties(findings, raw, text, known)
    return findings.draft(raw, text, Kind.DOCX, ("docx", "1"))


class _Package:
    def __init__(self, raw: Raw) -> None:
        self._raw = raw
        self._zip = Zip(raw)
        parts = self._related("", "_rels/.rels")
        self._document = parts.get("officedocument", "word/document.xml")
        folder, name = posixpath.split(self._document)
        self._parts = self._related(folder, f"{folder}/_rels/{name}.rels")

    def _related(self, folder: str, name: str) -> dict[str, str]:
        """Give the parts that belong to one, by the last word of what they are to it."""
        if name not in self._zip:
            return {}
        root = parse(self._raw, self._zip.read(name, _MOST))
        return {
            node.get("Type", "").rpartition("/")[2].lower(): posixpath.normpath(
                posixpath.join("/", folder, node.get("Target", ""))
            )[1:]
            for node in root
            if local_name(node) and node.get("TargetMode") != "External"
        }

    def _tree(self, name: str) -> Any:
        return parse(self._raw, self._zip.read(name, _MOST))

    def properties(self) -> Properties:
        """Read the core properties, by the name that all programs give them."""
        known = Properties()
        if "docProps/core.xml" not in self._zip:
            return known
        fields = {local_name(node): node.text or "" for node in self._tree("docProps/core.xml")}
        known.title, known.language = fields.get("title", ""), fields.get("language", "")
        known.authors = [fields.get("creator", "")]
        return known

    def text(self, known: Properties) -> str:
        """Give the text of the body, and let the properties know of what its styles tell."""
        notes = {kind: self._notes(kind) for kind in _NOTES.values()}
        flow = Flow()
        heard = partial(_hear, known, self._styles())
        body = self._tree(self._document)
        _join_where_marks_were_deleted(body)
        walk(body, flow, _manners(partial(_refer, flow, notes), heard))
        return flow.text()

    def _notes(self, kind: str) -> dict[str, str]:
        name = self._parts.get(kind, "")
        if name not in self._zip:
            return {}
        notes = {}
        for node in self._tree(name):
            if local_name(node) and not _value(node, "type"):
                flow = Flow()
                walk(node, flow, _manners(_nothing, lambda _node, _words: None))
                notes[_value(node, "id")] = flow.text()
        return notes

    def _styles(self) -> dict[str, str]:
        """Give the name of each style, in small letters: its identity is translated by Word."""
        name = self._parts.get("styles", "")
        if name not in self._zip:
            return {}
        return {
            _value(style, "styleId"): _value(child, "val").lower()
            for style in self._tree(name)
            for child in style
            if local_name(child) == "name"
        }


def _manners(refer: Any, heard: Any) -> Manners:
    return Manners(
        roles=_ROLES,
        spoken=frozenset({"t"}),
        inserted={
            "tab": _tab,
            "ptab": _tab,
            "noBreakHyphen": lambda _node: "\u2011",
            "sym": _symbol,
            **dict.fromkeys(_NOTES, refer),
        },
        hidden=_is_hidden,
        seen=heard,
    )


def _nothing(_node: Any) -> str:
    return ""


def _tab(node: Any) -> str:
    return "" if local_name(node.getparent()) == "tabs" else "\t"


def _symbol(node: Any) -> str:
    """Give a sign out of a font of signs where it is a bullet or an ordinary character."""
    try:
        code = int(_value(node, "char"), 16)
    except ValueError:
        return ""
    if 0xE000 <= code <= 0xF8FF:
        return "•" if code == 0xF0B7 else ""
    return chr(code) if code <= 0x10FFFF else ""


def _refer(flow: Flow, notes: Mapping[str, Mapping[str, str]], node: Any) -> str:
    flow.note(notes[_NOTES[local_name(node)]].get(_value(node, "id"), ""))
    return ""


def _is_hidden(node: Any) -> bool:
    """Tell what does not show: hidden runs, deleted rows, and lists of what stands elsewhere."""
    name = local_name(node)
    if name == "r":
        return any(_is_on(mark) for mark in _marks(node, "rPr", "vanish"))
    if name == "tr":
        return any(True for _ in _marks(node, "trPr", "del"))
    if name == "sdt":
        gallery = (
            _value(n, "val") for n in node.iterfind("{*}sdtPr/{*}docPartObj/{*}docPartGallery")
        )
        return "Table of Contents" in gallery
    return False


def _marks(node: Any, group: str, mark: str) -> Any:
    return node.iterfind(f"{{*}}{group}/{{*}}{mark}")


def _is_on(mark: Any) -> bool:
    return _value(mark, "val") not in {"0", "false", "off"}


def _hear(known: Properties, styles: Mapping[str, str], node: Any, words: str) -> None:
    if local_name(node) == "p":
        style = next((_value(mark, "val") for mark in _marks(node, "pPr", "pStyle")), "")
        known.hear(styles.get(style, _spaced(style)), words)


def _spaced(style: str) -> str:
    """Give the name of a style out of its identity, where there is no table of them."""
    return re.sub(r"(?<=[a-z])(?=\d)", " ", style.lower())


def _join_where_marks_were_deleted(root: Any) -> None:
    """Put a paragraph whose end was deleted before the words of the next one."""
    for mark in list(root.iterfind(".//{*}p/{*}pPr/{*}rPr/{*}del")):
        properties = mark.getparent().getparent()
        paragraph = properties.getparent()
        following = paragraph.getnext()
        if following is not None and local_name(following) == "p":
            paragraph.remove(properties)
            following[:0] = list(paragraph)
            paragraph.getparent().remove(paragraph)


def _value(node: Any, name: str) -> str:
    """Give an attribute, whichever namespace it has."""
    return next((v for k, v in node.attrib.items() if k.rpartition("}")[2] == name), "")
