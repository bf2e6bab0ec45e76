"""Profiles: what they add to what was read, and what of it is believed first."""

import pytest

from curator.domain.dates import PartialDate
from curator.domain.errors import EmptyNameError, PatternError, ValueRefusedError
from curator.domain.profiles.profile import Profile, applied, checked, told_by_name
from curator.domain.sources import Draft, Facts

PATH = "press/2024-05-03 Pier Post - The wall.txt"
PATTERN = "{date} {outlet} - {title}"


def draft(origins=(), **facts):
    return Draft("Words.", Facts(**facts), b"", "text/plain", "a.txt", "plain", "1", dict(origins))


def told(profile, path=PATH, origins=(), **facts):
    made = applied(profile, draft(origins, **facts), path)
    return {name: (str(getattr(made.facts, name)), origin) for name, origin in made.origins.items()}


def test_the_name_of_a_file_fills_what_the_file_does_not_say():
    origin = "file name, profile “press”"
    assert told(Profile("press", PATTERN), origins={"outlet": "header"}, outlet="Courier") == {
        "outlet": ("Courier", "header"),
        "published": ("2024-05-03", origin),
        "title": ("The wall", origin),
    }


def test_a_title_that_was_the_name_of_the_file_gives_way():
    made = told(Profile("press", PATTERN), origins={"title": "file name"}, title="2024-05-03 Pier")
    assert made["title"][0] == "The wall"


def test_what_is_so_where_nothing_says_comes_last():
    profile = Profile("press", PATTERN, facts={"outlet": "Agency", "language": "en"})
    made = told(profile)
    assert made["outlet"][0] == "Pier Post"
    assert made["language"] == ("en", "profile “press”")
    made = told(profile, language="de", origins={"language": "text"})
    assert made["language"] == ("en", "profile “press”")


def test_with_a_mark_a_profile_is_believed_before_the_file():
    strong = Profile(
        "press", "{date} {outlet!} - {title}", facts={"language!": "de", "outlet!": "X"}
    )
    made = told(strong, outlet="Courier", language="en", origins={"outlet": "a", "language": "b"})
    assert made["outlet"][0] == "Pier Post"
    assert made["language"] == ("de", "profile “press”")


def test_names_that_do_not_fit_leave_all_but_what_is_so_anyway():
    profile = Profile("press", PATTERN, facts={"authors": "Ona Brand; Ümit Sandoz"})
    made = applied(profile, draft(title="A"), "letter.txt")
    assert made.facts == Facts(title="A", authors=("Ona Brand", "Ümit Sandoz"))


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/home/mara/Courier/2024-05 The wall.html", {"outlet": "Courier", "title": "The wall"}),
        ("C:\\press\\Courier\\2024-05 St. Anna.pdf", {"outlet": "Courier", "title": "St. Anna"}),
        ("2024-05 The wall.html", None),
    ],
)
def test_folders_are_told_too(path, told):
    found = told_by_name(Profile("p", "{outlet}/{date:YYYY-MM} {title}"), path)
    assert found == (told and {**told, "published": PartialDate(2024, 5)})


def test_a_profile_is_cleaned_and_checked():
    made = checked(Profile(" press\n", " {title}", {"Kopf": "title"}, {"outlet": " ", "url": "x"}))
    assert made == Profile("press", "{title}", {"Kopf": "title"}, {"url": "x"})
    for wrong, error in (
        (Profile(" "), EmptyNameError),
        (Profile("a", "{what}"), PatternError),
        (Profile("a", columns={"Kopf": "head"}), ValueRefusedError),
        (Profile("a", facts={"head": "x"}), ValueRefusedError),
        (Profile("a", facts={"published!": "May"}), ValueRefusedError),
    ):
        with pytest.raises(error):
            checked(wrong)
