"""Whether what follows a verb of speech is what was said."""

from curator.suggesting.speech.cues import Cue
from curator.suggesting.speech.line import Line
from curator.suggesting.speech.phrases import name_after

_PAUSES = frozenset({"", ",", ".", ";", ":", "?", "!", ")", "—", "–", "--", "-"})
_QUESTIONS = frozenset({"how", "why", "what", "whether", "if"})
_SOON = 7  # tokens
_FEWEST = 3  # tokens of a clause that no helping verb shows


def is_content(line: Line, cue: Cue, start: int, stop: int) -> bool:
    """Whether words that follow a verb can be what was said."""
    if cue.form.verb.base == "call" and start == cue.at + 1:
        return not _is_naming(line, cue, start)
    if cue.takes("strict") and line.number and not _begins_strictly(line, start):
        return False
    if not cue.takes("clause") or cue.takes("object") or _opens(line, cue, start):
        return True
    shown = any(_tells_of_clause(line, at) for at in range(start, stop))
    return shown or (cue.takes("sure") and line.end - start > _FEWEST)


def is_likely(line: Line, cue: Cue, start: int) -> bool:
    """Whether a content begins as what was said nearly always does after its verb."""
    if cue.takes("sure"):
        plain = cue.takes("clause", "recipient") and not cue.takes("object")
        return _begins_clause(line, start) or (plain and _begins_strictly(line, start))
    before = line.low(start - 1)
    if before == "that":
        return not cue.takes("strict", "object")
    asked = line.low(start) in _QUESTIONS and cue.takes("wh")
    return asked or (before == "on" and cue.takes("on"))


def _begins_clause(line: Line, start: int) -> bool:
    """Whether a content begins as a clause does."""
    if line.low(start - 1) == "that" or line.capital(start):
        return True
    return bool(line.pronoun(start)) or line.low(start) in line.words.determiners | {"there"}


def _opens(line: Line, cue: Cue, start: int) -> bool:
    """Whether a word before the content, or its first, tells that it is one."""
    return line.low(start - 1) == "that" or line.low(start) == "to" or start > cue.at + 2


def _begins_strictly(line: Line, start: int) -> bool:
    """Whether a clause shows itself at once: "that", a pronoun, or soon a helping verb."""
    if line.low(start - 1) in {"that", ":"} or line.low(start) == "to" or line.pronoun(start):
        return True
    soon = range(start, min(start + _SOON, line.end))
    return any(line.quoted(at) or line.low(at) in line.words.auxiliaries for at in soon)


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
    after = line.low(at)
    ends = after in _PAUSES or after in line.words.prepositions or line.day(at)
    return ends and not line.quoted(at)
