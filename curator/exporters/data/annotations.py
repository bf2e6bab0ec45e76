"""Quotes as annotations after the W3C Web Annotation Data Model (2017), in JSON-LD.

Positions are code points, as the model asks. What the model has no word for stands under
``curator:``, so that a project can be read back from it without loss.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from typing import Any

from curator.domain.briefings.content import Content, Evidence, Said

CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"curator": "urn:curator:ns#"}]


def render(content: Content) -> bytes:
    """Write the quotes of a briefing as one collection with one page, by date."""
    quotes: dict[int, list[Said]] = {}
    for one in content.said:
        quotes.setdefault(one.quote.id, []).append(one)
    items = [_annotation(some[0].quote, some) for some in quotes.values()]
    told = {
        "@context": CONTEXT,
        "id": "urn:curator:briefing",
        "type": "AnnotationCollection",
        "label": content.title,
        "total": len(items),
        "first": {
            "id": "urn:curator:briefing#1",
            "type": "AnnotationPage",
            "partOf": "urn:curator:briefing",
            "startIndex": 0,
            "items": items,
        },
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _annotation(quote: Evidence, said: Iterable[Said]) -> dict[str, Any]:
    bodies = [body for one in said if one.id for body in _statement(one)]
    bodies += [_text("commenting", quote.note)] if quote.note else []
    bodies += [_text("tagging", tag) for tag in quote.tags]
    bodies += [
        _text("translating", each.words)
        | {"language": each.language, "curator:translator": each.translator}
        for each in quote.translations
    ]
    told = {
        "id": f"urn:uuid:{quote.uid}",
        "type": "Annotation",
        "motivation": "classifying",
        "creator": {"type": "Person", "name": quote.coder} if quote.coder else None,
        "generator": {"type": "Software", "name": "Curator"},
        "curator:kind": quote.kind.value,
        "curator:eventDate": str(quote.event_date or ""),
        "curator:credibility": quote.credibility,
        "curator:reading": quote.words if quote.words != quote.exact else "",
        "body": bodies,
        "target": _target(quote),
    }
    return {name: value for name, value in told.items() if value}


def _statement(said: Said) -> Iterable[dict[str, Any]]:
    """Give an actor and a claim of one statement; what belongs together has the same number."""
    if said.actor:
        yield {
            "type": "SpecificResource", "purpose": "identifying", "curator:role": "speaker",
            "curator:statement": said.uid,
            "source": {"type": "curator:Actor", "label": said.actor},
        }  # fmt: skip
    if said.claim or not said.actor:
        yield {
            "type": "SpecificResource", "purpose": "classifying",
            "curator:stance": said.stance.value, "curator:statement": said.uid,
            "source": {"type": "curator:Claim", "label": said.claim},
        }  # fmt: skip
    else:
        yield {"type": "SpecificResource", "purpose": "assessing",
               "curator:stance": said.stance.value, "curator:statement": said.uid,
               "source": {"type": "curator:Stance", "label": said.stance.value}}  # fmt: skip
    for party in said.parties:
        yield {
            "type": "SpecificResource", "purpose": "identifying", "curator:role": party.role,
            "curator:statement": said.uid,
            "source": {"type": "curator:Actor", "label": party.name},
        }  # fmt: skip


def _target(quote: Evidence) -> dict[str, Any]:
    source = quote.source
    facts = {
        "curator:title": source.title,
        "curator:outlet": source.outlet,
        "curator:authors": list(source.authors),
        "curator:published": str(source.published or ""),
        "language": source.language,
    }
    return {
        "type": "SpecificResource",
        "source": source.url or f"urn:uuid:{source.uid}",
        "state": {
            "type": "TimeState",
            "sourceDate": f"{source.captured_at.astimezone(dt.UTC):%Y-%m-%dT%H:%M:%SZ}",
            "curator:sha256": source.sha256,
            "curator:textSha256": source.text_sha256,
        },
        "selector": [
            {
                "type": "TextQuoteSelector", "exact": quote.exact, "prefix": quote.prefix,
                "suffix": quote.suffix,
            },
            {"type": "TextPositionSelector", "start": quote.start, "end": quote.end},
        ],
        **{name: value for name, value in facts.items() if value},
    }  # fmt: skip


def _text(purpose: str, value: str) -> dict[str, Any]:
    return {
        "type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value,
    }  # fmt: skip
