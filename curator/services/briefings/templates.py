"""Templates of briefings: those that ship, and those that people made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.domain.briefings.definition import Definition
from curator.services.project import Project

if TYPE_CHECKING:
    from curator.exporters.briefings.setting import Layout


def layout_of(project: Project, definition: Definition) -> Layout:
    """Give the template that a briefing is set by."""
    from curator.exporters.briefings.setting import Layout

    del project
    return Layout(definition.template)
