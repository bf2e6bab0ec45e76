"""Which code page RTF means, by the number of a charset of its fonts or a word of its header."""

import codecs

_OF_FONT = {
    77: "mac_roman",
    78: "cp932",
    79: "cp949",
    80: "gb18030",
    81: "big5hkscs",
    83: "mac_greek",
    84: "cp1255",
    85: "cp1256",
    86: "mac_greek",
    87: "mac_turkish",
    88: "mac_latin2",
    89: "mac_cyrillic",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "big5hkscs",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
_OF_DOCUMENT = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_OF_PAGE = {936: "gb18030", 949: "cp949", 950: "big5hkscs", 10000: "mac_roman", 65001: "utf-8"}


class Charsets:
    """The code pages of a document and of its fonts, as its header tells them."""

    def __init__(self) -> None:
        self._document = "cp1252"
        self._fonts: dict[int, str] = {}
        self._default = 0
        self._font = 0  # whose entry in the table is being read

    def hear(self, word: str, number: int) -> None:
        """Take a word of the header, or of the table of fonts."""
        if word in _OF_DOCUMENT:
            self._document = _OF_DOCUMENT[word]
        elif word == "ansicpg":
            self._document = _of_page(number) or self._document
        elif word == "deff":
            self._default = number
        elif word == "f":
            self._font = number
        elif word == "fcharset":
            self._fonts[self._font] = _OF_FONT.get(number, "")
        elif word == "cpg":
            self._fonts[self._font] = _of_page(number)

    def decode(self, data: bytes, font: int | None) -> str:
        """Turn bytes in a font, or in that of the document, into words."""
        codec = self._fonts.get(self._default if font is None else font, "")
        return data.decode(codec or self._document, "replace")


def _of_page(number: int) -> str:
    """Give the codec of a code page of Windows; empty where Python has none."""
    name = _OF_PAGE.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""
