"""Write a briefing: what it says, masked where it must be, set by its template."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.domain.briefings.content import Content
from curator.domain.briefings.definition import Definition
from curator.services.briefings import redactions
from curator.services.briefings.arranging import united
from curator.services.briefings.gathering import gather
from curator.services.briefings.templates import layout_of
from curator.services.project import Project

if TYPE_CHECKING:
    from curator.exporters.briefings.masking import Masks
    from curator.exporters.briefings.setting import Document


def content_of(project: Project, definition: Definition) -> tuple[Content, Masks]:
    """Gather a briefing with the masks of its redaction on, and give the masks with it."""
    from curator.exporters.briefings.masking import masked

    masks = redactions.masks_of(project, definition)
    dropped = {cover.actor_id for cover in masks.covers if cover.drops and cover.actor_id}
    content = gather(project, definition, frozenset(dropped))
    if masks:
        content = united(masked(content, masks))
        content = replace(content, redaction=redactions.name_of(project, definition))
    return content, masks


def document(project: Project, definition: Definition) -> Document:
    """Gather a briefing and set it, by its own template and in its own profile.

    Raise ``TemplateFaultError`` where the template cannot be set.
    """
    from curator.exporters.briefings.setting import render  # brings Jinja2 along

    content, _ = content_of(project, definition)
    return render(content, layout_of(project, definition), definition.profile)
