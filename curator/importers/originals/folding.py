"""Words folded to letters and digits, so that they are found however a page breaks its lines."""

import unicodedata
from collections.abc import Iterator


def letters_of(words: str) -> Iterator[str]:
    """Give the letters and digits of a text, in lower case and in their plain form."""
    for each in unicodedata.normalize("NFKC", words):
        if each.isalnum():
            yield each.lower()[0]


def folded(words: str) -> str:
    """Fold a text to its letters and digits."""
    return "".join(letters_of(words))


def folded_with_places(text: str) -> tuple[str, list[int]]:
    """Fold a text, and tell for each letter at which of its characters it stands."""
    letters, places = [], []
    for place, each in enumerate(text):
        for letter in letters_of(each):
            letters.append(letter)
            places.append(place)
    return "".join(letters), places
