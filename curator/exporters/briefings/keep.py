"""Marks around what the writer of a briefing says, so that it can be carried over by hand.

A comment before and after each such text, which no renderer shows: whoever writes between them
in the exported file finds it kept in the next export.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_MARKED = re.compile(
    r"<!-- curator:keep (?P<name>[a-z ,-]+) -->\n(?P<text>.*?)\n?<!-- /curator:keep -->", re.DOTALL
)
_A_MARK = re.compile(r"<!--\s*/?curator:keep")
_OPEN_COMMENT = re.compile(r"<!--(?!.*?-->)", re.DOTALL)
_FENCE = re.compile(r"^ {0,3}(```+|~~~+)", re.MULTILINE)
_OUR_NOTE = re.compile(r"\[\^q(?=\d)")


def marked(name: str, text: str) -> str:
    """Set a text between marks; what in it would reach beyond them is closed or broken."""
    return f"<!-- curator:keep {name} -->\n{_bounded(text)}\n<!-- /curator:keep -->"


def kept(document: str) -> Mapping[str, str]:
    """Give the texts between marks, by name; of two of one name the first."""
    found: dict[str, str] = {}
    for mark in _MARKED.finditer(document):
        found.setdefault(mark["name"], mark["text"])
    return found


def carried(document: str, texts: Mapping[str, str]) -> str:
    """Put texts between the marks of a document that has them; it is as it was besides."""

    def put(mark: re.Match[str]) -> str:
        return marked(mark["name"], texts.get(mark["name"], mark["text"]))

    return _MARKED.sub(put, document)


def _bounded(text: str) -> str:
    """Keep comments, code and footnotes of a text from running on into what follows."""
    inner = _A_MARK.sub(lambda found: found.group().replace("curator:", "curator "), text)
    inner = _OUR_NOTE.sub(r"[^own-", _OPEN_COMMENT.sub("&lt;!--", inner)).strip("\n")
    fences = _FENCE.findall(inner)
    return inner if len(fences) % 2 == 0 else f"{inner}\n{fences[-1]}"
