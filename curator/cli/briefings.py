"""The command that writes a briefing."""

from dataclasses import replace
from pathlib import Path

import click

from curator.cli.opening import PROJECT, for_reading
from curator.cli.printing import say, shown, write_bytes
from curator.exporters.writing import write_atomically
from curator.services.briefings.definitions import of_project
from curator.services.briefings.writing import document

_TEMPLATES = {"claim": "policy", "actor": "actors", "date": "press"}


@click.command("briefing")
@PROJECT
@click.option("-o", "--output", metavar="FILE", type=Path)
@click.option("--title", default="", help="Title; that of the project where left out.")
@click.option("--by", type=click.Choice(list(_TEMPLATES)), default="claim")
def briefing_command(project: Path, output: Path | None, title: str, by: str) -> None:
    """Write a Markdown briefing, every quote with its proof, to FILE or standard output."""
    with for_reading(project) as opened:
        wanted = replace(of_project(opened, title), template=_TEMPLATES[by])
        text = document(opened, wanted).text
    if output is None:
        write_bytes(text.encode())
    else:
        write_atomically(output, text)
        say(f"Wrote {shown(output)}")
