"""PDF: pages that can be read back letter for letter, and text that stays text."""

import ctypes
import datetime as dt
import os
import re
from pathlib import Path

import pypdfium2
import pypdfium2.raw as raw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.domain.errors import ExportError
from curator.exporters.escaping import block_quote, escape
from curator.exporters.papers import pdf, press
from curator.paths import RESOURCES

DATA = Path(__file__).parents[2] / "data"
BRIEFINGS = sorted((DATA / "briefings").glob("*-plain.md"))
LETTERS = "".join(map(chr, range(33, 127))) + "éßøŁЖλ“”–…€"
LINES = st.text(LETTERS + " ", min_size=1, max_size=50)


def pages(data):
    """Tell the words of each page; line ends are where the page has them."""
    document = pypdfium2.PdfDocument(data)
    found = [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]
    document.close()
    return found


def bookmarks(data):
    document = pypdfium2.PdfDocument(data)
    found = [(mark.level, mark.get_title()) for mark in document.get_toc()]
    document.close()
    return found


def targets_of(data):
    """Tell from which page to which the links within a document lead."""
    document = pypdfium2.PdfDocument(data)
    found = set()
    for number, page in enumerate(document):
        place, link = ctypes.c_int(0), raw.FPDF_LINK()
        while raw.FPDFLink_Enumerate(page, place, link):
            if target := raw.FPDFLink_GetDest(document, link):
                found.add((number, raw.FPDFDest_GetDestPageIndex(document, target)))
    document.close()
    return found


def broken(*_):
    """Come to a sudden end, as a process does that the system ends."""
    os._exit(9)


def squeezed(text):
    """Drop blanks; a hyphen at the end of a line is read as U+0002."""
    return re.sub(r"\s", "", text.replace("\x02", "-"))


def test_a_briefing_is_read_back_from_its_page(quay):
    page = "\n".join(pages(pdf.render(quay, "The quay")))
    for words in (
        "The quay at Merrow\n",
        "We checked “every pile”\nof the quay; ▼ it stands.\nTwice.",
        "I <would> walk on it *today*.",
        "▲ supports · ▼ opposes",
        "make quay --now",
        "a | b",
        "3. third",
    ):
        assert words in page
    assert "Page 1 of 2" in page
    assert "Never used" not in page


def test_notes_stand_at_the_foot_of_the_page_in_the_order_of_use(quay):
    first, _ = pages(pdf.render(quay, "The quay"))
    foot = first[first.index("Exact words") - 60 :]
    assert foot.index("para. 2") < foot.index("Exact words") < foot.index("para. 4")
    assert foot.index("para. 4") < foot.index("S2, para. 1") < foot.index("Page 1")


def test_many_notes_stand_at_the_end_and_lead_back(quay, monkeypatch):
    monkeypatch.setattr(pdf, "_MOST_NOTES", 1)
    data = pdf.render(quay, "The quay", "de")
    text = "\n".join(pages(data))
    assert bookmarks(data)[-1] == (0, "Anmerkungen")
    _, notes = text.split("Anmerkungen\n")
    numbers = [line.split()[0] for line in notes.splitlines() if re.match(r"\d+ ", line)]
    assert numbers[:2] == ["1", "2"]
    assert "Exact words" in notes
    targets = targets_of(data)
    last = len(pages(data)) - 1
    assert {(0, last), (last, 0)} <= targets  # from a mark to its note, and back


def test_headings_are_bookmarks(quay):
    assert bookmarks(pdf.render(quay, "The quay"))[:3] == [
        (0, "Who says what"),
        (0, "The quay is safe"),
        (1, "Ilse Tarn · ▲ 2"),
    ]


def test_a_pdf_is_tagged_and_holds_its_title_and_no_date(quay):
    document = pypdfium2.PdfDocument(pdf.render(quay, "The <quay> & more"))
    told = document.get_metadata_dict()
    assert document.is_tagged()
    assert told["Title"] == "The <quay> & more"
    assert told["CreationDate"] == told["ModDate"] == ""
    document.close()


def test_the_same_briefing_gives_the_same_bytes(quay):
    at = dt.datetime(2025, 3, 14, 10, 30, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    assert pdf.render(quay, "The quay") == pdf.render(quay, "The quay")
    dated = pdf.render(quay, "The quay", created=at)
    assert dated == pdf.render(quay, "The quay", created=at)
    document = pypdfium2.PdfDocument(dated)
    assert document.get_metadata_dict()["CreationDate"].startswith("D:20250314093000")
    document.close()


def test_words_around_the_text_and_paper_follow_the_language(quay):
    assert "Seite 1 von 2" in pages(pdf.render(quay, "Der Kai", "de"))[0]
    document = pypdfium2.PdfDocument(pdf.render(quay, "The quay", "en-US"))
    assert document[0].get_size() == (612, 792)
    document.close()
    assert pages(pdf.render("x", "x", '") #panic()')) == pages(pdf.render("x", "x"))


def test_a_long_table_goes_on_with_its_head_on_the_next_page():
    rows = "".join(f"| Actor {n} | ▲ {n} |\n" for n in range(120))
    found = pages(pdf.render(f"| Who | How often |\n| --- | --- |\n{rows}", "Table"))
    assert len(found) > 1
    assert all("Who How often" in page for page in found)
    assert all(page.startswith("Table\n") for page in found)


def test_no_row_is_torn_that_a_page_holds_and_a_longer_one_runs_on():
    few, many = (f"Begun {'word ' * count} ended" for count in (60, 4000))
    rows = "".join(f"| {n} | {few} |\n" for n in range(60))
    found = pages(pdf.render(f"| No | Words |\n| --- | --- |\n{rows}", "Table"))
    assert len(found) > 1
    assert all(page.count("Begun") == page.count("ended") for page in found)
    found = pages(pdf.render(f"| No | Words |\n| --- | --- |\n| 1 | {many} |\n", "Table"))
    assert len(found) > 1
    assert ("Begun" in found[0], "ended" in found[-1]) == (True, True)
    assert "".join(found).count("word") == 4000


def test_long_words_stay_on_the_page_and_whole():
    word, title = "x" * 500, "W" * 10_000
    markdown = f"{word}\n\n<https://a.example/{word}>\n\n| {word} | b |\n| - | - |\n| c | d |\n"
    document = pypdfium2.PdfDocument(pdf.render(markdown, title))
    for page in document:
        width = page.get_width()
        boxes = [each.get_bounds() for each in page.get_objects(filter=[1])]
        assert all(right <= width for _, _, right, _ in boxes)
    document.close()
    text = squeezed("".join(pages(pdf.render(markdown, title))))
    assert text.count(word) == 3


def test_right_to_left_words_begin_at_the_right():
    document = pypdfium2.PdfDocument(pdf.render("> الرصيف", "Quay"))
    page = document[0]
    found = page.get_textpage()
    at = found.get_text_range().index("الرصيف")
    left, _, _, _ = found.get_charbox(at)
    assert left > page.get_width() / 2
    document.close()


def test_an_empty_briefing_is_a_page_with_its_title():
    assert pages(pdf.render("", "Nothing yet")) == ["Nothing yet\nPage 1 of 1"]


def test_characters_without_a_font_are_told():
    assert pdf.not_shown("é “quotes” – 日 \u200b", "Łódź") == pdf.not_shown("日", "")
    assert pdf.not_shown("fine \U0010fffd \ufdd0 x", "t\u0378") == (
        "\u0378",
        "\ufdd0",
        "\U0010fffd",
    )


def test_nothing_of_a_briefing_is_taken_for_markup(hostile):
    text = "".join(pages(pdf.render(hostile, hostile)))
    assert "The end." in text


@pytest.mark.parametrize("length", [1, 400_000])
def test_pages_that_cannot_be_set_are_told(monkeypatch, tmp_path, length):
    (tmp_path / "briefing.typ").write_text('#panic("no paper")')
    monkeypatch.setattr(press, "FOLDER", tmp_path)
    with pytest.raises(ExportError, match=r"could not be set \(.*no paper.*\)\. .* HTML or DOCX"):
        pdf.render("x" * length, "x")


def test_a_long_briefing_is_set_in_a_process_of_its_own_and_is_the_same(monkeypatch):
    markdown = "> Words of the quay.\n\n— **Ilse Tarn** ▲ supports\n\n" * 100
    apart = []
    compiled = press._compiled
    monkeypatch.setattr(press, "_compiled", lambda *task: apart.append(task) or compiled(*task))
    near = pdf.render(markdown, "Long")
    monkeypatch.setattr(press, "_LONG", 1_000)
    assert pdf.render(markdown, "Long") == near
    assert len(apart) == 1


@pytest.mark.parametrize("length", [1, 5_000_000])
def test_a_process_that_breaks_is_told(monkeypatch, length):
    monkeypatch.setattr(press, "_LONG", 0)
    monkeypatch.setattr(press, "_serve", broken)
    with pytest.raises(ExportError, match="too little memory"):
        pdf.render("x" * length, "x")


def test_the_language_of_the_setter_stays_text():
    attack = (
        '#import "@preview/cetz:0.3.0" #read("/etc/passwd") #eval("1+1") $x^2$ @ref <label> '
        '// = no \\u{41} "); #panic("out")'
    )
    (page,) = pages(pdf.render(f"# T\n\n> {escape(attack)}\n", attack))
    assert squeezed(attack) in squeezed(page)


def test_no_file_of_the_setter_opens_anything():
    for path in (RESOURCES / "papers").glob("*.typ"):
        words = re.sub("//.*", "", path.read_text("utf-8"))
        for word in ("import", "include", "read(", "image(", "plugin", "eval", "@preview"):
            assert word not in words


@pytest.mark.parametrize("path", BRIEFINGS, ids=lambda path: path.stem)
def test_briefings_of_the_program_are_set(path):
    markdown = path.read_bytes().decode()
    text = "".join(pages(pdf.render(markdown, path.stem)))
    assert len(re.findall("quote\\s+0193c1f2", text)) == len(re.findall(r"^\[\^q", markdown, re.M))


@settings(max_examples=40, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=12))
def test_any_letters_come_back(texts):
    markdown = "\n\nx\n\n".join(map(block_quote, texts))
    found = squeezed("".join(pages(pdf.render(f"# T\n\n{markdown}\n", "T"))))
    assert found.removeprefix("T") == squeezed("x".join(texts)) + "Page1of1"
