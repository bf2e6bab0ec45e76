"""The signs of which RTF is made (Rich Text Format Specification 1.9.1, "Contents")."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?[0-9]{1,10})?[ ]?"
    rb"|\\'([0-9A-Fa-f]{2})"
    rb"|\\(.)"
    rb"|([{}])"
    rb"|[\r\n\x00]+"
    rb"|([^\\{}\r\n\x00]+)",
    re.DOTALL,
)


class Token(NamedTuple):
    """One sign: a word with its number, a brace, or bytes of text; the others are empty."""

    word: str = ""
    number: int | None = None
    brace: str = ""
    text: bytes = b""


def tokens_of(data: bytes) -> Iterator[Token]:
    """Cut RTF into its signs; pictures and the like in bytes are left out."""
    at = 0
    while found := _TOKEN.match(data, at):
        at = found.end()
        word, number, digits, symbol, brace, text = found.groups()
        if text:
            yield Token(text=text)
        elif word:
            value = int(number) if number else None
            if word == b"bin":
                at += max(value or 0, 0)
            yield Token(word.decode().lower(), value)
        elif digits:
            yield Token(text=bytes([int(digits, 16)]))
        elif brace:
            yield Token(brace=brace.decode())
        elif symbol:
            yield Token(word="par" if symbol in b"\r\n" else symbol.decode("latin-1"))
