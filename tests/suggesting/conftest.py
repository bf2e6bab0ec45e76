"""What is found in a text, said in a line."""

import pytest

from curator.suggesting import suggest


@pytest.fixture
def said():
    """Give what is found in an English text, as pairs of speaker and words."""

    def run(text, known=()):
        return [(s.speaker, text[s.start : s.end]) for s in suggest(text, known, "en")]

    return run


@pytest.fixture
def only(said):
    """Give the one pair of speaker and words that a text has."""

    def run(text, known=()):
        (pair,) = said(text, known)
        return pair

    return run
