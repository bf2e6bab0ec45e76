"""curator profile: what names and columns mean, tried before an import and used in it."""

import pytest


@pytest.fixture
def press(well, desk):
    """A project, and a folder of articles whose names tell what they do not."""
    well("new", "press")
    folder = desk / "Pier Post"
    folder.mkdir()
    (folder / "2024-05-03 The wall.txt").write_text("The wall will be mended in May.", "utf-8")
    (folder / "letter.txt").write_text("To the paper: we carry water by hand.", "utf-8")
    return folder


def make(well, *options):
    return well("profile", "set", "press", "post", *options, "--json").json[0]


def test_an_import_by_a_profile_takes_facts_from_names(well, press):
    make(well, "--pattern", "{outlet}/{date} {title}", "--fact", "language=en")
    wall, letter = well("import", "press", "Pier Post", "--profile", "POST", "--json").json
    told = (wall["title"], wall["outlet"], wall["published"], wall["language"])
    assert told == ("The wall", "Pier Post", "2024-05-03", "en")
    assert (letter["title"], letter["outlet"], letter["language"]) == ("letter", "", "en")


def test_columns_are_read_as_a_profile_says(well, press, desk):
    table = "Kopf;Quelle;Inhalt;Notiz\nThe wall;Post;It will be mended;not to be read\n"
    (desk / "table.csv").write_text(table, "utf-8")
    columns = ("Kopf=outlet", "Quelle=title", "Notiz=text", "Inhalt=")
    make(well, *(word for column in columns for word in ("--column", column)))
    (one,) = well("import", "press", "table.csv", "--profile", "post", "--json").json
    assert (one["title"], one["outlet"], one["words"]) == ("Post", "The wall", 4)


def test_a_profile_is_tried_without_importing(well, press, snapshot):
    make(well, "--pattern", "{date} {title}", "--fact", "authors=Ona Brand; Ümit Sandoz")
    before = snapshot()
    wall, letter = well("profile", "try", "press", "post", "Pier Post", "--json").json
    assert wall["fits"] is True
    assert wall["facts"] == {"published": "2024-05-03", "title": "The wall"}
    assert letter == {"path": letter["path"], "fits": False, "facts": {}}
    assert [line.partition(": ")[2] for line in well(
        "profile", "try", "press", "post", "Pier Post"
    ).lines] == ["published: 2024-05-03, title: The wall", "does not fit"]  # fmt: skip
    assert snapshot() == before


def test_profiles_are_listed_changed_renamed_and_removed_each_by_one_step(well, press):
    make(well, "--pattern", "{title}", "--fact", "outlet=Pier Post")
    changed = make(well, "--rename", "pier", "--column", "Kopf=title")
    assert changed == {
        "name": "pier", "pattern": "{title}", "columns": {"Kopf": "title"},
        "facts": {"outlet": "Pier Post"},
    }  # fmt: skip
    assert well("profiles", "press").lines == [
        "pier: {title}", "    Kopf → title", "    outlet = Pier Post",
    ]  # fmt: skip
    assert well("profile", "remove", "press", "pier").lines == ["Removed the profile “pier”."]
    assert well("profiles", "press", "--json").json == []
    well("undo", "press")
    assert well("profiles", "press", "--json").json == [changed]
    well("undo", "press")
    assert well("profiles", "press", "--json").json[0]["name"] == "post"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("profile", "set", "press", "a", "--pattern", "{what}"), "no field of a pattern"),
        (("profile", "set", "press", "a", "--fact", "head=x"), "is no fact"),
        (("profile", "set", "press", " "), "needs a name"),
        (("profile", "remove", "press", "a"), "no profile “a”"),
        (("import", "press", "Pier Post", "--profile", "a"), "no profile “a”"),
    ],
)
def test_a_mistake_is_told_and_changes_nothing(refused, press, words, says):
    assert says in refused(*words)


def test_a_name_taken_and_a_fact_without_a_sign_are_refused(well, refused, misused, press):
    make(well)
    well("profile", "set", "press", "other")
    assert "another profile" in refused("profile", "set", "press", "other", "--rename", "Post")
    assert "has no =" in misused("profile", "set", "press", "post", "--fact", "outlet")
