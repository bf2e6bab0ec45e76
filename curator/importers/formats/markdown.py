"""Markdown, kept as the plain text it is; its marks only tell where the title stands."""

import re
from collections.abc import Sequence

from curator.domain.sources import Draft
from curator.domain.text import tidy
from curator.importers.encodings import decode
from curator.importers.findings import Findings
from curator.importers.formats.opening import note_header, note_value
from curator.importers.kinds import Kind
from curator.importers.languages.words import told_by_words
from curator.importers.raw import Raw

_LINES = 200  # lines of a text that are looked at, and
_WIDTH = 2000  # code points of each
_HEADING = re.compile(r" {0,3}#[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*")
_UNDERLINE = re.compile(r" {0,3}=+[ \t]*")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_EMPHASIS = re.compile(r"(?<![\w\\])(\*\*|__|[*_`])(?=\S)(.+?)(?<=\S)\1(?!\w)")
_ENTRY = re.compile(r"([\w-]+):(?:\s+(.*))?")


def read(raw: Raw) -> Draft:
    """Read a Markdown file; raise what ``decode`` raises."""
    text = decode(raw, raw.charset)
    findings = Findings()
    lines = [line[:_WIDTH] for line in text.split("\n", _LINES)[:_LINES]]
    below = _note_front_matter(findings, lines)
    _note_heading(findings, lines[below:])
    findings.note("title", raw.stem, "file name")
    findings.note("url", raw.url, "address")
    findings.note("language", told_by_words(text), "text")
    return findings.draft(raw, text, Kind.MARKDOWN, ("markdown", "1"))


def _note_front_matter(findings: Findings, lines: Sequence[str]) -> int:
    """Note the entries between two lines of ``---`` at the top; give the number of lines used.

    Only what is one line in YAML, and lists of one name to a line, are read.
    """
    if lines[0].rstrip() != "---" or "---" not in [line.rstrip() for line in lines[1:]]:
        return 0
    end = [line.rstrip() for line in lines].index("---", 1)
    entries: dict[str, str] = {}
    key = ""
    for line in lines[1:end]:
        entry = _ENTRY.fullmatch(line.rstrip())
        if entry:
            key, entries[key] = entry[1], _list_or_value(entry[2] or "")
        elif key and line.lstrip().startswith("- "):
            entries[key] += ";" + _unquoted(line.lstrip()[2:])
    for name, value in entries.items():
        note_value(findings, name, value.strip(";"), "front matter")
    return end + 1


def _list_or_value(value: str) -> str:
    if value.startswith("[") and value.endswith("]"):
        return ";".join(map(_unquoted, value[1:-1].split(",")))
    return _unquoted(value)


def _unquoted(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _note_heading(findings: Findings, lines: Sequence[str]) -> None:
    """Note the first heading of the first level, and a header block below it."""
    fenced = False
    for at, line in enumerate(lines):
        fenced ^= bool(_FENCE.match(line))
        heading = None if fenced else _HEADING.fullmatch(line)
        underlined = not fenced and at > 0 and line and _UNDERLINE.fullmatch(line)
        title = heading[1] if heading else lines[at - 1] if underlined else ""
        if title.strip():
            findings.note("title", tidy(_EMPHASIS.sub(r"\2", title)), "heading")
            note_header(findings, [line.strip() for line in lines[at + 1 :]])
            return
