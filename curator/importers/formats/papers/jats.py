"""Scholarly articles in JATS (ANSI/NISO Z39.96), as PubMed Central and publishers give them."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from curator.domain.dates import PartialDate
from curator.domain.errors import ValueRefusedError
from curator.domain.sources import Draft
from curator.domain.text import canonical, tidy
from curator.importers.encodings import refuse_empty
from curator.importers.findings import Findings
from curator.importers.formats.dates import read_date
from curator.importers.formats.markup.flow import Flow
from curator.importers.formats.markup.tree import parse_loosely
from curator.importers.formats.markup.walk import Manners, Role, walk
from curator.importers.formats.values import read_address, read_language, read_name, read_title
from curator.importers.kinds import Kind
from curator.importers.raw import Raw

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_HREF = "{http://www.w3.org/1999/xlink}href"
_BLOCKS = (
    "abstract ack app attrib body boxed-text caption def-item disp-formula disp-quote fig "
    "fn-group fn-listed p sec sig speaker speech statement sub-article supplementary-material "
    "table table-wrap table-wrap-foot term title trans-abstract verse-group"
)


def _label(node: Any) -> tuple[str, str]:
    return ("[", "] ") if node.getparent().tag == "fn-listed" else ("", " ")


def _reference(node: Any) -> tuple[str, str]:
    """Give the brackets of the number of a note, which would run into the word before it."""
    raised = node.getparent().tag == "sup" or node.get("ref-type") in {"fn", "table-fn"}
    return ("[", "]") if raised and words(node).isdecimal() else ("", "")


_MANNERS = Manners(
    roles={
        **dict.fromkeys(_BLOCKS.split(), Role.BLOCK),
        "list-item": Role.LINE,
        "verse-line": Role.LINE,
        "tr": Role.ROW,
        "td": Role.CELL,
        "th": Role.CELL,
        "fn": Role.NOTE,
        "break": Role.BREAK,
        "preformat": Role.PREFORMATTED,
        "code": Role.PREFORMATTED,
        **dict.fromkeys(
            ("ref-list", "kwd-group", "object-id", "tex-math", "permissions", "annotation",
             "alt-text", "long-desc", "response", "graphic"),
            Role.SKIPPED,
        ),
    },
    enclosed={"label": _label, "xref": _reference},
)  # fmt: skip
_BY_SURENESS = ("epub", "electronic", "pub", "ppub", "print", "collection", "")


def read(raw: Raw) -> Iterator[Draft]:
    """Read the articles of a file; raise ``UnreadableFileError`` or ``EmptyFileError``."""
    root = parse_loosely(raw)
    articles = [root] if root.tag == "article" else list(root.iter("{*}article"))
    for number, article in enumerate(articles, 1):
        draft = _read(raw, article)
        yield replace(draft, part=str(number)) if len(articles) > 1 else draft


def _read(raw: Raw, article: Any) -> Draft:
    flow = Flow(collapse=True)
    _list_notes(article)
    meta = article.find("{*}front/{*}article-meta")
    for path in ("{*}front/{*}article-meta/{*}abstract", "{*}body", "{*}back"):
        for node in article.iterfind(path):
            walk(node, flow, _MANNERS)
            flow.end()
    text = canonical(flow.text())
    refuse_empty(raw, text)
    findings = Findings()
    if meta is not None:
        _note_meta(findings, meta)
    journal = article.find("{*}front/{*}journal-meta//{*}journal-title")
    findings.note("outlet", read_name(words(journal)), "journal")
    findings.note("language", read_language(article.get(LANG, "")), "article")
    findings.note("title", raw.stem, "file name")
    findings.note("url", raw.url, "address")
    warnings = ("The list of references was left out.",) if _has(article, "ref-list") else ()
    return findings.draft(raw, text, Kind.JATS, ("jats", "1"), warnings=warnings)


def _list_notes(article: Any) -> None:
    """Let the notes of a list stand where they are, each on the line of its number."""
    for note in article.iterfind(".//{*}fn-group/{*}fn"):
        note.tag = "fn-listed"
        first = note.find("{*}p")
        if first is not None:
            first.tag = "first"


def _note_meta(findings: Findings, meta: Any) -> None:
    origin = "article metadata"
    titles = meta.find("{*}title-group")
    if titles is not None:
        parts = (words(titles.find("{*}article-title")), words(titles.find("{*}subtitle")))
        findings.note("title", read_title(": ".join(filter(None, parts))), origin)
    findings.note("authors", _authors(meta), origin)
    findings.note("published", _date(meta), origin)
    address = (node.get(_HREF, "") for node in meta.iterfind("{*}self-uri"))
    findings.note("url", next(filter(None, map(read_address, address)), ""), origin)
    for node in meta.iterfind("{*}article-id"):
        if node.get("pub-id-type") == "doi":
            findings.note("url", address_of_doi(words(node)), "DOI")
    subject = meta.find("{*}article-categories/{*}subj-group/{*}subject")
    findings.note("section", read_name(words(subject)), origin)


def _authors(meta: Any) -> tuple[str, ...]:
    contribs = meta.iterfind("{*}contrib-group/{*}contrib")
    names = [_name(each) for each in contribs if each.get("contrib-type", "author") == "author"]
    return tuple(filter(None, names))


def _name(contrib: Any) -> str:
    name = contrib.find("{*}name")
    if name is None:
        name = contrib.find("{*}name-alternatives/{*}name")
    if name is not None:
        parts = ("prefix", "given-names", "surname", "suffix")
        order = ("surname", "given-names") if name.get("name-style") == "eastern" else parts
        return tidy(" ".join(words(name.find(f"{{*}}{part}")) for part in order))
    for other in ("{*}string-name", "{*}collab"):
        if found := words(contrib.find(other)):
            return found
    return ""


def _date(meta: Any) -> PartialDate | None:
    dates = {
        node.get("date-type") or node.get("pub-type") or "": node
        for node in reversed(list(meta.iterfind("{*}pub-date")))
    }
    for kind in (*_BY_SURENESS, *dates):
        if kind in dates and (found := _day(dates[kind])):
            return found
    return None


def _day(node: Any) -> PartialDate | None:
    if found := read_date(node.get("iso-8601-date", "")):
        return found
    parts = [words(node.find(f"{{*}}{name}")) for name in ("year", "month", "day")]
    numbers = [int(part) if part.isdecimal() and len(part) < 5 else 0 for part in parts]
    try:
        return PartialDate(*numbers)
    except ValueRefusedError:
        return read_date(" ".join(filter(None, reversed(parts))))


def words(node: Any) -> str:
    """Give all words of an element as one line; empty where there is none."""
    return tidy("".join(node.itertext("*"))) if node is not None else ""


def address_of_doi(doi: str) -> str:
    """Give the address of a DOI (ISO 26324), as its foundation writes it."""
    doi = doi.lower().removeprefix("https://doi.org/").removeprefix("doi:").strip()
    return read_address(f"https://doi.org/{doi}") if doi.startswith("10.") else ""


def _has(article: Any, name: str) -> bool:
    return next(article.iter(f"{{*}}{name}"), None) is not None
