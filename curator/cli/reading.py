"""Read the one text that a command names."""

import sys
from pathlib import Path

import click

from curator.services import reading


def read_one(target: str) -> str:
    """Give the text of a file, or of standard input where the name is ``-``.

    Raise the error that tells why it cannot be read.
    """
    if target == "-":
        read = reading.read_piped(sys.stdin.buffer.read() if sys.stdin else b"")
    elif Path(target).is_dir() or reading.is_address(target):
        raise click.UsageError("--text takes one file or -.")
    else:
        read = next(iter(reading.read_all([target])))
    if read.error is not None:
        raise read.error
    assert read.draft is not None
    return read.draft.text
