"""The commands that open the window: open, demo. Qt is loaded behind them, and only there."""

import os
import subprocess
import sys
from pathlib import Path

import click

from curator.cli.printing import complain, say, shown
from curator.domain.errors import CuratorError

_UNSEEN = ("offscreen", "minimal")  # platforms of Qt that show nothing


class NoDisplayError(CuratorError):
    """There is no display to open a window on."""


@click.command("open", hidden=True)
@click.argument("project", required=False, type=Path)
@click.pass_context
def open_command(ctx: click.Context, project: Path | None = None) -> None:
    """Open the window, on a project where one is named."""
    if project is not None:
        from curator.services.project import found_at

        project = found_at(project)
    if not has_display():
        raise NoDisplayError(
            "There is no display to open the window on. "
            "Use the commands instead (curator --help), or start it on a desktop."
        )
    from curator.app import run

    ctx.exit(run(project))


@click.command("demo")
@click.argument("folder", metavar="[DIR]", default="curator-demo", type=Path)
def demo_command(folder: Path) -> None:
    """Make the sample project and its briefing in DIR, and open the window on it."""
    from curator.services import demo

    project, briefing = demo.prepare(folder)
    say(f"Project:  {shown(project.resolve())}")
    say(f"Briefing: {shown(briefing.resolve())}")
    if not has_display() or os.environ.get("QT_QPA_PLATFORM", "") in _UNSEEN:
        say("There is no display here, so the window stays closed; the two files are yours.")
        return
    say("Opening the window. Close it to end the demo.")
    # in a process of its own: where a system library is missing Qt ends the process it runs in
    ended = subprocess.run(  # noqa: S603  (our own module, a path of our own)
        [*_ourselves(), "open", str(project)], check=False
    )
    if ended.returncode:
        complain("The window could not be opened here; the two files are yours all the same.")


def _ourselves() -> list[str]:
    frozen = getattr(sys, "frozen", False)
    return [sys.executable] if frozen else [sys.executable, "-m", "curator"]


def has_display() -> bool:
    """Whether there is a screen to show a window on, or a platform of Qt was chosen by name."""
    if sys.platform in ("win32", "darwin"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)
