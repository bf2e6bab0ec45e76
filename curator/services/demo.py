"""Make a project of the sample: our own articles, with quotes, actors, claims and stances."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import Any

from curator.domain.actors import ActorKind, NewAffiliation
from curator.domain.dates import PartialDate
from curator.domain.errors import EditedExportError, ProjectInUseError, ReadOnlyError
from curator.domain.quotes import NewQuote, QuoteKind
from curator.domain.selectors import locate
from curator.domain.statements import NewStatement, PartyRole, Stance
from curator.paths import RESOURCES
from curator.services import importing
from curator.services.actors import known_or_new as actor_id_of
from curator.services.actors import write_affiliation
from curator.services.briefings.definitions import of_project
from curator.services.briefings.exporting import Order, export
from curator.services.briefings.writing import document
from curator.services.claims import known_or_new as claim_id_of
from curator.services.project import SUFFIX, Project
from curator.services.quotes import write as write_quote
from curator.services.reading import read_all
from curator.storage.actors import add_alias
from curator.storage.journal.writer import Writer
from curator.storage.models import ActorRow, ClaimRow
from curator.storage.reading.sources import listing, text_of_version

SAMPLE = RESOURCES / "sample"


def prepare(folder: Path) -> tuple[Path, Path]:
    """Make the sample project and its briefing in a folder, and return their paths.

    A sample project that lies there already is kept as it is, and so is a briefing that somebody
    has edited. Raise ``ReadOnlyError`` or ``ExportError`` where the folder cannot be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReadOnlyError(
            f"“{folder}” cannot be made ({error.strerror}). Name another folder: curator demo DIR"
        ) from error
    project, briefing = folder / "sample.curator", folder / "briefing.md"
    if not project.exists():
        make(project)
    with _opened(project) as opened, suppress(EditedExportError):
        whole = of_project(opened)
        if not briefing.is_file() or briefing.read_bytes() != document(opened, whole).text.encode():
            export(opened, whole, Order(briefing))
    return project, briefing


def _opened(path: Path) -> Project:
    """Open the sample to note the export in it; one that is open already is only read."""
    try:
        return Project.open(path)
    except (ProjectInUseError, ReadOnlyError):
        return Project.open(path, read_only=True)


def make(path: Path, wanted: Callable[[], bool] = lambda: True) -> Path:
    """Make the sample project at a path, with its sources and all that is said in them.

    ``wanted`` is asked before it is put there; where it says no, nothing is left of it.
    """
    half = path.with_name(f".{path.stem}.{token_hex(4)}{SUFFIX}")
    try:
        _fill(half)
        if wanted():
            half.rename(path)  # whole, or not there at all
    finally:
        half.unlink(missing_ok=True)
    return path


def _fill(half: Path) -> None:
    sample = json.loads((SAMPLE / "sample.json").read_text("utf-8"))
    Project.create(half, sample["title"], sample["coder"]["name"])
    with Project.open(half) as project:
        articles = sorted(p for p in SAMPLE.iterdir() if p.suffix in (".txt", ".html"))
        kept = importing.add(project, read_all(map(str, articles)))
        sources = {Path(k.path).name: k.source.id for k in kept if k.source is not None}
        with project.write("sample.code") as writer:
            _add_codebook(writer, sample)
            _add_quotes(writer, sample, sources)


def _add_codebook(writer: Writer, sample: Mapping[str, Any]) -> None:
    for actor in sample["actors"]:
        actor_id = actor_id_of(writer, actor["name"])
        writer.put(
            ActorRow, actor_id, kind=ActorKind.parse(actor["kind"]).value, role=actor["role"]
        )
        for alias in actor["aliases"]:
            add_alias(writer, actor_id, alias)
    for actor in sample["actors"]:
        actor_id = actor_id_of(writer, actor["name"])
        for held in actor["affiliations"]:
            write_affiliation(writer, actor_id, _affiliation(held))
        if actor.get("stands_for"):
            stands_for = actor_id_of(writer, actor["stands_for"])
            writer.put(ActorRow, actor_id, stands_for_id=stands_for)
    for claim in sample["claims"]:
        claim_id = claim_id_of(writer, claim["wording"])
        parent_id = claim_id_of(writer, claim["parent"]) if claim["parent"] else None
        writer.put(
            ClaimRow,
            claim_id,
            definition=claim["definition"],
            status=claim["status"],
            parent_id=parent_id,
        )


def _add_quotes(writer: Writer, sample: Mapping[str, Any], sources: Mapping[str, int]) -> None:
    texts = {
        source.id: text_of_version(writer.connection, source.version_id)
        for source in listing(writer.connection)
    }
    for quote in sample["quotes"]:
        source_id = sources[quote["file"]]
        start, end = locate(texts[source_id], quote["exact"], quote["nth"])
        said = tuple(map(_statement, quote["statements"]))
        kind = QuoteKind.parse(quote["kind"])
        new = NewQuote(start, end, kind, quote["note"], statements=said)
        write_quote(writer, source_id, new, quote["tags"])


def _statement(said: Mapping[str, Any]) -> NewStatement:
    parties = tuple((PartyRole(p["role"]), p["actor"]) for p in said["parties"])
    return NewStatement(said["actor"], said["claim"], Stance.parse(said["stance"]), parties)


def _affiliation(held: Mapping[str, Any]) -> NewAffiliation:
    since, until = (PartialDate.parse(d) if d else None for d in (held["since"], held["until"]))
    return NewAffiliation(held["to"], held["role"], since, until)
