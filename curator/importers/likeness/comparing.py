"""How alike two texts are, told by their words."""

from rapidfuzz.distance import Indel

from curator.importers.likeness.words import Numbers

SAME = 0.6  # of the words: below it two texts share passages, but are two articles


def ratio(words: Numbers, others: Numbers) -> float:
    """Tell which part of the words of two texts are the same in the same order, from 0 to 1.

    Less than ``SAME`` is told as 0.
    """
    return Indel.normalized_similarity(words.tolist(), others.tolist(), score_cutoff=SAME)
