"""An article read from its first sentence to its last, its speakers remembered."""

import re
from typing import NamedTuple

from curator.domain.quotes import QuoteKind
from curator.domain.suggestions import Suggestion, Tier
from curator.suggesting.people.pronouns import Memory
from curator.suggesting.people.register import Register
from curator.suggesting.reading.sentences import Sentence
from curator.suggesting.speech.line import Line
from curator.suggesting.speech.phrases import Speaker
from curator.suggesting.speech.statements import Reader, Statement
from curator.suggesting.speech.subjects import main_subject, plausible
from curator.suggesting.words import Words

_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")
_ENDING = (".", ",", "?", "!", "…", "—", "-")


class _Told(NamedTuple):
    speaker: str
    start: int
    end: int
    sentence_end: int


class Article:
    """Reads the sentences of an article and collects what is said in them."""

    def __init__(self, text: str, article: list[Sentence], words: Words) -> None:
        self._text = text
        self._article = article
        self._words = words
        self._register = Register(article, words)
        self._memory = Memory(self._register)
        self._lines: list[Line] = []
        self._direct: _Told | None = None
        self._last_cued = (-9, "")
        self._found: list[Suggestion] = []
        self._paragraph_starts: dict[int, int] = {}

    def suggestions(self) -> list[Suggestion]:
        """Give all suggestions in order."""
        for number, sentence in enumerate(self._article):
            line = Line(self._text, sentence, number, self._words, self._register)
            self._paragraph_starts.setdefault(sentence.paragraph, sentence.start)
            self._lines.append(line)
            statements = Reader(line).read()
            covered = {at for s in statements for at in range(s.first, s.stop)}
            loose = [at for at in range(line.end) if line.quoted(at) and at not in covered]
            for at, statement in sorted(
                [(s.first, s) for s in statements] + [(at, None) for at in loose],
                key=lambda pair: pair[0],
            ):
                if statement is not None:
                    self._keep(line, statement)
                else:
                    self._carry(line, at)
        return sorted(self._found, key=lambda s: (s.start, s.end))

    def _keep(self, line: Line, told: Statement) -> None:
        start, end = line.run[told.first].start, line.run[told.stop - 1].end
        if told.kind is QuoteKind.DIRECT:
            body = self._text[start:end]
            n = len(_WORD.findall(body))
            if (n < 3 and not self._ended(start, end)) or self._is_title(body):
                return
        name = self._name(line, told.speaker)
        mention = (told.speaker.start, told.speaker.end) if told.speaker else None
        tier = Tier.SURE if told.kind is QuoteKind.DIRECT else Tier.LIKELY if told.sure else Tier.WEAK
        self._add(Suggestion(start, end, told.kind, name, mention, told.cue, tier), line)

    def _add(self, suggestion: Suggestion, line: Line) -> None:
        self._found.append(suggestion)
        if suggestion.speaker and suggestion.cue:
            self._last_cued = (line.number, suggestion.speaker)
        at = suggestion.mention[0] if suggestion.mention else suggestion.start
        if suggestion.speaker:
            self._memory.spoke(suggestion.speaker, at, line.paragraph)
        if suggestion.kind is QuoteKind.DIRECT:
            self._direct = _Told(
                suggestion.speaker, suggestion.start, suggestion.end, line.run[-1].end
            )

    def _name(self, line: Line, speaker: Speaker | None) -> str:
        if speaker is None:
            return ""
        if speaker.kind != "pronoun":
            return speaker.name
        kind = line.words.pronouns.get(speaker.head, "")
        if kind in {"m", "f"}:
            start = self._paragraph_starts[line.paragraph]
            return self._memory.person(kind, speaker.start, start) or ""
        if kind in {"plural", "thing"}:
            return self._memory.last or ""
        return ""

    def _ended(self, start: int, end: int) -> bool:
        body = self._text[start:end].rstrip("\"”’'»“› ")
        return body.endswith(_ENDING) or self._text[end : end + 1] == ","

    def _is_title(self, body: str) -> bool:
        """Whether a quotation is the name of a work: "Fox and Friends"."""
        words = _WORD.findall(body)
        longer = [word for word in words if len(word) > 3 or word[0].isdigit()]
        if not 1 < len(words) < 10 or body.rstrip("\"”’'»“› ").endswith((".", "!", "?")):
            return False
        return len(longer) > 1 and all(not word[0].islower() for word in longer)

    def _carry(self, line: Line, at: int) -> None:
        token = line.run[at]
        if line.low(at - 1) in {"entitled", "titled", "headlined", "called", "dubbed", "named"}:
            return
        body = self._text[token.start : token.end]
        count = len(_WORD.findall(body))
        whole = not any(line.wordy(p) for p in range(line.end))
        first = re.search(r"[^\W_]", body)
        capital = first is not None and (first[0].isupper() or first[0].isdigit())
        if self._is_title(body):
            return
        if count >= 4 and (whole or (capital and self._ended(token.start, token.end))):
            name = self._carried(line, at, token.start)
            if count >= 5 or name:
                tier = Tier.SURE
                kind = QuoteKind.DIRECT
                self._add(Suggestion(token.start, token.end, kind, name, None, "", tier), line)
        elif count >= 8:
            subject = main_subject(line, at)
            name = self._name(line, subject) if subject and plausible(line, subject, "say") else ""
            self._add(
                Suggestion(token.start, token.end, QuoteKind.MIXED, name, None, "", Tier.WEAK), line
            )

    def _carried(self, line: Line, at: int, start: int) -> str:
        if line.low(at - 1) in {":", ","} and at > 1:
            subject = main_subject(line, at)
            if subject is not None and plausible(line, subject, "say"):
                return self._name(line, subject)
        before = self._direct
        if before is not None and before.sentence_end <= start:
            gap = self._text[before.sentence_end : start]
            if not re.search(r"\w", gap) and self._text[before.end:before.sentence_end].count("\n") == 0:
                return before.speaker
        if before is not None and before.end > line.run[0].start:
            return before.speaker
        if self._last_cued[0] in {line.number, line.number - 1}:
            return self._last_cued[1]
        if line.number:
            previous = self._lines[line.number - 1]
            colon = previous.low(previous.end - 1) == ":"
            if colon or before is None or before.end < previous.run[0].start:
                subject = main_subject(previous, previous.end)
                if subject is not None and subject.kind != "nominal":
                    name = self._name(previous, subject)
                    if colon or self._register.gender(name) is not None:
                        return name
        return self._memory.last or ""
