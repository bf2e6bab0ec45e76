"""Edits: every write in the file, as history shows it, and the news of it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Coder:
    """Someone who works in the project."""

    id: int
    uid: str
    name: str
    initials: str
    colour: str  # #RRGGBB


@dataclass(frozen=True, slots=True)
class Edit:
    """One write: one transaction, one undo step."""

    id: int
    uid: str
    coder: str
    device: str
    at: dt.datetime  # UTC, the clock of the device; for display only
    operation: str  # a key such as ``quotes.add``
    undoes: int | None  # the edit that this one takes back
    redoes: int | None  # the undo that this one takes back
    rows: Mapping[str, int] = field(default_factory=dict)  # rows touched, by kind


class Step(StrEnum):
    """What one operation did to a row."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One step in the history of a row: which field went from what to what."""

    edit: Edit
    kind: str  # the kind of row, such as ``statement``
    row_id: int
    step: Step
    field: str  # empty unless one field was changed
    before: object
    after: object  # of a row added: all its fields that are not as by default


@dataclass(frozen=True, slots=True)
class Subject:
    """What an edit was about: a quote, a source, an actor or a claim, there or gone."""

    kind: str
    row_id: int
    words: str  # the first words of it; empty where they are not known
    several: bool = False  # whether it is the first of several


@dataclass(frozen=True, slots=True)
class Deed:
    """An edit as undo and redo name it."""

    operation: str
    subject: Subject | None


@dataclass(frozen=True, slots=True)
class Change:
    """What one edit touched: the news that views refresh by."""

    operation: str
    ids: Mapping[str, frozenset[int]]

    def touches(self, *kinds: str) -> bool:
        """Whether a row of one of these kinds was added, changed or removed."""
        return any(kind in self.ids for kind in kinds)


OPERATIONS = {
    "project.create": "make the project",
    "coders.join": "join the project",
    "sources.add": "import",
    "sources.describe": "describe a source",
    "sources.read": "note the reading",
    "sources.mark": "mark sources",
    "sources.tag": "tag sources",
    "sources.untag": "take tags off sources",
    "sources.remove": "remove sources",
    "sources.correct": "correct a text",
    "quotes.add": "keep a quote",
    "quotes.amend": "change a quote",
    "quotes.revise": "change a quote",
    "quotes.move": "move the ends of a quote",
    "quotes.remove": "remove quotes",
    "quotes.restore": "restore a quote",
    "quotes.tag": "label quotes",
    "quotes.untag": "take labels off quotes",
    "suggestions.accept": "keep suggested quotes",
    "suggestions.dismiss": "dismiss a suggestion",
    "quotes.place": "place a quote by hand",
    "quotes.confirm": "confirm the place of a quote",
    "quotes.leave": "keep a quote as captured",
    "statements.add": "add a statement",
    "statements.amend": "change a statement",
    "statements.remove": "remove a statement",
    "actors.add": "add an actor",
    "actors.revise": "change an actor",
    "actors.define": "define an actor",
    "actors.rename": "rename an actor",
    "actors.affiliate": "affiliate an actor",
    "actors.merge": "merge actors",
    "actors.describe": "describe an actor",
    "actors.unname": "take a name away",
    "actors.attribute": "set attributes",
    "actors.split": "split an actor",
    "actors.remove": "remove an actor",
    "claims.add": "add a claim",
    "claims.revise": "change a claim",
    "claims.define": "define a claim",
    "claims.reword": "reword a claim",
    "claims.unword": "take a wording away",
    "claims.merge": "merge claims",
    "claims.describe": "describe a claim",
    "claims.place": "place a claim",
    "claims.order": "order claims",
    "claims.split": "split a claim",
    "claims.remove": "remove a claim",
    "quotes.import": "take annotations in",
    "translations.set": "translate a quote",
    "translations.remove": "take a translation away",
    "briefings.add": "save a briefing",
    "briefings.revise": "change a briefing",
    "briefings.remove": "remove a briefing",
    "briefings.exported": "export a briefing",
    "templates.add": "add a template",
    "templates.revise": "change a template",
    "templates.remove": "remove a template",
    "redactions.add": "add a redaction",
    "redactions.revise": "change a redaction",
    "redactions.remove": "remove a redaction",
    "sample.code": "code the sample",
}


def operation_words(operation: str) -> str:
    """Say an operation in English; one of a newer Curator is shown by its key."""
    return OPERATIONS.get(operation, operation)
