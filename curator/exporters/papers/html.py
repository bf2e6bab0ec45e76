"""HTML: a briefing as one page that needs nothing else, runs nothing and asks nobody."""

import base64
import hashlib
from collections.abc import Iterable
from functools import cache
from html import escape

from curator.exporters.papers.reading import read
from curator.exporters.papers.tree import (
    Block,
    Cell,
    Code,
    Heading,
    Inline,
    Link,
    Listing,
    Literal,
    Mark,
    Paper,
    Paragraph,
    Quote,
    Rule,
    Signed,
    Stressed,
    Strong,
    Table,
    Text,
    goes_left,
    has_right_to_left,
    plain,
    starts_left,
)
from curator.exporters.papers.words import Words, tag_of, words_in
from curator.paths import RESOURCES

_LONG = 4  # headings of level 2 from which on a page has a table of contents
_WIDE = 4  # columns from which on a table may be wider than the text
_POLICY = "default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'"
_TAGS = {
    "a", "blockquote", "code", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "main",
    "nav", "ol", "p", "pre", "section", "span", "strong", "sup", "table", "tbody", "td", "th",
    "thead", "tr", "ul",
}  # fmt: skip
_ATTRIBUTES = {
    "*": {"id", "dir"},
    "a": {"href", "rel", "role", "aria-label"},
    "div": {"role", "tabindex", "aria-labelledby"},
    "nav": {"aria-labelledby"},
    "ol": {"start"},
    "section": {"aria-labelledby", "role"},
    "th": {"scope"},
}
_CLASSES = {
    "a": {"mark", "back", "skip", "named"},
    "div": {"table", "wide"},
    "p": {"facts", "translated", "said"},
    "section": {"notes"},
    "span": {"supports", "opposes", "neutral", "unclear"},
    "td": {"left", "center", "right"},
    "th": {"left", "center", "right"},
}


def render(markdown: str, title: str, language: str = "en") -> str:
    """Write the Markdown of a briefing as a page of HTML; ``language`` is a tag of BCP 47.

    What comes of the text is cleaned by an allow-list at the end, so that whatever the text
    says, no tag, address or style gets out but those of this module.
    """
    import nh3

    paper = read(markdown, title)
    style = (RESOURCES / "papers" / "briefing.css").read_text("utf-8")
    body = nh3.clean(
        _Writer(words_in(language)).body(paper),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        allowed_classes=_CLASSES,
        url_schemes={"http", "https"},
        link_rel=None,
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{tag_of(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(style)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(paper.title)}</title>\n<style>{style}</style>\n</head>\n"
        f"<body>\n{body}</body>\n</html>\n"
    )


@cache
def _policy(style: str) -> str:
    digest = hashlib.sha256(style.encode()).digest()
    return _POLICY.format(base64.b64encode(digest).decode())


class _Writer:
    """Writes one page."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._sections = 0

    def body(self, paper: Paper) -> str:
        """Write what stands between the tags of the body."""
        text = "".join(map(self._block, paper.blocks))
        skip = f'<a class="skip" href="#text">{escape(self._words.skip)}</a>\n'
        return f'{skip}{self._contents(paper)}<main id="text">\n{text}{self._notes(paper)}</main>\n'

    def _contents(self, paper: Paper) -> str:
        headings = enumerate((b for b in paper.blocks if isinstance(b, Heading)), 1)
        entries = [
            f"<li>{_entry(number, heading)}</li>\n"
            for number, heading in headings
            if heading.level == 2
        ]
        if len(entries) < _LONG:
            return ""
        head = f'<h2 id="contents">{escape(self._words.contents)}</h2>'
        return f'<nav aria-labelledby="contents">\n{head}\n<ol>\n{"".join(entries)}</ol>\n</nav>\n'

    def _notes(self, paper: Paper) -> str:
        if not paper.notes:
            return ""
        notes = "".join(
            f'<li id="n{number}">{self._note(number, blocks)}</li>\n'
            for number, blocks in enumerate(paper.notes, 1)
        )
        head = f'<h2 id="notes">{escape(self._words.notes)}</h2>'
        opening = '<section class="notes" role="doc-endnotes" aria-labelledby="notes">'
        return f"{opening}\n{head}\n<ol>\n{notes}</ol>\n</section>\n"

    def _note(self, number: int, blocks: Iterable[Block]) -> str:
        back = (
            f'<a class="back" href="#m{number}" role="doc-backlink" '
            f'aria-label="{escape(self._words.back)}">↩</a>'
        )
        written = "".join(map(self._block, blocks)).removesuffix("\n")
        if written.endswith("</p>"):
            return f"{written.removesuffix('</p>')} {back}</p>"
        return f"{written}<p>{back}</p>"

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph(inside, role):
                written = _tagged("p", inside, f' class="{role.value}"' if role.value else "")
            case Quote(blocks):
                told = ' dir="rtl"' if starts_left(blocks) else ""
                written = f"<blockquote{told}>\n{''.join(map(self._block, blocks))}</blockquote>\n"
            case Heading(level, inside):
                self._sections += 1
                written = _tagged(f"h{level}", inside, f' id="s{self._sections}"')
            case Listing(first, entries):
                written = self._listing(first, entries)
            case Table():
                written = self._table(block)
            case Rule():
                written = "<hr>\n"
            case Literal(text):
                written = f'<pre dir="auto">{escape(text, quote=False)}</pre>\n'
        return written

    def _listing(self, first: int | None, entries: Iterable[tuple[Block, ...]]) -> str:
        opening, closing = (
            ("<ul>", "</ul>") if first is None else (f'<ol start="{first}">', "</ol>")
        )
        return f"{opening}\n{''.join(map(self._item, entries))}{closing}\n"

    def _item(self, blocks: tuple[Block, ...]) -> str:
        if len(blocks) == 1 and isinstance(blocks[0], Paragraph):
            return _tagged("li", blocks[0].inside)
        return f"<li>{''.join(map(self._block, blocks))}</li>\n"

    def _table(self, table: Table) -> str:
        kind = "table wide" if len(table.head) > _WIDE else "table"
        label = f' aria-labelledby="s{self._sections}"' if self._sections else ""
        return (
            f'<div class="{kind}" role="region" tabindex="0"{label}>\n'
            f"<table>\n<thead>\n{_row(table.head, in_head=True)}</thead>\n"
            f"<tbody>\n{''.join(map(_row, table.rows))}</tbody>\n</table>\n</div>\n"
        )


def _entry(number: int, heading: Heading) -> str:
    words = plain(heading.inside)
    return f'<a href="#s{number}" dir="{_direction(words, heading.inside)}">{escape(words)}</a>'


def _row(cells: Iterable[Cell], *, in_head: bool = False) -> str:
    written = []
    for place, cell in enumerate(cells):
        told = f' class="{cell.align}"' if cell.align else ""
        scope = "col" if in_head else "row"
        if in_head or not place:
            written.append(_tagged("th", cell.inside, f' scope="{scope}"{told}'))
        else:
            written.append(_tagged("td", cell.inside, told))
    return f"<tr>\n{''.join(written)}</tr>\n"


def _tagged(tag: str, inside: Iterable[Inline], told: str = "") -> str:
    written = "".join(map(_inline, inside))
    direction = _direction(written, inside)
    return f'<{tag}{told} dir="{direction}">{written}</{tag}>\n'


def _direction(written: str, inside: Iterable[Inline]) -> str:
    """Leave it to the browser unless right-to-left letters are there, as it counts isolates."""
    if not has_right_to_left(written):
        return "auto"
    return "rtl" if goes_left(plain(inside)) else "ltr"


def _inline(inline: Inline) -> str:
    match inline:
        case Text(text):
            written = escape(text, quote=False)
        case Signed(stance, text):
            written = f'<span class="{stance.value}">{text}</span>'
        case Strong(inside):
            written = f"<strong>{''.join(map(_inline, inside))}</strong>"
        case Stressed(inside):
            written = f"<em>{''.join(map(_inline, inside))}</em>"
        case Code(text):
            written = f"<code>{escape(text, quote=False)}</code>"
        case Link(address, inside):
            written = _link(address, inside)
        case Mark(number, again):
            place = "" if again else f' id="m{number}"'
            attributes = f'{place} href="#n{number}" role="doc-noteref"'
            written = f'<sup><a class="mark"{attributes}>{number}</a></sup>'
    return written


def _link(address: str, inside: tuple[Inline, ...]) -> str:
    named = "" if inside == (Text(address),) else ' class="named"'
    words = "".join(map(_inline, inside))
    return f'<a{named} href="{escape(address)}" rel="noopener noreferrer">{words}</a>'
