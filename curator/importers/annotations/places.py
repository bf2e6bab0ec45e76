"""Where an annotation lies: its source, and its place there by quote and position."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from curator.domain.briefings.annotations import Passage
from curator.importers.annotations.ids import uid_of
from curator.importers.annotations.values import fields, many, number, text

_CHAIN = 8  # selectors that refine one another


def passage(target: Any) -> Passage | None:
    """Read a target; None where it names no words and no place.

    Of several selectors all describe the same words (W3C Web Annotation model, 4). One that
    refines another counts within what that one selects, so of such only the words are taken.
    """
    told = fields(target)
    quote, position = _selectors(told)
    exact = text(quote.get("exact"))
    start, end = number(position.get("start")), number(position.get("end"))
    if start is None or end is None or start >= end:
        start = end = None
    if not exact.strip() and start is None:
        return None
    state = [fields(each) for each in many(told.get("state"))]
    sources = list(_sources(target))
    own = [uid_of(told.get("curator:source")), *map(uid_of, sources)]
    return Passage(
        exact,
        text(quote.get("prefix")),
        text(quote.get("suffix")),
        start,
        end,
        _first(text(each.get("curator:textSha256")) for each in state),
        _first(iter(own)),
        tuple(each for each in (text(told.get("curator:address")), *sources) if each),
        text(told.get("curator:title")),
    )


def _sources(target: Any) -> Iterator[str]:
    """Give the addresses of what is annotated, with and without their fragments."""
    if isinstance(target, str):
        yield target.partition("#")[0]
        return
    told = fields(target)
    for each in (told.get("source"), told.get("id")):
        name = text(fields(each).get("id") if isinstance(each, dict) else each)
        if name:
            yield name
            if "#" in name:
                yield name.partition("#")[0]


def _selectors(target: Mapping[str, Any]) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """Give the quote selector, the innermost of a chain, and the position selector of the whole."""
    quote: Mapping[str, Any] = {}
    position: Mapping[str, Any] = {}
    for selector in map(fields, many(target.get("selector"))):
        for depth, each in enumerate(_chain(selector)):
            if each.get("type") == "TextQuoteSelector" and each.get("exact"):
                quote = each
            elif each.get("type") == "TextPositionSelector" and depth == 0:
                position = each
        if "refinedBy" in selector and selector is position:
            position = {}  # what is meant lies within it
    return quote, position


def _chain(selector: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for _ in range(_CHAIN):
        yield selector
        inner = many(selector.get("refinedBy"))
        if not inner:
            return
        selector = fields(inner[0])


def _first(values: Iterator[str]) -> str:
    return next(filter(None, values), "")
