"""Words, paragraphs and notes put together from lines, and the pages they stand on."""

import pytest

COLUMN = 34  # letters


def sheet_of(paper, *lines, y=540, left=40):
    sheet = paper.Sheet()
    sheet.lines(left, y, lines, 9)
    return sheet


def text_of(paper, *lines):
    return paper.read(paper.pdf([sheet_of(paper, *lines)])).text


def test_words_divided_at_line_ends_are_whole_again(paper):
    text = text_of(
        paper,
        "The council kept the infra-",
        "structure of the old harbour, and",
        "the responsi-",
        "bility for it was the warden's own",
    )
    assert "the infrastructure of" in text
    assert "the responsibility for" in text


def test_a_true_hyphen_stays_where_the_word_has_it_elsewhere(paper):
    text = text_of(
        paper,
        "The night-train came late, and the",
        "people who had taken the night-",
        "train went on by the old ferry and",
    )
    assert text.count("night-train") == 2
    assert "nighttrain" not in text


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("was signed in the spring of 1990-", "1993 by both of the towns on it", "1990-1993"),
        ("was asked of Fatima El-", "Sayed, who had kept the ledgers", "El-Sayed"),
        ("Das ist eine Frage der Hafen-", "und Stadtverwaltung von Vessby", "Hafen- und Stadt"),
        ("was put off in the years of 1990\u2013", "1993, as was the other one", "1990–1993"),
        ("had the ledger of the council\u2014", "which is lost \u2014 and the", "council—which is"),
        ("is at vessby.example/reports/", "pier of the year, and nowhere", "reports/pier of"),
        (
            "the by-law spoke of it, and the by-",
            "law was kept in a drawer of oak",
            "the by-law was",
        ),
    ],
)
def test_hyphens_that_mean_something_stay(paper, first, second, whole):
    assert whole in text_of(paper, first, second)


def test_an_indent_begins_a_paragraph_and_a_short_line_ends_one(paper):
    words = "The ferry was late again and nobody on the quay had been told of it by the harbour. "
    sheet = paper.Sheet()
    y = 540
    for number in range(6):
        lines = paper.broken(f"Day {number}. {words * 2}", 50, indent=2)
        sheet.put(52, y, lines[0], 9)
        y = sheet.lines(40, y - 10.8, lines[1:], 9)
    text = paper.read(paper.pdf([sheet])).text
    assert text.split("\n\n") == [f"Day {n}. {words * 2}".strip() for n in range(6)]


def test_a_gap_parts_paragraphs_also_where_the_lines_are_full(paper):
    lines = ["The harbour of Vessby is an old one,", "and the wall of it is older. It ends."]
    sheet = paper.Sheet()
    for number in range(4):
        sheet.lines(40, 540 - 30 * number, lines, 9)
    assert paper.read(paper.pdf([sheet])).text == "\n\n".join([" ".join(lines)] * 4)


def test_a_heading_of_the_same_size_stands_alone(paper):
    body = "The ferry was late again and nobody on the quay of the harbour had been told of it."
    lines = ["Of the ferry", *paper.broken(body, 40), "Of the quay", *paper.broken(body, 40)]
    text = text_of(paper, *lines)
    assert text == f"Of the ferry\n\n{body}\n\nOf the quay\n\n{body}"


@pytest.fixture
def noted(paper):
    """Make two pages with a sentence across them, and a note at the foot of the first."""
    body = (
        "The council of Vessby kept the pier, as the minutes of the board say on the page which "
        "the warden had marked, and nobody in the hall spoke against it when the clerk read out "
        "the words of the by-law and the names of all those who had put their hands to it."
    )
    lines = paper.broken(body, 50)
    first, second = paper.Sheet(), paper.Sheet()
    y = first.lines(40, 500, ["A first paragraph is here, and is short."], 10)
    y = first.lines(40, y - 8, lines[:3], 10)
    first.put(40 + 6 * len(lines[2]), y + 12 + 4, "1", 6)
    first.put(40, 60, "1", 5).put(44, 57, "Minutes of the harbour board, page 12.", 7.5)
    second.lines(40, 500, lines[3:], 10)
    return body, paper.read(paper.pdf([first, second]))


def test_a_note_at_the_foot_of_a_page_does_not_tear_a_sentence(noted):
    body, draft = noted
    first, note, rest = draft.text.split("\n\n")
    assert first == "A first paragraph is here, and is short."
    assert note == "[1] Minutes of the harbour board, page 12."
    assert rest == body.replace("hall spoke", "hall spoke[1]")


def test_pages_begin_where_their_first_words_stand(noted):
    body, draft = noted
    assert draft.pages[0] == 0
    lines = draft.text[draft.pages[1] :]
    assert body.endswith(lines)
    assert draft.text[draft.pages[1] - 1] == " "


def test_a_word_across_pages_is_whole_and_its_page_begins_within_it(paper):
    one = sheet_of(paper, "Nobody on the quay or in the", "council kept the old infra-", y=80)
    two = sheet_of(paper, "structure of the harbour, which is", "a loss to all of us in the town.")
    draft = paper.read(paper.pdf([one, two]))
    assert "old infrastructure of the harbour, which" in draft.text
    assert draft.text[draft.pages[1] :].startswith("structure of")


def test_an_empty_page_begins_with_the_words_that_follow_it(paper):
    words = "The harbour of Vessby is an old one."
    sheets = [sheet_of(paper, words), paper.Sheet(), sheet_of(paper, words), paper.Sheet()]
    draft = paper.read(paper.pdf(sheets))
    assert draft.pages == (0, len(words) + 2, len(words) + 2, len(draft.text))


def test_a_large_first_letter_belongs_to_its_word(paper):
    sheet = paper.Sheet().put(40, 478, "T", 36)
    sheet.lines(
        66, 500, ["he harbour of Vessby is an old one,", "and the wall is older, which stands"], 9
    )
    sheet.lines(40, 478.4, ["where the great-grandmothers of all built", "it of stones."], 9)
    assert paper.read(paper.pdf([sheet])).text == (
        "The harbour of Vessby is an old one, and the wall is older, which stands where the "
        "great-grandmothers of all built it of stones."
    )


def test_the_lines_of_a_table_of_contents_stay_apart(paper):
    lines = [f"Of the {what} {'.' * 30} {page}" for what, page in (("pier", 4), ("wall", 17))]
    assert text_of(paper, *lines) == "\n\n".join(lines)


def test_points_of_lists_are_paragraphs(paper):
    sheet = paper.Sheet()
    y = sheet.lines(40, 520, ["The plan has these points, as was said:"], 9)
    y = sheet.lines(40, y, ["• The first of them runs over the end", "• The second does not"], 9)
    sheet.lines(
        40, y, ["1. Number one", "2. Number two, on the day of the", "12. May, as it was"], 9
    )
    text = paper.read(paper.pdf([sheet])).text
    assert text.split("\n\n") == [
        "The plan has these points, as was said:",
        "• The first of them runs over the end",
        "• The second does not",
        "1. Number one",
        "2. Number two, on the day of the 12. May, as it was",
    ]
