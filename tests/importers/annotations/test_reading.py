"""Files of annotations: every shape that the model allows, and whatever else may lie in a file."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.domain.errors import UnreadableFileError
from curator.domain.quotes import QuoteKind
from curator.domain.statements import NewStatement, PartyRole, Stance
from curator.importers.annotations.reading import read

TARGET = {"source": "https://a.example/x#top", "selector": {
    "type": "TextQuoteSelector", "exact": "the words", "prefix": "before ", "suffix": " after",
}}  # fmt: skip
ONE = {"id": "urn:uuid:0193C000-0000-7000-8000-000000000001", "type": "Annotation"}


def told(**fields):
    return {**ONE, "target": TARGET, **fields}


def readings(value):
    return read(json.dumps(value).encode(), "x.jsonld")


@pytest.mark.parametrize(
    "whole",
    [
        told(),
        [told()],
        {"type": "AnnotationPage", "items": [told()]},
        {"type": "AnnotationCollection", "total": 1, "first": {"items": [told()]}},
        {"type": "AnnotationCollection", "items": [told()]},
    ],
    ids=["alone", "a list", "a page", "a collection", "a flat collection"],
)
def test_annotations_come_in_many_wrappings(whole):
    (one,) = readings(whole)
    assert one.uid == "0193c000-0000-7000-8000-000000000001"
    assert one.passage.exact == "the words"
    assert one.passage.addresses == ("https://a.example/x#top", "https://a.example/x")
    assert (one.kind, one.note, one.statements, one.tags) == (QuoteKind.DIRECT, "", (), ())


def test_pages_that_follow_are_read_too():
    pages = {"items": [told()], "next": {"items": [told(), told()], "next": "https://a.example/3"}}
    assert len(readings({"type": "AnnotationCollection", "first": pages})) == 3


def test_a_file_with_a_mark_of_byte_order_is_read():
    assert len(read(b"\xef\xbb\xbf" + json.dumps(told()).encode(), "x")) == 1


def test_an_empty_collection_has_none():
    assert readings({"type": "AnnotationCollection", "total": 0}) == []


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b"{}", b"[]", b"7", b"[" * 100_000])
def test_a_file_without_annotations_says_so(data):
    with pytest.raises(UnreadableFileError, match="“x"):
        read(data, "x.jsonld")


def test_a_chain_of_selectors_gives_the_words_at_its_end_and_no_position():
    selector = {
        "type": "TextPositionSelector", "start": 3, "end": 90,
        "refinedBy": {"type": "TextQuoteSelector", "exact": "inner words"},
    }  # fmt: skip
    (one,) = readings(told(target={**TARGET, "selector": selector}))
    assert (one.passage.exact, one.passage.start) == ("inner words", None)
    css = {"type": "CssSelector", "value": "p", "refinedBy": {
        "type": "TextPositionSelector", "start": 3, "end": 9}}  # fmt: skip
    assert readings(told(target={**TARGET, "selector": [css]})) == []


def test_bodies_without_numbers_make_one_statement_and_notes_are_joined():
    body = [
        {"type": "TextualBody", "value": "a bare note"},
        {"type": "TextualBody", "purpose": ["commenting"], "value": "another"},
        {"purpose": "identifying", "source": {"label": ["Ada ", "x"]}},
        {"purpose": "identifying", "value": "The town", "curator:role": "target"},
        {"purpose": "classifying", "value": "It is so.", "curator:stance": "OPPOSES"},
        {"purpose": "tagging", "value": "one"},
        {"purpose": "tagging", "value": " ONE "},
        "https://a.example/body",
    ]
    (one,) = readings(told(body=body))
    assert one.note == "a bare note\n\nanother"
    assert one.tags == ("one",)
    parties = ((PartyRole.TARGET, "The town"),)
    assert one.statements == (NewStatement("Ada", "It is so.", Stance.OPPOSES, parties),)


def test_a_text_instead_of_a_body_is_a_note():
    (one,) = readings(told(bodyValue="short"))
    assert one.note == "short"


def test_what_cannot_be_read_in_one_is_left_alone():
    (one,) = readings(
        told(**{
            "curator:kind": "sung", "curator:eventDate": "soon", "curator:credibility": 9,
            "curator:reading": 7, "id": 5, "body": [{"purpose": {"x": 1}}, 7, None, []],
        })
    )  # fmt: skip
    assert (one.kind, one.event_date, one.credibility, one.reading) == (
        QuoteKind.DIRECT, None, None, "",
    )  # fmt: skip
    assert one.uid == ""


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(
            ["target", "source", "selector", "type", "exact", "start", "end", "refinedBy", "body",
             "purpose", "value", "items", "first", "next", "annotations", "id", "state", "label",
             "curator:stance", "curator:kind", "curator:eventDate", "tags", "uri", "text", "total"]
        ),
        inner | st.sampled_from(["TextQuoteSelector", "TextPositionSelector", "Annotation"]),
        max_size=6,
    ),
    max_leaves=25,
)  # fmt: skip


@given(JSON)
def test_no_json_at_all_is_more_than_refused(value):
    with suppress(UnreadableFileError):
        for one in readings(value):
            assert one.passage.exact.strip() or one.passage.start is not None
