"""Footnotes as links, since Qt's reading of Markdown does not know them."""

from __future__ import annotations

import re
import textwrap
from bisect import bisect_right
from dataclasses import dataclass
from html import unescape
from itertools import accumulate
from string import punctuation

from curator.gui.briefing.marks import bounded
from curator.gui.briefing.sheet import Landmark
from curator.gui.briefing.tables import parted_table

# by a sign as its first word Qt forgets that a block is a heading or a quote
_FIRST_SIGN = re.compile(r"^((?:#{1,6} |> |[-*] )*)&(lt|gt|amp|#\d+);", re.MULTILINE)
USE, NOTE = "use-", "note-"  # the names of places: a mark in the text, and its note
_CELL = 60  # letters that a cell counts as
_MARK = re.compile(r"(?<= )\[\^q(\d+)\]")  # escaped in the words of strangers, so ours alone
_LANDMARK = re.compile(r"#{1,6} |> |\| .*\n")
_DEFINITION = re.compile(r"^\[\^q(\d+)\]: ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Text:
    """A briefing as blocks of Markdown, and its notes by their numbers."""

    blocks: tuple[str, ...]
    notes: dict[str, str]
    heads: tuple[int, ...]  # the numbers of the blocks that begin a section
    before: tuple[int, ...]  # how many letters stand before each block, and in all

    def excerpt(self, blocks: range) -> str:
        """Give some of the blocks, with the notes used there."""
        body = "\n\n".join(self.blocks[blocks.start : blocks.stop])
        used = dict.fromkeys(_MARK.findall(body))
        return "\n\n".join((body, *(self.notes[n] for n in used if n in self.notes)))

    def begin_at(self, block: int) -> int:
        """Give a block that there is: the wanted one, or the last."""
        return min(block, max(len(self.blocks) - 1, 0))

    def end_of(self, begin: int, most: int) -> int:
        """Tell where so many letters from a block on end, as ``weight`` counts them."""
        end, letters = begin, 0
        while end < len(self.blocks) and (end == begin or letters < most):
            letters += weight(self.blocks[end])
            end += 1
        return end

    def begin_before(self, end: int, most: int) -> int:
        """Tell where so many letters up to a block begin; no small rest is left before them."""
        begin, letters = end, 0
        while begin and letters < most:
            begin -= 1
            letters += weight(self.blocks[begin])
        return begin if 2 * self.before[begin] >= most else 0

    def share_before(self, block: int) -> int:
        """Tell how many of a hundred letters stand before a block."""
        return 100 * self.before[block] // max(self.before[-1], 1)

    def landmark(self, number: int, place: int = 0) -> Landmark:
        """Give a block as one by which a place is found again."""
        head = bisect_right(self.heads, number) - 1
        begun = self.heads[head] if head >= 0 else 0
        section = self.blocks[begun] if head >= 0 else ""
        return Landmark(place, number, self.blocks[number], section, number - begun)

    def again(self, mark: Landmark) -> int | None:
        """Find a landmark of an earlier briefing; None where nothing is like it."""
        kind = mark.block[0]
        alike = (n for n, block in enumerate(self.blocks) if block[0] == kind)
        return mark.again(map(self.landmark, alike))

    def landmarks(self, blocks: range) -> list[int]:
        """List the headings, tables and quotes among some of the blocks."""
        quoted, found = False, []
        for number in blocks:
            kind = _LANDMARK.match(self.blocks[number])
            follows, quoted = quoted, bool(kind and kind[0] == "> ")
            if kind and not (quoted and follows):  # quotes that follow each other are one
                found.append(number)
        return found

    def block_with(self, words: str) -> int:
        """Tell in which block some words stand; the first where in none."""
        return next((n for n, block in enumerate(self.blocks) if words in block), 0)


def weight(markdown: str) -> int:
    """Count letters; a cell of a table takes as long to lay out as many, and counts as such."""
    return len(markdown) + _CELL * markdown.count("|")


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
    pieces = tuple(piece for block in blocks for piece in parted_table(block))
    heads = (n for n, block in enumerate(pieces) if block.startswith("## "))
    return Text(pieces, notes, tuple(heads), (0, *accumulate(map(weight, pieces))))


def linked(markdown: str) -> str:
    """Let each mark lead to its note, and each note back; the notes become plain paragraphs."""
    first = _DEFINITION.search(markdown)
    body, notes = (
        (markdown[: first.start()], markdown[first.start() :]) if first else (markdown, "")
    )
    blocks = (_DEFINITION.sub(rf"[\1](#{USE}\1) ", block) for block in notes.split("\n\n") if block)
    plain = "\n\n".join(textwrap.dedent(block) for block in blocks)
    return _FIRST_SIGN.sub(_spelled, _MARK.sub(rf"[\1](#{NOTE}\1)", body) + plain)


def _spelled(found: re.Match[str]) -> str:
    sign = unescape(f"&{found[2]};")
    return f"{found[1]}\\{sign}" if sign in punctuation else found[0]
