import gzip
import io
import zipfile

import pytest

from curator.domain.errors import BinaryFileError, UnreadableFileError
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


def zipped(*names, **members):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name in names:
            archive.writestr(name, "Vessby")
        for name, data in members.items():
            archive.writestr(name, data)
    return held.getvalue()


def streams(*names):
    """An old office document is known by the names of its streams."""
    return OLE + b"".join(name.encode("utf-16-le") + b"\0\0" for name in names)


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ODT = "application/vnd.oasis.opendocument.text"
RSS1 = b'<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="r"><channel/></rdf:RDF>'
MAIL = b"Return-Path: <a@b.example>\r\nFrom: Ada <a@b.example>\r\nSubject: Vessby\r\n\r\nText"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (zipped("[Content_Types].xml", "word/document.xml"), Kind.DOCX),
        (b"PK\x03\x04....[Content_Types].xml..word/document.xml", Kind.DOCX),  # cut off
        (zipped(mimetype=ODT), Kind.ODT),
        (b"PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text", Kind.ODT),
        (b'<office:document xmlns:office="urn:oasis:names:tc:opendocument:x">', Kind.ODT),
        (zipped(mimetype="application/epub+zip"), Kind.EPUB),
        (zipped("META-INF/container.xml"), Kind.EPUB),
        (zipped("datapackage.json", "archive/data.warc.gz"), Kind.WACZ),
        (zipped("word/a.txt"), Kind.ZIP),
        (zipped(), Kind.ZIP),
        (b"{\\rtf1\\ansi Vessby}", Kind.RTF),
        (b"\r\n{\\rtf1 Vessby}", Kind.RTF),
        (streams("Root Entry", "__properties_version1.0", "WordDocument"), Kind.MSG),
        (b"WARC/1.0\r\nWARC-Type: warcinfo\r\n", Kind.WARC),
        (gzip.compress(b"WARC/1.1\r\n", mtime=0), Kind.WARC),
        (b"\xef\xbb\xbfWEBVTT\n\n00:01.000 --> 00:02.000\nVessby", Kind.VTT),
        (b"1\r\n00:00:01,000 --> 00:00:02,000\r\nVessby", Kind.SRT),
        ("1\n00:00:01,000 --> 00:00:02,000\nVessby".encode("utf-16"), Kind.SRT),
        (MAIL, Kind.MAIL),
        (b"From: a@b.example\n" + b"X-Spam: no\n" * 2000 + b"MIME-Version: 1.0\n\nText", Kind.MAIL),
        (b"From - Tue Mar  5 10:11:12 2024\n" + MAIL, Kind.MBOX),
        (b"From 12@xxx Tue Mar 05 10:11:12 +0000 2024\r\n" + MAIL, Kind.MBOX),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related;\n\n", Kind.MHTML),
        (b"From: <Saved by Blink>\r\nContent-Type: multipart/related;\r\n\r\n", Kind.MHTML),
        (b"From: a@b.example\nMIME-Version: 1\nContent-Type: multipart/related;\n\n", Kind.MAIL),
        (b'<?xml version="1.0"?>\n<!-- a -->\n<TEI xmlns="http://www.tei-c.org/ns/1.0">', Kind.TEI),
        (b"<!DOCTYPE article PUBLIC '-//NLM//DTD JATS' 'x.dtd'><article><front>", Kind.JATS),
        (b'<rss version="2.0"><channel>', Kind.RSS),
        (RSS1, Kind.RSS),
        (b'<a:feed xmlns:a="http://www.w3.org/2005/Atom">', Kind.ATOM),
    ],
)
def test_the_content_tells_the_kind_under_any_name(data, kind):
    assert recognise(Raw(data, "a.txt")) is kind
    assert recognise(Raw(data, "")) is kind


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"From Monday on, at 10:30\nthe harbour: shut", "a.txt"),
        (b"From: Vessby\nDate: today\n\nThe harbour is shut.", "a.txt"),
        (b"The harbour is shut.", "a.docx"),
        (b"The harbour is shut.", "a.srt"),
        (b"The harbour is shut.", "a.xml"),
        (b"<article><p>Vessby</p></article>", "a.txt"),
    ],
)
def test_a_text_that_only_looks_like_more_stays_a_text(data, name):
    assert recognise(Raw(data, name)) is Kind.PLAIN


def test_an_old_word_document_says_what_to_do():
    with pytest.raises(BinaryFileError, match=r"old Word document .*save it as \.docx"):
        recognise(Raw(streams("Root Entry", "WordDocument", "Workbook"), "a.docx"))


def test_a_document_that_asks_for_a_password_says_so():
    with pytest.raises(UnreadableFileError, match="asks for a password"):
        recognise(Raw(streams("Root Entry", "EncryptedPackage"), "a.docx"))


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "a workbook of Excel"),
        (zipped("[Content_Types].xml", "ppt/presentation.xml"), "a presentation of PowerPoint"),
        (zipped("Index/Document.iwa"), "a document of Pages"),
        (zipped(mimetype="application/vnd.oasis.opendocument.spreadsheet"), "an OpenDocument file"),
        (streams("Workbook"), "a workbook of Excel"),
        (streams("PowerPoint Document"), "a presentation of PowerPoint"),
        (OLE, "an old Office document"),
        (b'<?xml version="1.0"?><svg/>', "XML of another kind"),
    ],
)
def test_a_document_that_is_not_read_says_what_to_do(data, what):
    with pytest.raises(BinaryFileError, match=f"“a” is {what}.*export it as text"):
        recognise(Raw(data, "a"))


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"%PDF-1.7\n", "a.txt"),
        (b"\xef\xbb\xbf\r\n%PDF-1.4\n", "a"),
        (b"From: a server\nReceived: today\n\n%PDF-1.4\n", "a.pdf"),
    ],
)
def test_a_pdf_is_told_by_its_mark(data, name):
    assert recognise(Raw(data, name)) is Kind.PDF


def test_a_text_about_the_mark_of_pdf_is_a_text():
    assert recognise(Raw(b"A file of that kind begins with %PDF-1.7.", "a.txt")) is Kind.PLAIN


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n",
        b"SQLite format 3\x00",
        b"Rar!",
        gzip.compress(b"a", mtime=0),
        b"\x1f\x8b\x08",
    ],
)
def test_what_holds_no_words_is_refused(data):
    with pytest.raises(BinaryFileError, match="not text"):
        recognise(Raw(data, "a.html"))
