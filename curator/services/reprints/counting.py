"""Reprints count as the one article that they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from curator.domain.lists import reprints
from curator.services.project import Project
from curator.storage.reading import reprints as reading


def independent(project: Project) -> Mapping[int, int]:
    """Give for each reprint the source that it is a reprint of, both by their keys.

    A source that is left out stands for itself.
    """
    with project.look() as asks:
        return reprints.roots(reading.said(asks))


def count(source_ids: Iterable[int], of: Mapping[int, int]) -> int:
    """Count sources, those that are reprints of one as one."""
    return len({of.get(source_id, source_id) for source_id in source_ids})
