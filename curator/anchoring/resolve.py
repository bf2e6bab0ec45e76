"""Resolving: finding the place of a quote in another version of its source.

In falling order of certainty: the old place, the same words elsewhere, the same words in other
typography, the words as edited. What is not certain is left to a person. Positions are code
points of the version's canonical text.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from curator.anchoring import fuzzy
from curator.anchoring.borders import cuts_word, tidy_span
from curator.anchoring.folding import Folded, VersionText, fold
from curator.anchoring.scoring import Fit, Scorer
from curator.domain.quotes import Anchor, AnchorStatus
from curator.domain.selectors import Selector

_GAP = 0.05  # by how much the best place must lead the next
_CONTEXT = 0.8  # how alike the context must be where the words alone do not do
_MOST_PLACES = 1000  # more places than these are told apart only by context that is untouched
_MOST_READ = 10_000_000  # characters of all the places of some words together


@dataclass(frozen=True, slots=True)
class _Reading:
    """A version's text and a quote with its context, all folded in one way."""

    method: str
    view: Folded
    prefix: str
    words: str
    suffix: str


def resolve(selector: Selector, version: VersionText) -> Anchor:
    """Find the place of a quote in a version; always gives an anchor, in the end an orphan.

    ``exact``, and ``moved`` by the method ``exact``, mean that the very words stand there.
    ``ambiguous`` and ``orphan`` have no place; ``needs review`` has the best one found.
    """
    orphan = Anchor(version.version_id, None, None, AnchorStatus.ORPHAN, 0.0, "fuzzy")
    if not selector.exact.strip():
        return orphan
    return (
        _in_place(selector, version)
        or _unedited(selector, version)
        or _edited(selector, version)
        or orphan
    )


def resolve_all(selectors: Iterable[Selector], version: VersionText) -> list[Anchor]:
    """Find the places of many quotes in one version: an anchor for each, in their order."""
    return [resolve(selector, version) for selector in selectors]


def _in_place(selector: Selector, version: VersionText) -> Anchor | None:
    start, end = selector.start, selector.start + len(selector.exact)
    if start < 0 or not version.text.startswith(selector.exact, start):
        return None
    if cuts_word(version.text, (start, end), selector.prefix, selector.suffix):
        return None
    return Anchor(version.version_id, start, end, AnchorStatus.EXACT)


def _unedited(selector: Selector, version: VersionText) -> Anchor | None:
    """Find the same words, and where there are none, the same but for typography."""
    for reading in _readings(selector, version):
        spans = list(islice(_spans(reading, version.text), _MOST_PLACES + 1))
        if len(spans) > _MOST_PLACES:
            whole = list(islice(_spans(reading, version.text, whole=True), 2))
            spans = whole if len(whole) == 1 else spans
        if spans:
            return _settle(spans, selector, version, reading.method)
    return None


def _readings(selector: Selector, version: VersionText) -> Iterator[_Reading]:
    parts = (selector.prefix, selector.exact, selector.suffix)
    yield _Reading("exact", version.plain, *parts)
    for joined in (False, True):
        prefix, words, suffix = (fold(part, joined=joined).text for part in parts)
        view = version.joined if joined else version.folded
        if words.strip():
            yield _Reading("folded", view, prefix, words.strip(), suffix)


def _spans(reading: _Reading, text: str, *, whole: bool = False) -> Iterator[tuple[int, int]]:
    """Give the places of a quote's words, ``whole``: of its words with all the context."""
    view, prefix, suffix = reading.view, reading.prefix, reading.suffix
    before, after = (prefix, suffix) if whole else ("", "")
    for found in _starts(before + reading.words + after, view.text):
        start = found + len(before)
        span = (start, start + len(reading.words))
        if cuts_word(view.text, span, prefix, suffix) or view.splits(*span):
            continue
        source = view.span(*span)
        yield tidy_span(text, *source) if reading.method == "folded" else source


def _starts(words: str, text: str) -> Iterator[int]:
    """Give the places of words, overlapping ones too.

    Stops after so many that only words which overlap themselves, in a text of little else, have
    more of them.
    """
    start = -1
    for _ in range(_MOST_READ // len(words)):
        start = text.find(words, start + 1)
        if start < 0:
            return
        yield start


def _settle(
    spans: list[tuple[int, int]], selector: Selector, version: VersionText, method: str
) -> Anchor:
    """Choose among places of unedited words: the only one, or a clear winner."""
    if len(spans) > _MOST_PLACES:
        return Anchor(version.version_id, None, None, AnchorStatus.AMBIGUOUS, 0.0, method)
    scorer = Scorer(selector, version)
    fits = [scorer.weigh(start, end) for start, end in spans]
    best = max(fits, key=_score_of)
    known = len(fits) == 1 or not _is_short(selector) or best.context >= _CONTEXT
    if known and _leads(best, [fit for fit in fits if fit is not best]):
        return _anchor(version, best, AnchorStatus.MOVED, method)
    return _anchor(version, best, AnchorStatus.AMBIGUOUS, method)


def _edited(selector: Selector, version: VersionText) -> Anchor | None:
    """Find the words as edited; None where too little of them is left."""
    words = fold(selector.exact).text.strip()
    scorer = Scorer(selector, version)
    fits = []
    for match in fuzzy.find(words, version.folded.text):
        start, end = tidy_span(version.text, *version.folded.span(match.start, match.end))
        fits.append(scorer.weigh(start, end, match.distance / len(words)))
    if not fits:
        return None
    best = max(fits, key=_score_of)
    elsewhere = [fit for fit in fits if fit.end <= best.start or fit.start >= best.end]
    status = _judge(best, len(words)) if _leads(best, elsewhere) else AnchorStatus.AMBIGUOUS
    return _anchor(version, best, status, "fuzzy")


def _judge(fit: Fit, length: int) -> AnchorStatus:
    """Decide whether edited words can be taken as found; thresholds from trials by chance hits."""
    if length >= 40:
        sure = fit.errors <= fuzzy.GOOD and fit.score >= 0.75
    else:
        sure = fit.errors <= 0.10 and fit.context >= _CONTEXT
    return AnchorStatus.CHANGED if sure else AnchorStatus.NEEDS_REVIEW


def _leads(best: Fit, rivals: list[Fit]) -> bool:
    return all(best.score - rival.score >= _GAP for rival in rivals)


def _anchor(version: VersionText, fit: Fit, status: AnchorStatus, method: str) -> Anchor:
    placed = status != AnchorStatus.AMBIGUOUS
    start, end = (fit.start, fit.end) if placed else (None, None)
    return Anchor(version.version_id, start, end, status, fit.score, method)


def _is_short(selector: Selector) -> bool:
    return len(selector.exact) < fuzzy.SHORTEST


def _score_of(fit: Fit) -> float:
    return fit.score
