"""What lies beside an export, and what the project has of it now."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from curator.domain.briefings.content import Content
from curator.services.briefings import redactions
from curator.services.briefings.definitions import of_project
from curator.services.briefings.writing import content_of
from curator.services.project import Project


def manifest_of(path: Path) -> Mapping[str, Any] | None:
    """Give the manifest beside an export; None where there is none that can be read."""
    from curator.exporters.proofs.manifest import NAME

    try:
        told = json.loads(path.with_name(f"{path.name}{NAME}").read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return told if isinstance(told, dict) else None


def content_now(project: Project, manifest: Mapping[str, Any]) -> Content:
    """Gather all that the project has, with the masks that an export had on."""
    definition = of_project(project)
    if name := manifest.get("redaction"):
        definition = replace(definition, redaction_id=redactions.find(project, name).id)
    content, _ = content_of(project, definition)
    return content
