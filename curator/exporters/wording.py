"""Wording: the set phrases of an exported briefing, in English."""

from curator.domain.dates import PartialDate
from curator.domain.quotes import AnchorStatus, QuoteKind

MANNERS = {
    QuoteKind.INDIRECT: "in paraphrase",
    QuoteKind.MIXED: "partly in paraphrase",
    QuoteKind.CONTEXT: "as context",
}
DOUBTS = {
    AnchorStatus.CHANGED: "The words have changed in the newest version of the source.",
    AnchorStatus.NEEDS_REVIEW: "Their place in the newest version of the source is not certain.",
    AnchorStatus.AMBIGUOUS: "The newest version of the source has these words in several places.",
    AnchorStatus.ORPHAN: "These words are not found in the newest version of the source.",
}
LANGUAGES = {  # ISO 639-1, those most translated
    "ar": "Arabic", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German",
    "el": "Greek", "en": "English", "es": "Spanish", "fa": "Persian", "fi": "Finnish",
    "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian", "id": "Indonesian",
    "it": "Italian", "ja": "Japanese", "ko": "Korean", "ku": "Kurdish", "nl": "Dutch",
    "no": "Norwegian", "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "tr": "Turkish",
    "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def date_in_words(date: PartialDate) -> str:
    """Write a date as far as it is known: “13 December 2024”, “December 2024” or “2024”."""
    if not date.month:
        return str(date.year)
    month = f"{_MONTHS[date.month - 1]} {date.year}"
    return f"{date.day} {month}" if date.day else month


def counted(number: int, noun: str) -> str:
    """Write a number with its noun: “1 quote”, “2 quotes”."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
