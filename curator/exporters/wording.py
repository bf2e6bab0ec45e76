"""Wording: the set phrases of an exported briefing, in English."""

from collections.abc import Iterable

from curator.domain.briefings.arranged import Item
from curator.domain.dates import PartialDate
from curator.domain.quotes import AnchorStatus, QuoteKind
from curator.domain.statements import Stance

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
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def date_in_words(date: PartialDate) -> str:
    """Write a date as far as it is known: “13 December 2024”, “December 2024” or “2024”."""
    month = _MONTHS[date.month - 1] if date.month else ""
    return " ".join(filter(None, (str(date.day or ""), month, str(date.year))))


def counted(number: int, noun: str) -> str:
    """Write a number with its noun: “1 quote”, “2 quotes”."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def tally(items: Iterable[Item]) -> str:
    """Count quotes by stance: “▲ 2 ▼ 1”; empty for no items."""
    quotes: dict[Stance, set[int]] = {}
    for item in items:
        quotes.setdefault(item.statement.stance, set()).add(item.quote.id)
    return " ".join(f"{stance.sign} {len(quotes[stance])}" for stance in Stance if stance in quotes)
