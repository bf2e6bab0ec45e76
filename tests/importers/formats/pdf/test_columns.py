"""Columns read one after the other, also where they were drawn row by row."""

import pytest

LEFT = (
    "The council of Vessby voted on Tuesday to keep the old pier and to mend the harbour wall "
    "before the winter storms reach the town and wash the last of the stones into the sea. "
    "Nobody had expected the vote to be so close, and nobody had asked for it to be held so late."
)
RIGHT = (
    "Runa Aldermoor spoke for the ferrymen, who had asked for a second berth and for a longer "
    "quay since the spring of last year. She said that the plan was sound and that the money "
    "had been found, which the treasurer of the harbour board would neither deny nor confirm."
)
TITLE = "A pier, a wall and a late vote"


@pytest.fixture
def rows(paper):
    """Give the lines of both columns side by side, as tables of words are drawn."""
    left, right = paper.broken(LEFT, 34), paper.broken(RIGHT, 34)
    return [*zip(left, right, strict=True)]


def test_columns_drawn_row_by_row_are_read_one_after_the_other(paper, rows):
    sheet = paper.Sheet().put(60, 520, TITLE, 16)
    for number, (left, right) in enumerate(rows):
        sheet.put(30, 480 - 12 * number, left, 9).put(225, 480 - 12 * number, right, 9)
    assert paper.read(paper.pdf([sheet])).text == f"{TITLE}\n\n{LEFT}\n\n{RIGHT}"


def test_a_line_across_both_columns_parts_what_is_above_from_what_is_below(paper, rows):
    sheet = paper.Sheet()
    for number, (left, right) in enumerate(rows):
        y = 540 - 12 * number
        sheet.put(30, y, left, 9).put(225, y, right, 9)
        sheet.put(30, y - 200, left, 9).put(225, y - 200, right, 9)
    sheet.put(60, 395, TITLE, 16)
    text = paper.read(paper.pdf([sheet])).text
    assert text == "\n\n".join((LEFT, RIGHT, TITLE, LEFT, RIGHT))


def test_columns_drawn_one_after_the_other_stay_so(paper):
    sheet = paper.Sheet()
    sheet.lines(30, 480, paper.broken(LEFT, 34), 9)
    sheet.lines(225, 520, paper.broken(RIGHT, 34), 9)
    assert paper.read(paper.pdf([sheet])).text == f"{LEFT}\n\n{RIGHT}"


def test_a_table_is_read_row_by_row(paper):
    cells = [("Ferry", "214 crossings"), ("Skarv", "12 crossings"), ("Tern", "9 crossings")] * 3
    sheet = paper.Sheet()
    for number, (left, right) in enumerate(cells):
        sheet.put(30, 500 - 12 * number, f"{left} {number}", 9)
        sheet.put(225, 500 - 12 * number, f"{right} {number}", 9)
    text = paper.read(paper.pdf([sheet])).text
    assert text.index("Ferry 0") < text.index("214 crossings 0") < text.index("Skarv 1")


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_is_read_as_it_is_shown(paper, turn):
    way = {90: (0, 1), 180: (-1, 0), 270: (0, -1)}[turn]
    sheet = paper.Sheet(turn=turn)
    for number, line in enumerate(paper.broken(LEFT, 40)):
        down = 60 + 12 * number
        x, y = {90: (down, 60), 180: (380, down), 270: (400 - down, 500)}[turn]
        sheet.put(x, y, line, 9, way)
    assert paper.read(paper.pdf([sheet])).text == LEFT


def test_a_stamp_up_the_margin_stands_apart(paper):
    sheet = paper.Sheet().put(20, 100, "stamped: 1 of 3 May 2021", 12, (0, 1))
    sheet.lines(60, 500, paper.broken(LEFT, 40), 9)
    assert paper.read(paper.pdf([sheet])).text == f"{LEFT}\n\nstamped: 1 of 3 May 2021"


def test_rows_that_do_not_stand_at_the_same_height_are_no_hindrance(paper, rows):
    sheet = paper.Sheet()
    for number, (left, right) in enumerate(rows):
        sheet.put(30, 480 - 12 * number, left, 9).put(225, 474 - 12 * number, right, 9)
    assert paper.read(paper.pdf([sheet])).text == f"{LEFT}\n\n{RIGHT}"


def test_a_page_drawn_from_below_is_read_from_above(paper):
    sheet = paper.Sheet()
    lines = paper.broken(f"{LEFT} {RIGHT}", 60)
    for number in reversed(range(len(lines))):
        sheet.put(30, 480 - 12 * number, lines[number], 9)
    assert paper.read(paper.pdf([sheet])).text == f"{LEFT} {RIGHT}"
