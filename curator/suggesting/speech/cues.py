"""Cues: the verbs of speech of a sentence, each with whose it is."""

from typing import NamedTuple

from curator.suggesting.speech.line import Line
from curator.suggesting.speech.phrases import Speaker
from curator.suggesting.speech.subjects import (
    inverted_subject,
    main_subject,
    past_auxiliaries,
    plausible,
    subject_of,
)
from curator.suggesting.words import Form

_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "gets", "got"})
_HAVE = frozenset({"has", "have", "had", "having"})
_HELPING = frozenset(
    {"did", "does", "do", "would", "will", "could", "can", "may", "might", "should", "not", "n't",
     "didn't", "doesn't", "don't", "must", "won't", "wouldn't", "cannot", "can't"}
)  # fmt: skip


_SUBORDINATING = frozenset(
    {"while", "though", "although", "when", "if", "after", "before", "because", "since", "which",
     "as", "once", "until", "whom"}
)  # fmt: skip


class Cue(NamedTuple):
    """A verb of speech at a token, with its subject."""

    at: int
    form: Form
    subject: Speaker
    inverted: bool  # the subject follows the verb
    inherited: bool  # the subject is that of a verb before
    subordinate: bool = False  # the clause ends with the next comma: "While A says …,"

    def takes(self, *frames: str) -> bool:
        """Whether the verb takes any of some frames."""
        return not self.form.verb.frames.isdisjoint(frames)


def cues(line: Line) -> list[Cue]:
    """Find the verbs of speech of a sentence that have a subject who can speak."""
    found: list[Cue] = []
    for at in range(line.end):
        form = line.form(at)
        if form is None or not _is_finite(line, at, form):
            continue
        cue = _with_subject(line, at, form, found)
        if cue is not None and _may_speak(line, cue):
            found.append(cue)
    return found


def _may_speak(line: Line, cue: Cue) -> bool:
    """Whether the subject of a verb can be one that speaks, by itself or by what the verb takes."""
    if plausible(line, cue.subject, cue.form.verb.base) or _beside(line, cue):
        return True
    told = cue.takes("sure", "trail") and cue.form.tense != "ing" and not cue.inherited
    return told and line.low(cue.at + 1) == "that" and cue.subject.kind == "nominal"


def _beside(line: Line, cue: Cue) -> bool:
    """Whether a subject, whatever it is, stands right behind a quotation: "“…,” the ad says"."""
    return cue.subject.kind == "nominal" and line.quoted(cue.subject.first - 1)


def _is_finite(line: Line, at: int, form: Form) -> bool:
    if line.low(at - 1) == "to":
        went_on = line.low(at - 2) in {"on", "continued", "continues"}
        return form.tense == "base" and (went_on or form.verb.base in {"say", "tell"})
    if line.low(at + 1) == "by":
        return False
    if form.tense == "base":
        return _base_is_finite(line, at)
    return form.tense == "ing" or not _is_passive(line, at, form)


def _base_is_finite(line: Line, at: int) -> bool:
    place = at - 1
    while place >= 0 and (
        line.adverb(place) or line.low(place) in {"also", "still", "often", "now"}
    ):
        place -= 1
    return line.low(place) in _HELPING or _may_be_plural(line, place)


def _helped(line: Line, at: int) -> bool:
    before = past_auxiliaries(line, at - 1)
    return any(line.low(place) in _HELPING for place in range(before + 1, at))


def _may_be_plural(line: Line, at: int) -> bool:
    low = line.low(at)
    return line.wordy(at) or low in {",", ")"}


def _is_plural(line: Line, subject: Speaker) -> bool:
    """Whether a subject fits a verb without an ending."""
    words, head = line.words, subject.head
    if subject.kind == "pronoun":
        return words.pronouns.get(head) == "plural"
    phrase = [line.low(at) for at in range(subject.first, subject.last + 1)]
    several = head in words.plurals or not {"and", "most", "many"}.isdisjoint(phrase)
    if several or head.endswith("%") or phrase[-1][0].isdigit():
        return True
    return head.endswith("s") and not head.endswith(("'s", "ss", "us"))


def _is_passive(line: Line, at: int, form: Form) -> bool:
    place = at - 1
    while place >= 0 and (line.low(place) in line.words.auxiliaries or line.adverb(place)):
        if line.low(place) in _BE or line.low(place).endswith(("'re", "'m")):
            return True
        place -= 1
    if form.tense == "participle":
        return not any(line.low(p) in _HAVE for p in range(place + 1, at))
    return False


def _with_subject(line: Line, at: int, form: Form, found: list[Cue]) -> Cue | None:
    inverted = _inverted(line, at, form)
    if inverted is not None:
        return Cue(at, form, inverted, inverted=True, inherited=False)
    own = _own_subject(line, at, form)
    if own is not None:
        below = _is_subordinate(line, own, at)
        return Cue(at, form, own, inverted=False, inherited=False, subordinate=below)
    if form.tense == "base" and line.low(at - 1) != "to" and not _helped(line, at):
        return None
    passed = _inherited(line, at, form, found)
    return Cue(at, form, passed, inverted=False, inherited=True) if passed else None


def _inverted(line: Line, at: int, form: Form) -> Speaker | None:
    """Find the subject behind the verb, where words stand before it that it can be about."""
    frames = form.verb.frames
    if form.tense == "ing" or "trail" not in frames or form.verb.base == "tell":
        return None
    words_before = line.quoted(at - 1) or line.quoted(at - 2) or at > 2
    return inverted_subject(line, at) if words_before else None


def _own_subject(line: Line, at: int, form: Form) -> Speaker | None:
    """Find the subject before the verb, if it fits the form of the verb."""
    own = subject_of(line, at) if line.low(at - 1) != "to" else None
    if own is None or own.last >= at:
        return None
    if form.tense == "ing":
        return _of_participle(line, at, own, form)
    if form.tense == "base" and not _helped(line, at) and not _is_plural(line, own):
        return None
    return own


def _is_subordinate(line: Line, subject: Speaker, at: int) -> bool:
    if line.low(past_auxiliaries(line, at - 1)) == "who":
        return True
    before = subject.first - 1
    while line.adverb(before) or line.low(before) in {"only", "just", "about", "even"}:
        before -= 1
    return line.low(before) in _SUBORDINATING


def _of_participle(line: Line, at: int, own: Speaker, form: Form) -> Speaker | None:
    """Take the noun right before "saying" only where it can itself speak."""
    if line.low(at - 1) == ",":
        return None
    if own.kind == "nominal" and own.head in line.words.documents and own.first > 1:
        issuer = main_subject(line, own.first)
        if issuer is not None and issuer.last < own.first - 1 and plausible(line, issuer, "say"):
            return issuer
    return own if plausible(line, own, form.verb.base) else None


def _inherited(line: Line, at: int, form: Form, found: list[Cue]) -> Speaker | None:
    """Find the subject that a verb shares with one before: "and added", ", saying"."""
    if form.tense == "ing" or line.low(at - 1) == "to":
        return found[-1].subject if found else main_subject(line, at)
    before = past_auxiliaries(line, at - 1)
    if line.low(before) not in {"and", "but", "then", ",", "or"} or before < 2:
        return None
    same = [cue for cue in found if cue.form.tense == form.tense]
    if same:
        return same[-1].subject
    return main_subject(line, before) if line.low(before) in {"and", "but", "then"} else None
