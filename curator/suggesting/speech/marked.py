"""Quotations in a language whose clauses are not read: a verb of speech and a name beside them."""

from curator.domain.quotes import QuoteKind
from curator.suggesting.people.names import Name, names_in
from curator.suggesting.speech.line import Line
from curator.suggesting.speech.phrases import Speaker
from curator.suggesting.speech.statements import Statement

_FARTHEST = 14  # tokens between a quotation and its verb
_REACH = 9  # tokens between a verb and its subject


def marked(line: Line) -> list[Statement]:
    """Find whose the quotations of a sentence are, as far as the sentence tells."""
    quoted = [at for at in range(line.end) if line.quoted(at)]
    verbs = [at for at in range(line.end) if _speaks(line, at)]
    found = []
    for at in quoted:
        near = [(abs(verb - at), verb) for verb in verbs if abs(verb - at) <= _FARTHEST]
        _, verb = min(near, default=(0, -1))
        speaker = _beside(line, verb) if near else None
        if speaker is not None:
            word = line.run[verb].word
            found.append(Statement(at, at + 1, QuoteKind.DIRECT, speaker, word, sure=True))
    return found


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
