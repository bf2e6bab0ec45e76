"""Check an exported briefing: each quote against the project, letter for letter."""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from curator.domain.briefings.content import Evidence, Said
from curator.domain.briefings.findings import Finding, Report, Trouble
from curator.domain.errors import UnreadableFileError
from curator.services.briefings import redactions
from curator.services.briefings.definitions import of_project
from curator.services.briefings.writing import content_of
from curator.services.project import Project
from curator.services.proofs import soundness

_LARGEST = 200 << 20  # bytes
_UID = re.compile(r"quote ([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})")
_KEYS = re.compile(r" ?\(S\d+\)|\breprint of S\d+|^S\d+(?=,)")
_SNIPPET = 160  # code points of what is shown of a passage


def verify(project: Project, path: Path) -> Report:
    """Tell for each quote of an exported briefing whether it stands in its original as cited.

    Markdown, HTML and DOCX are read passage by passage; of all else the hash and, where it is a
    PDF, the words are checked. Raise ``UnreadableFileError`` where the file cannot be read.
    """
    data = _read(path)
    manifest = _manifest(path)
    checking = _Checking(project, manifest or {})
    exported = None if manifest is None else _hash_fits(manifest, path, data)
    passages = _passages(path, data)
    findings = list(checking.all(passages)) if passages else list(checking.words(path, data))
    if manifest is None and not passages:
        findings.append(Finding(Trouble.NO_PROOF, 0, path.name))
    if exported is False:
        findings.insert(0, Finding(Trouble.EDITED, 0, path.name))
    if manifest is not None and passages and exported is False:
        findings += checking.left_out(passages)
    return Report(str(path), len(passages), exported, tuple(findings))


@dataclass(frozen=True, slots=True)
class _Expected:
    """How a quote may stand in a briefing, as a person reads it."""

    quote: Evidence
    said: Sequence[Said]
    words: str
    note: str
    lines: Sequence[str]  # who says it, under a block quote
    short: Sequence[str]  # within a line of its own


class _Checking:
    """The quotes of a project, ready to be compared."""

    def __init__(self, project: Project, manifest: Mapping[str, Any]) -> None:
        self._project, self._manifest = project, manifest
        definition = of_project(project)
        if name := manifest.get("redaction"):
            definition = replace(definition, redaction_id=redactions.find(project, name).id)
        content, _ = content_of(project, definition)
        said: dict[str, list[Said]] = defaultdict(list)
        for one in content.said:
            said[one.quote.uid].append(one)
        self._expected = {each.quote.uid: each for each in _expectations(said.values())}
        self._sound = soundness.sound(project, {one.quote.id for one in content.said})

    def all(self, passages: Sequence[Any]) -> Iterator[Finding]:
        """Check every passage."""
        for number, passage in enumerate(passages, 1):
            uid = _UID.search(passage.note)
            expected = self._expected.get(uid.group(1)) if uid else None
            if expected is None:
                yield Finding(Trouble.UNKNOWN_QUOTE, number, _cut(passage.quote or passage.line))
            else:
                yield from self._one(number, passage, expected)

    def left_out(self, passages: Sequence[Any]) -> Iterator[Finding]:
        """List the quotes that were exported and stand there no more."""
        there = {found.group(1) for p in passages if (found := _UID.search(p.note))}
        gone = {use["quote"]: use["note"] for use in self._manifest.get("uses", ())}
        for uid, note in gone.items():
            if uid not in there:
                expected = self._expected.get(uid)
                yield Finding(Trouble.LEFT_OUT, note, _cut(expected.words if expected else uid))

    def words(self, path: Path, data: bytes) -> Iterator[Finding]:
        """Check that the words of each quote stand in a file without passages of its own."""
        text = _squeezed(_plain_text(path, data))
        for use in self._manifest.get("uses", ()):
            expected = self._expected.get(use["quote"])
            if expected is None:
                yield Finding(Trouble.UNKNOWN_QUOTE, use["note"], use["quote"])
            elif text and _squeezed(expected.words) not in text:
                yield Finding(Trouble.ALTERED_WORDS, use["note"], "", _cut(expected.words))
            elif not self._sound.get(expected.quote.id, False):
                yield Finding(Trouble.NOT_IN_ORIGINAL, use["note"], _cut(expected.words))

    def _one(self, number: int, passage: Any, expected: _Expected) -> Iterator[Finding]:
        if passage.quote and passage.quote != expected.words:
            found = _cut(passage.quote)
            yield Finding(Trouble.ALTERED_WORDS, number, found, _cut(expected.words))
        if not _attributed(passage, expected):
            trouble = self._why(expected)
            told = expected.lines[0] if passage.quote and expected.lines else expected.short[0]
            yield Finding(trouble, number, _cut(passage.line), _cut(told))
        if _without_keys(passage.note) != _without_keys(expected.note):
            yield Finding(Trouble.WRONG_SOURCE, number, _cut(passage.note), _cut(expected.note))
        if not self._sound.get(expected.quote.id, False):
            yield Finding(Trouble.NOT_IN_ORIGINAL, number, _cut(expected.words))

    def _why(self, expected: _Expected) -> Trouble:
        """Tell an altered file from a project that has changed since it was written."""
        from curator.exporters.briefings.manifest import said_hash

        uses = self._manifest.get("uses", ())
        hashes = {u["said_sha256"] for u in uses if u["quote"] == expected.quote.uid}
        now = {said_hash(one) for one in expected.said}
        return Trouble.CHANGED_SINCE if hashes and not hashes & now else Trouble.WRONG_ATTRIBUTION


def _expectations(every: Iterable[Sequence[Said]]) -> Iterator[_Expected]:
    """Write what is expected of each quote, and read all of it at once as a person would."""
    from curator.exporters.proofs.expecting import expected

    for some, read in expected(list(every)):
        yield _Expected(some[0].quote, some, read.words, read.note, read.lines, read.short)


def _attributed(passage: Any, expected: _Expected) -> bool:
    line: str = passage.line
    if passage.quote:
        return line in expected.lines
    if any(short in line for short in expected.short):
        return True
    return any(
        (not one.actor or _spaced(one.actor) in _bare(line))
        and _spaced(one.claim) in _bare(line)
        and (f"{one.stance.sign} {one.stance}" in line or _spaced(one.quote.source.outlet) in line)
        and "“" not in line.replace(f"“{one.claim}”", "")
        for one in expected.said
    )


def _passages(path: Path, data: bytes) -> Sequence[Any]:
    from curator.exporters.proofs import passages

    if data.startswith(b"PK") and path.suffix.lower() == ".docx":
        return passages.of_docx(data)
    if path.suffix.lower() in (".html", ".htm"):
        return passages.of_html(data.decode("utf-8", "replace"))
    if path.suffix.lower() in (".md", ".markdown", ".txt"):
        return passages.of_markdown(data.decode("utf-8", "replace"))
    return ()


def _plain_text(path: Path, data: bytes) -> str:
    if data.startswith(b"%PDF"):
        from curator.importers.reading import read_bytes

        return read_bytes(data, path.name).text
    return ""


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise UnreadableFileError(
            f"“{path}” could not be read ({error.strerror or error})."
        ) from None
    if len(data) > _LARGEST:
        raise UnreadableFileError(
            f"“{path}” is larger than {_LARGEST >> 20} MB: divide it, and import the parts."
        )
    return data


def _manifest(path: Path) -> Mapping[str, Any] | None:
    from curator.exporters.briefings.manifest import NAME

    try:
        told = json.loads(path.with_name(f"{path.name}{NAME}").read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return told if isinstance(told, dict) else None


def _hash_fits(manifest: Mapping[str, Any], path: Path, data: bytes) -> bool:
    said = manifest.get("files", {}).get(path.name)
    return bool(said == hashlib.sha256(data).hexdigest())


def _without_keys(note: str) -> str:
    return _KEYS.sub("", note)


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u00ad-]+", "", text)


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _bare(line: str) -> str:
    return re.sub("[\u2068\u2069]", "", line)


def _cut(text: str) -> str:
    return text if len(text) <= _SNIPPET else f"{text[: _SNIPPET - 1]}…"
