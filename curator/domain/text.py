"""Canonical text: the one form in which a source's words are kept, counted and quoted."""

import hashlib
import re
import unicodedata

_LINE_ENDS = ("\r\n", "\r", "\x85", "\u2028", "\u2029")
_NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_CONTROLS = bytes({*range(32), 127} - set(b"\t\n"))
_RTL_CLASSES = frozenset({"R", "AL"})


def canonical(text: str) -> str:
    r"""Bring text to the form in which it is stored and in which positions are counted.

    Valid code points in NFC (Unicode Annex 15), ``\n`` as the only line end, no byte order
    mark; NUL, other control characters but the tab, and loose surrogates become U+FFFD.
    Nothing is trimmed, joined or dropped besides.
    """
    if text.isascii() and text.isprintable():
        return text
    text = text.lstrip("\ufeff")
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    if not _is_text(text):
        text = _NOT_TEXT.sub("\ufffd", text)
    return unicodedata.normalize("NFC", text)


def _is_text(text: str) -> bool:
    """Tell whether nothing is in a text that is none: ten times as fast as to search for it."""
    try:
        data = text.encode()
    except UnicodeEncodeError:
        return False
    return len(data) == len(data.translate(None, _CONTROLS))


def text_sha256(text: str) -> bytes:
    """Hash a canonical text: SHA-256 of its UTF-8 bytes, 32 bytes."""
    return hashlib.sha256(text.encode()).digest()


def count_words(text: str) -> int:
    """Count the words of a text, as runs between white space."""
    return len(text.split())


def direction_of(text: str) -> str:
    """Tell whether a text begins right to left: ``rtl`` or ``ltr``.

    The first letter with a strong direction decides (rule P2 of the Unicode Bidirectional
    Algorithm, Annex 9).
    """
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind == "L":
            return "ltr"
        if kind in _RTL_CLASSES:
            return "rtl"
    return "ltr"


def folded(name: str) -> str:
    """Fold a name for comparison: no case, no diacritics, nothing unseen, single spaces."""
    if name.isascii() and name.isprintable():  # most names; all that is left to do for them
        return " ".join(name.lower().split())
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", canonical(name)).casefold())
    bare = "".join(c for c in apart if not unicodedata.combining(c) and not _is_unseen(c))
    return " ".join(bare.replace("ı", "i").split())


def tidy(name: str) -> str:
    """Clean a typed name or wording: canonical, one line, single spaces, no bidi controls."""
    return " ".join(_BIDI_CONTROLS.sub("", canonical(name)).split())


def _is_unseen(char: str) -> bool:
    return unicodedata.category(char) == "Cf"


_BIDI_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
