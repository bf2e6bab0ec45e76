import pytest

from curator.domain.dates import PartialDate
from curator.domain.sources import Facts
from curator.importers.findings import Findings
from curator.importers.formats.opening import note_opening

BODY = "The harbour of Vessby will stay shut until spring, the port office said on Friday."


def opening(text):
    findings = Findings()
    note_opening(findings, text)
    return findings.facts(), findings.origins


@pytest.mark.parametrize(
    "text",
    [
        f"Harbour stays shut\n\n{BODY}",
        f"\n\n  Harbour stays shut  \n{BODY}\n",
        f"Harbour stays shut\nBy Ana Lindqvist\n{BODY}",
    ],
)
def test_a_first_line_that_stands_apart_is_the_title(text):
    facts, origins = opening(text)
    assert facts.title == "Harbour stays shut"
    assert origins["title"] == "first line"


@pytest.mark.parametrize(
    "text",
    [
        "Harbour stays shut",
        f"The harbour is shut.\n\n{BODY}",
        "The harbour of Vessby will stay shut until\nspring, the port office said on Friday.",
        f"{BODY} {BODY} {BODY}\n\n{BODY}",
        f"https://courier.example/harbour\n\n{BODY}",
        f"* * *\n\n{BODY}",
    ],
)
def test_other_first_lines_are_no_title(text):
    assert opening(text) == (Facts(), {})


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Ana Lindqvist | 3 May 2024", ("Ana Lindqvist",)),
        ("By Ana Lindqvist, May 3, 2024", ("Ana Lindqvist",)),
        ("By Ana de la Cruz and Tomas Okoro — 2024-05-03", ("Ana de la Cruz", "Tomas Okoro")),
    ],
)
def test_a_day_may_stand_behind_who_wrote_it(line, authors):
    facts, origins = opening(f"Harbour stays shut\n\n{line}\n\n{BODY}")
    assert (facts.authors, facts.published) == (authors, PartialDate(2024, 5, 3))
    assert origins["published"] == "byline"


def test_what_stands_behind_a_name_and_is_no_day_is_left_alone():
    facts, _ = opening(f"Harbour stays shut\n\nBy Ana Lindqvist, Port Reporter\n\n{BODY}")
    assert facts == Facts(title="Harbour stays shut")


def test_a_header_below_the_title_is_read():
    header = (
        "By Ana Lindqvist and Tomas Okoro\nSource: The Vessby Courier\nPublished: 2024-05-03\n"
        "URL: https://courier.example/harbour\nLanguage: en\nSection: Port\n"
    )
    facts, origins = opening(f"Harbour stays shut\n\n{header}\n{BODY}")
    assert facts == Facts(
        title="Harbour stays shut",
        authors=("Ana Lindqvist", "Tomas Okoro"),
        outlet="The Vessby Courier",
        url="https://courier.example/harbour",
        published=PartialDate(2024, 5, 3),
        language="en",
        section="Port",
    )
    assert origins["authors"] == "byline"
    assert origins["outlet"] == "header"


def test_a_header_may_stand_alone_at_the_top():
    facts, _ = opening(
        f"Title: Harbour: shut.\nAuthor(s): Lindqvist, Ana\nDate: May 2024\n\n{BODY}"
    )
    assert facts == Facts("Harbour: shut.", ("Lindqvist, Ana",), published=PartialDate(2024, 5))


@pytest.mark.parametrize(
    "line",
    [
        "Source: I saw him there.",
        "Reporter: When?",
        "Date: 03/05/2024",
        "By then it was late",
        "By the sea",
    ],
)
def test_lines_of_the_text_are_no_header(line):
    facts, _ = opening(f"Harbour stays shut\n\n{line}\n{BODY}")
    assert facts == Facts(title="Harbour stays shut")


def test_a_header_further_down_is_text():
    facts, _ = opening(f"Harbour stays shut\n\n{BODY}\nSource: The Vessby Courier\n")
    assert facts.outlet == ""


def test_the_first_of_two_values_stands():
    facts, _ = opening(f"Source: The Vessby Courier\nSource: The Gazette\n\n{BODY}")
    assert facts.outlet == "The Vessby Courier"


def test_an_address_is_read_whole_or_not_at_all():
    long = "https://courier.example/?" + "a" * 1000
    assert opening(f"URL: {long}\n\n{BODY}")[0].url == long
    assert opening(f"URL: {long * 2}\n\n{BODY}")[0].url == ""
