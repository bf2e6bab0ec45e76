"""What is asked of files off the interface thread, for the preview."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from curator.domain.errors import CuratorError
from curator.domain.profiles.profile import Profile, checked
from curator.gui.language.errors import sentence_of
from curator.services.profiles import preview
from curator.services.profiles.preview import Named, Table


@dataclass(frozen=True, slots=True)
class Told:
    """What a profile tells of some files, or why it cannot be one."""

    names: Sequence[Named]
    table: Table | None = None
    trouble: str = ""


def told(question: tuple[Profile, Sequence[str]]) -> Told:
    """Look at the first files that targets lead to, by a profile as it is typed."""
    profile, targets = question
    paths = preview.files_of(targets)
    table = preview.table_of(paths, profile.columns)
    try:
        checked(profile)
        return Told(preview.named(profile, paths), table)
    except CuratorError as error:
        return Told([Named(path, None) for path in paths], table, sentence_of(error))
