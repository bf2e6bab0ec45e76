"""A file of annotations read: a collection, a page, a list or one alone; or one of Hypothesis.

What is not understood in an annotation is left alone, and what names no words is no quote.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from curator.domain.briefings.annotations import Annotation
from curator.domain.dates import PartialDate
from curator.domain.errors import CuratorError, UnreadableFileError
from curator.domain.quotes import QuoteKind
from curator.importers.annotations import bodies as told_in
from curator.importers.annotations.ids import uid_of
from curator.importers.annotations.places import passage
from curator.importers.annotations.values import fields, many, number, parsed, text

T = TypeVar("T")

_PAGES = 10_000  # that one collection is followed through


def read(data: bytes, name: str) -> list[Annotation]:
    """Read the annotations of a file, in order.

    Raise ``UnreadableFileError`` where it is no JSON or has no annotations in it.
    """
    told = parsed(data, name)
    hypothesis = fields(told).get("annotations")
    if isinstance(hypothesis, list):
        every = [_of_hypothesis(fields(each)) for each in hypothesis]
    else:
        every = [_annotation(each) for each in _items(told)]
    if not every and not _is_empty_collection(told):
        raise UnreadableFileError(
            f"“{name}” has no annotations in it. Give a file of Web Annotations (JSON-LD), such "
            "as Curator exports, or an export of Hypothesis."
        )
    return [each for each in every if each is not None]


def _items(told: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(told, list):
        for each in told:
            yield from _items(each) if not isinstance(each, list) else ()
        return
    whole = fields(told)
    if "target" in whole:
        yield whole
        return
    page = fields(whole.get("first")) or whole
    for _ in range(_PAGES):
        yield from (each for each in map(fields, many(page.get("items"))) if "target" in each)
        page = fields(page.get("next"))
        if not page:
            return


def _is_empty_collection(told: Any) -> bool:
    return fields(told).get("type") == "AnnotationCollection" and fields(told).get("total") == 0


def _annotation(told: Mapping[str, Any]) -> Annotation | None:
    targets = many(told.get("target"))
    place = passage(targets[0]) if targets else None
    if place is None:
        return None
    bodies = told_in.bodies_of(told)
    grade = number(told.get("curator:credibility"))
    return Annotation(
        place,
        uid_of(told.get("id")),
        _or(QuoteKind.DIRECT, QuoteKind.parse, text(told.get("curator:kind"))),
        told_in.notes(bodies),
        _or(None, PartialDate.parse, text(told.get("curator:eventDate"))),
        text(told.get("curator:reading")),
        grade if grade in range(1, 7) else None,
        tuple(told_in.statements(bodies)),
        told_in.labels(bodies),
        told_in.translations(bodies),
    )


def _of_hypothesis(told: Mapping[str, Any]) -> Annotation | None:
    """Read an annotation as Hypothesis exports it: the note and the labels stand apart."""
    targets = [fields(each) for each in many(told.get("target"))]
    target = targets[0] if targets else {}
    place = passage({"source": told.get("uri"), **target})
    if place is None:
        return None
    labels = [{"purpose": "tagging", "value": tag} for tag in many(told.get("tags"))]
    return Annotation(place, note=text(told.get("text")), tags=told_in.labels(labels))


def _or(otherwise: T, parse: Callable[[str], T], value: str) -> T:
    """Read a value; what cannot be read is as if it was not there."""
    try:
        return parse(value)
    except (CuratorError, ValueError):
        return otherwise
