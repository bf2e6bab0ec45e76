"""What can be wrong with a file of any format, in sentences that say what to do."""

import zlib

from curator.domain.errors import UnreadableFileError
from curator.importers.raw import Raw

# What the modules of Python raise where bytes are not what they should be.
BROKEN = (ValueError, LookupError, TypeError, AttributeError, OSError, EOFError, RuntimeError,
          NotImplementedError, OverflowError, zlib.error)  # fmt: skip


def damaged(raw: Raw) -> UnreadableFileError:
    """Tell that a file is not whole."""
    return UnreadableFileError(
        f"{raw.label} is damaged, or has not come down in full: get it once more, or open it in "
        "the program that made it and save it anew."
    )


def locked(raw: Raw) -> UnreadableFileError:
    """Tell that a file is encrypted."""
    return UnreadableFileError(
        f"{raw.label} asks for a password: open it with that, save it without one, and import that."
    )


def boundless(raw: Raw) -> UnreadableFileError:
    """Tell that a small file would become a very large one."""
    return UnreadableFileError(
        f"{raw.label} expands to more than any document holds, which is too large to read: "
        "it may be meant to do harm."
    )
