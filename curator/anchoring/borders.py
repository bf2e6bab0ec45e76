"""Borders: where a passage may begin and end. All positions are code points."""

import unicodedata

_EXTENDERS = frozenset({"Mn", "Me", "Mc"})
_ZERO_WIDTH_JOINER = "\u200d"
_LONGEST = 64  # code points of a grapheme; only hostile texts have longer ones


def tidy_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a passage to whole graphemes, then take the white space off its ends.

    After the W3C Web Annotation model, 4.2.5: a selection should not cut a grapheme. The rules
    are the main ones of Unicode Annex 29: marks, joined emoji, skin tones and flags.
    """
    for _ in range(_LONGEST):
        start -= _within_grapheme(text, start)
        end += _within_grapheme(text, end)
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    return start, start + len(piece.strip())


def cuts_word(text: str, span: tuple[int, int], before: str, after: str) -> bool:
    """Whether a place found for words cuts a word in two where their own context did not.

    So “no” is not found in “nothing”. Where the context is not known, or the script is written
    without spaces, the answer is no.
    """
    start, end = span
    first, last = text[start], text[end - 1]
    return (_is_border(before[-1:], first) and text[start - 1 : start].isalnum()) or (
        _is_border(after[:1], last) and text[end : end + 1].isalnum()
    )


def _is_border(outside: str, inside: str) -> bool:
    """Whether a word begins or ends between two characters."""
    spaced = unicodedata.east_asian_width(inside) not in "WF"
    return bool(outside) and not outside.isalnum() and inside.isalnum() and spaced


def _within_grapheme(text: str, place: int) -> bool:
    if not 0 < place < len(text):
        return False
    before, after = text[place - 1], text[place]
    if unicodedata.category(after) in _EXTENDERS or _continues_emoji(after):
        return not before.isspace()
    if _is_flag_half(after):
        return _flag_halves_before(text, place) % 2 == 1
    return before == _ZERO_WIDTH_JOINER and unicodedata.category(after) == "So"


def _continues_emoji(char: str) -> bool:
    return char == _ZERO_WIDTH_JOINER or "\U0001f3fb" <= char <= "\U0001f3ff"


def _is_flag_half(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _flag_halves_before(text: str, place: int) -> int:
    first = place
    while first > max(0, place - _LONGEST) and _is_flag_half(text[first - 1]):
        first -= 1
    return place - first
