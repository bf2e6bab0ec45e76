"""E-books: the chapters in the order in which they are read (EPUB 3.3, and EPUB 2)."""

import posixpath
from typing import Any
from urllib.parse import unquote

from curator.domain.dates import PartialDate
from curator.domain.errors import UnreadableFileError
from curator.domain.sources import Draft
from curator.domain.text import tidy
from curator.importers.encodings import declared_charset, decode, refuse_empty
from curator.importers.findings import Findings
from curator.importers.formats.archive.zips import Zip
from curator.importers.formats.dates import read_date
from curator.importers.formats.markup.page import words_of_page
from curator.importers.formats.markup.tree import parse
from curator.importers.formats.markup.walk import local_name
from curator.importers.formats.values import read_language, read_name, read_title
from curator.importers.kinds import Kind
from curator.importers.raw import Raw
from curator.importers.troubles import damaged

_MOST = 25 << 20  # bytes of one chapter
_PAGES = ("xhtml", "html", "htm", "xml")
_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"


def read(raw: Raw) -> Draft:
    """Read a book as one text; raise ``UnreadableFileError`` or ``EmptyFileError``."""
    book = Book(raw)
    text = "\n\n".join(words for name in book.chapters() if (words := book.words(name)))
    refuse_empty(raw, text)
    findings = Findings()
    book.note_facts(findings)
    findings.note("title", raw.stem, "file name")
    findings.note("url", raw.url, "address")
    return findings.draft(raw, text, Kind.EPUB, ("epub", "1"))


class Book:
    """An e-book, taken apart; raise ``UnreadableFileError`` where that cannot be done."""

    def __init__(self, raw: Raw) -> None:
        self._raw = raw
        self._zip = Zip(raw)
        container = self._tree(_CONTAINER)
        root = container.find(".//{*}rootfile")
        if root is None:
            raise damaged(raw)
        self._opf = root.get("full-path", "")
        self._package = self._tree(self._opf)
        self._refuse_locked()

    def chapters(self) -> list[str]:
        """Give the members that are read through, without tables of contents."""
        items = {node.get("id"): node for node in self._package.iterfind("{*}manifest/{*}item")}
        found = []
        for ref in self._package.iterfind("{*}spine/{*}itemref"):
            item = items.get(ref.get("idref"))
            if item is not None and _is_read(ref, item):
                found.append(self._path(item.get("href", "")))
        return found

    def words(self, name: str) -> str:
        """Give the words of a chapter; those of one that is missing are none."""
        page = self.page(name)
        return words_of_page(page) if page else ""

    def page(self, name: str) -> str:
        """Give a chapter as it is marked up; one that is missing is empty."""
        if name not in self._zip:
            return ""
        data = self._zip.read(name, _MOST)
        return decode(Raw(data, name), declared_charset(data)) if data.strip() else ""

    def note_facts(self, findings: Findings) -> None:
        """Note what the package says of the book (Dublin Core)."""
        fields: dict[str, list[Any]] = {}
        for node in self._package.iterfind("{*}metadata//{http://purl.org/dc/elements/1.1/}*"):
            if node.text and node.text.strip():
                fields.setdefault(local_name(node), []).append(node)
        first = {name: tidy(nodes[0].text) for name, nodes in fields.items()}
        origin = "book metadata"
        findings.note("title", read_title(self._main_title() or first.get("title", "")), origin)
        findings.note("authors", _authors(fields.get("creator", [])), origin)
        findings.note("outlet", read_name(first.get("publisher", "")), origin)
        findings.note("language", read_language(first.get("language", "")), origin)
        findings.note("published", _date(fields.get("date", [])), origin)

    def _main_title(self) -> str:
        """Give the title that is marked as the main one among several (EPUB 3)."""
        metadata = self._package.find("{*}metadata")
        main = {
            node.get("refines", "").removeprefix("#")
            for node in (() if metadata is None else metadata.iterfind("{*}meta"))
            if node.get("property") == "title-type" and (node.text or "").strip() == "main"
        }
        titles = () if metadata is None else metadata.iterfind("{*}title")
        return next((tidy(node.text or "") for node in titles if node.get("id") in main), "")

    def _path(self, href: str) -> str:
        folder = posixpath.dirname(self._opf)
        path = posixpath.normpath(posixpath.join(folder, unquote(href.partition("#")[0])))
        return path if path in self._zip else posixpath.normpath(posixpath.join(folder, href))

    def _tree(self, name: str) -> Any:
        return parse(self._raw, self._zip.read(name, _MOST))

    def _refuse_locked(self) -> None:
        """Refuse a book whose chapters are encrypted; fonts often are, which does not matter."""
        if _ENCRYPTION not in self._zip:
            return
        locked = (
            node.get("URI", "")
            for node in self._tree(_ENCRYPTION).iterfind(".//{*}CipherReference")
        )
        if any(uri.rpartition(".")[2].lower() in _PAGES for uri in locked):
            raise UnreadableFileError(
                f"{self._raw.label} is locked to the programs of its seller (DRM): "
                "get a copy without it, and import that."
            )


def _is_read(ref: Any, item: Any) -> bool:
    kind = item.get("media-type", "")
    is_list = "nav" in item.get("properties", "").split()
    return ref.get("linear") != "no" and not is_list and ("html" in kind or "dtbook" in kind)


def _authors(creators: list[Any]) -> tuple[str, ...]:
    """Give the authors; others who made the book are marked with their role."""
    names = [
        tidy(name)
        for node in creators
        if _role(node) in {"", "aut"}
        for name in node.text.split(";")  # LibreOffice writes all of them in one
    ]
    return tuple(n for n in names if read_name(n) and n.lower() not in {"calibre", "unknown"})


def _role(node: Any) -> str:
    return next((v for k, v in node.attrib.items() if k.rpartition("}")[2] == "role"), "")


def _date(dates: list[Any]) -> PartialDate | None:
    """Give the date of publication: one that is marked so, or else one without a mark."""
    marks = {
        next((v for k, v in node.attrib.items() if k.rpartition("}")[2] == "event"), ""): node.text
        for node in reversed(dates)
    }
    return read_date(marks.get("publication") or marks.get("") or "")
