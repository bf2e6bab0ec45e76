"""Sentences: where one ends, quotations and abbreviations minded."""

from typing import NamedTuple

from curator.suggesting.reading.tokens import Token

_LONGEST = 160  # tokens; what runs on further is cut, so that reading stays linear
_ENDERS = frozenset({".", "?", "!", "…", "...", "....", ".."})
_CLOSING = frozenset({")", "]", "’", "'", "''", '"', "”"})
_ENDED = (".", "?", "!", "…")


class Sentence(NamedTuple):
    """A run of tokens within one paragraph; places in code points."""

    tokens: list[Token]
    paragraph: int  # counted from 0

    @property
    def start(self) -> int:
        """Where its first token begins."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where its last token ends."""
        return self.tokens[-1].end


class Attribution:
    """Tells whether the words after a quotation say whose it is."""

    def __init__(self, verbs: frozenset[str], pronouns: frozenset[str]) -> None:
        self._verbs, self._pronouns = verbs, pronouns

    def follows(self, run: list[Token], at: int, *, closed: bool) -> bool:
        """Whether a verb of speech with its subject, and no clause, begins at a token.

        ``closed`` says that the quotation ended with a full stop: then little else may follow.
        """
        for place in range(at, min(at + 6, len(run))):
            token = run[place]
            if token.low in {"(", ")"}:
                continue
            if not token.wordy:
                return False
            if token.low in self._verbs and not token.capital:
                if place > at and not self._names(run, at, place):
                    return False
                return not closed or self._is_all(run, place + 1)
        return False

    def _names(self, run: list[Token], at: int, verb: int) -> bool:
        first = run[at]
        if first.low in self._pronouns:
            if verb - at > 2:
                return False
        elif not first.capital:
            return False
        after = run[verb + 1] if verb + 1 < len(run) else None
        if after is None:
            return True
        return not (after.quoted or after.low in _CLAUSE_OPENERS)

    def _is_all(self, run: list[Token], after: int) -> bool:
        """Whether nothing but time and place follows the verb."""
        return after >= len(run) or run[after].low in _CIRCUMSTANCE


_CIRCUMSTANCE = frozenset({".", "in", "on", "at", "during", "to", "of", "after", "when"})
_CLAUSE_OPENERS = frozenset(
    {
        "that",
        "he",
        "she",
        "they",
        "it",
        "there",
        "his",
        "her",
        "if",
        "whether",
        "the",
        "a",
        ":",
        ",",
    }
)


def sentences(text: str, run: list[Token], attribution: Attribution) -> list[Sentence]:
    """Cut the tokens of a text into sentences."""
    found: list[Sentence] = []
    begun, paragraph = 0, 0
    for place, token in enumerate(run):
        following = run[place + 1] if place + 1 < len(run) else None
        if following is None or "\n" in text[token.end : following.start]:
            found.append(Sentence(run[begun : place + 1], paragraph))
            begun, paragraph = place + 1, paragraph + 1
        elif place - begun >= _LONGEST or _ends(text, run, place, attribution):
            found.append(Sentence(run[begun : place + 1], paragraph))
            begun = place + 1
    return found


def _ends(text: str, run: list[Token], place: int, attribution: Attribution) -> bool:
    token, following = run[place], run[place + 1]
    if not _may_begin(token, following):
        return False
    if token.quoted:
        ended = text[token.end - 1 - _mark_length(text, token) : token.end].rstrip("\"”’'»“› ")
        closed = ended.endswith(".")
        return ended.endswith(_ENDED) and not attribution.follows(run, place + 1, closed=closed)
    closing = token.low in _CLOSING and place > 0 and run[place - 1].low in _ENDERS
    return token.low in _ENDERS or closing or _dotted_end(token, following)


def _may_begin(token: Token, following: Token) -> bool:
    """Whether a sentence can begin with a token: spaced off, and not in lower case."""
    if following.quoted:
        return True
    small = following.word[0].islower() or following.low[0] in ",;:)—–-"
    return token.end < following.start and not small


def _mark_length(text: str, token: Token) -> int:
    return 3 if text.startswith("''", token.end - 2) else 2


def _dotted_end(token: Token, following: Token) -> bool:
    """Whether an abbreviation also ends its sentence: "the U.S. The …"."""
    return token.low in {"u.s.", "p.m.", "a.m.", "d.c.", "inc.", "jr."} and following.low in {
        "the", "he", "she", "they", "it", "but", "in", "this", "that", "we", "i", "and",
    }  # fmt: skip
