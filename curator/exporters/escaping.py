"""Escaping: text of strangers in Markdown, so that it stays text, letter for letter.

One set of rules for Python-Markdown (``extra``, ``toc``, ``sane_lists``), for CommonMark with
tables and footnotes, and for pandoc. They agree on backslashes only before the oldest marks, so
all others become numeric entities. Ordinary prose comes through as it is.
"""

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
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
    | (?<= www) \.                     # an address without its scheme
    """,
    re.VERBOSE,
)
_ENTITIES = re.compile(
    r"""
      [<>|~^@\t\n]                     # tags, tables, strikes, raised text, mentions, lost blanks
    | & (?= \# | \w* (?:;|$))          # what is, or could grow into, an entity
    | \$ (?! \d)                       # only such a one can close a formula
    | : (?= //)                        # an address
    | : (?= (?:[a-z0-9_+-]*[a-z][a-z0-9_+-]*|[-+]1|100|1234) :)     # a name of a small picture
    | (?<= //) /                       # the place marker of footnotes in Python-Markdown
    | = (?= =) | % (?= %)              # marked and hidden text in Obsidian
    | ^ [:=]                           # definitions, underlined headings
    | ^ \s | \s $ | (?<=\ )[ ]         # blanks that get trimmed, or run together
    """,
    re.VERBOSE,
)
_PICTURE = re.compile(":[a-z0-9_+-]+:")
# characters that most prose is free of, so that it need be looked at but once
_RARE = re.compile("[\\\\`*_\\[{<>|~^@&$/=%\x00-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]")
_SOME_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
    "\u200f\u202a-\u202e\u2066-\u2069]"
)
_ORDINAL = re.compile(r"(?:\d+|[^\W\d_]|\#|[ivxlcdmIVXLCDM]+)(?=[.)](?:\s|$))")
_BOUND = (  # pandoc 3, data/abbreviations: a blank behind these becomes one that does not break
    "aet aetat al Apr Aug bk Bros c Capt cf ch chap chs Co col Corp cp d Dec Dr e.g ed eds esp f "
    "fasc Feb ff fig fl fol fols Fr Gen Gov Hon i.e ill Inc incl Jan Jr Jul Jun Ltd M.A M.D Mar Mr "
    "Mrs Ms n n.b nn No Nov Oct p Ph.D pp Pres Prof pt q.v Rep Rev s.v s.vv saec sec Sen Sep Sept "
    "Sgt Sr St univ viz vol vs"
)
_TYPESET = re.compile(  # what pandoc sets as other signs
    rf"""
      ['"] | (?<=-)- | (?<=\.)\.
    | (?<![^\W_])(?:{"|".join(map(re.escape, _BOUND.split()))})\.(?=\ )
    """,
    re.VERBOSE,
)
_LITERAL = ContextVar("literal", default=False)
is_literal = _LITERAL.get  # whether what is escaped is for a reader that makes type of letters


@contextmanager
def literally() -> Iterator[None]:
    """Let what is escaped meanwhile keep its letters where a reader makes type of them too.

    So pandoc leaves straight quotation marks, dashes and dots as they stand in the source.
    """
    token = _LITERAL.set(True)
    try:
        yield
    finally:
        _LITERAL.reset(token)


def escape(text: str) -> str:
    """Write a text inside a line of Markdown; a line end in it becomes an entity.

    What is no text at all (control characters, loose surrogates) becomes U+FFFD, as in
    ``curator.domain.text.canonical``. A footnote mark after it needs a space before.
    """
    written = _written(text)
    if is_literal():
        return _TYPESET.sub(lambda found: f"{found[0][:-1]}&#{ord(found[0][-1])};", written)
    return written


@lru_cache(maxsize=1 << 14)
def _written(text: str) -> str:
    return text if _is_prose(text) else _escaped(text)


def _escaped(text: str) -> str:
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
        and "  " not in text
        and (":" not in text or not _PICTURE.search(text))
    )


def isolated(text: str) -> str:
    """Escape a text that stands inside a sentence, a heading or a table cell of ours.

    Where it holds right-to-left letters it is set between U+2068 and U+2069, so that it cannot
    reorder the words around it (Unicode Annex 9, 6.3); controls that could break out are dropped.
    """
    if text.isascii() or not _SOME_RIGHT_TO_LEFT.search(text):
        return escape(text)
    return set_apart(escape(_BREAK_OUT.sub("", text)))


def set_apart(markdown: str) -> str:
    """Isolate Markdown of ours where it holds right-to-left letters; the same controls go."""
    if markdown.isascii() or not _SOME_RIGHT_TO_LEFT.search(markdown):
        return markdown
    bare = _BREAK_OUT.sub("", markdown)
    if any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in bare):
        return f"\u2068{bare}\u2069"
    return bare


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
