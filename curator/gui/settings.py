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

    def last_statement(self, path: Path) -> int | None:
        """Tell which row of the table of statements of a project was stood on last."""
        kept = str(self._kept.value(_key(path, "statement"), ""))
        return int(kept) if kept.removeprefix("-").isdecimal() else None

    def remember_statement(self, path: Path, key: int) -> None:
        """Note which row of the table of statements of a project is stood on."""
        self._kept.setValue(_key(path, "statement"), key)

    @property
    def theme(self) -> str:
        """Which theme was chosen: ``light``, ``dark``, or empty for that of the system."""
        return str(self._kept.value("theme", ""))

    def remember_theme(self, name: str) -> None:
        """Keep the choice of a theme."""
        self._kept.setValue("theme", name)

    @property
    def language(self) -> str:
        """Which language was chosen, by its code such as ``de``; empty for that of the system."""
        return str(self._kept.value("language", ""))

    def remember_language(self, code: str) -> None:
        """Keep the choice of a language."""
        self._kept.setValue("language", code)

    @property
    def keys(self) -> dict[str, list[str]]:
        """The keys chosen for commands, by the names of the commands."""
        kept = self._kept.value("keys", {})
        return dict(kept) if isinstance(kept, dict) else {}

    def remember_keys(self, keys: dict[str, list[str]]) -> None:
        """Keep the keys chosen for commands."""
        self._kept.setValue("keys", keys)

    def coder(self, path: Path) -> str:
        """Give the uid of the coder who worked last in a project on this machine."""
        return str(self._kept.value(_key(path, "coder"), ""))

    def remember_coder(self, path: Path, uid: str) -> None:
        """Note who works in a project."""
        self._kept.setValue(_key(path, "coder"), uid)

    @property
    def room(self) -> str:
        """The room that was left last."""
        return str(self._kept.value("room", "read"))

    def remember_room(self, room: str) -> None:
        """Note which room is left."""
        self._kept.setValue("room", room)

    def word(self, name: str, default: str) -> str:
        """Give a preference in words, such as ``reader/family``."""
        return str(self._kept.value(name, default))

    def number(self, name: str, default: float) -> float:
        """Give a preference that is a number; what is kept and is none counts as not kept."""
        try:
            return float(self.word(name, str(default)))
        except ValueError:
            return default

    def keep(self, name: str, value: str | float) -> None:
        """Keep a preference."""
        self._kept.setValue(name, value)

    def shape(self, part: str) -> QByteArray:
        """Give the kept shape of a part, such as ``window``; empty where there is none."""
        kept = self._kept.value(f"shape/{part}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def remember_shape(self, part: str, shape: QByteArray) -> None:
        """Keep the shape of a part of the window."""
        self._kept.setValue(f"shape/{part}", shape)


def _key(path: Path, part: str = "source") -> str:
    from hashlib import sha256

    return f"{part}/{sha256(str(path.resolve()).encode()).hexdigest()[:16]}"
