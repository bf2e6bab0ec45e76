"""An article read from its first sentence to its last, its speakers remembered."""

from collections import deque
from collections.abc import Iterator
from dataclasses import replace

from curator.domain.quotes import QuoteKind
from curator.domain.suggestions import Suggestion, Tier
from curator.suggesting.blocks import announces, block, paragraph
from curator.suggesting.people.actors import Actors
from curator.suggesting.people.pronouns import Memory
from curator.suggesting.people.register import Register
from curator.suggesting.reading.sentences import Sentence
from curator.suggesting.speech import loose
from curator.suggesting.speech.line import Line
from curator.suggesting.speech.marked import marked
from curator.suggesting.speech.phrases import Speaker
from curator.suggesting.speech.statements import Reader, Statement
from curator.suggesting.turns import turns
from curator.suggesting.words import Words


class Article:
    """Reads the sentences of an article and collects what is said in them."""

    def __init__(self, text: str, article: list[Sentence], words: Words, actors: Actors) -> None:
        self._text = text
        self._article = article
        self._words = words
        self._actors = actors
        self._register = Register(article, words)
        self._memory = Memory(self._register)
        self._before: Line | None = None
        self._last = ""  # who spoke in the last suggestion
        self._last_line = -2
        self._found: list[Suggestion] = []
        self._turns = deque(turns(text))
        self._past = 0  # what stands before it has been taken whole

    def suggestions(self) -> list[Suggestion]:
        """Give all suggestions in order of their places."""
        paragraph, start = -1, 0
        for number, sentence in enumerate(self._article):
            if sentence.paragraph != paragraph:
                paragraph, start = sentence.paragraph, sentence.start
            self._memory.enter(start)
            self._take_turns(sentence.end)
            if sentence.start < self._past:
                continue
            line = self._line(number)
            self._read(line)
            self._before = line
            self._set_apart(line)
        return self._found

    def _line(self, number: int) -> Line:
        sentence = self._article[number]
        return Line(self._text, sentence, number, self._words, self._register)

    def _take_turns(self, until: int) -> None:
        """Take the turns of a dialogue that begin before a place; their insides are not read."""
        while self._turns and self._turns[0].start < until:
            turn = self._turns.popleft()
            label = self._text[slice(*turn.label)]
            name = self._register.labelled(label, turn.label[0])
            tier = Tier.LIKELY if name else Tier.WEAK
            self._tell(turn.start, turn.end, name, turn.label, ":", tier)
            self._past = turn.end

    def _set_apart(self, line: Line) -> None:
        """Take the paragraph that a sentence with a colon announces."""
        cue = announces(line) if self._words.reads_clauses else None
        if cue is None or line.number + 1 == len(self._article):
            return
        following = paragraph(self._article, line.number + 1)
        if following[0].paragraph == line.paragraph:
            return
        lines = [self._line(line.number + 1 + at) for at in range(len(following))]
        held = block(lines)
        if held:
            who, word = cue.subject, line.run[cue.at].word
            start, end = following[0].start, following[held - 1].end
            self._tell(start, end, self._name(who), (who.start, who.end), word, Tier.LIKELY)
            self._past, self._last_line = end, line.number + held

    def _tell(
        self, start: int, end: int, name: str, mention: tuple[int, int], cue: str, tier: Tier
    ) -> None:
        """Suggest words without marks that layout alone gives to a speaker."""
        actor = self._actors.find(name, self._text[slice(*mention)])
        told = actor.name if actor else name
        number = actor.id if actor else None
        self._found.append(
            Suggestion(start, end, QuoteKind.DIRECT, told, mention, cue, tier, number)
        )
        if name:
            self._memory.spoke(name, start)
            self._last = name

    def _read(self, line: Line) -> None:
        signed = loose.signed(line)
        if signed is not None and self._found and self._last_line == line.number - 1:
            self._sign(signed)
            return
        told = Reader(line).read() if self._words.reads_clauses else marked(line)
        for at, statement in _in_order(line, told):
            if statement is not None:
                self._keep(line, statement)
            elif not loose.is_named(line, at):
                self._carry(line, at)

    def _sign(self, speaker: Speaker) -> None:
        """Give the quotation above to the one whose name stands below it."""
        last = self._found[-1]
        if last.cue or last.kind is not QuoteKind.DIRECT:
            return
        actor = self._actors.find(speaker.name)
        self._found[-1] = replace(
            last, speaker=actor.name if actor else speaker.name,
            mention=(speaker.start, speaker.end), actor_id=actor.id if actor else None,
        )  # fmt: skip
        self._last = speaker.name

    def _keep(self, line: Line, told: Statement) -> None:
        if told.kind is QuoteKind.DIRECT and loose.is_scrap(line, told.first):
            return
        tier = Tier.LIKELY if told.sure else Tier.WEAK
        if told.kind is QuoteKind.DIRECT:
            tier = Tier.SURE
        self._suggest(line, told, self._name(told.speaker), tier)

    def _carry(self, line: Line, at: int) -> None:
        if self._last_line == line.number and loose.resumes(line, at):
            told = Statement(at, at + 1, QuoteKind.DIRECT, None, "", sure=True)
            self._suggest(line, told, self._last, Tier.SURE)
        elif loose.is_utterance(line, at) or self._is_announced(line, at):
            announced = loose.announced(line, at)
            told = Statement(at, at + 1, QuoteKind.DIRECT, announced, "", sure=True)
            name = self._name(announced) if announced else self._carried(line)
            self._suggest(line, told, name, Tier.SURE)
        elif loose.is_passage(line, at) and self._words.reads_clauses:
            speaker = loose.within(line, at)
            told = Statement(at, at + 1, QuoteKind.MIXED, speaker, "", sure=False)
            self._suggest(line, told, self._name(speaker), Tier.WEAK)

    def _is_announced(self, line: Line, at: int) -> bool:
        """Whether a quotation opens its sentence, and the sentence before ends with a colon."""
        before = self._before
        return at == 0 and before is not None and before.low(before.end - 1) == ":"

    def _carried(self, line: Line) -> str:
        """Tell whose words go on in a quotation that nobody is named beside."""
        if self._last_line >= line.number - 1:
            return self._last
        if self._before is not None and self._words.reads_clauses:
            subject = loose.introduced(self._before)
            name = self._name(subject)
            colon = self._before.low(self._before.end - 1) == ":"
            if name and (colon or self._register.gender(name) is not None):
                return name
        return self._memory.last

    def _suggest(self, line: Line, told: Statement, name: str, tier: Tier) -> None:
        start, end = line.run[told.first].start, line.run[told.stop - 1].end
        who = told.speaker
        mention = (who.start, who.end) if who is not None else None
        actor = self._actors.find(name, line.passage(*mention) if mention else "")
        place = self._words.places.get(name, "") if who is not None and actor is None else ""
        if name:
            self._memory.spoke(name, mention[0] if mention else start)
        made = Suggestion(
            start, end, told.kind, actor.name if actor else name, mention, told.cue, tier,
            actor.id if actor else None, place,
        )  # fmt: skip
        self._found.append(made)
        self._last_line = line.number
        if name:
            self._last = name

    def _name(self, speaker: Speaker | None) -> str:
        """Give the canonical name of a speaker, the empty string where it is not certain."""
        if speaker is None:
            return ""
        if speaker.kind == "nominal" and speaker.name in self._words.shortened:
            noun = speaker.name.capitalize()
            found = self._register.body(noun, speaker.start)
            return speaker.name if found == noun else found
        if speaker.kind != "pronoun":
            return speaker.name
        kind = self._words.pronouns.get(speaker.head, "")
        if kind in {"m", "f"}:
            return self._memory.person(kind, speaker.start)
        return self._memory.last if kind in {"plural", "thing"} else ""


def _in_order(line: Line, statements: list[Statement]) -> Iterator[tuple[int, Statement | None]]:
    """Give the statements of a sentence and, between them, the quotations outside of any."""
    covered = {at for told in statements for at in range(told.first, told.stop)}
    loose_ones = [(at, None) for at in range(line.end) if line.quoted(at) and at not in covered]
    told = [(statement.first, statement) for statement in statements]
    yield from sorted([*told, *loose_ones], key=lambda pair: pair[0])
