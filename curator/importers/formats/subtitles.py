"""Subtitles: what is said in a film, without its numbers and times (SRT, WebVTT)."""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from curator.domain.sources import Draft
from curator.domain.text import tidy
from curator.importers.encodings import decode, refuse_empty
from curator.importers.findings import Findings
from curator.importers.formats.values import read_language, read_title
from curator.importers.kinds import Kind
from curator.importers.raw import Raw

_CLOCK = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
_TIMES = re.compile(rf"[ \t]*{_CLOCK}[ \t]*-->[ \t]*{_CLOCK}(?:[ \t].*)?")
_VOICE = re.compile(r"<v(?:\.[^ \t>]*)?[ \t]+([^>]+)>")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>|<\d[\d:.]*>|</>|\{\\[^{}]{0,200}\}")
_LANGUAGE = re.compile(r"^Language:[ \t]*(\S+)", re.MULTILINE)
_PAUSE = 2000  # milliseconds after which a new paragraph begins


class _Cue(NamedTuple):
    start: int  # milliseconds
    end: int
    lines: list[str]


def read_srt(raw: Raw) -> Draft:
    """Read subtitles in SubRip's form; raise what ``decode`` raises."""
    return _draft(raw, decode(raw, raw.charset), Kind.SRT)


def read_vtt(raw: Raw) -> Draft:
    """Read subtitles of the web; raise what ``decode`` raises."""
    return _draft(raw, decode(raw, raw.charset), Kind.VTT)


def _draft(raw: Raw, written: str, kind: Kind) -> Draft:
    text = _text(list(_cues(written)))
    refuse_empty(raw, text)
    findings = Findings()
    if kind is Kind.VTT:
        header = written.partition("\n\n")[0]
        title = header.partition("\n")[0].removeprefix("WEBVTT").strip(" \t-")
        language = _LANGUAGE.search(header)
        findings.note("title", read_title(tidy(title)), "header")
        findings.note("language", read_language(language[1] if language else ""), "header")
    findings.note("title", raw.stem, "file name")
    findings.note("url", raw.url, "address")
    return findings.draft(raw, text, kind, ("subtitles", "1"))


def _cues(written: str) -> Iterator[_Cue]:
    """Cut at the lines of times; the line before one is the number or name of a cue."""
    lines = written.split("\n")
    marks = [(at, found) for at, line in enumerate(lines) if (found := _TIMES.fullmatch(line))]
    ends = [*[at for at, _ in marks[1:]], len(lines) + 1]
    for (at, found), end in zip(marks, ends, strict=False):
        said = lines[at + 1 : end - 1]
        yield _Cue(_moment(found, 1), _moment(found, 5), said)


def _moment(found: re.Match[str], first: int) -> int:
    hours, minutes, seconds, fraction = found.group(*range(first, first + 4))
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
    return whole * 1000 + int(fraction.ljust(3, "0"))


def _text(cues: list[_Cue]) -> str:
    """Put the lines one below the other, with a blank one where nobody spoke for a while."""
    said: list[str] = []
    last = ""
    end = 0
    for cue in cues:
        lines = [line for line in map(_words, _until_blank(cue.lines)) if line]
        if lines and lines[0] == last and cue.start <= end + 100:  # it scrolls up
            lines = lines[1:]
        if not lines:
            end = max(end, cue.end)
            continue
        if said and cue.start - end >= _PAUSE:
            said.append("")
        said += lines
        last, end = lines[-1], cue.end
    return "\n".join(said)


def _until_blank(lines: list[str]) -> Iterator[str]:
    """Give the lines of a cue; what follows a blank line is a note, or nothing."""
    for line in lines:
        if not line.strip():
            return
        yield line


def _words(line: str) -> str:
    line = _VOICE.sub(lambda voice: f"{voice[1].strip()}: ", line)
    return html.unescape(_TAG.sub("", line)).strip()
