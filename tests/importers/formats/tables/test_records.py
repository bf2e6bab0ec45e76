import json

import pytest

from curator.domain.dates import PartialDate
from curator.domain.errors import NoArticleError, UnreadableFileError
from curator.domain.sources import Facts
from curator.importers.columns import columns_of
from curator.importers.raw import Raw
from curator.importers.reading import read_parts

ARTICLE = {
    "headline": "Harbour shut",
    "author": [{"name": "Ana Lindqvist"}, {"name": "Tomas Okoro"}],
    "published_at": "2024-05-03T06:30:00Z",
    "source": {"id": None, "name": "The Vessby Courier"},
    "url": "https://courier.example/1",
    "body": "The harbour stays shut.",
    "tags": ["port"],
}


def parts(text, name="articles.jsonl"):
    return list(read_parts(Raw(text.encode(), name)))


def lines(*records):
    return "".join(json.dumps(record) + "\n" for record in records)


def test_each_line_is_an_article_with_its_facts():
    first, second = parts(lines(ARTICLE, {"text": "Pier open.", "title": "Pier"}))
    assert first.draft.facts == Facts(
        title="Harbour shut",
        authors=("Ana Lindqvist", "Tomas Okoro"),
        outlet="The Vessby Courier",
        url="https://courier.example/1",
        published=PartialDate(2024, 5, 3),
    )
    assert first.draft.text == "The harbour stays shut."
    assert (second.draft.text, second.draft.part) == ("Pier open.", "2")


def test_the_keys_of_structured_data_and_of_news_interfaces_are_known():
    (part,) = parts(
        lines(
            {
                "headline": "Harbour shut",
                "articleBody": "The harbour stays shut.",
                "datePublished": "2024-05-03T06:30:00Z",
                "publisher": {"name": "The Vessby Courier"},
                "inLanguage": "en",
                "author": "By Ana Lindqvist",
                "webUrl": "https://courier.example/1",
            }
        )
    )
    assert part.draft.text == "The harbour stays shut."
    assert part.draft.facts == Facts(
        title="Harbour shut",
        authors=("Ana Lindqvist",),
        outlet="The Vessby Courier",
        url="https://courier.example/1",
        published=PartialDate(2024, 5, 3),
        language="en",
    )


def test_a_list_is_read_and_a_list_inside_a_record():
    for data in ([ARTICLE], {"status": "ok", "articles": [ARTICLE]}, ARTICLE):
        (part,) = parts(json.dumps(data), "articles.json")
        assert part.draft.text == "The harbour stays shut."


def test_lines_are_known_under_another_name():
    assert len(parts(lines(ARTICLE, ARTICLE), "a.txt")) == 2


def test_the_mapping_can_be_asked_beforehand():
    columns = columns_of(Raw(lines(ARTICLE).encode(), "a.jsonl"))
    assert columns.delimiter == ""
    assert columns.fields["body"] == "text"
    assert columns.fields["headline"] == "title"


def test_a_broken_line_is_told_and_stops_no_other():
    first, second = parts('{"text": "One.\n' + lines({"text": "Two.", "title": "T"}))
    assert "Line 1 of “articles.jsonl” is no sound JSON" in str(first.error)
    assert second.draft.text == "Two."


def test_a_list_that_breaks_off_says_so():
    (part,) = parts('[{"text": "One."}, {"te', "articles.json")
    assert isinstance(part.error, UnreadableFileError)
    assert "not come down in full" in str(part.error)


def test_records_without_words_are_told():
    (part,) = parts('{"name": "Ana"}\n')
    assert isinstance(part.error, NoArticleError)
    (part,) = parts("[]", "a.json")
    assert "no records" in str(part.error)


def test_deep_nests_do_no_harm():
    deep = "[" * 100_000
    (part,) = parts(f'{{"text": {deep}', "a.jsonl")
    assert isinstance(part.error, UnreadableFileError)
    (part,) = parts(f'{{"text": {"[" * 900}"a"{"]" * 900}}}', "a.jsonl")
    assert "no text" in str(part.error)


def test_loose_surrogates_and_nul_do_no_harm():
    (part,) = parts('{"text": "One \\ud83d two\\u0000.", "title": "\\ud83d"}')
    assert part.draft.text == "One \ufffd two\ufffd."
    part.draft.facts.title.encode()


@pytest.mark.parametrize(
    ("value", "day"),
    [
        (1710331200, PartialDate(2024, 3, 13)),
        ("1710331200000", PartialDate(2024, 3, 13)),
        (1710331200.5, PartialDate(2024, 3, 13)),
        (2024031309, None),  # an hour written out, and no second of this century so far
        (171033, None),
    ],
)
def test_seconds_since_1970_are_a_day(value, day):
    (part,) = parts(lines({"text": "Pier open.", "timestamp": value}))
    assert part.draft.facts.published == day
