"""The words of a language by which its news quotes people, read from ``resources/suggesting``."""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from curator.paths import RESOURCES

_HOME = RESOURCES / "suggesting"
_OPENING = 4000  # code points looked at to guess a language
_DOUBLING = re.compile(r"(?:[^aeiou]|qu)*[aeiou][bdgmnpt]$")
_SIBILANT = re.compile(r"(?:s|sh|ch|x|z)$")


class Verb(NamedTuple):
    """A verb of speech and what may follow it; the frames are told in ``verbs.txt``."""

    base: str
    frames: frozenset[str]


class Form(NamedTuple):
    """One form of a verb: base, third, past, participle or ing."""

    verb: Verb
    tense: str


class _SmallWords:
    """The words and spellings by which the sentences of a language are put together."""

    def __init__(self, home: Path) -> None:
        self.that = _list(home / "that.txt")
        self.auxiliaries = _list(home / "auxiliaries.txt")
        self.prepositions = _list(home / "prepositions.txt")
        self.conjunctions = _list(home / "conjunctions.txt")
        self.determiners = _list(home / "determiners.txt")
        self.plurals = _list(home / "plurals.txt")
        self.days = _list(home / "days.txt")
        self.abbreviations = _list(home / "abbreviations.txt")
        self.acronyms = _list(home / "acronyms.txt")
        self.particles = _list(home / "particles.txt")


class Words(_SmallWords):
    """All word lists of one language; a list that it lacks is empty."""

    def __init__(self, language: str) -> None:
        home = _HOME / language
        super().__init__(home)
        self.forms = _forms(_pairs(home / "verbs.txt"))
        self.reads_clauses = bool(self.forms)
        self.speaking = _list(home / "said.txt") | {
            form for form, (verb, _) in self.forms.items() if "quote" in verb.frames
        }
        self.finite = self.speaking - {
            form for form, (_, tense) in self.forms.items() if tense in {"base", "ing"}
        }
        self.verb_nouns = _list(home / "verb_nouns.txt")
        self.speakers = _list(home / "speakers.txt")
        self.documents = _list(home / "documents.txt")
        self.organisations = _list(home / "organisations.txt")
        self.shortened = _list(home / "shortened.txt")
        self.not_names = _list(home / "not_names.txt")
        self.pronouns = dict(_pairs(home / "pronouns.txt"))
        self.titles = {_title(title): sex for title, sex in _pairs(home / "titles.txt")}
        self.given = _given(home)
        self.figures = _figures(_pairs(home / "figures.txt", " = "))
        self.places = dict(_pairs(home / "places.txt", " = "))


def language_of(text: str) -> str:
    """Guess the language of a text among those that have lists; English where none shows."""
    opening = text[:_OPENING].lower().split()
    counts = {code: sum(word in common for word in opening) for code, common in _common().items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] > counts["en"] else "en"


@cache
def _common() -> dict[str, frozenset[str]]:
    return {home.name: _list(home / "common.txt") for home in sorted(_HOME.iterdir())}


@cache
def words(language: str) -> Words:
    """Read the words of a language once; one without lists has empty ones."""
    return Words(language)


def _list(path: Path) -> frozenset[str]:
    return frozenset(_lines(path))


def _lines(path: Path) -> list[str]:
    if not path.is_file():
        return []
    return [line for line in path.read_text("utf-8").splitlines() if line and line[0] != "#"]


def _pairs(path: Path, between: str = ": ") -> list[tuple[str, str]]:
    parted = (line.partition(between) for line in _lines(path))
    return [(left, right) for left, _, right in parted]


def _title(title: str) -> tuple[str, ...]:
    return tuple(word.rstrip(".") for word in title.lower().split())


def _given(home: Path) -> dict[str, str]:
    men = dict.fromkeys(_lines(home / "given_men.txt"), "m")
    return men | dict.fromkeys(_lines(home / "given_women.txt"), "f")


def _figures(entries: list[tuple[str, str]]) -> dict[str, tuple[tuple[str, ...], str]]:
    found = {}
    for short, told in entries:
        full, _, sex = told.partition(": ")
        found[short] = (tuple(full.split()), sex)
    return found


def _forms(entries: list[tuple[str, str]]) -> dict[str, Form]:
    found: dict[str, Form] = {}
    for parts, frames in entries:
        verb = Verb(parts.split()[0], frozenset(frames.split()))
        for tense, form in _inflected(parts.split()):
            found.setdefault(form, Form(verb, tense))
    return found


def _inflected(parts: list[str]) -> list[tuple[str, str]]:
    """Give the forms of a verb as English makes them; forms written out come first."""
    base = parts[0]
    given = list(zip(("past", "participle", "ing"), parts[1:], strict=False))
    stem = base[:-1] if base.endswith("e") and not base.endswith("ee") else base
    if _DOUBLING.fullmatch(base):
        stem += base[-1]
    made = [("third", _third(base)), ("past", _past(base, stem)), ("ing", f"{stem}ing")]
    if base.endswith(("el", "al")):
        made += [("past", f"{base}led"), ("ing", f"{base}ling")]
    written = {tense for tense, _ in given}
    return [*given, *(pair for pair in made if pair[0] not in written), ("base", base)]


def _third(base: str) -> str:
    if base.endswith("y") and base[-2] not in "aeiou":
        return f"{base[:-1]}ies"
    return f"{base}es" if _SIBILANT.search(base) or base == "go" else f"{base}s"


def _past(base: str, stem: str) -> str:
    if base.endswith("y") and base[-2] not in "aeiou":
        return f"{base[:-1]}ied"
    return f"{base}d" if base.endswith("e") else f"{stem}ed"
