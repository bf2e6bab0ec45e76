"""The look of articles, and the limits within which a person can change it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QFont

from curator.gui.settings import Settings
from curator.gui.theme import INTERFACE, READING, reading_font

FAMILIES = (READING, INTERFACE)
_SIZES = (12.0, 40.0)
_MEASURES = (40, 100)
_LEADINGS = (120, 220)
_ADVANCE = 0.49  # of the size: the mean width of a character of the reading font
_SPACE = 13 / 17.5  # of the size: the height of a blank line between paragraphs


@dataclass(frozen=True, slots=True)
class Look:
    """Size in pixels, measure in characters, leading in per cent of the size."""

    size: float = 17.5
    family: str = READING
    measure: int = 66
    leading: int = 156

    @property
    def font(self) -> QFont:
        """The font of articles."""
        font = reading_font(self.size)
        font.setFamily(self.family)
        return font

    @property
    def column(self) -> int:
        """The width of the text in pixels."""
        return round(self.measure * self.size * _ADVANCE)

    @property
    def space(self) -> int:
        """The height of a blank line between paragraphs, in pixels."""
        return round(self.size * _SPACE)

    def changed(self, *, size: float = 0, measure: int = 0, leading: int = 0) -> Look:
        """Give a look that differs by so much, within the limits."""
        return replace(
            self,
            size=_within(self.size + size, _SIZES),
            measure=round(_within(self.measure + measure, _MEASURES)),
            leading=round(_within(self.leading + leading, _LEADINGS)),
        )


def kept_look(settings: Settings) -> Look:
    """Read the look that a person chose; what is not kept or makes no sense is as by default."""
    plain = Look()
    family = settings.word("reader/family", plain.family)
    look = Look(
        settings.number("reader/size", plain.size),
        family if family in FAMILIES else plain.family,
        round(settings.number("reader/measure", plain.measure)),
        round(settings.number("reader/leading", plain.leading)),
    )
    return look.changed()


def keep_look(settings: Settings, look: Look) -> None:
    """Remember a look."""
    for name in ("size", "family", "measure", "leading"):
        settings.keep(f"reader/{name}", getattr(look, name))


def _within(number: float, limits: tuple[float, float]) -> float:
    return min(max(number, limits[0]), limits[1])
