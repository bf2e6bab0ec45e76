"""Scoring: how well a place fits a quote, by its words, the words around it, and its nearness."""

from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from curator.anchoring.folding import VersionText, fold
from curator.domain.selectors import Selector

# The weights of the Hypothesis client.
_QUOTE, _PREFIX, _SUFFIX, _NEARNESS = 50, 20, 20, 2


@dataclass(frozen=True, slots=True)
class Fit:
    """A place in a version, in code points, and how well it fits; shares are from 0 to 1."""

    start: int
    end: int
    errors: float  # the share of the quote's characters that were edited
    context: float  # how alike the better side of the kept context is; 0 where none was kept
    score: float


class Scorer:
    """Weighs places of one version for one selector, by folded context."""

    def __init__(self, selector: Selector, version: VersionText) -> None:
        self._selector = selector
        self._version = version
        self._prefix = fold(selector.prefix).text
        self._suffix = fold(selector.suffix).text

    def weigh(self, start: int, end: int, errors: float = 0.0) -> Fit:
        """Weigh a place; context that was not kept counts as fitting, but not as evidence."""
        prefix, suffix = self._prefix_fit(start), self._suffix_fit(end)
        kept = [fit for fit in (prefix, suffix) if fit is not None]
        away = abs(start - self._selector.start) / max(1, len(self._version.text))
        points = (
            _QUOTE * (1 - errors)
            + _PREFIX * (1 if prefix is None else prefix)
            + _SUFFIX * (1 if suffix is None else suffix)
            + _NEARNESS * max(0.0, 1 - away)
        )
        score = points / (_QUOTE + _PREFIX + _SUFFIX + _NEARNESS)
        return Fit(start, end, errors, max(kept, default=0.0), score)

    def _prefix_fit(self, start: int) -> float | None:
        if not self._prefix:
            return None
        folded = self._version.folded
        at = folded.position(start)
        return _alike(self._prefix, folded.text[max(0, at - len(self._prefix)) : at])

    def _suffix_fit(self, end: int) -> float | None:
        if not self._suffix:
            return None
        folded = self._version.folded
        at = folded.position(end)
        return _alike(self._suffix, folded.text[at : at + len(self._suffix)])


def _alike(kept: str, found: str) -> float:
    return Levenshtein.normalized_similarity(kept, found)
