"""Claims as ClaimReview (schema.org), for those who publish checks of facts."""

from __future__ import annotations

import json
from typing import Any

from curator.domain.briefings.content import ClaimEntry, Content, Said
from curator.domain.claims import ClaimStatus

_RATINGS = {  # of 1 to 5; what is not judged has none
    ClaimStatus.REFUTED.value: 1,
    ClaimStatus.WITHDRAWN.value: 2,
    ClaimStatus.DISPUTED.value: 3,
    ClaimStatus.CORROBORATED.value: 5,
}


def render(content: Content) -> bytes:
    """Write each claim with its status as a rating and its quotes as appearances."""
    told = {
        "@context": "https://schema.org",
        "@graph": [_review(content, claim) for claim in content.claims],
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _review(content: Content, claim: ClaimEntry) -> dict[str, Any]:
    first = next((one for one in claim.said if one.stance == "supports"), claim.said[0])
    review: dict[str, Any] = {
        "@type": "ClaimReview",
        "@id": f"urn:uuid:{claim.uid}",
        "claimReviewed": claim.wording,
        "datePublished": f"{content.cutoff:%Y-%m-%d}",
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": "Thing", "name": first.actor},
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
        "url": source.url,
        "publisher": {"@type": "Organization", "name": source.outlet} if source.outlet else None,
        "datePublished": str(source.published or ""),
        "text": said.quote.exact,
    }
    return {name: value for name, value in told.items() if value}
