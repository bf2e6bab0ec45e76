"""Looks at originals through a process of its own, which a time limit ends."""

import base64
import threading
import zlib
from collections.abc import Callable
from typing import Any

from curator.domain.errors import PreviewError
from curator.domain.sources import Original
from curator.importers.originals.desk import prepare
from curator.importers.originals.views import PAGES, PDF, Picture, SafePage
from curator.importers.worker import Worker

_SECONDS = 20.0  # of the clock, to open an original or to show a page
_LARGEST_PAGE = 25 << 20  # bytes
_PIECE = 1 << 20  # bytes handed over at once; turning more into JSON would hold up the window

Load = Callable[[], bytes]


class Viewer:
    """Shows the pages of one original after another; any thread may ask.

    ``load`` gives the bytes of the original, and is called where they are not there yet. What
    cannot be shown raises ``PreviewError``.
    """

    def __init__(self, seconds: float = _SECONDS) -> None:
        self._worker = Worker(prepare)
        self._seconds = seconds
        self._turn = threading.Lock()
        self._open = ""  # the hash of the original that lies open
        self._count = 0

    def count(self, original: Original, load: Load) -> int:
        """Tell how many pages an original has; 0: it is not of a kind that is shown."""
        if not is_shown(original):
            return 0
        with self._turn:
            self._lay_open(original, load)
            return self._count

    def picture(
        self, original: Original, load: Load, number: int, width: int, words: str = ""
    ) -> Picture:
        """Draw a page of a PDF, counted from 0, so many pixels wide, and find words on it."""
        found = self._shown(original, load, "draw", str(number), str(width), words)
        pixels = zlib.decompress(base64.b64decode(found["pixels"]))
        boxes = tuple((box[0], box[1], box[2], box[3]) for box in found["boxes"])
        return Picture(found["width"], found["height"], pixels, boxes)

    def page(self, original: Original, load: Load, number: int) -> SafePage:
        """Give a piece of a saved page, counted from 0."""
        found = self._shown(original, load, "read", str(number))
        return SafePage(found["html"], found["whole"])

    def find(self, original: Original, load: Load, words: str) -> int:
        """Tell in which piece of a saved page some words stand; -1 where in none."""
        return int(self._shown(original, load, "find", words)["number"])

    def close(self) -> None:
        """End the process, even in the middle of a page; the next question starts it anew."""
        self._worker.close()

    def _shown(self, original: Original, load: Load, *words: str) -> Any:
        with self._turn:
            self._lay_open(original, load)
            answer = self._ask(original, *words)
            if answer.get("trouble") == "closed":  # the process was ended meanwhile
                self._open = ""
                self._lay_open(original, load)
                answer = self._ask(original, *words)
            return _sound(original, answer)

    def _lay_open(self, original: Original, load: Load) -> None:
        if self._open == original.sha256:
            return
        self._open = ""
        if original.media_type != PDF and original.size > _LARGEST_PAGE:
            raise PreviewError(
                f"{_label(original)} is larger than {_LARGEST_PAGE >> 20} MB, too large to be "
                "shown here. Save the original, and look at it with another program."
            )
        data = load()
        self._ask(original, "clear")
        for start in range(0, len(data), _PIECE):
            piece = base64.b64encode(data[start : start + _PIECE]).decode()
            self._ask(original, "take", piece)
        opened = self._ask(original, "open", original.media_type, original.file_name)
        self._count = _sound(original, opened)["count"]
        self._open = original.sha256

    def _ask(self, original: Original, *words: str) -> Any:
        try:
            return self._worker.ask(*words, seconds=self._seconds)
        except TimeoutError:
            self._open = ""
            raise PreviewError(
                f"{_label(original)} took longer than {self._seconds:g} seconds to show. "
                "Save the original, and look at it with another program."
            ) from None
        except EOFError:
            self._open = ""
            raise _broken(original) from None


def is_shown(original: Original) -> bool:
    """Tell whether an original is of a kind that can be shown."""
    return original.media_type == PDF or original.media_type in PAGES


def is_pictured(original: Original) -> bool:
    """Tell whether the pages of an original are shown as pictures."""
    return original.media_type == PDF


def _sound(original: Original, answer: Any) -> Any:
    if answer.get("trouble") == "locked":
        raise PreviewError(
            f"{_label(original)} asks for a password. Save the original, and open it with that."
        )
    if "trouble" in answer:
        raise _broken(original)
    return answer


def _broken(original: Original) -> PreviewError:
    return PreviewError(
        f"{_label(original)} is damaged, or made in a way that cannot be shown here. "
        "Save the original, and look at it with another program."
    )


def _label(original: Original) -> str:
    return f"“{original.file_name}”" if original.file_name else "The original"
