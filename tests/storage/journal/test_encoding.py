"""What stands in the journals of old files for ever: codes, the numbers of columns, defaults."""

import pytest

from curator.storage.journal.encoding import References, decode, encode, shape_by_code, shape_of
from curator.storage.models import NOUNS, QuoteRow, StatementRow

EVER = {
    1: ("project", {"title": "", "note": ""}),
    2: ("coder", {"name": "", "initials": "", "colour": ""}),
    3: (
        "source",
        {
            "title": "", "authors": "", "outlet": "", "url": "", "published": "", "language": "",
            "direction": "ltr", "section": "", "kind": "article", "imported_at": 0,
            "state": "unread", "position": 0, "reliability": "", "reliability_reason": "",
            "note": "", "origins": "",
        },
    ),
    4: (
        "original",
        {"source_id": None, "sha256": None, "media_type": "", "file_name": "", "size": 0},
    ),
    5: (
        "version",
        {
            "source_id": None, "original_id": None, "sha256": None, "extractor": "",
            "extractor_version": "", "captured_at": 0, "length": 0, "words": 0,
            "part": "", "pages": "",
        },
    ),
    6: (
        "quote",
        {
            "version_id": None, "start": 0, "end": 0, "kind": "direct", "note": "",
            "event_date": "", "reading": "", "credibility": None,
        },
    ),
    7: (
        "anchor",
        {
            "quote_id": None, "version_id": None, "start": None, "end": None, "status": "exact",
            "score": 1.0, "method": "position",
        },
    ),
    8: (
        "actor",
        {"name": "", "kind": "unknown", "role": "", "note": "", "stands_for_id": None},
    ),
    9: ("alias", {"actor_id": None, "name": ""}),
    10: (
        "affiliation",
        {"actor_id": None, "to_actor_id": None, "role": "", "since": "", "until": ""},
    ),
    11: ("attribute", {"actor_id": None, "name": "", "value": ""}),
    12: (
        "claim",
        {
            "wording": "", "definition": "", "inclusion": "", "parent_id": None,
            "status": "unverified", "note": "", "place": "",
        },
    ),
    13: ("statement", {"quote_id": None, "actor_id": None, "claim_id": None, "stance": "unclear"}),
    14: ("party", {"statement_id": None, "actor_id": None, "role": "target"}),
    15: ("tag", {"name": ""}),
    16: ("source_tag", {"source_id": None, "tag_id": None}),
    17: ("quote_tag", {"quote_id": None, "tag_id": None}),
    18: ("wording", {"claim_id": None, "wording": ""}),
    19: ("dismissal", {"sha256": None, "start": 0, "end": 0}),
    20: ("reprint", {"source_id": None, "of_id": None, "verdict": "reprint"}),
    21: ("profile", {"name": "", "pattern": "", "columns": "", "facts": ""}),
    22: ("translation", {"quote_id": None, "language": "", "words": "", "translator": ""}),
    23: ("template", {"name": "", "body": "", "note": ""}),
    24: ("redaction", {"name": "", "note": ""}),
    25: (
        "mask",
        {
            "redaction_id": None, "actor_id": None, "word": "", "manner": "pseudonym",
            "replacement": "",
        },
    ),
    26: (
        "briefing",
        {
            "title": "", "question": "", "author": "", "handling": "", "scope": "",
            "layout": "", "template_id": None, "profile": "", "scale": "", "redaction_id": None,
        },
    ),
    27: (
        "section",
        {
            "briefing_id": None, "kind": "", "place": "", "shown": 1, "heading": "",
            "before": "", "after": "",
        },
    ),
    28: (
        "judgement",
        {
            "briefing_id": None, "place": "", "wording": "", "likelihood": "", "confidence": "",
            "because": "",
        },
    ),
    29: ("judgement_claim", {"judgement_id": None, "claim_id": None}),
    30: (
        "export",
        {
            "briefing_id": None, "path": "", "format": "", "sha256": b"", "exported_at": 0,
            "manifest": "",
        },
    ),
}  # fmt: skip


@pytest.mark.parametrize("code", EVER)
def test_a_table_keeps_its_code_the_order_of_its_columns_and_their_defaults(code):
    shape, (name, columns) = shape_by_code(code), EVER[code]
    known = list(shape.plain.items())[: len(columns)]
    assert (shape.table.name, known) == (name, list(columns.items()))


def test_every_table_of_the_journal_is_watched_here():
    assert NOUNS.keys() == EVER.keys()


def test_fields_are_read_as_they_were_written(database, hand):
    shape = shape_of(StatementRow)
    with database.write("test", hand) as writer:
        references = References(writer.connection)
        references.learn(shape.references["quote_id"], 7, b"u" * 16)
        (made,) = references.packed(shape, [{**shape.plain, "quote_id": 7, "stance": "supports"}])
    packed = decode(encode(made))
    assert packed == {0: b"u" * 16, 3: "supports"}
    assert shape.unpacked(packed) == {"quote": b"u" * 16, "stance": "supports"}


@pytest.mark.parametrize("data", [b"", b"\xff", b"\x61\xff", b"\xa1"])
def test_a_value_that_is_broken_is_no_value(data):
    with pytest.raises(ValueError, match="no CBOR"):
        decode(data)


def test_columns_of_a_newer_curator_are_passed_over():
    assert shape_of(QuoteRow).unpacked({1: 7, 200: "new"}) == {"start": 7}
