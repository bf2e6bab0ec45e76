"""How an import comes on: one line at the bottom of a terminal; nothing where there is none."""

from __future__ import annotations

import shutil
import sys
import time
from typing import Self

import click

from curator.services.incoming.pace import Progress

_EVERY = 0.1  # seconds between two pictures of it
_WIDE = 24  # columns of the bar itself


class Bar:
    """Draws on standard error where that is a terminal, and leaves nothing behind."""

    def __init__(self) -> None:
        self._is_seen = sys.stderr is not None and sys.stderr.isatty()
        self._last = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._wipe()

    def show(self, progress: Progress) -> None:
        """Draw it anew, where it is time to."""
        now = time.monotonic()
        if self._is_seen and now - self._last >= _EVERY:
            self._last = now
            width = shutil.get_terminal_size().columns - 1
            click.echo(f"\r{line(progress)[:width]}\x1b[K", err=True, nl=False)

    def asks_to_keep(self, progress: Progress) -> bool:
        """Ask whether to keep what is in so far; no, where nobody can be asked."""
        if not (self._is_seen and sys.stdin is not None and sys.stdin.isatty()):
            return False
        self._wipe()
        question = f"Stopped. Keep the {progress.articles:,} articles that are in so far?"
        try:
            return click.confirm(question, default=False, err=True)
        except click.Abort:
            click.echo(err=True)
            return False

    def _wipe(self) -> None:
        if self._is_seen and self._last:
            click.echo("\r\x1b[K", err=True, nl=False)


def line(progress: Progress) -> str:
    """Say how far it has come: files, files a second, time that is left."""
    done, total = progress.done, progress.total
    full = _WIDE * done // total if total else 0
    known = f"{total:,}" if progress.is_whole else f"{total:,} or more"
    parts = [f"[{'#' * full}{'-' * (_WIDE - full)}] {done:,} of {known} files"]
    if progress.rate:
        parts.append(f"{progress.rate:,.0f} a second" if progress.rate >= 1 else "")
    if progress.remaining is not None:
        parts.append(f"{clock(progress.remaining)} left")
    return "  ".join(filter(None, parts))


def clock(seconds: float) -> str:
    """Write a time as minutes and seconds, with hours where there are any."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
