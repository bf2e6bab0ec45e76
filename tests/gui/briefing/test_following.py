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
from curator.gui.briefing.notes import parted
from curator.gui.briefing.setting import page_of
from curator.gui.briefing.sheet import Landmark
from curator.gui.theme import LIGHT
from curator.services import quotes
from curator.services.briefings import definitions, templates

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


def test_a_landmark_is_found_again_by_its_words_or_else_by_its_number():
    mark = Landmark(0, 2, "## Two")
    assert mark.again(enumerate(["# Two", "## Two", "x", "y", "## Two"])) == 1
    assert mark.again(enumerate(["# Two", "x", "## Three"])) == 2
    assert mark.again(enumerate(["## Two", "x", "> Three"])) == 0
    assert mark.again(enumerate(["# Two", "x", "> Three"])) is None
    assert mark.again(()) is None


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
