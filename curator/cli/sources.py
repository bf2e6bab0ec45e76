"""Commands on sources: sources, text, original."""

import sys
from pathlib import Path

import click

from curator.cli.opening import PROJECT, for_reading
from curator.cli.printing import (
    as_json,
    plain,
    print_json,
    print_table,
    say,
    shown,
    write_bytes,
)
from curator.domain.errors import FileExistsRefusedError
from curator.exporters import records
from curator.services import sources
from curator.services.originals import kept


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
