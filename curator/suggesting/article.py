"""An article read from its first sentence to its last, its speakers remembered."""

from collections import deque
from collections.abc import Iterator

from curator.domain.quotes import QuoteKind
from curator.domain.suggestions import Suggestion, Tier
from curator.suggesting.blocks import announces, block, paragraph
from curator.suggesting.people.actors import Actors
from curator.suggesting.people.register import Register
from curator.suggesting.reading.sentences import Sentence
from curator.suggesting.record import Record
from curator.suggesting.speech import loose
from curator.suggesting.speech.line import Line
from curator.suggesting.speech.marked import marked
from curator.suggesting.speech.statements import Reader, Statement
from curator.suggesting.turns import turns
from curator.suggesting.words import Words


class Article:
    """Reads the sentences of an article and collects what is said in them."""

    def __init__(self, text: str, article: list[Sentence], words: Words, actors: Actors) -> None:
        self._text = text
        self._article = article
        self._words = words
        self._register = Register(article, words)
        self._record = Record(text, words, self._register, actors)
        self._turns = deque(turns(text))
        self._past = 0  # what stands before it has been taken whole
        self._before: Line | None = None
        self._last_line = -2  # with a suggestion

    def suggestions(self) -> list[Suggestion]:
        """Give all suggestions in order of their places."""
        number, start = -1, 0
        for line in self._lines():
            if line.paragraph != number:
                number, start = line.paragraph, line.run[0].start
            self._record.memory.enter(start)
            self._read(line)
            self._before = line
            self._set_apart(line)
        self._take_turns(len(self._text))
        return self._record.found

    def _lines(self) -> Iterator[Line]:
        """Give the sentences that are to be read: not those within a dialogue or a block."""
        for number, sentence in enumerate(self._article):
            self._take_turns(sentence.end)
            if sentence.start >= self._past:
                yield self._line(number)

    def _line(self, number: int) -> Line:
        return Line(self._text, self._article[number], number, self._words, self._register)

    def _take_turns(self, until: int) -> None:
        """Take whole the turns of a dialogue that begin before a place."""
        while self._turns and self._turns[0].start < until:
            turn = self._turns.popleft()
            if turn.start >= self._past:
                self._record.label((turn.start, turn.end), turn.label)
                self._past = turn.end

    def _set_apart(self, line: Line) -> None:
        """Take the paragraph that a sentence with a colon announces."""
        cue = announces(line) if self._words.reads_clauses else None
        after = self._article[line.number + 1 : line.number + 2]
        if cue is None or not after or after[0].paragraph == line.paragraph:
            return
        following = paragraph(self._article, line.number + 1)
        held = block([self._line(line.number + 1 + at) for at in range(len(following))])
        if held:
            place, word = (following[0].start, following[held - 1].end), line.run[cue.at].word
            self._record.keep(place, QuoteKind.DIRECT, cue.subject, word, Tier.LIKELY)
            self._past, self._last_line = place[1], line.number + held

    def _read(self, line: Line) -> None:
        signed = loose.signed(line)
        if signed is not None and self._record.found and self._last_line == line.number - 1:
            self._record.sign(signed)
            return
        told = Reader(line).read() if self._words.reads_clauses else marked(line)
        for at, statement in _in_order(line, told):
            if statement is not None:
                self._keep(line, statement)
            elif not loose.is_named(line, at):
                self._carry(line, at)

    def _keep(self, line: Line, told: Statement) -> None:
        direct = told.kind is QuoteKind.DIRECT
        if direct and loose.is_scrap(line, told.first):
            return
        sure = told.sure or (told.speaker is not None and told.speaker.name in self._words.places)
        tier = Tier.SURE if direct else Tier.LIKELY if sure else Tier.WEAK
        place = line.run[told.first].start, line.run[told.stop - 1].end
        self._record.keep(place, told.kind, told.speaker, told.cue, tier)
        self._last_line = line.number

    def _carry(self, line: Line, at: int) -> None:
        """Give a quotation that no verb claims to whom it belongs all the same."""
        place, record = (line.run[at].start, line.run[at].end), self._record
        if self._last_line == line.number and loose.resumes(line, at):
            record.carry(place, record.last)
        elif loose.is_utterance(line, at) or (at == 0 and self._after_colon()):
            who = loose.announced(line, at)
            if who is None:
                record.carry(place, self._carried(line))
            else:
                record.keep(place, QuoteKind.DIRECT, who, "", Tier.SURE)
        elif loose.is_passage(line, at) and self._words.reads_clauses:
            record.keep(place, QuoteKind.MIXED, loose.within(line, at), "", Tier.WEAK)
        else:
            return
        self._last_line = line.number

    def _carried(self, line: Line) -> str:
        """Tell whose words go on in a quotation that nobody is named beside."""
        if self._last_line >= line.number - 1:
            return self._record.last
        if self._before is not None and self._words.reads_clauses:
            name = self._record.name(loose.introduced(self._before))
            if name and (self._after_colon() or self._register.gender(name) is not None):
                return name
        return self._record.memory.last

    def _after_colon(self) -> bool:
        before = self._before
        return before is not None and before.low(before.end - 1) == ":"


def _in_order(line: Line, statements: list[Statement]) -> Iterator[tuple[int, Statement | None]]:
    """Give the statements of a sentence and, between them, the quotations outside of any."""
    covered = {at for told in statements for at in range(told.first, told.stop)}
    loose_ones = [(at, None) for at in range(line.end) if line.quoted(at) and at not in covered]
    told = [(statement.first, statement) for statement in statements]
    yield from sorted([*told, *loose_ones], key=lambda pair: pair[0])
