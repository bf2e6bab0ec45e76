"""What the command line prints: one-line text for people, records for programs."""

import io
import json
import os
import re
import sys
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from curator.domain.errors import CuratorError
from curator.domain.text import tidy

F = TypeVar("F", bound=Callable[..., Any])

_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})  # what could steer a terminal
# What JSON may hold as it is, but a terminal, a reader by lines or an encoder would stumble over.
_ESCAPED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")

as_json: Callable[[F], F] = click.option(
    "--json", "json_", is_flag=True, help="Print JSON with the documented keys."
)


class OutputError(CuratorError):
    """Standard output takes no more."""


def print_in_any_locale() -> None:
    """Have letters that the terminal does not know come out as question marks, not as errors."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def complain(sentence: str) -> None:
    """Print one line on standard error."""
    click.echo(f"curator: {plain(sentence)}", err=True)


def say(sentence: str) -> None:
    """Print one line on standard output."""
    _write(f"{sentence}\n")


def plain(text: str, width: int = 0) -> str:
    """Make foreign text safe for a terminal: one line, no control characters, cut to a width."""
    safe = "".join(c for c in tidy(text) if unicodedata.category(c) not in _UNSEEN)
    return safe[: width - 1] + "…" if 0 < width < len(safe) else safe


def shown(path: Path) -> str:
    """Make a path safe for a terminal; all else in it stays, so that it can be copied."""
    return "".join("\ufffd" if unicodedata.category(c) in _UNSEEN else c for c in str(path))


def print_json(value: object) -> None:
    """Print a value as JSON; a list has each of its parts on a line of its own."""
    if isinstance(value, list):
        inside = ",\n".join(_dumped(part) for part in value)
        write_bytes((f"[\n{inside}\n]\n" if inside else "[]\n").encode())
    else:
        write_bytes(f"{_dumped(value)}\n".encode())


def print_table(rows: Iterable[Sequence[object]], head: Sequence[str]) -> None:
    """Print rows in columns of equal width; numbers to the right."""
    lines = [list(map(str, row)) for row in rows]
    widths = [max(map(len, column)) for column in zip(head, *lines, strict=True)]
    for line in [list(head), *lines]:
        cells = [
            cell.rjust(width) if cell.isdigit() else cell.ljust(width)
            for cell, width in zip(line, widths, strict=True)
        ]
        say("  ".join(cells).rstrip())


def counted(counts: Mapping[str, int]) -> str:
    """Say counts by kind: ``1 quote, 2 statements``."""
    return ", ".join(
        f"{n} {kind.replace('_', ' ')}{'' if n == 1 else 's'}" for kind, n in counts.items()
    )


def write_bytes(data: bytes) -> None:
    """Write bytes to standard output as they are."""
    _write(data)


def _write(output: str | bytes) -> None:
    try:
        click.echo(output, nl=False)
    except BrokenPipeError:  # click ends the command quietly
        raise
    except OSError as error:
        _let_go_of_output()
        raise OutputError(
            f"The output could not be written ({error.strerror}). What was done before stays "
            "done; see it with: curator history"
        ) from error


def _let_go_of_output() -> None:
    """Lead standard output nowhere, or what it still holds would fail once more at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _dumped(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
