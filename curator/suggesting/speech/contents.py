"""Where the words of another begin, after the verb that announces them."""

from collections.abc import Set

from curator.suggesting.speech.cues import Cue
from curator.suggesting.speech.line import Line

_QUESTIONS = frozenset({"how", "why", "what", "whether", "if", "who", "where", "when", "which"})
_FIRST_WORDS = frozenset({"for", "on", "of", "about", "out", "against", "as", "upon", "with"})
_OBJECTS = frozenset({"me", "him", "her", "them", "us", "you", "it", "himself", "herself"})
_ENDS = frozenset({".", "?", "!", ";", ")", "]"})
_TIMES = frozenset({"last", "earlier", "later", "this", "late", "early", "again", "also", "today",
                    "out", "back", "so", "yesterday", "shortly", "next"})  # fmt: skip
_OCCASIONS = frozenset(
    {"interview", "statement", "week", "month", "year", "morning", "night", "afternoon", "evening",
     "speech", "campaign", "debate", "post", "tweet", "conference", "rally", "email", "letter",
     "radio", "show", "briefing", "hearing", "phone", "telephone", "call", "event", "twitter",
     "facebook", "television", "reporters", "time", "report", "testimony", "remarks", "news"}
)  # fmt: skip
_AMOUNTS = frozenset({"least", "most", "half", "one", "two", "three", "four", "ten", "a"})
_PERIODS = frozenset({"week", "weeks", "month", "months", "year", "years", "night", "weekend"})
_PUT = frozenset({"that", "he", "she", "they", "it", "there", "i", "we", "how", "what", "why",
                  "whether", "if", "to", ",", ".", "about", "of", ":", ";", "when"})  # fmt: skip
_NOTHING = frozenset({"and", "but", "while", "no", "nothing", "much", "little", "yes", "so",
                      "almost", "something", "anything"})  # fmt: skip
_LONGEST_HEARER = 10  # tokens
_FARTHEST = 18  # tokens between a verb and its “that”


def content_start(line: Line, cue: Cue) -> int | None:
    """Give the first token of what is said after a verb; None where nothing is."""
    frames = cue.form.verb.frames
    at = past_adverbs(line, cue.at + (2 if "it" in frames else 1))
    if "recipient" in frames:
        at = _past_recipient(line, at, frames)
    nothing = at >= line.end or line.low(at) in _ENDS or line.low(at) in _NOTHING
    if cue.inverted or nothing:
        return None
    if line.low(at) == "," and is_as(line, cue) and not line.quoted(at + 1):
        return at + 1
    if line.low(at) in {",", ":", "—", "–", "-", "--"}:
        return _after_mark(line, at, frames)
    return at if line.quoted(at) else _by_frame(line, at, frames)


def is_as(line: Line, cue: Cue) -> bool:
    """Whether "As the mayor noted," opens the sentence, so that what was noted follows."""
    first = cue.subject.first - 1
    return line.low(first) == "as" and first <= 1 and not cue.inherited and cue.takes("trail")


def past_adverbs(line: Line, at: int) -> int:
    """Step over adverbs after a verb."""
    while line.adverb(at) or line.low(at) in {"again", "also", "repeatedly", "publicly", "only"}:
        at += 1
    return at


def _by_frame(line: Line, at: int, frames: Set[str]) -> int | None:
    low = line.low(at)
    if low == "that" and frames & {"clause", "recipient", "wh"}:
        return at + 1
    if low == "to" or (low in _FIRST_WORDS and low in frames):
        return _after_to(line, at, frames) if low == "to" else _named_content(line, at)
    number = low in {"at", "about", "over", "under"} and line.low(at + 1) in _AMOUNTS
    number = number or (low in {"about", "over", "under"} and line.low(at + 1)[:1].isdigit())
    if not number and (low in line.words.prepositions or low in _TIMES or line.day(at)):
        return _past_adverbial(line, at, frames)
    return at if _may_begin(line, at, frames) else None


def _may_begin(line: Line, at: int, frames: Set[str]) -> bool:
    """Whether a verb of some frames can be followed by a token at once."""
    if "as" in frames and not frames & {"object", "clause"}:
        return _has_as(line, at)
    if line.low(at) in _QUESTIONS:
        return not frames.isdisjoint({"wh", "clause", "recipient"})
    return not frames.isdisjoint({"clause", "object", "recipient"})


def _has_as(line: Line, at: int) -> bool:
    """Whether "as" follows the thing viewed: "sees it as linked to a party"."""
    for place in range(at, min(at + 12, line.end)):
        if line.low(place) == "as":
            return True
        if line.low(place) in {",", ";"}:
            return False
    return False


def _named_content(line: Line, at: int) -> int | None:
    following = at + 1
    if line.low(at) == "out" and line.low(following) == "that":
        following += 1
    return following if following < line.end and line.low(following) not in _ENDS else None


def _after_to(line: Line, at: int, frames: Set[str]) -> int | None:
    following = line.low(at + 1)
    if "to" in frames and following not in line.words.prepositions:
        return at + 1
    if frames & {"infinitive", "recipient"} and not (
        line.capital(at + 1) or line.quoted(at + 1) or following in line.words.determiners
    ):
        return at
    return _past_adverbial(line, at, frames)


def _after_mark(line: Line, at: int, frames: Set[str]) -> int | None:
    """Read on after a comma, a colon or a dash."""
    if line.quoted(at + 1):
        return at + 1 if frames & {"quote", "clause", "recipient"} else None
    if line.low(at) == ":":
        return at + 1 if frames & {"quote", "clause"} and at + 1 < line.end else None
    found = _that(line, at + 1, at + 8) if line.low(at) == "," and "clause" in frames else None
    return found + 1 if found is not None and line.low(found - 1) == "," else None


def _past_recipient(line: Line, at: int, frames: Set[str]) -> int:
    """Step over the one spoken to."""
    if line.low(at) in _OBJECTS:
        return past_adverbs(line, at + 1)
    if "clause" in frames and not line.capital(at):
        return at
    begun = at
    while at < line.end and at - begun < _LONGEST_HEARER and not _ends_hearer(line, at, begun):
        at += 1
    return at


def _ends_hearer(line: Line, at: int, begun: int) -> bool:
    if line.quoted(at) or line.bare(at) in _PUT:
        return True
    if at == begun:
        return False
    if line.low(at) in {"the", "his", "her", "their", "a"}:
        return line.low(at - 1) not in line.words.prepositions
    return line.day(at - 1) or line.low(at) in line.words.prepositions


def _past_adverbial(line: Line, at: int, frames: Set[str]) -> int | None:
    """Find what is said behind "in a statement", "on Monday", "to reporters"."""
    clause = not frames.isdisjoint({"clause", "recipient"})
    that = _that(line, at, at + _FARTHEST) if clause else None
    if that is not None:
        return that + 1
    reach = _FARTHEST if clause or not frames.isdisjoint({"wh", "quote"}) else 0
    for place in range(at + 1, min(line.end, at + reach)):
        if line.quoted(place) or line.low(place) in {";", ":", ","}:
            return _behind_mark(line, place)
        if clause and _begins_clause(line, place, at):
            return place
    return None


def _behind_mark(line: Line, at: int) -> int | None:
    """Read on where a mark or a quotation ends an adverbial."""
    if line.quoted(at):
        return at if _occasion(line, at - 1) else None
    if line.quoted(at + 1):
        return at + 1
    return at + 1 if line.low(at) == ":" and line.capital(at + 1) else None


def _that(line: Line, start: int, stop: int) -> int | None:
    """Find the “that” of a verb, before another verb has one of its own."""
    for place in range(start, min(line.end, stop)):
        if line.quoted(place) or line.low(place) in {";", ":"}:
            break
        if line.low(place) == "that" and line.low(place - 1) not in line.words.determiners:
            return place
        form = line.form(place) if line.low(place) not in line.words.verb_nouns else None
        if form is not None and place > start and "clause" in form.verb.frames:
            break
    return None


def _begins_clause(line: Line, place: int, at: int) -> bool:
    """Whether a new subject stands right after the adverbial."""
    if place == at + 1 and not line.day(at):
        return False
    opens = line.pronoun(place) not in {"", "relative"} or line.low(place) in {"there", "the"}
    if line.day(place - 1) or line.low(place - 1) in _PERIODS:
        return opens or line.capital(place) or line.low(place) in line.words.determiners
    return opens and _occasion(line, place - 1)


def _occasion(line: Line, at: int) -> bool:
    return line.low(at) in _OCCASIONS or line.day(at) or line.capital(at)
