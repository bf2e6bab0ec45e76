"""Giving memory back: what a long text took once it was laid out, some fifty times its bytes."""

from __future__ import annotations

import sys

LONG = 300_000  # code points; a shorter text is not worth the while


def give_back() -> None:
    """Give memory that was let go back to the system, where the C library would keep it (glibc)."""
    if sys.platform == "linux":
        import ctypes

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # other C libraries have none
        if trim is not None:
            trim(0)
