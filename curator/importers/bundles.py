"""The signs of files that hold many articles, or many entries: bundles, tables, bibliographies."""

import re
from collections.abc import Callable

from curator.importers.columns import DELIMITERS, first_record, looks_like_table
from curator.importers.raw import Raw, as_ascii

PRESS_TEXT = "text/plain; layout=press"
PRESS_PAGE = "text/html; layout=press"
CSV = "text/csv"
JSONL = "application/jsonl"
JSON = "application/json"
CSL = "application/vnd.citationstyles.csl+json"
BIBTEX = "application/x-bibtex"
RIS = "application/x-research-info-systems"
ZOTERO = "application/rdf+xml"

_HEAD = 65536  # bytes that are looked at: covers of bundles are long
_OF = rb" \d+ (?:of|von|de|di) \d+"
_NUMBERED = rb"(?:" + _OF[1:] + rb" DO[CK]UMENT\w{0,2}|(?:Dokument|Documento?)" + _OF + rb")"
_END = rb"(?:End of Document|Ende des Dokuments|Fin du document)"
_DECLARED = rb"(?:Documents?|Dokumente?) \(\d+\)"
_PRESS_TEXT = re.compile(
    rb"^[ \t\f]*(?:" + _NUMBERED + rb"|" + _END + rb"|" + _DECLARED + rb")[ \t]*\r?$"
    rb"|^HD(?:[ \t].*)?\r?\n(?:.*\r?\n){0,40}?(?:WC|PD|SN)(?:[ \t]|\r?$)"
    rb"|^ProQuest document ID:",
    re.MULTILINE,
)
_PRESS_PAGE = re.compile(
    rb">\s*(?:"
    + _NUMBERED
    + rb"|"
    + _END
    + rb")\s*<|<b>HD</b>|class=[\"'](?:article \w\wArticle|\w\wHeadline)[\"']"
    rb"|class=[\"']DocPublicationName[\"']",
)
_DELIMITERS = tuple(delimiter.encode() for delimiter in DELIMITERS)
_IN_TEXT = (b"DOCUMENT", b"DOKUMENT", b"ument", b"HD")
_IN_PAGE = (
    b"DOCUMENT",
    b"DOKUMENT",
    b"okument",
    b"ocument",
    b"<b>HD",
    b"Article",
    b"DocPublicationName",
)
_RIS = re.compile(rb"(?:(?:Provider|Database|Content):.*\n|\s)*+TY  ?- ?[A-Z]")
_BIBTEX = re.compile(
    rb"(?:\s|%.*\n)*+@(?:(?:string|preamble|comment)\s*[{(]|\w+\s*[{(]\s*[^\s,{}()]+\s*,)", re.I
)
_ZOTERO = re.compile(rb"(?:<\?xml[^>]*>\s*)?<rdf:RDF\b[^>]*www\.zotero\.org/namespaces/export#")
_ITEM = re.compile(rb"\[\s*\{")
_CSL_TYPE = re.compile(
    rb'"type"\s*:\s*"(?:article(?:-\w+)?|book|chapter|report|webpage|post(?:-weblog)?|thesis|'
    rb'paper-conference|entry(?:-\w+)?|broadcast|interview|speech|manuscript|document|legislation)"'
)
_NOT_SEARCHED = {".md", ".markdown"}  # which may show a table, or how to cite


def type_at_start(head: bytes) -> str:
    """Give the media type of a bibliography, which shows at once."""
    return _shown(head, _AT_START)


def type_within(head: bytes) -> str:
    """Give the media type of a text which is a bundle or a table, as the signs in it show."""
    return _shown(head, _WITHIN)


def head_of(raw: Raw) -> bytes:
    """Give the first words of what may be one of these; nothing of what only shows such."""
    return b"" if raw.suffix in _NOT_SEARCHED else _head(raw).lstrip()


def is_press_page(raw: Raw) -> bool:
    """Tell a page of articles that a press archive gives."""
    head = _head(raw)
    return any(mark in head for mark in _IN_PAGE) and bool(_PRESS_PAGE.search(head))


def _shown(head: bytes, signs: dict[str, Callable[[bytes], object]]) -> str:
    for kind, shows in signs.items():
        if shows(head):
            return kind
    return ""


def _head(raw: Raw) -> bytes:
    """Give the first bytes, without a mark, and UTF-16 as if it were ASCII."""
    return as_ascii(raw.data[:_HEAD].removeprefix(b"\xef\xbb\xbf"))


def _is_press_text(head: bytes) -> bool:
    return any(mark in head for mark in _IN_TEXT) and bool(_PRESS_TEXT.search(head))


def _is_csl(head: bytes) -> bool:
    return bool(_ITEM.match(head) and _CSL_TYPE.search(head))


def _is_json_lines(head: bytes) -> bool:
    if not head.startswith(b"{"):
        return False
    first, _, rest = head.decode("utf-8", "replace").partition("\n")
    return rest.lstrip().startswith("{") and bool(first_record(first))


def _is_table(head: bytes) -> bool:
    first = head.partition(b"\n")[0]
    if not any(delimiter in first for delimiter in _DELIMITERS):
        return False  # as of most texts, of which nothing further is looked at
    return looks_like_table(head.decode("utf-8", "replace"))


_AT_START: dict[str, Callable[[bytes], object]] = {
    ZOTERO: _ZOTERO.match,
    RIS: _RIS.match,
    BIBTEX: _BIBTEX.match,
    CSL: _is_csl,
}
_WITHIN: dict[str, Callable[[bytes], object]] = {
    PRESS_TEXT: _is_press_text,
    JSONL: _is_json_lines,
    CSV: _is_table,
}
