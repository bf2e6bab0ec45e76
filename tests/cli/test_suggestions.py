"""curator suggest: who says what, in a text or in the sources of a project."""

KEYS = [
    "start", "end", "text", "kind", "tier", "speaker", "mention", "cue", "actor", "stands_for",
    "claims",
]  # fmt: skip
TEXT = "“The harbour must close,” said Ona Brand 🐟 on Monday. Ankara warned of a long winter.\n"


def test_a_text_on_standard_input_is_read(well):
    direct, indirect = well("suggest", "--text", "-", "--json", piped=TEXT.encode()).json
    assert list(direct) == KEYS
    assert direct == {
        "start": 0, "end": 25, "text": "“The harbour must close,”", "kind": "direct", "tier": 1,
        "speaker": "Ona Brand", "mention": [31, 40], "cue": "said", "actor": None,
        "stands_for": None, "claims": [],
    }  # fmt: skip
    assert (indirect["speaker"], indirect["stands_for"]) == ("Ankara", "Turkey")
    assert TEXT[indirect["start"] : indirect["end"]] == indirect["text"] == "a long winter"


def test_a_file_is_read_and_told_in_words(well, desk):
    (desk / "port.txt").write_text(TEXT, "utf-8")
    assert well("suggest", "--text", "port.txt").lines == [
        "0-25, direct, tier 1: Ona Brand",
        "    “The harbour must close,”",
        "71-84, indirect, tier 2: Ankara (Turkey)",
        "    a long winter",
    ]


def test_the_sources_of_a_project_are_read_with_its_actors(well, coded):
    found = well("suggest", "harbour", "--json").json
    assert {one["source"] for one in found} == {1, 2}
    assert {one["actor"] for one in found} >= {"Ona Brand", "Ümit Sandoz"}
    assert well("suggest", "harbour", "2", "--json").json == [
        one for one in found if one["source"] == 2
    ]


def test_suggesting_keeps_nothing(well, harbour, snapshot):
    before = snapshot()
    assert well("suggest", "harbour").lines[0].startswith("source 1, ")
    assert snapshot() == before


def test_a_project_and_a_text_at_once_are_a_wrong_call(misused, harbour):
    assert "not both" in misused("suggest", "harbour", "--text", "-")
    assert "not both" in misused("suggest")


def test_a_folder_or_an_address_is_no_text(misused, desk):
    (desk / "folder").mkdir()
    assert "one file or -" in misused("suggest", "--text", "folder")
    assert "one file or -" in misused("suggest", "--text", "https://example.com/port")


def test_a_text_that_cannot_be_read_is_told(refused):
    assert "There is no file" in refused("suggest", "--text", "gone.txt")
    assert "is empty" in refused("suggest", "--text", "-", piped=b"")


def test_a_source_that_is_not_there_is_told(refused, harbour):
    assert "There is no source “9”" in refused("suggest", "harbour", "9")


def test_what_is_sure_enough_is_kept_in_one_step(well, harbour):
    sure = [one for one in well("suggest", "harbour", "--json").json if one["tier"] == 1]
    kept = well("suggest", "harbour", "--accept-tier", "1", "--json").json
    assert [one["exact"] for one in kept] == [one["text"] for one in sure]
    assert {said["actor"] for one in kept for said in one["statements"]} == {
        one["speaker"] for one in sure if one["speaker"]
    }
    assert well("suggest", "harbour", "--accept-tier", "1").lines == ["Kept 0 quotes."]
    well("undo", "harbour")
    assert well("quotes", "harbour", "--json").json == []


def test_only_the_sources_named_are_kept_from(well, harbour):
    assert well("suggest", "harbour", "2", "2", "--accept-tier", "3").lines[0].startswith("Kept")
    assert {quote["source"] for quote in well("quotes", "harbour", "--json").json} <= {2}


def test_quotes_of_a_loose_text_cannot_be_kept(misused):
    assert "needs a PROJECT" in misused("suggest", "--text", "-", "--accept-tier", "1")
    assert "accept-tier" in misused("suggest", "harbour", "--accept-tier", "4")


def test_the_nearest_claims_of_the_project_are_proposed(well, harbour):
    well("claim", "harbour", "The harbour must be closed at once")
    found = well("suggest", "harbour", "--json").json
    closing = [one for one in found if "harbour must close" in one["text"]]
    assert closing
    assert all(one["claims"] == ["The harbour must be closed at once"] for one in closing)
