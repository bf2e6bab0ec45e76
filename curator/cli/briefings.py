"""The command that writes a briefing."""

from pathlib import Path

import click

from curator.cli.opening import PROJECT, for_reading
from curator.cli.printing import say, shown, write_bytes
from curator.domain.briefings.arranged import Order
from curator.exporters import markdown
from curator.exporters.writing import write_atomically
from curator.services.briefings import simple as briefings


@click.command("briefing")
@PROJECT
@click.option("-o", "--output", metavar="FILE", type=Path)
@click.option("--title", default="", help="Title; that of the project where left out.")
@click.option("--by", type=click.Choice([o.value for o in Order]), default=Order.CLAIM.value)
def briefing_command(project: Path, output: Path | None, title: str, by: str) -> None:
    """Write a Markdown briefing, every quote with its proof, to FILE or standard output."""
    with for_reading(project) as opened:
        text = markdown.render(briefings.compose(opened, title, Order(by)))
    if output is None:
        write_bytes(text.encode())
    else:
        write_atomically(output, text)
        say(f"Wrote {shown(output)}")
