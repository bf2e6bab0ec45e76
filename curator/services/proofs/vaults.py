"""Check an exported vault: each note of it against the one that would be written now."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from curator.domain.briefings.findings import Finding, Report, Trouble
from curator.domain.errors import UnreadableFileError
from curator.services.project import Project
from curator.services.proofs import soundness
from curator.services.proofs.beside import content_now, manifest_of

if TYPE_CHECKING:
    from curator.exporters.proofs.vault import Entry

_SNIPPET = 160  # code points of what is shown


def verify_vault(project: Project, folder: Path) -> Report:
    """Tell for each quote in the notes of a vault whether it stands in its original as cited.

    What somebody has written besides is not looked at. Raise ``UnreadableFileError``.
    """
    manifest = manifest_of(folder)
    hashes = {} if manifest is None else _hashes(manifest)
    notes = {
        path.relative_to(folder).as_posix(): _text(path) for path in sorted(folder.rglob("*.md"))
    }
    edited = {
        name for name, digest in hashes.items()
        if name in notes and hashlib.sha256(notes[name].encode()).hexdigest() != digest
    }  # fmt: skip
    checking = _Checking(project, manifest or {}, hashes.keys() - edited)
    findings = [Finding(Trouble.EDITED, 0, name) for name in sorted(edited)]
    findings += [
        Finding(Trouble.LEFT_OUT, 0, name) for name in sorted(hashes.keys() - notes.keys())
    ]
    for name, text in notes.items():
        findings += checking.note(name, text)
    if manifest is None and not checking.seen:
        findings.append(Finding(Trouble.NO_PROOF, 0, folder.name))
    whole = None if manifest is None else not edited and hashes.keys() <= notes.keys()
    return Report(str(folder), checking.seen, whole, tuple(findings))


class _Checking:
    """The notes as the project would write them now; ``unaltered`` are as they were written."""

    def __init__(self, project: Project, manifest: Mapping[str, Any], unaltered: set[str]) -> None:
        from curator.exporters.briefings import vault
        from curator.exporters.proofs.vault import entries, facts

        self._entries, self._facts = entries, facts
        content = content_now(project, manifest)
        self._notes = {name: data.decode() for name, data in vault.notes(content).items()}
        self._unaltered, self._whole = unaltered, manifest.get("scope") == []
        self._known = {one.quote.uid: one.quote for one in content.said}
        self._sound = soundness.sound(project, {one.quote.id for one in content.said})
        self.seen = 0

    def note(self, name: str, text: str) -> Iterator[Finding]:
        """Compare the quotes of a note, and what it says of a source."""
        found, expected = list(self._entries(text)), list(self._entries(self._notes.get(name, "")))
        self.seen += len(found)
        for entry in found:
            yield from self._entry(name, entry, expected)
        told = self._facts(self._notes.get(name, "")) if name.startswith("Sources/") else {}
        for fact, value in self._facts(text).items() if told else ():
            if told.get(fact) != value:
                yield self._finding(name, Trouble.WRONG_SOURCE, value, told.get(fact, ""))
        if name in self._notes and self._whole:
            yield from self._counted(name, found, expected)

    def _entry(self, name: str, entry: Entry, expected: list[Entry]) -> Iterator[Finding]:
        quote = self._known.get(entry.uid)
        alike = [each for each in expected if each.uid == entry.uid]
        if quote is None:
            yield Finding(Trouble.UNKNOWN_QUOTE, 0, _cut(entry.words))
        elif not alike:
            yield self._finding(name, Trouble.WRONG_ATTRIBUTION, entry.who, "")
        elif not any(_holds(entry, each) for each in alike):
            like = next((each for each in alike if each.who == entry.who), alike[0])
            if entry.words != like.words:
                yield self._finding(name, Trouble.ALTERED_WORDS, entry.words, like.words)
            else:
                yield self._finding(
                    name, Trouble.WRONG_ATTRIBUTION, _all(entry, like), _all(like, entry)
                )
        elif not self._sound.get(quote.id, False):
            yield Finding(Trouble.NOT_IN_ORIGINAL, 0, _cut(entry.words))

    def _counted(self, name: str, found: list[Entry], expected: list[Entry]) -> Iterator[Finding]:
        there, wanted = (Counter(each.uid for each in some) for some in (found, expected))
        words = {each.uid: each.words for each in (*found, *expected)}
        for uid, said in words.items():
            if there[uid] < wanted[uid]:
                yield self._finding(name, Trouble.LEFT_OUT, said, "")
            elif there[uid] > wanted[uid] > 0:
                yield self._finding(name, Trouble.ADDED, said, "")

    def _finding(self, name: str, trouble: Trouble, found: str, expected: str) -> Finding:
        """Tell an altered note from a project that has changed since it was written."""
        since = name in self._unaltered
        return Finding(Trouble.CHANGED_SINCE if since else trouble, 0, _cut(found), _cut(expected))


def _holds(entry: Entry, other: Entry) -> bool:
    """Whether an entry says all that another says; lines of one's own may follow."""
    same = entry.words == other.words and entry.headings == other.headings
    return same and set(other.lines) <= set(entry.lines)


def _all(entry: Entry, other: Entry) -> str:
    """Give what of an entry another does not say."""
    apart = [
        *(each for each in entry.headings if each not in other.headings),
        *(each for each in entry.lines if each not in other.lines),
    ]
    return " / ".join(apart)


def _hashes(manifest: Mapping[str, Any]) -> dict[str, str]:
    """Give the hashes of the notes by their paths in the vault, however it is called now."""
    return {name.partition("/")[2]: digest for name, digest in manifest.get("files", {}).items()}


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8", "replace")
    except OSError as error:
        raise UnreadableFileError(
            f"“{path}” could not be read ({error.strerror or error})."
        ) from None


def _cut(text: str) -> str:
    return text if len(text) <= _SNIPPET else f"{text[: _SNIPPET - 1]}…"
