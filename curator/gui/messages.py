"""What the window says: operations, counts, dates and foreign names as translated sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from html import escape

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from curator.domain.actors import ActorKind
from curator.domain.claims import ClaimStatus
from curator.domain.dates import PartialDate, Precision
from curator.domain.edits import Deed, Subject
from curator.domain.quotes import AnchorStatus, QuoteKind
from curator.domain.statements import Stance


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:
    """Mark words for the translators, who look for this very name; Qt's own has no types."""
    del context
    return words


_OPERATIONS = {
    "quotes.add": QT_TRANSLATE_NOOP("Operations", "keeping a quote"),
    "quotes.revise": QT_TRANSLATE_NOOP("Operations", "changing a quote"),
    "quotes.amend": QT_TRANSLATE_NOOP("Operations", "changing a quote"),
    "quotes.move": QT_TRANSLATE_NOOP("Operations", "moving the ends of a quote"),
    "quotes.restore": QT_TRANSLATE_NOOP("Operations", "restoring a quote"),
    "quotes.remove": QT_TRANSLATE_NOOP("Operations", "removing a quote"),
    "quotes.tag": QT_TRANSLATE_NOOP("Operations", "labelling quotes"),
    "quotes.untag": QT_TRANSLATE_NOOP("Operations", "taking labels off quotes"),
    "quotes.place": QT_TRANSLATE_NOOP("Operations", "placing a quote"),
    "quotes.confirm": QT_TRANSLATE_NOOP("Operations", "confirming a place"),
    "quotes.leave": QT_TRANSLATE_NOOP("Operations", "keeping a quote as captured"),
    "suggestions.accept": QT_TRANSLATE_NOOP("Operations", "keeping suggested quotes"),
    "suggestions.dismiss": QT_TRANSLATE_NOOP("Operations", "dismissing a suggestion"),
    "statements.add": QT_TRANSLATE_NOOP("Operations", "tagging a quote"),
    "statements.amend": QT_TRANSLATE_NOOP("Operations", "changing who says what"),
    "statements.remove": QT_TRANSLATE_NOOP("Operations", "taking a statement back"),
    "sources.add": QT_TRANSLATE_NOOP("Operations", "importing"),
    "sources.describe": QT_TRANSLATE_NOOP("Operations", "describing a source"),
    "sources.read": QT_TRANSLATE_NOOP("Operations", "marking a source as read"),
    "sources.mark": QT_TRANSLATE_NOOP("Operations", "marking sources"),
    "sources.tag": QT_TRANSLATE_NOOP("Operations", "tagging sources"),
    "sources.untag": QT_TRANSLATE_NOOP("Operations", "taking tags off sources"),
    "sources.remove": QT_TRANSLATE_NOOP("Operations", "removing a source"),
    "sources.correct": QT_TRANSLATE_NOOP("Operations", "correcting a text"),
    "reprints.accept": QT_TRANSLATE_NOOP("Operations", "saying what is a reprint"),
    "reprints.apart": QT_TRANSLATE_NOOP("Operations", "saying what is no reprint"),
    "profiles.set": QT_TRANSLATE_NOOP("Operations", "setting an import profile"),
    "profiles.remove": QT_TRANSLATE_NOOP("Operations", "removing an import profile"),
    "sample.code": QT_TRANSLATE_NOOP("Operations", "tagging the sample"),
    "actors.add": QT_TRANSLATE_NOOP("Operations", "adding an actor"),
    "actors.affiliate": QT_TRANSLATE_NOOP("Operations", "noting where an actor belongs"),
    "actors.define": QT_TRANSLATE_NOOP("Operations", "describing an actor"),
    "actors.merge": QT_TRANSLATE_NOOP("Operations", "merging actors"),
    "actors.attribute": QT_TRANSLATE_NOOP("Operations", "setting attributes"),
    "actors.describe": QT_TRANSLATE_NOOP("Operations", "describing an actor"),
    "actors.remove": QT_TRANSLATE_NOOP("Operations", "removing an actor"),
    "actors.split": QT_TRANSLATE_NOOP("Operations", "splitting an actor"),
    "actors.unname": QT_TRANSLATE_NOOP("Operations", "taking a name away"),
    "actors.rename": QT_TRANSLATE_NOOP("Operations", "renaming an actor"),
    "actors.revise": QT_TRANSLATE_NOOP("Operations", "changing an actor"),
    "claims.add": QT_TRANSLATE_NOOP("Operations", "adding a claim"),
    "claims.define": QT_TRANSLATE_NOOP("Operations", "describing a claim"),
    "claims.merge": QT_TRANSLATE_NOOP("Operations", "merging claims"),
    "claims.describe": QT_TRANSLATE_NOOP("Operations", "describing a claim"),
    "claims.place": QT_TRANSLATE_NOOP("Operations", "placing a claim"),
    "claims.order": QT_TRANSLATE_NOOP("Operations", "ordering claims"),
    "claims.unword": QT_TRANSLATE_NOOP("Operations", "taking a wording away"),
    "claims.remove": QT_TRANSLATE_NOOP("Operations", "removing a claim"),
    "claims.split": QT_TRANSLATE_NOOP("Operations", "splitting a claim"),
    "claims.revise": QT_TRANSLATE_NOOP("Operations", "changing a claim"),
    "claims.reword": QT_TRANSLATE_NOOP("Operations", "rewording a claim"),
    "briefings.add": QT_TRANSLATE_NOOP("Operations", "making a briefing"),
    "briefings.revise": QT_TRANSLATE_NOOP("Operations", "changing a briefing"),
    "briefings.remove": QT_TRANSLATE_NOOP("Operations", "removing a briefing"),
    "briefings.exported": QT_TRANSLATE_NOOP("Operations", "exporting a briefing"),
    "templates.add": QT_TRANSLATE_NOOP("Operations", "making a template"),
    "templates.revise": QT_TRANSLATE_NOOP("Operations", "changing a template"),
    "templates.remove": QT_TRANSLATE_NOOP("Operations", "removing a template"),
    "redactions.add": QT_TRANSLATE_NOOP("Operations", "making masks"),
    "redactions.revise": QT_TRANSLATE_NOOP("Operations", "changing masks"),
    "redactions.remove": QT_TRANSLATE_NOOP("Operations", "removing masks"),
    "quotes.import": QT_TRANSLATE_NOOP("Operations", "taking annotations in"),
    "translations.set": QT_TRANSLATE_NOOP("Operations", "translating a quote"),
    "translations.remove": QT_TRANSLATE_NOOP("Operations", "removing a translation"),
    "coders.join": QT_TRANSLATE_NOOP("Operations", "joining the project"),
    "project.create": QT_TRANSLATE_NOOP("Operations", "making the project"),
}
_DATES = {  # as QDate.toString has it, by what is known and whether it is to be short
    (Precision.DAY, False): QT_TRANSLATE_NOOP("Dates", "d MMMM yyyy"),
    (Precision.DAY, True): QT_TRANSLATE_NOOP("Dates", "d MMM yyyy"),
    (Precision.MONTH, False): QT_TRANSLATE_NOOP("Dates", "MMMM yyyy"),
    (Precision.MONTH, True): QT_TRANSLATE_NOOP("Dates", "MMM yyyy"),
}
_SINGULAR = {
    "source": "%Ln source",
    "quote": "%Ln quote",
    "actor": "%Ln actor",
    "claim": "%Ln claim",
    "statement": "%Ln statement",
    "word": "%Ln word",
    "file": "%Ln file",
    "article": "%Ln article",
    "step": "%Ln step",
    "reprint": "%Ln reprint",
    "replacement": "%Ln replacement",
}  # of English, which has no file of translations; others have their forms there
_FIRST = 32  # code points of what an edit was about
_STANCES = {
    Stance.SUPPORTS: QT_TRANSLATE_NOOP("Stances", "supports"),
    Stance.OPPOSES: QT_TRANSLATE_NOOP("Stances", "opposes"),
    Stance.NEUTRAL: QT_TRANSLATE_NOOP("Stances", "neutral"),
    Stance.UNCLEAR: QT_TRANSLATE_NOOP("Stances", "unclear"),
}
_KINDS = {
    QuoteKind.DIRECT: QT_TRANSLATE_NOOP("Kinds", "direct"),
    QuoteKind.INDIRECT: QT_TRANSLATE_NOOP("Kinds", "indirect"),
    QuoteKind.MIXED: QT_TRANSLATE_NOOP("Kinds", "mixed"),
    QuoteKind.CONTEXT: QT_TRANSLATE_NOOP("Kinds", "context"),
}
_PLACES = {
    AnchorStatus.EXACT: ("=", QT_TRANSLATE_NOOP("Places", "in its place")),
    AnchorStatus.MOVED: ("→", QT_TRANSLATE_NOOP("Places", "moved")),
    AnchorStatus.CHANGED: ("≠", QT_TRANSLATE_NOOP("Places", "the words have changed")),
    AnchorStatus.NEEDS_REVIEW: ("?", QT_TRANSLATE_NOOP("Places", "check its place")),
    AnchorStatus.AMBIGUOUS: ("?", QT_TRANSLATE_NOOP("Places", "in several places")),
    AnchorStatus.ORPHAN: ("×", QT_TRANSLATE_NOOP("Places", "not found")),
}
_ACTOR_KINDS = {
    ActorKind.PERSON: QT_TRANSLATE_NOOP("ActorKinds", "person"),
    ActorKind.ORGANISATION: QT_TRANSLATE_NOOP("ActorKinds", "organisation"),
    ActorKind.STATE: QT_TRANSLATE_NOOP("ActorKinds", "state"),
    ActorKind.GROUP: QT_TRANSLATE_NOOP("ActorKinds", "group"),
    ActorKind.PLACE: QT_TRANSLATE_NOOP("ActorKinds", "place"),
    ActorKind.UNKNOWN: QT_TRANSLATE_NOOP("ActorKinds", "kind not known"),
}
_STATUSES = {
    ClaimStatus.UNVERIFIED: QT_TRANSLATE_NOOP("Statuses", "unverified"),
    ClaimStatus.CORROBORATED: QT_TRANSLATE_NOOP("Statuses", "corroborated"),
    ClaimStatus.DISPUTED: QT_TRANSLATE_NOOP("Statuses", "disputed"),
    ClaimStatus.REFUTED: QT_TRANSLATE_NOOP("Statuses", "refuted"),
    ClaimStatus.WITHDRAWN: QT_TRANSLATE_NOOP("Statuses", "withdrawn"),
}
_FARED = {
    AnchorStatus.EXACT: QT_TRANSLATE_NOOP("Places", "{0} in place"),
    AnchorStatus.MOVED: QT_TRANSLATE_NOOP("Places", "{0} moved"),
    AnchorStatus.CHANGED: QT_TRANSLATE_NOOP("Places", "{0} changed"),
    AnchorStatus.NEEDS_REVIEW: QT_TRANSLATE_NOOP("Places", "{0} to check"),
    AnchorStatus.AMBIGUOUS: QT_TRANSLATE_NOOP("Places", "{0} in several places"),
    AnchorStatus.ORPHAN: QT_TRANSLATE_NOOP("Places", "{0} not found"),
}


class Counts(QObject):
    """Every noun that is counted; only ``tr`` of a class makes numerus forms for translators."""

    def __init__(self) -> None:
        super().__init__()
        self.nouns: dict[str, Callable[[int], str]] = {
            "source": lambda n: self.tr("%Ln sources", "", n),
            "quote": lambda n: self.tr("%Ln quotes", "", n),
            "actor": lambda n: self.tr("%Ln actors", "", n),
            "claim": lambda n: self.tr("%Ln claims", "", n),
            "statement": lambda n: self.tr("%Ln statements", "", n),
            "word": lambda n: self.tr("%Ln words", "", n),
            "file": lambda n: self.tr("%Ln files", "", n),
            "article": lambda n: self.tr("%Ln articles", "", n),
            "step": lambda n: self.tr("%Ln steps", "", n),
            "reprint": lambda n: self.tr("%Ln reprints", "", n),
            "replacement": lambda n: self.tr("%Ln replacements", "", n),
        }


def operation(key: str) -> str:
    """Say what an operation does: ``quotes.add`` is “keeping a quote”."""
    words = _OPERATIONS.get(key, QT_TRANSLATE_NOOP("Operations", "the last step"))
    return QCoreApplication.translate("Operations", words)


def deed_words(key: str, subject: Subject | None) -> str:
    """Say an operation and what it was about: “keeping a quote: “We have waited…””."""
    words = " ".join(subject.words.split()).strip("“”„\"'«»") if subject is not None else ""
    if subject is None or not words:
        return operation(key)
    cut = words if len(words) <= _FIRST else words[:_FIRST].rpartition(" ")[0] or words[:_FIRST]
    shown = isolated(cut if cut == words else f"{cut}…")
    shape = (
        QCoreApplication.translate("Operations", "{0}: “{1}” and others")
        if subject.several
        else QCoreApplication.translate("Operations", "{0}: “{1}”")
    )
    return shape.format(operation(key), shown)


def undo_words(deed: Deed | None) -> str:
    """Say what undo takes back: “Undo keeping a quote: “We have waited…””."""
    if deed is None:
        return QCoreApplication.translate("Operations", "Undo")
    words = deed_words(deed.operation, deed.subject)
    return QCoreApplication.translate("Operations", "Undo {0}").format(words)


def redo_words(deed: Deed | None) -> str:
    """Say what redo does again: “Redo keeping a quote: “We have waited…””."""
    if deed is None:
        return QCoreApplication.translate("Operations", "Redo")
    words = deed_words(deed.operation, deed.subject)
    return QCoreApplication.translate("Operations", "Redo {0}").format(words)


def stance_word(stance: Stance) -> str:
    """Say a stance."""
    return QCoreApplication.translate("Stances", _STANCES[stance])


def kind_word(kind: QuoteKind) -> str:
    """Say a kind of quote."""
    return QCoreApplication.translate("Kinds", _KINDS[kind])


def place_word(status: AnchorStatus) -> str:
    """Say how sure the place of a quote is."""
    return QCoreApplication.translate("Places", _PLACES[status][1])


def fared(counts: Mapping[AnchorStatus, int]) -> str:
    """Say how quotes fare in another version: “12 quotes: 10 in place · 2 moved”."""
    total = counted(sum(counts.values()), "quote")
    parts = [
        QCoreApplication.translate("Places", words).format(QLocale().toString(counts[status]))
        for status, words in _FARED.items()
        if counts.get(status)
    ]
    return f"{total}: {' · '.join(parts)}"


def place_sign(status: AnchorStatus) -> str:
    """Give the sign of how sure the place of a quote is."""
    return _PLACES[status][0]


def actor_kind_word(kind: ActorKind) -> str:
    """Say a kind of actor."""
    return QCoreApplication.translate("ActorKinds", _ACTOR_KINDS[kind])


def claim_status_word(status: ClaimStatus) -> str:
    """Say how well a claim stands."""
    return QCoreApplication.translate("Statuses", _STATUSES[status])


def counted(number: int, noun: str) -> str:
    """Say a number of things: “1 quote”, “1,204 quotes”."""
    words = _counts().nouns[noun](number)
    figure = QLocale().toString(number)
    if number == 1 and words == f"{figure} {noun}s":
        return _SINGULAR[noun].replace("%Ln", figure)
    return words


@cache
def _counts() -> Counts:
    return Counts()


def date_words(date: PartialDate | None, *, short: bool = False) -> str:
    """Write a date as far as it is known: “13 December 2024”, “December 2024”, “2024”."""
    if date is None:
        return ""
    shape = _DATES.get((date.precision, short))
    day = QDate(date.year, date.month or 1, date.day or 1)
    shape = "yyyy" if shape is None else QCoreApplication.translate("Dates", shape)
    return QLocale().toString(day, shape)


def isolated(words: str) -> str:
    """Wrap foreign words so that their direction leaves ours alone (Unicode Annex 9, 2.4)."""
    return f"\u2068{words}\u2069"


def tip(words: str) -> str:
    """Make a tool tip of foreign words; Qt would read marks in it as rich text."""
    return escape(words)
