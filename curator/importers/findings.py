"""What is found out about a source while it is read, each fact with the place it stood in."""

from dataclasses import dataclass, field
from typing import Any

from curator.domain.sources import Draft, Facts
from curator.importers.kinds import Kind
from curator.importers.raw import Raw


@dataclass(slots=True)
class Findings:
    """Facts as they are gathered; the first word on a field stands."""

    values: dict[str, Any] = field(default_factory=dict)
    origins: dict[str, str] = field(default_factory=dict)

    def note(self, name: str, value: Any, origin: str) -> None:
        """Note the value of a field of ``Facts``, unless it is empty or already known."""
        if value and name not in self.values:
            self.values[name] = value
            self.origins[name] = origin

    def facts(self) -> Facts:
        """Give what was found as facts."""
        return Facts(**self.values)

    def draft(
        self,
        raw: Raw,
        text: str,
        kind: Kind,
        extractor: tuple[str, str],
        warnings: tuple[str, ...] = (),
    ) -> Draft:
        """Make a draft of a canonical text and of what was found; an extractor has a version."""
        return Draft(
            text=text,
            facts=self.facts(),
            data=raw.data,
            media_type=kind.value,
            file_name=raw.name,
            extractor=extractor[0],
            extractor_version=extractor[1],
            origins=self.origins,
            captured_at=raw.captured_at,
            warnings=warnings,
        )
