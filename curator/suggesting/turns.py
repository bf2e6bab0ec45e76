"""Turns: interviews and transcripts, in which a label before each paragraph says who speaks."""

import re
from collections import Counter
from typing import NamedTuple

_LABEL = re.compile(
    r"[\"“”]?((?:[A-Z][\w.’'-]*)(?: (?:[a-z]{2,3} )?[A-Z][\w.’'-]*){0,3})(?: ?\([^()\n]{1,40}\))?:"
    r"\s+(?=\S)"
)
_PARAGRAPH = re.compile(r"[^\n]*[^\s][^\n]*")
_FEWEST = 3  # turns that make a dialogue
_FEWEST_WORDS = 2  # of a turn; one alone is a figure in a table
_MOST_BETWEEN = 3  # paragraphs without a label that still belong to the turn before them
_ASIDE = re.compile(r"[\"“]?[(\[][^()\[\]]*[)\]]\.?$")  # "(CROSSTALK)"
_MARKS = '"“” \t'


class Turn(NamedTuple):
    """What one says in a dialogue; places in code points."""

    label: tuple[int, int]
    start: int
    end: int


class _Part(NamedTuple):
    start: int
    end: int
    label: re.Match[str] | None


def turns(text: str) -> list[Turn]:
    """Find the turns of a dialogue, in order; none where no label comes twice."""
    parts = [
        _Part(found.start(), found.end(), _LABEL.match(text, found.start(), found.end()))
        for found in _PARAGRAPH.finditer(text)
    ]
    spoken = Counter(part.label[1] for part in parts if part.label)
    again = {label for label, times in spoken.items() if times > 1}
    labelled = [at for at, part in enumerate(parts) if part.label]
    if len(labelled) < _FEWEST or not again or len(spoken) < len("QA"):
        return []
    following = [*labelled[1:], labelled[-1] + 1]
    told = [_turn(text, parts, at, after) for at, after in zip(labelled, following, strict=True)]
    return [turn for turn in told if len(text[turn.start : turn.end].split()) >= _FEWEST_WORDS]


def _turn(text: str, parts: list[_Part], at: int, after: int) -> Turn:
    first = parts[at]
    last = first
    if after - at - 1 <= _MOST_BETWEEN:
        for part in parts[at + 1 : after]:
            if _ASIDE.match(text, part.start, part.end):
                break
            last = part
    label = first.label
    assert label is not None
    end = last.end
    while end > label.end() and text[end - 1] in _MARKS:
        end -= 1
    return Turn(label.span(1), label.end(), end)
