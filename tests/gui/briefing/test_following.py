"""Following changes: what is looked at comes first, stays where it is, and is the right one."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from curator.domain.briefings.definition import SectionKind, Template
from curator.domain.statements import NewStatement, Stance
from curator.gui.briefing import composing
from curator.gui.briefing.dress import Dress
from curator.gui.briefing.marks import Own
from curator.gui.briefing.notes import parted, weight
from curator.gui.briefing.setting import page_of
from curator.gui.theme import LIGHT
from curator.services import quotes
from curator.services.briefings import definitions, templates
from tests.gui.briefing.conftest import CONTROL, SHIFT

GOLDEN = Path(__file__).resolve().parents[2] / "data" / "briefings"


@pytest.fixture
def leaves(writer, monkeypatch):
    """Remember what is shown of a briefing that is set in parts, and how high it stands then."""
    monkeypatch.setattr(composing, "_FIRST", 300)
    writer.window.resize(1100, 420)
    writer.wait()
    writer.room.reload()
    writer.wait()
    seen = []

    def note(leaf):
        page = writer.page
        top = {mark.block: top_of(page, mark) for mark in leaf.sheet.landmarks}
        seen.append((leaf, page.toPlainText(), top))

    writer.room.composer.composed.connect(note)
    return seen


def top_of(page, mark):
    """Tell where a landmark is seen, in pixels of the viewport."""
    block = page.sheet.findBlock(mark.place)
    box = page.sheet.documentLayout().blockBoundingRect(block)
    return box.top() - page.verticalScrollBar().value()


def look_at(writer, words):
    """Scroll so far that a heading stands at the top."""
    page = writer.page
    mark = next(each for each in page.sheet.landmarks if words in each.block)
    bar = page.verticalScrollBar()
    bar.setValue(bar.value() + round(top_of(page, mark)))
    assert bar.value() > 0
    return mark


def change(writer, stance=Stance.UNCLEAR):
    """Let somebody think otherwise."""
    said = NewStatement("Ilse Tarn", "The pond is to be drained.", stance)
    quotes.amend_statement(writer.context.project, 2, said)
    writer.wait()


@pytest.mark.parametrize("name", [path.name for path in sorted(GOLDEN.glob("*.md"))])
def test_each_heading_table_and_quote_is_found_on_the_page(qapp, name):
    text = parted((GOLDEN / name).read_text("utf-8"))
    everything = range(len(text.blocks))
    page = page_of(text.excerpt(everything), Dress(LIGHT))
    numbers = text.landmarks(everything)
    assert len(numbers) == len(page.begun)
    for number, place in zip(numbers, page.begun, strict=True):
        words = re.findall(r"\w+", page.findBlock(place).text())
        assert set(words[:1]) <= set(re.findall(r"\w+", text.blocks[number]))


def test_a_landmark_is_found_again_by_its_words_or_else_by_its_place():
    def again(markdown):
        return parted(markdown).again(mark)

    mark = parted("# One\n\n## Two\n\n> Three").landmark(2)
    assert again("# One\n\nx\n\n## Two\n\ny\n\n> Three") == 4
    assert again("# One\n\n## Two\n\n> Four\n\n> Three") == 3
    assert again("# One\n\n## Two\n\n> Four") == 2
    assert again("> Three\n\n## Two\n\nx") == 0
    assert again("# One\n\n## Two\n\nx") is None
    assert again("") is None


def test_a_quote_that_stands_in_many_sections_is_found_again_in_its_own():
    text = "## A\n\n> Q\n\n## B\n\n> Q\n\n## C\n\n> Q"
    mark = parted(text).landmark(5)
    assert mark.section == "## C"
    without = parted(text.removeprefix("## A\n\n> Q\n\n").replace("## B\n\n> Q\n\n", ""))
    assert without.again(mark) == 1
    assert parted("## Z\n\n> Q\n\n" + text).again(mark) == 7


def test_a_change_is_seen_at_once_where_it_is_read(writer, leaves):
    mark = look_at(writer, "Claims in detail")
    before = top_of(writer.page, mark)
    change(writer)
    first, *_, last = leaves
    assert first[0].passing
    assert not last[0].passing
    for leaf, _, tops in (first, last):
        assert not leaf.anew
        assert tops[mark.block] == pytest.approx(before, abs=2)
    assert "Ilse Tarn · ○ 1" in first[1]
    assert "Bottom line" not in first[1]
    assert "Bottom line" in last[1]


def test_the_beginning_is_set_before_the_rest_is_written_by_the_template(writer, leaves):
    writer.page.verticalScrollBar().setValue(0)
    change(writer)
    first, *_, last = leaves
    assert first[0].passing
    assert not first[0].composition.whole
    assert last[1].startswith(first[1].split("[^")[0].rstrip()[:200])
    assert len(first[1]) < len(last[1])


def test_what_is_read_stays_where_it_is_when_something_above_it_grows(writer, leaves):
    mark = look_at(writer, "Claims in detail")
    before, scrolled = top_of(writer.page, mark), writer.page.verticalScrollBar().value()
    writer.room.desk.write(Own(SectionKind.BOTTOM_LINE), "\n\n".join(["The pond goes."] * 30))
    writer.wait()
    assert writer.page.verticalScrollBar().value() > scrolled + 200
    assert leaves[-1][2][mark.block] == pytest.approx(before, abs=2)


def test_a_click_meanwhile_leads_to_the_quote_that_was_clicked_on(writer, leaves):
    chosen = []

    def click(leaf):
        if leaf.passing:
            stop = leaf.sheet.stops[-1]
            words = leaf.composition.uses[stop.use - 1].quote
            chosen.append(words.id)
            writer.room._choose(stop.use)  # as a click does

    writer.room.composer.composed.connect(click)
    went = []
    writer.context.show_place = lambda source, quote: went.append(quote)
    look_at(writer, "Claims in detail")
    change(writer)
    assert went == chosen != []


def test_the_first_change_of_an_unsaved_briefing_leaves_the_page_where_it_is(writer, monkeypatch):
    monkeypatch.setattr(composing, "_FIRST", 200)
    monkeypatch.setattr(composing, "_MOST", 500)
    writer.room.reload()
    writer.wait()
    writer.room.turner.on.click()
    writer.wait()
    begin = writer.page.sheet.landmarks[0].number
    assert begin > 0
    assert writer.briefing.id == 0
    writer.room.desk.set_section(SectionKind.APPENDIX, shown=False)
    writer.wait()
    assert writer.briefing.id
    assert writer.page.sheet.landmarks[0].number == begin


def test_another_briefing_is_shown_from_its_beginning(writer, leaves):
    project = writer.context.project
    one = definitions.save(project, replace(definitions.of_project(project), title="One"))
    two = definitions.save(project, replace(definitions.of_project(project), title="Two"))
    writer.wait()
    writer.room.desk.choose(one.id)
    writer.wait()
    look_at(writer, "Claims in detail")
    writer.room.desk.choose(two.id)
    assert writer.words.startswith("Two")
    assert writer.page.verticalScrollBar().value() == 0


def test_a_template_that_fails_further_down_leaves_the_whole_page(writer, leaves):
    before = writer.words
    more = "{{ '\n\nMore and more.' * 40 }}"
    fault = "{% for one in said %}{{ one.nope }}{% endfor %}"
    project = writer.context.project
    kept = templates.save(project, Template("Broken", f"# Begun anew\n\n{more}\n\n{fault}"))
    writer.wait()
    told = []
    writer.room.composer.faulty.connect(told.append)
    writer.room.desk.set(template_id=kept.id)
    writer.wait()
    assert any("Begun anew" in words for leaf, words, _ in leaves if leaf.passing)
    assert told
    assert writer.words == before


def test_claims_are_not_read_again_while_nobody_reads(writer):
    guesser = writer.window.stack.rooms["read"].reader.guesser
    gathered = []
    guesser._take = lambda *told: gathered.append(told)
    change(writer)
    assert not gathered
    writer.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    writer.wait()
    assert len(gathered) == 1


@pytest.fixture
def parts(writer, monkeypatch):
    """Let the briefing of the room be set in small parts."""
    monkeypatch.setattr(composing, "_FIRST", 200)
    monkeypatch.setattr(composing, "_MOST", 600)
    writer.window.resize(1100, 420)
    writer.wait()
    writer.room.reload()
    writer.wait()
    return writer


def shown(writer):
    """Tell which blocks of the briefing are on the page."""
    marks = writer.page.sheet.landmarks
    return marks[0].number, writer.page.sheet.until


def test_page_up_at_the_beginning_of_a_part_shows_the_end_of_the_one_before(parts):
    page, key = parts.page, Qt.Key.Key_PageUp
    parts.room.go(SectionKind.CLAIMS)
    parts.wait()
    begin = parts.room.composer.begin
    assert begin > 0
    page.verticalScrollBar().setValue(0)
    page.setFocus()
    parts.press(key)
    parts.wait()
    sheet, bar = page.sheet, page.verticalScrollBar()
    assert sheet.until == begin
    notes = sheet.documentLayout().blockBoundingRect(sheet.findBlock(sheet.notes_at)).top()
    assert bar.value() == max(round(notes) - page.viewport().height(), 0) > 0


def test_page_down_leads_on_from_where_page_up_came_from(parts):
    parts.room.go(SectionKind.CLAIMS)
    parts.wait()
    begin = parts.room.composer.begin
    parts.room.turner.back.click()
    parts.wait()
    parts.room.turner.on.click()
    parts.wait()
    assert parts.room.composer.begin == begin


def test_the_keys_go_on_from_quote_to_quote_over_the_end_of_a_part(parts):
    page, seen = parts.page, []
    page.setFocus()
    uses = len(parts.room.composer.last.uses)
    for _ in range(uses):
        parts.press(Qt.Key.Key_Tab)
        parts.wait()
        seen.append(page.stop.use)
    assert seen == list(range(1, uses + 1))
    for _ in range(uses - 1):
        parts.press(Qt.Key.Key_Backtab)
        parts.wait()
        seen.append(page.stop.use)
    assert seen[uses:] == list(range(uses - 1, 0, -1))


def test_a_part_begins_with_the_same_words_when_a_section_before_it_goes(parts):
    parts.room.go(SectionKind.CLAIMS)
    parts.wait()
    first = parts.page.sheet.landmarks[0]
    assert first.number == parts.room.composer.begin > 0
    assert parts.page.verticalScrollBar().value() == 0
    parts.room.desk.set_section(SectionKind.CONTENTION, shown=False)
    parts.wait()
    again = parts.page.sheet.landmarks[0]
    assert again.block == first.block
    assert again.number == parts.room.composer.begin < first.number
    parts.undo()
    parts.wait()
    assert parts.page.sheet.landmarks[0].block == first.block


def test_what_is_read_stays_on_the_page_when_much_comes_before_it(parts):
    mark = look_at(parts, "Who says what")
    parts.room.desk.write(Own(SectionKind.BOTTOM_LINE), "\n\n".join(["The pond goes."] * 90))
    parts.wait()
    again = parts.page.sheet.landmark_like(mark)
    assert again.block == mark.block
    assert 0 <= top_of(parts.page, again) < parts.page.viewport().height()


def test_taking_back_the_first_change_of_an_unsaved_briefing_leaves_the_page_where_it_is(parts):
    parts.room.go(SectionKind.CLAIMS)
    parts.wait()
    assert parts.briefing.id == 0
    parts.room.desk.set_section(SectionKind.APPENDIX, shown=False)
    first = parts.words
    assert parts.briefing.id
    parts.undo()
    assert parts.words == first
    assert parts.briefing.id == 0
    parts.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert parts.words == first
    assert parts.briefing.id


def test_taking_it_back_leads_to_the_unsaved_briefing_though_others_are_saved(writer):
    project = writer.context.project
    definitions.save(project, replace(definitions.of_project(project), title="Another"))
    writer.wait()
    writer.room.desk.choose(0)
    writer.room.desk.set_section(SectionKind.APPENDIX, shown=False)
    writer.wait()
    writer.undo()
    writer.wait()
    assert writer.briefing.id == 0


def test_the_turner_counts_letters_not_blocks(writer, monkeypatch):
    monkeypatch.setattr(composing, "_MOST", 500)
    writer.room.desk.write(Own(SectionKind.BOTTOM_LINE), "The pond goes. " * 400)
    writer.wait()
    leaf_end = writer.page.sheet.until
    text = writer.room.composer.last.text
    part = sum(map(weight, text.blocks[:leaf_end])) / sum(map(weight, text.blocks))
    assert writer.room.turner.told.text().startswith(f"0 to {int(100 * part)} %")
    assert part > 2 * leaf_end / len(text.blocks)


def test_the_page_begins_with_the_same_words_after_changes_that_come_fast(parts):
    parts.room.go(SectionKind.CLAIMS)
    parts.wait()
    first, bar = parts.page.sheet.landmarks[0], parts.page.verticalScrollBar()
    bar.setValue(120)
    wanted = [(SectionKind.CONTENTION, False), (SectionKind.MATRIX, False)] * 2
    wanted[2:] = [(kind, True) for kind, _ in wanted[2:]]

    def go_on(leaf):
        if leaf.passing and wanted:  # before all of the page is there
            kind, shown = wanted.pop(0)
            parts.room.desk.set_section(kind, shown=shown)

    parts.room.composer.composed.connect(go_on)
    parts.room.desk.set_section(SectionKind.APPENDIX, shown=False)
    parts.wait()
    assert not wanted
    assert parts.page.sheet.landmarks[0].block == first.block
    assert bar.value() == pytest.approx(120, abs=2)
