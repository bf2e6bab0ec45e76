from pathlib import Path

from curator.domain.dates import PartialDate
from curator.domain.sources import Facts
from curator.importers.formats.references.bibliographies import entries
from curator.importers.raw import Raw
from curator.importers.reading import read_file, read_parts

LIBRARY = Path(__file__).parents[3] / "data" / "press" / "zotero.rdf"
FACTS = Facts(
    title="Housing moratorium lifted",
    authors=("Priya Vance",),
    outlet="The Alder Post",
    url="https://news.example/z1",
    published=PartialDate(2024, 2, 3),
    language="en",
)
JOURNAL = """
<bib:Article rdf:about="#item_7"><z:itemType>journalArticle</z:itemType>
<dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/><dc:title>Piers</dc:title>
<dc:date>May 2024</dc:date><dc:identifier>DOI 10.1000/xyz</dc:identifier></bib:Article>
<bib:Journal rdf:about="urn:issn:1234-5678"><dc:title>Journal of Piers</dc:title></bib:Journal>
</rdf:RDF>"""


def test_an_entry_with_an_abstract_is_a_source_and_attachments_are_left_alone():
    (part,) = read_file(LIBRARY)
    assert part.draft.facts == FACTS
    assert part.draft.text == "Abstract ZOT-1."
    assert entries(Raw(LIBRARY.read_bytes(), "zotero.rdf")) == [FACTS]


def test_a_journal_is_found_where_it_stands_apart():
    text = LIBRARY.read_text("utf-8").replace("</rdf:RDF>", JOURNAL)
    _, found = entries(Raw(text.encode(), "library.xml"))
    assert found == Facts(
        title="Piers",
        outlet="Journal of Piers",
        url="https://doi.org/10.1000/xyz",
        published=PartialDate(2024, 5),
    )
    *_, part = read_parts(Raw(text.encode(), "library.xml"))
    assert "“Piers; Journal of Piers; 2024-05; https://doi.org/10.1000/xyz”" in str(part.error)


def test_a_bomb_and_a_broken_library_do_no_harm():
    text = LIBRARY.read_text("utf-8")
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    for data in (bomb + text.replace("ZOT-1", "&b;"), *(text[:n] for n in range(200, 1200, 50))):
        for part in read_parts(Raw(data.encode(), "zotero.rdf")):
            assert part.error or part.draft.text.strip()
