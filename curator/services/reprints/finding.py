"""Find sources that may be one article, by the signatures of their texts, then by their words.

Reading only, so it may run in any thread: what was worked out is kept by ``keep`` afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from curator.domain.lists.reprints import Offer, Said, kept_apart, pair, roots, together
from curator.services.project import Project
from curator.storage import contents
from curator.storage.reading import reprints as reading
from curator.storage.reading.reprints import NewestText

if TYPE_CHECKING:
    from curator.importers.likeness.words import Numbers

GoOn = Callable[[int, int], bool]  # told how much of how much is done; False ends it

_AT_ONCE = 200  # texts read in one go
_FEW = 32  # new sources: more of them are found sooner by comparing all with all

T = TypeVar("T")
Pairs = list[tuple[int, int]]  # places in the list of texts


@dataclass(frozen=True, slots=True)
class Found:
    """What may be one article, and the signatures that were worked out to find it."""

    offers: list[Offer]
    signatures: Mapping[bytes, bytes]  # by the SHA-256 of the text; not yet kept

    def by_source(self, source_ids: Collection[int]) -> dict[int, Offer]:
        """Give for each of some sources the offer in which it is the most alike.

        Of two that are both among them, the one that came out later is told.
        """
        found: dict[int, Offer] = {}
        for offer in sorted(self.offers, key=lambda each: each.ratio):
            if offer.source_id in source_ids:
                found[offer.source_id] = offer
            elif offer.of_id in source_ids:
                found[offer.of_id] = offer
        return found


def find(project: Project, go_on: GoOn = lambda _done, _of: True) -> Found:
    """Find all sources that may be one article and of which nobody said anything as yet."""
    return _find(project, None, go_on)


def find_among(project: Project, source_ids: Collection[int]) -> Found:
    """Find what some sources may be reprints of, or may be reprinted by."""
    wanted = set(source_ids)
    return _find(project, wanted, lambda _done, _of: True) if wanted else Found([], {})


def offers_for(project: Project, source_ids: Collection[int]) -> Mapping[int, Offer]:
    """Tell by the keys of some sources what each may be a reprint of, or be reprinted by."""
    return find_among(project, source_ids).by_source(set(source_ids))


def still_open(project: Project, offers: Iterable[Offer]) -> list[Offer]:
    """Leave of offers those of which nothing was said since they were found."""
    said = project.ask(reading.said)
    of, apart = roots(said), kept_apart(said)
    return [
        offer
        for offer in offers
        if of.get(offer.source_id, offer.source_id) != of.get(offer.of_id, offer.of_id)
        and pair(offer.source_id, offer.of_id) not in apart
    ]


def keep(project: Project, signatures: Mapping[bytes, bytes]) -> None:
    """Keep signatures, so that they need not be worked out again; it is no edit."""
    if signatures and project.writable:
        with project.beside() as connection:
            contents.keep_signatures(connection, signatures)


def _find(project: Project, wanted: set[int] | None, go_on: GoOn) -> Found:
    texts = project.ask(reading.newest_texts)
    dates = {text.source_id: text.published for text in texts}
    missing = [text.sha256 for text in texts if text.signature is None]
    new: dict[bytes, bytes] = {}
    for signed in _signed(project, dict.fromkeys(missing)):
        new |= signed
        if not go_on(len(new), len(missing)):
            return Found([], new)
    known = [(text, text.signature or new.get(text.sha256, b"")) for text in texts]
    known = [each for each in known if each[1]]
    texts, signatures = [text for text, _ in known], [signature for _, signature in known]
    said = project.ask(reading.said)
    pairs = _undecided(said, texts, _near(texts, signatures, wanted))
    links: dict[tuple[int, int], float] = {}
    for compared in _compared(project, texts, pairs):
        links |= compared
        if not go_on(len(links), len(pairs)):
            return Found([], new)
    return Found(together(_of_families(links, roots(said)), dates), new)


def _signed(project: Project, shas: Iterable[bytes]) -> Iterator[dict[bytes, bytes]]:
    from curator.importers.likeness.signing import sign

    for some in _batches(shas):
        bodies = project.ask(partial(reading.bodies, shas=some))
        yield {sha: sign(bodies.get(sha, "")) for sha in some}


def _near(
    texts: Sequence[NewestText], signatures: Sequence[bytes], wanted: set[int] | None
) -> Pairs:
    """Give the pairs that are probably alike, one of each wanted where some are."""
    if len(texts) < 2:
        return []
    from curator.importers.likeness.pairing import like, matrix_of, pairs

    matrix = matrix_of(signatures)
    if wanted is None or len(wanted) > _FEW:
        found = {(one, other) for one, other, _ in pairs(matrix)}
        if wanted is None:
            return sorted(found)
        return sorted(two for two in found if any(texts[at].source_id in wanted for at in two))
    rows = [at for at, text in enumerate(texts) if text.source_id in wanted]
    near = {pair(at, other) for at in rows for other, _ in like(signatures[at], matrix)}
    return sorted(two for two in near if two[0] != two[1])


def _undecided(said: Sequence[Said], texts: Sequence[NewestText], near: Pairs) -> Pairs:
    """Leave out the pairs of which something was said."""
    of, apart = roots(said), kept_apart(said)
    left = []
    for one, other in near:
        ids = texts[one].source_id, texts[other].source_id
        families = of.get(ids[0], ids[0]), of.get(ids[1], ids[1])
        if families[0] != families[1] and not {pair(*ids), pair(*families)} & apart:
            left.append((one, other))
    return left


def _of_families(
    links: Mapping[tuple[int, int], float], of: Mapping[int, int]
) -> dict[tuple[int, int], float]:
    """Link, in place of reprints, what they are reprints of, as much as the nearest of them."""
    found: dict[tuple[int, int], float] = {}
    for (one, other), ratio in links.items():
        families = pair(of.get(one, one), of.get(other, other))
        if ratio > found.get(families, 0):
            found[families] = ratio
    return found


def _compared(
    project: Project, texts: Sequence[NewestText], pairs: Pairs
) -> Iterator[dict[tuple[int, int], float]]:
    """Tell the ratios of pairs by the keys of their sources; of what is not alike it is 0."""
    from curator.importers.likeness.comparing import ratio
    from curator.importers.likeness.words import word_numbers

    for some in _batches(pairs):
        shas = {texts[at].sha256 for two in some for at in two}
        bodies = project.ask(partial(reading.bodies, shas=shas))
        words: dict[bytes, Numbers] = {sha: word_numbers(body) for sha, body in bodies.items()}
        yield {
            pair(texts[one].source_id, texts[other].source_id): ratio(
                words[texts[one].sha256], words[texts[other].sha256]
            )
            for one, other in some
        }


def _batches(some: Iterable[T]) -> Iterator[list[T]]:
    rest = iter(some)
    while batch := list(islice(rest, _AT_ONCE)):
        yield batch
