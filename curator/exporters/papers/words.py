"""The few words that a paper itself says, by language; English where there is none."""

import re
from dataclasses import dataclass

_TAG = re.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Words:
    """What stands around the text of a briefing; ``page`` holds {} for page and pages."""

    contents: str
    notes: str
    skip: str
    back: str
    page: str
    references: str


_ENGLISH = Words(
    "Contents", "Notes", "Skip to the text", "Back to the text", "Page {} of {}", "References"
)
_WORDS = {
    "de": Words(
        "Inhalt", "Anmerkungen", "Zum Text", "Zurück zum Text", "Seite {} von {}",
        "Literaturverzeichnis",
    ),
}  # fmt: skip


def words_in(language: str) -> Words:
    """Give the words of a language by its tag (BCP 47), of which the first part counts."""
    return _WORDS.get(language.partition("-")[0].lower(), _ENGLISH)


def tag_of(language: str) -> str:
    """Give a tag of a language as it may stand in a document; English where it is none."""
    return language if _TAG.fullmatch(language) else "en"
