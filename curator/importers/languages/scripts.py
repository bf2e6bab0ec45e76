"""Languages that are told by their letters alone."""

import re

# In this order: Japanese is written with Chinese letters too, but never without its own.
_SCRIPTS = tuple(
    (tag, re.compile(f"[{letters}]"))
    for tag, letters in {
        "ja": "\u3041-\u3096\u30a1-\u30fa",
        "ko": "\uac00-\ud7a3\u1100-\u11ff",
        "zh": "\u4e00-\u9fff\u3400-\u4dbf",
        "th": "\u0e01-\u0e3a\u0e40-\u0e4e",
        "lo": "\u0e81-\u0edf",
        "km": "\u1780-\u17d3",
        "my": "\u1000-\u104f",
        "ka": "\u10a0-\u10ff\u1c90-\u1cbf",
        "hy": "\u0531-\u0587",
        "ta": "\u0b82-\u0bcd",
        "te": "\u0c01-\u0c56",
        "kn": "\u0c81-\u0cd6",
        "ml": "\u0d01-\u0d57",
        "si": "\u0d82-\u0ddf",
        "gu": "\u0a81-\u0acd",
        "pa": "\u0a01-\u0a4d",
    }.items()
)
_LETTER = re.compile(r"[^\W\d_]")
_SHARE = 0.3  # of the letters; of Japanese few are its own, and names stand in Latin ones
_LEAST = 12  # letters
_OF_ARABIC = re.compile("[\u0621-\u063a\u0641-\u064a]")
_BEYOND_ARABIC = re.compile("[\u0671-\u06d3\u06fa-\u06ff\u0750-\u077f]")
_NEARLY_ALL = 0.8  # of the letters


def by_letters(sample: str) -> str:
    """Give the language that alone is written in the letters of a text, or nothing."""
    letters = len(_LETTER.findall(sample))
    for tag, script in _SCRIPTS:
        own = len(script.findall(sample))
        if own >= _LEAST and own >= letters * (_SHARE if tag != "ja" else 0.1):
            return tag
    return "ar" if _is_arabic(sample, letters) else ""


def _is_arabic(sample: str, letters: int) -> bool:
    """Tell Arabic by a letter that others in its script hardly have, and by none but its own."""
    own = len(_OF_ARABIC.findall(sample))
    return (
        own >= max(_LEAST, _NEARLY_ALL * letters)
        and not _BEYOND_ARABIC.search(sample)
        and ("\u0629" in sample)
    )
