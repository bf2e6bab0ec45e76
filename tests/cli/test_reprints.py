"""curator reprints: what may be one article, and what a person says of it."""

import pytest

KEYS = [
    "status", "ratio", "source", "of", "source_uid", "source_title", "source_outlet",
    "source_published", "of_uid", "of_title", "of_outlet", "of_published",
]  # fmt: skip
STORY = (
    "“The harbour must close before the ice comes,” said the mayor of Eastmere on Monday, after "
    "the port office had told the council in a long letter what the winter would cost the town."
)


@pytest.fixture
def prints(well, desk):
    """A project with an article, the same with another lead, and another article."""
    well("new", "prints")
    told = {
        "agency.txt": f"Harbour closes\nPublished: 2024-05-01\nSource: Agency\n\n{STORY}",
        "courier.txt": f"Eastmere\nPublished: 2024-05-02\nSource: Courier\n\nBy our desk. {STORY}",
        "letter.txt": "A letter\n\nThe fishers will carry water by hand past the town hall, and "
        "they will do so each day until somebody in the town hall has heard of it.",
    }
    for name, text in told.items():
        (desk / name).write_text(text, "utf-8")
    return well("import", "prints", *told, "--json").json


def test_an_import_tells_what_may_be_a_reprint(prints):
    assert [each["status"] for each in prints] == ["imported", "reprint", "imported"]
    assert prints[1]["reason"].endswith("% the same words as “Harbour closes” (source 1)")


def test_what_may_be_one_article_is_listed_and_nothing_is_kept(well, prints, snapshot):
    before = snapshot()
    (offer,) = well("reprints", "prints", "--json").json
    assert list(offer) == KEYS
    assert (offer["status"], offer["source"], offer["of"]) == ("offered", 2, 1)
    assert 0.85 < offer["ratio"] < 1
    assert (offer["source_outlet"], offer["of_published"]) == ("Courier", "2024-05-01")
    percent = int(offer["ratio"] * 100)
    two = "2 “Eastmere” (Courier, 2024-05-02) of 1 “Harbour closes” (Agency, 2024-05-01)"
    assert well("reprints", "prints").lines == [f"offered {percent} %: {two}"]
    assert snapshot() == before


def test_accepting_and_apart_are_undone_each_by_one_step(well, prints):
    (said,) = well("reprints", "prints", "--accept", "2", "1", "--json").json
    assert (said["status"], said["ratio"], said["source"], said["of"]) == ("reprint", None, 2, 1)
    assert [e["status"] for e in well("reprints", "prints", "--json").json] == ["reprint"]
    assert well("reprints", "prints", "--apart", "2", "1").lines[0].startswith("apart: 2 “East")
    assert well("reprints", "prints").lines == ["No source is much like another."]
    well("undo", "prints")
    assert well("reprints", "prints").lines[0].startswith("reprint: 2 “Eastmere” (Courier,")
    well("undo", "prints")
    assert [e["status"] for e in well("reprints", "prints", "--json").json] == ["offered"]


def test_a_project_without_any_says_so(well, harbour):
    assert well("reprints", "harbour", "--json").json == []


def test_accepting_and_apart_at_once_are_a_wrong_call(misused, prints):
    assert "do not go together" in misused(
        "reprints", "prints", "--accept", "2", "1", "--apart", "2", "1"
    )
