"""Masking: names are replaced everywhere in a briefing before it is set, and looked for after.

A name is found whatever its case and diacritics, with invisible characters in it, with the
endings that languages hang on it, in parts where it is a person's, and in addresses where its
words are joined by hyphens and the like. Too much is masked rather than too little.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import lru_cache
from itertools import chain
from typing import Any
from urllib.parse import unquote

from curator.domain.briefings.content import Content
from curator.domain.briefings.masks import Cover

_INVISIBLE = "[\u00ad\u200b-\u200f\u2060\ufeff]*"
_BETWEEN = "[\\s\\W_]{0,3}"  # words of a name may stand apart, or be joined as in an address
_ENDING = "(?:['’]?\\w{1,3})?"
_VOWELS = "aeiouyаеиоуыэюяії"
_SMALL = frozenset({"al", "bin", "da", "de", "del", "den", "der", "di", "du", "el", "ibn", "la",
                    "le", "of", "the", "van", "von", "and", "mr", "mrs", "ms", "dr"})  # fmt: skip
_LEFT = frozenset(  # what no name can stand in
    {"uid", "sha256", "text_sha256", "key", "reprint_of", "language", "direction", "reliability",
     "handling", "scale", "status", "kind"}
)  # fmt: skip
_QUOTED = frozenset({"words", "exact", "prefix", "suffix"})  # where brackets show what is ours


@dataclass(frozen=True, slots=True)
class Replacement:
    """That a name was masked in one kind of place, how often, and what stands there now."""

    found: str
    shown: str
    where: str  # the field, such as ``words``
    times: int


class Masks:
    """Finds names in texts and puts masks on them."""

    def __init__(self, covers: Sequence[Cover]) -> None:
        self.covers = covers
        names = [(name, cover) for cover in covers for name in _names(cover)]
        names.sort(key=lambda each: len(each[0]), reverse=True)  # the longest name goes first
        self._shown = [cover.shown for _, cover in names]
        whole = "|".join(f"({_pattern(name)})" for name, _ in names)
        self._names = re.compile(rf"(?<!\w)(?:{whole})(?!\w)") if whole else None
        self._within = re.compile(whole) if whole else None  # as in an address
        self.told: Counter[tuple[str, str, str]] = Counter()

    def __bool__(self) -> bool:
        return self._names is not None

    def on(self, text: str, where: str = "") -> str:
        """Put masks on the names in a text; in a quote they stand in square brackets."""
        if self._names is None or not text:
            return text
        if where == "url":
            return "" if self.in_address(text) else text
        pieces, at = [], 0
        for start, end, shown in self._spans(text):
            mask = f"[{shown}]" if where in _QUOTED else shown
            self.told[text[start:end], mask, where] += 1
            pieces += [text[at:start], mask]
            at = end
        return "".join((*pieces, text[at:])) if pieces else text

    def found(self, text: str) -> list[str]:
        """List the names that stand in a text, as they stand there."""
        texts = dict.fromkeys((text, unquote(text)))
        return list(
            dict.fromkeys(each[start:end] for each in texts for start, end, _ in self._spans(each))
        )

    def in_address(self, text: str) -> bool:
        """Whether a name stands in an address or the name of a file, words run together."""
        return self._within is not None and bool(self._within.search(_flat(unquote(text))))

    def replacements(self) -> list[Replacement]:
        """List what was masked so far."""
        told = sorted(self.told.items(), key=lambda each: (each[0][2], each[0][0]))
        return [Replacement(found, shown, where, n) for (found, shown, where), n in told]

    def _spans(self, text: str) -> Iterator[tuple[int, int, str]]:
        assert self._names is not None
        for match in self._names.finditer(_flat(text)):
            number = next(n for n, group in enumerate(match.groups()) if group is not None)
            yield match.start(), match.end(), self._shown[number]


def masked(content: Content, masks: Masks) -> Content:
    """Put masks on all names in a briefing."""
    made = _Walk(masks).over(content)
    assert isinstance(made, Content)
    return made


class _Walk:
    """Goes through values once each, however often they are shared."""

    def __init__(self, masks: Masks) -> None:
        self._masks = masks
        self._done: dict[int, tuple[Any, Any]] = {}  # the value itself is held, or its id is reused

    def over(self, value: Any, where: str = "") -> Any:
        """Give a value with masks on all names in it."""
        if isinstance(value, str):
            made: Any = value if where in _LEFT else self._masks.on(value, where)
        elif isinstance(value, tuple):
            made = tuple(self.over(each, where) for each in value)
        elif isinstance(value, Mapping):
            made = {self.over(key): self.over(each, where) for key, each in value.items()}
        else:
            made = self._whole(value) if is_dataclass(value) else value
        return made

    def _whole(self, value: Any) -> Any:
        if id(value) not in self._done:
            new = {
                field.name: self.over(getattr(value, field.name), field.name)
                for field in fields(value)
            }
            self._done[id(value)] = (value, replace(value, **new))
        return self._done[id(value)][1]


def _names(cover: Cover) -> Iterator[str]:
    """List the names that a mask covers, and the parts that give a person away."""
    every = dict.fromkeys(name.strip() for name in cover.names if name.strip())
    yield from every
    if cover.person:
        parts = chain.from_iterable(re.findall(r"\w+", name) for name in every)
        yield from (p for p in dict.fromkeys(parts) if len(p) > 2 and p.lower() not in _SMALL)


def _pattern(name: str) -> str:
    words = re.findall(r"\w+", _flat(name))
    return (
        _BETWEEN.join(_INVISIBLE.join(map(re.escape, word)) for word in words[:-1])
        + (_BETWEEN * (len(words) > 1))
        + _last(words[-1])
    )


def _last(word: str) -> str:
    """Let the last word of a name bear an ending; a final vowel may have given way to it."""
    if len(word) < 4:
        return _INVISIBLE.join(map(re.escape, word)) + "(?:['’]s)?"
    stem = word[:-1] if word[-1] in _VOWELS else word
    return _INVISIBLE.join(map(re.escape, stem)) + _ENDING


def _flat(text: str) -> str:
    """Write a text without case and diacritics, letter for letter, so that places stay."""
    return text.lower() if text.isascii() else "".join(map(_base, text))


@lru_cache(maxsize=4096)
def _base(char: str) -> str:
    plain = unicodedata.normalize("NFKD", char)[0].casefold()
    return plain if len(plain) == 1 else char.lower()[:1]
