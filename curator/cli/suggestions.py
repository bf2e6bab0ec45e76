"""The command on suggested quotes: suggest."""

from collections.abc import Iterator
from pathlib import Path

import click

from curator.cli.opening import for_reading, for_writing
from curator.cli.printing import as_json, plain, print_json, say
from curator.cli.reading import read_one
from curator.domain.quotes import QuoteFilter
from curator.domain.suggestions import Suggestion, apart
from curator.exporters import records
from curator.services import quotes, sources
from curator.services.lists.suggestions import left, suggested
from curator.services.project import Project
from curator.services.suggesting.claims import gathered
from curator.services.suggesting.deeds import accept_all
from curator.suggesting import suggest


@click.command("suggest")
@click.argument("project", type=Path, required=False)
@click.argument("wanted", metavar="[SOURCE]...", nargs=-1)
@click.option("--text", "file", metavar="FILE|-", help="Read a file or standard input instead.")
@click.option("--accept-tier", "tier", type=click.IntRange(1, 3), metavar="N",
              help="Keep what is at least as sure: 1 sure, 2 likely, 3 all.")  # fmt: skip
@as_json
def suggest_command(
    project: Path | None, wanted: tuple[str, ...], file: str | None, tier: int | None, json_: bool
) -> None:
    """Find who says what in sources of a project, or in one text.

    Nothing is kept but with --accept-tier, and that as one step to undo.
    """
    if (project is None) == (file is None):
        raise click.UsageError("Give a PROJECT, or --text FILE, not both.")
    if tier is not None:
        if project is None:
            raise click.UsageError("--accept-tier needs a PROJECT to keep quotes in.")
        _accept(project, wanted, tier, json_)
        return
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
        proposals = gathered(opened)
        for source_id in _chosen(opened, wanted):
            text = sources.text_of(opened, source_id)
            for suggestion in suggested(opened, source_id):
                near = proposals.near(text[suggestion.start : suggestion.end])
                record = records.of_suggestion(suggestion, text, near)
                yield {"source": source_id, **record}, suggestion


def _accept(path: Path, wanted: tuple[str, ...], tier: int, json_: bool) -> None:
    """Keep what is sure enough and lies over no quote; tell of the quotes."""
    with for_writing(path) as opened:
        found = {
            source_id: apart([made for made in left(opened, source_id) if made.tier <= tier])
            for source_id in _chosen(opened, wanted)
        }
        keys = accept_all(opened, found)
        kept = quotes.find(opened, QuoteFilter(quote_ids=tuple(keys)))
    if json_:
        print_json([records.of_quote(quote) for quote in kept])
    else:
        say(f"Kept {len(kept)} quote{'' if len(kept) == 1 else 's'}.")


def _chosen(project: Project, wanted: tuple[str, ...]) -> list[int]:
    chosen = [sources.find(project, reference).id for reference in wanted]
    return list(dict.fromkeys(chosen)) or [source.id for source in sources.all_of(project)]


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
