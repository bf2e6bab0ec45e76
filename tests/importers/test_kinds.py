import pytest

from curator.domain.errors import BinaryFileError
from curator.importers.kinds import Kind, recognise
from curator.importers.raw import Raw


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.txt", Kind.PLAIN),
        ("a.MD", Kind.MARKDOWN),
        ("a.markdown", Kind.MARKDOWN),
        ("a", Kind.PLAIN),
        ("a.log", Kind.PLAIN),
        ("", Kind.PLAIN),
    ],
)
def test_the_suffix_decides_among_texts(name, kind):
    assert recognise(Raw(b"Vessby has a harbour.", name)) is kind


@pytest.mark.parametrize(
    "start",
    [
        b"<!DOCTYPE html><p>",
        b"\n <HTML lang=en>",
        b"<!-- saved --> <!-- twice -->\n<!doctype HTML>",
        b'<?xml version="1.0"?>\n<html>',
        "\ufeff<html>".encode(),
        "<html>".encode("utf-16"),
    ],
)
def test_a_page_is_a_page_under_any_name(start):
    assert recognise(Raw(start, "a.txt")) is Kind.HTML


def test_a_text_called_html_is_a_text():
    assert recognise(Raw(b"Vessby has 2 < 3 harbours.", "a.html")) is Kind.PLAIN
    assert recognise(Raw(b"<p>Vessby has a harbour.", "a.html")) is Kind.HTML


def test_a_markdown_file_may_open_with_a_tag():
    assert recognise(Raw(b'<p align="center">Vessby</p>', "a.md")) is Kind.MARKDOWN


def test_many_comments_do_not_hold_it_up():
    assert recognise(Raw(b"<!---->" * 500, "a.txt")) is Kind.PLAIN


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n", "a PDF file"),
        (b"PK\x03\x04....[Content_Types].xml..word/document.xml", "a Word document"),
        (b"PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument file"),
        (b"{\\rtf1\\ansi Vessby}", "an RTF document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related;\n", "a web archive"),
    ],
)
def test_a_document_not_read_yet_says_what_to_do(data, what):
    with pytest.raises(BinaryFileError, match=f"“a.txt” is {what}.*export it as text or HTML"):
        recognise(Raw(data, "a.txt"))


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n", b"SQLite format 3\x00", b"PK\x03\x04 other", b"\x1f\x8b\x08"]
)
def test_what_holds_no_words_is_refused(data):
    with pytest.raises(BinaryFileError, match="not text"):
        recognise(Raw(data, "a.html"))
