"""What a PDF is said to be: by what it shows first, and by its fields where they can be meant."""

import pytest

TITLE = "The crane of Vessby turns again"
BODY = "The crane on the quay of Vessby had stood still for a year. It turns again, as of today. "


@pytest.fixture
def read(paper):
    """Read a page with a title in large type, whose file has some fields."""

    def make(*, title=TITLE, size=18, info=(), catalog="", below=(), name="scan_0004.pdf"):
        sheet = paper.Sheet()
        sheet.put(40, 540, title, size)
        y = sheet.lines(40, 515, below, 9, lead=1.6)
        sheet.lines(40, y - 10, paper.broken(BODY * 3, 60), 9)
        return paper.read(paper.pdf([sheet], info, catalog), name)

    return make


def test_the_fields_of_a_file_are_taken_where_its_page_says_the_same(read):
    draft = read(info={"Title": TITLE.upper(), "Author": "Tobin Arrask and Ilse Marrow"})
    assert draft.facts.title == TITLE.upper()
    assert draft.origins["title"] == "document properties"
    assert draft.facts.authors == ("Tobin Arrask", "Ilse Marrow")


@pytest.mark.parametrize(
    "written",
    ["Microsoft Word - crane final.doc", "untitled", "Document1", "crane.indd", "PowerPoint", "",
     "Unbenannt", "Another article that was typed before it"],
)  # fmt: skip
def test_a_title_that_was_left_by_a_program_is_not_taken(read, written):
    draft = read(info={"Title": written, "Author": "Administrator"})
    assert draft.facts.title == TITLE
    assert draft.origins["title"] == "largest type"
    assert draft.facts.authors == ()


def test_a_file_without_a_title_has_its_own_name(read):
    draft = read(title="Nobody on the quay knew.", size=9, name="crane.pdf")
    assert draft.facts.title == "crane"
    assert draft.origins["title"] == "file name"


def test_the_byline_and_the_date_below_the_title_are_read(read):
    draft = read(below=["By Runa Aldermoor", "3 May 2021"], info={"Author": "Somebody Else"})
    assert draft.facts.authors == ("Runa Aldermoor",)
    assert str(draft.facts.published) == "2021-05-03"
    assert draft.origins["published"] == "date line"


def test_the_day_on_which_a_file_was_made_is_not_that_of_publication(read):
    assert read(info={"CreationDate": "D:20240102030405Z"}).facts.published is None


def test_fields_that_are_no_text_do_no_harm(read):
    assert read(info={"Title": "\x00\ud800", "Author": "x" * 9000}).facts.title == TITLE


def test_the_language_of_a_file_is_taken(read):
    assert read(catalog="/Lang (de-DE)").facts.language == "de-DE"
    assert read(catalog="/Lang (not a language at all)").origins["language"] == "text"


PACKET = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">
<rdf:Description rdf:about="" prism:publicationName="Annals of Vessby">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>Marrow, Ilse</rdf:li><rdf:li>Tobin Arrask</rdf:li></rdf:Seq>
</dc:creator><dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>
<prism:publicationDate>2022-05</prism:publicationDate><prism:doi>10.5555/vessby.7</prism:doi>
</rdf:Description></rdf:RDF>"""


@pytest.fixture
def packed(paper):
    """Read a file with an XMP packet."""

    def make(packet):
        sheet = paper.Sheet().put(40, 540, TITLE, 18)
        sheet.lines(40, 500, paper.broken(BODY * 3, 60), 9)
        whole = paper.pdf([sheet], {"Author": "admin"})
        place = whole.index(b"xref\n")
        return paper.read(whole[:place] + b"% " + packet.encode() + b"\n" + whole[place:])

    return make


def test_an_xmp_packet_says_who_wrote_it_and_where_it_appeared(packed):
    facts = packed(PACKET.format(title=TITLE)).facts
    assert facts.title == TITLE
    assert facts.authors == ("Marrow, Ilse", "Tobin Arrask")
    assert (facts.outlet, str(facts.published)) == ("Annals of Vessby", "2022-05")
    assert (facts.language, facts.url) == ("en-GB", "https://doi.org/10.5555/vessby.7")


def test_a_broken_packet_or_that_of_a_picture_is_passed_over(packed):
    assert packed(PACKET.format(title="<broken")).facts.outlet == ""
    picture = PACKET.format(title="A picture").replace(
        "<dc:title>", "<!-- image/jpeg --><dc:title>"
    )
    assert packed(picture).facts.outlet == ""
