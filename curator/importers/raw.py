"""A thing to import before it is read: its bytes and what is known of them from outside."""

from dataclasses import dataclass
from pathlib import PurePath


@dataclass(frozen=True, slots=True)
class Raw:
    """Bytes as they came, with the name and the address they came under, where there were any."""

    data: bytes
    name: str = ""
    url: str = ""
    charset: str = ""  # as the server declared it

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
