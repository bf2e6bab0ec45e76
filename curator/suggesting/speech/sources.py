"""Sources: the "according to X" that stands for a verb of speech."""

from typing import NamedTuple

from curator.suggesting.speech.line import Line
from curator.suggesting.speech.phrases import Speaker, phrase_after


class Source(NamedTuple):
    """A source at token ``at``; ``after`` is the token after all that is told of it."""

    at: int
    speaker: Speaker
    after: int

    def leads(self, line: Line, floor: int) -> bool:
        """Whether its words follow: "According to X, …", "because, according to X, …"."""
        begins = self.at <= floor + 4 and not line.quoted(self.at - 1)
        if self.at > floor + 1 and line.low(floor) not in line.words.prepositions:
            begins = False
        return begins or self.hangs(line)

    def hangs(self, line: Line) -> bool:
        """Whether the words before it are not yet a clause."""
        if line.low(self.at - 1) == "that":
            return True
        return line.low(self.at - 1) == "," and line.low(self.at - 2) in line.words.conjunctions


def sources(line: Line) -> list[Source]:
    """Find the sources of a sentence."""
    found = []
    for at in range(line.end - 2):
        reported = line.low(at) == "reported" and line.low(at + 1) == "by" and at == 1
        if reported or (line.low(at) == "according" and line.low(at + 1) == "to"):
            speaker = phrase_after(line, at + 2)
            if speaker is not None:
                found.append(_whole(line, at, speaker))
    return found


def _whole(line: Line, at: int, speaker: Speaker) -> Source:
    after = speaker.last + 1
    if line.low(after) == "," and speaker.kind == "nominal" and line.capital(after + 1):
        named = phrase_after(line, after + 1)
        if named is not None and named.kind == "name" and _ends_name(line, named.last + 1):
            speaker, after = named, named.last + 1
    told = _past_told(line, after)
    if speaker.kind == "name" and any(_tells(line, place) for place in range(after, told)):
        told = after  # no comma: "According to Ann Lee the quay is closed"
    return Source(at, speaker, told)


def _tells(line: Line, at: int) -> bool:
    return line.low(at) in line.words.auxiliaries or line.pronoun(at) not in {"", "relative"}


def _ends_name(line: Line, at: int) -> bool:
    """Whether a name ends with a comma, and nothing tells more of its bearer."""
    return line.low(at) == "," and line.low(at + 1) not in line.words.determiners | {"who"}


def _past_told(line: Line, at: int) -> int:
    """Give the comma that ends "according to a report by X, a think tank,"."""
    while at < line.end and line.low(at) != "," and not line.quoted(at):
        at += 1
    if line.low(at + 1) not in line.words.determiners | {"who", "which"}:
        return at
    for place in range(at + 1, min(at + 16, line.end)):
        if line.low(place) == ",":
            return place
        if line.low(place) in line.words.auxiliaries or line.pronoun(place) not in {"", "relative"}:
            break
    return at
