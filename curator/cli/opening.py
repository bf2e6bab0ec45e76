"""Open the project that a command names, for reading or for writing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from curator.services.project import Project, warm

F = TypeVar("F", bound=Callable[..., Any])


def _with_a_name(ctx: click.Context, param: click.Parameter, path: Path) -> Path:
    del ctx, param
    if path.name in ("", ".."):
        raise click.BadParameter("Give the path of a project file.")
    return path


PROJECT: Callable[[F], F] = click.argument("project", type=Path, callback=_with_a_name)


def for_reading(path: Path) -> Project:
    """Open a project to look at it; no lock is taken and nothing is written."""
    return Project.open(path, read_only=True)


def for_writing(path: Path) -> Project:
    """Open a project to change it, as the coder named on the command line."""
    warm()  # before the lock is taken: Ctrl+C in the midst of an import is told best by nobody
    coder = click.get_current_context().find_root().obj or ""
    return Project.open(path, coder=coder, holder="a command")
