"""Quotations that no verb of their sentence claims: whose words they carry on."""

import re

from curator.suggesting.speech.line import Line
from curator.suggesting.speech.phrases import Speaker, phrase_after
from curator.suggesting.speech.subjects import main_subject, plausible

_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_ENDING = (".", ",", "?", "!", "…", "—", "-", "。", "！", "？")
_MARKS = "\"”’'»“„«‹›「」『』"
_SMALL = frozenset(
    {"a", "an", "the", "of", "and", "in", "on", "for", "to", "with", "at", "by", "is"}
)
_NAMING = frozenset({"entitled", "titled", "headlined", "called", "dubbed", "named"})
_DASHES = frozenset({"-", "–", "—", "--"})
_LONGEST_TITLE = 10  # words
_FEWEST = 4  # words of an utterance
_FEWEST_WITHIN = 8  # words of a part of a clause that is worth keeping


def is_utterance(line: Line, at: int) -> bool:
    """Whether a quotation is a sentence of its own, not a part of the article's."""
    body = line.body(at)
    first = re.search(r"[^\W_]", body)
    begins = first is not None and not first[0].islower()
    alone = not any(line.wordy(place) for place in range(line.end))
    ended = ends(line, at) or line.low(at - 1) == ":"
    return count(body) >= _FEWEST and (alone or (begins and ended))


def resumes(line: Line, at: int) -> bool:
    """Whether a quotation goes on with one before it: "“A,” he said at noon, “and B.”"."""
    if not ends(line, at):
        return False
    before = next((place for place in range(at - 1, -1, -1) if line.quoted(place)), None)
    if before is None or line.last_within(before) != ",":
        return False
    return line.low(at - 1) in {",", "--", "—", "–"}


def is_passage(line: Line, at: int) -> bool:
    """Whether a quotation within a clause is long enough to be someone's words."""
    return count(line.body(at)) >= _FEWEST_WITHIN


def is_scrap(line: Line, at: int) -> bool:
    """Whether a quotation is a word or two, or the name of a work."""
    body = line.body(at)
    return (count(body) < 3 and not ends(line, at)) or _is_title(line, at)


def is_named(line: Line, at: int) -> bool:
    """Whether a quotation is what something is called."""
    return line.low(at - 1) in _NAMING or _is_title(line, at)


def ends(line: Line, at: int) -> bool:
    """Whether a quotation ends as an utterance does."""
    inside = line.body(at).rstrip(_MARKS + " ")
    return inside.endswith(_ENDING) or line.char(line.run[at].end) == ","


def count(body: str) -> int:
    """Count words; in scripts that set no spaces, two characters are about one."""
    return max(len(_WORD.findall(body)), len(_UNSPACED.findall(body)) // 2)


def _is_title(line: Line, at: int) -> bool:
    """Whether all but the smallest words have capitals: "Fox and Friends".

    In scripts without capitals no title can be told.
    """
    body = line.body(at)
    words = _WORD.findall(body)
    longer = [word for word in words if word.lower() not in _SMALL]
    amid = line.wordy(at - 1) and line.form(at - 1) is None
    ended = body.rstrip(_MARKS + " ").endswith((".", "!", "?"))
    if not 1 < len(words) < _LONGEST_TITLE or (ended and not amid):
        return False
    begins = [word[0] for word in longer]
    return len(longer) > 1 and any(map(str.isupper, begins)) and not any(map(str.islower, begins))


def announced(line: Line, at: int) -> Speaker | None:
    """Find whose quotation the rest of its sentence announces: "Kasich resisted: “…”"."""
    if line.low(at + 1) in _DASHES and at + 2 < line.end:
        named = phrase_after(line, at + 2)
        return named if named is not None and named.kind == "name" else None
    if line.low(at - 1) not in {":", ","} or at < 2:
        return None
    subject = main_subject(line, at)
    return subject if subject is not None and plausible(line, subject, "report") else None


def within(line: Line, at: int) -> Speaker | None:
    """Find the subject of the clause that a quotation is a part of."""
    subject = main_subject(line, at)
    return subject if subject is not None and plausible(line, subject, "say") else None


def signed(line: Line) -> Speaker | None:
    """Read a line that only names the speaker of the quotation above: "- Ann Lee"."""
    if line.low(0) not in _DASHES or line.end > 8:
        return None
    found = phrase_after(line, 1)
    return found if found is not None and found.kind == "name" else None


def introduced(line: Line) -> Speaker | None:
    """Find whom a sentence is about that leads to a quotation in the next."""
    subject = main_subject(line, line.end)
    return subject if subject is not None and subject.kind != "nominal" else None
