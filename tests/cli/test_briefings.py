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
    assert sorted(path.name for path in desk.iterdir()) == ["harbour.curator", "out.md"]


def test_an_older_briefing_is_replaced(well, coded, desk):
    (desk / "out.md").write_text("old")
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


def _timeless(briefing):
    return re.sub(rb"\d{4}-\d\d-\d\d \d\d:\d\d", b"", briefing)
