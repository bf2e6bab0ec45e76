"""Statements: what is said and whose it is, in the orders in which a sentence puts them."""

from typing import NamedTuple

from curator.domain.quotes import QuoteKind
from curator.suggesting.speech.attributions import Attributions
from curator.suggesting.speech.borders import Borders, stands_alone
from curator.suggesting.speech.contents import content_start, is_as
from curator.suggesting.speech.cues import Cue, cues
from curator.suggesting.speech.frames import is_content, is_likely
from curator.suggesting.speech.line import Line
from curator.suggesting.speech.loose import count
from curator.suggesting.speech.phrases import Speaker, phrase_after
from curator.suggesting.speech.sources import Source, sources

_CONNECTIVES = frozenset(
    {"but", "and", "still", "however", "meanwhile", "so", "yet", "also", "indeed"}
)
_EDGES = frozenset({",", ":", ";", "—", "–", "--", "-", "."})
_BEFORE = frozenset({"as", ":"})
_HEAVY = 3  # times as many words as stand before it
_FEWEST = 2  # words of a statement without marks
_FEWEST_RESUMED = 4  # tokens that go on after ", he said,"


class Statement(NamedTuple):
    """What is said, from token ``first`` to before ``stop``, and who says it."""

    first: int
    stop: int
    kind: QuoteKind
    speaker: Speaker | None
    cue: str  # the word that tells of speech
    sure: bool  # a plain verb of speech


class _Told(NamedTuple):
    cue: str
    sure: bool


class Reader:
    """Reads the statements off one sentence, left to right; none overlaps another."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._cues = cues(line)
        self._sources = sources(line)
        self._borders = Borders(line, self._cues)
        behind = [source.at for source in self._sources if source.at > 3]
        self._attributions = Attributions(line, self._cues, behind)
        self._verbs = {cue.at for cue in self._cues}
        self._floor = 0  # tokens before it belong to statements already read
        self.found: list[Statement] = []

    def read(self) -> list[Statement]:
        """Give the statements of the sentence in order."""
        if self._line.number == 0:
            self._title()
        steps: list[Cue | Source] = [*self._cues, *self._sources]
        for step in sorted(steps, key=lambda step: step.at):
            if step.at < self._floor:
                continue
            if isinstance(step, Source):
                self._sourced(step)
            elif not self._attributions.frames(step):
                self._told(step)
        return self.found

    def _title(self) -> None:
        """Read a headline of the form "Graham: Trump is wrong"."""
        line = self._line
        speaker = phrase_after(line, 0)
        if speaker is None or line.low(speaker.last + 1) != ":" or speaker.last + 4 > line.end:
            return
        if line.register.gender(speaker.name) is not None:
            self._take(speaker.last + 2, line.end, speaker, _Told(":", sure=False))

    def _told(self, cue: Cue) -> None:
        """Read "WORDS, X said", "WORDS, X said, WORDS" or "X said that WORDS"."""
        closed = self._attributions.closes(cue, self._floor)
        told = _Told(self._line.run[cue.at].word, sure="sure" in cue.form.verb.frames)
        if closed is None:
            start = content_start(self._line, cue)
            if start is not None and start < self._line.end:
                stop = self._end(start, cue)
                start = self._past_thing(cue, start, stop)
                if is_content(self._line, cue, start, stop):
                    sure = is_likely(self._line, cue, start)
                    self._take(start, stop, cue.subject, _Told(told.cue, sure=sure))
            return
        opened = self._attributions.opens(cue)
        if not self._attributions.sets_scene(opened, closed, self._floor):
            self._take(self._floor, opened, cue.subject, told)
        self._floor = max(self._floor, closed)
        self._go_on(opened, closed, cue, told)

    def _go_on(self, opened: int, closed: int, cue: Cue, told: _Told) -> None:
        """Take what follows an attribution in the middle of the words."""
        line = self._line
        at = closed + 1 if line.low(closed) in {",", ":", "—", "–", "--"} else closed
        while line.low(at) in {",", "and", "but"} and line.quoted(at + 1):
            at += 1
        if line.quoted(at):
            self._take(at, self._end(at, cue), cue.subject, told)
        elif line.low(closed) == "," and not cue.inverted:
            stop = self._borders.end(at, cue)
            if stop - at >= _FEWEST_RESUMED and self._attributions.resumes(opened, at):
                self._take(at, stop, cue.subject, told)

    def _sourced(self, source: Source) -> None:
        """Read "According to X, WORDS" or "WORDS, according to X"."""
        line = self._line
        told = _Told("according to", sure=True)
        at, speaker, after = source
        if source.leads(line, self._floor):
            if at > 1 and self.found and not source.hangs(line):
                return
            start = after + 1 if line.low(after) == "," else speaker.last + 1
            if line.low(after) == "," or speaker.kind == "name":
                self._take(start, self._borders.end(start, None), speaker, told)
        elif at > self._floor:
            self._take(self._floor, at, speaker, told)
            self._floor = max(self._floor, after)

    def _past_thing(self, cue: Cue, start: int, stop: int) -> int:
        """Step over the thing of which a long quotation is said: "described it as “…”"."""
        line, last = self._line, stop - 1
        if not cue.takes("object") or not line.quoted(last) or line.low(last - 1) not in _BEFORE:
            return start
        between = sum(line.wordy(at) for at in range(start, last))
        return last if count(line.body(last)) > _HEAVY * between else start

    def _end(self, start: int, cue: Cue) -> int:
        alone = self._line.quoted(start) and stands_alone(self._line, start)
        return (
            start + 1
            if alone
            else self._borders.end(start, None if is_as(self._line, cue) else cue)
        )

    def _take(self, first: int, stop: int, speaker: Speaker, told: _Told) -> None:
        """Keep the words from one token to another, a quotation alone as direct speech."""
        line = self._line
        first, stop = _trimmed(line, first, stop)
        quoted = [at for at in range(first, stop) if line.quoted(at)]
        words = sum(line.wordy(at) for at in range(first, stop))
        if not quoted and words < _FEWEST:
            return
        self._floor = max(self._floor, stop)
        if words == 0:
            for at in quoted:
                span = (at, at + 1, QuoteKind.DIRECT)
                self.found.append(Statement(*span, speaker, told.cue, told.sure))
        else:
            kind = QuoteKind.MIXED if quoted else QuoteKind.INDIRECT
            self.found.append(Statement(first, stop, kind, speaker, told.cue, told.sure))


def _trimmed(line: Line, first: int, stop: int) -> tuple[int, int]:
    """Leave out marks at the ends, a connective that opens the sentence, and "that"."""
    while first < stop and line.low(first) in _EDGES:
        first += 1
    if first == 0 and line.low(first) in _CONNECTIVES:
        first += 2 if line.low(first + 1) == "," else 1
    if line.low(first) == "that" and line.low(first - 1) == ",":
        first += 1
    while stop > first and line.low(stop - 1) in _EDGES:
        stop -= 1
    return first, stop
