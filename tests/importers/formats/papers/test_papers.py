"""Articles in JATS and TEI, by pandoc and in small as publishers and scholars write them."""

from pathlib import Path

import pytest

from curator.domain.errors import CuratorError, EmptyFileError, UnreadableFileError
from curator.importers.formats.papers import jats, tei
from curator.importers.raw import Raw

DATA = Path(__file__).parents[3] / "data" / "formats"


def article(body, meta="", front=""):
    text = (
        f'<article xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="en"><front>{front}'
        f"<article-meta>{meta}</article-meta></front>{body}</article>"
    )
    (draft,) = jats.read(Raw(text.encode(), "a.xml"))
    return draft


def edition(text, header=""):
    data = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>'
        f"{header}</fileDesc></teiHeader><text><body>{text}</body></text></TEI>"
    )
    (draft,) = tei.read(Raw(data.encode(), "a.xml"))
    return draft


@pytest.mark.parametrize(("name", "reader"), [("crane.jats.xml", jats), ("crane.tei.xml", tei)])
def test_an_article_of_pandoc(name, reader):
    (draft,) = reader.read(Raw((DATA / name).read_bytes(), name))
    assert draft.facts.title == "The crane of Vessby"
    assert draft.facts.authors == ("Tobin Arrask", "Ilse Marrow")
    assert str(draft.facts.published) == "2023-11-04"
    assert draft.text.startswith(
        "The crane has stood since 1911.[1] “It will stand for as long,” the master"
    )
    assert draft.text.endswith("[1] As the plate on it says.")
    assert "\n\nFerry\tCrossings\nSkarv\t214\n\n" in draft.text


def test_what_an_article_of_a_journal_says_of_itself():
    meta = (
        '<article-id pub-id-type="doi">10.5555/Pier</article-id><article-categories><subj-group>'
        "<subject>Harbours</subject></subj-group></article-categories><title-group><article-title>"
        "The <italic>pier</italic></article-title><subtitle>A history</subtitle></title-group>"
        '<contrib-group><contrib contrib-type="author"><name><surname>Marrow</surname>'
        "<given-names>Ilse</given-names></name></contrib><contrib><collab>Board of Vessby</collab>"
        '</contrib><contrib contrib-type="editor"><name><surname>Ed</surname></name></contrib>'
        '</contrib-group><pub-date pub-type="ppub"><month>4</month><year>2019</year></pub-date>'
        '<pub-date pub-type="epub"><day>5</day><month>3</month><year>2019</year></pub-date>'
        "<abstract><title>Abstract</title><p>In short.</p></abstract>"
    )
    journal = "<journal-meta><journal-title>Piers Today</journal-title></journal-meta>"
    draft = article("<body><sec><title>One</title><p>Words.</p></sec></body>", meta, journal)
    facts = draft.facts
    assert (facts.title, facts.outlet) == ("The pier: A history", "Piers Today")
    assert facts.authors == ("Ilse Marrow", "Board of Vessby")
    assert (str(facts.published), facts.section) == ("2019-03-05", "Harbours")
    assert (facts.url, facts.language) == ("https://doi.org/10.5555/pier", "en")
    assert draft.text == "Abstract\n\nIn short.\n\nOne\n\nWords."


def test_notes_and_references_of_an_article():
    draft = article(
        '<body><p>One<fn><p>A note.</p></fn>, two<sup><xref ref-type="bibr">12</xref></sup>'
        "<tex-math>x^2</tex-math>.</p></body><back><ref-list><ref>Gone</ref></ref-list></back>"
    )
    assert draft.text == "One[1], two[12].\n\n[1] A note."
    assert draft.warnings == ("The list of references was left out.",)


def test_several_articles_in_one_file():
    one = "<article><front/><body><p>{}</p></body></article>"
    data = f"<pmc-articleset>{one.format('One')}{one.format('Two')}</pmc-articleset>"
    first, second = jats.read(Raw(data.encode(), "a.xml"))
    assert (first.text, first.part, second.text, second.part) == ("One", "1", "Two", "2")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("<p>He said <quote>no</quote>.</p>", "He said “no”."),
        ("<p>He said <q>I heard <q>no</q></q>.</p>", "He said “I heard ‘no’”."),
        ("<p>He said <quote>“no”</quote>.</p>", "He said “no”."),
        ("<p>So:</p><quote><p>A long one.</p></quote>", "So:\n\nA long one."),
        ("<p>a<lb/>b<lb break='no'/>c<pb/></p>", "a bc"),
        ("<p><choice><sic>piar</sic><corr>pier</corr></choice></p>", "piar"),
        ("<p>x<note>N</note>y</p>", "x[1]y\n\n[1] N"),
        ("<lg><l>One</l><l>Two</l></lg>", "One\nTwo"),
        ("<p>one&nbsp;two &mdash; &amp;</p>", "one\u00a0two — &"),
    ],
)
def test_what_an_edition_leaves_to_its_printer(written, meant):
    assert edition(written).text == meant


def test_the_header_of_an_edition():
    header = (
        "<titleStmt><title>The pier</title><author><persName><forename>Ilse</forename>"
        "<surname>Marrow</surname></persName><email>i@x.example</email></author>"
        "<author>Tobin Arrask</author></titleStmt><publicationStmt>"
        '<date when="2019-05"/><idno type="DOI">10.5555/x</idno></publicationStmt>'
        "<sourceDesc><biblStruct><monogr><title level='j'>Piers Today</title></monogr>"
        "</biblStruct></sourceDesc>"
    )
    facts = edition("<p>Words</p>", header).facts
    assert facts.authors == ("Ilse Marrow", "Tobin Arrask")
    assert (facts.title, facts.outlet, str(facts.published)) == (
        "The pier",
        "Piers Today",
        "2019-05",
    )
    assert facts.url == "https://doi.org/10.5555/x"


def test_a_corpus_gives_each_text():
    one = '<TEI><text xml:lang="{0}"><body><p>{0}</p></body></text></TEI>'
    data = f'<teiCorpus xmlns="t"><teiHeader/>{one.format("de")}{one.format("fr")}</teiCorpus>'
    first, second = tei.read(Raw(data.encode(), "a.xml"))
    assert (first.text, first.facts.language, second.part) == ("de", "de", "2")


def test_an_article_without_words_is_empty():
    with pytest.raises(EmptyFileError):
        article("<body/>")


def test_own_entities_are_not_followed():
    data = b'<!DOCTYPE TEI [<!ENTITY own "x">]><TEI><text><body><p>&own;</p></body></text></TEI>'
    with pytest.raises(UnreadableFileError, match="XML entities"):
        list(tei.read(Raw(data, "a.xml")))


def test_a_bomb_of_entities_is_refused():
    dtd = f'<!DOCTYPE TEI [<!ENTITY a "{"A" * 50_000}">]>'
    data = f"{dtd}<TEI><text><p>{'&a;' * 20_000}</p></text></TEI>"
    with pytest.raises(CuratorError):
        list(tei.read(Raw(data.encode(), "a.xml")))
