"""The command import: files, folders, addresses and piped text into a project."""

import sys
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from threading import Event

import click

from curator.cli.incoming.bar import Bar
from curator.cli.incoming.interrupts import Interrupts
from curator.cli.opening import PROJECT, for_writing
from curator.cli.printing import as_json, complain, plain, print_json, say
from curator.domain.profiles.profile import Profile
from curator.domain.sources import Imported, ImportStatus
from curator.exporters import records
from curator.services import importing, reading, sources
from curator.services.profiles import deeds as profiles
from curator.services.reprints import finding, telling

_STOPPED = 130  # the code of a command that Ctrl+C ended


@click.command("import")
@PROJECT
@click.argument("targets", metavar="PATH_OR_URL...", nargs=-1, required=True)
@click.option(
    "--version-of",
    metavar="SOURCE",
    help="Add the text as a new version of this source; its quotes are found again in it.",
)
@click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(1, 64),
    help="How many processes read at once; one for each core where left out.",
)
@click.option("--profile", metavar="NAME", help="Read names and columns by this import profile.")
@as_json
@click.pass_context
def import_command(
    ctx: click.Context,
    project: Path,
    targets: tuple[str, ...],
    version_of: str | None,
    jobs: int | None,
    profile: str | None,
    json_: bool,
) -> None:
    """Import files, folders with all below them, addresses, or - for text on standard input.

    Ctrl+C asks whether to keep what is in so far; without a terminal nothing is kept.
    """
    if version_of is not None and (len(targets) > 1 or Path(targets[0]).is_dir()):
        raise click.UsageError("--version-of takes one file, address or -.")
    with for_writing(project) as opened:
        source_id = sources.find(opened, version_of).id if version_of is not None else None
        stop = Event()
        piped = sys.stdin.buffer.read() if "-" in targets and sys.stdin else b""
        chosen = profiles.find(opened, profile) if profile is not None else None
        steps = _steps(targets, piped, _How(jobs or 0, stop, chosen))
        news = importing.add_in_steps(opened, steps, source_id)
        noted = telling.noted(opened, _bring_in(news, stop))
        finding.keep(opened, noted.signatures)
    outcomes = noted.outcomes
    _report(outcomes, json_=json_)
    ctx.exit(_STOPPED if stop.is_set() else _code(outcomes))


def _bring_in(news: Generator[importing.News, None, None], stop: Event) -> list[Imported]:
    """Keep step by step; after Ctrl+C keep what is in so far, if a person says so, or nothing."""
    outcomes: list[Imported] = []
    with Interrupts() as interrupts, Bar() as bar, closing(news):
        for each in news:
            outcomes += each.outcomes
            bar.show(each.progress)
            if interrupts.came and not stop.is_set():
                if not bar.asks_to_keep(each.progress):
                    raise click.Abort
                stop.set()
    return outcomes


@dataclass(frozen=True, slots=True)
class _How:
    """How what is named is to be read: in so many processes, until when, by which profile."""

    jobs: int
    stop: Event
    profile: Profile | None


def _steps(targets: tuple[str, ...], piped: bytes, how: _How) -> Iterator[reading.Step]:
    """Read what is named, in the order in which it is named."""
    at = targets.index("-") if "-" in targets else len(targets)
    yield from reading.read_in_steps(targets[:at], how.jobs, how.stop, how.profile)
    if at < len(targets) and not how.stop.is_set():
        yield reading.Step([reading.with_profile(reading.read_piped(piped), how.profile)])
        yield from _steps(targets[at + 1 :], b"", how)


def _report(outcomes: list[Imported], *, json_: bool) -> None:
    if json_:
        print_json([records.of_import(outcome) for outcome in outcomes])
    for outcome in outcomes:
        _tell(outcome, json_=json_)


def _code(outcomes: list[Imported]) -> int:
    failed = sum(outcome.status is ImportStatus.FAILED for outcome in outcomes)
    if not failed:
        return 0
    return 1 if failed == len(outcomes) else 3


def _tell(outcome: Imported, *, json_: bool) -> None:
    path = plain(outcome.path)
    if outcome.status is ImportStatus.FAILED:
        complain(f"{path}: {outcome.reason}")
    elif not json_ and outcome.source is not None:
        source = outcome.source
        note = f" ({plain(outcome.reason)})" if outcome.reason else ""
        say(f"{outcome.status.value} {source.id}  {plain(source.facts.title, 70)}{note}")
        if outcome.anchors:
            say(f"    quotes found again: {_counted(outcome)}")


def _counted(outcome: Imported) -> str:
    """Say how the quotes of a source fared in its new version."""
    return ", ".join(f"{n} {status}" for status, n in sorted(outcome.anchors.items()))
