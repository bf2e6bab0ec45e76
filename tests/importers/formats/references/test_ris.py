import pytest

from curator.domain.dates import PartialDate
from curator.importers.formats.references.bibliographies import entries
from curator.importers.raw import Raw


def facts(*lines):
    return entries(Raw("\r\n".join(("TY  - NEWS", *lines, "ER  - ", "")).encode(), "a.ris"))


@pytest.mark.parametrize(
    ("date", "read"),
    [
        ("2022/07/09/", "2022-07-09"),
        ("2022/07//", "2022-07"),
        ("2022///", "2022"),
        ("2022/7/9", "2022-07-09"),
        ("9 juillet 2022", "2022-07-09"),
    ],
)
def test_dates_are_as_exact_as_they_are_given(date, read):
    (found,) = facts(f"DA  - {date}")
    assert found.published == PartialDate.parse(read)


def test_an_entry_whose_end_is_missing_is_not_lost():
    first, second = facts("TI  - Harbour shut", "TY  - NEWS", "TI  - Pier open")
    assert (first.title, second.title) == ("Harbour shut", "Pier open")


def test_of_old_and_new_tags_the_new_one_stands():
    (found,) = facts("T1  - Old", "TI  - New", "JO  - Courier", "T2  - The Vessby Courier")
    assert (found.title, found.outlet) == ("New", "The Vessby Courier")


def test_a_doi_leads_to_the_article_where_there_is_no_address():
    (found,) = facts("DO  - 10.1000/xyz")
    assert found.url == "https://doi.org/10.1000/xyz"
