"""What comes from below in English, said in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QCoreApplication

_NUMBER = re.compile(r"\\\{\d\\\}")


def sentence_of(error: Exception | str) -> str:
    """Say an error, or a reason for one, in the language of the window.

    A sentence that nobody has translated is said as it is.
    """
    sentence = str(error)
    for shape, said in _shapes():
        if (found := shape.fullmatch(sentence)) is not None:
            translated = QCoreApplication.translate("Errors", said)
            if translated == said:
                break
            return translated.format(*_parts(said, found.groups()))
    return sentence


def sentences_of(lines: str) -> str:
    """Say lines, each a sentence of its own, one after the other."""
    return " ".join(map(sentence_of, lines.split("\n"))) if lines else ""


def _parts(said: str, parts: Iterable[str]) -> list[str]:
    """Give what fills a sentence; what stands in quotation marks is a name and left alone."""
    return [
        part if f"“{{{number}}}”" in said else sentence_of(part)
        for number, part in enumerate(parts)
    ]


@cache
def _shapes() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Give the sentences as patterns, those with the most words of their own first."""
    from curator.gui.language.sentences import SENTENCES

    ordered = sorted(SENTENCES, key=lambda said: -len(re.sub(r"\{\d\}", "", said)))
    return tuple(
        (re.compile(_NUMBER.sub("(.+?)", re.escape(said)), re.DOTALL), said) for said in ordered
    )
