"""A thing to import before it is read: its bytes and what is known of them from outside."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath

from curator.domain.errors import CuratorError


@dataclass(frozen=True, slots=True)
class Raw:
    """Bytes as they came, with the name and the address they came under, where there were any."""

    data: bytes
    name: str = ""
    url: str = ""
    charset: str = ""  # as the server declared it
    captured_at: int | None = None  # milliseconds since 1970, UTC; None: not known
    columns: Mapping[str, str] = field(default_factory=dict)  # what those of a table are read as

    @property
    def stem(self) -> str:
        """The name without its suffix."""
        return PurePath(self.name).stem

    @property
    def suffix(self) -> str:
        """The last suffix of the name, in lower case and with its dot."""
        return PurePath(self.name).suffix.lower()

    @property
    def label(self) -> str:
        """What to call it in a sentence to the person."""
        return f"“{self.name}”" if self.name else "The text"


@dataclass(frozen=True, slots=True)
class Broken:
    """A file inside another that could not be taken out of it, and why."""

    name: str
    error: CuratorError
