"""Commands on briefings: write one, list those that are saved, say who is to be masked."""

from dataclasses import replace
from pathlib import Path

import click

from curator.cli.opening import PROJECT, for_reading, for_writing
from curator.cli.printing import as_json, plain, print_json, print_table, say, shown, write_bytes
from curator.domain.briefings.definition import Definition, Profile
from curator.domain.briefings.exports import Choice, Export, Format
from curator.domain.briefings.masks import Manner, Mask, Redaction
from curator.domain.errors import (
    NewerProjectError,
    NotFoundError,
    ProjectInUseError,
    ReadOnlyError,
)
from curator.services.project import Project

_TEMPLATES = {"claim": "policy", "actor": "actors", "date": "press"}
_FORMATS = {form.suffix: form for form in reversed(Format) if form.suffix}  # .json is CSL
_FORMATS[".htm"] = Format.HTML
_MARKDOWN = frozenset(("", ".markdown", ".txt", ".curator"))  # the last is refused as a project
_CHOICES = ("replace", "beside", "keep")
_FORMS = click.Choice([form.value for form in Format])
_PROFILES = click.Choice([profile.value for profile in Profile])
_MANNERS = click.Choice([manner.value for manner in Manner])


@click.command("briefing")
@PROJECT
@click.argument("name", required=False)
@click.option("-o", "--output", metavar="FILE", type=Path)
@click.option(
    "--format",
    "form",
    type=_FORMS,
    help="By the suffix of FILE.",
)
@click.option("--title", default="", help="Title; that of the project where left out.")
@click.option("--template", metavar="TEMPLATE", help="One that ships, or one of the project.")
@click.option("--profile", type=_PROFILES, help="Dialect of Markdown.")
@click.option("--redact", metavar="REDACTION", help="Mask names by this redaction.")
@click.option("--by", type=click.Choice(list(_TEMPLATES)), help="By claim, by actor or by date.")
@click.option(
    "--edited",
    type=click.Choice(_CHOICES),
    help="What to do where FILE was edited since: replace it, write beside it, or keep what "
    "stands between its keep marks.",
)
@as_json
def briefing_command(
    project: Path,
    name: str | None,
    output: Path | None,
    form: str | None,
    title: str,
    template: str | None,
    profile: str | None,
    redact: str | None,
    by: str | None,
    edited: str | None,
    json_: bool,
) -> None:
    """Write a briefing, every quote with its proof, to FILE or standard output.

    NAME is that of a saved briefing; without it the whole project is briefed.
    """
    from curator.services.briefings import exporting

    wanted = Format(form) if form else _by_suffix(output)
    with _opened(project, output) as opened:
        definition = _definition(opened, name, title)
        definition = _dressed(opened, definition, template or _TEMPLATES.get(by or ""), profile)
        if redact is not None:
            definition = _redacted(opened, definition, redact)
        if output is None:
            write_bytes(_printed(opened, definition, wanted))
            return
        choice = Choice(edited) if edited else Choice.ASK
        made = exporting.export(opened, definition, exporting.Order(output, wanted, choice))
    _tell(replace(made, path=str(output.parent / Path(made.path).name)), json_)


@click.command("briefings")
@PROJECT
@as_json
def briefings_command(project: Path, json_: bool) -> None:
    """List the saved briefings and what was exported of them last."""
    from curator.services.briefings import definitions, exporting

    with for_reading(project) as opened:
        saved = definitions.all_of(opened)
        last = {each.id: exporting.last_of(opened, each) for each in saved}
    if json_:
        print_json([_record(each, last[each.id]) for each in saved])
        return
    rows = []
    for each in saved:
        made = last[each.id]
        when = f"{made.at:%Y-%m-%d %H:%M}" if made else ""
        rows.append((plain(each.title, 50), each.template, when, made.path if made else ""))
    print_table(rows, ("BRIEFING", "TEMPLATE", "EXPORTED (UTC)", "TO"))


@click.command("redact")
@PROJECT
@click.argument("redaction")
@click.option("--actor", "actors", multiple=True, help="Mask this actor; may be repeated.")
@click.option("--word", "words", multiple=True, help="Mask this word too; may be repeated.")
@click.option(
    "--as",
    "manner",
    type=_MANNERS,
    default=Manner.PSEUDONYM.value,
)
@click.option("--shown", default="", help="What is written instead.")
@as_json
def redact_command(
    project: Path,
    redaction: str,
    actors: tuple[str, ...],
    words: tuple[str, ...],
    manner: str,
    shown: str,
    json_: bool,
) -> None:
    """Say who is masked by REDACTION, made where it is new; without options list its masks."""
    from curator.services import actors as known
    from curator.services.briefings import redactions

    if not actors and not words:
        with for_reading(project) as opened:
            _list_masks(opened, redactions.find(opened, redaction), json_)
        return
    with for_writing(project) as opened:
        try:
            whole = redactions.find(opened, redaction)
        except NotFoundError:
            whole = Redaction(redaction)
        kind = Manner(manner)
        masks = [Mask(0, known.find(opened, name).id, "", kind, shown) for name in actors]
        masks += [Mask(0, None, word, kind, shown) for word in words]
        whole = redactions.save(opened, redactions.cover(whole, *masks))
        _list_masks(opened, whole, json_)


def _by_suffix(output: Path | None) -> Format:
    suffix = output.suffix.lower() if output else ""
    if suffix in _MARKDOWN:
        return Format.MARKDOWN
    if suffix not in _FORMATS:
        raise click.UsageError(f"“{suffix}” says no format. Say it with --format.")
    return _FORMATS[suffix]


def _opened(path: Path, output: Path | None) -> Project:
    """Open a project to note the export in it; one that cannot be written to is only read."""
    if output is None:
        return for_reading(path)
    try:
        return for_writing(path)
    except (NewerProjectError, ProjectInUseError, ReadOnlyError):
        return for_reading(path)


def _definition(project: Project, name: str | None, title: str) -> Definition:
    from curator.services.briefings import definitions

    if name is None:
        return definitions.of_project(project, title)
    found = definitions.find(project, name)
    return replace(found, title=title) if title else found


def _dressed(
    project: Project, definition: Definition, template: str | None, profile: str | None
) -> Definition:
    from curator.services.briefings import templates

    if template is not None:
        definition = templates.choose(project, definition, template)
    return replace(definition, profile=Profile(profile)) if profile else definition


def _redacted(project: Project, definition: Definition, name: str) -> Definition:
    from curator.services.briefings import redactions

    return replace(definition, redaction_id=redactions.find(project, name).id)


def _printed(project: Project, definition: Definition, wanted: Format) -> bytes:
    from curator.services.briefings.forming import form

    if wanted is Format.OBSIDIAN:
        raise click.UsageError("A vault is a folder: name it with --output.")
    return form(project, definition, wanted, f"briefing{wanted.suffix}").files[
        f"briefing{wanted.suffix}"
    ]


def _tell(made: Export, json_: bool) -> None:
    if json_:
        told = {"path": made.path, "format": made.format, "sha256": made.sha256}
        print_json({**told, "files": made.manifest["files"], "counts": made.manifest["counts"]})
    else:
        say(f"Wrote {shown(Path(made.path))}")


def _record(definition: Definition, last: Export | None) -> dict[str, object]:
    return {
        "title": definition.title,
        "question": definition.question,
        "template": definition.template,
        "profile": definition.profile.value,
        "exported": last.at.isoformat(timespec="seconds") if last else None,
        "path": last.path if last else None,
    }


def _list_masks(project: Project, redaction: Redaction, json_: bool) -> None:
    from curator.services import actors

    names = {actor.id: actor.name for actor in actors.all_of(project)}
    rows = [
        (names.get(mask.actor_id or 0) or mask.word, mask.manner.value, mask.replacement)
        for mask in redaction.masks
    ]
    if json_:
        print_json([dict(zip(("covers", "as", "shown"), row, strict=True)) for row in rows])
    else:
        print_table([tuple(map(plain, row)) for row in rows], ("COVERS", "AS", "SHOWN"))
