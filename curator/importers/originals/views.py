"""What is shown of an original."""

from dataclasses import dataclass

# Media types that can be shown: as pictures, and as safe HTML. Each of these has its reader.
PDF = "application/pdf"
PAGES = frozenset({
    "text/html", "multipart/related", "application/epub+zip", "message/rfc822",
    "application/vnd.ms-outlook",
})  # fmt: skip

Box = tuple[float, float, float, float]  # left, top, right, bottom, as shares of the page


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as a picture: rows of pixels, each of the bytes blue, green, red and one unused."""

    width: int  # pixels
    height: int
    pixels: bytes
    boxes: tuple[Box, ...]  # around the words that were looked for


@dataclass(frozen=True, slots=True)
class SafePage:
    """A piece of a page as HTML that asks for nothing: no picture, no style, no script."""

    html: str
    whole: bool  # whether nothing had to be left out because the page is built too deep
