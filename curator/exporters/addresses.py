"""Addresses: those of the web that a program may follow, and all that only look like one."""

from __future__ import annotations

import re
from urllib.parse import quote

# RFC 3987: no blanks, no controls, nothing that ends an address in JSON, HTML or TeX
_OF_THE_WEB = re.compile(r"https?://[^\s\x00-\x20\x7f-\xa0\"'<>\\^`{|}/?#\u200b-\u200f\u2028-\u202e"
                         r"\u2066-\u2069\ufeff]+(?:[/?#][^\s\x00-\x20\x7f-\xa0\"<>\\^`{|}"
                         r"\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]*)?")  # fmt: skip
_KEPT = "!#$%&'()*+,/:;=?@[]~"  # what has a meaning in an address


def web_address(text: str) -> str:
    """Give an address where it is one of the web (an IRI after RFC 3987), else nothing."""
    return text if _OF_THE_WEB.fullmatch(text) else ""


def in_ascii(text: str) -> str:
    """Write an address in ASCII, all else in it percent-encoded as UTF-8 (RFC 3986)."""
    return quote(text, safe=_KEPT)
