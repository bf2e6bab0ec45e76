"""What the command line prints: one-line text for people, records for programs."""

import json
import sys
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import click

from curator.domain.text import tidy

F = TypeVar("F", bound=Callable[..., Any])

as_json: Callable[[F], F] = click.option(
    "--json", "json_", is_flag=True, help="Print JSON with the documented keys."
)


def complain(sentence: str) -> None:
    """Print one line on standard error."""
    click.echo(f"curator: {tidy(sentence)}", err=True)


def say(sentence: str) -> None:
    """Print one line on standard output."""
    click.echo(sentence)


def plain(text: str, width: int = 0) -> str:
    """Make foreign text safe for a terminal: one line, no control characters, cut to a width."""
    shown = "".join(c for c in tidy(text) if unicodedata.category(c) not in ("Cc", "Cf", "Co"))
    return shown[: width - 1] + "…" if 0 < width < len(shown) else shown


def print_json(value: object) -> None:
    """Print a value as JSON; a list has each of its parts on a line of its own."""
    if isinstance(value, list):
        inside = ",\n".join(_dumped(part) for part in value)
        click.echo(f"[\n{inside}\n]" if inside else "[]")
    else:
        click.echo(_dumped(value))


def print_table(rows: Iterable[Sequence[object]], head: Sequence[str]) -> None:
    """Print rows in columns of equal width; numbers to the right."""
    lines = [list(map(str, row)) for row in rows]
    widths = [max(map(len, column)) for column in zip(head, *lines, strict=True)]
    for line in [list(head), *lines]:
        cells = [
            cell.rjust(width) if cell.isdigit() else cell.ljust(width)
            for cell, width in zip(line, widths, strict=True)
        ]
        click.echo("  ".join(cells).rstrip())


def counted(counts: Mapping[str, int]) -> str:
    """Say counts by kind: ``1 quote, 2 statements``."""
    return ", ".join(
        f"{n} {kind.replace('_', ' ')}{'' if n == 1 else 's'}" for kind, n in counts.items()
    )


def write_bytes(data: bytes) -> None:
    """Write bytes to standard output as they are."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
