"""Check an exported briefing: each quote against the project, letter for letter."""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from curator.domain.briefings.content import Said
from curator.domain.briefings.findings import Finding, Report, Trouble
from curator.domain.errors import UnreadableFileError
from curator.services.briefings import exporting
from curator.services.project import Project
from curator.services.proofs import soundness
from curator.services.proofs.beside import content_now, manifest_of
from curator.services.proofs.fitting import misfits
from curator.services.proofs.listed import Listed

if TYPE_CHECKING:
    from curator.exporters.proofs.expecting import Reading
    from curator.exporters.proofs.lines import Lines
    from curator.exporters.proofs.pieces import Passage, Sheet

_LARGEST = 200 << 20  # bytes
_UID = re.compile(r"quote ([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})")
_SNIPPET = 160  # code points of what is shown of a passage


def verify(project: Project, path: Path) -> Report:
    """Tell for each quote of an exported briefing whether it stands in its original as cited.

    Markdown, HTML, DOCX and vaults are read passage by passage; of all else the hash and, where
    it is a PDF, the words are checked. Raise ``UnreadableFileError`` where the file cannot be read.
    """
    if path.is_dir():
        from curator.services.proofs.vaults import verify_vault

        return verify_vault(project, path)
    data = _read(path)
    manifest = manifest_of(path)
    exported = None if manifest is None else _hash_fits(manifest, path, data)
    checking = _Checking(project, manifest or {}, unaltered=exported is True)
    sheet = _sheet(path, data)
    passages = sheet.passages if sheet else ()
    findings = list(checking.all(sheet)) if sheet and passages else []
    if not passages:
        findings += checking.words(path, data)
    if manifest is None and not passages:
        findings.append(Finding(Trouble.NO_PROOF, 0, path.name))
    if exported is False:
        findings.insert(0, Finding(Trouble.EDITED, 0, path.name))
    if passages and exported is False:
        findings += checking.counted(passages)
    return Report(str(path), len(passages), exported, tuple(findings))


class _Checking:
    """The quotes of a project, ready to be compared.

    Where the file is ``unaltered`` since its export, what does not fit was changed in the project.
    """

    def __init__(self, project: Project, manifest: Mapping[str, Any], *, unaltered: bool) -> None:
        from curator.exporters.proofs.expecting import expected

        self._project, self._manifest, self._unaltered = project, manifest, unaltered
        self._content = content_now(project, manifest)
        said: dict[str, list[Said]] = defaultdict(list)
        for one in self._content.said:
            said[one.quote.uid].append(one)
        every = expected(list(said.values()))
        self._expected = {reading.quote.uid: reading for reading in every}
        self._sound = soundness.sound(project, {one.quote.id for one in self._content.said})
        self._strictly = _is_of_ours(manifest)

    def all(self, sheet: Sheet) -> Iterator[Finding]:
        """Check every passage, then what is listed without notes."""
        listed = Listed(self._manifest, list(self._expected.values()), self._content)
        for number, passage in enumerate(sheet.passages, 1):
            reading = self._reading(passage)
            if reading is None:
                yield Finding(Trouble.UNKNOWN_QUOTE, number, _cut(passage.quote or passage.line))
                continue
            yield from self._one(number, passage, reading)
            yield from listed.key_of(number, passage, reading.quote)
        for trouble, found in () if self._unaltered else listed.misfits(sheet):
            yield Finding(trouble, 0, _cut(found))

    def counted(self, passages: tuple[Passage, ...]) -> Iterator[Finding]:
        """List the quotes that stand there less often, or more often, than they were exported."""
        there = Counter(found[1] for p in passages if (found := _UID.search(p.note)))
        notes = {use["quote"]: use["note"] for use in self._manifest.get("uses", ())}
        exported = Counter(use["quote"] for use in self._manifest.get("uses", ()))
        for uid, note in notes.items():
            if there[uid] != exported[uid]:
                trouble = Trouble.LEFT_OUT if there[uid] < exported[uid] else Trouble.ADDED
                reading = self._expected.get(uid)
                yield Finding(trouble, note, _cut(reading.words if reading else uid))

    def words(self, path: Path, data: bytes) -> Iterator[Finding]:
        """Check that the words of each quote stand in a file without passages of its own.

        A file that this project is known to have written, byte for byte, need not be read.
        """
        known = self._unaltered and exporting.was_written(self._project, data)
        lost, fewer = ((), ()) if known else self._missing(_lines(path, data))
        for uid in fewer:
            yield Finding(Trouble.FEWER, 0, "", _cut(self._expected[uid].words))
        for use in self._manifest.get("uses", ()):
            reading = self._expected.get(use["quote"])
            if reading is None:
                yield Finding(Trouble.UNKNOWN_QUOTE, use["note"], use["quote"])
            elif known and not _is_still_said(use, reading):
                yield Finding(Trouble.CHANGED_SINCE, use["note"], "", _cut(reading.words))
            elif use["quote"] in lost:
                yield Finding(Trouble.ALTERED_WORDS, use["note"], "", _cut(reading.words))
            elif not self._sound.get(reading.quote.id, False):
                yield Finding(Trouble.NOT_IN_ORIGINAL, use["note"], _cut(reading.words))

    def _missing(self, lines: Lines | None) -> tuple[Collection[str], Collection[str]]:
        """Give the quotes that stand nowhere, and those that stand there too seldom."""
        from curator.exporters.proofs.copies import forms

        told = self._manifest.get("copies")  # exports of earlier days do not tell them
        uids = dict.fromkeys(use["quote"] for use in self._manifest.get("uses", ()))
        quotes = {uid: self._expected[uid].quote for uid in uids if uid in self._expected}
        if not lines:
            return (), ()
        least = {uid: told.get(uid, 0) if told is not None else 1 for uid in quotes}
        words = {
            uid: (quote.words,) if told is None else forms(quote) for uid, quote in quotes.items()
        }
        counts = lines.counts({each: least[uid] for uid in quotes for each in words[uid]})
        found = {uid: sum(counts[each] for each in words[uid]) for uid in quotes}
        short = [uid for uid in quotes if found[uid] < least[uid]]
        return {uid for uid in short if not found[uid]}, [uid for uid in short if found[uid]]

    def _reading(self, passage: Passage) -> Reading | None:
        uid = _UID.search(passage.note)
        return self._expected.get(uid[1]) if uid else None

    def _one(self, number: int, passage: Passage, reading: Reading) -> Iterator[Finding]:
        known = self._strictly or not self._unaltered  # of a template of one's own it may be so
        for trouble, found, told in misfits(passage, reading, strictly=self._strictly):
            if known or trouble is not Trouble.WRONG_ATTRIBUTION:
                yield Finding(self._why(trouble, reading), number, _cut(found), _cut(told))
        if not self._sound.get(reading.quote.id, False):
            yield Finding(Trouble.NOT_IN_ORIGINAL, number, _cut(reading.words))

    def _why(self, trouble: Trouble, reading: Reading) -> Trouble:
        """Tell an altered file from a project that has changed since it was written."""
        from curator.exporters.proofs.manifest import said_hash

        if self._unaltered:
            return Trouble.CHANGED_SINCE
        uses = self._manifest.get("uses", ())
        hashes = {u["said_sha256"] for u in uses if u["quote"] == reading.quote.uid}
        now = {said_hash(told.said) for told in reading.told}
        changed = trouble is Trouble.WRONG_ATTRIBUTION and hashes and not hashes & now
        return Trouble.CHANGED_SINCE if changed else trouble


def _is_of_ours(manifest: Mapping[str, Any]) -> bool:
    """Whether an export was set by a template that ships, as it is now."""
    from curator.exporters.briefings.templates import SHIPPED, source_of

    told = manifest.get("template", {})
    name = told.get("name", "")
    return (
        name in SHIPPED
        and told.get("sha256") == hashlib.sha256(source_of(name).encode()).hexdigest()
    )


def _sheet(path: Path, data: bytes) -> Sheet | None:
    if data.startswith(b"PK") and path.suffix.lower() == ".docx":
        from curator.exporters.proofs.word import of_docx

        return of_docx(data)
    if path.suffix.lower() in (".html", ".htm"):
        from curator.exporters.proofs.pages import of_html

        return of_html(data.decode("utf-8", "replace"))
    if path.suffix.lower() in (".md", ".markdown", ".txt"):
        from curator.exporters.proofs.markdown import of_markdown

        return of_markdown(data.decode("utf-8", "replace"))
    return None


def _is_still_said(use: Mapping[str, Any], reading: Reading) -> bool:
    """Whether a use in a manifest has the words, the actor, the stance and the claim of today."""
    from curator.exporters.proofs.manifest import said_hash

    words = hashlib.sha256(reading.quote.words.encode()).hexdigest()
    return use["sha256"] == words and use["said_sha256"] in {
        said_hash(told.said) for told in reading.told
    }


def _lines(path: Path, data: bytes) -> Lines | None:
    if data.startswith(b"%PDF"):
        from curator.exporters.proofs.lines import Lines
        from curator.importers.reading import read_bytes

        draft = read_bytes(data, path.name)
        return Lines(draft.text, draft.pages)
    return None


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


def _hash_fits(manifest: Mapping[str, Any], path: Path, data: bytes) -> bool:
    said = manifest.get("files", {}).get(path.name)
    return bool(said == hashlib.sha256(data).hexdigest())


def _cut(text: str) -> str:
    return text if len(text) <= _SNIPPET else f"{text[: _SNIPPET - 1]}…"
