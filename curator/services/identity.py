"""Which device this is: a few random letters, so that history names no machine and no login."""

import os
import string
from functools import cache
from pathlib import Path


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
