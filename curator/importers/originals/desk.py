"""The desk in the worker process: one original lies open on it; what is asked is shown of it."""

import base64
import sys
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from curator.domain.errors import CuratorError
from curator.importers.originals.views import PDF

if TYPE_CHECKING:
    from curator.importers.originals.page_image import Pages
    from curator.importers.originals.safe_page import SafePages

Answer = dict[str, Any]
_CLOSED = {"trouble": "closed"}


def prepare() -> Callable[..., Any]:
    """Import what is heavy, close the ways out of the process, and give what answers."""
    import nh3
    import pypdfium2
    from lxml import etree

    from curator.importers.originals import leaves, page_image, safe_page

    del nh3, pypdfium2, etree, leaves, page_image, safe_page
    sys.addaudithook(_refuse_ways_out)
    return Desk().answer


def _refuse_ways_out(event: str, _args: tuple[Any, ...]) -> None:
    if event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "os.spawn")):
        raise PermissionError("An original that is looked at may not reach for anything.")


class Desk:
    """Takes one original in pieces, opens it, and shows its pages.

    What goes wrong is told as ``trouble``: ``closed``, ``locked`` or ``damaged``.
    """

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._pictures: Pages | None = None
        self._pages: SafePages | None = None

    def answer(self, command: str, *words: str) -> Answer:
        """Do what is asked: ``clear``, ``take``, ``open``, ``draw``, ``read`` or ``find``."""
        return _COMMANDS[command](self, *words)

    def clear(self) -> Answer:
        """Put away what lies here."""
        self._pieces, self._pictures, self._pages = [], None, None
        return {}

    def take(self, piece: str) -> Answer:
        """Take a piece of an original, in base 64."""
        self._pieces.append(base64.b64decode(piece))
        return {}

    def open(self, media_type: str, name: str) -> Answer:
        """Open what was taken in, and tell how many pages it has."""
        from curator.importers.originals.leaves import pages_of
        from curator.importers.originals.page_image import LockedError, Pages
        from curator.importers.originals.safe_page import SafePages
        from curator.importers.raw import Raw

        data, self._pieces = b"".join(self._pieces), []
        try:
            if media_type == PDF:
                self._pictures = Pages(data)
                return {"count": len(self._pictures)}
            self._pages = SafePages(pages_of(Raw(data, name), media_type))
        except LockedError:
            return {"trouble": "locked"}
        except (CuratorError, ValueError, LookupError, TypeError, AttributeError, OSError):
            return {"trouble": "damaged"}
        return {"count": len(self._pages)}

    def draw(self, number: str, width: str, words: str) -> Answer:
        """Draw a page of a PDF."""
        if self._pictures is None:
            return _CLOSED
        try:
            picture = self._pictures.picture(int(number), int(width), words)
        except ValueError:
            return {"trouble": "damaged"}
        packed = zlib.compress(picture.pixels, 1)
        return {
            "width": picture.width,
            "height": picture.height,
            "pixels": base64.b64encode(packed).decode(),
            "boxes": picture.boxes,
        }

    def read(self, number: str) -> Answer:
        """Give a piece of a page as safe HTML."""
        if self._pages is None:
            return _CLOSED
        return {"html": self._pages.piece(int(number)), "whole": self._pages.whole}

    def find(self, words: str) -> Answer:
        """Tell in which piece of a page some words stand; -1 where in none."""
        if self._pages is None:
            return _CLOSED
        return {"number": self._pages.find(words)}


_COMMANDS: dict[str, Callable[..., Answer]] = {
    "clear": Desk.clear,
    "take": Desk.take,
    "open": Desk.open,
    "draw": Desk.draw,
    "read": Desk.read,
    "find": Desk.find,
}
