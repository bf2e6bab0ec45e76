"""Bundles of Nexis Uni; those in tests/data/press were made by LibreOffice, in the layout of it."""

from pathlib import Path

import pytest

from curator.domain.dates import PartialDate
from curator.domain.sources import Facts
from curator.importers.raw import Raw
from curator.importers.reading import read_file, read_parts

DATA = Path(__file__).parents[3] / "data" / "press"
TEXT = """\
User Name: tester
Date and Time: Friday, 5 January 2024 09:31:00
Job Number: 0001
Documents (2)
1. Harbour stays shut
Client/Matter: -None-
2. Mill pond drained
Client/Matter: -None-
Content Type\tNarrowed by
News\tTimeline: Jan 01, 2020 to Dec 31, 2024

Harbour stays shut

The Vessby Courier

May 3, 2024 Friday

Copyright 2024 The Vessby Courier All Rights Reserved

Section:\u00a0TOWN; Pg. 4

Length:\u00a018 words

Byline:\u00a0Ana Lindqvist

Highlight:\u00a0Boats have to wait.

Body

The harbour of Vessby stays shut.

1. The north pier is closed.

2. The south pier opens.

Classification

Language:\u00a0ENGLISH

Subject:\u00a0PORTS (90%)

Load-Date:\u00a0May 4, 2024

End of Document

Mill pond drained

The Eastmere Post

December 12, 2023 Tuesday

Length:\u00a06 words

Body

The mill pond will be drained.

End of Document
"""


def drafts(text, name="bundle.txt"):
    return [part.draft for part in read_parts(Raw(text.encode(), name))]


def test_each_article_is_a_draft_with_its_facts():
    first, second = drafts(TEXT)
    assert first.facts == Facts(
        title="Harbour stays shut",
        authors=("Ana Lindqvist",),
        outlet="The Vessby Courier",
        published=PartialDate(2024, 5, 3),
        language="en",
        section="TOWN",
    )
    assert first.text == (
        "Boats have to wait.\n\nThe harbour of Vessby stays shut.\n\n1. The north pier is closed."
        "\n\n2. The south pier opens."
    )
    assert second.facts.published == PartialDate(2023, 12, 12)
    assert second.text == "The mill pond will be drained."
    assert not first.warnings + second.warnings


@pytest.mark.parametrize(
    ("name", "titles", "outlet", "language", "words"),
    [
        (
            "nexis_de.docx",
            ["Hafen von Vessby bleibt bis zum Frühjahr zu", "Mühlteich in Ostmeer wird abgelassen"],
            "Der Vessbyer Bote",
            "de",
            "„Wir wagen kein einziges Boot“, sagte Mira Sandoval.",
        ),
        (
            "nexis_fr.rtf",
            ["Le port de Vessby reste fermé jusqu’au printemps", "L’étang du moulin sera vidé"],
            "Le Courrier de Vessby",
            "fr",
            "« Nous ne risquerons pas un seul bateau », a dit Mira Sandoval.",
        ),
    ],
)
def test_documents_are_divided_in_the_language_of_the_archive(
    name, titles, outlet, language, words
):
    first, second = (part.draft for part in read_file(DATA / name))
    assert [first.facts.title, second.facts.title] == titles
    assert first.facts.authors == ("Ana Lindqvist",)
    assert (first.facts.outlet, first.facts.language) == (outlet, language)
    assert second.facts.published == PartialDate(2023, 12, 12)
    assert words in first.text
    assert "Abara" in second.text
    assert (first.part, second.part) == ("1", "2")
    assert first.data == (DATA / name).read_bytes()
    assert not first.warnings + second.warnings


def test_an_article_without_a_date_is_not_lost():
    first, second = drafts(TEXT.replace("December 12, 2023 Tuesday", "Winter"))
    assert first.facts.title == "Harbour stays shut"
    assert second.text == "The mill pond will be drained."


def test_a_bundle_that_is_not_whole_says_so():
    (draft,) = drafts(TEXT.partition("Mill pond drained\n\nThe E")[0])
    assert "speaks of 2 articles, but 1 were found" in draft.warnings[0]


def test_a_document_that_only_ends_so_stays_whole():
    text = "Report\n\n3 May 2024\n\nThe harbour stays shut.\n\nEnd of Document\n"
    (draft,) = drafts(text)
    assert draft.text == text
