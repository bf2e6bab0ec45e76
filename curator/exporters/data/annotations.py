"""Quotes as annotations after the W3C Web Annotation Data Model (2017), in JSON-LD.

Positions are code points, as the model asks, and count in the text whose hash stands beside
them. What the model has no word for stands under ``curator:``, so that quotes can be taken from
it again without loss.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote as percent
from uuid import NAMESPACE_URL, uuid5

from curator.domain.briefings.content import Content, Evidence, Said
from curator.exporters.addresses import web_address

CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"curator": "urn:curator:ns#"}]


def render(content: Content) -> bytes:
    """Write the quotes of a briefing as one collection with one page, by date."""
    quotes: dict[int, list[Said]] = {}
    for one in content.said:
        quotes.setdefault(one.quote.id, []).append(one)
    items = [_annotation(some[0].quote, some) for some in quotes.values()]
    told = {
        "@context": CONTEXT,
        "id": f"urn:uuid:{uuid5(NAMESPACE_URL, content.title)}",
        "type": "AnnotationCollection",
        "label": content.title,
        "total": len(items),
    }
    if items:  # a page has one annotation or more
        page = f"{told['id']}#1"
        told |= {
            "first": {
                "id": page,
                "type": "AnnotationPage",
                "partOf": told["id"],
                "startIndex": 0,
                "items": items,
            },
            "last": page,
        }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _annotation(quote: Evidence, said: Iterable[Said]) -> dict[str, Any]:
    bodies = [body for one in said if one.id for body in _statement(one)]
    motivation = "classifying" if bodies else "highlighting"
    bodies += [_text("commenting", quote.note)] if quote.note else []
    bodies += [_text("tagging", tag) for tag in quote.tags]
    bodies += [
        _known({
            **_text("curator:translating", each.words), "language": each.language,
            "curator:translator": each.translator,
        })
        for each in quote.translations
    ]  # fmt: skip
    return _known(
        {
            "id": f"urn:uuid:{quote.uid}",
            "type": "Annotation",
            "motivation": motivation,
            "creator": {"type": "Person", "name": quote.coder} if quote.coder else None,
            "generator": {"type": "Software", "name": "Curator"},
            "curator:kind": quote.kind.value,
            "curator:eventDate": str(quote.event_date or ""),
            "curator:credibility": quote.credibility,
            "curator:reading": quote.words if quote.words != quote.exact else "",
            "body": bodies,
            "target": _target(quote),
        }
    )


def _statement(said: Said) -> Iterator[dict[str, Any]]:
    """Give an actor and a claim of one statement; what belongs together has the same number."""
    number = {"curator:statement": f"urn:uuid:{said.uid}"}
    if said.actor:
        yield _named("identifying", "Actor", said.actor) | {"curator:role": "speaker"} | number
    stance = {"curator:stance": said.stance.value, **number}
    if said.claim:
        yield _named("classifying", "Claim", said.claim) | stance
    else:
        yield _text("assessing", said.stance.value) | stance
    for party in said.parties:
        yield _named("identifying", "Actor", party.name) | {"curator:role": party.role} | number


def _target(quote: Evidence) -> dict[str, Any]:
    source = quote.source
    url, urn = web_address(source.url), f"urn:uuid:{source.uid}"
    position = {"type": "TextPositionSelector", "start": quote.start, "end": quote.end}
    return _known(
        {
            "type": "SpecificResource",
            "source": url or urn,
            "state": _known(
                {
                    "type": "TimeState",
                    "sourceDate": f"{source.captured_at.astimezone(dt.UTC):%Y-%m-%dT%H:%M:%SZ}",
                    "curator:sha256": source.sha256,
                    "curator:textSha256": quote.text_sha256 or source.text_sha256,
                }
            ),
            "selector": [
                {
                    "type": "TextQuoteSelector", "exact": quote.exact, "prefix": quote.prefix,
                    "suffix": quote.suffix,
                },
                position,
            ],
            "curator:source": urn,
            "curator:address": "" if url else source.url,
            "curator:title": source.title,
            "curator:outlet": source.outlet,
            "curator:authors": list(source.authors),
            "curator:published": str(source.published or ""),
            "curator:language": source.language,
        }
    )  # fmt: skip


def _named(purpose: str, kind: str, label: str) -> dict[str, Any]:
    """Give an actor or a claim; what bears the same name has the same IRI in every project."""
    iri = f"urn:curator:{kind.lower()}:{percent(label, safe='')}"
    return {
        "type": "SpecificResource", "purpose": purpose,
        "source": {"id": iri, "type": f"curator:{kind}", "label": label},
    }  # fmt: skip


def _text(purpose: str, value: str) -> dict[str, Any]:
    return {
        "type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value,
    }  # fmt: skip


def _known(told: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is not known."""
    return {name: value for name, value in told.items() if value}
