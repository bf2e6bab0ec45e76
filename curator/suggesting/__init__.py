"""Finding who says what in an article, offline: quotes and their speakers to suggest."""

from curator.suggesting.extracting import suggest

__all__ = ["suggest"]
