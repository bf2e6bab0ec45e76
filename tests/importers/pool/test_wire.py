"""What goes between the processes: plain values, and nothing that is not expected."""

import cbor2
import pytest

from curator.domain.dates import PartialDate
from curator.domain.errors import EmptyFileError
from curator.domain.sources import Draft, Facts, Packing
from curator.importers.pool import wire
from curator.importers.reading import Part

FACTS = Facts("Title", ("Ana", "Tomas"), "Courier", "https://a.example", PartialDate(2024, 5), "en")
DRAFT = Draft(
    "Text 🐟.", FACTS, b"raw", "text/html", "a.html", "pages", "1", {"title": "heading"}, 17, "3",
    (0, 4), ("A warning.",), signature=b"s" * 256,
)  # fmt: skip


@pytest.fixture
def packed():
    return Packing().pack(DRAFT)


def there_and_back(part):
    behind = wire.bytes_event(part.draft.packed) if part.draft else []
    event, behind = wire.unpack(wire.pack([wire.part_event(part), behind or [0]]))
    return wire.part_of(event, behind)


def test_a_draft_comes_as_it_went(packed):
    assert there_and_back(Part("mail/7.eml", packed)) == Part("mail/7.eml", packed)


def test_an_error_comes_as_it_went():
    part = there_and_back(Part("a", error=EmptyFileError("“a” is empty.")))
    assert (part.name, type(part.error), str(part.error)) == ("a", EmptyFileError, "“a” is empty.")


@pytest.mark.parametrize(
    "message",
    [b"", b"\xff\xff", b"\x00", cbor2.dumps({"a": 1}), cbor2.dumps([1]), cbor2.dumps([[]])],
)
def test_what_is_no_message_is_refused(message):
    with pytest.raises(wire.WireError):
        wire.unpack(message)


def event(packed, place, value):
    told = wire.part_event(Part("", packed))
    told[place] = value
    return told


@pytest.mark.parametrize(
    ("place", "value"),
    [(1, 7), (2, b"bytes"), (2, None), (3, ["too few"]), (4, "no list"), (5, "31 May"), (6, []),
     (7, "soon"), (8, ["1"]), (9, [1]), (10, [1, 2, 3])],
)  # fmt: skip
def test_a_value_of_another_kind_is_refused(packed, place, value):
    with pytest.raises(wire.WireError):
        wire.part_of(event(packed, place, value), wire.bytes_event(packed.packed))


@pytest.mark.parametrize("name", ["SystemExit", "CuratorErrors", "__builtins__", 7, None])
def test_only_an_error_of_ours_is_made(name):
    with pytest.raises(wire.WireError):
        wire.part_of([wire.PART, "", name, "a sentence"], [])
