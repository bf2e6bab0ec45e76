"""What runs along with the pages is left out; what only looks like it stays."""

import pytest

BODY = (
    "The council of Vessby voted on day {n} to keep the pier, and to mend the harbour wall as "
    "soon as the {n} boats had left it; the vote of the {n} members was close, and it was late."
)


@pytest.fixture
def book(paper):
    """Make a book of some pages with what is to stand at the top and the foot of each."""

    def make(number, top, foot=lambda _: ""):
        sheets = []
        for page in range(1, number + 1):
            sheet = paper.Sheet()
            for x, words in (top(page),) if isinstance(top(page), tuple) else ((40, top(page)),):
                sheet.put(x, 560, words, 8)
            sheet.lines(40, 500, paper.broken(BODY.format(n=page * 7), 56), 9)
            if foot(page):
                sheet.put(200, 30, foot(page), 8)
            sheets.append(sheet)
        return paper.read(paper.pdf(sheets)).text

    return make


def bodies(number):
    return "\n\n".join(BODY.format(n=page * 7) for page in range(1, number + 1))


def test_a_line_at_the_head_of_each_page_is_left_out(book):
    assert book(3, lambda _: "The Vessby Reader") == bodies(3)


def test_page_numbers_are_left_out_wherever_they_start(book):
    assert book(4, lambda n: f"{n + 17}") == bodies(4)
    assert book(4, lambda n: f"The Reader, No. 5, {n + 17}") == bodies(4)
    assert book(3, lambda n: ["i", "ii", "iii"][n - 1], lambda n: f"– {n} –") == bodies(3)


def test_heads_of_left_and_right_pages_are_left_out(book):
    def head(page):
        return f"Chapter of the tide {page}" if page % 2 else f"{page} The book of Vessby"

    assert book(7, head) == bodies(7)


def test_the_foot_that_counts_all_pages_is_left_out_of_a_single_one(book):
    assert book(1, lambda _: "A heading of its own.", lambda _: "Page 1 of 1") == (
        f"A heading of its own.\n\n{bodies(1)}"
    )


def test_headings_that_differ_stay(book):
    heads = ["Of the wall", "Of the pier", "Of the boats", "Of the vote"]
    text = book(4, lambda n: heads[n - 1], lambda n: f"{n}")
    assert all(head in text for head in heads)
    assert "\n\n3\n\n" not in text


def test_headings_with_numbers_of_their_own_stay(book):
    text = book(4, lambda n: f"Article {n * n + 3}: of the harbour")
    assert [f"Article {n}:" in text for n in (4, 7, 12, 19)] == [True] * 4


def test_the_number_of_the_first_page_goes_though_it_stands_elsewhere(book):
    text = book(
        5, lambda n: f"Annals of Vessby {n}" if n > 1 else "Of all", lambda n: "1" * (n == 1)
    )
    assert text == f"Of all\n\n{bodies(5)}"


def test_the_head_of_a_single_left_page_goes_as_it_stands_where_heads_do(book):
    assert book(3, lambda n: "Of harbours" if n == 2 else "The Vessby Reader") == bodies(3)


def test_last_lines_that_happen_to_be_the_same_stay(book):
    text = book(4, lambda n: f"{n}")
    assert text.count("and it was late.") == 4


def test_stamps_across_all_pages_go_and_tear_nothing(paper):
    sheets = []
    for page in range(1, 4):
        sheet = paper.Sheet()
        y = sheet.lines(40, 500, paper.broken(BODY.format(n=page * 7), 56)[:2], 9)
        sheet.put(100, 300, "DRAFT", 60, (0.7, 0.7)).put(20, 100, "Lent by the library", 7, (0, 1))
        sheet.lines(40, y, paper.broken(BODY.format(n=page * 7), 56)[2:], 9)
        sheets.append(sheet)
    assert paper.read(paper.pdf(sheets)).text == bodies(3)


def test_a_head_that_is_as_near_to_the_text_as_its_lines_are_to_each_other_goes(paper):
    sheets = []
    for page in range(1, 4):
        lines = ["The Vessby Reader", *paper.broken(BODY.format(n=page * 7), 56)]
        sheet = paper.Sheet()
        sheet.lines(40, 560, lines, 9, lead=2.4)
        sheets.append(sheet)
    assert paper.read(paper.pdf(sheets)).text == bodies(3)
