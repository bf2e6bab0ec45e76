"""Statements: a content and whose it is, in the orders in which a sentence can put them."""

from typing import NamedTuple

from curator.domain.quotes import QuoteKind
from curator.suggesting.speech.borders import Borders
from curator.suggesting.speech.contents import content_start, past_adverbs
from curator.suggesting.speech.cues import Cue, cues
from curator.suggesting.speech.line import Line
from curator.suggesting.speech.phrases import Speaker, phrase_after

_CONNECTIVES = frozenset({"but", "and", "still", "however", "meanwhile", "so", "yet", "also", "indeed"})
_EDGES = frozenset({",", ":", ";", "—", "–", "--", "-", "."})
_STOPS = frozenset({"", ",", ".", ";", "?", "!", ")", "—", "–", "--", "-", ":"})
_RELAYING = frozenset({"reported", "reports", "show", "shows", "showed", "found", "indicates"})
_SETTING = frozenset({"asked", "speaking", "given", "based", "appearing", "talking", "pressed"})


class Statement(NamedTuple):
    """What is said, from token ``first`` to before ``stop``, and who says it."""

    first: int
    stop: int
    kind: QuoteKind
    speaker: Speaker | None
    cue: str  # the word that tells of speech
    sure: bool  # a plain verb of speech


class Reader:
    """Reads the statements off one sentence, left to right; none overlaps another."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._cues = cues(line)
        self._borders = Borders(line, self._cues)
        self._floor = 0  # tokens before it belong to statements already read
        self.found: list[Statement] = []

    def read(self) -> list[Statement]:
        """Give the statements of the sentence in order."""
        steps = [(cue.at, cue) for cue in self._cues]
        for at in range(self._line.end - 2):
            if self._line.low(at) == "according" and self._line.low(at + 1) == "to":
                steps.append((at, None))
        self._trailing = [c.at for c in self._cues if self._trails(c) is not None]
        self._sourced = [at for at, cue in steps if cue is None and at > 3]
        if self._line.paragraph == 0:
            self._title()
        for at, cue in sorted(steps, key=lambda step: step[0]):
            if at < self._floor or (cue is not None and self._is_within(cue)):
                continue
            if cue is None:
                self._according(at)
            else:
                self._told(cue)
        return self.found

    def _title(self) -> None:
        """Read a headline of the form "Graham: Trump is wrong"."""
        line = self._line
        colon = next((at for at in range(1, min(6, line.end)) if line.low(at) == ":"), 0)
        if not colon or colon + 3 > line.end or line.number:
            return
        speaker = phrase_after(line, 0)
        if speaker is None or speaker.last != colon - 1:
            return
        if line.register.gender(speaker.name) is not None:
            self._take(colon + 1, line.end, speaker, None)

    # -- X said

    def _told(self, cue: Cue) -> None:
        line = self._line
        closed = self._trails(cue)
        if closed is not None:
            opened = self._attribution_start(cue)
            if not self._is_setting(opened, closed):
                self._take(self._floor, opened, cue.subject, cue)
            self._floor = max(self._floor, closed)
            self._go_on(opened, closed, cue)
            return
        start = content_start(line, cue)
        if start is None or start >= line.end or self._is_naming(cue, start):
            return
        if self._is_clause(cue, start):
            self._take(start, self._end(start, cue), cue.subject, cue)

    def _is_clause(self, cue: Cue, start: int) -> bool:
        """Whether a verb that takes no thing is followed by more than a thing."""
        line = self._line
        frames = cue.form.verb.frames
        if "object" in frames or line.low(start - 1) == "that" or start > cue.at + 2:
            return True
        if "clause" not in frames:
            return True
        for at in range(start, self._end(start, cue)):
            low = line.low(at)
            if line.quoted(at) or low in line.words.auxiliaries or line.pronoun(at):
                return True
            if low.endswith(("ed", "'s", "'re", "'ll", "'d", "n't")) or line.words.forms.get(low):
                return True
        return "sure" in frames and cue.form.verb.base != "add" and line.end - start > 4

    def _is_naming(self, cue: Cue, start: int) -> bool:
        """Whether "called" gives a name or tells of a telephone: "a group called Ginbot"."""
        line = self._line
        if cue.form.verb.base != "call" or start != cue.at + 1 or line.quoted(start):
            return False
        if cue.subject.kind == "nominal" and line.capital(start):
            return True
        after = line.low(start + 1)
        if line.quoted(start + 1):
            return False
        return after in _STOPS or after in line.words.prepositions or line.day(start + 1)

    def _trails(self, cue: Cue) -> int | None:
        """Give the token after the attribution where its words stand before it."""
        opened = self._attribution_start(cue)
        if cue.form.tense == "ing" or not self._has_content_before(opened):
            return None
        if cue.inherited and not self._line.quoted(opened - 2):
            return None
        near = range(max(self._floor, opened - 3), opened)
        if not any(self._line.quoted(at) for at in near):
            return self._closes_clause(cue)
        if not cue.form.verb.frames & {"trail", "quote"}:
            return None
        return self._closed(cue)

    def _closes_clause(self, cue: Cue) -> int | None:
        """Give the token after an attribution that closes words without marks."""
        if "trail" not in cue.form.verb.frames:
            return None
        closed = self._closed(cue)
        if closed is None or "sure" in cue.form.verb.frames:
            return closed
        ended = self._line.low(closed) in {"", ".", ";", ")"}
        return closed if ended and not self._opens_scene() else None

    def _opens_scene(self) -> bool:
        """Whether the sentence opens with a circumstance: "In a letter to Zucker, …"."""
        line = self._line
        first = line.low(self._floor)
        return (
            first in _SETTING
            or first.endswith(("ing", "ly", "ed"))
            or first in line.words.prepositions
            or line.day(self._floor)
            or first in {"when", "as", "while", "once", "usually", "last", "this"}
        )

    def _is_within(self, cue: Cue) -> bool:
        """Whether a verb belongs to the words of one who speaks later: "CLAUSE, X said"."""
        if cue.at in self._trailing:
            return False
        outer = [at for at in self._trailing if self._line.low(at) in _RELAYING] + self._sourced
        if cue.form.verb.base not in {"say", "tell"}:
            outer += self._trailing
        for at in sorted(outer):
            if at > cue.at:
                between = range(cue.at, at)
                return not any(self._line.quoted(p) or self._line.low(p) == ";" for p in between)
        return False

    def _attribution_start(self, cue: Cue) -> int:
        line = self._line
        if cue.inverted:
            at = cue.at
            while line.low(at - 1) in line.words.auxiliaries:
                at -= 1
            return at
        at = cue.subject.first if not cue.inherited else cue.at
        return at - 1 if line.low(at - 1) == "as" and line.low(at - 2) == "," else at

    def _has_content_before(self, opened: int) -> bool:
        line = self._line
        if opened <= self._floor:
            return False
        return line.low(opened - 1) in {",", "—", "–", "--", "-"} or line.quoted(opened - 1)

    def _closed(self, cue: Cue) -> int | None:
        """Give the token after "X said on Monday" where no content follows it at once."""
        line = self._line
        at = cue.at + 1
        if cue.inverted:
            at = self._past_apposition(cue.subject.last + 1)
        at = past_adverbs(line, at)
        if line.quoted(at) or line.low(at) in _STOPS:
            return at
        low = line.low(at)
        opened = self._attribution_start(cue)
        beside = line.quoted(opened - 1) or line.quoted(opened - 2)
        tell = "recipient" in cue.form.verb.frames and (beside or self._is_hearer(at))
        if low in cue.form.verb.frames and not cue.inverted and not beside:
            return None
        if not (tell or beside or cue.inverted or low in line.words.prepositions or line.day(at)
                or low in {"to", "last", "earlier", "this", "later", "when", "as", "after", "again"}):  # fmt: skip
            return None
        while at < line.end and line.low(at) not in _STOPS:
            if line.low(at) == "that" and not cue.inverted and not beside:
                return None
            if line.quoted(at):
                return at
            at += 1
        return at

    def _is_hearer(self, at: int) -> bool:
        """Whether one who can be told something stands at a token."""
        line = self._line
        if line.low(at) in {"me", "him", "her", "them", "us", "you"} or line.capital(at):
            return True
        near = [line.low(p) for p in range(at, at + 5) if line.wordy(p)]
        return line.capital(at + 1) or any(low in line.words.speakers for low in near)

    def _past_apposition(self, at: int) -> int:
        """Step over ", a professor at Yale who …," after an inverted subject."""
        line = self._line
        while at < line.end and line.low(at) in {",", "who", "("}:
            stop = next(
                (p for p in range(at + 1, line.end) if line.quoted(p) or line.low(p) in {",", ";", ")"}),
                line.end,
            )
            if line.quoted(stop) or (line.low(at) == "," and at + 1 in {c.at for c in self._cues}):
                return at
            at = stop
            if line.low(at + 1) not in line.words.determiners and line.low(at + 1) != "who":
                return at
        return at

    def _is_setting(self, opened: int, closed: int) -> bool:
        """Whether what stands before only sets the scene: "Asked about it, he said, “…”"."""
        line = self._line
        if any(line.quoted(at) for at in range(self._floor, opened)):
            return False
        quote = closed + 1 if line.low(closed) in {",", ":"} else closed
        token = line.token(quote)
        if token is None or not token.quoted:
            return False
        mark = self._line.char(token.start + 1)
        return self._opens_scene() or line.low(closed) == ":" or mark.isupper()

    def _go_on(self, opened: int, closed: int, cue: Cue) -> None:
        """Take what follows an attribution in the middle of the words."""
        line = self._line
        at = closed + 1 if line.low(closed) in {",", ":", "—", "–", "--"} else closed
        while line.low(at) in {",", "and", "but"} and line.quoted(at + 1):
            at += 1
        if line.quoted(at):
            self._take(at, self._end(at, cue), cue.subject, cue)
        elif line.low(closed) == "," and not cue.inverted and self._resumes(opened, at):
            stop = self._borders.end(at, cue)
            if stop - at >= 4:
                self._take(at, stop, cue.subject, cue)

    def _resumes(self, opened: int, at: int) -> bool:
        """Whether the words go on after ", he said,"."""
        line = self._line
        low = line.low(at)
        if line.quoted(opened - 1) or line.quoted(opened - 2) or low.endswith("ing"):
            return False
        scene = line.low(0) in line.words.prepositions or line.low(0).endswith("ing")
        return low not in line.words.determiners | {"according"} or opened < 6 or scene

    # -- according to X

    def _according(self, at: int) -> None:
        line = self._line
        speaker = phrase_after(line, at + 2)
        if speaker is None:
            return
        after = speaker.last + 1
        if line.low(after) == "," and speaker.kind == "nominal" and line.capital(after + 1):
            named = phrase_after(line, after + 1)
            if named is not None and named.kind == "name" and self._ends_name(named.last + 1):
                speaker, after = named, named.last + 1
        after = self._past_source(after)
        hanging = line.low(at - 1) == "," and line.low(at - 2) in line.words.conjunctions
        begins = at <= self._floor + 1 or hanging
        if begins and at > 1 and self.found and not hanging:
            return
        if begins and after < line.end and line.low(after) == ",":
            self._take(after + 1, self._borders.end(after + 1, None), speaker, None)
        elif begins and speaker.kind == "name":
            self._take(speaker.last + 1, self._borders.end(speaker.last + 1, None), speaker, None)
        elif at > self._floor:
            self._take(self._floor, at, speaker, None)
            self._floor = max(self._floor, after)

    def _ends_name(self, at: int) -> bool:
        """Whether a name ends with a comma, and nothing tells more of its bearer."""
        line = self._line
        return line.low(at) == "," and line.low(at + 1) not in line.words.determiners | {"who"}

    def _past_source(self, at: int) -> int:
        """Give the comma that ends "according to a report by X, a think tank,"."""
        line = self._line
        while at < line.end and line.low(at) != "," and not line.quoted(at):
            at += 1
        if line.low(at + 1) in line.words.determiners | {"who", "which"}:
            for place in range(at + 1, min(at + 16, line.end)):
                low = line.low(place)
                if low in line.words.auxiliaries or line.pronoun(place) not in {"", "relative"}:
                    return at
                if low == ",":
                    return place
        return at

    # -- spans

    def _end(self, start: int, cue: Cue) -> int:
        line = self._line
        if not line.quoted(start):
            return self._borders.end(start, cue)
        return start + 1 if self._stands_alone(start) else self._borders.end(start, cue)

    def _stands_alone(self, at: int) -> bool:
        """Whether a quotation is an utterance of its own, not a part of a clause."""
        line = self._line
        token = line.run[at]
        last = line.char(token.end - 2)
        if line.char(token.end - 1) == "'" == last:
            last = line.char(token.end - 3)
        after = line.low(at + 1)
        return last in {".", ",", "?", "!", "…", "-", "—"} or after in _STOPS

    def _take(self, first: int, stop: int, speaker: Speaker, cue: Cue | None) -> None:
        line = self._line
        first, stop = self._trimmed(first, stop)
        if stop <= first:
            return
        quoted = [line.quoted(at) for at in range(first, stop)]
        words = sum(line.wordy(at) for at in range(first, stop))
        if not any(quoted) and words < 2:
            return
        kind = QuoteKind.INDIRECT if not any(quoted) else QuoteKind.MIXED
        if words == 0:
            kind = QuoteKind.DIRECT
        word = "according to" if cue is None else line.run[cue.at].word
        sure = cue is None or "sure" in cue.form.verb.frames
        if kind is QuoteKind.DIRECT:
            for at in range(first, stop):
                if line.quoted(at):
                    self.found.append(Statement(at, at + 1, kind, speaker, word, sure))
        else:
            self.found.append(Statement(first, stop, kind, speaker, word, sure))
        self._floor = max(self._floor, stop)

    def _trimmed(self, first: int, stop: int) -> tuple[int, int]:
        line = self._line
        while first < stop and line.low(first) in _EDGES:
            first += 1
        if first < stop and line.low(first) in _CONNECTIVES and first == 0:
            first += 2 if line.low(first + 1) == "," else 1
        if first < stop and line.low(first) == "that":
            first += 1
        while stop > first and line.low(stop - 1) in _EDGES:
            stop -= 1
        return first, stop
