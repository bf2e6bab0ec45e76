"""Claims as ClaimReview (schema.org), for those who publish checks of facts.

Such a review is meant to be set into a page, so no text in it can end the element around it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from curator.domain.actors import ActorKind
from curator.domain.briefings.content import ClaimEntry, Content, Said
from curator.domain.claims import ClaimStatus
from curator.exporters.addresses import web_address

_RATINGS = {  # of 1 to 5; what is not judged has none
    ClaimStatus.REFUTED.value: 1,
    ClaimStatus.WITHDRAWN.value: 2,
    ClaimStatus.DISPUTED.value: 3,
    ClaimStatus.CORROBORATED.value: 5,
}
_NO_MARKUP = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}
)  # within a text of JSON
_KINDS = {  # of actors; those of an unknown kind are things
    ActorKind.PERSON.value: "Person",
    ActorKind.ORGANISATION.value: "Organization",
    ActorKind.STATE.value: "Organization",
    ActorKind.GROUP.value: "Organization",
}


def render(content: Content) -> bytes:
    """Write each claim with its status as a rating and its quotes as appearances."""
    kinds = {actor.id: _KINDS.get(actor.kind, "Thing") for actor in content.actors}
    told = {
        "@context": "https://schema.org",
        "@graph": [_review(content, claim, kinds) for claim in content.claims],
    }
    text = json.dumps(told, ensure_ascii=False, indent=1)
    return (text.translate(_NO_MARKUP) + "\n").encode()


def _review(content: Content, claim: ClaimEntry, kinds: Mapping[int, str]) -> dict[str, Any]:
    first = next((one for one in claim.said if one.stance == "supports"), claim.said[0])
    review: dict[str, Any] = {
        "@type": "ClaimReview",
        "@id": f"urn:uuid:{claim.uid}",
        "claimReviewed": claim.wording,
        "datePublished": f"{content.cutoff:%Y-%m-%d}",
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": kinds.get(first.actor_id or 0, "Thing"), "name": first.actor},
            "firstAppearance": _appearance(claim.said[0]),
            "appearance": [_appearance(one) for one in claim.said],
        },
        "reviewRating": {
            "@type": "Rating", "alternateName": claim.status, "worstRating": 1, "bestRating": 5,
        },
    }  # fmt: skip
    if content.author:
        review["author"] = {"@type": "Person", "name": content.author}
    if claim.status in _RATINGS:
        review["reviewRating"]["ratingValue"] = _RATINGS[claim.status]
    if claim.definition:
        review["description"] = claim.definition
    return review


def _appearance(said: Said) -> dict[str, Any]:
    source = said.quote.source
    told = {
        "@type": "CreativeWork",
        "name": source.title,
        "url": web_address(source.url),
        "publisher": {"@type": "Organization", "name": source.outlet} if source.outlet else None,
        "datePublished": str(source.published or ""),
        "text": said.quote.exact,
    }
    return {name: value for name, value in told.items() if value}
