"""OpenDocument texts, zipped or flat (ISO/IEC 26300, 5 to 9)."""

from functools import partial
from typing import Any

from curator.domain.sources import Draft
from curator.domain.text import canonical
from curator.importers.encodings import refuse_empty
from curator.importers.findings import Findings
from curator.importers.formats.archive.zips import Zip
from curator.importers.formats.markup.flow import KEPT_SPACE, KEPT_TAB, Flow
from curator.importers.formats.markup.tree import parse
from curator.importers.formats.markup.walk import Manners, Role, local_name, walk
from curator.importers.formats.office.properties import Properties, note_properties
from curator.importers.kinds import Kind
from curator.importers.raw import Raw
from curator.importers.troubles import damaged, locked

_MOST = 100 << 20  # bytes of one part
_MOST_SPACES = 200  # in the place of one element
_ROLES = {
    "p": Role.BLOCK,
    "h": Role.BLOCK,
    "table": Role.BLOCK,
    "table-row": Role.ROW,
    "table-cell": Role.CELL,
    "note": Role.NOTE,
    "text-box": Role.ASIDE,
    "line-break": Role.BREAK,
    **dict.fromkeys(
        ("tracked-changes", "annotation", "annotation-end", "note-citation", "ruby-text",
         "table-of-content", "hidden-text", "hidden-paragraph", "forms", "desc", "binary-data",
         "event-listeners", "sequence-decls", "variable-decls", "user-field-decls",
         "page-number", "page-count", "covered-table-cell",
         "index-title-template"),
        Role.SKIPPED,
    ),
}  # fmt: skip
_PICTURE_TITLE = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}title"
_STYLES = {"title": "title", "author": "author", "date": "date", "heading_20_1": "heading 1"}


def read(raw: Raw) -> Draft:
    """Read a document; raise ``UnreadableFileError`` or ``EmptyFileError``."""
    content, meta = _unpacked(raw) if raw.data.startswith(b"PK") else _flat(raw)
    known = _properties(meta)
    text = canonical(_text(raw, content, known))
    refuse_empty(raw, text)
    findings = Findings()
    note_properties(findings, raw, text, known)
    return findings.draft(raw, text, Kind.ODT, ("odt", "1"))


def _unpacked(raw: Raw) -> tuple[Any, Any]:
    archive = Zip(raw)
    manifest = "META-INF/manifest.xml"
    if manifest in archive and b"encryption-data" in archive.read(manifest, _MOST):
        raise locked(raw)
    content = parse(raw, archive.read("content.xml", _MOST))
    meta = parse(raw, archive.read("meta.xml", _MOST)) if "meta.xml" in archive else None
    return content, meta


def _flat(raw: Raw) -> tuple[Any, Any]:
    root = parse(raw, raw.data)
    return root, root


def _properties(meta: Any) -> Properties:
    known = Properties()
    fields = meta.find(".//{*}meta") if meta is not None else None
    if fields is None:
        return known
    values = {local_name(node): node.text or "" for node in fields}
    known.title, known.language = values.get("title", ""), values.get("language", "")
    known.authors = [values.get("initial-creator") or values.get("creator") or ""]
    for node in fields.iterfind("{*}user-defined"):
        if _attribute(node, "name") == "date":
            known.dated = node.text or ""
    return known


def _text(raw: Raw, content: Any, known: Properties) -> str:
    body = content.find("{*}body/{*}text")
    if body is None:
        raise damaged(raw)
    parents, unseen = _styles(content)
    flow = Flow(collapse=True)
    manners = Manners(
        roles=_ROLES,
        inserted={"s": _spaces, "tab": lambda _node: KEPT_TAB},
        hidden=partial(_is_hidden, unseen),
        seen=partial(_hear, known, parents),
    )
    walk(body, flow, manners)
    return flow.text()


def _styles(content: Any) -> tuple[dict[str, str], set[str]]:
    """Give what each style of the document's own is made of, and those that do not show."""
    parents, unseen = {}, set()
    for style in content.iterfind("{*}automatic-styles/{*}style"):
        name = _attribute(style, "name")
        parents[name] = _attribute(style, "parent-style-name")
        if any(_attribute(n, "display") == "none" for n in style.iterfind("{*}text-properties")):
            unseen.add(name)
    return parents, unseen


def _is_hidden(unseen: set[str], node: Any) -> bool:
    if node.tag == _PICTURE_TITLE:
        return True
    return bool(unseen) and _attribute(node, "style-name") in unseen


def _hear(known: Properties, parents: dict[str, str], node: Any, words: str) -> None:
    if local_name(node) not in {"p", "h"}:
        return
    style = _attribute(node, "style-name")
    known.hear(_STYLES.get((parents.get(style) or style).lower(), ""), words)


def _spaces(node: Any) -> str:
    number = _attribute(node, "c")
    wanted = int(number) if number.isdecimal() and len(number) < 5 else 1
    return KEPT_SPACE * min(wanted, _MOST_SPACES)


def _attribute(node: Any, name: str) -> str:
    return next((v for k, v in node.attrib.items() if k.rpartition("}")[2] == name), "")
