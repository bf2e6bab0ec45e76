"""What Curator remembers for this person on this machine; never anything of a project's words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from curator.services.identity import settings_folder

_RECENT = 8


class Settings:
    """Every preference once, in one file."""

    def __init__(self) -> None:
        self._kept = QSettings(str(settings_folder() / "curator.ini"), QSettings.Format.IniFormat)

    @property
    def recent(self) -> list[Path]:
        """List the projects opened last that are still there, the newest first."""
        kept = self._kept.value("recent", [])
        names = kept if isinstance(kept, list) else [kept]
        return [path for path in map(Path, filter(None, names)) if path.is_file()]

    def remember(self, path: Path) -> None:
        """Put a project at the head of those opened last."""
        path = path.resolve()
        others = [str(other) for other in self.recent if other != path]
        self._kept.setValue("recent", [str(path), *others][:_RECENT])

    def last_source(self, path: Path) -> int | None:
        """Tell which source of a project was looked at last."""
        kept = self._kept.value(_key(path))
        return int(kept) if isinstance(kept, int | str) and str(kept).isdigit() else None

    def remember_source(self, path: Path, source_id: int) -> None:
        """Note which source of a project is looked at."""
        self._kept.setValue(_key(path), source_id)

    def shape(self, part: str) -> QByteArray:
        """Give the kept shape of a part, such as ``window``; empty where there is none."""
        kept = self._kept.value(f"shape/{part}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def remember_shape(self, part: str, shape: QByteArray) -> None:
        """Keep the shape of a part of the window."""
        self._kept.setValue(f"shape/{part}", shape)


def _key(path: Path) -> str:
    from hashlib import sha256

    return f"source/{sha256(str(path.resolve()).encode()).hexdigest()[:16]}"
