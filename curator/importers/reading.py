"""From a file, its bytes or a text to a draft."""

import stat
from collections.abc import Callable
from pathlib import Path

from curator.domain.errors import UnreadableFileError
from curator.domain.sources import Draft
from curator.domain.text import canonical
from curator.importers.encodings import refuse_empty
from curator.importers.formats import html, markdown, plain
from curator.importers.kinds import Kind, recognise
from curator.importers.raw import Raw

_LARGEST = 50 << 20  # bytes
_READERS: dict[Kind, Callable[[Raw], Draft]] = {
    Kind.PLAIN: plain.read,
    Kind.MARKDOWN: markdown.read,
    Kind.HTML: html.read,
}


def read_file(path: Path) -> Draft:
    """Read a file once; devices, pipes and folders are not opened.

    Raise ``UnreadableFileError``, and what ``read_bytes`` raises.
    """
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            raise UnreadableFileError(_no_file(path, mode))
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except FileNotFoundError:
        raise UnreadableFileError(f"There is no file “{path}”: check its name.") from None
    except PermissionError:
        raise UnreadableFileError(
            f"“{path}” may not be read: ask its owner for the right to read it."
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnreadableFileError(f"“{path}” could not be read ({reason}).") from None
    return read_bytes(data, path.name)


def read_bytes(data: bytes, name: str, url: str = "", charset: str = "") -> Draft:
    """Read what came under a name and an address; the content decides how, before the suffix.

    ``charset`` is what the server declared. Raise ``EmptyFileError``, ``BinaryFileError``,
    ``EncodingError``, ``NoArticleError``, or ``UnreadableFileError`` for what is too large.
    """
    raw = Raw(data, name, url, charset)
    if len(data) > _LARGEST:
        raise UnreadableFileError(
            f"{raw.label} is larger than {_LARGEST >> 20} MB: divide it, and import the parts."
        )
    return _READERS[recognise(raw)](raw)


def read_text(text: str, name: str = "") -> Draft:
    """Read a text that was typed, pasted or piped in, as plain text; its data is UTF-8.

    Loose surrogates become U+FFFD. Raise ``EmptyFileError`` where no words are.
    """
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    raw = Raw(text.encode(), name)
    refuse_empty(raw, text)
    return plain.draft(raw, canonical(text))


def _no_file(path: Path, mode: int) -> str:
    if stat.S_ISDIR(mode):
        return f"“{path}” is a folder: name the files in it."
    return f"“{path}” is a device or a pipe, not a file: choose a file."
