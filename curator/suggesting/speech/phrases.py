"""Noun phrases: who may stand as the one who speaks."""

from typing import NamedTuple

from curator.suggesting.people.names import Name, names_in
from curator.suggesting.reading.tokens import possessive
from curator.suggesting.speech.line import Line

_LONGEST = 22  # tokens
_INNER = frozenset(
    {"of", "for", "from", "at", "with", "in", "to", "on", "by", "about", "near", "close",
     "against", "behind", "inside", "within", "under", "over", "across", "among", "between"}
)  # fmt: skip
_ARTICLES = frozenset({"the", "a", "an"})
_BARRING = frozenset({"after", "before", "since", "until", "despite", ")", "]"})
_OPENING = frozenset({"then", "later", "earlier", "meanwhile", "still", "also", "even", "but"})


class Speaker(NamedTuple):
    """Who speaks, as the sentence puts it; tokens ``first`` to ``last`` hold the phrase."""

    kind: str  # name, nominal or pronoun
    name: str  # canonical, of a name; without its article, of a nominal
    start: int
    end: int
    first: int
    last: int
    head: str  # the noun of a nominal, in lower case


def phrase_before(line: Line, last: int) -> Speaker | None:
    """Read the noun phrase that ends at a token."""
    if not line.wordy(last):
        return None
    if line.pronoun(last):
        return _pronoun(line, last)
    if line.breaks(last) or line.low(last) in line.words.prepositions:
        return None
    first = last
    while first > 0 and last - first < _LONGEST and _reaches(line, first, last):
        first -= 1
    return _relative_aside(line, first) or _accused(line, first) or chosen(line, first, last)


def phrase_after(line: Line, first: int) -> Speaker | None:
    """Read the noun phrase that begins at a token."""
    if line.pronoun(first) in {"m", "f", "plural", "thing"}:
        return _pronoun(line, first)
    if line.low(first) in line.words.prepositions or line.pronoun(first):
        return None
    named = name_after(line, first)
    if named is not None and not _names_office(line, named.last + 1):
        return named
    return _nominal_after(line, first)


def _nominal_after(line: Line, first: int) -> Speaker | None:
    last = first - 1
    while last + 1 < line.end and last - first < _LONGEST and not _closes(line, first, last + 1):
        last += 1
    while last >= first and line.low(last) in line.words.prepositions | line.words.determiners:
        last -= 1
    return chosen(line, first, last) if last >= first else None


def _names_office(line: Line, at: int) -> bool:
    """Whether more of who speaks follows a name: "Clinton campaign manager", "BBC host Ann Lee"."""
    if line.low(at) in {"of", "for", "and", "to", "at"}:
        return True
    for place in range(at, at + 4):
        if (place > at and _begins_name(line, place)) or line.low(place) in line.words.speakers:
            return not line.capital(place) or _begins_name(line, place)
        if line.capital(place) or _leaves(line, place):
            break
    return False


def _begins_name(line: Line, at: int) -> bool:
    return line.capital(at) and line.run[at].word in line.words.given


def _leaves(line: Line, at: int) -> bool:
    """Whether a token belongs to no noun phrase that goes on."""
    low = line.low(at)
    bars = low in line.words.prepositions or low in line.words.determiners
    return bars or not line.wordy(at) or low.endswith("ed")


def name_after(line: Line, first: int) -> Speaker | None:
    """Read the name, and no more than the name, that begins at a token."""
    if not line.capital(first):
        return None
    found = names_in(line.run, first, min(first + 9, line.end), line.words)
    if not found or found[0].possessive or found[0].first - first > 4:
        return None
    if not all(line.capital(at) for at in range(first, found[0].first)):
        return None
    return _named(line, found[0], first, found[0].last)


def _pronoun(line: Line, at: int) -> Speaker:
    token = line.run[at]
    low = line.bare(at)
    end = token.start + len(low)
    return Speaker("pronoun", token.word[: len(low)], token.start, end, at, at, low)


def _reaches(line: Line, first: int, last: int) -> bool:
    """Whether the phrase goes on to the left of its first token."""
    before = first - 1
    low = line.low(before)
    if low == "and":
        return _joins(line, before)
    if low in _BARRING or line.breaks(before):
        return _reaches_over(line, before)
    if line.low(first) in _ARTICLES | {"his", "her", "their", "its"}:
        return low in line.words.prepositions
    return not (low in {"on", "in"} and line.day(first) and first == last)


def _reaches_over(line: Line, at: int) -> bool:
    """Whether a word that ends most phrases is within this one: "more than half"."""
    low, before = line.low(at), line.low(at - 1)
    if low == "than":
        return before in {"more", "less", "fewer"}
    if low == "like":
        return before in line.words.speakers
    return low not in _BARRING and at > 0 and line.capital(at)


def _joins(line: Line, at: int) -> bool:
    """Whether “and” joins two who speak together."""
    left, right = line.low(at - 1), at + 1
    if line.capital(at - 1) and line.capital(right):
        return True
    return left in line.words.speakers and left.endswith("s") and line.wordy(right)


def _closes(line: Line, first: int, at: int) -> bool:
    """Whether the phrase ends before a token to its right."""
    low = line.low(at)
    if low == "and":
        joins = line.capital(at - 1) and line.capital(at + 1) and at > first
        return not (joins or line.low(at - 1) in line.words.speakers)
    if line.breaks(at) and not line.capital(at):
        return low != "than"
    named = line.capital(at - 1) and at > first
    told = low.endswith("ed") and (named or line.low(at - 1) in line.words.speakers)
    if told and not line.day(at + 1):
        return True
    return at > first and (_leads_off(line, at) or _is_complete(line, at))


def _is_complete(line: Line, at: int) -> bool:
    """Whether the noun before a token can speak, and the token begins what is told of it."""
    before = line.low(at - 1)
    if before not in line.words.speakers or line.capital(at):
        return False
    if line.low(at) in line.words.prepositions | {"and"}:
        return False
    near = range(at, at + 3)
    return not any(line.low(place) in line.words.speakers for place in near)


def _leads_off(line: Line, at: int) -> bool:
    """Whether a date or a preposition begins that does not belong to the phrase."""
    low = line.low(at)
    if line.day(at) or low in {"last", "earlier", "late"}:
        return True
    foreign = low not in _INNER or line.low(at + 1)[:1].isdigit()
    return low in line.words.prepositions and foreign


def _relative_aside(line: Line, first: int) -> Speaker | None:
    """Step over "who oppose the deal" in "officials who oppose the deal said"."""
    for at in range(first, max(first - 7, 0), -1):
        if line.low(at) == "who" and line.wordy(at - 1):
            return phrase_before(line, at - 1)
        if at != first and not line.wordy(at) and not line.quoted(at):
            return None
    if first > 1 and line.low(first - 1) == "who" and line.wordy(first - 2):
        return phrase_before(line, first - 2)
    return None


def _accused(line: Line, first: int) -> Speaker | None:
    """Step over "accused of fraud" in "the woman accused of fraud said"."""
    form = line.form(first - 1)
    if form is None or form.tense not in {"past", "participle"} or "clause" in form.verb.frames:
        return None
    before = first - 2
    if line.low(before) in line.words.auxiliaries or line.pronoun(before) or not line.wordy(before):
        return None
    owner = phrase_before(line, before)
    return owner if owner is not None and owner.kind == "nominal" else None


def chosen(line: Line, first: int, last: int) -> Speaker | None:
    """Tell whether a phrase is a name with what is said of it, or a noun."""
    first = _past_opening(line, first, last)
    if first > last:
        return None
    found = names_in(line.run, first, last + 1, line.words)
    preposition = next(
        (at for at in range(first + 1, last + 1) if _parts(line, at, found)), last + 1
    )
    for name in reversed(found):
        if not name.possessive and _is_head(line, name, first, last, preposition):
            return _named(line, name, first, last)
    return _nominal(line, first, last, preposition)


def _parts(line: Line, at: int, found: list[Name]) -> bool:
    """Whether a preposition ends the head of a phrase; "4 in 10" and names are whole."""
    if line.low(at) not in line.words.prepositions or line.low(at + 1)[:1].isdigit():
        return False
    return not any(name.first < at < name.last for name in found)


def _is_head(line: Line, name: Name, first: int, last: int, preposition: int) -> bool:
    if name.last == preposition - 1:
        return not (name.first == first and len(name.words) == 1 and _common(line, name))
    if name.last != last:
        return False
    before = line.low(name.first - len(name.title) - 1)
    if before in line.words.prepositions | line.words.determiners | {"and", "like"} or possessive(
        before
    ):
        return False
    start = line.run[name.first].start
    person = line.register.gender(line.register.canonical(name, start)) is not None
    return preposition > name.first or person


def _common(line: Line, name: Name) -> bool:
    """Whether "Officials" is a noun that only begins its sentence."""
    token = line.run[name.first]
    return name.first == 0 and (
        token.low in line.words.speakers
        or token.low in line.words.plurals
        or line.register.is_common(token)
    )


def _past_opening(line: Line, first: int, last: int) -> int:
    """Leave out an opening "On Tuesday", "In Ohio" that the scan ran into."""
    while first < last and (line.low(first) in _OPENING or line.day(first)):
        first += 1
    following = line.low(first + 1)
    if line.low(first) not in line.words.prepositions or following[:1].isdigit():
        return first
    if following in {"least", "most", "half"}:
        return first
    for name in reversed(names_in(line.run, first, last + 1, line.words)):
        if name.last == last:
            return name.first
    at = last
    while at > first and line.low(at) not in line.words.determiners:
        at -= 1
    return at if at > first else first + 1


def _named(line: Line, name: Name, first: int, last: int) -> Speaker:
    start, end = line.run[name.first].start, line.run[name.last].end
    canonical = line.register.canonical(name, start)
    return Speaker("name", canonical, start, end, first, last, name.words[-1].lower())


def _head(line: Line, first: int, last: int, preposition: int) -> str:
    """Give the noun of a phrase: the last one that can speak, else the last word."""
    end = preposition - 1 if preposition > first else last
    for at in range(end, first - 1, -1):
        if line.bare(at) in line.words.speakers:
            return line.bare(at)
    return line.bare(end)


def _nominal(line: Line, first: int, last: int, preposition: int) -> Speaker:
    head = _head(line, first, last, preposition)
    start, end = line.run[first].start, line.run[last].end
    begin = first + 1 if line.low(first) in _ARTICLES and first < last else first
    name = line.text(begin, last)
    return Speaker("nominal", name, start, end, first, last, head)
