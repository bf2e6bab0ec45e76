"""A profile, and what it adds to what was read of a file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from curator.domain.dates import PartialDate
from curator.domain.errors import EmptyNameError, ValueRefusedError
from curator.domain.profiles.pattern import Pattern, parse
from curator.domain.sources import Draft, Facts
from curator.domain.text import tidy

FACTS = ("title", "authors", "outlet", "url", "published", "language", "section")
COLUMNS = ("text", *FACTS, "")  # what a column may be read as; empty: it is left out
STRONG = "!"  # behind the name of a fact: it is believed before what the file says
_FACT_OF = {"date": "published", "author": "authors"}
_BETWEEN_NAMES = re.compile(r"\s*(?:;|&)\s*")
_NAME = "file name"  # the origin of a title that a reader took from there, for want of another
_GIVES_WAY = {"title": _NAME, "language": "text"}  # what is only gathered


@dataclass(frozen=True, slots=True)
class Profile:
    """How files of one kind are imported.

    ``pattern`` says what their names mean, ``columns`` which fact each column of a table is read
    as, ``facts`` what is so where a file does not say; there a name may end in ``!``.
    """

    name: str
    pattern: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    id: int = 0


def checked(profile: Profile) -> Profile:
    """Give a profile cleaned, as it is kept.

    Raise ``EmptyNameError``, ``PatternError``, or ``ValueRefusedError`` for what is no fact or
    cannot be one.
    """
    if not tidy(profile.name):
        raise EmptyNameError("A profile needs a name. Type one.")
    pattern = tidy(profile.pattern)
    if pattern:
        parse(pattern)
    for column, fact in profile.columns.items():
        if fact not in COLUMNS:
            known = ", ".join(filter(None, COLUMNS))
            raise ValueRefusedError(f"“{fact}” of “{column}” is no fact. Choose of “{known}”.")
    facts = {name: tidy(value) for name, value in profile.facts.items() if tidy(value)}
    for name, value in facts.items():
        fact_of(name.removesuffix(STRONG), value)
    return Profile(tidy(profile.name), pattern, dict(profile.columns), facts, profile.id)


def fact_of(name: str, value: str) -> Any:
    """Read a fact as it is typed; raise ``ValueRefusedError`` where it can be none."""
    if name not in FACTS:
        raise ValueRefusedError(f"“{name}” is no fact. Choose of “{', '.join(FACTS)}”.")
    if name == "published":
        return PartialDate.parse(value)
    if name == "authors":
        return tuple(filter(None, map(tidy, _BETWEEN_NAMES.split(value))))
    return tidy(value)


def told_by_name(profile: Profile, path: str) -> dict[str, Any] | None:
    """Tell the facts that the path of a file gives; None where it does not fit the pattern."""
    if not profile.pattern:
        return {}
    found = _matched(parse(profile.pattern), path)
    if found is None:
        return None
    return {_FACT_OF.get(name, name): fact_of(_FACT_OF.get(name, name), value)
            for name, value in found.items()}  # fmt: skip


def applied(profile: Profile, draft: Draft, path: str) -> Draft:
    """Add to a draft what a profile says of it; ``path`` is that of its file.

    What the file itself says is believed before the name of the file, and that before the facts of
    the profile, but for what the profile says with a ``!``. A title that was taken from the name
    of the file, and a language that only the text tells, give way. What does not fit the pattern,
    or has no date of the calendar there, is left as it was read.
    """
    facts = {name: getattr(draft.facts, name) for name in FACTS}
    origins = dict(draft.origins)
    for name, value, origin, is_strong in _told(profile, path):
        gives_way = name in _GIVES_WAY and origins.get(name) == _GIVES_WAY[name]
        if value and (is_strong or not facts[name] or gives_way):
            facts[name], origins[name] = value, origin
    return replace(draft, facts=Facts(**facts), origins=origins)


def _told(profile: Profile, path: str) -> Iterator[tuple[str, Any, str, bool]]:
    """Give facts with their origins, and whether they are strong, the weakest strong ones first."""
    own = f"profile “{profile.name}”" if profile.name else "profile"
    of_name = f"{_NAME}, {own}" if profile.name else _NAME
    by_name = told_by_name(profile, path) or {}
    strong = {_FACT_OF.get(f, f) for f in parse(profile.pattern).strong} if profile.pattern else ()
    given = {name: fact_of(name.removesuffix(STRONG), v) for name, v in profile.facts.items()}
    for name, value in by_name.items():
        if name not in strong:
            yield name, value, of_name, False
    for name, value in given.items():
        yield name.removesuffix(STRONG), value, own, name.endswith(STRONG)
    for name, value in by_name.items():
        if name in strong:
            yield name, value, of_name, True


def _matched(pattern: Pattern, path: str) -> dict[str, str] | None:
    parts = [part for part in re.split(r"[/\\]", path) if part]
    if len(parts) <= pattern.depth:
        return None
    stem = re.sub(r"(?<=.)\.[^.\s]{1,8}$", "", parts[-1]) if parts else ""
    return pattern.match("/".join([*parts[len(parts) - 1 - pattern.depth : -1], stem]))
