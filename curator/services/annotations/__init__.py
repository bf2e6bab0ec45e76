"""Annotations of other programs, and of other projects, taken in as quotes."""
