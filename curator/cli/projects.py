"""Commands on the project as a whole: new, history, undo, redo, check."""

from pathlib import Path

import click

from curator.cli.opening import PROJECT, for_reading, for_writing
from curator.cli.printing import (
    as_json,
    complain,
    counted,
    plain,
    print_json,
    print_table,
    say,
    shown,
)
from curator.domain.edits import Change, Edit, FieldChange, operation_words
from curator.exporters import records
from curator.services import history, quotes
from curator.services.project import Project


@click.command("new")
@PROJECT
@click.option("--title", default="", help="Title of the project; its file name where left out.")
@click.option("--coder", default="", help="Name of the first coder.")
@click.pass_context
def new_command(ctx: click.Context, project: Path, title: str, coder: str) -> None:
    """Make a new project file."""
    path = Project.create(project, title, coder or ctx.find_root().obj)
    say(f"Made {shown(path)}")


@click.command("history")
@PROJECT
@click.argument("quote", required=False)
@as_json
def history_command(project: Path, quote: str | None, json_: bool) -> None:
    """Show who did what, the newest first; or how one QUOTE came to be as it is."""
    with for_reading(project) as opened:
        if quote is None:
            _show_edits(history.edits(opened), json_)
        else:
            _show_steps(history.of_quote(opened, quotes.find_one(opened, quote).id), json_)


@click.command("undo")
@PROJECT
def undo_command(project: Path) -> None:
    """Take the last edit back."""
    with for_writing(project) as opened:
        say(f"Undone: {_said(opened.undo())}")


@click.command("redo")
@PROJECT
def redo_command(project: Path) -> None:
    """Do again what was last taken back."""
    with for_writing(project) as opened:
        say(f"Redone: {_said(opened.redo())}")


@click.command("check")
@PROJECT
@click.pass_context
def check_command(ctx: click.Context, project: Path) -> None:
    """Check the file, every hash, every anchor, every reference, and the journal."""
    with for_reading(project) as opened:
        found = history.problems(opened)
        rows = history.totals(opened)
    for problem in found:
        complain(problem)
    if found:
        ctx.exit(1)
    say(f"{plain(opened.path.name)} is sound: {counted(rows)}.")


def _said(change: Change) -> str:
    touched = counted({kind: len(ids) for kind, ids in change.ids.items()})
    return f"{plain(operation_words(change.operation))} ({touched})"


def _show_edits(edits: list[Edit], json_: bool) -> None:
    if json_:
        print_json([records.of_edit(edit) for edit in edits])
        return
    rows = [
        (edit.id, _time(edit), plain(edit.coder, 20), _deed(edit), counted(edit.rows))
        for edit in edits
    ]
    print_table(rows, ("EDIT", "WHEN", "WHO", "WHAT", "TOUCHED"))


def _deed(edit: Edit) -> str:
    sign = "undo: " if edit.undoes else "redo: " if edit.redoes else ""
    return sign + plain(operation_words(edit.operation), 40)


def _show_steps(steps: list[FieldChange], json_: bool) -> None:
    found = [records.of_step(step) for step in steps]
    if json_:
        print_json(found)
        return
    rows = [
        (
            step.edit.id, _time(step.edit), plain(step.edit.coder, 20), step.kind,
            step.field or step.step.value,
            plain(_value(record["from"]), 40), plain(_value(record["to"]), 40),
        )
        for step, record in zip(steps, found, strict=True)
    ]  # fmt: skip
    print_table(rows, ("EDIT", "WHEN", "WHO", "ON", "FIELD", "FROM", "TO"))


def _value(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{k} {v}" for k, v in value.items() if not _is_uid(v))
    return "" if value is None or isinstance(value, bool) else str(value)


def _is_uid(value: object) -> bool:
    return isinstance(value, str) and len(value) == 32 and value.isalnum()


def _time(edit: Edit) -> str:
    return edit.at.strftime("%Y-%m-%d %H:%M UTC")
