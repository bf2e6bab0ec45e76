"""The page of a quote: from the file, over a correction, into a footnote and the JSON."""

from dataclasses import replace

import pytest

from curator.domain.quotes import NewQuote
from curator.domain.selectors import locate
from curator.domain.statements import NewStatement
from curator.exporters.records import of_quote
from curator.services import importing, quotes, reading, repairs, sources
from curator.services.briefings.definitions import of_project
from curator.services.briefings.writing import document
from curator.storage.reading import sources as stored

FIRST = "The council of Eastmere met in the hall, and the doors were shut.\n\n"
SECOND = "“The pond is a danger,” said the mayor, and went on to the third of her "
THIRD = "points, which was the price of it.\n\nNobody clapped.\n"
TEXT = FIRST + SECOND + THIRD
PAGES = (0, len(FIRST), len(FIRST + SECOND))


@pytest.fixture
def report(project):
    """Import a text with pages."""
    read = reading.read_text(TEXT, "report.pdf")
    (outcome,) = importing.add(project, [replace(read, draft=replace(read.draft, pages=PAGES))])
    return outcome.source


@pytest.fixture
def keep_words(project, report):
    """Keep a quote of the text by its words."""

    def keep(words, *said):
        text = sources.text_of(project, report.id)
        new = NewQuote(*locate(text, words), statements=said)
        return quotes.add(project, report.id, new)

    return keep


def newest(project, source):
    with project.read() as connection:
        return stored.newest_version(connection, source.id)


@pytest.mark.parametrize(
    ("words", "page"),
    [("the doors", 1), ("The pond", 2), ("third of her points", 2), ("Nobody", 3)],
)
def test_a_quote_tells_its_page(project, keep_words, words, page):
    quote = keep_words(words)
    assert quote.page == page
    assert of_quote(quotes.get(project, quote.id))["page"] == page


def test_a_quote_of_a_text_without_pages_has_none(project, take, keep):
    source = take(project, TEXT).source
    assert keep(project, source, "The pond").page is None


def test_a_footnote_gives_the_page_where_there_are_pages(project, keep_words):
    keep_words("Nobody clapped", NewStatement("The mayor", "Ponds are a danger."))
    assert "p. 3, para. 3, characters " in document(project, of_project(project)).text


def test_a_correction_carries_the_pages_along(project, report, keep_words):
    quote = keep_words("The pond is a danger")
    text = TEXT.replace("council", "town council").replace("points", "five points")
    repairs.keep(project, repairs.preview(project, report.id, text))
    version = newest(project, report)
    assert [text[start:][:8] for start in version.pages] == ["The town", "“The pon", "points, "]
    assert quotes.get(project, quote.id).page == 2
    project.undo()
    assert newest(project, report).pages == PAGES
