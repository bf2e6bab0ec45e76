"""curator annotations, curator translate."""

import json


def test_annotations_of_one_project_come_into_another(well, curator, coded, harbour_copy, desk):
    well("briefing", "harbour", "-o", "quotes.jsonld")
    outcome = curator("annotations", "copy", "quotes.jsonld")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.lines == ["3 added"]
    told = [quote["exact"] for quote in well("quotes", "copy", "--json").json]
    assert told == [quote["exact"] for quote in well("quotes", "harbour", "--json").json]
    assert well("annotations", "copy", "quotes.jsonld").lines == ["3 known"]
    well("undo", "copy")
    assert well("quotes", "copy", "--json").json == []


def test_each_annotation_is_told_with_the_documented_keys(well, coded, harbour_copy):
    well("briefing", "harbour", "-o", "quotes.jsonld")
    records = well("annotations", "copy", "quotes.jsonld", "--json").json
    assert list(records[0]) == ["uid", "status", "quote", "exact", "source", "title"]
    assert [record["quote"] for record in records] == [1, 2, 3]


def test_what_has_no_source_is_told_and_the_rest_is_kept(call, well, coded, harbour_copy, desk):
    well("briefing", "harbour", "-o", "quotes.jsonld")
    told = json.loads((desk / "quotes.jsonld").read_text("utf-8"))
    first, *_ = told["first"]["items"]
    first["target"] = {"source": "https://nowhere.example/", "selector": {
        "type": "TextQuoteSelector", "exact": "\x1b[31mNobody\nknows"}}  # fmt: skip
    (desk / "quotes.jsonld").write_text(json.dumps(told), "utf-8")
    outcome = call("annotations", "copy", "quotes.jsonld")
    assert outcome.code == 3
    assert outcome.lines == ["1 no source, 2 added"]
    assert "curator: no source: " in outcome.err
    assert "Nobody knows – https://nowhere.example/\n" in outcome.err
    assert "\x1b" not in outcome.err


def test_a_file_that_is_none_is_refused_in_one_sentence(call, coded, desk, snapshot):
    (desk / "x.jsonld").write_bytes(b"{}")
    before = snapshot()
    outcome = call("annotations", "harbour", "x.jsonld")
    assert outcome.code == 1
    assert outcome.err.startswith("curator: “x.jsonld” has no annotations in it.")
    assert outcome.err.count("\n") == 1
    assert snapshot() == before


def test_a_translation_is_given_changed_told_and_taken_away(well, coded):
    well("translate", "harbour", "1", "--language", "fr", "--words", "Le port doit fermer")
    said = well(
        "translate", "harbour", "1", "--language", "de", "--words", "Zu!", "--translator", "M. Lind"
    ).lines
    assert said == ["fr  Le port doit fermer", "de  Zu! (M. Lind)"]
    assert "In German (translated by M\\. Lind): „Zu!“" in well("briefing", "harbour").text
    left = well("translate", "harbour", "1", "--language", "fr", "--remove", "--json").json
    assert left == [{"language": "de", "words": "Zu!", "translator": "M. Lind"}]


def test_a_translation_needs_words_or_to_be_taken_away(call, coded):
    assert call("translate", "harbour", "1", "--language", "fr").code == 2
    both = ("--words", "x", "--remove")
    assert call("translate", "harbour", "1", "--language", "fr", *both).code == 2
    assert call("translate", "harbour", "1", "--language", "french", "--words", "x").code == 1
