"""Subjects: whose verb of speech it is."""

import re

from curator.suggesting.speech.line import Line
from curator.suggesting.speech.phrases import Speaker, name_after, phrase_after, phrase_before

_YEAR = re.compile(r"\d{1,4}$")
_PERIODS = frozenset(
    {"week", "month", "year", "weekend", "summer", "spring", "fall", "winter", "night", "morning"}
)
_LONGEST_ASIDE = 45  # tokens
_DASHES = frozenset({"—", "–", "--"})
_SPOKEN = frozenset({"say", "tell", "add", "write"})
_AFTER_INVERTED = frozenset(
    {",", ".", ";", "(", "", "who", "in", "on", "at", "during", "of", "last", "after", "when",
     "as", "—", "–", "--", "-", "?", "!", "about", "earlier", "while", "from", "with", "before",
     "this", ":", "referring", "via", ")"}
)  # fmt: skip


def subject_of(line: Line, verb: int) -> Speaker | None:
    """Find the subject to the left of a verb."""
    at = past_auxiliaries(line, verb - 1)
    if line.low(at) == "who":
        at -= 1
        if line.low(at) != ",":
            return phrase_before(line, at) or _aside(line, at)
        found = phrase_before(line, at - 1)
        return _person_before(line, found) or found or _aside(line, at)
    at = past_auxiliaries(line, _past_date(line, at))
    if line.low(at) in {",", ")"} or line.low(at) in _DASHES:
        return _aside(line, at)
    return phrase_before(line, at)


def inverted_subject(line: Line, verb: int) -> Speaker | None:
    """Find the subject to the right, as in "…, said the minister"."""
    if line.low(verb - 1) not in {",", "—", "–", "--"} and not line.quoted(verb - 1) and verb:
        return None
    for found in (name_after(line, verb + 1), phrase_after(line, verb + 1)):
        if found is None or found.kind == "pronoun":
            continue
        after = found.last + 1
        beside = line.quoted(verb - 1) or line.quoted(verb - 2)
        if line.quoted(after) and not line.quoted(verb - 1):
            continue
        fits = line.low(after) in _AFTER_INVERTED or line.day(after)
        if not fits and not (beside and found.kind == "name" and not line.wordy(after)):
            continue
        if beside or found.kind == "name" or found.head in line.words.speakers:
            return found
    return None


def main_subject(line: Line, before: int) -> Speaker | None:
    """Find the subject of the sentence, as far as it stands before a token."""
    start = _past_introduction(line, before)
    if line.pronoun(start) in {"m", "f", "plural"}:
        return phrase_after(line, start)
    found = phrase_after(line, start) if start < before else None
    if found is None or found.kind == "pronoun" or found.last + 1 >= line.end:
        return None
    return found


def past_auxiliaries(line: Line, at: int) -> int:
    """Step left over auxiliaries and adverbs."""
    while at >= 0 and not line.capital(at):
        if line.low(at) not in line.words.auxiliaries and not line.adverb(at):
            break
        at -= 1
    return at


def plausible(line: Line, speaker: Speaker, base: str) -> bool:
    """Tell whether a phrase can be one that speaks."""
    if speaker.kind == "pronoun":
        return line.words.pronouns.get(speaker.head) not in {"speaker", None}
    head = speaker.head
    if speaker.kind == "name" or {head, f"{head}s", head.removesuffix("s")} & line.words.speakers:
        return True
    return base in _SPOKEN and not head.endswith("ly") and speaker.last - speaker.first < 16


def _past_date(line: Line, at: int) -> int:
    """Step left over "on December 13", "Monday", "in 2016" between subject and verb."""
    place = at
    if line.low(at) in _PERIODS and line.low(at - 1) in {"last", "this", "next", "earlier"}:
        return at - 3 if line.low(at - 2) in {"earlier", "late"} else at - 2
    if _YEAR.match(line.low(place)) and (len(line.low(place)) > 2 or line.day(place - 1)):
        place -= 1
    if line.day(place) and (line.capital(place) or place == at):
        place -= 1
        return (
            place - 1
            if line.low(place) in {"on", "in", "last", "this", "late", "from", "since"}
            else place
        )
    return place - 1 if place < at and line.low(place) == "in" else at


def _aside(line: Line, close: int) -> Speaker | None:
    """Find whose aside, between commas, dashes or brackets, ends at a token."""
    mark = "(" if line.low(close) == ")" else line.low(close)
    opened = _opening(line, close, mark)
    if opened is None or opened < 1:
        return None
    before = line.low(opened - 1)
    if before == ")" or (mark == "(" and before == ","):
        owner = _aside(line, opened - 1)
        return _named_within(line, owner, opened, close) or owner
    owner = phrase_before(line, opened - 1)
    return owner if mark == "(" else _told_of(line, owner, opened, close)


def _told_of(line: Line, owner: Speaker | None, opened: int, close: int) -> Speaker | None:
    """Choose among the owner of an aside, one named before it, and one named within it."""
    if owner is not None and owner.kind == "name" and _is_person(line, owner):
        return owner
    earlier = _earlier(line, opened, line.low(close))
    if earlier is not None and _is_person(line, earlier):
        return earlier
    if owner is not None and owner.kind == "name":
        return owner
    return _named_within(line, owner, opened, close) or earlier or owner


def _person_before(line: Line, found: Speaker | None) -> Speaker | None:
    """Step back over ", 30, of Raleigh, N.C." to the person it is told of."""
    if found is None or line.low(found.first - 1) != "," or _is_person(line, found):
        return None
    earlier = _earlier(line, found.first, ",") or phrase_before(line, found.first - 2)
    return earlier if earlier is not None and _is_person(line, earlier) else None


def _is_person(line: Line, found: Speaker) -> bool:
    return line.register.gender(found.name) is not None


def _opening(line: Line, close: int, mark: str) -> int | None:
    for at in range(close - 1, max(close - _LONGEST_ASIDE, -1), -1):
        if line.low(at) == mark:
            return at
        if line.low(at) in {";", ":"} or (
            line.quoted(at) and mark == "," and not line.wordy(at - 1)
        ):
            return None
    return None


def _named_within(line: Line, owner: Speaker | None, opened: int, close: int) -> Speaker | None:
    """Read "The mayor, Ann Lee, said": the aside is the name."""
    if owner is None or owner.kind != "nominal" or not line.capital(opened + 1):
        return None
    inner = phrase_after(line, opened + 1)
    if inner is None or inner.kind != "name" or inner.last >= close:
        return None
    if line.register.gender(inner.name) is None and line.low(inner.last + 1) != ",":
        return None
    return inner._replace(first=owner.first)


def _earlier(line: Line, at: int, mark: str) -> Speaker | None:
    """Step back over an aside with commas of its own to the name it is about."""
    named = None
    for _ in range(4):
        opened = _opening(line, at, mark)
        if opened is None:
            break
        found = phrase_before(line, opened - 1)
        if found is not None and found.kind == "name":
            if _is_person(line, found):
                return found
            named = named or found
        at = opened
    return named


def _past_introduction(line: Line, before: int) -> int:
    """Step over an adverbial that opens the sentence, up to its comma."""
    words = line.words
    opens = line.low(0) in words.prepositions | words.conjunctions | {"asked", "according"}
    if opens or line.low(0).endswith(("ing", "ly")) or line.day(0):
        for at in range(min(before, line.end)):
            if line.low(at) == ",":
                return at + 1
    return 1 if line.low(0) in words.conjunctions else 0
