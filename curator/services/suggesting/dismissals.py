"""What nobody wants suggested, when a text becomes another: it stays dismissed at its new place."""

from __future__ import annotations

from collections.abc import Iterable

from curator.anchoring.folding import VersionText
from curator.anchoring.resolve import resolve
from curator.domain.quotes import SURE, AnchorStatus
from curator.domain.selectors import cut
from curator.domain.text import text_sha256
from curator.storage.journal.writer import Writer
from curator.storage.lists import suggesting as stored
from curator.storage.models import DismissalRow
from curator.storage.reading.asking import Asks

Place = tuple[int, int]  # start and end in code points
_FOUND = (*SURE, AnchorStatus.CHANGED)


def follow(asks: Asks, before: str, text: str) -> tuple[Place, ...]:
    """Find where the dismissed suggestions of a text lie in the one that follows it, by place.

    One whose words are gone, or stand where nobody could tell, is left out.
    """
    gone = stored.dismissed(asks, text_sha256(before))
    version = VersionText(0, text)
    found = [resolve(cut(before, start, end), version) for start, end in sorted(gone)]
    return tuple(
        (anchor.start, anchor.end)
        for anchor in found
        if anchor.status in _FOUND and anchor.start is not None and anchor.end is not None
    )


def carry(writer: Writer, text: str, places: Iterable[Place]) -> None:
    """Dismiss places of a text within an edit that is being made; those that are so stay so."""
    sha = text_sha256(text)
    for start, end in sorted(set(places) - stored.dismissed(writer.connection, sha)):
        writer.add(DismissalRow, sha256=sha, start=start, end=end)
