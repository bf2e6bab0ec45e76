"""The articles of a bundle, and what it says itself of their number and their length."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from curator.domain.errors import NoArticleError
from curator.domain.sources import Draft
from curator.domain.text import canonical, count_words
from curator.importers.findings import Findings
from curator.importers.formats.given import note_given
from curator.importers.kinds import Kind
from curator.importers.raw import Raw

_NUMBER = re.compile(r"\d+(?:[.,’'\u00a0\u202f ]\d{3})*")
_BY = re.compile(r"(?:by|von|par|por|di|da|door)\s+", re.IGNORECASE)
_ROLE = re.compile(
    r"(?:editor|correspondent|reporter|writer|columnist|staff|agency|redakt|korrespondent|"
    r"journalist|correspondant|envoy|redactor|corresponsal|corrispondente|inviat)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Article:
    """An article as it is taken out of a bundle."""

    findings: Findings = field(default_factory=Findings)
    paragraphs: list[str] = field(default_factory=list)
    words: int = 0  # as the archive counts them; 0: it does not say

    def note(self, name: str, value: str, origin: str) -> None:
        """Note a fact that the archive gives."""
        if name == "authors":
            value = _names(value)
        note_given(self.findings, name, value, origin)

    def note_words(self, value: str) -> None:
        """Note a number of words, such as ``1,234 words``."""
        found = _NUMBER.search(value)
        self.words = int(re.sub(r"\D", "", found[0])[:9]) if found else 0


@dataclass(frozen=True, slots=True)
class Bundle:
    """The articles of a bundle in their order, and how many it says there are; 0: it does not."""

    layout: str
    articles: Sequence[Article]
    declared: int = 0


def drafts(raw: Raw, bundle: Bundle, kind: Kind) -> Iterator[Draft]:
    """Make the drafts; where the numbers of the archive do not fit, it is told.

    Raise ``NoArticleError`` where none has words.
    """
    kept = [article for article in bundle.articles if any(map(str.strip, article.paragraphs))]
    if not kept:
        raise NoArticleError(
            f"{raw.label} has no article in it that could be found: "
            "save its words as text, and import that."
        )
    for part, article in enumerate(kept, 1):
        text = canonical("\n\n".join(article.paragraphs))
        findings = article.findings
        warnings = _of_words(article.words, text, findings.values.get("title", ""))
        if part == 1:
            warnings = _of_number(bundle.declared, len(kept)) + warnings
        findings.note("title", f"{raw.stem} {part}".strip(), "file name")
        draft = findings.draft(raw, text, kind, (bundle.layout, "1"), warnings)
        yield replace(draft, part=str(part))


def _of_number(declared: int, found: int) -> tuple[str, ...]:
    if not declared or declared == found:
        return ()
    told = (
        f"The bundle speaks of {declared} articles, but {found} were found: "
        "see whether it came down in full."
    )
    return (told,)


def _of_words(declared: int, text: str, title: str) -> tuple[str, ...]:
    """Compare with and without the title, as archives count both ways."""
    found = count_words(text)
    least = min(abs(declared - found), abs(declared - found - count_words(title)))
    if not declared or least <= max(declared * 0.1, 5):
        return ()
    told = (
        f"The archive speaks of {declared} words, but {found} were found: "
        "see whether the article is whole."
    )
    return (told,)


def _names(byline: str) -> str:
    """Leave names in a byline, without what the people are to the paper."""
    words = _BY.sub("", " ".join(byline.split()), count=1) if _BY.match(byline) else byline
    if ";" in words:
        return words
    parts = [part for part in words.split(",") if not _ROLE.search(part)]
    return ",".join(parts).strip()
