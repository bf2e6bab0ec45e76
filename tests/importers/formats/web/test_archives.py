"""Archives of the web that Wget, py-wacz and Chromium made, and small ones by hand."""

import datetime as dt
import gzip
import io
import json
import zipfile
from pathlib import Path

import pytest

from curator.domain.errors import NoArticleError, UnreadableFileError
from curator.importers.formats.web import mhtml, wacz, warc
from curator.importers.raw import Raw
from curator.importers.reading import read_bytes, read_parts

DATA = Path(__file__).parents[3] / "data" / "formats"
SAVED = dt.datetime(2026, 11, 26, 1, 47, tzinfo=dt.UTC).timestamp() * 1000


def file(name):
    return Raw((DATA / name).read_bytes(), name)


def record(url, body, kind="text/html", status="200 OK", extra=""):
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{extra}\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\n"
        f"WARC-Date: 2024-03-05T10:11:12Z\r\nContent-Type: application/http\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def collection(pages, *records):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("datapackage.json", "{}")
        archive.writestr("archive/data.warc.gz", gzip.compress(b"".join(records)))
        if pages is not None:
            archive.writestr("pages/pages.jsonl", "\n".join(pages))
    return Raw(held.getvalue(), "a.wacz")


@pytest.mark.parametrize("name", ["harbour.warc.gz", "harbour.wacz"])
def test_each_page_of_an_archive_is_an_article(name):
    parts = list(read_parts(file(name)))
    drafts = [part.draft for part in parts if part.draft]
    assert [draft.facts.title for draft in drafts] == [
        "Vessby keeps its pier",
        "Rybáři chtějí maják",
    ]
    assert "žluťoučký maják se znovu rozsvítil" in drafts[1].text  # served in windows-1250
    assert [draft.facts.url for draft in drafts] == [
        "http://127.0.0.1:8899/news/pier.html",
        "http://127.0.0.1:8899/news/majak.html",
    ]
    assert all(abs(draft.captured_at - SAVED) < 120_000 for draft in drafts)
    assert parts[1].name == "127.0.0.1-8899/news/pier.html"
    (failed,) = (part for part in parts if part.error)  # the list of links
    assert isinstance(failed.error, NoArticleError)


def test_what_is_no_page_or_was_not_fetched_is_left_out():
    data = (
        record("http://a.example/robots.txt", b"x", "text/plain")
        + record("http://a.example/gone", b"<p>Gone", status="404 Not Found")
        + record("http://a.example/empty", b" ")
        + record("dns:a.example", b"x")
        + record("http://a.example/", b"<p>Front", 'Text/HTML; charset="UTF-8"')
        + record("http://a.example/b/../doc.pdf", b"%PDF-", "application/pdf")
    )
    page, document = warc.read(Raw(data, "a.warc"))
    assert (page.data, page.name, page.charset) == (b"<p>Front", "a.example.html", "utf-8")
    assert page.captured_at == 1709633472000
    assert document.name == "a.example/b/doc.pdf"


def test_packed_answers_are_unpacked():
    data = record(
        "http://a.example/", gzip.compress(b"<p>Words"), extra="Content-Encoding: gzip\r\n"
    )
    (page,) = warc.read(Raw(data, "a.warc"))
    assert page.data == b"<p>Words"


def test_an_archive_without_a_page_says_so():
    with pytest.raises(NoArticleError, match="no page in it that was fetched in full"):
        list(warc.read(Raw(record("http://a.example/x", b"x", "text/css"), "a.warc")))


def test_an_archive_that_breaks_off_gives_what_came_before():
    first = gzip.compress(record("http://a.example/1", b"<p>One"))
    second = gzip.compress(record("http://a.example/2", b"<p>Two" * 400))
    found = warc.read(Raw(first + second[: len(second) // 2] + b"\0" * 40, "a.warc.gz"))
    assert next(found).data == b"<p>One"
    with pytest.raises(UnreadableFileError, match="is damaged"):
        list(found)


def test_of_a_collection_only_the_sites_of_its_pages_are_read():
    pages = ['{"format": "json-pages-1.0"}', "broken {", json.dumps({"url": "http://a.example/1"})]
    records = (
        record("http://a.example/1", b"<p>One"),
        record("http://ads.example/2", b"<p>Buy"),
        record("http://a.example/3", b"<p>Three"),
    )
    assert [page.data for page in wacz.read(collection(pages, *records))] == [
        b"<p>One",
        b"<p>Three",
    ]
    assert len(list(wacz.read(collection(None, *records)))) == 3


def test_a_collection_without_a_page_says_so():
    with pytest.raises(NoArticleError):
        list(wacz.read(collection([], record("http://a.example/1", b"x", "text/css"))))


def test_a_page_saved_by_chromium():
    draft = mhtml.read(file("pier.mhtml"))
    assert draft.facts.title == "Vessby keeps its pier"
    assert "“We will sail every crossing,” Tobin Arrask" in draft.text
    assert draft.facts.url == "http://127.0.0.1:8899/news/pier.html"
    assert abs(draft.captured_at - SAVED) < 120_000
    assert draft.data == file("pier.mhtml").data
    assert draft.media_type == "multipart/related"


def test_the_charset_of_a_saved_page_is_that_of_its_bytes():
    draft = read_bytes(file("majak.mhtml").data, "majak.mhtml")
    assert "žluťoučký maják se znovu rozsvítil" in draft.text


def test_a_page_saved_by_an_old_browser_has_its_own_charset():
    words = "Die Fähre fährt wieder über den Sund, und die Gebühr von fünf Kronen bleibt bestehen. "
    page = f"<html><body><h1>Fähre</h1><p>{words * 3}</p><p>{words * 2}</p></body></html>"
    data = (
        b"From: <Saved by Windows Internet Explorer 9>\r\nSubject: F\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n--B\r\n'
        b'Content-Type: text/html; charset="windows-1252"\r\nContent-Transfer-Encoding: 8bit\r\n'
        b"Content-Location: https://vessby.example/f.html\r\n\r\n"
        + page.encode("cp1252")
        + b"\r\n--B--\r\n"
    )
    draft = read_bytes(data, "a.mht")
    assert "Die Fähre fährt wieder über den Sund" in draft.text
    assert draft.facts.url == "https://vessby.example/f.html"
    assert draft.captured_at is None


def test_a_saved_file_without_a_page_says_so():
    with pytest.raises(NoArticleError, match="no page in it: save the page anew"):
        mhtml.read(Raw(b"MIME-Version: 1.0\nContent-Type: image/png\n\nx", "a.mht"))
