"""Names: runs of capitalised words, and the titles before them."""

from typing import NamedTuple

from curator.suggesting.reading.tokens import Token, bare, possessive
from curator.suggesting.words import Words

_SUFFIXES = frozenset({"jr.", "sr.", "jr", "sr", "ii", "iii", "iv"})
_JOINING = frozenset({"of", "for", "and", "the", "on"})
_LONGEST_TITLE = 4  # words


class Name(NamedTuple):
    """A name as it stands: its words without the title, and the tokens that hold it."""

    words: tuple[str, ...]
    first: int  # token of the first word of the name, the title left out
    last: int
    title: tuple[str, ...]  # lower case
    possessive: bool

    @property
    def text(self) -> str:
        """The words of the name, with single spaces."""
        return " ".join(self.words)

    @property
    def surname(self) -> str:
        """The last word that is no “Jr.”."""
        return surname(self.words)


def surname(parts: tuple[str, ...]) -> str:
    """Give the last word of a name that is no “Jr.”."""
    return next((w for w in reversed(parts) if w.lower() not in _SUFFIXES), parts[-1])


def names_in(run: list[Token], start: int, end: int, words: Words) -> list[Name]:
    """Find the names among tokens from ``start`` to before ``end``."""
    found: list[Name] = []
    at = start
    while at < end:
        if _begins(run[at], words):
            stop = _reach(run, at, end, words)
            found += _named(run, at, stop, words)
            at = stop
        else:
            at += 1
    return found


def _begins(token: Token, words: Words) -> bool:
    return token.wordy and token.capital and token.word not in words.not_names


def _reach(run: list[Token], at: int, end: int, words: Words) -> int:
    """Give the token after the last one of a run of names."""
    stop = at + 1
    while stop < end and not possessive(run[stop - 1].low):
        if _begins(run[stop], words) or (run[stop].low in _SUFFIXES and run[stop].wordy):
            stop += 1
        elif run[stop].low == "," and stop + 1 < end and run[stop + 1].low in _SUFFIXES:
            stop += 2
        elif (step := _joined(run, stop, end, words)) is not None:
            stop = step
        else:
            break
    return stop


def _joined(run: list[Token], stop: int, end: int, words: Words) -> int | None:
    """Step over a small word within a name: "bin Laden", "Department of Justice"."""
    joint, after = stop, stop + 1
    while after < end and run[after].low in words.particles | {"the"} and after - joint < 2:
        after += 1
    if after >= end or not _begins(run[after], words):
        return None
    if run[joint].low in words.particles:
        return after + 1
    before = bare(run[stop - 1].low)
    if run[joint].low in {"of", "for"} and (before in words.organisations or before == "secretary"):
        return after + 1
    return None


def _named(run: list[Token], at: int, stop: int, words: Words) -> list[Name]:
    if stop - at > 1 and run[at].low in words.finite and run[at].word not in words.given:
        at += 1  # "Said Lee", which begins a sentence
    first, title = _past_titles(run, at, stop, words)
    first = _past_office(run, first, stop, words)
    if first >= stop:
        return []
    parts = [token.word.rstrip(",") for token in run[first:stop] if token.low != ","]
    owned = possessive(run[stop - 1].low)
    if owned:
        parts[-1] = parts[-1][: -2 if parts[-1][-1] in "sS" and parts[-1][-2] in "'’" else -1]
    return [Name(tuple(parts), first, stop - 1, title, owned)]


def _past_office(run: list[Token], first: int, stop: int, words: Words) -> int:
    """Step behind "Cleveland Police Chief" to the given name that follows."""
    if first == 0 and stop > 1 and run[0].low in words.speakers and run[0].word not in words.given:
        return first if organisational(bare(run[stop - 1].low), words) else 1
    if stop - first < 3 or run[first].word in words.given:
        return first
    for at in range(first + 1, stop - 1):
        if run[at].word in words.given and run[at + 1].capital:
            rest = [bare(token.low) for token in run[at:stop]]
            return first if any(organisational(low, words) for low in rest) else at
    return first


def _past_titles(run: list[Token], at: int, stop: int, words: Words) -> tuple[int, tuple[str, ...]]:
    """Step behind the last title in a run that still leaves a name."""
    lows = [token.low.rstrip(".") for token in run[at:stop]]
    best = at
    title: tuple[str, ...] = ()
    place = 0
    while place < len(lows):
        for length in range(min(_LONGEST_TITLE, len(lows) - place), 0, -1):
            known = tuple(lows[place : place + length])
            if known in words.titles and not _is_thing(lows, place + length, words):
                best, title = at + place + length, known
                place += length - 1
                break
        place += 1
    if best >= stop and title:  # all of it a title: "the Secretary of State"
        return at, ()
    return best, title


def _is_thing(lows: list[str], following: int, words: Words) -> bool:
    """Whether what follows makes the title part of another name: "Justice Department"."""
    return following < len(lows) and organisational(bare(lows[following]), words)


def organisational(low: str, words: Words) -> bool:
    """Whether a word tells that a name is no person's; "Bill" may be either and does not."""
    return low in words.organisations and low.capitalize() not in words.given
