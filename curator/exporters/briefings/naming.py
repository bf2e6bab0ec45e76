"""Names as patterns: whatever case, diacritics, endings and abbreviations they come in.

All is compared in texts made flat: without case and diacritics, letter for letter, so that places
stay. Too much is found rather than too little.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from curator.domain.briefings.masks import Cover

# what may stand within a word unseen: soft hyphens, controls, accents, points and stretches
_UNSEEN = (
    "[\u00ad\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f"
    "\u202a-\u202e\u2060-\u2069\ufeff]*"
)
_BETWEEN = r"[\s\W_]{0,3}"  # words of a name may stand apart, or be joined as in an address
_SMALL = frozenset({"al", "bin", "da", "de", "del", "den", "der", "di", "du", "el", "ibn", "la",
                    "le", "of", "the", "van", "von", "and", "mr", "mrs", "ms", "dr"})  # fmt: skip
_ALONE = str.maketrans("ıłøđðþæœħŀىةک", "iloddtaohlيهك")  # letters without a base of their own
_SPELT = {"ä": "ae?", "ö": "oe?", "ü": "ue?", "å": "aa?", "æ": "ae?", "œ": "oe?", "ø": "oe?",
          "ß": "ss?"}  # fmt: skip
_PAIRS = re.compile("ae|oe|ue|ss|aa")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_ARABIC, _HEBREW = re.compile("[\u0600-\u06ff]"), re.compile("[\u0590-\u05ff]")
_VOWELS = "aeiouy"
_FALLING = re.compile("(?:ии|ыи|ои|ая|яя|ое|ее|ые|[аеиоуыэюяьъії])$")  # й is flat as и
_FLEETING = re.compile("(?<=[^аеиоуыэюяьъії])[ео](?=[^аеиоуыэюяьъії]$)")
_ENDING = (  # Brand’s, Brands, Müllersche, Macroniste
    "(?:['’ʼ`´]\\w{1,9}|\\w{1,3}|(?:i?sch|ist|ian|ien|ism|izm|esk|esqu)\\w{0,5})?"
)


def patterns(cover: Cover) -> Iterator[tuple[int, str, str]]:
    """Give the patterns of the names that a mask covers: length, in texts, within addresses."""
    every = [name for name in dict.fromkeys(map(str.strip, cover.names)) if re.search(r"\w", name)]
    for name in every:
        words = re.findall(r"\w+", name)
        yield len(name), _bounded(words), _BETWEEN.join(map(_spelt, words))
        if cover.person and len(words) > 1:
            yield from ((len(name) - 1, each, "") for each in _abbreviated(words))
    if cover.person:
        parts = chain.from_iterable(re.findall(r"\w+", name) for name in every)
        for part in dict.fromkeys(parts):
            if (len(part) > 2 or _UNSPACED.match(part)) and part.lower() not in _SMALL:
                yield len(part), _bounded([part]), _spelt(part)


def flat(text: str) -> str:
    """Write a text without case and diacritics, letter for letter, so that places stay."""
    return text.lower() if text.isascii() else "".join(map(_base, text))


def _bounded(words: list[str]) -> str:
    """Give the pattern of a name in a text, where it may be inflected and joined to small words."""
    inner = _BETWEEN.join(map(_inflected, words))
    first, last = flat(words[0])[0], flat(words[-1])[-1]
    before = "" if _UNSPACED.match(first) else rf"(?<!\w){_joined_before(first)}"
    return before + inner + ("" if _UNSPACED.match(last) else r"(?!\w)")


def _joined_before(letter: str) -> str:
    """Give the small words that Arabic and Hebrew write together with the next one."""
    if _ARABIC.match(letter):
        return "(?:[وفبكلس]{0,2}(?:ال|ل)?)"
    return "[והבלמשכ]{0,3}" if _HEBREW.match(letter) else ""


def _inflected(word: str) -> str:
    """Let a word bear an ending; a final vowel may have given way to it."""
    plain = flat(word)
    if _UNSPACED.match(plain):
        return _spelt(word)
    if _CYRILLIC.match(plain):
        return _slavic(plain)
    if _ARABIC.match(plain):
        bare = word.removeprefix("ال") if len(word) > 4 else word
        return "(?:ال)?" + _spelt(bare) + r"\w{0,3}"
    return _western(word, plain)


def _western(word: str, plain: str) -> str:
    if len(plain) < 4:
        return _spelt(word) + "(?:['’ʼ]\\w{1,9}|s)?"
    return _spelt(word[:-1] if plain[-1] in _VOWELS else word) + _ENDING


def _slavic(plain: str) -> str:
    stem = _FALLING.sub("", plain) if len(plain) > 3 else plain
    stem = stem if len(stem) > 2 else plain
    vowel = _FLEETING.search(stem)
    longest = 5 if len(stem) > 3 else 3
    if vowel is None:
        return f"{_letters(stem)}\\w{{0,{longest}}}"
    before, after = stem[: vowel.start()], stem[vowel.end() :]
    return f"{_letters(before)}{_UNSEEN}[еоь]?{_UNSEEN}{_letters(after)}\\w{{0,{longest}}}"


def _abbreviated(words: list[str]) -> Iterator[str]:
    """Give a name with its first words as initials, before or behind the last, and all of them."""
    initials = [re.escape(flat(word)[0]) for word in words]
    last = _inflected(words[-1])
    short = r"[\s\W_]{0,2}".join(rf"{letter}\.?" for letter in initials[:-1])
    yield rf"(?<!\w){short}[\s\W_]{{1,2}}{last}(?!\w)"
    yield rf"(?<!\w){last},?\s{short}(?!\w)"
    dotted = r"\s?".join(rf"{letter}\." for letter in initials)
    yield rf"(?<!\w){dotted}"


def _spelt(word: str) -> str:
    """Give a word as it may be spelt: Müller and Mueller, Strauß and Strauss."""
    pieces: list[str] = []
    for letter in unicodedata.normalize("NFC", word):
        spelt = _SPELT.get(letter.lower())
        pieces.append(spelt or re.escape(flat(letter)))
    found: list[str] = []
    for piece in pieces:
        if found and not found[-1].endswith("?") and _PAIRS.fullmatch(found[-1] + piece):
            found.append(f"{piece}?")
        else:
            found.append(piece)
    return _UNSEEN.join(found)


def _letters(plain: str) -> str:
    return _UNSEEN.join(map(re.escape, plain))


@lru_cache(maxsize=4096)
def _base(char: str) -> str:
    plain = unicodedata.normalize("NFKD", char)[0].casefold()
    plain = plain if len(plain) == 1 else char.lower()[:1]
    return "s" if plain == "ß" else plain.translate(_ALONE)
