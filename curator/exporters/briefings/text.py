"""What a template writes: every text of the project is escaped, unless it says otherwise."""

from __future__ import annotations

import datetime as dt
import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import is_dataclass
from functools import lru_cache

from curator.domain.dates import PartialDate
from curator.exporters.escaping import block_quote, is_literal, isolated, paragraphs
from curator.exporters.wording import date_in_words

_MARKS = {  # CLDR 45, quotation marks; what is not listed is quoted as in English
    "de": "„“", "cs": "„“", "sk": "„“", "bg": "„“", "fr": "«\u00a0\u00a0»", "ru": "«»", "uk": "«»",
    "es": "«»", "it": "«»", "el": "«»", "pt": "“”", "pl": "„”", "ro": "„”", "hu": "„”",
    "nl": "‘’", "sv": "””", "fi": "””", "da": "””", "no": "«»", "nb": "«»", "ja": "「」",
    "zh": "“”", "fa": "«»", "ar": "”“", "he": "”“", "tr": "“”",
}  # fmt: skip
_QUOTED_ALREADY = re.compile("""[“„«»‘‹「『"'].*[”“»«’›」』"'][.,;!?…]*""", re.DOTALL)


_ISOLATE, _END = "\u2068", "\u2069"
_MANY = (list, tuple, dict, set, frozenset)
_NOT_OF_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


class Markdown(str):
    """Text that is Markdown already and is written as it stands."""

    __slots__ = ()


def written(value: object) -> str:
    """Write a value of a template: Markdown as it is, a date in words, all else escaped."""
    if isinstance(value, str):  # most values; those of enumerations too
        return value if value.__class__ is Markdown else inline(str(value))
    return _other(value)


def _other(value: object) -> str:
    if isinstance(value, PartialDate):
        return date_in_words(value)
    if isinstance(value, dt.datetime):
        return f"{value.astimezone(dt.UTC):%Y-%m-%d %H:%M} UTC"
    if value is None:
        return ""
    shown = str(value)  # says what is wrong of what is not there
    check(value)
    return inline(shown)


def check(value: object) -> None:
    """Raise ``TypeError`` where a value would show how Python keeps it, in place of words."""
    if callable(value) or hasattr(value, "__next__") or isinstance(value, _MANY):
        raise TypeError("it prints what is no text: call it, or put |join behind it")
    if is_dataclass(value) and not isinstance(value, PartialDate):
        raise TypeError("it prints what is no text: name the field of it that you want")


def inline(text: str) -> Markdown:
    """Escape a text within a line of ours; what reads right to left is isolated."""
    return Markdown(isolated(text)) if is_literal() else _inline(text)


@lru_cache(maxsize=20_000)
def _inline(text: str) -> Markdown:
    return Markdown(isolated(text))


def quoted(text: object, language: str = "") -> Markdown:
    """Set words on one line in the quotation marks of their language (BCP 47).

    Words that stand in marks of their own get no second ones.
    """
    said = written(text)
    if _QUOTED_ALREADY.match(str(text)):
        return Markdown(said)
    before, after = _marks_of(language)
    if said[:1] == _ISOLATE and said[-1:] == _END:  # the marks go the way of the words
        return Markdown(f"{_ISOLATE}{before}{said[1:-1]}{after}{_END}")
    return Markdown(f"{before}{said}{after}")


@lru_cache(maxsize=256)
def _marks_of(language: str) -> tuple[str, str]:
    marks = _MARKS.get(language.partition("-")[0].lower(), "“”")
    half = len(marks) // 2
    return marks[:half], marks[half:]


def block(text: object) -> Markdown:
    """Set words as a block quote."""
    return Markdown(text if isinstance(text, Markdown) else block_quote(str(text)))


def several(text: object) -> Markdown:
    """Set a text of several lines as paragraphs."""
    return Markdown(text if isinstance(text, Markdown) else paragraphs(str(text)))


def raw(text: object) -> Markdown:
    """Take a text for Markdown; what strangers wrote must never pass here."""
    return Markdown(text)


def joined(values: Iterable[object], between: str = ", ") -> Markdown:
    """Write values one after another; what is empty is left out, what lies between is Markdown."""
    return Markdown(between.join(filter(None, map(written, values))))


def truncated(text: str, words: int = 20) -> str:
    """Cut a text after so many words; what was cut off shows as an ellipsis."""
    every = text.split()
    return text if len(every) <= words else " ".join(every[:words]) + " …"


def slug(text: object) -> Markdown:
    """Give a name for files and anchors: ASCII letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", str(text)).encode("ascii", "ignore").decode().lower()
    return Markdown(re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:80])


def table_cell(text: object) -> Markdown:
    """Write a text in a table: on one line, never empty."""
    return _cell(written(text))


@lru_cache(maxsize=20_000)
def _cell(text: str) -> Markdown:
    return Markdown(text.strip().replace("\n", " ") or "–")


def yaml(value: object) -> Markdown:
    """Write a text as a scalar of YAML 1.2: quoted as JSON is, which is a part of it.

    What YAML takes for a line end, or for no text at all, is written as an escape.
    """
    quoted_text = json.dumps(str(value), ensure_ascii=False)
    return Markdown(_NOT_OF_YAML.sub(lambda sign: f"\\u{ord(sign[0]):04x}", quoted_text))
