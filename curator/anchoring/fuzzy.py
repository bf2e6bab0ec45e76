"""Finding words that have been edited: the places of least edit distance.

rapidfuzz gives the rough place. Its window has a fixed length, so its ends are off; a
bit-parallel scan (Myers 1999) around it gives the true end, and run backwards the true start.
Long quotes are found by their two ends. All positions are code points.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

SHORTEST = 25  # below, any text holds something near by chance
GOOD = 0.20  # of the words edited: a result that needs no second look

_END = 80  # what of a long quote is sought first: so much of its start and of its end
_SCANNED = 20_000  # the longest text, and quote, to be scanned whole
_MOST = 12  # of the places of one end, the nearest that are followed up
_SOUGHT = 10_000_000  # how many characters to go through for further places


@dataclass(frozen=True, slots=True)
class Match:
    """A place, and how many characters must be edited there to have the words sought."""

    start: int
    end: int
    distance: int


def most_errors(length: int) -> float:
    """Give the share of edited characters up to which words are rarely there by chance.

    From trials with quotes of one article sought in another of the same topic.
    """
    if length < SHORTEST:
        return 0.0
    return 0.30 if length < 40 else 0.40


def find(words: str, text: str) -> list[Match]:
    """Find the places where words stand in a text, edited by no more than ``most_errors``.

    Matches may overlap, where the same place can be read with different ends. Words under
    ``SHORTEST`` are not sought.
    """
    if len(words) < SHORTEST:
        return []
    if len(words) > 2 * _END:
        return _by_ends(words, text)
    found = list(_places(words, text))
    if found and not _any_good(found, words):
        found += _by_ends(words, text)
    return found


def scan(words: str, text: str) -> Match:
    """Find the place of least edit distance in a whole text, the first where there are several.

    Takes time in proportion to the length of the text, whatever stands in it.
    """
    distance, end = _scan_for_end(words, text)
    piece = text[max(0, end - len(words) - distance) : end]
    _, length = _scan_for_end(words[::-1], piece[::-1], from_start=True)
    return Match(end - length, end, distance)


def _scan_for_end(words: str, text: str, *, from_start: bool = False) -> tuple[int, int]:
    """Give the least distance of the words to a piece of the text, and where that piece ends.

    The piece begins anywhere, or ``from_start`` with the text. One step for each character, with
    a whole column of the table of distances as the bits of two numbers.
    """
    bits: dict[str, int] = {}
    for at, char in enumerate(words):
        bits[char] = bits.get(char, 0) | 1 << at
    mask, last = (1 << len(words)) - 1, 1 << len(words) - 1
    rise, fall = mask, 0  # where the distance grows and shrinks down the column
    distance = least = len(words)
    best = 0
    for at, char in enumerate(text, 1):
        same = bits.get(char, 0)
        diagonal = (((same & rise) + rise) ^ rise) | same
        grows, shrinks = fall | ~(diagonal | rise), rise & diagonal
        if grows & last:
            distance += 1
        elif shrinks & last:
            distance -= 1
        grows, shrinks, same = grows << 1 | from_start, shrinks << 1, same | fall
        rise, fall = (shrinks | ~(same | grows)) & mask, grows & same & mask
        # A last character that was replaced belongs to the place, hence the tie.
        if distance < least or (distance == least > 0 and best == at - 1):
            least, best = distance, at
    return least, best


def _places(words: str, text: str) -> Iterator[Match]:
    """Give places that do not overlap: a best one, then the best before and after it, and so on.

    Once a good one is found, only good ones are looked for besides.
    """
    spans = [(0, len(text))]
    most, sought = most_errors(len(words)), 0
    while spans and sought < _SOUGHT:
        low, high = spans.pop()
        sought += high - low
        match = _best(words, text[low:high], most)
        if match:
            if match.distance <= GOOD * len(words):
                most = min(most, GOOD)
            yield Match(low + match.start, low + match.end, match.distance)
            spans += [(low, low + match.start), (low + match.end, high)]


def _best(words: str, text: str, most: float) -> Match | None:
    # Words with that share of edits are at least so alike by rapidfuzz's measure.
    rough = fuzz.partial_ratio_alignment(words, text, score_cutoff=100 * (1 - most))
    if rough is None:
        return None
    match = _around(words, text, rough.dest_start)
    if match.distance > GOOD * len(words) and len(text) <= _SCANNED:
        match = min(match, scan(words, text), key=_distance_of)
    return match if match.distance <= most * len(words) else None


def _around(words: str, text: str, start: int) -> Match:
    """Scan from one length of the words before the place where they may begin to one after."""
    low = max(0, start - len(words))
    match = scan(words, text[low : max(0, start + 2 * len(words))])
    return Match(low + match.start, low + match.end, match.distance)


def _by_ends(words: str, text: str) -> list[Match]:
    """Find words by their first and last ones, where these do not do by those in the middle."""
    size = min(_END, len(words) // 2)
    heads, tails = _nearest(words[:size], text), _nearest(words[-size:], text)
    pairs = list(_pairs(words, text, heads, tails))
    if _any_good(pairs, words) or len(words) > _SCANNED:
        return pairs
    half = (len(words) - size) // 2
    middles = _nearest(words[half : half + size], text)
    starts = [head.start for head in heads] + [tail.end - len(words) for tail in tails]
    starts += [middle.start - half for middle in middles]
    around = (_around(words, text, start) for start in _apart(starts, len(words) // 2))
    return pairs + [m for m in around if m.distance <= most_errors(len(words)) * len(words)]


def _nearest(words: str, text: str) -> list[Match]:
    return sorted(_places(words, text), key=_distance_of)[:_MOST]


def _pairs(words: str, text: str, heads: list[Match], tails: list[Match]) -> Iterator[Match]:
    """Join each head to the tail with which the words between are nearest to those sought."""
    most = most_errors(len(words)) * len(words)
    for head in heads:
        spans = ((head.start, tail.end) for tail in tails)
        off = {span: abs(span[1] - span[0] - len(words)) for span in spans}
        likely = sorted((span for span in off if off[span] <= most), key=off.__getitem__)
        matches = [Match(*span, _distance(words, text[slice(*span)])) for span in likely[:3]]
        best = min(matches, key=_distance_of, default=None)
        if best and best.distance <= most:
            yield best


def _distance(words: str, piece: str) -> int:
    """Count the edits between two texts; in very long ones by words, for the time it takes."""
    if len(words) <= _SCANNED:
        return Levenshtein.distance(words, piece)
    return round(Levenshtein.normalized_distance(words.split(), piece.split()) * len(words))


def _apart(starts: Iterable[int], least: int) -> Iterator[int]:
    """Give numbers in order, without those nearer than ``least`` to the one before."""
    before = None
    for start in sorted(starts):
        if before is None or start - before >= least:
            yield start
            before = start


def _any_good(found: list[Match], words: str) -> bool:
    return any(match.distance <= GOOD * len(words) for match in found)


def _distance_of(match: Match) -> int:
    return match.distance
