"""Where in the text the reader is, for the original to be at the same place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint

from curator.gui.reader.view import ReaderView


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """A place in the text, in code points, and the words of the quote there, if it is one's."""

    point: int
    words: str = ""


def current_place(view: ReaderView, quote_id: int | None) -> ReadingPlace:
    """Tell what is being read: the chosen quote as long as it is in sight, else the text there.

    That is the top of what is seen where a text begins, and its bottom where the text ends.
    """
    mark = view.marks.of(quote_id)
    if mark is not None and mark.start <= view.last_seen() and mark.end >= view.first_seen():
        start, end = map(view.offsets.to_code_points, (mark.start, mark.end))
        return ReadingPlace(start, view.canonical[start:end])
    bar = view.verticalScrollBar()
    share = bar.value() / bar.maximum() if bar.maximum() else 0.0
    spot = QPoint(view.page.left + 4, round(4 + share * max(view.viewport().height() - 8, 0)))
    unit = view.cursorForPosition(spot).position() if bar.value() else 0
    return ReadingPlace(view.offsets.to_code_points(unit))


def go_to(view: ReaderView, point: int) -> None:
    """Bring a place in the text to the top of what is seen; in code points."""
    unit, caret = view.offsets.to_utf16(min(point, len(view.canonical))), view.textCursor()
    caret.setPosition(unit)
    view.setTextCursor(caret)
    view.go_to(unit)
