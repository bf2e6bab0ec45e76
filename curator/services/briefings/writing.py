"""Write a briefing: what it says, set by its template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.domain.briefings.definition import Definition
from curator.services.briefings.gathering import gather
from curator.services.briefings.templates import layout_of
from curator.services.project import Project

if TYPE_CHECKING:
    from curator.exporters.briefings.setting import Document


def document(project: Project, definition: Definition) -> Document:
    """Gather a briefing and set it, by its own template and in its own profile.

    Raise ``TemplateFaultError`` where the template cannot be set.
    """
    from curator.exporters.briefings.setting import render  # brings Jinja2 along

    content = gather(project, definition)
    return render(content, layout_of(project, definition), definition.profile)
