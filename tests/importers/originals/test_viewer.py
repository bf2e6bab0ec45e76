"""Originals looked at through a process that can be ended."""

import zipfile
from email.message import EmailMessage
from io import BytesIO

import pytest

from curator.domain.errors import PreviewError
from curator.importers.kinds import Kind
from curator.importers.originals.leaves import READERS
from curator.importers.originals.viewer import Viewer, is_shown
from curator.importers.originals.views import PAGES

BEACON = '<img src="http://tracker.example/a.png"><img src="file:///etc/passwd">'
PAGE = f"<html><head><meta charset=utf-8></head><body><h1>Pond</h1><p>Drain it.{BEACON}</p></html>"


@pytest.fixture
def viewer():
    viewer = Viewer()
    yield viewer
    viewer.close()


@pytest.fixture
def load():
    """Give bytes, and count how often they were asked for."""

    class Load:
        def __init__(self, data):
            self.data, self.times = data, 0

        def __call__(self):
            self.times += 1
            return self.data

    return Load


def test_a_pdf_is_opened_once_and_drawn_page_by_page(viewer, pdf, as_original, load):
    original, loads = as_original(pdf), load(pdf)
    assert viewer.count(original, loads) == 3
    first, last = (viewer.picture(original, loads, number, 300) for number in (0, 2))
    assert first.pixels != last.pixels
    assert len(first.pixels) == first.width * first.height * 4
    assert viewer.picture(original, loads, 1, 300, "dry by June").boxes
    assert loads.times == 1


def test_one_original_after_another_is_shown(viewer, pdf, as_original, load):
    page = PAGE.encode()
    saved = as_original(page, Kind.HTML, "pond.html")
    assert viewer.count(as_original(pdf), load(pdf)) == 3
    assert "Drain it." in viewer.page(saved, load(page), 0).html
    assert viewer.count(as_original(pdf), load(pdf)) == 3


def test_a_process_that_was_ended_is_replaced_and_given_the_original_again(
    viewer, pdf, as_original, load
):
    original, loads = as_original(pdf), load(pdf)
    viewer.count(original, loads)
    viewer.close()
    assert viewer.picture(original, loads, 1, 300).pixels
    assert loads.times == 2


def mhtml():
    message = EmailMessage()
    message["Snapshot-Content-Location"] = "https://example.org/pond"
    message.set_content(PAGE, subtype="html")
    return message.as_bytes()


def book():
    opf = (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest>'
        '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="b" href="b.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>'
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="book.opf"/></rootfiles></container>'
    )
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", container)
        archive.writestr("book.opf", opf)
        archive.writestr("a.xhtml", f"<html><body><p>First.{BEACON}</p></body></html>")
        archive.writestr("b.xhtml", "<html><body><p>Second.</p></body></html>")
    return file.getvalue()


def mail(subtype):
    message = EmailMessage()
    message["From"], message["Subject"] = "Tilda Arnesen <tilda@example.org>", "The pönd <b>"
    message.set_content(PAGE if subtype == "html" else "Drain it.\n\nSoon.", subtype=subtype)
    return message.as_bytes()


@pytest.mark.parametrize(
    ("data", "kind", "pieces"),
    [
        (PAGE.encode(), Kind.HTML, ["<h1>Pond</h1>"]),
        (mhtml(), Kind.MHTML, ["<h1>Pond</h1>"]),
        (book(), Kind.EPUB, ["First.", "Second."]),
        (mail("html"), Kind.MAIL, ["Tilda Arnesen &lt;tilda@example.org&gt;"]),
        (mail("plain"), Kind.MAIL, ["<p>Drain it.</p><p>Soon.</p>"]),
    ],
)
def test_saved_pages_books_and_mails_are_shown_clean(viewer, as_original, load, data, kind, pieces):
    original, loads = as_original(data, kind, "x"), load(data)
    assert viewer.count(original, loads) == len(pieces)
    for number, words in enumerate(pieces):
        page = viewer.page(original, loads, number)
        assert words in page.html
        assert "src" not in page.html
        assert page.whole


def test_a_page_in_another_encoding_is_read_as_it_says(viewer, as_original, load):
    data = '<meta charset="windows-1250"><p>Łomża odłożyła głosowanie</p>'.encode("cp1250")
    page = viewer.page(as_original(data, Kind.HTML), load(data), 0)
    assert "Łomża odłożyła" in page.html


def test_words_lead_to_their_chapter(viewer, as_original, load):
    original, loads = as_original(book(), Kind.EPUB), load(book())
    assert viewer.find(original, loads, "“second”") == 1
    assert viewer.find(original, loads, "third") == -1


def test_every_kind_of_page_has_its_reader():
    assert set(READERS) == PAGES


def test_what_is_not_shown_is_not_even_read(viewer, as_original, load):
    loads = load(b"Plain words.")
    original = as_original(b"Plain words.", "text/plain")
    assert not is_shown(original)
    assert viewer.count(original, loads) == 0
    assert loads.times == 0


def test_a_pdf_that_asks_for_a_password_says_what_to_do(viewer, locked_pdf, as_original, load):
    with pytest.raises(PreviewError, match=r"“pond\.pdf” asks for a password"):
        viewer.count(as_original(locked_pdf), load(locked_pdf))


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7 broken", "application/pdf"),
        (b"PK\x03\x04 broken", Kind.EPUB),
        (b"\xd0\xcf\x11\xe0 broken", Kind.MSG),
        (b"MIME-Version: 1.0\n\n", Kind.MHTML),
    ],
)
def test_what_is_damaged_says_so_and_the_next_is_shown(viewer, pdf, as_original, load, data, kind):
    with pytest.raises(PreviewError, match="is damaged, or made in a way"):
        viewer.count(as_original(data, kind, "broken"), load(data))
    assert viewer.count(as_original(pdf), load(pdf)) == 3


def test_a_page_that_takes_for_ever_is_ended_and_the_next_is_shown(pdf, as_original, load):
    viewer = Viewer(seconds=2)
    hostile = ("<p " + " ".join(f"a{n}=1" for n in range(150_000)) + ">x").encode()
    with pytest.raises(PreviewError, match="took longer than 2 seconds to show"):
        viewer.count(as_original(hostile, Kind.HTML, "hostile.html"), load(hostile))
    assert viewer.count(as_original(pdf), load(pdf)) == 3
    viewer.close()


def test_a_page_without_bounds_is_not_opened(viewer, as_original, load):
    data = b"<p>" + bytes(25 << 20)
    loads = load(data)
    with pytest.raises(PreviewError, match="larger than 25 MB"):
        viewer.count(as_original(data, Kind.HTML, "large.html"), loads)
    assert loads.times == 0
