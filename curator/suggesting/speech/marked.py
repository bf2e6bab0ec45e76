"""Quotations in a language whose clauses are not read: a verb of speech and a name beside them."""

from curator.domain.quotes import QuoteKind
from curator.suggesting.people.names import Name, names_in
from curator.suggesting.speech.borders import stands_alone
from curator.suggesting.speech.line import Line
from curator.suggesting.speech.phrases import Speaker
from curator.suggesting.speech.statements import Statement

_FARTHEST = 14  # tokens between a quotation and its verb
_ENDS = frozenset({".", "!", "?"})
_REACH = 9  # tokens between a verb and its subject


def marked(line: Line) -> list[Statement]:
    """Find whose the quotations of a sentence are, as far as the sentence tells."""
    quoted = [at for at in range(line.end) if line.quoted(at)]
    verbs = [at for at in range(line.end) if _speaks(line, at)]
    found: list[Statement] = []
    for at in quoted:
        if found and at < found[-1].stop:
            continue
        amid = line.wordy(at - 1) and at - 1 not in verbs
        whole = at + 1 in verbs or (stands_alone(line, at) and not amid)
        told = None if whole else _within_clause(line, at, verbs)
        if told is None and (whole or stands_alone(line, at)):
            told = _direct(line, at, verbs)
        if told is not None:
            found.append(told)
    return found


def _direct(line: Line, at: int, verbs: list[int]) -> Statement | None:
    near = [(abs(verb - at), verb) for verb in verbs if abs(verb - at) <= _FARTHEST]
    _, verb = min(near, default=(0, -1))
    speaker = _beside(line, verb) if near else None
    if speaker is None:
        return None
    word = line.run[verb].word
    return Statement(at, at + 1, QuoteKind.DIRECT, speaker, word, sure=True)


def _within_clause(line: Line, at: int, verbs: list[int]) -> Statement | None:
    """Read "she said that the quay is “an old wreck”": the clause with the quotation."""
    for verb in reversed([verb for verb in verbs if verb < at]):
        opened = _opened(line, verb, at)
        speaker = _beside(line, verb) if opened is not None else None
        if opened is not None and speaker is not None and speaker.last < opened:
            stop = line.end - 1 if line.low(line.end - 1) in _ENDS else line.end
            word = line.run[verb].word
            return Statement(opened, stop, QuoteKind.MIXED, speaker, word, sure=True)
    return None


def _opened(line: Line, verb: int, before: int) -> int | None:
    """Give the first token of the clause that a verb announces."""
    for at in range(verb + 1, min(before, verb + _FARTHEST)):
        if line.low(at) in line.words.that:
            return at + 2 if line.low(at + 1) in line.words.that else at + 1
    return None


def _speaks(line: Line, at: int) -> bool:
    low = line.low(at)
    return low in line.words.speaking or low.partition("-")[0] in line.words.speaking


def _beside(line: Line, verb: int) -> Speaker | None:
    """Find the pronoun or the name nearest to a verb, what follows it before what precedes."""
    inverted = line.low(verb).rpartition("-")[2]
    if inverted in line.words.pronouns and "-" in line.low(verb):
        end = line.run[verb].end
        return Speaker("pronoun", inverted, end - len(inverted), end, verb, verb, inverted)
    for at in (verb + 1, verb - 1):
        if line.low(at) in line.words.pronouns:
            token = line.run[at]
            return Speaker("pronoun", token.word, token.start, token.end, at, at, token.low)
    noun = _noun_after(line, verb)
    if noun is not None:
        return noun
    near = range(max(0, verb - _REACH), min(line.end, verb + _REACH))
    found = [
        name
        for name in names_in(line.run, near.start, near.stop, line.words)
        if name.last < verb or name.first > verb
    ]
    nearest = min(found, key=lambda name: _distance(line, name, verb), default=None)
    return _named(line, nearest) if nearest is not None else None


def _noun_after(line: Line, verb: int) -> Speaker | None:
    """Read "le président" where no name follows it."""
    noun = verb + 2
    if line.low(verb + 1) not in line.words.determiners or not line.wordy(noun):
        return None
    if line.capital(noun) or line.capital(noun + 1):
        return None
    token = line.run[noun]
    start = line.run[verb + 1].start
    return Speaker("nominal", token.word, start, token.end, verb + 1, noun, token.low)


def _distance(line: Line, name: Name, verb: int) -> float:
    """Count the tokens to a verb; a quotation between counts much."""
    steps = name.first - verb if name.first > verb else verb - name.last + 0.5
    between = range(min(name.last, verb), max(name.first, verb))
    return steps + 20 * sum(line.quoted(at) for at in between)


def _named(line: Line, name: Name) -> Speaker:
    start, end = line.run[name.first].start, line.run[name.last].end
    kind = "nominal" if line.low(name.first - 1) in line.words.determiners else "name"
    told = line.register.canonical(name, start)
    return Speaker(kind, told, start, end, name.first, name.last, name.words[-1].lower())
