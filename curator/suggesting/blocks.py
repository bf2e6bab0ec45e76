"""Blocks: words set apart as a paragraph of their own, after "The mayor wrote:"."""

from curator.suggesting.reading.sentences import Sentence
from curator.suggesting.speech.cues import Cue, cues
from curator.suggesting.speech.line import Line
from curator.suggesting.speech.sources import sources

_LONGEST_OBJECT = 3  # tokens: "denied these allegations:"
_FEWEST = 5  # tokens of a block


def announces(line: Line) -> Cue | None:
    """Find the verb of a sentence that ends with a colon and says no more itself."""
    if line.low(line.end - 1) != ":" or any(line.quoted(at) for at in range(line.end)):
        return None
    last = next(iter(reversed(cues(line))), None)
    if last is None or last.form.tense == "ing" or not last.takes("quote", "object"):
        return None
    told = range(last.at + 1, line.end - 1)
    first = line.low(last.at + 1)
    circumstance = first in line.words.prepositions or line.day(last.at + 1)
    return last if len(told) <= _LONGEST_OBJECT or circumstance else None


def block(lines: list[Line]) -> int:
    """Count the sentences of a paragraph, from its first, that are words of another.

    The article speaks again with the first sentence that tells who says something.
    """
    if not lines or lines[0].quoted(0) or lines[0].end < _FEWEST or not lines[0].wordy(0):
        return 0
    for number, line in enumerate(lines):
        quoted = any(line.quoted(at) for at in range(line.end))
        if quoted or sources(line) or any(_is_other(line, cue) for cue in cues(line)):
            return number
    return len(lines)


def paragraph(article: list[Sentence], at: int) -> list[Sentence]:
    """Give the sentences of the paragraph that begins at a sentence."""
    stop = at
    while stop < len(article) and article[stop].paragraph == article[at].paragraph:
        stop += 1
    return article[at:stop]


def _is_other(line: Line, cue: Cue) -> bool:
    return line.words.pronouns.get(cue.subject.head) != "speaker" and not cue.inherited
