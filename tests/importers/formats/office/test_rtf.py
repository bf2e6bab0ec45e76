r"""RTF as Word, WordPad, TextEdit, LibreOffice and others write it."""

import pytest

from curator.domain.errors import EmptyFileError, UnreadableFileError
from curator.importers.formats.office.rtf import read
from curator.importers.raw import Raw

FONTS = (
    r"{\fonttbl{\f0\fnil\fcharset0 Arial;}{\f1\fnil\fcharset204{\*\fname Arial;}Arial CYR;}"
    r"{\f2\fcharset128 MS Mincho;}{\f3\fcharset238 Arial CE;}{\f4\fcharset178 Arial (Arabic);}}"
)


def text_of(body, header=r"\ansi\ansicpg1252"):
    return read(Raw(b"{\\rtf1" + (header + FONTS + body).encode("latin-1") + b"}", "a.rtf")).text


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (r"\u8222?Pier\u8220?", "„Pier“"),
        (r"\uc0\u8222 Pier\u8220 .", "„Pier“."),
        (r"\uc2\u8222\'81\'67Pier", "„Pier"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"{\u-10179?}{\u-8704?}", "😀"),
        (r"a\u-10179?b", "a\ufffdb"),
        (r"\u8211\endash !", "–!"),
        (r"Sutter\u8217\'92s", "Sutter’s"),
        (r"{\uc1\u233?{\uc0\u233}}\u233?", "ééé"),
    ],
)
def test_characters_of_unicode(written, meant):
    assert text_of(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (r"\f0 F\'e4hre", "Fähre"),
        (r"\f1 \'cf\'f0\'e8\'f1\'f2\'e0\'ed\'fc", "Пристань"),
        (r"\f2 \'8d\'60\'82\'cc\'8b\'b4", "港の橋"),
        (r"\f2 \'83e\'83X\'83g", "テスト"),  # the second byte may be a letter
        (r"\f3 P\'f8\'edstav", "Přístav"),
        (r"\f4 \'e3\'d1\'dd\'c3", "مرفأ"),
        (r"{\f1 \'cf}\'e4", "Пä"),
        (r"\f1 \'cf\plain\'e4", "Пä"),
    ],
)
def test_bytes_are_in_the_charset_of_their_font(written, meant):
    assert text_of(written) == meant


@pytest.mark.parametrize(
    ("header", "written", "meant"),
    [
        (r"\ansi\ansicpg1251", r"\'cf\'f0", "Пр"),
        (r"\mac", r"F\'8ahre", "Fähre"),
        (r"\pc", r"F\'84hre", "Fähre"),
        (r"\ansi\ansicpg65001", r"F\'c3\'a4hre", "Fähre"),
        (r"\ansi\ansicpg99999", r"F\'e4hre", "Fähre"),
        (r"\ansi\deff1", r"\'cf\'f0", "Пр"),
    ],
)
def test_bytes_are_in_the_charset_of_the_document(header, written, meant):
    assert text_of(written, header) == meant


def test_paragraphs_lines_and_signs():
    body = (
        r"One\par Two\line three\tab four\par"
        "\\\nFive\\~six\\_seven \\{a\\}\\\\\\bullet\\emdash"
    )
    assert text_of(body) == "One\n\nTwo\nthree\tfour\n\nFive\u00a0six\u2011seven {a}\\•—"


def test_what_is_no_text_is_left_out():
    body = (
        r"{\*\generator Riched20;}{\header Running head\par}{\footerf Page \chpgn}"
        r"{\pict\wmetafile8 0100ff}{\*\shppict{\pict 00ff}}Words{\v hidden}{\deleted gone}"
        r"{\*\bkmkstart mark}{\xe{\v index}}{\*\unknown {deep}}{\field{\*\fldinst HYPERLINK x}"
        r"{\fldrslt  shown}}{\listtext 1.\tab}."
    )
    assert text_of(body) == "Words shown."


def test_bare_bytes_are_jumped_over():
    assert text_of(r"{\pict\bin5 a}b{c}Words") == "Words"


def test_words_given_twice_are_taken_in_unicode():
    assert text_of(r"{\upr{Pristan}{\*\ud{\u1055?ристань}}}".replace("ристань", "")) == "П"


def test_inserted_words_stay():
    assert text_of(r"{\revised\revauth1 Inserted}{\deleted\revauthdel1 deleted} words") == (
        "Inserted words"
    )


def test_notes_are_numbered_and_stand_at_the_end():
    body = (
        r"One{\super\chftn}{\footnote\pard {\super\chftn} First note}, two.{\*\footnote Second}\par"
    )
    assert text_of(body) == "One[1], two.[2]\n\n[1] First note\n\n[2] Second"


def test_tables_are_rows_with_tabs():
    row = r"\trowd\cellx1\cellx2\pard\intbl {}\cell {}\cell\row "
    body = "Before\\par" + row.format("Ferry", "Crossings") + row.format("Skarv", "214")
    assert text_of(body + r"\pard After\par") == ("Before\n\nFerry\tCrossings\nSkarv\t214\n\nAfter")


def test_a_cell_of_several_paragraphs_reads_as_these():
    body = r"\trowd\pard\intbl One\par Two\cell Three\cell\row\pard After"
    assert text_of(body) == "One\n\nTwo\n\nThree\n\nAfter"


def test_a_table_that_is_never_closed_loses_nothing():
    assert text_of(r"\pard\intbl One\cell Two\pard After") == "One\tTwo\n\nAfter"


def test_a_box_comes_after_its_paragraph():
    body = (
        r"Before {\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt In the box\par}}{\shprslt again}}"
        r"and after\par Next"
    )
    assert text_of(body) == "Before and after\n\nIn the box\n\nNext"


def test_the_facts_of_a_document():
    body = (
        r"{\stylesheet{\s0 Normal;}{\s7\qc Title;}{\*\cs3 Strong;}}"
        r"{\info{\title Old minutes}{\author Ilse Marrow}{\company Board}}"
        r"\pard\s7 The pier stays\par\pard\s0 Words.\par"
    )
    data = b"{\\rtf1\\ansi" + body.encode() + b"}"
    draft = read(Raw(data, "a.rtf"))
    assert (draft.facts.title, draft.origins["title"]) == ("The pier stays", "title paragraph")
    assert draft.facts.authors == ("Ilse Marrow",)
    assert draft.text == "The pier stays\n\nWords."


def test_what_comes_after_the_end_is_left_out():
    data = b"\xef\xbb\xbf\n{\\rtf1 Words}\0\0{\\rtf1 more}"
    assert read(Raw(data, "a.rtf")).text == "Words"


def test_a_document_without_words_is_empty():
    with pytest.raises(EmptyFileError):
        text_of(r"{\pict 00}\par\par")


@pytest.mark.parametrize(
    "data", [b"{\\rtf1 Words", b"{\\rtf1 {\\b Words}", b"{\\rtf1 a\\", b"Words"]
)
def test_a_document_that_breaks_off_is_damaged(data):
    with pytest.raises(UnreadableFileError, match="is damaged"):
        read(Raw(data, "a.rtf"))


def test_very_many_groups_are_no_trouble():
    data = b"{\\rtf1 " + b"{" * 200_000 + b"Words" + b"}" * 200_001
    assert read(Raw(data, "a.rtf")).text == "Words"


def test_numbers_beyond_all_measure_are_no_trouble():
    assert text_of(r"\u9999999999?\f-999999999\uc-5\bin-99999 Words\uc99999999\u65?").endswith("A")
