"""Scans, locked, broken and boundless files: each is read, or a sentence says what to do."""

import zlib
from pathlib import Path

import pytest

from curator.domain.errors import EmptyFileError, NoArticleError, UnreadableFileError

DATA = Path(__file__).parents[3] / "data" / "formats"
WORDS = "The harbour of Vessby is an old one, and the wall of it is older than the town."


def page_with(paper, *lines):
    sheet = paper.Sheet()
    sheet.lines(40, 540, lines, 9)
    return sheet


def scanned(paper, pages):
    """Make a file whose pages are pictures, those with words besides."""
    sheets = []
    for words in pages:
        sheet = page_with(paper, *([words] if words else []))
        sheet.rows.append("q 400 0 0 580 10 8 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q")
        sheets.append(sheet)
    return paper.pdf(sheets)


def test_a_scan_says_that_it_is_one_and_what_to_do(paper):
    with pytest.raises(NoArticleError, match=r"scanned document.*OCRmyPDF.*import"):
        paper.read(scanned(paper, ["", "", ""]))


def test_a_stamp_on_a_scan_does_not_make_it_a_text(paper):
    with pytest.raises(NoArticleError, match="scanned document"):
        paper.read(scanned(paper, ["No. 17", "", ""]))


def test_words_that_were_recognised_in_a_scan_are_read(paper):
    draft = paper.read(scanned(paper, [WORDS, WORDS.upper()]))
    assert WORDS in draft.text
    assert draft.warnings == ()


def test_pages_without_text_among_others_are_told_of(paper):
    draft = paper.read(scanned(paper, [WORDS * 3, "", WORDS.upper() * 3, ""]))
    (warning,) = draft.warnings
    assert warning.startswith("2 of 4 pages are scanned pictures without text (2, 4)")
    assert len(draft.pages) == 4


def test_a_file_of_empty_pages_is_empty(paper):
    with pytest.raises(EmptyFileError):
        paper.read(paper.pdf([paper.Sheet(), paper.Sheet()]))


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.9])
def test_a_file_that_breaks_off_is_said_to_be_damaged(paper, kept):
    whole = paper.pdf([page_with(paper, WORDS)] * 3)
    with pytest.raises(UnreadableFileError, match="is damaged, or has not come down in full"):
        paper.read(whole[: int(len(whole) * kept)])


def test_a_file_whose_table_of_places_is_wrong_is_read(paper):
    whole = paper.pdf([page_with(paper, WORDS)])
    place = whole.rindex(b"startxref") + 10
    assert paper.read(whole[:place] + b"77\n%%EOF\n").text == WORDS
    assert paper.read(whole.replace(b"0000000015 00000 n", b"0000000099 00000 n")).text == WORDS


def test_lines_that_a_server_left_before_the_file_do_not_matter(paper):
    whole = paper.pdf([page_with(paper, WORDS)])
    draft = paper.read(b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n" + whole)
    assert draft.text == WORDS
    assert paper.read(b"\n\n" + whole, "letter").media_type == "application/pdf"


def test_what_is_only_called_pdf_is_read_as_what_it_is(paper):
    draft = paper.read(b"A letter from Vessby\n\nNobody has come.", "letter.pdf")
    assert draft.media_type == "text/plain"


def test_what_only_begins_like_a_pdf_is_damaged(paper):
    with pytest.raises(UnreadableFileError, match="is damaged"):
        paper.read(b"%PDF-1.4\n" + b"nothing of the kind " * 40 + b"\n%%EOF")


def test_more_pages_than_a_document_has_are_refused(paper):
    kids = b"3 0 R " * 10_001
    data = paper.assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Count 10001 /Kids [" + kids + b"] >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
        ]
    )
    with pytest.raises(UnreadableFileError, match="more than 10000 pages"):
        paper.read(data)


def test_pages_that_hold_themselves_end(paper):
    data = paper.assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Count 9999 /Kids [2 0 R 2 0 R 3 0 R] >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
        ]
    )
    with pytest.raises((UnreadableFileError, EmptyFileError)):
        paper.read(data)


def test_a_form_that_draws_itself_ends(paper):
    whole = zlib.compress(b"BT /F 9 Tf 40 500 Td (Vessby) Tj ET /X Do")
    form = (
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 400 600] /Filter /FlateDecode /Length %d "
        b"/Resources << /Font << /F 3 0 R >> /XObject << /X 5 0 R >> >> >>\nstream\n%s\nendstream"
    ) % (len(whole), whole)
    data = paper.assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Count 1 /Kids [6 0 R] >>",
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
            b"<< >>",
            form,
            (
                b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents 7 0 R "
                b"/Resources << /XObject << /X 5 0 R >> >> >>"
            ),
            b"<< /Length 5 >>\nstream\n/X Do\nendstream",
        ]
    )
    assert "Vessby" in paper.read(data).text


def test_signs_that_are_no_text_do_not_come_in(paper):
    sheet = page_with(paper, "Nobody on the quay \x07knew\x00 of it, they said, or of any other.")
    text = paper.read(paper.pdf([sheet])).text
    assert text.isprintable()
    assert "quay" in text


def test_a_file_that_does_not_say_which_letters_it_shows_is_told_of(paper):
    data = (DATA / "quay.pdf").read_bytes()
    assert b"/ToUnicode" in data
    draft = paper.read(data.replace(b"/ToUnicode", b"/ToUnicorn"))
    (warning,) = draft.warnings
    assert warning.startswith(
        "Of many letters the file does not say which they are: have the words"
    )
