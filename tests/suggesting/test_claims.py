"""Claims proposed for a passage: the nearest by their words, and none where nothing is near."""

import pytest

from curator.suggesting.claims import Ranking, as_wording

CODEBOOK = [
    (1, "The harbour should be closed before winter"),
    (2, "The fishers were not asked"),
    (3, "The sea wall is unsafe"),
    (4, "The mayor keeps her promises"),
    (5, "The ferries keep their crossings"),
    (6, "Turkey should fight the rebels in the north"),
]


@pytest.fixture
def ranking():
    return Ranking(CODEBOOK)


@pytest.mark.parametrize(
    ("passage", "claim"),
    [
        ("“We are closing the harbour,”", 1),
        ("nobody asked a single fisher", 2),
        ("that the wall could come down any day", 3),
        ("a promise is a promise", 4),
        ("We will sail every crossing", 5),
        ("TURKEY WILL FIGHT", 6),
    ],
)
def test_the_claim_that_shares_the_rarest_words_comes_first(ranking, passage, claim):
    assert ranking.nearest(passage)[0] == claim


def test_words_of_earlier_quotes_count(ranking):
    assert 3 not in ranking.nearest("cracks everywhere in the concrete")
    told = Ranking([*CODEBOOK, (3, "“There are cracks in the concrete,”")])
    assert told.nearest("cracks everywhere in the concrete")[0] == 3


def test_at_most_three_are_proposed_and_each_once():
    many = Ranking((n, f"The harbour closes on day {n} of the boats") for n in range(1, 5))
    assert len(many.nearest("the harbour")) == len(set(many.nearest("the harbour"))) == 3


def test_words_that_most_claims_share_propose_nothing():
    same = Ranking((n, f"The harbour and thing{n}") for n in range(9))
    assert same.nearest("the harbour and the sea") == []


@pytest.mark.parametrize("passage", ["", "“…”", "of a", "qwerty uiop"])
def test_a_passage_near_to_nothing_has_no_claim(ranking, passage):
    assert ranking.nearest(passage) == []


def test_an_empty_codebook_has_nothing_near():
    assert Ranking([]).nearest("the harbour") == []


def test_diacritics_and_other_scripts_are_compared():
    ranking = Ranking([(1, "Ümit hält Zürich für klein"), (2, "الميناء يجب أن يغلق")])
    assert ranking.nearest("ZURICH") == [1]
    assert ranking.nearest("سيغلق الميناء غدا") == [2]


@pytest.mark.parametrize(
    ("passage", "wording"),
    [
        ("“We have waited long enough,”", "We have waited long enough"),
        ("the need for continued\nvigilance", "The need for continued vigilance"),
        ("“No. Never again.”", "No"),
        ("«Wir warten.»", "Wir warten"),
        ("“…”", "…"),
        ("", ""),
        ("word " * 60, ("Word " + "word " * 60)[:159].strip()),
    ],
)
def test_a_clause_becomes_a_wording(passage, wording):
    assert as_wording(passage) == wording
