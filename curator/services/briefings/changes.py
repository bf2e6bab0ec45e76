"""Tell what a briefing says otherwise than at its last export."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from curator.domain.briefings.content import Content, Said
from curator.domain.briefings.exports import Export


@dataclass(frozen=True, slots=True)
class Changes:
    """What was added, reworded or judged otherwise since, and how many statements are gone."""

    added: tuple[Said, ...] = ()
    changed: tuple[Said, ...] = ()
    gone: int = 0

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.gone)


def since(content: Content, last: Export) -> Changes:
    """Compare a briefing as it is now with what its last export used."""
    from curator.exporters.proofs.manifest import said_hash

    before = {
        (use["quote"], use["statement"]): (use["sha256"], use["said_sha256"])
        for use in last.manifest.get("uses", ())
    }
    added, changed = [], []
    now = {(one.quote.uid, one.uid): one for one in content.said}
    for key, one in now.items():
        words = hashlib.sha256(one.quote.words.encode()).hexdigest()
        if key not in before:
            added.append(one)
        elif before[key] != (words, said_hash(one)):
            changed.append(one)
    return Changes(tuple(added), tuple(changed), len(before.keys() - now.keys()))
