"""The page of the briefing is set as it would be read, and says what the export says."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QTextCursor, QTextDocument

from curator.gui.briefing.dress import Dress
from curator.gui.briefing.setting import page_of
from curator.gui.briefing.sheet import Bar
from curator.gui.theme import DARK, INTERFACE, LIGHT, READING
from curator.services.briefings.definitions import of_project
from curator.services.briefings.writing import document
from curator.services.project import Project

GOLDEN = Path(__file__).resolve().parents[2] / "data" / "briefings"


def blocks(document):
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def block_with(document, words):
    return next(
        block
        for block in blocks(document)
        if words in block.text() and QTextCursor(block).currentTable() is None
    )


def first_font(block):
    return block.begin().fragment().charFormat().font()


@pytest.fixture
def page(qapp, tmp_path, sample_at):
    with Project.open(sample_at(tmp_path / "sample"), read_only=True) as project:
        wanted = replace(of_project(project), template="actors")
        return page_of(document(project, wanted).text, Dress(LIGHT))


def test_headings_and_quotes_are_in_the_reading_font_and_the_rest_is_small(page):
    title = first_font(page.begin())
    quote = first_font(block_with(page, "the tide does not vote"))
    said = first_font(block_with(page, "— Lio Castane"))
    assert QFontInfo(title).family() == QFontInfo(quote).family() == READING
    assert QFontInfo(said).family() == INTERFACE
    assert title.pointSizeF() > quote.pointSizeF() > said.pointSizeF()


def test_the_notes_are_small_and_muted_and_their_marks_raised(page):
    note = block_with(page, ", characters ")
    walk = note.begin()
    number = walk.fragment()
    walk += 1
    words = walk.fragment().charFormat()
    assert number.charFormat().anchorHref() == "#use-1"
    assert number.charFormat().anchorNames() == ["note-1"]
    assert number.charFormat().verticalAlignment() is words.VerticalAlignment.AlignSuperScript
    assert words.foreground().color().name().upper() == LIGHT.muted.upper()


def test_a_quote_has_the_bar_of_its_stance_as_far_as_it_goes(page):
    first = block_with(page, "For three hundred years")
    second = block_with(page, "It has to be now")
    said = second.next()
    assert page.bars_from(first.position())[:3] == [
        Bar(first.position(), "opposes", joined=False),
        Bar(second.position(), "opposes", joined=True),
        Bar(said.position(), "opposes", joined=True),
    ]


def test_what_has_no_stance_yet_has_no_bar(page):
    said = block_with(page, "no claim yet")
    assert not {bar.place for bar in page.bars} & {said.position(), said.previous().position()}
    assert [bar.place for bar in page.bars] == sorted({bar.place for bar in page.bars})


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", [path.name for path in sorted(GOLDEN.glob("*.md"))])
def test_every_word_of_the_export_is_on_the_page(qapp, name, tokens):
    markdown = re.sub("<!--.*?-->", "", (GOLDEN / name).read_text("utf-8"))
    plain = QTextDocument()
    features = QTextDocument.MarkdownFeature
    apart = re.sub("(?m)^ {4}", "", markdown)  # what belongs to a note; else Qt takes it for code
    plain.setMarkdown(apart, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
    wanted = {word for word in plain.toPlainText().split() if "[^q" not in word}
    assert wanted <= set(page_of(markdown, Dress(tokens)).toPlainText().split())


def test_a_date_in_a_table_stays_on_one_line(qapp, tmp_path, sample_at):
    with Project.open(sample_at(tmp_path / "sample"), read_only=True) as project:
        page = page_of(document(project, of_project(project)).text, Dress(LIGHT))
    page.setTextWidth(600)
    page.documentLayout().documentSize()
    rows = [b for b in blocks(page) if b.text() in ("17 January 2025", "20 February 2025")]
    dates = [b for b in rows if QTextCursor(b).currentTable().columns() < 5]  # not the sources
    assert dates
    assert {each.layout().lineCount() for each in dates} == {1}


def test_figures_stay_beside_their_signs_on_a_narrow_page(qapp, tmp_path, sample_at):
    with Project.open(sample_at(tmp_path / "sample"), read_only=True) as project:
        page = page_of(document(project, of_project(project)).text, Dress(LIGHT))
    page.setTextWidth(536)
    page.documentLayout().documentSize()
    cells = [b for b in blocks(page) if re.fullmatch(r"[▲▼●○] \d+", b.text())]
    assert cells
    assert {each.layout().lineCount() for each in cells} == {1}


def test_what_looks_like_a_picture_or_a_page_is_shown_as_text(qapp):
    page = page_of("# A\n\n<img src='/dev/zero'> <b>fat</b> ![x](file:///dev/zero)\n", Dress(LIGHT))
    assert "<img src='/dev/zero'> <b>fat</b>" in page.toPlainText()
    empty = page.loadResource(QTextDocument.ResourceType.ImageResource.value, "file:///x")
    assert empty.width() == 1


def test_an_address_in_it_leads_nowhere(qapp):
    page = page_of("Read <https://example.org/x> and [this](file:///etc/passwd).\n", Dress(LIGHT))
    for block in blocks(page):
        walk = block.begin()
        while not walk.atEnd():
            assert not walk.fragment().charFormat().isAnchor()
            walk += 1
