"""Colours and fonts: the tokens of both themes, and how Qt is dressed in them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from curator.gui.style.sheet import sheet
from curator.paths import RESOURCES

INTERFACE, READING = "Inter", "Source Serif 4"
_ACTOR_HUES = 12


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as #RRGGBB."""

    dark: bool
    chrome: str
    paper: str
    raised: str
    line: str
    ink: str
    muted: str
    accent: str
    supports: str
    opposes: str
    neutral: str
    unclear: str
    soft: str  # the accent as a ground, of what is chosen
    ground: str  # around a page

    def of_stance(self, stance: str) -> str:
        """Give the colour of a stance; of none, the accent."""
        return str(getattr(self, stance)) if stance else self.accent


LIGHT = Tokens(
    dark=False,
    chrome="#F4F3EF",
    paper="#FFFEFB",
    raised="#FFFFFF",
    line="#E2E0DA",
    ink="#1D2329",
    muted="#626A73",
    accent="#0B6B63",
    supports="#1F6FB2",
    opposes="#B34E10",
    neutral="#666D76",
    unclear="#7B5EA7",
    soft="#DFEAE6",
    ground="#EBEAE5",
)
DARK = Tokens(
    dark=True,
    chrome="#1E2124",
    paper="#24282C",
    raised="#2C3136",
    line="#3A4046",
    ink="#E8E6E1",
    muted="#9AA3AC",
    accent="#55B7AC",
    supports="#6FB1E8",
    opposes="#F0935C",
    neutral="#A3AAB2",
    unclear="#B9A1E3",
    soft="#2A3A3A",
    ground="#191B1E",
)


class Theme(QObject):
    """The theme now worn; it follows the system until one is chosen."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tokens = LIGHT
        self._chosen: Tokens | None = None

    def wear(self, chosen: Tokens | None = None) -> None:
        """Dress the application in a theme; in that of the system where none is chosen."""
        self._chosen = chosen
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow, Qt.ConnectionType.UniqueConnection)
        self._dress()

    def _follow(self) -> None:
        if self._chosen is None:
            self._dress()

    def _dress(self) -> None:
        dark = QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        self.tokens = self._chosen or (DARK if dark else LIGHT)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(_palette(self.tokens))
        application.setStyleSheet(sheet(self.tokens, mirrored=application.isRightToLeft()))
        self.changed.emit()


def load_fonts() -> None:
    """Make the shipped fonts known and the interface font the default."""
    for path in sorted((RESOURCES / "fonts").rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    QApplication.setFont(interface_font())


def interface_font(pixels: float = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Give the font of the interface at a size in pixels."""
    return _font(INTERFACE, pixels, weight)


def reading_font(pixels: float = 17.5, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Give the font of articles at a size in pixels."""
    return _font(READING, pixels, weight)


def mixed(colour: str, ground: str, share: float) -> QColor:
    """Lay a colour over a ground at a strength from 0 to 1."""
    over, under = QColor(colour), QColor(ground)
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * (1 - share),
        over.greenF() * share + under.greenF() * (1 - share),
        over.blueF() * share + under.blueF() * (1 - share),
    )


def actor_tint(tokens: Tokens, actor_id: int) -> QColor:
    """Give the soft tint of an actor: its own hue, the same lightness for all."""
    hue = (actor_id * 5 % _ACTOR_HUES) / _ACTOR_HUES
    return QColor.fromHslF(hue, 0.24, 0.28) if tokens.dark else QColor.fromHslF(hue, 0.55, 0.92)


def contrast(one: QColor, other: QColor) -> float:
    """Tell the contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _font(family: str, pixels: float, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPointSizeF(pixels * 72 / _dots())
    font.setWeight(weight)
    return font


def _dots() -> float:
    """Tell how many dots per inch points are counted in; pixels may be no fractions in Qt."""
    screen = QApplication.primaryScreen()
    return screen.logicalDotsPerInchY() if screen is not None else 96.0


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for roles, colour in {
        (role.Window, role.Button, role.AlternateBase): tokens.chrome,
        (role.Base,): tokens.paper,
        (role.ToolTipBase,): tokens.raised,
        (role.WindowText, role.Text, role.ButtonText, role.ToolTipText): tokens.ink,
        (role.PlaceholderText,): tokens.muted,
        (role.Link, role.Accent): tokens.accent,
        (role.Mid, role.Midlight, role.Dark): tokens.line,
        (role.HighlightedText,): tokens.ink,
    }.items():
        for each in roles:
            palette.setColor(each, QColor(colour))
    palette.setColor(role.Highlight, mixed(tokens.accent, tokens.paper, 0.3))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.muted))
    return palette
