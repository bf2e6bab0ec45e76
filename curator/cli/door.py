"""The commands by name, each loaded when it is called; what is no command is a project to open."""

from importlib import import_module
from typing import Any

import click
from click.core import augment_usage_errors

from curator import __version__
from curator.cli.printing import plain

_COMMANDS = {
    "new": "projects",
    "import": "incoming.importing",
    "sources": "sources",
    "text": "sources",
    "original": "sources",
    "reprints": "articles.reprints",
    "profiles": "articles.profiles",
    "profile": "articles.profiles",
    "quote": "quotes",
    "quotes": "quotes",
    "annotations": "quotes",
    "translate": "quotes",
    "suggest": "suggestions",
    "actors": "codebook",
    "actor": "codebook",
    "claims": "codebook",
    "claim": "codebook",
    "briefing": "briefings",
    "briefings": "briefings",
    "redact": "briefings",
    "verify": "verifying",
    "history": "projects",
    "undo": "projects",
    "redo": "projects",
    "check": "projects",
    "demo": "window",
    "open": "window",
}


class Door(click.Group):
    """Commands that are imported at their first use, so that the window starts without them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List the commands in the order of the work."""
        del ctx
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load the command of a name."""
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(f"curator.cli.{_COMMANDS[cmd_name]}")
        command = getattr(module, f"{cmd_name}_command")
        assert isinstance(command, click.Command)
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the options before the command; a wrong one is told with the usage."""
        with augment_usage_errors(ctx):
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; what its parser refuses is told with the usage of the command."""
        try:
            return super().invoke(ctx)
        except click.UsageError as error:
            name = ctx.invoked_subcommand or ""
            command = self.get_command(ctx, name)
            if error.ctx is None and command is not None:
                error.ctx = click.Context(command, ctx, name)
            raise

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Take a first word that is no command for the path of a project to open."""
        if args[0] not in _COMMANDS and not args[0].startswith("-"):
            if any(not arg.startswith("-") for arg in args[1:]):
                raise click.UsageError(f"There is no command “{plain(args[0])}”.", ctx)
            args = ["open", *args]
        return super().resolve_command(ctx, args)


@click.group(
    cls=Door,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    subcommand_metavar="[PROJECT] | COMMAND [ARGS]...",
)
@click.version_option(__version__, prog_name="Curator", message="%(prog)s %(version)s")
@click.option(
    "--coder",
    metavar="NAME",
    default="",
    envvar="CURATOR_CODER",
    help="Who works; the first coder of the project where left out.",
)
@click.pass_context
def door(ctx: click.Context, coder: str) -> None:
    """Read articles, keep quotes, say who said what, and write a briefing.

    With the path of a project, or alone, Curator opens its window.
    """
    ctx.obj = coder
    if ctx.invoked_subcommand is None:
        from curator.cli.window import open_command

        ctx.invoke(open_command)
