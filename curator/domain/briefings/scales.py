"""Scales: the words in which briefings grade what is likely, how sure one is, and who is trusted.

Likelihood after ICD 203 (Office of the Director of National Intelligence, 2015) and after the
PHIA probability yardstick of the United Kingdom; reliability and credibility after the Admiralty
system (NATO AJP-2.1). All are data: a term, and what it stands for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Scale(StrEnum):
    """A scale of likelihood."""

    ICD_203 = "icd203"
    PHIA = "phia"


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a scale of likelihood and the span it stands for, in per cent."""

    words: tuple[str, ...]  # of which the first is offered
    least: int
    most: int


LIKELIHOODS: dict[Scale, tuple[Term, ...]] = {
    Scale.ICD_203: (
        Term(("almost no chance", "remote"), 1, 5),
        Term(("very unlikely", "highly improbable"), 5, 20),
        Term(("unlikely", "improbable"), 20, 45),
        Term(("roughly even chance", "roughly even odds"), 45, 55),
        Term(("likely", "probable"), 55, 80),
        Term(("very likely", "highly probable"), 80, 95),
        Term(("almost certain", "nearly certain"), 95, 99),
    ),
    Scale.PHIA: (
        Term(("remote chance",), 0, 5),
        Term(("highly unlikely",), 10, 20),
        Term(("unlikely",), 25, 35),
        Term(("realistic possibility",), 40, 50),
        Term(("likely", "probable"), 55, 75),
        Term(("highly likely",), 80, 90),
        Term(("almost certain",), 95, 100),
    ),
}
CONFIDENCES = ("high", "moderate", "low")
RELIABILITIES = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "reliability cannot be judged",
}
CREDIBILITIES = {
    1: "confirmed by other sources",
    2: "probably true",
    3: "possibly true",
    4: "doubtful",
    5: "improbable",
    6: "truth cannot be judged",
}


class Fault(StrEnum):
    """What the wording of a judgement should not do."""

    OTHER_SCALE = "a term of another scale"
    MIXED_ROWS = "terms of both rows of the scale"
    BOTH_IN_ONE = "likelihood and confidence in one sentence"
    OTHER_PICK = "another degree than the one that is picked"


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault in a text, and the words that show it."""

    fault: Fault
    words: tuple[str, ...]


_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_CONFIDENCE = re.compile(r"\b(?:high|moderate|low)\s+confidence\b", re.IGNORECASE)


def lint(text: str, scale: Scale) -> list[Finding]:
    """Find what readers of a judgement would stumble over: scales mixed, and two measures in one.

    ICD 203 (D.6.e.2.a) forbids mixing its two rows of terms, and setting a degree of confidence
    in the sentence that gives a likelihood.
    """
    findings = []
    used = _terms_in(text, scale)
    foreign = [
        word
        for other in LIKELIHOODS
        if other is not scale
        for word in _terms_in(text, other)
        if word not in used and not any(word in longer for longer in used)
    ]
    if foreign:
        findings.append(Finding(Fault.OTHER_SCALE, tuple(foreign)))
    rows = {_row_of(word, scale) for word in used} - {None}
    if len(rows) > 1:
        findings.append(Finding(Fault.MIXED_ROWS, tuple(used)))
    for sentence in _SENTENCE.split(text):
        sure = _CONFIDENCE.search(sentence)
        likely = [w for each in LIKELIHOODS for w in _terms_in(sentence, each)]
        if sure and likely:
            findings.append(Finding(Fault.BOTH_IN_ONE, (likely[0], sure.group())))
    return findings


def against(text: str, scale: Scale, likelihood: str = "", confidence: str = "") -> list[Finding]:
    """Find where a text gives another likelihood or confidence than those that are picked."""
    picked = next((term.words for term in LIKELIHOODS[scale] if likelihood in term.words), ())
    found = [word for word in _terms_in(text, scale) if picked and word not in picked]
    sure = [" ".join(words.lower().split()) for words in _CONFIDENCE.findall(text)]
    found += [words for words in sure if confidence and not words.startswith(confidence)]
    return [Finding(Fault.OTHER_PICK, (word,)) for word in dict.fromkeys(found)]


def _terms_in(text: str, scale: Scale) -> list[str]:
    """List the terms of a scale in a text, the longest where several stand in one place."""
    words = sorted((w for term in LIKELIHOODS[scale] for w in term.words), key=len, reverse=True)
    found = re.findall(rf"\b(?:{'|'.join(map(re.escape, words))})\b", text, re.IGNORECASE)
    return list(dict.fromkeys(word.lower() for word in found))


def _row_of(word: str, scale: Scale) -> int | None:
    """Tell in which row of a scale a term stands; None where its scale has one row for it."""
    for term in LIKELIHOODS[scale]:
        if word in term.words and len(term.words) > 1:
            return term.words.index(word)
    return None
