"""The people an article names, and the one full name of each."""

from collections import Counter, defaultdict
from typing import NamedTuple

from curator.suggesting.people.names import Name, names_in, organisational, surname
from curator.suggesting.reading.sentences import Sentence
from curator.suggesting.reading.tokens import Spelling, Token, tokens
from curator.suggesting.words import Words

_NOT_FIRST = frozenset(
    {"new", "north", "south", "east", "west", "united", "white", "wall", "san", "los", "st."}
)
_MOST_WORDS = 5
_MOST_BEARERS = 20  # of one surname that are weighed


class Mention(NamedTuple):
    """A person named at a place; places in code points, sentences counted from 0."""

    person: str
    start: int
    sentence: int
    leading: bool  # among the first words of its sentence


class Register:
    """Who is named in an article: persons with their gender, and the short forms of names."""

    def __init__(self, article: list[Sentence], words: Words) -> None:
        self._words = words
        self._names: list[tuple[int, Name, int]] = []
        self._seen: Counter[tuple[str, ...]] = Counter()
        self._first: dict[tuple[str, ...], int] = {}
        self._titles: dict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
        self._common = _common_words(article)
        for number, sentence in enumerate(article):
            for name in names_in(sentence.tokens, 0, len(sentence.tokens), words):
                self._note(number, self._trimmed(name, sentence.tokens), sentence.tokens)
        self.persons: dict[tuple[str, ...], str] = {}
        self._find_persons()
        self._epithets = self._find_epithets()
        self._find_figures()
        self._by_surname: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for person in self.persons:
            self._by_surname[surname(person)].append(person)
        self._share_gender()
        self._long = self._longest_forms()
        self._acronyms = _acronyms(article)
        self._bodies = self._find_bodies()
        self._by_last = {p[-1]: " ".join(p) for p in reversed(self._seen) if 1 < len(p) < 4}
        self.mentions = self._mentions()

    def canonical(self, name: Name, start: int) -> str:
        """Give the full name of who or what is named at a place."""
        parts = name.words
        if len(parts) == 1:
            if parts[0] in self._acronyms:
                return self._acronyms[parts[0]]
            if parts[0] in self._bodies:
                return self.body(parts[0], start)
            bearers = self._by_surname.get(parts[0])
            return " ".join(self._choose(bearers, name.title, start) if bearers else parts)
        parts = self._epithets.get(parts, parts)
        return " ".join(self._long.get((parts[0], parts[-1]), parts))

    def labelled(self, label: str, start: int) -> str:
        """Give the full name of whom a label names, "CLINTON" or "Ann Lee"; empty of Q and A."""
        spelled = label.title() if label.isupper() else label
        run = tokens(spelled, [], Spelling(self._words.abbreviations))
        found = names_in(run, 0, len(run), self._words)
        if not found or len(found[0].text) < len("Al"):
            return ""
        name = self.canonical(found[0], start)
        return self._by_last.get(name, name)

    def gender(self, person: str) -> str | None:
        """Tell the gender of a person: m, f, "" where unknown; None of what is no person."""
        return self.persons.get(tuple(person.split()))

    def is_common(self, token: Token) -> bool:
        """Whether a capitalised word is written small elsewhere in the article."""
        return token.low in self._common and token.word not in self._words.given

    def _trimmed(self, name: Name, run: list[Token]) -> Name:
        """Leave out a common word that only begins the sentence."""
        if name.first == 0 and len(name.words) > 1 and self.is_common(run[0]):
            return name._replace(words=name.words[1:], first=1)
        return name

    def _note(self, number: int, name: Name, run: list[Token]) -> None:
        if name.first == 0 and len(name.words) == 1 and self.is_common(run[0]):
            return
        start = run[name.first].start
        self._names.append((number, name, start))
        self._seen[name.words] += 1
        self._first.setdefault(name.words, start)
        if name.title:
            self._titles[name.words].add(name.title)

    def _find_persons(self) -> None:
        for parts in self._seen:
            sex = self._sex_of_title(parts)
            if 2 <= len(parts) <= _MOST_WORDS and self._may_be_person(parts):
                given = self._given(parts)
                if given or self._titles.get(parts) or self._is_short_later(parts):
                    self.persons[parts] = sex or given or ""

    def _given(self, parts: tuple[str, ...]) -> str:
        names = self._words.given
        return names.get(parts[0]) or names.get(parts[0].split("-")[0]) or ""

    def _find_epithets(self) -> dict[tuple[str, ...], tuple[str, ...]]:
        """Map "Donor Brand" to "Ona Brand", where "Donor" is no given name and Ona is one."""
        named = {surname(person): person for person in self.persons if self._given(person)}
        found: dict[tuple[str, ...], tuple[str, ...]] = {}
        for person in list(self.persons):
            full = named.get(surname(person))
            if full and len(person) == 2 and not self._given(person) and person not in self._titles:
                found[person] = full
                del self.persons[person]
        return found

    def _find_figures(self) -> None:
        """Give their full names to those whom the article only names by a famous surname."""
        known = {surname(person) for person in self.persons}
        for parts in list(self._seen):
            if len(parts) == 1 and parts[0] in self._words.figures and parts[0] not in known:
                full, sex = self._words.figures[parts[0]]
                self.persons[full] = sex
                self._seen[full] = self._seen[parts]
                self._first[full] = self._first[parts]

    def _may_be_person(self, parts: tuple[str, ...]) -> bool:
        if all(part.isupper() and len(part) > 2 for part in parts):
            return False
        return not any(organisational(part.lower(), self._words) for part in parts)

    def _is_short_later(self, parts: tuple[str, ...]) -> bool:
        return (
            len(parts) <= 3
            and (surname(parts),) in self._seen
            and parts[0].lower() not in _NOT_FIRST
            and surname(parts) not in self._words.figures
            and not any(part.lower() in {"of", "the", "for"} for part in parts)
        )

    def _sex_of_title(self, parts: tuple[str, ...]) -> str:
        sexes = (self._words.titles[title] for title in self._titles.get(parts, ()))
        return next((sex for sex in sexes if sex), "")

    def _share_gender(self) -> None:
        """Let "Mr. Madden" tell the gender of the only Madden."""
        for last, bearers in self._by_surname.items():
            sex = self._sex_of_title((last,))
            if sex and len(bearers) == 1:
                self.persons[bearers[0]] = sex
        for parts, titles in list(self._titles.items()):
            if len(parts) == 1 and parts[0] not in self._by_surname and titles:
                self.persons[parts] = self._sex_of_title(parts)

    def _longest_forms(self) -> dict[tuple[str, str], tuple[str, ...]]:
        """Map first and last word to the longest form of a name."""
        longest: dict[tuple[str, str], tuple[str, ...]] = {}
        for parts in self.persons:
            ends = (parts[0], parts[-1])
            if len(parts) > len(longest.get(ends, ())):
                longest[ends] = parts
        return longest

    def _find_bodies(self) -> dict[str, list[tuple[int, str]]]:
        """Map the noun of an organisation's name, as in "the Ministry", to full names by place."""
        found: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for parts, start in self._first.items():
            if len(parts) < 2 or parts in self.persons:
                continue
            noun = parts[0] if parts[1] in {"of", "for"} else parts[-1]
            if noun.lower() in self._words.shortened:
                found[noun].append((start, " ".join(parts)))
        return found

    def body(self, noun: str, start: int) -> str:
        """Give the one full name that an organisation has had so far, else its noun."""
        before = {full for place, full in self._bodies.get(noun, ()) if place < start}
        return before.pop() if len(before) == 1 else noun

    def _choose(
        self, bearers: list[tuple[str, ...]], title: tuple[str, ...], start: int
    ) -> tuple[str, ...]:
        """Choose among people of one surname: by gender, then who was named most so far."""
        sex = self._words.titles.get(title, "")
        fitting = [
            b for b in bearers[:_MOST_BEARERS] if not sex or self.persons[b] in {sex, ""}
        ] or bearers
        return min(
            fitting,
            key=lambda b: (-(self._seen[b] if self._first[b] <= start else 0), self._first[b]),
        )

    def _mentions(self) -> list[Mention]:
        found = []
        for number, name, start in self._names:
            person = self.canonical(name, start)
            if tuple(person.split()) in self.persons and not name.possessive:
                found.append(Mention(person, start, number, name.first <= 3))
        return found


def _common_words(article: list[Sentence]) -> frozenset[str]:
    return frozenset(
        token.low for sentence in article for token in sentence.tokens if token.word.islower()
    )


def _acronyms(article: list[Sentence]) -> dict[str, str]:
    """Read "Syrian Democratic Forces (SDF)"."""
    found: dict[str, str] = {}
    for sentence in article:
        run = sentence.tokens
        for at in range(2, len(run) - 2):
            if run[at].low == "(" and run[at + 2].low == ")" and run[at + 1].word.isupper():
                full = _spelled(run, at, run[at + 1].word.replace(".", ""))
                if full:
                    found.setdefault(run[at + 1].word, full)
    return found


def _spelled(run: list[Token], stop: int, acronym: str) -> str:
    """Find the words before a bracket whose capitals spell an acronym."""
    if not 2 <= len(acronym) <= 8:
        return ""
    first = stop
    while first > 0 and stop - first < 10 and run[first - 1].wordy:
        first -= 1
        letters = "".join(t.word[0] for t in run[first:stop] if t.capital)
        if run[first].capital and letters == acronym:
            return " ".join(t.word for t in run[first:stop])
    return ""
