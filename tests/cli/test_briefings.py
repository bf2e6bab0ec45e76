"""curator briefing."""

import re

import pytest


def test_a_briefing_goes_to_standard_output_with_every_quote(curator, coded):
    outcome = curator("briefing", "harbour")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.text.startswith("# Harbour\n")
    for words in ("The harbour must close,", "It must stay open", "a gift to the port office"):
        assert words in outcome.text


def test_a_briefing_in_a_file_is_the_same_as_on_standard_output(well, coded, desk):
    printed = well("briefing", "harbour").out
    assert well("briefing", "harbour", "-o", "out.md").text == "Wrote out.md\n"
    assert _timeless((desk / "out.md").read_bytes()) == _timeless(printed)
    names = ["harbour.curator", "out.md", "out.md.manifest.json"]
    assert sorted(path.name for path in desk.iterdir()) == names


def test_an_older_briefing_is_replaced(well, coded, desk):
    well("briefing", "harbour", "--output", "out.md")
    well("briefing", "harbour", "--output", "out.md", "--title", "Newer")
    assert (desk / "out.md").read_text("utf-8").startswith("# Newer\n")


def test_the_sections_are_the_claims_or_the_actors(well, coded):
    def headings(*options):
        text = well("briefing", "harbour", *options).text
        return re.findall("^##+ (.*)$", text, re.MULTILINE)

    claims = ["C1 The harbour closes", "C2 The plan is fair"]
    assert [h for h in headings() if h in claims][-2:] == claims
    assert headings("--by", "claim") == headings()
    assert {"Ona Brand", "Ümit Sandoz"} <= set(headings("--by", "actor"))
    assert headings("--by", "date")


def test_a_briefing_changes_nothing_in_the_project(well, coded, snapshot):
    before = snapshot()
    well("briefing", "harbour", "--by", "actor")
    assert snapshot() == before


def test_an_empty_project_has_a_briefing_too(well):
    well("new", "p")
    assert well("briefing", "p").text.startswith("# p\n")


def test_a_hostile_title_stays_text(well, coded):
    title = "<script>alert(1)</script>\n# Not a heading \x1b[31m"
    heading, *rest = well("briefing", "harbour", "--title", title).lines
    assert "<script" not in heading
    assert "\x1b" not in heading
    assert not [line for line in rest if line.startswith("# ")]


@pytest.mark.parametrize("output", ["harbour.curator", "./harbour.curator"])
def test_a_briefing_never_overwrites_a_project(refused, coded, output):
    assert "is a project" in refused("briefing", "harbour", "-o", output)


@pytest.mark.parametrize(
    ("output", "told"),
    [
        ("missing/out.md", "There is no folder"),
        (".", "is not a file"),
        ("", "is not a file"),
        ("harbour.curator/out.md", "There is no folder"),
    ],
)
def test_a_place_where_no_briefing_can_be_is_told(refused, coded, output, told):
    assert told in refused("briefing", "harbour", "-o", output)


def test_there_is_no_other_order(misused, coded):
    assert "--by" in misused("briefing", "harbour", "--by", "outlet")


def test_what_somebody_wrote_is_not_overwritten_unless_they_say_so(well, refused, coded, desk):
    (desk / "out.md").write_text("mine")
    assert "was edited since" in refused("briefing", "harbour", "-o", "out.md")
    assert (desk / "out.md").read_text() == "mine"
    well("briefing", "harbour", "-o", "out.md", "--edited", "beside")
    assert (desk / "out 2.md").read_text("utf-8").startswith("# Harbour")
    well("briefing", "harbour", "-o", "out.md", "--edited", "replace")
    assert (desk / "out.md").read_text("utf-8").startswith("# Harbour")


def test_a_suffix_that_says_no_format_is_told(curator, coded, desk):
    outcome = curator("briefing", "harbour", "-o", "out.rtf")
    assert outcome.code == 2
    assert "“.rtf” says no format. Say it with --format." in outcome.err
    assert not (desk / "out.rtf").exists()


@pytest.mark.parametrize("suffix", ["html", "docx", "pdf", "csv", "xlsx", "jsonld", "bib", "json"])
def test_the_suffix_says_the_format_and_the_export_holds(well, coded, desk, suffix):
    made = well("briefing", "harbour", "-o", f"out.{suffix}", "--json").json
    assert made["files"] == {f"out.{suffix}": made["sha256"]}
    assert well("verify", "harbour", f"out.{suffix}", "--json").json["holds"]


def test_a_letter_altered_in_a_briefing_is_found(well, call, coded, desk):
    well("briefing", "harbour", "-o", "out.md")
    text = (desk / "out.md").read_text("utf-8")
    (desk / "out.md").write_text(text.replace("It must stay open", "It must stay often"), "utf-8")
    outcome = call("verify", "harbour", "out.md")
    assert outcome.code == 1
    assert "the words are not those of the quote" in outcome.text


def test_a_masked_actor_goes_out_under_another_name(well, coded, desk):
    rows = well("redact", "harbour", "press", "--actor", "Ona Brand", "--json").json
    assert [row["shown"] for row in rows] == ["Actor 1"]
    assert well("redact", "harbour", "press").lines[1].startswith("Ona Brand")
    text = well("briefing", "harbour", "--redact", "press").text
    assert "Brand" not in text
    assert "Actor 1" in text


def test_a_vault_is_a_folder(well, misused, coded, desk):
    well("briefing", "harbour", "-o", "vault", "--format", "obsidian")
    assert (desk / "vault" / "Briefing.md").exists()
    assert "folder" in misused("briefing", "harbour", "--format", "obsidian")


def test_saved_briefings_are_listed_and_written_by_their_titles(well, refused, coded):
    assert well("briefings", "harbour", "--json").json == []
    assert "There is no briefing" in refused("briefing", "harbour", "Nightly")


def _timeless(briefing):
    return re.sub(rb"\d{4}-\d\d-\d\d \d\d:\d\d", b"", briefing)
