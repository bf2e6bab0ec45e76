"""Values of facts as they are written in headers; what cannot be one is empty."""

import re
from urllib.parse import urlsplit

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_SENTENCE_END = re.compile(r"\w{3}[.?!]$")


def read_title(text: str) -> str:
    """Read a title of up to 200 code points."""
    return text if len(text) <= 200 else ""


def read_name(text: str) -> str:
    """Read the name of a person, an outlet or a section: short, and no sentence."""
    return "" if len(text) > 80 or _SENTENCE_END.search(text) else text


def read_authors(text: str) -> tuple[str, ...]:
    """Split names at semicolons, at ``and`` and ``&``, and at commas between full names.

    A “By” before them, as it stands above articles, is no part of a name.
    """
    text = re.sub(r"\A[Bb][Yy]:?\s+", "", text)
    if ";" in text:
        parts = text.split(";")
    else:
        parts = re.split(r",? and | & ", text)
        names = [name.strip() for part in parts for name in part.split(",")]
        parts = names if all(" " in name for name in names) else parts
    return tuple(name for part in parts if (name := read_name(part.strip())))


def read_address(text: str) -> str:
    """Read an address of the web of up to 1900 code points; a longer one may have been cut."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    of_the_web = parts.scheme in {"http", "https"} and parts.netloc
    whole = len(text) <= 1900 and not re.search(r"\s", text)
    return text if of_the_web and whole else ""


def read_language(text: str) -> str:
    """Read a language tag, such as ``de`` or ``pt-BR`` (BCP 47)."""
    return text.replace("_", "-") if _LANGUAGE.fullmatch(text) else ""
