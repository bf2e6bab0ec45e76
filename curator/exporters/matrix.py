"""The matrix of a briefing: which actor takes which stance on which claim, and how often."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from curator.domain.briefings.arranged import Briefing, Item
from curator.domain.statements import Stance
from curator.exporters.escaping import isolated
from curator.exporters.grid import grid
from curator.exporters.wording import tally

MOST_WORDED = 4  # columns that can bear the wording of a claim as their head


def who_says_what(briefing: Briefing, items: Iterable[Item]) -> Iterator[str]:
    """Yield the blocks of the matrix of these items; none where there is no actor or no claim.

    More claims than fit side by side are numbered and listed under the table.
    """
    if not (briefing.actors and briefing.claims):
        return
    cells: dict[tuple[str, str], list[Item]] = defaultdict(list)
    for item in items:
        cells[item.statement.actor, item.statement.claim].append(item)
    claims = [isolated(claim) for claim in briefing.claims]
    keys = [f"C{number}" for number in range(1, len(claims) + 1)]
    numbered = len(claims) > MOST_WORDED
    rows = (
        [isolated(actor), *(tally(cells[actor, claim]) or "–" for claim in briefing.claims)]
        for actor in briefing.actors
    )
    yield "## Who says what"
    yield grid(["Actor", *(keys if numbered else claims)], rows)
    signs = " · ".join(f"{stance.sign} {stance}" for stance in Stance)
    yield f"{signs}. The figures count quotes."
    if numbered:
        yield "\n".join(f"- {key}: {claim}" for key, claim in zip(keys, claims, strict=True))
