"""What a person hands over by a drop or the clipboard, before anything of it is read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

from curator.services import reading
from curator.services.project import SUFFIX


@dataclass(frozen=True, slots=True)
class Load:
    """Files, folders and addresses; where there are none, a text."""

    targets: tuple[str, ...] = ()
    text: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it to import."""
        return not self.targets and not self.text.strip()

    @property
    def project(self) -> Path | None:
        """The project in it, where it is one file and that is a project."""
        paths = [Path(each) for each in self.targets if not reading.is_address(each)]
        alone = len(self.targets) == len(paths) == 1
        return paths[0] if alone and paths[0].suffix == SUFFIX else None

    @property
    def name(self) -> str:
        """A name for a project of this: that of the one file or folder, or of their folder."""
        paths = [Path(each) for each in self.targets if not reading.is_address(each)]
        if len(paths) == 1:
            return paths[0].name if paths[0].is_dir() else paths[0].stem
        return paths[0].parent.name if paths else ""


def load_of(data: QMimeData | None) -> Load:
    """Take what is in it and is there; a clipboard may hold nothing at all."""
    if data is None:
        return Load()
    urls = data.urls() if data.hasUrls() else []
    targets = [url.toLocalFile() if url.isLocalFile() else url.toString() for url in urls]
    words = data.text().strip()
    if not targets and reading.is_address(words) and len(words.split()) == 1:
        targets = [words]
    there = tuple(each for each in targets if reading.is_address(each) or Path(each).exists())
    return Load(there, "" if targets else data.text())
