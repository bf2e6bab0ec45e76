"""Between Qt's positions (UTF-16 code units) and Curator's (code points): the only border."""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """The positions of one text, counted both ways; each way takes a bisection."""

    def __init__(self, text: str) -> None:
        beyond = () if text.isascii() else _ASTRAL.finditer(text)
        self._points = [match.start() for match in beyond]
        self._units = [point + number for number, point in enumerate(self._points)]

    @property
    def are_equal(self) -> bool:
        """Whether both ways of counting come to the same everywhere."""
        return not self._points

    def to_utf16(self, point: int) -> int:
        """Turn a position in code points into one in UTF-16 units."""
        return point + bisect_left(self._points, point)

    def to_code_points(self, unit: int) -> int:
        """Turn a position in UTF-16 units into code points; inside a pair, that before it."""
        return unit - bisect_left(self._units, unit)
