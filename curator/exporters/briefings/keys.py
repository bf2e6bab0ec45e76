"""Citation keys: what pandoc and BibTeX call a source, such as ``courier20241213mill``."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import count, product
from string import ascii_lowercase

from curator.domain.briefings.content import CitedSource

_SMALL = frozenset(
    {
        "a", "an", "and", "at", "by", "das", "den", "der", "die", "el", "for", "in", "la", "las",
        "le", "les", "los", "of", "on", "or", "the", "to", "un", "una", "une",
    }
)  # fmt: skip


def citation_keys(sources: Iterable[CitedSource]) -> Mapping[int, str]:
    """Give each source, by its id, a key of its own: outlet, date, first word of the title.

    Letters and digits of ASCII only. Of those that would be alike all get a letter at the end,
    those that came into the project first in front.
    """
    alike: dict[str, list[int]] = defaultdict(list)
    for source in sorted(sources, key=lambda source: source.id):
        alike[base_of(source)].append(source.id)
    keys: dict[int, str] = {}
    taken = set(alike)
    for key, ids in alike.items():
        own = _with_letters(key, taken) if len(ids) > 1 else iter([key])
        keys |= {source_id: next(own) for source_id in ids}
    return keys


def _with_letters(key: str, taken: set[str]) -> Iterator[str]:
    """Give a key with a, b … z, aa, ab … behind it, but for those that others have."""
    for length in count(1):
        for letters in map("".join, product(ascii_lowercase, repeat=length)):
            if key + letters not in taken:
                taken.add(key + letters)
                yield key + letters


def base_of(source: CitedSource) -> str:
    """Give the key of a source as it is before those that are alike get letters."""
    outlet = next((w for w in _words(source.outlet) if w not in _SMALL), "source")
    title = next((w for w in _words(source.title) if w not in _SMALL), "")
    date = str(source.published).replace("-", "") if source.published else "nd"
    return f"{outlet}{date}{title[:20]}"


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "".join(c if c.isalnum() else " " for c in plain).split()
