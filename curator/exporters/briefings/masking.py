"""Masking: names are replaced everywhere in a briefing before it is set, and looked for after.

How names are found in spite of endings, spellings and abbreviations is in ``naming.py``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any
from urllib.parse import unquote

from curator.domain.briefings.content import Content
from curator.domain.briefings.masks import Cover
from curator.exporters.briefings.naming import flat, patterns

_LEFT = frozenset(  # what no name can stand in
    {"uid", "sha256", "text_sha256", "key", "language", "direction", "reliability",
     "handling", "scale", "status", "kind"}
)  # fmt: skip
_TOKEN, _OF_ADDRESS = re.compile(r"\S+"), re.compile(r"https?://|%[0-9A-Fa-f]{2}")
_LEFT_OUT = "[…]"
_OWN = frozenset({"before", "after"})  # Markdown of the writer, who is told to reword a link
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
        names = [(*each, cover.shown) for cover in covers for each in patterns(cover)]
        names.sort(key=lambda each: each[0], reverse=True)  # the longest name goes first
        self._shown = [shown for *_, shown in names]
        whole = "|".join(f"({pattern})" for _, pattern, _, _ in names)
        within = "|".join(filter(None, (pattern for _, _, pattern, _ in names)))
        self._names = re.compile(whole) if whole else None
        self._within = re.compile(within) if within else None  # as in an address
        self.told: Counter[tuple[str, str, str]] = Counter()

    def __bool__(self) -> bool:
        return self._names is not None

    def on(self, text: str, where: str = "") -> str:
        """Put masks on the names in a text; in a quote they stand in square brackets."""
        if self._names is None or not text:
            return text
        if where == "url":
            return "" if self.in_address(text) else text
        if where not in _OWN and _OF_ADDRESS.search(text):
            text = _TOKEN.sub(lambda found: self._on_token(found[0], where), text)
        pieces, at = [], 0
        for start, end, shown in self._spans(text):
            mask = f"[{shown}]" if where in _QUOTED else shown
            self.told[text[start:end], mask, where] += 1
            pieces += [text[at:start], mask]
            at = end
        return "".join((*pieces, text[at:])) if pieces else text

    def _on_token(self, token: str, where: str) -> str:
        """Leave an address within a text, or the end of one, out where it has a name in it."""
        if not (_OF_ADDRESS.search(token) and self.in_address(token)):
            return token
        self.told[token, _LEFT_OUT, where] += 1
        return _LEFT_OUT

    def found(self, text: str) -> list[str]:
        """List the names that stand in a text, as they stand there."""
        texts = dict.fromkeys((text, unquote(text)))
        return list(
            dict.fromkeys(each[start:end] for each in texts for start, end, _ in self._spans(each))
        )

    def in_address(self, text: str) -> bool:
        """Whether a name stands in an address or the name of a file, words run together."""
        return self._within is not None and bool(self._within.search(flat(unquote(text))))

    def replacements(self) -> list[Replacement]:
        """List what was masked so far."""
        told = sorted(self.told.items(), key=lambda each: (each[0][2], each[0][0]))
        return [Replacement(found, shown, where, n) for (found, shown, where), n in told]

    def _spans(self, text: str) -> Iterator[tuple[int, int, str]]:
        assert self._names is not None
        for match in self._names.finditer(flat(text)):
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
