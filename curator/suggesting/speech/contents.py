"""Where the words of another begin, after the verb that announces them."""

from collections.abc import Set

from curator.suggesting.speech.cues import Cue
from curator.suggesting.speech.line import Line
from curator.suggesting.speech.phrases import name_after

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
_PUT = frozenset({"that", "he", "she", "they", "it", "there", "i", "we", "how", "what", "why",
                  "whether", "if", "to", ",", ".", "about", "of", ":", ";", "when"})  # fmt: skip
_NOTHING = frozenset({"and", "but", "while", "no", "nothing", "much", "little", "yes", "so",
                      "almost", "something", "anything"})  # fmt: skip
_PAUSES = frozenset({"", ",", ".", ";", ":", "?", "!", ")", "—", "–", "--", "-"})
_SOON = 7  # tokens
_FARTHEST = 18  # tokens between a verb and its “that”


def content_start(line: Line, cue: Cue) -> int | None:
    """Give the first token of what is said after a verb; None where nothing is."""
    frames = cue.form.verb.frames
    at = past_adverbs(line, cue.at + 1)
    if cue.inverted:
        return None
    if "recipient" in frames:
        at = _past_recipient(line, at, frames)
    if at >= line.end or line.low(at) in _ENDS:
        return None
    if line.quoted(at):
        return at
    if line.low(at) in _NOTHING:
        return None
    if line.low(at) in {",", ":", "—", "–", "-", "--"}:
        return _after_mark(line, at, frames)
    return _by_frame(line, at, frames)


def is_content(line: Line, cue: Cue, start: int, stop: int) -> bool:
    """Whether what follows a verb can be what was said."""
    frames = cue.form.verb.frames
    if cue.form.verb.base == "call" and start == cue.at + 1:
        return not _is_naming(line, cue, start)
    if "strict" in frames and not _begins_strictly(line, start):
        return False
    loose = "clause" in frames and "object" not in frames
    if not loose or line.low(start - 1) == "that" or start > cue.at + 2:
        return True
    if any(_tells_of_clause(line, at) for at in range(start, stop)):
        return True
    return "sure" in frames and cue.form.verb.base != "add" and line.end - start > 4


def _begins_strictly(line: Line, start: int) -> bool:
    """Whether a clause shows itself at once: "that", a pronoun, or soon a helping verb."""
    if line.low(start - 1) in {"that", ":"} or line.quoted(start) or line.pronoun(start):
        return True
    soon = range(start, min(start + _SOON, line.end))
    return any(line.quoted(at) or line.low(at) in line.words.auxiliaries for at in soon)


def begins_clause(line: Line, start: int) -> bool:
    """Whether a content begins as a clause or a quotation does."""
    if line.low(start - 1) == "that" or line.quoted(start) or line.capital(start):
        return True
    return bool(line.pronoun(start)) or line.low(start) in line.words.determiners | {"there"}


def _tells_of_clause(line: Line, at: int) -> bool:
    low = line.low(at)
    if line.quoted(at) or low in line.words.auxiliaries or line.pronoun(at):
        return True
    return low.endswith(("ed", "'s", "'re", "'ll", "'d", "n't")) or low in line.words.forms


def _is_naming(line: Line, cue: Cue, start: int) -> bool:
    """Whether "called" gives a name or tells of a telephone: "a group called Ginbot"."""
    if line.quoted(start):
        return False
    if cue.subject.kind == "nominal" and line.capital(start):
        return True
    named = name_after(line, start)
    at = start + 1 if named is None else named.last + 1
    if line.quoted(at):
        return False
    after = line.low(at)
    return after in _PAUSES or after in line.words.prepositions or line.day(at)


def past_adverbs(line: Line, at: int) -> int:
    """Step over adverbs after a verb."""
    while line.adverb(at) or line.low(at) in {"again", "also", "repeatedly", "publicly", "only"}:
        at += 1
    return at


def _by_frame(line: Line, at: int, frames: Set[str]) -> int | None:
    low = line.low(at)
    if low == "that" and frames & {"clause", "recipient", "wh"}:
        return at + 1
    if low == "to":
        return _after_to(line, at, frames)
    if low in _FIRST_WORDS and low in frames:
        return _named_content(line, at)
    if low == "at" and line.low(at + 1) in {"least", "most"}:
        return at if "clause" in frames else None
    if low in line.words.prepositions or low in _TIMES or line.day(at):
        return _past_adverbial(line, at, frames)
    if "as" in frames and not frames & {"object", "clause"}:
        return at if _has_as(line, at) else None
    if low in _QUESTIONS:
        return at if frames & {"wh", "clause", "recipient"} else None
    return at if frames & {"clause", "object", "recipient"} else None


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
    while at < line.end and at - begun < 10 and not line.quoted(at) and line.bare(at) not in _PUT:
        if at > begun and line.low(at) in {"the", "his", "her", "their", "a"}:
            if line.low(at - 1) not in line.words.prepositions:
                break
        if at > begun and (line.day(at - 1) or line.low(at) in line.words.prepositions):
            break
        at += 1
    return at if at > begun else begun


def _past_adverbial(line: Line, at: int, frames: Set[str]) -> int | None:
    """Find what is said behind "in a statement", "on Monday", "to reporters"."""
    if not frames & {"clause", "recipient", "wh", "quote"}:
        return None
    that = _that(line, at, at + _FARTHEST)
    if that is not None and frames & {"clause", "recipient"}:
        return that + 1
    for place in range(at + 1, min(line.end, at + _FARTHEST)):
        if line.quoted(place):
            return (
                place if line.low(place - 1) in {",", ":"} or _occasion(line, place - 1) else None
            )
        if line.low(place) == ":" and (line.quoted(place + 1) or line.capital(place + 1)):
            return place + 1
        if line.low(place) in {";", ":"} or (line.low(place) == "," and not line.quoted(place + 1)):
            return None
        if _begins_clause(line, place, at) and frames & {"clause", "recipient"}:
            return place
    return None


def _that(line: Line, start: int, stop: int) -> int | None:
    for place in range(start, min(line.end, stop)):
        if line.quoted(place) or line.low(place) in {";", ":"}:
            return None
        if line.low(place) == "that" and line.low(place - 1) not in line.words.determiners:
            return place
        form = line.form(place)
        if form and place > start and "clause" in form.verb.frames:
            if line.low(place) not in line.words.verb_nouns:
                return None
    return None


def _begins_clause(line: Line, place: int, at: int) -> bool:
    """Whether a new subject stands right after the adverbial."""
    if place == at + 1 and not line.day(at):
        return False
    opens = line.pronoun(place) not in {"", "relative"} or line.low(place) in {"there", "the"}
    if line.day(place - 1) or line.low(place - 1) in {"week", "month", "year", "night", "weekend"}:
        return opens or line.capital(place) or line.low(place) in line.words.determiners
    return opens and _occasion(line, place - 1)


def _occasion(line: Line, at: int) -> bool:
    return line.low(at) in _OCCASIONS or line.day(at) or line.capital(at)
