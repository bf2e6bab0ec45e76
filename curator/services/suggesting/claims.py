"""Claims of a project to propose for a passage."""

from __future__ import annotations

from curator.services.project import Project
from curator.storage.lists import suggesting as stored
from curator.suggesting.claims import Ranking, as_wording

_MOST = 5_000  # quotes that are read


class Proposals:
    """The claims of a project as they were when these were gathered."""

    def __init__(self, wordings: dict[int, str], told: list[tuple[int, str]]) -> None:
        self._wordings = wordings
        self._ranking = Ranking([*wordings.items(), *told])

    def near(self, passage: str) -> list[str]:
        """Give the wordings of up to three claims near a passage, the nearest first."""
        return [self._wordings[key] for key in self._ranking.nearest(passage)]


def gathered(project: Project) -> Proposals:
    """Read the claims of a project with their quotes; ask from any thread.

    The last quotes of each claim tell enough of it: reading 100,000 of them would take seconds,
    in which no other thread of Python gets on.
    """
    wordings, told = project.ask(
        lambda asks: (stored.claims(asks), stored.words_of_claims(asks, _MOST))
    )
    return Proposals(wordings, [(key, words) for key, words in told if key in wordings])


def new_wording(passage: str) -> str:
    """Make the wording of a new claim of a passage."""
    return as_wording(passage)
