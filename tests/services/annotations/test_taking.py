"""Annotations taken in: nothing is lost on the way out and in again, and nothing is guessed."""

import json
import re
from dataclasses import replace

import pytest

from curator.domain.briefings.annotations import Fate
from curator.domain.briefings.content import Translation
from curator.domain.dates import PartialDate
from curator.domain.errors import UnreadableFileError
from curator.domain.quotes import QuoteKind
from curator.domain.statements import NewStatement, PartyRole, Stance
from curator.exporters.data import annotations
from curator.importers.annotations.reading import read
from curator.services import history, importing, quotes, reading, sources, translations
from curator.services.annotations import taking
from curator.services.briefings.definitions import of_project
from curator.services.briefings.gathering import gather
from curator.services.project import Project

UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def exported(project):
    return annotations.render(gather(project, of_project(project)))


def without_ids(data):
    """Take out what must differ: the ids of rows, and when the same text was captured."""
    return re.sub(r'"sourceDate": "[^"]*"', "", UUID.sub("…", data.decode()))


@pytest.fixture
def other(take, pond, tmp_path):
    """Another project with the same sources, and nothing said in them."""
    path = Project.create(tmp_path / "other", "The mill pond", "Mara Lind")
    with Project.open(path, holder="Test") as project:
        take(project, pond.article)
        take(project, pond.letter, "letter.txt")
        yield project


@pytest.fixture
def rich(said):
    """Everything that can be said of a quote is said of some."""
    quotes.amend(
        said, 1, credibility=2, reading="The pond is a danger, […] before the spring",
        event_date=PartialDate(2024, 12), note="first\n\nsecond",
    )  # fmt: skip
    translations.put(said, 1, Translation("de", "Der Teich ist eine Gefahr", "M. Lind"))
    translations.put(said, 1, Translation("ar", "البركة خطر"))
    with said.write("quotes.tag") as writer:
        from curator.storage import names
        from curator.storage import quotes as stored

        stored.label(writer, 1, names.tags_named(writer, ["water", "Öl & “more”"]))
    quotes.add_statement(said, 2, NewStatement("", "Fields are dry.", Stance.NEUTRAL))
    quotes.add_statement(said, 2, NewStatement("Lena Roth", "", Stance.OPPOSES))
    quotes.add_statement(
        said, 5, NewStatement("The growers", "Water is short.", Stance.UNCLEAR,
                              ((PartyRole.ADDRESSEE, "Ona Brand"),)),
    )  # fmt: skip
    return said


def test_what_goes_out_comes_in_again_without_loss(rich, other):
    out = exported(rich)
    taken = taking.take(other, read(out, "pond.jsonld"))
    assert {each.fate for each in taken} == {Fate.ADDED}
    assert without_ids(exported(other)) == without_ids(out)


def test_it_is_one_step_to_undo(rich, other, dump):
    before, edits = dump(other), len(history.edits(other))
    taking.take(other, read(exported(rich), "pond.jsonld"))
    assert len(history.edits(other)) == edits + 1
    assert other.undo().operation == "quotes.import"
    assert dump(other) == before


def test_what_is_there_already_is_known_by_its_uid_and_by_what_is_said(rich, other, dump):
    told = read(exported(rich), "pond.jsonld")
    assert {each.fate for each in taking.take(rich, told)} == {Fate.KNOWN}
    taking.take(other, told)
    before = dump(other)
    again = taking.take(other, told)
    assert {each.fate for each in again} == {Fate.KNOWN}
    assert dump(other) == before
    assert not {each.quote_id for each in again} - {quote.id for quote in quotes.find(other)}


def test_quotes_that_lie_in_an_earlier_version_keep_their_place_there(rich, other, take, pond):
    newer = pond.article.replace("by June", "by the first of May")
    for project in (rich, other):
        importing.add(project, [reading.read_text(newer)], 1)
    out = exported(rich)
    taking.take(other, read(out, "pond.jsonld"))
    assert without_ids(exported(other)) == without_ids(out)
    assert [q.anchor.status for q in quotes.find(other)] == [
        q.anchor.status for q in quotes.find(rich)
    ]
    assert history.problems(other) == []


def test_a_source_is_known_by_its_address_and_the_place_by_the_words_around_it(rich, other):
    told = json.loads(exported(rich))
    for item in told["first"]["items"]:
        target = item["target"]
        del target["curator:source"], target["state"]
        target["selector"] = target["selector"][0]  # one alone, and no list
    taken = taking.take(other, read(json.dumps(told).encode(), "x.jsonld"))
    fates = {each.annotation.passage.addresses[0]: each.fate for each in taken}
    assert fates.pop("https://example.org/courier/mill-pond") is Fate.ADDED
    assert set(fates.values()) == {Fate.NO_SOURCE}  # the letter has no address
    again = [q for q in quotes.find(other) if q.selector.exact == "The pond is a danger"]
    first = [q for q in quotes.find(rich) if q.selector.exact == "The pond is a danger"]
    assert [q.selector.start for q in again] == [q.selector.start for q in first]


def test_a_position_alone_does_only_where_the_text_is_the_very_same(rich, other):
    told = json.loads(exported(rich))
    for item in told["first"]["items"]:
        item["target"]["selector"] = [item["target"]["selector"][1]]
    same = taking.take(other, read(json.dumps(told).encode(), "x.jsonld"))
    assert {each.fate for each in same} == {Fate.ADDED}
    for item in told["first"]["items"]:
        item["id"] = ""
        item["target"]["state"]["curator:textSha256"] = "00" * 32
        item["target"]["curator:source"] = f"urn:uuid:{sources.get(other, 1).uid}"
    others = taking.take(other, read(json.dumps(told).encode(), "x.jsonld"))
    assert {each.fate for each in others} == {Fate.NO_PLACE}


def test_words_that_do_not_stand_there_and_sources_that_are_not_there_are_told(rich, tmp_path):
    told = read(exported(rich), "pond.jsonld")
    with Project.open(Project.create(tmp_path / "bare"), holder="Test") as bare:
        assert {each.fate for each in taking.take(bare, told)} == {Fate.NO_SOURCE}
        assert len(history.edits(bare)) == 1  # nothing was changed
    strange = [
        replace(each, uid="", passage=replace(each.passage, exact="These words stand nowhere."))
        for each in told
    ]
    assert {each.fate for each in taking.take(rich, strange)} == {Fate.NO_PLACE}


def test_an_export_of_hypothesis_comes_in(said):
    told = {
        "export_date": "2024-12-20T10:00:00Z",
        "annotations": [
            {
                "id": "x1", "uri": "https://example.org/courier/mill-pond#top",
                "text": "Ask her.", "tags": ["hydrology", "Hydrology"],
                "target": [{
                    "source": "https://example.org/courier/mill-pond",
                    "selector": [
                        {"type": "RangeSelector", "startContainer": "/div[1]"},
                        {"type": "TextPositionSelector", "start": 3, "end": 9},
                        {"type": "TextQuoteSelector", "exact": "measured\u00a0the spring",
                         "prefix": "Nobody has ", "suffix": " yet"},
                    ],
                }],
            },
            {"id": "x2", "uri": "https://example.org/courier/mill-pond", "text": "a page note",
             "target": [{"source": "https://example.org/courier/mill-pond"}]},
        ],
    }  # fmt: skip
    (taken,) = taking.take(said, read(json.dumps(told).encode(), "hypothesis.json"))
    quote = quotes.get(said, taken.quote_id)
    assert quote.selector.exact == "measured the spring"
    assert (quote.note, quote.tags, quote.kind) == ("Ask her.", ("hydrology",), QuoteKind.DIRECT)
    assert quote.statements == ()


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(UnreadableFileError, match="could not be read"):
        taking.read_file(tmp_path / "none.jsonld")
