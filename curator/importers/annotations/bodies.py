"""What an annotation says: statements, notes, labels, translations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from curator.domain.briefings.content import Translation
from curator.domain.errors import StanceError
from curator.domain.statements import NewStatement, PartyRole, Stance
from curator.domain.text import folded, tidy
from curator.importers.annotations.values import fields, many, text

Body = Mapping[str, Any]

_ROLES = {role.value: role for role in PartyRole}


def bodies_of(annotation: Mapping[str, Any]) -> list[Body]:
    """List the bodies of an annotation; a bare text is one too (the model's 3.2.5)."""
    told = [fields(each) for each in many(annotation.get("body")) if not isinstance(each, str)]
    bare = text(annotation.get("bodyValue"))
    return [*told, {"purpose": "commenting", "value": bare}] if bare else told


def statements(bodies: Iterable[Body]) -> Iterator[NewStatement]:
    """Give who says what: bodies of one statement bear the same number, others one together."""
    groups: dict[str, list[Body]] = {}
    for body in bodies:
        if purposes(body) & {"identifying", "classifying", "assessing"}:
            groups.setdefault(text(body.get("curator:statement")), []).append(body)
    for some in groups.values():
        made = _statement(some)
        if made is not None:
            yield made


def notes(bodies: Iterable[Body]) -> str:
    """Give the comments, one below the other."""
    found = (text(body.get("value")) for body in bodies if _is_comment(body))
    return "\n\n".join(filter(None, found))


def labels(bodies: Iterable[Body]) -> tuple[str, ...]:
    """List the tags, each once."""
    found: dict[str, str] = {}
    for body in bodies:
        name = tidy(text(body.get("value")))
        if "tagging" in purposes(body) and folded(name):
            found.setdefault(folded(name), name)
    return tuple(found.values())


def translations(bodies: Iterable[Body]) -> tuple[Translation, ...]:
    """List the words in other languages."""
    return tuple(
        Translation(
            text(body.get("language")), text(body.get("value")),
            text(body.get("curator:translator")),
        )
        for body in bodies
        if purposes(body) & {"curator:translating", "translating"} and text(body.get("value"))
    )  # fmt: skip


def purposes(body: Body) -> set[str]:
    """Give what a body is for; the model allows one or several."""
    return {each for each in many(body.get("purpose")) if isinstance(each, str)}


def _is_comment(body: Body) -> bool:
    told = purposes(body)
    return "commenting" in told or (not told and body.get("type") == "TextualBody")


def _statement(bodies: Iterable[Body]) -> NewStatement | None:
    actor = claim = ""
    stance: Stance | None = None
    parties: list[tuple[PartyRole, str]] = []
    for body in bodies:
        name, role = _label(body), _ROLES.get(text(body.get("curator:role")))
        stance = _stance(body) or stance
        if "identifying" in purposes(body) and name:
            if role is not None:
                parties.append((role, name))
            else:
                actor = actor or name
        elif "classifying" in purposes(body):
            claim = claim or name
    if not (actor or claim or stance):
        return None
    return NewStatement(actor, claim, stance or Stance.UNCLEAR, tuple(dict.fromkeys(parties)))


def _label(body: Body) -> str:
    source = fields(body.get("source"))
    named = next((each for each in map(text, many(source.get("label"))) if each.strip()), "")
    return tidy(named or text(body.get("value")))


def _stance(body: Body) -> Stance | None:
    try:
        return Stance.parse(text(body.get("curator:stance")))
    except StanceError:
        return None
