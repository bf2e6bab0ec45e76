"""All words of a piece of HTML, for what is an article as a whole: chapters, mails, entries."""

import html
import re
from typing import Any

from curator.domain.text import canonical
from curator.importers.formats.markup.flow import Flow
from curator.importers.formats.markup.walk import Manners, Role, walk

_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BLOCKS = (
    "address article aside blockquote body caption center details dd div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hr legend main nav ol p section summary table "
    "ul"
)
_SKIPPED = (
    "applet audio base button canvas datalist head iframe input link meta noframes noscript object "
    "rp rt script select source style svg template textarea title track video"
)


def _is_hidden(node: Any) -> bool:
    if node.tag == "a":  # back from a note to its place
        return "doc-backlink" in node.get("role", "") or node.get("class") == "footnote-back"
    return is_unseen(node)


def is_unseen(node: Any) -> bool:
    """Tell an element that a browser would not show."""
    return "hidden" in node.attrib or bool(_UNSEEN.search(node.get("style", "")))


def _reference(node: Any) -> tuple[str, str]:
    """Give the brackets of the number of a note, which would run into the word before it."""
    parent = node.getparent()
    raised = node.find("sup") is not None or (parent is not None and parent.tag == "sup")
    marked = any("noteref" in node.get(name, "") for name in ("role", "epub:type"))
    marked = marked or node.get("class", "").lower() in {"footnote-ref", "footnoteref"}
    words = "".join(node.itertext("*")).strip() if raised or marked else ""
    return ("[", "]") if words.isdecimal() else ("", "")


_MANNERS = Manners(
    roles={
        **dict.fromkeys(_BLOCKS.split(), Role.BLOCK),
        **dict.fromkeys(_SKIPPED.split(), Role.SKIPPED),
        "li": Role.LINE,
        "tr": Role.ROW,
        "td": Role.CELL,
        "th": Role.CELL,
        "br": Role.BREAK,
        "pre": Role.PREFORMATTED,
    },
    enclosed={"a": _reference},
    hidden=_is_hidden,
)
_TAG = re.compile(r"<[A-Za-z/!]")


def words_of_page(page: str) -> str:
    """Give all words of a page or a piece of one; a text without any tag is one paragraph."""
    return canonical(words_of_tree(_parsed(page)))


def words_of_tree(root: Any) -> str:
    """Give all words of parsed HTML; empty where there is no tree."""
    flow = Flow(collapse=True)
    if root is not None:
        walk(root, flow, _MANNERS)
    return flow.text()


def words_of_entry(text: str) -> str:
    """Give the words of a text which is HTML or not, as it may stand in a feed."""
    if _TAG.search(text):
        return words_of_page(text)
    return canonical(html.unescape(text)).strip()


def _parsed(page: str) -> Any:
    from lxml import etree, html

    parser = html.HTMLParser(huge_tree=False, no_network=True, encoding="utf-8")
    try:
        return html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:  # nothing in it
        return None
