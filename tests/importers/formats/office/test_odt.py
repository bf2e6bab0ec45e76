import pytest

from curator.domain.errors import EmptyFileError, UnreadableFileError
from curator.importers.formats.office.odt import read
from curator.importers.raw import Raw

NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "meta", "style", "draw")
)


def flat(body, meta="", styles=""):
    return (
        f'<office:document {NAMES} xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<office:meta>{meta}</office:meta><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document>"
    ).encode()


def read_flat(body, meta="", styles=""):
    return read(Raw(flat(body, meta, styles), "Vessby.fodt"))


def test_white_space_is_what_the_elements_say():
    body = "<text:p>a\n   b<text:s/> c<text:s text:c='3'/>d<text:tab/>e<text:line-break/>f</text:p>"
    assert read_flat(body).text == "a b  c   d\te\nf"


@pytest.mark.parametrize("number", ["99999999999", "-5", "x", ""])
def test_a_foolish_number_of_spaces_does_no_harm(number):
    text = read_flat(f"<text:p>a<text:s text:c='{number}'/>b</text:p>").text
    assert text.replace(" ", "") == "ab"
    assert len(text) < 300


def test_what_stands_in_sections_and_numbered_lists_is_read():
    body = (
        "<text:section><text:section><text:p>In both.</text:p></text:section></text:section>"
        "<text:numbered-paragraph><text:p>Numbered.</text:p></text:numbered-paragraph>"
    )
    assert read_flat(body).text == "In both.\n\nNumbered."


def test_readings_of_signs_and_tables_of_contents_are_left_out():
    body = (
        "<text:table-of-content><text:p>Pier 3</text:p></text:table-of-content>"
        "<text:p><text:ruby><text:ruby-base>港</text:ruby-base>"
        "<text:ruby-text>みなと</text:ruby-text></text:ruby>の橋</text:p>"
    )
    assert read_flat(body).text == "港の橋"


def test_the_names_of_pictures_are_no_words():
    namespace = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
    title = f"<svg:title xmlns:svg='{namespace}'>Picture 1</svg:title>"
    body = f"<text:p>a<draw:frame>{title}</draw:frame>b <text:title>Pier</text:title></text:p>"
    assert read_flat(body).text == "ab Pier"


def test_hidden_styles_do_not_show():
    styles = (
        "<style:style style:name='T1'><style:text-properties text:display='none'/></style:style>"
    )
    body = "<text:p>a<text:span text:style-name='T1'>b</text:span>c</text:p>"
    assert read_flat(body, styles=styles).text == "ac"


def test_styles_of_its_own_are_followed_to_what_they_are_made_of():
    styles = "<style:style style:name='P1' style:parent-style-name='Title'/>"
    body = "<text:p text:style-name='P1'>The pier stays</text:p><text:p>Words.</text:p>"
    draft = read_flat(body, "<dc:title>Old minutes</dc:title>", styles)
    assert draft.facts.title == "The pier stays"


def test_the_first_author_counts_and_not_who_saved_it_last():
    meta = (
        "<meta:initial-creator>Ilse Marrow</meta:initial-creator><dc:creator>Ed</dc:creator>"
        "<meta:user-defined meta:name='date'>2005-04-21</meta:user-defined>"
    )
    draft = read_flat("<text:p>Words.</text:p>", meta)
    assert draft.facts.authors == ("Ilse Marrow",)
    assert str(draft.facts.published) == "2005-04-21"


def test_a_document_without_words_is_empty():
    with pytest.raises(EmptyFileError):
        read_flat("<text:p/>")


@pytest.mark.parametrize("data", [b"<office:document", b"<a/>", flat("")[:300]])
def test_what_is_no_document_is_damaged(data):
    with pytest.raises(UnreadableFileError, match="is damaged"):
        read(Raw(data, "a.fodt"))
