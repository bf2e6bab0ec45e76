"""Import profiles, as they are read."""

from __future__ import annotations

import json

from curator.domain.profiles.profile import Profile
from curator.storage.reading.asking import Asks, rows

_PROFILES = "SELECT id, name, pattern, columns, facts FROM profile ORDER BY id"


def listing(asks: Asks) -> list[Profile]:
    """List the profiles, by their names in order."""
    found = [
        Profile(name, pattern, json.loads(columns or "{}"), json.loads(facts or "{}"), key)
        for key, name, pattern, columns, facts in rows(asks, _PROFILES)
    ]
    return sorted(found, key=lambda profile: (profile.name.casefold(), profile.id))
