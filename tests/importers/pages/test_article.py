import pytest

from curator.importers.pages.article import choose, with_told, write
from curator.importers.pages.blocks import split
from curator.importers.pages.forest import judge, trees
from curator.importers.pages.reading import parse
from curator.importers.pages.signs import NOT_ASKED, measure

SENTENCE = "The port office said that the harbour of Vessby would stay shut until the spring. "
MENU = "<ul class='menu'>" + "<li><a href='/a'>Boats</a></li>" * 9 + "</ul>"
PAGE = (
    f"<h1>Vessby</h1>{MENU}<div class='article-body'><p>{SENTENCE * 3}</p>"
    f"<blockquote><p>“Not one boat.”</p></blockquote><p>{SENTENCE * 4}</p>"
    f"<h2>Fishers</h2><p>{SENTENCE * 3}</p></div>{MENU}"
)


def blocks_of(html):
    return split(parse(f"<html><body>{html}</body></html>"))


def test_paragraphs_quotes_and_subheads_are_chosen_and_menus_are_not():
    blocks = blocks_of(PAGE)
    kept = choose(blocks, measure(blocks, "Vessby", ""), lambda: "")
    words = [block.text.split()[0] for block in kept if block.place.tag != "h1"]
    assert words == ["The", "“Not", "The", "Fishers", "The"]


def test_another_is_asked_only_in_doubt():
    blocks = blocks_of(PAGE)
    rows, asked = measure(blocks, "", ""), []

    def ask():
        asked.append(1)
        return ""

    choose(blocks, rows, ask, lambda rows: [0.99] * len(rows))
    assert asked == []
    choose(blocks, rows, ask, lambda rows: [0.6] * len(rows))
    assert asked == [1]


def test_what_another_found_is_a_share_of_each_block():
    blocks = blocks_of("<p>one two three four</p><p>five six</p><p>seven</p>")
    rows = measure(blocks, "", "")
    told = with_told(rows, blocks, "One two three. one two three, five six")
    assert [row[-1] for row in told] == [0.5, 1.0, 0.0]
    assert [row[-1] for row in with_told(rows, blocks, "")] == [NOT_ASKED] * 3


def test_a_row_is_kept_whole_and_a_table_that_lays_out_a_page_is_not():
    blocks = blocks_of(
        f"<table><tr><td>Boats<td>12<td><p>{SENTENCE * 2}</p><tr><td>Nets<td>9</table>"
    )
    chances = [0.99, 0.01, 0.01, 0.02, 0.02]
    kept = choose(blocks, measure(blocks, "", ""), lambda: "", lambda rows: chances)
    assert [block.text for block in kept] == ["Boats", "12"]


def test_nothing_is_chosen_from_nothing():
    assert choose([], [], lambda: "") == []


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        (
            "<p>List</p><ul><li>One</li><li><p>Two</p></li></ul><p>End</p>",
            "List\n\nOne\nTwo\n\nEnd",
        ),
        ("<table><tr><th>A<th>B<tr><td>1<td><p>2</p></table>", "A\tB\n1\t2"),
        ("<table><tr><td><p>One</p><p>Two</p></table>", "One\n\nTwo"),
        ("<dl><dt>Word<dd>Meaning</dl>", "Word\nMeaning"),
    ],
)
def test_blocks_are_written_as_they_stood(html, text):
    assert write(blocks_of(html)) == text


def test_the_trees_fit_the_numbers():
    row = measure(blocks_of(PAGE), "Vessby", "harbour")[0]
    places = set()
    todo = list(trees())
    while todo:
        node = todo.pop()
        if isinstance(node, list):
            places.add(node[0])
            todo += node[2:]
    assert max(places) < len(row)
    assert judge([row], [[0, row[0], 2.0, -2.0]]) == [pytest.approx(0.8808, abs=1e-4)]


def test_all_rows_are_of_one_length():
    rows = measure(blocks_of(PAGE), "Vessby", "")
    assert len({len(row) for row in rows}) == 1
    assert all(isinstance(value, int | float) for row in rows for value in row)
