"""The way from the signs of RTF to words."""

from __future__ import annotations

import re
from collections.abc import Callable

from curator.importers.formats.markup.flow import Flow
from curator.importers.formats.office.rtf_charsets import Charsets
from curator.importers.formats.office.rtf_state import State, changed, destination
from curator.importers.formats.office.rtf_tokens import Token, tokens_of

_SIGNS = {
    "tab": "\t",
    "~": "\u00a0",
    "_": "\u2011",
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "zwbo": "\u200b",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
    "{": "{",
    "}": "}",
    "\\": "\\",
}
_NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


class RtfReader:
    """Reads RTF into a flow of words, its fields, and its paragraphs with their styles."""

    def __init__(self) -> None:
        self.flow = Flow()
        self.paragraphs: list[tuple[str, str]] = []  # style and words, in their order
        self._state = State()
        self._groups: list[State] = []
        self._charsets = Charsets()
        self._styles: dict[int, str] = {}
        self._fields: dict[str, list[str]] = {}
        self._bytes = bytearray()
        self._units: list[int] = []
        self._to_skip = 0
        self._first = self._starred = False  # in its group; marked as to be skipped
        self._row_open = False
        self._deeds: dict[str, Callable[[], object]] = {
            "line": self.flow.break_line,
            "lbr": self.flow.break_line,
            "nestcell": lambda: self.flow.add("\t"),
            "nestrow": self.flow.end,
            "cell": self._end_cell,
            "row": self._end_row,
            **dict.fromkeys(("par", "sect", "page", "column"), self._end_paragraph),
        }

    def feed(self, data: bytes) -> bool:
        """Read a document; tell whether it comes to its end."""
        for token in tokens_of(data):
            if token.brace:
                self._brace(token.brace)
                if not self._groups:
                    break
            elif token.text:
                self._text(token.text)
            else:
                self._word(token)
        self._flush()
        self._end_paragraph()
        self._end_row()
        return not self._groups

    def field(self, name: str) -> str:
        """Give a field of the document: ``title`` or ``author``."""
        return "".join(self._fields.get(name, [])).strip()

    def _brace(self, brace: str) -> None:
        self._flush()
        self._to_skip = 0
        self._first, self._starred = brace == "{", False
        if brace == "{":
            self._groups.append(self._state)
        elif self._groups:
            left, self._state = self._state, self._groups.pop()
            if left.inner != self._state.inner:
                self._close(left.inner)

    def _close(self, inner: str) -> None:
        if inner == "note":
            self.flow.close_note()
        else:
            self.flow.close_aside()

    def _text(self, text: bytes) -> None:
        if self._to_skip:
            taken = min(self._to_skip, len(text))
            self._to_skip -= taken
            text = text[taken:]
        if text and not self._state.skipped:
            self._first = False
            if self._units:
                self._flush()
            self._bytes += text

    def _word(self, token: Token) -> None:
        word, number = token.word, token.number
        if word == "*":
            self._starred = True
        elif word == "u" and number is not None:
            self._unicode(number)
        elif self._to_skip and word in _SIGNS:
            self._to_skip -= 1
        else:
            self._to_skip = 0
            self._flush()
            self._go(word, number)

    def _unicode(self, number: int) -> None:
        if self._bytes:
            self._flush()
        self._first = False
        self._units.append(number & 0xFFFF)
        self._to_skip = self._state.uc

    def _go(self, word: str, number: int | None) -> None:
        first, self._first = self._first, False
        state = destination(self._state, word, starred=self._starred) if first else None
        self._starred = False
        if state is not None:
            if state.inner != self._state.inner:
                self.flow.open_note()
            self._state = state
        elif word in _SIGNS:
            self._say(_SIGNS[word])
        elif word in self._deeds:
            if self._state.speaks:
                self._deeds[word]()
        else:
            self._change(word, number)

    def _change(self, word: str, number: int | None) -> None:
        in_header = self._state.field == "fonttbl"
        if in_header or word != "f":
            self._charsets.hear(word, number or 0)
        if not in_header:
            self._state = changed(self._state, word, number)

    def _end_paragraph(self) -> None:
        words = self.flow.end()
        self.paragraphs.append((self._styles.get(self._state.style, ""), words))

    def _end_cell(self) -> None:
        if self._state.inner:
            self.flow.add("\t")
            return
        self._open_row()
        self.flow.close_cell()
        self.flow.open_cell()

    def _open_row(self) -> None:
        if not self._row_open:
            self._row_open = True
            self.flow.open_row()
            self.flow.open_cell()

    def _end_row(self) -> None:
        if self._row_open and not self._state.inner:
            self._row_open = False
            self.flow.close_cell()
            self.flow.close_row()

    def _flush(self) -> None:
        """Turn the bytes or code units that were gathered into words."""
        if self._bytes:
            data = bytes(self._bytes)
            self._bytes.clear()
            self._say(self._charsets.decode(data, self._state.font))
        if self._units:
            units = b"".join(unit.to_bytes(2, "little") for unit in self._units)
            self._units.clear()
            self._say(units.decode("utf-16-le", "surrogatepass"))  # halves may stand in two groups

    def _say(self, words: str) -> None:
        state = self._state
        words = _NOT_TEXT.sub("", words)
        if state.skipped or not words:
            return
        if state.field == "stylesheet":
            self._styles[state.style] = words.rstrip(";").strip().lower()
        elif state.field:
            self._fields.setdefault(state.field, []).append(words)
        elif state.speaks:
            self._find_row()
            self.flow.add(words)

    def _find_row(self) -> None:
        """Open the row in which words stand, or end the one after which they do."""
        if self._state.inner:
            return
        if self._state.in_table:
            self._open_row()
        else:
            self._end_row()
