"""Attributions: the "he said on Monday" within or behind the words it is about."""

from curator.suggesting.speech.contents import past_adverbs
from curator.suggesting.speech.cues import Cue
from curator.suggesting.speech.line import Line

_STOPS = frozenset({"", ",", ".", ";", "?", "!", ")", "—", "–", "--", "-", ":"})
_ENDED = frozenset({",", ".", "?", "!", "…", "-", "—", "’", "'"})
_BREAKS = frozenset({",", "—", "–", "--", "-"})
_RELAYING = frozenset({"reported", "reports", "show", "shows", "showed", "found", "indicates"})
_SETTING = frozenset({"asked", "speaking", "given", "based", "when", "as", "while", "once",
                      "usually", "last", "this"})  # fmt: skip
_CIRCUMSTANCE = frozenset(
    {"to", "last", "earlier", "this", "later", "when", "as", "after", "again"}
)
_HEARERS = frozenset({"me", "him", "her", "them", "us", "you"})


class Attributions:
    """The attributions of one sentence; ``floor`` is the token before which all is read."""

    def __init__(self, line: Line, cues: list[Cue], sources: list[int]) -> None:
        self._line = line
        self._verbs = {cue.at for cue in cues}
        self._trailing = {cue.at for cue in cues if self.closes(cue, 0) is not None}
        self._sources = sources  # where "according to" stands behind words

    def opens(self, cue: Cue) -> int:
        """Give the first token of an attribution."""
        line = self._line
        if cue.inverted:
            at = cue.at
            while line.low(at - 1) in line.words.auxiliaries:
                at -= 1
            return at
        at = cue.at if cue.inherited else cue.subject.first
        ended = line.low(at - 2) == "," or line.quoted(at - 2)
        return at - 1 if line.low(at - 1) == "as" and ended else at

    def closes(self, cue: Cue, floor: int) -> int | None:
        """Give the token after an attribution whose words stand before it; None of another."""
        opened = self.opens(cue)
        if cue.form.tense == "ing" or not self._follows_words(opened, floor):
            return None
        if cue.inherited and not self._line.quoted(opened - 2):
            return None
        if any(self._line.quoted(at) for at in range(max(floor, opened - 3), opened)):
            return self._stop(cue, floor) if cue.form.verb.frames & {"trail", "quote"} else None
        return self._behind_clause(cue, floor)

    def frames(self, cue: Cue) -> bool:
        """Whether a verb belongs to the words of one who is named later: "CLAUSE, X said"."""
        if cue.at in self._trailing:
            return False
        outer = [*self._sources, *(at for at in self._trailing if self._relays(at))]
        if cue.form.verb.base not in {"say", "tell"}:
            outer += self._trailing
        later = min((at for at in outer if at > cue.at), default=None)
        if later is None:
            return False
        between = range(cue.at, later)
        return not any(self._line.quoted(at) or self._line.low(at) == ";" for at in between)

    def sets_scene(self, opened: int, closed: int, floor: int) -> bool:
        """Whether what stands before only leads to a quotation: "Asked about it, he said, “…”"."""
        line = self._line
        if any(line.quoted(at) for at in range(floor, opened)):
            return False
        token = line.token(closed + 1 if line.low(closed) in {",", ":"} else closed)
        if token is None and line.low(closed) == ":":
            return True
        if token is None or not token.quoted:
            return False
        begins = line.char(token.start + 1).isupper()
        return self._opens_scene(floor) or line.low(closed) == ":" or begins

    def resumes(self, opened: int, at: int) -> bool:
        """Whether words without marks go on after ", he said,"."""
        line = self._line
        low = line.low(at)
        if self._beside(opened) or low.endswith("ing"):
            return False
        scene = line.low(0) in line.words.prepositions or line.low(0).endswith("ing")
        return low not in line.words.determiners | {"according", "on"} or opened < 6 or scene

    def _relays(self, at: int) -> bool:
        return self._line.low(at) in _RELAYING

    def _beside(self, opened: int) -> bool:
        return self._line.quoted(opened - 1) or self._line.quoted(opened - 2)

    def _follows_words(self, opened: int, floor: int) -> bool:
        if opened <= floor:
            return False
        line = self._line
        if not line.quoted(opened - 1):
            return line.low(opened - 1) in _BREAKS
        return opened - 1 <= floor or line.last_within(opened - 1) in _ENDED

    def _behind_clause(self, cue: Cue, floor: int) -> int | None:
        """Give the token after an attribution that closes words without marks."""
        if "trail" not in cue.form.verb.frames:
            return None
        closed = self._stop(cue, floor)
        if closed is None or "sure" in cue.form.verb.frames:
            return closed
        ended = self._line.low(closed) in {"", ".", ";", ")"}
        return closed if ended and not self._opens_scene(floor) else None

    def _opens_scene(self, first: int) -> bool:
        """Whether a circumstance stands first: "In a letter to Zucker, …"."""
        line = self._line
        low = line.low(first)
        return (
            low in _SETTING
            or low.endswith(("ing", "ly", "ed"))
            or low in line.words.prepositions
            or line.day(first)
        )

    def _stop(self, cue: Cue, floor: int) -> int | None:
        """Give the token after "X said on Monday", None where a content follows at once."""
        line = self._line
        at = self._past_apposition(cue.subject.last + 1) if cue.inverted else cue.at + 1
        at += cue.takes("it")
        at = past_adverbs(line, at)
        if line.quoted(at) or line.low(at) in _STOPS:
            return at
        beside = self._beside(self.opens(cue)) and (cue.inverted or not self._opens_scene(floor))
        if not (beside or cue.inverted or self._only_circumstance(cue, at)):
            return None
        barred = set() if cue.inverted else {"that"}
        if "recipient" in cue.form.verb.frames and not beside:
            barred |= {"to", "story", "stories", "tale"}
        while at < line.end and not line.quoted(at) and line.low(at) not in _STOPS:
            if line.low(at) in barred:
                return None
            at += 1
        return at

    def _only_circumstance(self, cue: Cue, at: int) -> bool:
        """Whether time, place or hearer follow the verb."""
        line = self._line
        low = line.low(at)
        if low in cue.form.verb.frames:
            return False
        if "recipient" in cue.form.verb.frames and self._is_hearer(at):
            return True
        return low in line.words.prepositions or line.day(at) or low in _CIRCUMSTANCE

    def _is_hearer(self, at: int) -> bool:
        """Whether one who can be told something stands at a token."""
        line = self._line
        if line.low(at) in _HEARERS or line.capital(at) or line.capital(at + 1):
            return True
        return any(line.low(place) in line.words.speakers for place in range(at, at + 5))

    def _past_apposition(self, at: int) -> int:
        """Step over ", a professor at Yale who …," after an inverted subject."""
        line = self._line
        while at < line.end and line.low(at) in {",", "who", "("}:
            if line.low(at + 1) in _TURNING or (
                line.low(at + 1) == "who" and at + 2 in self._verbs
            ):
                return at
            stop = at + 1
            while stop < line.end and not line.quoted(stop) and line.low(stop) not in _ASIDE_ENDS:
                stop += 1
            if line.quoted(stop) or (line.low(at) == "," and at + 1 in self._verbs):
                return at
            at = stop
            if line.low(at + 1) not in line.words.determiners and line.low(at + 1) != "who":
                break
        return at


_TURNING = frozenset({"though", "although", "but", "while", "and"})
_ASIDE_ENDS = frozenset({",", ";", ")"})
