"""Where the words of another end: the article speaks again."""

from curator.suggesting.speech.cues import Cue
from curator.suggesting.speech.line import Line

_NEW_CLAUSE = frozenset({"but", "while", "though", "although", "and", "as", "even", "whereas"})
_RELATIVE = frozenset({"which", "who", "where"})
_OF_THE_MIND = frozenset(
    {"think", "believe", "hope", "fear", "doubt", "find", "see", "show", "agree", "read", "worry"}
)
_REMARKS = frozenset(
    {"citing", "leading", "making", "prompting", "putting", "highlighting", "drawing", "setting",
     "reflecting", "raising", "giving", "signaling", "compared", "following", "after", "amid",
     "despite", "hours", "days", "weeks", "months"}
)  # fmt: skip
_CLOSED = frozenset({".", ",", "?", "!", "…", "-", "—"})
_PAUSES = frozenset({"", ",", ".", ";", "?", "!", ")", "—", "–", "--", "-", ":"})
_DASHES = frozenset({"—", "–", "--", "-"})
_GOING_ON = frozenset({"but", "and", "to", "for", "or", "by", "because"})
_REACH = 9  # tokens in which a new clause shows its verb of speech


class Borders:
    """Where contents of one sentence end, given all its cues."""

    def __init__(self, line: Line, cues: list[Cue]) -> None:
        self._line = line
        self._cues = {cue.at: cue for cue in cues}

    def end(self, start: int, outer: Cue | None) -> int:
        """Give the token after the last one of a content that begins at a token."""
        for at in range(start + 1, self._line.end):
            if self._stops(at, start, outer):
                return at
        return self._line.end

    def _stops(self, at: int, start: int, outer: Cue | None) -> bool:
        line = self._line
        low = line.low(at)
        stops = False
        if line.quoted(at - 1) and line.last_within(at - 1) == ",":
            stops = self._comma_stops(at - 1, start, outer)  # the comma is within the marks
        elif low == ",":
            stops = self._comma_stops(at, start, outer)
        elif low in {"and", "but"}:
            stops = self._joins_cue(at, start, outer) or self._others_say(at, outer)
        elif low == ";":
            stops = self._new_speech(at + 1)
        elif low in _DASHES:
            stops = self._dash_stops(at)
        return stops or self._preposition_stops(at, outer)

    def _preposition_stops(self, at: int, outer: Cue | None) -> bool:
        low = self._line.low(at)
        if low == "according":
            return self._line.low(at + 1) == "to"
        return low in {"following", "amid"} and outer is not None and outer.takes("object")

    def _comma_stops(self, at: int, start: int, outer: Cue | None) -> bool:
        following = self._line.low(at + 1)
        if following in _RELATIVE or following in {"a", "an"}:
            return not self._closes_again(at + 1)
        if following in {"and", "but"} and self._joins_cue(at + 1, start, outer):
            return True
        if following in _NEW_CLAUSE:
            someone = self._line.pronoun(at + 2) in {"m", "f", "plural"}
            return (following == "but" and someone) or self._new_speech(at + 2)
        sourced = following == "according" and at > start + 2
        return sourced or following in _REMARKS or self._other_speech(at, outer)

    def _other_speech(self, at: int, outer: Cue | None) -> bool:
        """Whether the article, or another who speaks, goes on after a comma."""
        cue = self._cues.get(at + 1)
        if cue is not None and cue.form.tense == "ing":
            return True
        if outer is not None and outer.subordinate and self._begins_main(at + 1):
            return True
        return self._trailing_attribution(at)

    def _dash_stops(self, at: int) -> bool:
        line = self._line
        spaced = line.run[at].start > line.run[at - 1].end
        if line.low(at + 1) in {"but", "and"} and self._new_speech(at + 2):
            return spaced
        return spaced and line.low(at + 1) not in _GOING_ON and not self._dashes_close(at)

    def _dashes_close(self, at: int) -> bool:
        """Whether a second dash ends an aside within the content."""
        for place in range(at + 2, min(at + 26, self._line.end - 2)):
            if self._line.low(place) in _DASHES:
                return self._line.run[place].start > self._line.run[place - 1].end
        return False

    def _closes_again(self, at: int) -> bool:
        """Whether an aside ends with a comma and the clause goes on."""
        line = self._line
        for place in range(at + 1, min(at + 14, line.end)):
            if line.low(place) == ",":
                after = line.low(place + 1)
                return place + 1 < line.end and after not in {"and", "but"} and after[-3:] != "ing"
        return False

    def _joins_cue(self, at: int, start: int, outer: Cue | None) -> bool:
        """Whether "and said" goes on with the verb of the outer clause."""
        line = self._line
        place = at + 1
        if line.low(start) == "to" and line.low(place).endswith("ed"):
            return True
        while line.adverb(place) or line.low(place) in line.words.auxiliaries:
            place += 1
        cue = self._cues.get(place)
        return (
            cue is not None
            and cue.inherited
            and cue.form.verb.base not in _OF_THE_MIND
            and cue.takes("clause", "object", "infinitive", "recipient")
            and outer is not None
            and cue.form.tense == outer.form.tense
        )

    def _others_say(self, at: int, outer: Cue | None) -> bool:
        """Whether another says something of the same kind: "and others said that …"."""
        for place in range(at + 1, min(at + _REACH, self._line.end)):
            cue = self._cues.get(place)
            if cue is not None and outer is not None:
                same = cue.form.tense == outer.form.tense and cue.takes("sure")
                return same and cue.subject.first == at + 1 and not cue.inherited
        return False

    def _new_speech(self, at: int) -> bool:
        """Whether a clause of another speaker begins at a token."""
        for place in range(at, min(at + _REACH, self._line.end)):
            cue = self._cues.get(place)
            if cue is not None:
                return cue.subject.first >= at - 1 and not cue.inherited
            if self._line.low(place) in {",", ";"}:
                return False
        return False

    def _begins_main(self, at: int) -> bool:
        """Whether the main clause begins after "While A says …,"."""
        line = self._line
        return line.low(at) not in {"and", "or"} and not line.low(at).endswith("ing")

    def _trailing_attribution(self, at: int) -> bool:
        """Whether ", X said" or another who speaks follows a comma."""
        return any(
            cue.subject.first == at + 1
            and not cue.inherited
            and cue.takes("clause", "as")
            and self._line.low(cue.subject.last + 1) != "who"
            for place, cue in self._cues.items()
            if place > at
        )


def stands_alone(line: Line, at: int) -> bool:
    """Whether a quotation is an utterance of its own, not a part of a clause."""
    return line.last_within(at) in _CLOSED or line.low(at + 1) in _PAUSES
