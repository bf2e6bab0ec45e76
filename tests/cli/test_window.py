"""curator demo, and curator with a project or alone, where there is no display."""

import sys

import pytest

from curator.cli.window import has_display

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="there is a display always"
)


def test_without_a_display_the_demo_leaves_its_two_files_and_says_where(curator, desk):
    outcome = curator("demo", "tour")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.lines[:2] == [
        f"Project:  {desk / 'tour' / 'sample.curator'}",
        f"Briefing: {desk / 'tour' / 'briefing.md'}",
    ]
    assert "no display" in outcome.lines[2]
    assert sorted(path.name for path in (desk / "tour").iterdir()) == [
        "briefing.md", "briefing.md.manifest.json", "sample.curator",
    ]  # fmt: skip
    assert (desk / "tour" / "briefing.md").read_text("utf-8").startswith("# ")


def test_the_demo_is_a_sound_project_with_quotes_actors_claims_and_stances(well):
    well("demo", "tour")
    well("check", "tour/sample")
    quotes = well("quotes", "tour/sample", "--json").json
    stances = {said["stance"] for quote in quotes for said in quote["statements"]}
    assert {"supports", "opposes"} <= stances
    assert {quote["anchor"] for quote in quotes} == {"exact"}
    for listing in ("sources", "actors", "claims"):
        assert len(well(listing, "tour/sample", "--json").json) >= 3
    for source in well("sources", "tour/sample", "--json").json:
        text = well("text", "tour/sample", str(source["id"])).text
        for quote in quotes:
            if quote["source"] == source["id"]:
                assert text[quote["start"] : quote["end"]] == quote["exact"]


def test_without_a_folder_the_demo_makes_one(well, desk):
    well("demo")
    assert (desk / "curator-demo" / "sample.curator").is_file()


def test_the_demo_twice_in_one_folder_keeps_what_was_done_in_the_first(well):
    well("demo", "tour")
    well("claim", "tour/sample", "My own claim")
    said = well("demo", "tour")
    assert "no display" in said.lines[2]
    assert "My own claim" in {c["wording"] for c in well("claims", "tour/sample", "--json").json}


def test_the_briefing_of_the_demo_is_an_export_and_an_edited_one_is_kept(well, desk):
    well("demo", "tour")
    assert well("verify", "tour/sample", "tour/briefing.md", "--json").json["as_exported"]
    well("briefing", "tour/sample", "-o", "tour/briefing.md")
    (desk / "tour" / "briefing.md").write_text("# My own\n")
    well("demo", "tour")
    assert (desk / "tour" / "briefing.md").read_text() == "# My own\n"


def test_on_a_platform_that_shows_nothing_the_demo_ends_as_well(curator):
    outcome = curator("demo", "tour", env={"QT_QPA_PLATFORM": "offscreen"})
    assert (outcome.code, outcome.err) == (0, "")
    assert "no display" in outcome.text


def test_where_the_window_fails_the_demo_leaves_its_files_all_the_same(curator, desk):
    outcome = curator("demo", "tour", env={"DISPLAY": ":98765"})
    assert outcome.code == 0
    assert "Traceback" not in outcome.err
    assert outcome.err.splitlines()[-1] == (
        "curator: The window could not be opened here; the two files are yours all the same."
    )
    assert (desk / "tour" / "briefing.md").is_file()


def test_a_file_in_the_place_of_the_demo_folder_is_told(refused, desk):
    (desk / "tour").write_text("mine")
    assert "cannot be made" in refused("demo", "tour")


def test_something_else_under_the_name_of_the_sample_is_left_alone(refused, desk):
    (desk / "tour").mkdir()
    (desk / "tour" / "sample.curator").write_text("mine")
    assert "is not a Curator project" in refused("demo", "tour")


@pytest.mark.parametrize("arguments", [(), ("harbour",), ("harbour.curator",), ("open",)])
def test_the_window_needs_a_display_and_says_so(refused, harbour, arguments):
    assert "There is no display" in refused(*arguments)


@pytest.mark.parametrize("arguments", [("soruces",), ("./missing.curator",), ("open", "gone")])
def test_a_word_that_is_neither_command_nor_project_is_told(refused, arguments):
    assert "There is no project at" in refused(*arguments)


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_display_is_told_by_its_variable(monkeypatch, name):
    assert not has_display()
    monkeypatch.setenv(name, "set")
    assert has_display()
