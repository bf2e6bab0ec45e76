"""A library in Zotero's RDF. The files attached to it are named there; none is opened."""

import re
from collections.abc import Iterator
from typing import Any

from curator.domain.sources import Draft
from curator.importers.findings import Findings
from curator.importers.formats.given import note_given
from curator.importers.formats.markup.tree import parse_loosely
from curator.importers.formats.markup.walk import local_name
from curator.importers.formats.references.entry import Entry, drafts, note_names
from curator.importers.kinds import Kind
from curator.importers.raw import Broken, Raw

_NOT_SOURCES = {"attachment", "note", "annotation"}
_DOI = re.compile(r"DOI\s+(10\.\S+)")


def read(raw: Raw) -> Iterator[Draft | Broken]:
    """Read the entries; raise ``UnreadableFileError`` where it is no sound XML."""
    return drafts(raw, entries_of(raw), Kind.ZOTERO)


def entries_of(raw: Raw) -> Iterator[Entry]:
    """Give the entries in their order."""
    root = parse_loosely(raw)
    named = {about: node for node in root if local_name(node) and (about := _about(node))}
    for node in root:
        if local_name(node) and _word(node, "itemType") not in {"", *_NOT_SOURCES}:
            yield _entry(node, named)


def _entry(node: Any, named: dict[str, Any]) -> Entry:
    findings = Findings()
    note_given(findings, "title", _word(node, "title"), "dc:title")
    note_names(findings, list(map(_name, node.iterfind("{*}authors//{*}Person"))), "bib:authors")
    note_given(findings, "outlet", _outlet(node, named), "dcterms:isPartOf")
    note_given(findings, "published", _word(node, "date"), "dc:date")
    note_given(findings, "language", _word(node, "language"), "z:language")
    note_given(findings, "section", _word(node, "section"), "prism:section")
    for address in node.iterfind("{*}identifier/{*}URI/{*}value"):
        note_given(findings, "url", address.text or "", "dc:identifier")
    note_given(findings, "url", _about(node), "rdf:about")
    for identifier in node.iterfind("{*}identifier"):
        if found := _DOI.fullmatch((identifier.text or "").strip()):
            note_given(findings, "url", found[1], "dc:identifier")
    return Entry(findings, _word(node, "abstract"))


def _outlet(node: Any, named: dict[str, Any]) -> str:
    """Give the title of what it is a part of, which stands within, or elsewhere by its name."""
    for part in node.iterfind("{*}isPartOf"):
        inside = [each for each in part if local_name(each)]
        whole = inside[0] if inside else named.get(_attribute(part, "resource"))
        if whole is not None and (title := _word(whole, "title")):
            return title
    return ""


def _name(person: Any) -> str:
    given = _word(person, "givenName") or _word(person, "givenname")
    return f"{given} {_word(person, 'surname')}"


def _word(node: Any, name: str) -> str:
    child = node.find(f"{{*}}{name}")
    return "" if child is None else "".join(child.itertext()).strip()


def _about(node: Any) -> str:
    return _attribute(node, "about")


def _attribute(node: Any, name: str) -> str:
    return next((v for k, v in node.attrib.items() if k.rpartition("}")[2] == name), "")
