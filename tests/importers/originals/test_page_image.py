"""Pages of a PDF as pictures, with the words of a quote found on them."""

import pytest

from curator.importers.originals.page_image import LockedError, Pages

QUOTE = "Without the pond our fields will be dry by June"


def test_a_page_is_drawn_as_wide_as_it_is_wanted(pdf):
    pages = Pages(pdf)
    picture = pages.picture(0, 600)
    assert len(pages) == 3
    assert (picture.width, picture.height) == (600, 924)
    assert len(picture.pixels) == 600 * 924 * 4
    assert len(set(picture.pixels)) > 10  # letters with soft edges on white
    assert picture.pixels[:3] == b"\xff\xff\xff"


@pytest.mark.parametrize("width", [4_000, 1_000_000, 10**12])
def test_a_picture_never_takes_more_memory_than_a_screen_needs(pdf, width):
    picture = Pages(pdf).picture(0, width)
    assert 5_000_000 < picture.width * picture.height <= 6_100_000


@pytest.mark.parametrize("width", [-1, 0, 1])
def test_a_picture_is_never_empty(pdf, width):
    assert Pages(pdf).picture(0, width).pixels


def test_a_page_as_long_as_a_street_is_drawn_whole():
    import typst

    long = typst.compile(b"#set page(width: 20pt, height: 14000pt, margin: 0pt)\nA")
    picture = Pages(long).picture(0, 500)
    assert picture.width * picture.height <= 6_100_000
    assert picture.height <= 8_000


def test_the_words_of_a_quote_are_found_line_by_line(pdf):
    boxes = Pages(pdf).picture(1, 300, QUOTE).boxes
    assert len(boxes) == 2
    for left, top, right, bottom in boxes:
        assert 0 < left < right < 1
        assert 0 < top < bottom < 1
    assert boxes[0][3] <= boxes[1][1] + 0.01  # the second line lies below the first


def test_words_are_found_whatever_breaks_and_marks_lie_between_them(pdf):
    pages = Pages(pdf)
    whole = pages.picture(1, 300, QUOTE).boxes
    assert (
        pages.picture(1, 300, "WITHOUT the\npond  our „fields\u00ad” will be dry by June").boxes
        == whole
    )
    assert pages.picture(1, 300, "said Ümit Sandoz").boxes
    assert pages.picture(1, 300, "said U\u0308mit Sandoz").boxes


def test_of_a_passage_that_runs_on_over_the_page_the_part_on_it_is_found():
    import typst

    first, second = "One word follows another, and the page comes to its end before", "they do."
    pages = Pages(typst.compile(f"{first} #pagebreak() {second} And so on.".encode()))
    passage = f"{first} {second}"
    whole, begun = pages.picture(0, 300, first).boxes, pages.picture(0, 300, passage).boxes
    assert begun == whole != ()
    assert pages.picture(1, 300, passage).boxes == ()  # too few letters to be sure of
    longer = f"{first} {second} And so on, for ever and ever."
    last = Pages(
        typst.compile(f"{first} #pagebreak() {second} And so on, for ever and ever.".encode())
    )
    assert last.picture(1, 300, longer).boxes == last.picture(1, 300, longer[len(first) :]).boxes


def test_words_that_are_not_there_are_not_found(pdf):
    pages = Pages(pdf)
    assert pages.picture(0, 300, QUOTE).boxes == ()
    assert pages.picture(0, 300, " – … ").boxes == ()
    assert pages.picture(0, 300).boxes == ()


def test_words_are_found_on_a_page_that_is_turned_and_cut(pdf):
    import io

    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    document[1].set_rotation(90)
    document[1].set_cropbox(20, 20, 240, 380)
    turned = io.BytesIO()
    document.save(turned)
    boxes = Pages(turned.getvalue()).picture(1, 300, QUOTE).boxes
    assert boxes
    for left, top, right, bottom in boxes:
        assert 0 < left < right < 1
        assert bottom - top > right - left  # a line runs down the page


@pytest.mark.parametrize("data", [b"", b"no PDF", b"%PDF-1.7\n", b"%PDF-1.7\n" + bytes(10_000)])
def test_what_is_no_pdf_is_refused(data):
    with pytest.raises(ValueError, match="Failed to load"):
        Pages(data)


def test_a_pdf_that_was_cut_off_is_shown_as_far_as_it_goes_or_refused(pdf):
    for share in range(1, 10):
        try:
            pages = Pages(pdf[: len(pdf) * share // 10])
            for number in range(len(pages)):
                assert pages.picture(number, 100).pixels
        except ValueError:
            continue


def test_a_pdf_that_asks_for_a_password_says_so(locked_pdf):
    with pytest.raises(LockedError):
        Pages(locked_pdf)
