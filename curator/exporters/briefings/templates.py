"""The templates that ship, and what each is for."""

from __future__ import annotations

from collections.abc import Mapping

from curator.paths import RESOURCES

SHIPPED: Mapping[str, str] = {
    "policy": "Policy briefing, by claim",
    "actors": "Profiles, by actor",
    "press": "Press review, by date",
    "summary": "Summary on one page",
}


def source_of(name: str) -> str:
    """Give the text of a template that ships, as a beginning for one's own."""
    return (RESOURCES / "templates" / f"{name}.md").read_text("utf-8")
