"""What a check of an exported briefing finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """What is wrong with a passage of an exported briefing."""

    EDITED = "the file is not as it was exported"
    NO_PROOF = "nothing in it says what it quotes, and no manifest lies beside it"
    ALTERED_WORDS = "the words are not those of the quote"
    WRONG_ATTRIBUTION = "it says otherwise who says it, or how"
    WRONG_SOURCE = "the note does not fit the quote and its source"
    UNKNOWN_QUOTE = "the project has no such quote"
    NOT_IN_ORIGINAL = "the words do not stand in the original as cited"
    CHANGED_SINCE = "it was changed in the project since"
    LEFT_OUT = "it was exported, and stands there no more"
    FEWER = "its words stand there less often than they were exported: altered, or left out"
    ADDED = "it stands there more often than it was exported"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong; ``note`` is the number of the footnote, 0 where there is none."""

    trouble: Trouble
    note: int
    found: str  # what stands in the file
    expected: str = ""  # what the project says


@dataclass(frozen=True, slots=True)
class Report:
    """What came of a check: how many notes were looked at, and what is wrong."""

    path: str
    notes: int
    as_exported: bool | None  # None: there is no manifest beside it
    findings: tuple[Finding, ...]

    @property
    def holds(self) -> bool:
        """Whether every quote stands in its original as cited."""
        return not self.findings
