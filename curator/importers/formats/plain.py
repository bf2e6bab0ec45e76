"""Plain text: every word stays; only the first lines are looked at for facts."""

from curator.domain.sources import Draft
from curator.importers.encodings import decode
from curator.importers.findings import Findings
from curator.importers.formats.opening import note_opening
from curator.importers.kinds import Kind
from curator.importers.languages.words import told_by_words
from curator.importers.raw import Raw


def read(raw: Raw) -> Draft:
    """Read a text file; raise what ``decode`` raises."""
    return draft(raw, decode(raw, raw.charset))


def draft(raw: Raw, text: str) -> Draft:
    """Make a draft of a canonical text."""
    findings = Findings()
    note_opening(findings, text)
    if "title" not in findings.values:
        findings.note("title", raw.stem, "file name")
    findings.note("url", raw.url, "address")
    findings.note("language", told_by_words(text), "text")
    return findings.draft(raw, text, Kind.PLAIN, ("plain", "1"))
