"""Where the shipped files lie: in the source tree, in a wheel, in a frozen program."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


RESOURCES = _shipped("resources")
MIGRATIONS = _shipped("migrations")
