"""The command on reprints: what may be one article, and what a person says of it."""

from collections.abc import Iterator
from pathlib import Path

import click

from curator.cli.opening import PROJECT, for_reading, for_writing
from curator.cli.printing import as_json, plain, print_json, say
from curator.domain.lists.reprints import Verdict
from curator.domain.sources import Source
from curator.exporters import records
from curator.services import sources
from curator.services.project import Project
from curator.services.reprints import counting, deeds, finding

_OFFERED = "offered"


@click.command("reprints")
@PROJECT
@click.option("--accept", nargs=2, metavar="A B", help="Say that source A is a reprint of B.")
@click.option("--apart", nargs=2, metavar="A B", help="Say that A and B are two articles.")
@as_json
def reprints_command(
    project: Path, accept: tuple[str, str] | None, apart: tuple[str, str] | None, json_: bool
) -> None:
    """List sources that are reprints, or may be: articles much alike. Nothing is merged.

    Those that count as one article count once in what counts sources.
    """
    if accept and apart:
        raise click.UsageError("--accept and --apart do not go together.")
    if accept or apart:
        said = _say(project, accept or apart or ("", ""), is_one=bool(accept))
        print_json([said]) if json_ else _tell(said)
        return
    with for_reading(project) as opened:
        found = list(_listed(opened))
    if json_:
        print_json(found)
        return
    for record in found:
        _tell(record)
    if not found:
        say("No source is much like another.")


def _say(path: Path, two: tuple[str, str], *, is_one: bool) -> records.Record:
    with for_writing(path) as opened:
        one, other = (sources.find(opened, each) for each in two)
        deed = deeds.accept if is_one else deeds.keep_apart
        deed(opened, one.id, other.id)
        if not is_one:
            return records.of_pair(Verdict.APART, one, other)
        of = counting.independent(opened)
        later = one if one.id in of else other
        return records.of_pair(Verdict.REPRINT, later, sources.get(opened, of[later.id]))


def _listed(project: Project) -> Iterator[records.Record]:
    """List what was said to be reprints, then what is offered, the most alike first."""
    known: dict[int, Source] = {source.id: source for source in sources.all_of(project)}
    for source_id, of in sorted(counting.independent(project).items(), key=lambda two: two[::-1]):
        yield records.of_pair(Verdict.REPRINT, known[source_id], known[of])
    for offer in finding.find(project).offers:
        both = known[offer.source_id], known[offer.of_id]
        yield records.of_pair(_OFFERED, *both, offer.ratio)


def _tell(record: records.Record) -> None:
    ratio = f" {int(record['ratio'] * 100)} %" if record["ratio"] is not None else ""
    joint = "and" if record["status"] == Verdict.APART else "of"
    say(f"{record['status']}{ratio}: {_named(record, 'source')} {joint} {_named(record, 'of')}")


def _named(record: records.Record, whose: str) -> str:
    told = (record[f"{whose}_outlet"], str(record[f"{whose}_published"] or ""))
    about = ", ".join(filter(None, map(plain, told)))
    title = plain(record[f"{whose}_title"], 60)
    return f"{record[whose]} “{title}”" + (f" ({about})" if about else "")
