"""Patterns of file names, such as ``{date:YYYY-MM-DD} {outlet} - {title}``.

A pattern is no regular expression: it is words, and fields in braces. It can neither be slow nor
mean more than it shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from curator.domain.dates import PartialDate
from curator.domain.errors import PatternError, ValueRefusedError
from curator.domain.text import canonical, tidy

ANYTHING = "*"
FIELDS = ("date", "outlet", "title", "author", "section", "language")
_PIECE = re.compile(r"\{([^{}]*)\}|([^{}]+)")
_DATE = "YYYY-MM-DD"
_TOKEN = re.compile(r"YYYY|MM|M|DD|D|[^A-Za-z]")
_DIGITS = {"YYYY": (4,), "MM": (2,), "DD": (2,), "M": (2, 1), "D": (2, 1)}
_LONGEST = 400  # code points of a name that are looked at


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand in the name, or a field with its form; a strong field beats the file."""

    words: str = ""
    field: str = ""
    form: tuple[str, ...] = ()  # of a date: how it is written, part by part
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern, taken apart."""

    pieces: tuple[Piece, ...]

    @property
    def depth(self) -> int:
        """How many folders above the file it names."""
        return sum(piece.words.count("/") for piece in self.pieces)

    @property
    def strong(self) -> frozenset[str]:
        """The fields of which the name is believed before the file."""
        return frozenset(piece.field for piece in self.pieces if piece.is_strong)

    def match(self, name: str) -> dict[str, str] | None:
        """Tell what a name, without its ending, says by field; None where it does not fit.

        Of several ways to fit, the one stands in which the first fields are shortest. A date is
        given by ISO 8601.
        """
        found = _Matching(self.pieces, tidy(name)[:_LONGEST]).found()
        return found and {field: value for field, value in found.items() if field != ANYTHING}


def parse(text: str) -> Pattern:
    """Take a pattern apart; raise ``PatternError`` for what is none.

    Fields are those of ``FIELDS``, and ``{*}`` for anything. ``{date:…}`` says how a date is
    written, of YYYY, MM or M, DD or D and what stands between them; ``{outlet!}`` is believed
    before what the file itself says; ``/`` parts a folder from what is in it.
    """
    text = tidy(text.replace("\\", "/"))
    pieces = [_piece(*found.groups()) for found in _PIECE.finditer(text)]
    if sum(len(found[0]) for found in _PIECE.finditer(text)) < len(text):
        raise PatternError(f"A brace of “{text}” stands alone: write each field in a pair of them.")
    fields = [piece.field for piece in pieces if piece.field and piece.field != ANYTHING]
    if not fields:
        raise PatternError("A pattern needs a field in braces, such as date, outlet or title.")
    for field in fields:
        if fields.count(field) > 1:
            raise PatternError(f"The field “{field}” stands twice in the pattern: write it once.")
    for one, other in pairwise(pieces):
        if one.field and other.field and not one.form and not other.form:
            raise PatternError(
                f"Nothing stands between “{one.field}” and “{other.field}”: write what parts them "
                "in the names."
            )
    return Pattern(tuple(pieces))


def _piece(inside: str | None, words: str | None) -> Piece:
    if inside is None:
        return Piece(words=canonical(words or "").casefold())
    name, _, form = inside.partition(":")
    field = name.strip().lower().removesuffix("!").strip()
    if field not in (*FIELDS, ANYTHING):
        known = ", ".join(FIELDS)
        raise PatternError(
            f"“{inside}” is no field of a pattern. Choose of “{known}”, or “{ANYTHING}” for "
            "anything."
        )
    if form and field != "date":
        raise PatternError(f"Only a date has a form: leave that of “{field}” out.")
    parts = _form(form or _DATE) if field == "date" else ()
    return Piece(field=field, form=parts, is_strong=name.strip().endswith("!"))


def _form(written: str) -> tuple[str, ...]:
    parts = tuple(_TOKEN.findall(written))
    named = [part[0] for part in parts if part in _DIGITS]
    if "".join(parts) != written or sorted(named) not in (["Y"], ["M", "Y"], ["D", "M", "Y"]):
        raise PatternError(
            f"“{written}” is no form of a date: write it as YYYY-MM-DD, DD.MM.YYYY, YYYYMM or YYYY."
        )
    return parts


class _Matching:
    """One attempt to fit a name, in which no place is tried twice for one piece."""

    def __init__(self, pieces: tuple[Piece, ...], name: str) -> None:
        self._pieces, self._name = pieces, name
        self._compared = name.casefold() if len(name.casefold()) == len(name) else name
        self._dead: set[tuple[int, int]] = set()

    def found(self) -> dict[str, str] | None:
        return self._fit(0, 0)

    def _fit(self, number: int, at: int) -> dict[str, str] | None:
        if number == len(self._pieces):
            return {} if at == len(self._name) else None
        if (number, at) in self._dead:
            return None
        for end, value in self._ways(number, at):
            rest = self._fit(number + 1, end)
            if rest is not None:
                field = self._pieces[number].field
                return {field: value, **rest} if field else rest
        self._dead.add((number, at))
        return None

    def _ways(self, number: int, at: int) -> Iterator[tuple[int, str]]:
        """Give where a piece that begins at a place may end, and what it says then."""
        piece = self._pieces[number]
        if piece.words:
            if self._compared.startswith(piece.words, at):
                yield at + len(piece.words), ""
        elif piece.form:
            yield from _dates(self._name, at, piece.form)
        else:
            yield from self._words(piece.field, number, at)

    def _words(self, field: str, number: int, at: int) -> Iterator[tuple[int, str]]:
        following = self._pieces[number + 1].words if number + 1 < len(self._pieces) else ""
        is_last = number + 1 == len(self._pieces)
        start = at if field == ANYTHING else at + 1
        for end in [len(self._name)] if is_last else range(start, len(self._name) + 1):
            if following and not self._compared.startswith(following, end):
                continue
            if field == ANYTHING:
                yield end, ""
                continue
            value = _said(self._name[at:end])
            if value and "/" not in value and _can_be(field, value):
                yield end, value


def _dates(name: str, at: int, form: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Give the dates that are written at a place of a name, in a form, by ISO 8601."""

    def read(number: int, place: int, known: dict[str, int]) -> Iterator[tuple[int, str]]:
        if number == len(form):
            try:
                parts = (known.get(part, 0) for part in "YMD")
                yield place, str(PartialDate(*parts))
            except ValueRefusedError:
                return
        elif form[number] not in _DIGITS:
            if name.startswith(form[number], place):
                yield from read(number + 1, place + 1, known)
        else:
            for width in _DIGITS[form[number]]:
                digits = name[place : place + width]
                if len(digits) == width and digits.isascii() and digits.isdigit():
                    more = {**known, form[number][0]: int(digits)}
                    yield from read(number + 1, place + width, more)

    yield from read(0, at, {})


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?")


def _can_be(field: str, value: str) -> bool:
    return field != "language" or _tag().fullmatch(value) is not None


def _said(words: str) -> str:
    """Clean what a name says; where it has no spaces, its low lines are some."""
    words = words.strip()
    return tidy(words if " " in words else words.replace("_", " "))
