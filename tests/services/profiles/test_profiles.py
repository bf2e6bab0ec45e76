"""Import profiles: kept, changed, removed, each as one step; and what they would tell of files."""

import pytest

from curator.domain.errors import NameTakenError, NotFoundError, PatternError
from curator.domain.profiles.profile import Profile
from curator.services import history, importing, reading
from curator.services.profiles import deeds, preview
from curator.services.profiles.preview import Named

PRESS = Profile("Press", "{date} {title}", {"Kopf": "title"}, {"outlet!": "Pier Post"})


def test_a_profile_is_kept_as_one_step_and_stays_in_the_file(project):
    kept = deeds.keep(project, PRESS)
    assert kept == Profile(PRESS.name, PRESS.pattern, PRESS.columns, PRESS.facts, kept.id)
    assert deeds.find(project, "press") == kept
    assert project.undoable == "profiles.set"
    project.undo()
    assert deeds.all_of(project) == []
    project.redo()
    assert deeds.all_of(project) == [kept]
    assert history.problems(project) == []


def test_a_profile_of_a_name_that_is_there_takes_its_place(project):
    first = deeds.keep(project, PRESS)
    again = deeds.keep(project, Profile("PRESS", "{title}"))
    assert deeds.all_of(project) == [Profile("PRESS", "{title}", id=first.id)]
    renamed = deeds.keep(project, Profile("Post", "{title}"), of="press")
    assert (renamed.id, renamed.name) == (again.id, "Post")


def test_profiles_are_listed_by_name_and_a_taken_one_is_refused(project):
    deeds.keep(project, PRESS)
    deeds.keep(project, Profile("agency"))
    assert [each.name for each in deeds.all_of(project)] == ["agency", "Press"]
    with pytest.raises(NameTakenError, match="another profile"):
        deeds.keep(project, Profile("press"), of="agency")
    with pytest.raises(PatternError):
        deeds.keep(project, Profile("agency", "{what}"))
    assert len(deeds.all_of(project)) == 2


def test_a_removed_profile_comes_back_by_undo_and_one_that_is_not_there_is_told(project):
    deeds.keep(project, PRESS)
    deeds.remove(project, "PRESS")
    with pytest.raises(NotFoundError, match="List them"):
        deeds.remove(project, "press")
    project.undo()
    with pytest.raises(NotFoundError, match="no profile “post”"):
        deeds.find(project, "post")


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "Pier Post"
    folder.mkdir()
    (folder / "2024-05-03 The wall.txt").write_text("It will be mended.", "utf-8")
    (folder / "letter.txt").write_text("We carry water.", "utf-8")
    (folder / "table.csv").write_text("Kopf;Quelle;Inhalt\nThe wall;Post;Mended\nB;C;D\n", "utf-8")
    (folder / "bad.csv").write_bytes(b"\x00\xff\x00")
    return folder


def test_what_names_tell_is_seen_before_anything_is_kept(folder):
    paths = preview.files_of([str(folder), "https://example.org/a"])
    told = preview.named(Profile("p", "{*} {title}"), [path for path in paths if "txt" in path])
    assert told == [
        Named(str(folder / "2024-05-03 The wall.txt"), {"title": "The wall"}),
        Named(str(folder / "letter.txt"), None),
    ]
    assert len(preview.files_of([str(folder)], most=2)) == 2


def test_the_first_rows_of_a_table_are_seen_with_what_they_are_read_as(folder):
    table = preview.table_of(preview.files_of([str(folder)]), {"Inhalt": "text", "Kopf": ""})
    assert table.header == ("Kopf", "Quelle", "Inhalt")
    assert table.fields == {"Inhalt": "text", "Quelle": "outlet"}
    assert table.rows == [["The wall", "Post", "Mended"], ["B", "C", "D"]]
    assert preview.table_of([str(folder / "letter.txt")], {}) is None


def test_records_are_seen_by_their_keys(tmp_path):
    file = tmp_path / "a.jsonl"
    file.write_text('{"kopf": "A", "text": "B"}\nno record\n{"kopf": "C"}\n', "utf-8")
    table = preview.table_of([str(file)], {"kopf": "title"})
    assert table.fields == {"kopf": "title", "text": "text"}
    assert table.rows == [["A", "B"], ["C", ""]]


def test_what_is_read_by_a_profile_tells_where_its_facts_come_from(project, folder):
    wall = str(folder / "2024-05-03 The wall.txt")
    (outcome,) = importing.add(project, reading.read_all([wall], PRESS))
    facts, origins = outcome.source.facts, outcome.source.origins
    assert (facts.title, str(facts.published), facts.outlet) == (
        "The wall", "2024-05-03", "Pier Post",
    )  # fmt: skip
    assert origins["published"] == "file name, profile “Press”"
    assert origins["outlet"] == "profile “Press”"
