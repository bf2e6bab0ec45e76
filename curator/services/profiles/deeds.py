"""What a person can do with import profiles: list, keep, rename, remove; each is one step."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from curator.domain.errors import NameTakenError, NotFoundError
from curator.domain.profiles.profile import Profile, checked
from curator.domain.text import folded
from curator.services.project import Project
from curator.storage.models import ProfileRow
from curator.storage.reading import profiles as reading


def all_of(project: Project) -> list[Profile]:
    """List the profiles, by their names in order."""
    return project.ask(reading.listing)


def find(project: Project, name: str) -> Profile:
    """Give the profile of a name; raise ``NotFoundError`` where there is none."""
    return _named(all_of(project), name)


def keep(project: Project, profile: Profile, of: str = "") -> Profile:
    """Keep a profile: as a new one, or in place of the one that is named ``of`` or as it is.

    Raise what ``checked`` raises, ``NotFoundError`` where there is none named ``of``, and
    ``NameTakenError`` where a new name is another's.
    """
    wanted = checked(profile)
    with project.write("profiles.set") as writer:
        known = reading.listing(writer.connection)
        same = next((p for p in known if folded(p.name) == folded(wanted.name)), None)
        before = _named(known, of) if of else same
        if before is None:
            writer.add(ProfileRow, **_values(wanted))
        elif same is not None and same.id != before.id:
            raise NameTakenError(f"“{same.name}” is the name of another profile. Choose another.")
        else:
            writer.put(ProfileRow, before.id, **_values(wanted))
    return find(project, wanted.name)


def remove(project: Project, name: str) -> None:
    """Remove a profile; what was imported by it stays as it is. Raise ``NotFoundError``."""
    with project.write("profiles.remove") as writer:
        writer.remove(ProfileRow, [_named(reading.listing(writer.connection), name).id])


def _named(known: Sequence[Profile], name: str) -> Profile:
    found = next((each for each in known if folded(each.name) == folded(name)), None)
    if found is None:
        raise NotFoundError(f"There is no profile “{name}”. List them with: curator profiles")
    return found


def _values(profile: Profile) -> dict[str, Any]:
    return {
        "name": profile.name,
        "pattern": profile.pattern,
        "columns": _written(profile.columns),
        "facts": _written(profile.facts),
    }


def _written(told: Mapping[str, str]) -> str:
    return json.dumps(dict(told), ensure_ascii=False) if told else ""
