"""DOCX: a file that word processors open, with real styles, headings and footnotes."""

import datetime as dt
import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pypdfium2
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.exporters.escaping import block_quote, escape
from curator.exporters.papers.docx import render

DATA = Path(__file__).parents[2] / "data"
BRIEFINGS = sorted((DATA / "briefings").glob("*-plain.md"))
TEXTS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cn"]), min_size=1)


def opened(data):
    return docx.Document(io.BytesIO(data))


def styled(document):
    """Tell the style and the words of each paragraph that has words."""
    return [(p.style.name, p.text) for p in document.paragraphs if p.text]


def notes(document):
    """List the footnotes that the reader sees, by number: the words of their paragraphs."""
    root = document.part.part_related_by(RELATIONSHIP_TYPE.FOOTNOTES)
    found = {}
    for note in parse_xml(root.blob):
        if note.get(qn("w:type")) is None:
            lines = ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in note.iter(qn("w:p"))]
            found[int(note.get(qn("w:id")))] = lines
    return found


def test_every_block_has_its_style(quay):
    found = styled(opened(render(quay, "The quay")))
    assert found[0] == ("Title", "The quay at Merrow")
    assert found[2][0] == "Subtitle"
    for pair in (
        ("Heading 1", "The quay is safe"),
        ("Heading 2", "Ilse Tarn · ▲ 2"),
        ("Quote", "We checked “every pile”\nof the quay; ▼ it stands."),
        ("Quote", "Twice."),
        ("Translation", "In English (translated by Mara Lind): “The quay is not safe.”"),
        ("List Bullet", "S2: the strait wire"),
        ("List Number", "third"),
        ("HTML Preformatted", "make quay --now"),
        ("Normal", "Status: disputed"),
    ):
        assert pair in found
    assert [words[:12] for style, words in found if style == "Caption"] == [
        "— Ilse Tarn ", "— Ilse Tarn ", "— \u2068ليلى حداد",
    ]  # fmt: skip


def test_every_style_that_is_used_is_there_and_named_as_in_word(quay):
    document = opened(render(quay, "The quay"))
    used = set(re.findall(r'w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"', document.element.xml))
    known = {style.style_id for style in document.styles}
    assert used <= known
    names = {style.name for style in document.styles}
    assert {"Title", "Heading 1", "Heading 2", "Heading 3", "Quote", "Caption"} <= names
    assert {"footnote text", "footnote reference", "Hyperlink", "Header", "Footer"} <= names


def test_footnotes_are_real_and_in_the_order_of_use(quay):
    document = opened(render(quay, "The quay"))
    marks = document.element.body.iter(qn("w:footnoteReference"))
    assert [int(mark.get(qn("w:id"))) for mark in marks] == [1, 2, 3]
    found = notes(document)
    assert found[1] == [
        " The quay, again (S1), para. 2.",
        "Exact words:",
        "We checked “every pile” of the quay",
    ]
    assert found[3] == [" S2, para. 1."]
    assert len(found) == 3


def test_a_second_mark_of_a_note_refers_to_the_first(quay):
    xml = opened(render(quay, "The quay")).element.xml
    assert 'w:name="note1"' in xml
    assert xml.count(" NOTEREF note1 ") == 1


def test_tables_repeat_their_head_and_keep_their_rows_whole(quay):
    first, second = opened(render(quay, "The quay")).tables
    assert [cell.text for cell in second.rows[2].cells] == [
        "S2",
        "a | b",
        "",
        "javascript:alert(1)",
    ]
    heads = [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in first.rows]
    assert heads == [True, False, False]
    assert first.style.name == "Briefing Table"
    assert sum(column.width for column in second.columns) <= docx.shared.Twips(9070)


def test_links_lead_to_the_web_only(quay):
    document = opened(render(quay, "The quay"))
    parts = (document.part, document.part.part_related_by(RELATIONSHIP_TYPE.FOOTNOTES))
    outside = [[r.target_ref for r in part.rels.values() if r.is_external] for part in parts]
    assert outside == [
        ["https://harbour.example/plan?a=1&b=2", "https://harbour.example/news/1"],
        ["https://harbour.example/news/1"],
    ]


def test_right_to_left_words_and_paragraphs_are_marked(quay):
    document = opened(render(quay, "The quay"))
    (quote,) = [p for p in document.paragraphs if p.text == "الرصيف ليس آمناً"]
    assert quote._p.pPr.find(qn("w:bidi")) is not None
    assert all(run.font.rtl for run in quote.runs)
    (spoken,) = [p for p in document.paragraphs if p.text.startswith("— \u2068ليلى")]
    assert spoken._p.pPr.find(qn("w:bidi")) is None
    assert [run.text for run in spoken.runs if run.font.rtl] == ["ليلى حداد", "صحيفة الميناء"]


def test_languages_are_told():
    xml = opened(render("الرصيف 日本のニュース", "x", "de-AT")).styles.element.xml
    assert '<w:lang w:val="de-AT" w:eastAsia="ja-JP" w:bidi="ar-SA"/>' in xml
    assert '<w:lang w:val="en" ' in opened(render("x", "x", '"/><w:b/>')).styles.element.xml


def test_each_numbered_list_counts_for_itself():
    document = opened(render("3. a\n4. b\n\nx\n\n1. c\n\ny [^a]\n\n[^a]: z\n\n    9. d\n", "x"))
    numbering = document.part.numbering_part.element
    starts = [
        int(num.find(f".//{qn('w:startOverride')}").get(qn("w:val")))
        for num in numbering.iter(qn("w:num"))
        if num.find(qn("w:lvlOverride")) is not None
    ]
    assert starts == [3, 1, 9]
    used = [int(each.get(qn("w:val"))) for each in document.element.iter(qn("w:numId"))]
    assert used == [2, 2, 3]


def test_title_and_page_numbers_stand_on_every_page(quay):
    section = opened(render(quay, "The quay", "de")).sections[0]
    assert section.header.paragraphs[0].text == "The quay"
    assert section.different_first_page_header_footer
    assert section.footer.paragraphs[0].text.startswith("Seite ")
    assert " PAGE " in section.footer._element.xml
    assert " NUMPAGES " in section.first_page_footer._element.xml


def test_the_properties_tell_the_title_and_no_more(quay):
    told = opened(render(quay, "T" * 10_000)).core_properties
    assert told.title == "T" * 255
    assert (told.author, told.comments, told.created, told.modified) == ("", "", None, None)
    at = dt.datetime(2025, 3, 14, 10, 30, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    told = opened(render(quay, "The quay", created=at)).core_properties
    assert told.created == told.modified == dt.datetime(2025, 3, 14, 9, 30, tzinfo=dt.UTC)


def test_the_same_briefing_gives_the_same_bytes_without_dates(quay):
    data = render(quay, "The quay")
    assert data == render(quay, "The quay")
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        assert {entry.date_time for entry in held.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert sorted(held.namelist()) == [
            "[Content_Types].xml", "_rels/.rels", "docProps/core.xml",
            "word/_rels/document.xml.rels", "word/_rels/footnotes.xml.rels", "word/document.xml",
            "word/footer.xml", "word/footnotes.xml", "word/header.xml", "word/numbering.xml",
            "word/settings.xml", "word/styles.xml",
        ]  # fmt: skip


def test_an_empty_briefing_is_a_file_with_its_title():
    assert styled(opened(render("", "Nothing yet"))) == [("Title", "Nothing yet")]


def test_hostile_markdown_brings_no_element_and_no_address_of_its_own(hostile):
    document = opened(render(hostile, hostile))
    assert any(words.startswith("The end.") for _, words in styled(document))
    for part in (document.part, document.part.part_related_by(RELATIONSHIP_TYPE.FOOTNOTES)):
        outside = [rel.target_ref for rel in part.rels.values() if rel.is_external]
        assert all(address.startswith("https://evil.example") for address in outside)
    names = {element.tag.rpartition("}")[2] for element in document.element.body.iter()}
    assert not names & {"drawing", "object", "pict", "instrText", "altChunk"}


@pytest.mark.parametrize("path", BRIEFINGS, ids=lambda path: path.stem)
def test_briefings_of_the_program_keep_their_notes(path):
    markdown = path.read_bytes().decode()
    document = opened(render(markdown, path.stem))
    assert len(notes(document)) == len(re.findall(r"^\[\^q", markdown, re.MULTILINE))


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_any_text_comes_back_letter_for_letter(text):
    document = opened(
        render(
            f"# {escape(text)}\n\n{block_quote(text)}\n\nx [^a]\n\n[^a]: {escape(text)}.\n", text
        )
    )
    assert [paragraph.text for paragraph in document.paragraphs] == [text, text, "x"]
    assert notes(document) == {1: [f" {text}."]}


@pytest.mark.soak
@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_libreoffice_opens_it_with_its_notes_at_the_foot(quay, tmp_path):
    (tmp_path / "quay.docx").write_bytes(render(quay, "The quay"))
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "pdf", "quay.docx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    document = pypdfium2.PdfDocument(tmp_path / "quay.pdf")
    page = document[0].get_textpage().get_text_bounded()
    document.close()
    assert page.index("3. third") < page.rindex("2025") < page.index("Exact words:")
