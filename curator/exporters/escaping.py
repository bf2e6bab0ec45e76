"""Escaping: text of strangers in Markdown, so that it stays text, letter for letter.

One set of rules for Python-Markdown (``extra``, ``toc``, ``sane_lists``) and for CommonMark with
tables and footnotes. The two agree on backslashes only before the oldest marks, so all others
become numeric entities. Ordinary prose comes through as it is.
"""

import re
import unicodedata
from functools import lru_cache

_NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]")
_BREAK_OUT = re.compile("[\u202a-\u202e\u2066-\u2069]")
_DIRECTION_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_LINE_END = "&#10;"

_BACKSLASHES = re.compile(
    r"""
      [\\`*_\[{]                       # code, stress, links, footnotes, attributes
    | ^ [-+\#]                         # bullets, rules, underlines, headings
    | \# $                             # the closing mark of a heading
    | ^ \( (?= [\w\#]+ \) (?:\s|$))    # (1) and (a)
    | (?<= \bwww) \.                   # an address without its scheme
    """,
    re.VERBOSE,
)
_ENTITIES = re.compile(
    r"""
      [<>|~^@\t\n]                     # tags, tables, strikes, raised text, mentions, lost blanks
    | & (?= \#? \w* (?:;|$))           # what is, or could grow into, an entity
    | \$ (?! \d)                       # only such a one can close a formula
    | : (?= //)                        # an address
    | (?<= //) /                       # the place marker of footnotes in Python-Markdown
    | = (?= =) | % (?= %)              # marked and hidden text in Obsidian
    | ^ [:=]                           # definitions, underlined headings
    | ^ \s | \s $                      # blanks that get trimmed
    """,
    re.VERBOSE,
)
# characters that most prose is free of, so that it need be looked at but once
_RARE = re.compile("[\\\\`*_\\[{<>|~^@&$/=%\x00-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]")
_SOME_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
    "\u202a-\u202e\u2066-\u2069]"
)
_ORDINAL = re.compile(r"(?:\d+|[A-Za-z#]|[ivxlcdmIVXLCDM]+)(?=[.)](?:\s|$))")


@lru_cache(maxsize=1 << 14)
def escape(text: str) -> str:
    """Write a text inside a line of Markdown; a line end in it becomes an entity.

    What is no text at all (control characters, loose surrogates) becomes U+FFFD, as in
    ``curator.domain.text.canonical``. A footnote mark after it needs a space before.
    """
    if _is_prose(text):
        return text
    text = _NOT_TEXT.sub("\ufffd", text)
    marks = {found.start(): "\\" + found.group() for found in _BACKSLASHES.finditer(text)}
    if number := _ORDINAL.match(text):
        marks[number.end()] = "\\" + text[number.end()]
    marks |= {found.start(): _entity(found.group()) for found in _ENTITIES.finditer(text)}
    pieces: list[str] = []
    at = 0
    for place in sorted(marks):
        pieces += (text[at:place], marks[place])
        at = place + 1
    return "".join((*pieces, text[at:]))


def _is_prose(text: str) -> bool:
    """Tell at little cost whether nothing in a text can be a mark."""
    return (
        (text[:1].isalnum() or text[:1] in "“„«‘…")
        and not text[-1:].isspace()
        and text[-1:] != "#"
        and not _RARE.search(text)
        and not _ORDINAL.match(text)
        and "www." not in text
    )


def isolated(text: str) -> str:
    """Escape a text that stands inside a sentence, a heading or a table cell of ours.

    Where it holds right-to-left letters it is set between U+2068 and U+2069, so that it cannot
    reorder the words around it (Unicode Annex 9, 6.3); controls that could break out are dropped.
    """
    if text.isascii() or not _SOME_RIGHT_TO_LEFT.search(text):
        return escape(text)
    bare = _BREAK_OUT.sub("", text)
    if any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in bare):
        return f"\u2068{escape(bare)}\u2069"
    return escape(bare)


def paragraphs(text: str) -> str:
    """Write a text of several lines as paragraphs; every letter and line end comes back."""
    before = len(text) - len(text.lstrip("\n"))
    after = len(text[before:]) - len(text[before:].rstrip("\n"))
    inner = text[before : len(text) - after].split("\n")
    written = re.sub(
        "(?<=\n\n)\n+", lambda more: _LINE_END * len(more.group()), "\n".join(map(escape, inner))
    )
    return _LINE_END * before + written + _LINE_END * after


def block_quote(text: str) -> str:
    """Write a text as a block quote, each of its lines with a mark of its own."""
    if "\n" not in text:
        return f"> {escape(text)}".rstrip(" ")
    return "\n".join(f"> {line}".rstrip(" ") for line in paragraphs(text).split("\n"))


def has_direction_controls(text: str) -> bool:
    """Tell whether a text holds invisible characters that turn the order of reading."""
    return bool(_DIRECTION_CONTROLS.search(text))


def _entity(char: str) -> str:
    return {"<": "&lt;", ">": "&gt;", "&": "&amp;"}.get(char, f"&#{ord(char)};")
