"""Claims as ClaimReview, as schema.org has it."""

import json
from dataclasses import replace

import pytest

from curator.domain.actors import ActorKind
from curator.exporters.data import claim_reviews


@pytest.mark.parametrize("name", ["bridge", "hostile", "empty"])
def test_claim_reviews_read_as_their_golden_file(contents, golden, name):
    golden(f"{name}.claimreview.jsonld", claim_reviews.render(contents[name]))


def test_a_review_has_what_schema_org_asks_for(contents):
    told = json.loads(claim_reviews.render(contents["bridge"]))
    assert told["@context"] == "https://schema.org"
    mined, kept_open = told["@graph"]
    assert mined["claimReviewed"] == "The bridge was mined"
    assert mined["itemReviewed"]["@type"] == "Claim"
    assert mined["itemReviewed"]["firstAppearance"]["@type"] == "CreativeWork"
    rating = mined["reviewRating"]
    assert rating["worstRating"] <= rating["ratingValue"] <= rating["bestRating"]
    assert "ratingValue" not in kept_open["reviewRating"]  # not judged as yet
    assert kept_open["reviewRating"]["alternateName"] == "unverified"


def test_no_text_ends_the_element_that_the_review_is_set_into(contents):
    data = claim_reviews.render(contents["hostile"]).decode()
    assert not set("<>&") & set(data)
    assert "<script>alert(1)</script>" in json.dumps(json.loads(data))


def test_only_addresses_of_the_web_are_told_as_such(contents):
    told = json.loads(claim_reviews.render(contents["hostile"]))
    every = [each for review in told["@graph"] for each in review["itemReviewed"]["appearance"]]
    assert [each for each in every if "url" in each] == []


@pytest.mark.parametrize(
    ("kind", "called"),
    [(ActorKind.PERSON, "Person"), (ActorKind.STATE, "Organization"),
     (ActorKind.UNKNOWN, "Thing")],
)  # fmt: skip
def test_who_says_it_is_of_a_kind(contents, kind, called):
    bridge = contents["bridge"]
    actors = tuple(replace(actor, kind=kind.value) for actor in bridge.actors)
    told = json.loads(claim_reviews.render(replace(bridge, actors=actors)))
    assert {each["itemReviewed"]["author"]["@type"] for each in told["@graph"]} == {called}
