"""Look at the original of a source: what is known of it, and one of its pages."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from curator.domain.errors import PreviewError
from curator.domain.sources import KeptOriginal, Original
from curator.importers.originals.viewer import Load, Viewer, is_pictured
from curator.importers.originals.views import Picture, SafePage
from curator.services.originals import kept
from curator.services.project import Project


@dataclass(frozen=True, slots=True)
class PageWanted:
    """What is to be looked at."""

    source_id: int
    page: int | None  # counted from 0; None: that of the place, or with the words
    place: int  # in the newest text, in code points
    width: int  # of a picture, in pixels
    words: str = ""  # of a quote
    instead: int = 0  # the page to look at where the words are on none


@dataclass(frozen=True, slots=True)
class PageSeen:
    """What is to be seen of an original; of some there is nothing but what is known of it."""

    kept: KeptOriginal
    count: int = 0  # of its pages
    page: int = 0  # counted from 0
    shown: Picture | SafePage | None = None
    trouble: str = ""  # why it cannot be shown


_viewer = Viewer()


def look(project: Project, wanted: PageWanted) -> PageSeen:
    """Look at a page of an original; any thread may do so.

    Raise what ``kept.of_source`` and ``kept.data_of`` raise.
    """
    known = kept.of_source(project, wanted.source_id)
    original = known.original

    def load() -> bytes:
        return kept.data_of(project, original)

    count = page = 0
    try:
        count = _viewer.count(original, load)
        if not count:
            return PageSeen(known)
        if is_pictured(original):
            meant = page_at(known.pages, wanted.place) if wanted.page is None else wanted.page
            page = max(0, min(meant, count - 1))
            picture = _viewer.picture(original, load, page, wanted.width, wanted.words)
            return PageSeen(known, count, page, picture)
        page = _piece(original, load, wanted) if wanted.page is None else wanted.page
        page = max(0, min(page, count - 1))
        return PageSeen(known, count, page, _viewer.page(original, load, page))
    except PreviewError as error:  # other pages may still be shown
        return PageSeen(known, count, page, trouble=str(error))


def _piece(original: Original, load: Load, wanted: PageWanted) -> int:
    found = _viewer.find(original, load, wanted.words) if wanted.words else -1
    return found if found >= 0 else wanted.instead


def page_at(pages: Sequence[int], place: int) -> int:
    """Tell on which page, counted from 0, a place lies; the first where no pages are known."""
    return max(0, bisect_right(pages, place) - 1)


def close() -> None:
    """End the process that shows originals, and give its memory back."""
    _viewer.close()
