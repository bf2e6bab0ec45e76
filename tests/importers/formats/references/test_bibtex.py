import pytest

from curator.domain.dates import PartialDate
from curator.domain.errors import UnreadableFileError
from curator.importers.formats.references.bibliographies import entries
from curator.importers.formats.references.bibtex import split_names
from curator.importers.raw import Raw
from curator.importers.reading import read_parts


def facts(fields):
    (found,) = entries(Raw(f"@article{{a, {fields}}}".encode(), "a.bib"))
    return found


def test_latex_becomes_letters():
    found = facts(r"title={The {H}afen {\"o}ffnet \& schlie{\ss}t: 5\% von \'Ecluse}")
    assert found.title == "The Hafen öffnet & schließt: 5% von Écluse"


def test_dashes_and_quotation_marks_of_latex_become_signs():
    text = "@article{a, title={T}, abstract={It is -- they say -- ``shut''.}}"
    (part,) = read_parts(Raw(text.encode(), "a.bib"))
    assert part.draft.text == "It is – they say – “shut”."


def test_signs_that_are_none_of_latex_stay():
    text = r"@article{a, title={T}, abstract={It cost \$5 and 5% of {all} boats, $6 each.}}"
    (part,) = read_parts(Raw(text.encode(), "a.bib"))
    assert part.draft.text == "It cost $5 and 5% of all boats, $6 each."


@pytest.mark.parametrize(
    ("names", "authors"),
    [
        ("Lindqvist, Ana and Okoro, Tomas", ("Ana Lindqvist", "Tomas Okoro")),
        ("Ana Lindqvist\n and Tomas Okoro and others", ("Ana Lindqvist", "Tomas Okoro")),
        ("{Port, Pier and Co} and de la Cruz, Ana", ("Port, Pier and Co", "Ana de la Cruz")),
        ("King, Jr., Martin", ("Martin King Jr.",)),
        (r"{\"O}berg, Lars and {M{\"u}ller}, {\'E}mile", ("Lars Öberg", "Émile Müller")),
    ],
)
def test_names_are_given_as_they_are_spoken(names, authors):
    assert facts(f"author={{{names}}}").authors == authors


def test_and_inside_a_word_divides_nothing():
    assert split_names("Anders Sandqvist") == ["Anders Sandqvist"]
    assert split_names("}} and {{") == ["}}", "{{"]


@pytest.mark.parametrize(
    ("fields", "date"),
    [
        ("date={2024-05-03/2024-05-04}, year=2023", "2024-05-03"),
        ("year={2024}, month=may", "2024-05"),
        ('year=2024, month="Mai"', "2024-05"),
        ("year=2024, month=13", "2024"),
        ("year={in press}", None),
    ],
)
def test_dates_are_as_exact_as_they_are_given(fields, date):
    assert facts(fields).published == (PartialDate.parse(date) if date else None)


def test_the_address_is_found_where_it_stands():
    assert facts(r"howpublished={\url{https://a.example/b\_c}}").url == "https://a.example/b_c"
    assert facts("doi={10.1000/xyz}").url == "https://doi.org/10.1000/xyz"


def test_a_broken_entry_is_told_and_stops_no_other():
    text = "@article{a, title={no end\n@misc{b, title={B}, abstract={Words.}}"
    first, second = read_parts(Raw(text.encode(), "a.bib"))
    assert first.draft.text == "Words."
    assert isinstance(second.error, UnreadableFileError)
    assert "(1)" in str(second.error)


def test_deep_nests_do_no_harm():
    deep = "{" * 50_000 + "}" * 50_000
    assert list(
        read_parts(Raw(f"@article{{a, title={{{deep}}}, author={{{deep}}}}}".encode(), "a.bib"))
    )
