"""What all bibliographies have in common; each says the same of the same article."""

import pytest

from curator.domain.dates import PartialDate
from curator.domain.errors import NoArticleError
from curator.domain.sources import Facts
from curator.importers.formats.references.bibliographies import entries
from curator.importers.raw import Raw
from curator.importers.reading import read_parts

FACTS = Facts(
    title="Harbour stays shut",
    authors=("Ana Lindqvist", "Tomás Okoro"),
    outlet="The Vessby Courier",
    url="https://courier.example/1",
    published=PartialDate(2024, 5, 3),
    language="en",
)
CSL = """[{"id": "a", "type": "article-newspaper", "title": "Harbour stays shut", "language": "en",
 "author": [{"family": "Lindqvist", "given": "Ana"}, {"literal": "Tomás Okoro"}],
 "container-title": "The Vessby Courier", "URL": "https://courier.example/1",
 "issued": {"date-parts": [["2024", 5, 3]]}, "abstract": "The port is closed."},
 {"id": "b", "type": "webpage", "title": "Pier opens"}]"""
BIBTEX = r"""% from a reference manager
@string{vc = "The Vessby Courier"}
@article{a, title = {{Harbour} stays shut}, author = {Lindqvist, Ana and Tom{\'a}s Okoro},
 journal = vc, url = {https://courier.example/1}, langid = {english}, year = 2024, month = may,
 day = 3, abstract = {The port is closed.}}
@online{b, title = "Pier opens"}
"""
RIS = """Provider: Vessby
TY  - NEWS
T1  - Harbour stays shut
A1  - Lindqvist, Ana
A1  - Okoro, Tomás
JO  - The Vessby Courier
UR  - https://courier.example/1
LA  - English
Y1  - 2024/05/03/
N2  - The port is closed.
ER  -

TY  - ELEC
TI  - Pier opens
ER  -
"""
ALL = pytest.mark.parametrize(
    ("text", "name"),
    [(CSL, "a.json"), (BIBTEX, "a.bib"), (RIS, "a.ris")],
    ids=["CSL", "Bib", "RIS"],
)


def test_marks_of_type_are_no_words():
    text = (
        '[{"id": "a", "type": "article", "title": "The <i>Harbour</i> of H<sub>2</sub>O: 1 < 2",'
        ' "abstract": "<jats:title>Abstract</jats:title><jats:p>It <jats:italic>is</jats:italic>'
        ' shut.</jats:p>"}]'
    )
    (part,) = read_parts(Raw(text.encode(), "a.json"))
    assert part.draft.facts.title == "The Harbour of H2O: 1 < 2"
    assert part.draft.text == "Abstract\n\nIt is shut."


def test_the_letters_of_a_language_are_read_as_its_tag():
    text = RIS.partition("\n\n")[0].replace("English", "eng")
    (found,) = entries(Raw(text.encode(), "a.ris"))
    assert found == FACTS


@ALL
def test_an_entry_with_an_abstract_is_a_source_and_one_without_is_told(text, name):
    first, second = read_parts(Raw(text.encode(), name))
    assert first.draft.facts == FACTS
    assert first.draft.text == "The port is closed."
    assert first.draft.part == "1"
    assert isinstance(second.error, NoArticleError)
    assert "“Pier opens” in" in str(second.error)
    assert "has no text" in str(second.error)


@ALL
def test_the_facts_of_all_entries_can_be_asked(text, name):
    assert entries(Raw(text.encode(), name)) == [FACTS, Facts(title="Pier opens")]


@ALL
def test_the_content_tells_it_under_another_name(text, name):
    assert len(entries(Raw(text.encode(), "a.txt"))) == 2


@ALL
def test_one_that_breaks_off_gives_what_is_whole_or_says_so(text, name):
    for length in range(0, len(text), 25):
        parts = list(read_parts(Raw(text[:length].encode(), name)))
        assert parts
        assert all(part.error or part.draft.text.strip() for part in parts)


def test_another_file_is_no_bibliography():
    assert entries(Raw(b"The harbour stays shut.", "a.txt")) == []
    (part,) = read_parts(Raw(b"Nothing of the sort.", "a.bib"))
    assert "no entries" in str(part.error)
