"""E-books of pandoc and LibreOffice, and such as Calibre and others make, in small."""

import io
import zipfile
from pathlib import Path

import pytest

from curator.domain.errors import EmptyFileError, UnreadableFileError
from curator.importers.formats.books.epub import read
from curator.importers.raw import Raw

DATA = Path(__file__).parents[3] / "data" / "formats"
CONTAINER = '<container><rootfiles><rootfile full-path="O PS/b.opf"/></rootfiles></container>'


def book(chapters, metadata="", spine="", items="", extra=None):
    held = io.BytesIO()
    listed = "".join(
        f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(chapters)
    )
    spine = spine or "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    opf = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        f'xmlns:opf="http://www.idpf.org/2007/opf"><metadata>{metadata}</metadata>'
        f"<manifest>{listed}{items}</manifest><spine>{spine}</spine></package>"
    )
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr("O PS/b.opf", opf)
        for name, data in chapters.items():
            archive.writestr(f"O PS/{name.replace('%20', ' ')}", data)
        for name, data in (extra or {}).items():
            archive.writestr(name, data)
    return Raw(held.getvalue(), "a.epub")


@pytest.mark.parametrize("name", ["crane.epub", "crane2.epub"])
def test_a_book_of_pandoc(name):
    draft = read(Raw((DATA / name).read_bytes(), name))
    assert draft.facts.title == "The crane of Vessby"
    assert draft.facts.authors == ("Tobin Arrask", "Ilse Marrow")
    assert (str(draft.facts.published), draft.facts.language) == ("2023-11-04", "en")
    assert "since 1911.[1] “It will stand for as long,” the master" in draft.text
    assert "As the plate on it says." in draft.text
    assert "↩" not in draft.text


def test_a_book_of_libreoffice():
    draft = read(Raw((DATA / "pier-libreoffice.epub").read_bytes(), "a.epub"))
    assert draft.facts.title == "Vessby keeps its pier"
    assert "Family 👨‍👩‍👧 and 𝔘 astral; مرفأ فيسبي; Гавань Вессбю; 港の橋;" in draft.text


def test_chapters_come_in_the_order_in_which_they_are_read():
    chapters = {"z.html": "<p>One</p>", "a%20b.html": "<p>Two&nbsp;&mdash; end</p>", "n.html": "no"}
    spine = (
        '<itemref idref="c0"/><itemref idref="c1"/><itemref idref="c2" linear="no"/>'
        '<itemref idref="none"/><itemref idref="nav"/>'
    )
    nav = '<item id="nav" properties="nav" href="n.html" media-type="application/xhtml+xml"/>'
    assert read(book(chapters, spine=spine, items=nav)).text == "One\n\nTwo\u00a0— end"


def test_chapters_may_be_in_any_encoding():
    page = '<?xml version="1.0" encoding="windows-1250"?><html><body><p>Přístav stojí žluťoučký</p>'
    assert read(book({"a.html": page.encode("cp1250")})).text == "Přístav stojí žluťoučký"


def test_only_authors_are_authors_and_the_day_is_that_of_publication():
    metadata = (
        '<dc:title>The pier</dc:title><dc:creator opf:role="trl">Ed</dc:creator>'
        '<dc:creator opf:role="aut">Ilse Marrow</dc:creator><dc:creator>calibre</dc:creator>'
        '<dc:date opf:event="modification">2024-01-01</dc:date>'
        '<dc:date opf:event="publication">2019-05</dc:date><dc:publisher>Alder</dc:publisher>'
    )
    facts = read(book({"a.html": "<p>Words</p>"}, metadata)).facts
    assert facts.authors == ("Ilse Marrow",)
    assert (facts.title, str(facts.published), facts.outlet) == ("The pier", "2019-05", "Alder")


def encryption(name):
    return {
        "META-INF/encryption.xml": f'<e><EncryptedData><CipherData><CipherReference URI="{name}"/>'
        "</CipherData></EncryptedData></e>"
    }


def test_a_locked_book_says_so_and_locked_fonts_do_not_matter():
    with pytest.raises(UnreadableFileError, match=r"\(DRM\): get a copy without it"):
        read(book({"a.html": "\x8f\x02"}, extra=encryption("O PS/a.html")))
    assert read(book({"a.html": "<p>Words"}, extra=encryption("f.otf"))).text == "Words"


def test_a_book_without_words_is_empty():
    with pytest.raises(EmptyFileError):
        read(book({"a.html": "<img/>", "b.html": ""}))


def test_a_book_without_its_list_is_damaged():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("META-INF/container.xml", CONTAINER)
    with pytest.raises(UnreadableFileError, match="is damaged"):
        read(Raw(held.getvalue(), "a.epub"))


def test_the_title_is_the_main_one_of_several_and_readings_above_letters_are_left_out():
    metadata = (
        '<dc:title id="b">A subtitle</dc:title><dc:title id="a">港の本</dc:title>'
        '<meta refines="#b" property="title-type">subtitle</meta>'
        '<meta refines="#a" property="title-type">main</meta>'
    )
    draft = read(book({"a.html": "<p><ruby>港<rt>みなと</rt></ruby>の橋</p>"}, metadata))
    assert (draft.facts.title, draft.text) == ("港の本", "港の橋")


def test_authors_that_libreoffice_writes_as_one_are_several():
    metadata = "<dc:title>T</dc:title><dc:creator>Ona Brand; Ilse Marrow</dc:creator>"
    assert read(book({"a.html": "<p>One</p>"}, metadata)).facts.authors == (
        "Ona Brand",
        "Ilse Marrow",
    )
