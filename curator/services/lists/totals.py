"""How many there are of each noun."""

from curator.services.project import Project
from curator.storage.reading import totals as stored


def totals(project: Project) -> dict[str, int]:
    """Count the sources, quotes, actors and claims, by the name of the noun."""
    with project.look() as asks:
        return stored.totals(asks)
