"""Footnotes as links, since Qt's reading of Markdown does not know them."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass

from curator.gui.briefing.marks import bounded
from curator.gui.briefing.tables import parted_table

USE, NOTE = "use-", "note-"  # the names of places: a mark in the text, and its note
_CELL = 20  # letters that a cell counts as
_MARK = re.compile(r"(?<= )\[\^q(\d+)\]")  # escaped in the words of strangers, so ours alone
_DEFINITION = re.compile(r"^\[\^q(\d+)\]: ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Text:
    """A briefing as blocks of Markdown, and its notes by their numbers."""

    blocks: tuple[str, ...]
    notes: dict[str, str]

    def excerpt(self, begin: int, most: int) -> tuple[str, int]:
        """Give so many letters from a block on, with the notes used there, and where it ends.

        A cell of a table takes as long to lay out as many letters, and counts as such.
        """
        end, letters = begin, 0
        while end < len(self.blocks) and (end == begin or letters < most):
            letters += len(self.blocks[end]) + _CELL * self.blocks[end].count("|")
            end += 1
        body = "\n\n".join(self.blocks[begin:end])
        used = dict.fromkeys(_MARK.findall(body))
        return "\n\n".join((body, *(self.notes[n] for n in used if n in self.notes))), end

    def block_with(self, words: str) -> int:
        """Tell in which block some words stand; the first where in none."""
        return next((n for n, block in enumerate(self.blocks) if words in block), 0)


def parted(markdown: str) -> Text:
    """Part a briefing in its blocks and its notes, which a page can be made of."""
    first = _DEFINITION.search(markdown)
    body = markdown[: first.start()] if first else markdown
    notes: dict[str, str] = {}
    number = ""
    for block in markdown[first.start() :].split("\n\n") if first else ():
        if found := _DEFINITION.match(block):
            number = found.group(1)
            notes[number] = block
        elif number:
            notes[number] += f"\n\n{block}"  # the exact words, which belong to it
    blocks = (block for block in bounded(body).split("\n\n") if block.strip("\n"))
    return Text(tuple(piece for block in blocks for piece in parted_table(block)), notes)


def linked(markdown: str) -> str:
    """Let each mark lead to its note, and each note back; the notes become plain paragraphs."""
    first = _DEFINITION.search(markdown)
    body, notes = (
        (markdown[: first.start()], markdown[first.start() :]) if first else (markdown, "")
    )
    blocks = (_DEFINITION.sub(rf"[\1](#{USE}\1) ", block) for block in notes.split("\n\n") if block)
    plain = "\n\n".join(textwrap.dedent(block) for block in blocks)
    return _MARK.sub(rf"[\1](#{NOTE}\1)", body) + plain
