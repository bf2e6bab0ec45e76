"""Commands on sources: import, sources, text, original."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from curator.cli.opening import PROJECT, for_reading, for_writing
from curator.cli.printing import (
    as_json,
    complain,
    plain,
    print_json,
    print_table,
    say,
    shown,
    write_bytes,
)
from curator.domain.errors import FileExistsRefusedError
from curator.domain.profiles.profile import Profile
from curator.domain.sources import Imported, ImportStatus
from curator.exporters import records
from curator.services import reading, sources
from curator.services.originals import kept


@click.command("import")
@PROJECT
@click.argument("targets", metavar="PATH_OR_URL...", nargs=-1, required=True)
@click.option(
    "--version-of",
    metavar="SOURCE",
    help="Add the text as a new version of this source; its quotes are found again in it.",
)
@click.option("--profile", metavar="NAME", help="Read names and columns by this import profile.")
@as_json
@click.pass_context
def import_command(
    ctx: click.Context,
    project: Path,
    targets: tuple[str, ...],
    version_of: str | None,
    profile: str | None,
    json_: bool,
) -> None:
    """Import files, folders with all below them, addresses, or - for text on standard input."""
    if version_of is not None and (len(targets) > 1 or Path(targets[0]).is_dir()):
        raise click.UsageError("--version-of takes one file, address or -.")
    from curator.services import importing
    from curator.services.profiles import deeds as profiles
    from curator.services.reprints import finding, telling

    with for_writing(project) as opened:
        source_id = sources.find(opened, version_of).id if version_of is not None else None
        chosen = profiles.find(opened, profile) if profile is not None else None
        reads = _read(targets, chosen)
        noted = telling.noted(opened, importing.add(opened, reads, source_id))
        finding.keep(opened, noted.signatures)
    outcomes = noted.outcomes
    if json_:
        print_json([records.of_import(outcome) for outcome in outcomes])
    for outcome in outcomes:
        _tell(outcome, json_)
    failed = sum(outcome.status is ImportStatus.FAILED for outcome in outcomes)
    if failed:
        ctx.exit(1 if failed == len(outcomes) else 3)


@click.command("sources")
@PROJECT
@as_json
def sources_command(project: Path, json_: bool) -> None:
    """List the sources."""
    with for_reading(project) as opened:
        found = sources.all_of(opened)
    if json_:
        print_json([records.of_source(source) for source in found])
        return
    rows = [
        (
            source.id, source.facts.published or "", plain(source.facts.outlet, 24),
            plain(source.facts.title, 60), source.words, source.quotes,
        )
        for source in found
    ]  # fmt: skip
    print_table(rows, ("SOURCE", "DATE", "OUTLET", "TITLE", "WORDS", "QUOTES"))


@click.command("text")
@PROJECT
@click.argument("source")
def text_command(project: Path, source: str) -> None:
    """Print the canonical text of the newest version of SOURCE, byte for byte."""
    with for_reading(project) as opened:
        write_bytes(sources.text_of(opened, sources.find(opened, source).id).encode())


@click.command("original")
@PROJECT
@click.argument("source")
@click.option("-o", "--output", metavar="FILE", type=Path, help="A file that is not there yet.")
def original_command(project: Path, source: str, output: Path | None) -> None:
    """Write the original of SOURCE, byte for byte as it came in, to FILE or standard output."""
    if output is None and sys.stdout is not None and sys.stdout.isatty():
        raise click.UsageError("An original is not for a terminal: give -o FILE, or pipe it on.")
    if output is not None and output.exists():
        raise FileExistsRefusedError(f"“{output}” is there already. Give another name.")
    with for_reading(project) as opened:
        original = kept.of_source(opened, sources.find(opened, source).id).original
        if output is not None:
            kept.save(opened, original, output)
        else:
            write_bytes(kept.data_of(opened, original))
    if output is not None:
        say(f"Wrote {shown(output)}")


def _read(targets: tuple[str, ...], profile: Profile | None) -> Iterator[reading.Read]:
    for target in targets:
        if target == "-":
            piped = reading.read_piped(sys.stdin.buffer.read() if sys.stdin else b"")
            yield reading.with_profile(piped, profile)
        else:
            yield from reading.read_all([target], profile)


def _tell(outcome: Imported, json_: bool) -> None:
    path = plain(outcome.path)
    if outcome.status is ImportStatus.FAILED:
        complain(f"{path}: {outcome.reason}")
    elif not json_ and outcome.source is not None:
        source = outcome.source
        note = f" ({outcome.reason})" if outcome.reason else ""
        say(f"{outcome.status.value} {source.id}  {plain(source.facts.title, 70)}{note}")
        if outcome.anchors:
            say(f"    quotes found again: {counted_anchors(outcome)}")


def counted_anchors(outcome: Imported) -> str:
    """Say how the quotes of a source fared in its new version."""
    return ", ".join(f"{n} {status}" for status, n in sorted(outcome.anchors.items()))
