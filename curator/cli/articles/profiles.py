"""Commands on import profiles: profiles, profile set, profile remove, profile try."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import click

from curator.cli.opening import PROJECT, for_reading, for_writing
from curator.cli.printing import as_json, plain, print_json, say
from curator.domain.errors import NotFoundError
from curator.domain.profiles.profile import FACTS, Profile
from curator.exporters import records
from curator.services.profiles import deeds, preview
from curator.services.project import Project

_PATTERN = """\b
PATTERN is words and fields: {date} {outlet} {title} {author} {section}
{language}, and {*} for anything. {date:DD.MM.YYYY} says how a date is
written, {outlet!} is believed before what the file itself says, and a /
parts a folder from what is in it.
"""


@click.command("profiles")
@PROJECT
@as_json
def profiles_command(project: Path, json_: bool) -> None:
    """List the import profiles."""
    with for_reading(project) as opened:
        found = deeds.all_of(opened)
    if json_:
        print_json([records.of_profile(profile) for profile in found])
        return
    for profile in found:
        _tell(profile)


@click.group("profile")
def profile_command() -> None:
    """Say what the names of files, and the columns of tables, mean in an import."""


@profile_command.command("set", epilog=_PATTERN)
@PROJECT
@click.argument("name")
@click.option("--pattern", help="What the names of files mean, such as “{date} {title}”.")
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="COLUMN=FACT",
    help="What a column of tables is read as: text or a fact; nothing leaves it out.",
)
@click.option(
    "--fact",
    "facts",
    multiple=True,
    metavar="FACT=VALUE",
    help=f"What is so where a file does not say ({', '.join(FACTS)}); FACT! where it does too.",
)
@click.option("--rename", metavar="NAME", help="Give it another name.")
@as_json
def set_command(
    project: Path, name: str, pattern: str | None, columns: tuple[str, ...],
    facts: tuple[str, ...], rename: str | None, json_: bool,
) -> None:  # fmt: skip
    """Make the import profile NAME, or change what is said of it; the rest stays."""
    with for_writing(project) as opened:
        known = _known(opened, name)
        before = known or Profile(name)
        wanted = replace(
            before,
            name=before.name if rename is None else rename,
            pattern=before.pattern if pattern is None else pattern,
            columns=_pairs(columns) or before.columns,
            facts=_pairs(facts) or before.facts,
        )
        kept = deeds.keep(opened, wanted, of=known.name if known else "")
    print_json([records.of_profile(kept)]) if json_ else _tell(kept)


@profile_command.command("remove")
@PROJECT
@click.argument("name")
def remove_command(project: Path, name: str) -> None:
    """Remove the import profile NAME; what came in by it stays."""
    with for_writing(project) as opened:
        deeds.remove(opened, name)
    say(f"Removed the profile “{plain(name)}”.")


@profile_command.command("try")
@PROJECT
@click.argument("name")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@as_json
def try_command(project: Path, name: str, paths: tuple[str, ...], json_: bool) -> None:
    """Show what the names of the first 50 files tell by a profile; nothing is imported."""
    with for_reading(project) as opened:
        profile = deeds.find(opened, name)
    told = preview.named(profile, preview.files_of(paths))
    if json_:
        print_json([records.of_named(each.path, each.facts) for each in told])
        return
    for each in told:
        record = records.of_named(each.path, each.facts)
        facts = record["facts"] or {}
        shown = ", ".join(f"{fact}: {plain(_words(value), 60)}" for fact, value in facts.items())
        say(f"{plain(each.path)}: {shown if record['fits'] else 'does not fit'}")


def _known(project: Project, name: str) -> Profile | None:
    try:
        return deeds.find(project, name)
    except NotFoundError:
        return None


def _pairs(given: Iterable[str]) -> dict[str, str]:
    pairs = {}
    for each in given:
        name, sign, value = each.partition("=")
        if not sign or not name.strip():
            raise click.UsageError(f"“{each}” has no = with a name before it.")
        pairs[name.strip()] = value.strip()
    return pairs


def _words(value: object) -> str:
    return "; ".join(value) if isinstance(value, list) else str(value)


def _tell(profile: Profile) -> None:
    say(f"{plain(profile.name)}: {plain(profile.pattern) or 'no pattern'}")
    for sign, told in (("→", profile.columns), ("=", profile.facts)):
        for name, value in told.items():
            say(f"    {plain(name)} {sign} {plain(value) or 'left out'}")
