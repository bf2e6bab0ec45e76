"""What Word, Google Docs and Pages write, in small."""

import io
import zipfile

import pytest

from curator.domain.errors import EmptyFileError, UnreadableFileError
from curator.importers.formats.office.docx import read
from curator.importers.raw import Raw

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def packed(**members):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return held.getvalue()


def document(body, namespace=W):
    return f'<w:document xmlns:w="{namespace}" xmlns:mc="{MC}"><w:body>{body}</w:body></w:document>'


def p(words, properties=""):
    return f"<w:p>{properties}<w:r><w:t>{words}</w:t></w:r></w:p>"


def text_of(body, namespace=W, **members):
    data = packed(word__document_xml=document(body, namespace), **members)
    return read(Raw(data, "a.docx")).text


def core(title="", creator="", language=""):
    return (
        '<c:coreProperties xmlns:c="c" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator>"
        f"<dc:language>{language}</dc:language></c:coreProperties>"
    )


def facts_of(body, **members):
    draft = read(Raw(packed(word__document_xml=document(body), **members), "Vessby.docx"))
    return draft.facts, draft.origins


def test_inserted_words_show_and_deleted_ones_do_not():
    body = (
        "<w:p><w:r><w:t>The pier </w:t></w:r><w:ins><w:r><w:t>stays</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>goes</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>once</w:t></w:r></w:moveFrom>"
        "<w:moveTo><w:r><w:t>.</w:t></w:r></w:moveTo></w:p>"
    )
    assert text_of(body) == "The pier stays."


def test_paragraphs_whose_end_was_deleted_are_one():
    mark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    body = p("The pier ", mark) + p("of Vessby ", mark) + p("stays.")
    assert text_of(body) == "The pier of Vessby stays."


def test_hidden_words_and_deleted_rows_do_not_show():
    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
    shown = '<w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t>shown</w:t></w:r></w:p>'
    row = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{p('gone')}</w:tc></w:tr>"
    assert text_of(f"{hidden}{shown}<w:tbl>{row}</w:tbl>") == "shown"


def test_fields_show_their_results_and_not_their_codes():
    body = (
        "<w:p><w:r><w:fldChar/></w:r><w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"
        "<w:hyperlink><w:r><w:t>the board</w:t></w:r></w:hyperlink>"
        "<w:fldSimple><w:r><w:t> says</w:t></w:r></w:fldSimple></w:p>"
    )
    assert text_of(body) == "the board says"


def test_a_box_of_text_comes_once_and_after_its_paragraph():
    box = f"<w:txbxContent>{p('In the box')}</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>Before </w:t></w:r><w:r><mc:AlternateContent>"
        f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        "</mc:AlternateContent></w:r><w:r><w:t>and after</w:t></w:r></w:p>"
    )
    assert text_of(body) == "Before and after\n\nIn the box"


def test_a_table_of_contents_is_left_out_and_other_blocks_stay():
    toc = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        f"</w:docPartObj></w:sdtPr><w:sdtContent>{p('Pier 3')}</w:sdtContent></w:sdt>"
    )
    other = f"<w:sdt><w:sdtContent>{p('Words')}</w:sdtContent></w:sdt>"
    assert text_of(toc + other) == "Words"


def test_signs_breaks_and_tabs():
    body = (
        '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/>'
        "<w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>"
        '<w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:char="zz"/></w:r></w:p>'
    )
    assert text_of(body) == "a\tb\nc\u2011d•"


def test_white_space_between_elements_is_none_of_the_words():
    assert text_of("\n  <w:p>\n <w:r>\n  <w:t>a</w:t>\n </w:r>\n</w:p>\n") == "a"


def test_a_table_of_whole_paragraphs_reads_cell_by_cell():
    row = f"<w:tr><w:tc>{p('One')}{p('Two')}</w:tc><w:tc>{p('Three')}</w:tc></w:tr>"
    assert text_of(f"<w:tbl>{row}</w:tbl>") == "One\n\nTwo\n\nThree"


def test_notes_are_found_under_any_name_and_separators_left_out():
    relation = '<R xmlns="r"><Relationship Type="http://x/footnotes" Target="/word/n.xml"/></R>'
    notes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator" w:id="-1">{p("-")}</w:footnote>'
        f'<w:footnote w:id="7">{p("A note")}</w:footnote></w:footnotes>'
    )
    body = '<w:p><w:r><w:t>Words</w:t><w:footnoteReference w:id="7"/></w:r></w:p>'
    members = {"word___rels__document_xml.rels": relation, "word__n_xml": notes}
    assert text_of(body, **members) == "Words[1]\n\n[1] A note"


def test_the_strict_form_is_read_and_the_document_may_have_any_name():
    relation = '<R xmlns="r"><Relationship Type="http://x/officedocument" Target="word/b.xml"/></R>'
    data = packed(_rels___rels=relation, word__b_xml=document(p("Words"), STRICT))
    assert read(Raw(data.replace(b"_rels/_rels", b"_rels/.rels"), "a.docx")).text == "Words"


def test_a_title_left_over_from_another_document_does_not_win():
    heading = p("The pier stays", '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>')
    facts, origins = facts_of(heading + p("Words."), docProps__core_xml=core("Minutes of 2019"))
    assert (facts.title, origins["title"]) == ("The pier stays", "heading")


def test_the_title_of_the_fields_is_taken_where_the_text_shows_it():
    body = p("POLITICS") + p("The pier stays") + p("Words.")
    facts, origins = facts_of(body, docProps__core_xml=core("The Pier Stays"))
    assert (facts.title, origins["title"]) == ("The Pier Stays", "document properties")


@pytest.mark.parametrize(
    "title", ["Word Document", "Microsoft Word - pier.doc", "Untitled", "pier.docx"]
)
def test_a_title_that_a_program_made_up_is_none(title):
    facts, origins = facts_of(p("words without a title."), docProps__core_xml=core(title))
    assert (facts.title, origins["title"]) == ("Vessby", "file name")


@pytest.mark.parametrize("name", ["user", "Microsoft Office User", "python-docx", "Admin"])
def test_a_name_that_is_none_is_no_author(name):
    facts, _ = facts_of(p("words."), docProps__core_xml=core(creator=name))
    assert facts.authors == ()


def test_authors_stand_in_the_fields_where_the_text_has_no_byline():
    facts, origins = facts_of(
        p("words."), docProps__core_xml=core(creator="Ilse Marrow;Tobin Arrask", language="de-DE")
    )
    assert facts.authors == ("Ilse Marrow", "Tobin Arrask")
    assert facts.language == "de-DE"
    assert origins["authors"] == "document properties"


def test_styles_are_known_by_their_names_in_any_language():
    styles = (
        f'<w:styles xmlns:w="{W}"><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
        "</w:styles>"
    )
    relation = '<R xmlns="r"><Relationship Type="x/styles" Target="styles.xml"/></R>'
    body = p("Der Kran bleibt", '<w:pPr><w:pStyle w:val="Titel"/></w:pPr>') + p("Worte.")
    members = {"word___rels__document_xml.rels": relation, "word__styles_xml": styles}
    facts, origins = facts_of(body, **members)
    assert (facts.title, origins["title"]) == ("Der Kran bleibt", "title paragraph")


def test_a_document_without_words_is_empty():
    with pytest.raises(EmptyFileError):
        text_of(p("  "))


@pytest.mark.parametrize("body", ["<w:p>", "&boom;", "\x01", "<x>" * 400])
def test_broken_xml_is_said_to_be_damage(body):
    with pytest.raises(UnreadableFileError, match="is damaged"):
        text_of(body)


def test_a_document_without_a_body_is_damaged():
    with pytest.raises(UnreadableFileError, match="is damaged"):
        read(Raw(packed(word__other_xml="<a/>"), "a.docx"))


def test_entities_are_not_followed(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("secret words")
    dtd = f'<!DOCTYPE d [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
    data = packed(word__document_xml=dtd + document(p("a &e; b")))
    with pytest.raises(UnreadableFileError, match="XML entities"):
        read(Raw(data, "a.docx"))


def test_a_bomb_of_entities_is_refused():
    dtd = "<!DOCTYPE d [" + '<!ENTITY a "aaaaaaaaaa">' * 1
    dtd += "".join(f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(9))
    data = packed(word__document_xml=dtd + "]>" + document(p("&j;")))
    with pytest.raises(UnreadableFileError):
        read(Raw(data, "a.docx"))


def test_a_document_that_expands_without_bounds_is_refused():
    data = packed(word__document_xml=b"<w>" + bytes(80 << 20))
    assert len(data) < 200_000
    with pytest.raises(UnreadableFileError, match="expands to more than any document holds"):
        read(Raw(data, "a.docx"))


def test_an_address_that_a_document_came_from_is_kept():
    data = packed(word__document_xml=document(p("words.")))
    assert read(Raw(data, "a.docx", "https://vessby.example/a.docx")).facts.url == (
        "https://vessby.example/a.docx"
    )
