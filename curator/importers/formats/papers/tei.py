"""Editions and articles in TEI (P5), as GROBID, pandoc and scholars write it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from curator.domain.dates import PartialDate
from curator.domain.sources import Draft
from curator.domain.text import canonical, tidy
from curator.importers.encodings import refuse_empty
from curator.importers.findings import Findings
from curator.importers.formats.dates import read_date
from curator.importers.formats.markup.flow import Flow
from curator.importers.formats.markup.tree import parse_loosely
from curator.importers.formats.markup.walk import Manners, Role, walk
from curator.importers.formats.papers.jats import LANG, address_of_doi, words
from curator.importers.formats.values import read_address, read_language, read_name, read_title
from curator.importers.kinds import Kind
from curator.importers.raw import Raw

_BLOCKS = (
    "ab abstract argument body byline castItem closer dateline div div1 div2 div3 div4 docAuthor "
    "docTitle epigraph figDesc figure formula front group head lg list opener p salute signed sp "
    "speaker stage table text titlePage titlePart trailer"
)
_MARKS = "“„\"«‚‘'»”"
_INSIDE = ("p", "ab", "lg", "l", "div", "list", "quote")


def _marks(node: Any) -> tuple[str, str]:
    """Give the marks of words quoted in a sentence: TEI leaves them to who prints it."""
    blocks = any(next(node.iterchildren(f"{{*}}{name}"), None) is not None for name in _INSIDE)
    parent = node.getparent()
    in_sentence = parent is not None and parent.tag.rpartition("}")[2] not in {"div", "body", "cit"}
    said = words(node)
    if blocks or not in_sentence or not said or said[0] in _MARKS:
        return "", ""
    outer = any(each.tag == node.tag for each in node.iterancestors())
    return ("‘", "’") if outer else ("“", "”")


_MANNERS = Manners(
    roles={
        **dict.fromkeys(_BLOCKS.split(), Role.BLOCK),
        "item": Role.LINE,
        "l": Role.LINE,
        "row": Role.ROW,
        "cell": Role.CELL,
        "note": Role.NOTE,
        **dict.fromkeys(
            ("fw", "listBibl", "teiHeader", "del", "corr", "reg", "expan", "graphic", "facsimile",
             "standOff"),
            Role.SKIPPED,
        ),
    },
    inserted={"lb": lambda node: "" if node.get("break") == "no" else " "},
    enclosed=dict.fromkeys(("quote", "q"), _marks),
)  # fmt: skip


def read(raw: Raw) -> Iterator[Draft]:
    """Read the texts of a file; raise ``UnreadableFileError`` or ``EmptyFileError``."""
    root = parse_loosely(raw)
    texts = [node for node in root.iter("{*}TEI", "{*}TEI.2") if node.find("{*}TEI") is None]
    for number, node in enumerate(texts, 1):
        draft = _read(raw, node)
        yield replace(draft, part=str(number)) if len(texts) > 1 else draft


def _read(raw: Raw, tei: Any) -> Draft:
    flow = Flow(collapse=True)
    for path in ("{*}teiHeader/{*}profileDesc/{*}abstract", "{*}text"):
        for node in tei.iterfind(path):
            walk(node, flow, _MANNERS)
            flow.end()
    text = canonical(flow.text())
    refuse_empty(raw, text)
    findings = Findings()
    header = tei.find("{*}teiHeader/{*}fileDesc")
    if header is not None:
        _note_header(findings, header)
    findings.note("language", _language(tei), "TEI header")
    findings.note("title", raw.stem, "file name")
    findings.note("url", raw.url, "address")
    left_out = next(tei.iter("{*}listBibl"), None) is not None
    warnings = ("The list of references was left out.",) if left_out else ()
    return findings.draft(raw, text, Kind.TEI, ("tei", "1"), warnings=warnings)


def _note_header(findings: Findings, header: Any) -> None:
    origin = "TEI header"
    article = "{*}sourceDesc/{*}biblStruct/{*}analytic"
    findings.note("title", read_title(words(header.find("{*}titleStmt/{*}title"))), origin)
    for path in (article, "{*}titleStmt", "{*}sourceDesc/{*}biblStruct/{*}monogr"):
        names = [_name(node) for node in header.iterfind(f"{path}/{{*}}author")]
        findings.note("authors", tuple(dict.fromkeys(filter(None, names))), origin)
    for node in header.iterfind("{*}sourceDesc/{*}biblStruct/{*}monogr/{*}title"):
        if node.get("level") == "j":
            findings.note("outlet", read_name(words(node)), origin)
    findings.note("published", _date(header), origin)
    for node in header.iter("{*}idno"):
        if node.get("type", "").upper() == "DOI":
            findings.note("url", address_of_doi(words(node)), "DOI")
        elif node.get("type", "").upper() in {"URL", "URI"}:
            findings.note("url", read_address(words(node)), origin)


def _name(author: Any) -> str:
    """Give a name; the parts that GROBID tells apart are not told apart by space."""
    name = author.find("{*}persName")
    if name is None:
        name = author if author.find("{*}email") is None else None
    if name is None:
        return ""
    parts = [words(node) for node in name if node.tag.rpartition("}")[2] != "idno"]
    return tidy(" ".join(parts)) if parts and not (name.text or "").strip() else words(name)


def _date(header: Any) -> PartialDate | None:
    for node in (
        *header.iterfind("{*}publicationStmt/{*}date"),
        *header.iterfind("{*}sourceDesc//{*}imprint/{*}date"),
    ):
        if found := read_date(node.get("when", "")) or read_date(words(node)):
            return found
    return None


def _language(tei: Any) -> str:
    for node in (
        tei.find("{*}text"), tei, tei.find("{*}teiHeader"),
    ):  # fmt: skip
        if node is not None and (found := read_language(node.get(LANG, ""))):
            return found
    used = tei.find("{*}teiHeader/{*}profileDesc/{*}langUsage/{*}language")
    return read_language(used.get("ident", "")) if used is not None else ""
