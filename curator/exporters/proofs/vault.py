"""The entries of a vault: each quote in a note, with all that is said of it there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from curator.exporters.proofs.markdown import of_markdown
from curator.exporters.proofs.pieces import Kind

_UID = re.compile(r"quote ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\)$")
_FACT = re.compile(r"^(title|outlet|authors|published|url|sha256): (.*)$", re.MULTILINE)
_HEAD = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Entry:
    """A quote in a note, as a person reads it."""

    uid: str
    headings: tuple[str, ...]  # that it stands below, the lowest at the end
    words: str
    lines: tuple[str, ...]  # up to the next quote: translations, who says it, links

    @property
    def who(self) -> str:
        """The line that says who says it, and how."""
        return next((line for line in self.lines if _UID.search(line)), "")


def entries(text: str) -> Iterator[Entry]:
    """Read the quotes of a note; block quotes that cite none of the project are left out."""
    above: list[tuple[int, str]] = []
    words = ""
    lines: list[str] = []
    for piece in (*of_markdown(text).pieces, None):
        if piece is None or piece.kind in (Kind.QUOTE, Kind.HEADING):
            uid = next((found[1] for line in lines if (found := _UID.search(line))), "")
            if uid:
                yield Entry(uid, tuple(each for _, each in above), words, tuple(lines))
            words, lines = "", []
        if piece is None:
            return
        if piece.kind is Kind.HEADING:
            above = [each for each in above if each[0] < piece.level]
            above.append((piece.level, piece.words))
        elif piece.kind is Kind.QUOTE:
            words = piece.words
        else:
            lines.append(piece.words)


def facts(text: str) -> Mapping[str, str]:
    """Give what the head of a note says of its source, by name."""
    head = _HEAD.match(text)
    return dict(_FACT.findall(head[0])) if head else {}
