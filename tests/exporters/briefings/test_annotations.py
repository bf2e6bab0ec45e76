"""Quotes as Web Annotations: each rule of the model that our shape must keep."""

import json
import re

import pytest

from curator.exporters.data import annotations

NAMES = ["bridge", "hostile", "right_to_left", "empty"]
IRI = re.compile(r"(?:https?|urn):[^\s<>\"{}|\\^`]+")
OF_THE_MODEL = {  # Web Annotation Vocabulary and Model, 2017
    "id", "type", "motivation", "purpose", "creator", "generator", "body", "target", "source",
    "state", "selector", "sourceDate", "exact", "prefix", "suffix", "start", "end", "format",
    "language", "value", "name", "label", "total", "first", "last", "partOf", "startIndex",
    "items", "@context",
}  # fmt: skip
PURPOSES = {"identifying", "classifying", "assessing", "commenting", "tagging"}


def read(content):
    return json.loads(annotations.render(content))


def items(content):
    return read(content)["first"]["items"] if content.said else []


def every_key(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from every_key(inner)
    elif isinstance(value, list):
        for each in value:
            yield from every_key(each)


@pytest.mark.parametrize("name", NAMES)
def test_annotations_read_as_their_golden_file(contents, golden, name):
    golden(f"{name}.jsonld", annotations.render(contents[name]))


@pytest.mark.parametrize("name", NAMES)
def test_the_collection_is_one_of_the_model(contents, name):
    told = read(contents[name])
    assert told["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert told["type"] == "AnnotationCollection"
    assert told["total"] == len(items(contents[name]))
    assert ("first" in told) == bool(told["total"])  # a page has one annotation or more
    if told["total"]:
        page = told["first"]
        assert page["type"] == "AnnotationPage"
        assert page["partOf"] == told["id"]
        assert page["id"] == told["last"]
        assert page["startIndex"] == 0
    unknown = set(every_key(told)) - OF_THE_MODEL - {"curator"}
    assert [key for key in unknown if not key.startswith("curator:")] == []


@pytest.mark.parametrize("name", NAMES)
def test_each_annotation_keeps_the_rules(contents, name):
    for item in items(contents[name]):
        assert IRI.fullmatch(item["id"])
        assert item["type"] == "Annotation"
        assert item["motivation"] in ("classifying", "highlighting")
        for body in item.get("body", ()):
            assert body["purpose"] in PURPOSES or body["purpose"].startswith("curator:")
            if body["type"] == "SpecificResource":
                assert IRI.fullmatch(body["source"]["id"])
            else:
                assert body["type"] == "TextualBody"
                assert body["value"]
                assert body["format"] == "text/plain"
        target = item["target"]
        assert IRI.fullmatch(target["source"])
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", target["state"]["sourceDate"])
        quote, position = target["selector"]
        assert quote["type"] == "TextQuoteSelector"
        assert quote["exact"]
        assert position["type"] == "TextPositionSelector"
        assert 0 <= position["start"] <= position["end"]


def test_ids_are_never_used_twice(contents):
    ids = [item["id"] for item in items(contents["bridge"])]
    assert len(ids) == len(set(ids))


def test_an_actor_has_the_same_iri_wherever_it_stands_and_whatever_its_letters(contents):
    found = {}
    for item in items(contents["right_to_left"]):
        for body in item["body"]:
            found.setdefault(body["source"]["label"], set()).add(body["source"]["id"])
    assert {len(ids) for ids in found.values()} == {1}
    assert all(iri.isascii() for ids in found.values() for iri in ids)
