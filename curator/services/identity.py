"""Who signs the edits, and on which device.

A device is a few random letters, so that history names no machine and no login.
"""

from __future__ import annotations

import os
import string
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from curator.domain.edits import Coder
from curator.domain.text import folded, tidy
from curator.storage.journal.signing import Hand
from curator.storage.reading import coders

if TYPE_CHECKING:
    from curator.storage.journal.writer import Writer


_COLOURS = ("#0B6B63", "#7A4B9D", "#B4541A", "#1F6FB2", "#8A6D1B", "#A23B5C")


def settings_folder() -> Path:
    """Tell where Curator keeps what belongs to this person on this machine, not to a project."""
    if chosen := os.environ.get("CURATOR_SETTINGS"):
        return Path(chosen)
    from platformdirs import user_config_path

    return user_config_path("curator", appauthor=False)


@cache
def device() -> str:
    """Give the six letters by which history knows this device; made at the first use."""
    path = settings_folder() / "device"
    try:
        return path.read_text("ascii").strip()[:6] or _make(path)
    except (OSError, UnicodeDecodeError):
        return _make(path)


def _make(path: Path) -> str:
    import secrets

    letters = "".join(secrets.choice(string.ascii_lowercase) for _ in range(6))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(letters, "ascii")
    except OSError:  # a home that cannot be written to: another name next time
        pass
    return letters


class Signature:
    """A coder of the project, or a name that joins it at the first edit; empty: the first coder."""

    def __init__(self, name: str) -> None:
        self._name = tidy(name)
        self._coder_id: int | None = None

    @property
    def hand(self) -> Hand:
        """What an edit begins with; ``sign`` makes it whole."""
        return Hand(self._coder_id or 0, device())

    def among(self, everyone: Sequence[Coder]) -> Coder:
        """Tell who it is among the coders of the project."""
        if self._coder_id is not None:
            return next(coder for coder in everyone if coder.id == self._coder_id)
        return named(everyone, self._name) or everyone[0]

    def change(self, coder: Coder) -> None:
        """Be that of a coder of the project from now on."""
        self._name, self._coder_id = coder.name, coder.id

    def sign(self, writer: Writer) -> None:
        """Sign an edit; a coder who is new joins just before it, or not at all."""
        if self._coder_id is None:
            everyone = coders.listing(writer.connection)
            known = named(everyone, self._name) if self._name else everyone[0]
            coder_id = known.id if known else self._join(writer, everyone)
            writer.hand = Hand(coder_id, writer.hand.device)

    def keep(self, writer: Writer) -> None:
        """Stay who signed an edit that was kept."""
        self._coder_id = writer.hand.coder_id

    def _join(self, writer: Writer, everyone: Sequence[Coder]) -> int:
        from curator.storage.journal.writer import Writer

        joining = Writer(writer.connection, "coders.join", Hand(everyone[0].id, device()))
        return add_coder(joining, self._name, len(everyone))


def named(everyone: Iterable[Coder], name: str) -> Coder | None:
    """Give the coder of this name, compared without case and diacritics, or None."""
    return next((coder for coder in everyone if folded(coder.name) == folded(name)), None)


def add_coder(writer: Writer, name: str, number: int) -> int:
    """Add a coder who is the so-manieth, counted from 0, and return the key."""
    from curator.storage.models import CoderRow

    initials = "".join(word[0] for word in name.split())[:3].upper()
    colour = _COLOURS[number % len(_COLOURS)]
    return writer.add(CoderRow, name=name, initials=initials, colour=colour)
