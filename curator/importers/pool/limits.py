"""What one file may take, so that no other has to wait for it."""

from dataclasses import dataclass

from curator.domain.errors import CuratorError, UnreadableFileError
from curator.importers.kinds import Kind, kind_by_name
from curator.importers.raw import Raw
from curator.importers.troubles import boundless

PAGES = {Kind.HTML, Kind.MHTML}
_LONGEST = 600.0  # seconds of the clock, whatever the size


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of the reading of one file."""

    seconds: float = 20.0  # of the clock, from one article to the next
    per_megabyte: float = 4.0  # seconds more, for all but pages
    start: float = 60.0  # seconds for a process to begin, cold and on a busy machine
    memory: int = 2 << 30  # bytes of addresses
    output: int = 1 << 30  # bytes that may come of one file, besides twice its own size

    def seconds_for(self, name: str, size: int) -> float:
        """Give how long a file of a name and of so many bytes may take to the next article."""
        if kind_by_name(name) in PAGES:
            return self.seconds
        return max(self.seconds, min(_LONGEST, self.seconds + self.per_megabyte * size / (1 << 20)))


def too_slow(name: str, seconds: float) -> CuratorError:
    """Tell that a file took too long, and was stopped."""
    return UnreadableFileError(
        f"{Raw(b'', name).label} took longer than {seconds:g} seconds to read: "
        "save its words as text, and import that."
    )


def too_hungry(name: str) -> CuratorError:
    """Tell that a file took too much memory, and was stopped."""
    return UnreadableFileError(
        f"{Raw(b'', name).label} needs more memory than any document should: "
        "divide it, and import the parts."
    )


def too_long(name: str) -> CuratorError:
    """Tell that more came out of a file than any document holds."""
    return boundless(Raw(b"", name))


def broken(name: str) -> CuratorError:
    """Tell that the process that read a file broke down over it."""
    return UnreadableFileError(
        f"{Raw(b'', name).label} could not be taken apart: save its words as text, and import that."
    )
