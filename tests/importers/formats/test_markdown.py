import pytest

from curator.domain.dates import PartialDate
from curator.domain.sources import Facts
from curator.importers.formats.markdown import read
from curator.importers.raw import Raw


def draft(text):
    return read(Raw(text.encode(), "notes.md"))


@pytest.mark.parametrize(
    "text",
    [
        "# Harbour stays shut\n\nText.",
        "Intro.\n\n# The *first* one #\n".replace("The *first* one", "Harbour **stays** `shut`"),
        "```\n# no heading\n```\n\nHarbour stays shut\n===\n",
    ],
)
def test_the_first_heading_is_the_title(text):
    got = draft(text)
    assert (got.facts.title, got.origins["title"]) == ("Harbour stays shut", "heading")
    assert got.text == text
    assert (got.media_type, got.extractor) == ("text/markdown", "markdown")


def test_marks_inside_a_word_stay_in_the_title():
    assert draft("# The port_office_of Vessby").facts.title == "The port_office_of Vessby"


def test_a_file_without_a_heading_is_called_by_its_name():
    got = draft("## Second level\n\nText #1.")
    assert (got.facts.title, got.origins["title"]) == ("notes", "file name")


def test_front_matter_is_read_and_stays_in_the_text():
    text = (
        "---\ntitle: 'Harbour: shut'\nauthors:\n  - Ana Lindqvist\n  - \"Tomas Okoro\"\n"
        "date: 2024-05-03\ntags: [port]\nlang: en\n---\n\n# Another heading\n"
    )
    got = draft(text)
    assert got.facts == Facts(
        title="Harbour: shut",
        authors=("Ana Lindqvist", "Tomas Okoro"),
        published=PartialDate(2024, 5, 3),
        language="en",
    )
    assert set(got.origins.values()) == {"front matter"}
    assert got.text == text


def test_a_list_on_one_line_is_read():
    got = draft('---\nauthor: [Ana Lindqvist, "Tomas Okoro"]\n---\nText.')
    assert got.facts.authors == ("Ana Lindqvist", "Tomas Okoro")


@pytest.mark.parametrize(
    "text", ["---\ntitle: Harbour\n\nText without an end.", "---", "---\n---\nA"]
)
def test_what_only_looks_like_front_matter_is_text(text):
    assert draft(text).facts == Facts(title="notes")


def test_a_header_below_the_heading_is_read():
    got = draft("# Harbour stays shut\n\nBy Ana Lindqvist\nSource: The Vessby Courier\n\nText.")
    assert got.facts.authors == ("Ana Lindqvist",)
    assert got.facts.outlet == "The Vessby Courier"
