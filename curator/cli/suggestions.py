"""The command on suggested quotes: suggest."""

from collections.abc import Iterator
from pathlib import Path

import click

from curator.cli.opening import for_reading
from curator.cli.printing import as_json, plain, print_json, say
from curator.cli.reading import read_one
from curator.domain.suggestions import Suggestion
from curator.exporters import records
from curator.services import sources
from curator.services.lists.suggestions import suggested
from curator.suggesting import suggest


@click.command("suggest")
@click.argument("project", type=Path, required=False)
@click.argument("wanted", metavar="[SOURCE]...", nargs=-1)
@click.option("--text", "file", metavar="FILE|-", help="Read a file or standard input instead.")
@as_json
def suggest_command(
    project: Path | None, wanted: tuple[str, ...], file: str | None, json_: bool
) -> None:
    """Find who says what in sources of a project, or in one text; nothing is kept."""
    if (project is None) == (file is None):
        raise click.UsageError("Give a PROJECT, or --text FILE, not both.")
    found = list(_of_text(file) if file is not None else _of_project(project or Path(), wanted))
    if json_:
        print_json([record for record, _ in found])
    else:
        for record, suggestion in found:
            _tell(record, suggestion)


def _of_text(file: str) -> Iterator[tuple[records.Record, Suggestion]]:
    text = read_one(file)
    for suggestion in suggest(text):
        yield records.of_suggestion(suggestion, text), suggestion


def _of_project(
    project: Path, wanted: tuple[str, ...]
) -> Iterator[tuple[records.Record, Suggestion]]:
    with for_reading(project) as opened:
        chosen = [sources.find(opened, reference).id for reference in wanted]
        for source_id in chosen or [source.id for source in sources.all_of(opened)]:
            text = sources.text_of(opened, source_id)
            for suggestion in suggested(opened, source_id):
                record = {"source": source_id, **records.of_suggestion(suggestion, text)}
                yield record, suggestion


def _tell(record: records.Record, suggestion: Suggestion) -> None:
    where = f"source {record['source']}, " if "source" in record else ""
    who = plain(suggestion.speaker) or "(nobody certain)"
    stands_for = f" ({plain(suggestion.stands_for)})" if suggestion.stands_for else ""
    known = "" if suggestion.actor_id is None else ", known"
    say(
        f"{where}{suggestion.start}-{suggestion.end}, {suggestion.kind.value}, "
        f"tier {suggestion.tier.value}: {who}{stands_for}{known}"
    )
    say(f"    {plain(record['text'], 200)}")
