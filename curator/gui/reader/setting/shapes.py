"""Shapes: how the words of long paragraphs are drawn, kept while these are read.

Qt forgets the shapes of a paragraph after each paint. Those of a paragraph of 1 MB take 40 ms.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QTextBlock

from curator.gui.reader.setting.passage import Passage

_LONG = 4_000  # UTF-16 units; what is shorter is shaped anew faster than one can see
_MOST = 400_000  # UTF-16 units kept beside the paragraph looked at last; each takes some 40 bytes


class Shapes:
    """Lets Qt keep the shapes of the long paragraphs that were in sight last."""

    def __init__(self) -> None:
        self._held: list[QTextBlock] = []

    def hold(self, passages: Sequence[Passage]) -> None:
        """Keep the shapes of what is about to be painted."""
        for passage in passages:
            block = passage.block
            if block.length() >= _LONG and block not in self._held:
                block.layout().setCacheEnabled(True)
                self._held.append(block)
                self._let_go()

    def forget(self) -> None:
        """Forget the paragraphs of a text that is no longer shown."""
        self._held.clear()

    def _let_go(self) -> None:
        while len(self._held) > 1 and sum(block.length() for block in self._held[:-1]) > _MOST:
            layout = self._held.pop(0).layout()
            layout.setCacheEnabled(False)
            nowhere = QImage(1, 1, QImage.Format.Format_RGB32)
            painter = QPainter(nowhere)
            layout.draw(painter, QPointF(), [], QRectF(0, -2, 1, 1))  # which lets them go
            painter.end()
