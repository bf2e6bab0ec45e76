"""What a briefing takes in, and what its writer judges."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curator.domain.briefings.definition import Judgement
from curator.domain.briefings.scales import Scale
from curator.domain.lists.statements import Facet
from curator.services import claims
from curator.services.briefings import definitions

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def open_scope(writer):
    writer.page.setFocus()
    writer.press(Qt.Key.Key_P, CONTROL | SHIFT)
    writer.wait()
    return writer.panel.facets


def choose(writer, facets, facet, name):
    tally = next(
        e.tally for e in facets.model._entries
        if e.facet is facet and e.tally and e.tally.name == name
    )  # fmt: skip
    row = facets.model.row_of(facet, tally.value)
    facets.view.setFocus()
    facets.view.setCurrentIndex(facets.model.index(row))
    writer.press(Qt.Key.Key_Space)


def test_choosing_an_actor_narrows_the_page_at_once_and_is_kept(writer):
    facets = open_scope(writer)
    choose(writer, facets, Facet.ACTOR, "Ilse Tarn")
    assert "Nobody asked us" in writer.words
    assert "we were wrong" not in writer.words
    writer.press(Qt.Key.Key_Escape)
    assert writer.panel is None
    assert writer.briefing.scope.chosen


def test_the_scope_is_told_in_the_column(writer):
    facets = open_scope(writer)
    choose(writer, facets, Facet.ACTOR, "Ilse Tarn")
    assert "Ilse Tarn" in writer.column.scope.accessibleName()
    assert "1 quote" in writer.column.head.told.text() or "1 quote" in writer.words


def test_dates_narrow_and_what_is_no_date_is_told_below_the_field(writer):
    open_scope(writer)
    panel = writer.panel
    panel.since.setFocus()
    writer.type("2031-13")
    writer.press(Qt.Key.Key_Tab)
    assert panel.wrong.isVisible()
    assert "2031-13" in panel.wrong.text()
    panel.since.setFocus()
    panel.since.selectAll()
    writer.type("2031-02")
    writer.press(Qt.Key.Key_Tab)
    assert not panel.wrong.isVisible()
    assert "No quotes in this scope" in writer.words


def test_an_end_before_the_start_is_refused(writer):
    open_scope(writer)
    panel = writer.panel
    for field, words in ((panel.since, "2024"), (panel.until, "2020")):
        field.setFocus()
        writer.type(words)
        writer.press(Qt.Key.Key_Tab)
    assert "2020" in panel.wrong.text()
    assert writer.briefing.scope.until is None


def test_words_narrow_once_their_field_is_left_as_one_edit(writer):
    facets = open_scope(writer)
    facets.filter.setFocus()
    writer.type("stays")
    assert writer.briefing.scope.words == ""
    writer.press(Qt.Key.Key_Return)
    assert writer.briefing.scope.words == "stays"
    assert "Nobody asked us" not in writer.words
    writer.page.setFocus()
    writer.undo()
    assert writer.briefing.scope.words == ""


def test_what_the_quotes_are_narrowed_to_is_briefed_by_a_key(writer):
    writer.press(Qt.Key.Key_2, CONTROL)
    pane = writer.window.stack.rooms["quotes"].pane
    writer.qtbot.waitUntil(lambda: pane.keeper.idle)
    choose(writer, pane.facets, Facet.ACTOR, "Ona Brand")
    writer.qtbot.waitUntil(lambda: pane.keeper.idle)
    pane.table.setFocus()
    writer.press(Qt.Key.Key_B)
    assert writer.context.selection.room == "briefing"
    writer.type("What Ona says")
    writer.press(Qt.Key.Key_Return)
    assert writer.words.startswith("What Ona says")
    assert "we were wrong" in writer.words
    assert "— Ilse Tarn" not in writer.words
    (kept,) = definitions.all_of(writer.context.project)
    assert list(kept.scope.chosen) == [Facet.ACTOR]


def open_judgements(writer):
    writer.page.setFocus()
    writer.press(Qt.Key.Key_J, CONTROL | ALT)
    return writer.panel


def test_a_judgement_is_written_graded_and_stands_on_the_page(writer):
    panel = open_judgements(writer)
    panel.add.setFocus()
    writer.press(Qt.Key.Key_Return)
    writer.type("The pond will be drained.")
    writer.press(Qt.Key.Key_Tab)
    form = panel.form
    form.likelihood.setFocus()
    QTest.keyClicks(form.likelihood, "likely")
    form.likelihood.activated.emit(form.likelihood.currentIndex())
    form.because.setFocus()
    writer.type("the mayor says so")
    writer.press(Qt.Key.Key_Tab)
    (kept,) = writer.briefing.judgements
    assert (kept.wording, kept.likelihood) == ("The pond will be drained.", "likely")
    assert kept.because == "the mayor says so"
    assert "The pond will be drained." in writer.words
    assert "Likelihood: likely (55–80 %)." in writer.words


def test_a_sentence_that_mixes_measures_is_told_at_the_field_as_it_is_typed(writer):
    panel = open_judgements(writer)
    panel.add.setFocus()
    writer.press(Qt.Key.Key_Return)
    writer.type("It is likely, with high confidence, and a realistic possibility.")
    told = panel.form.fault.text()
    assert panel.form.fault.isVisible()
    assert "likely”, “high confidence" in told
    assert "another scale" in told
    assert panel.form.wording.accessibleDescription() == told


def test_a_sentence_that_says_otherwise_than_what_is_picked_is_told(writer):
    writer.room.desk.set(judgements=(Judgement("It is unlikely to stay.", likelihood="likely"),))
    form = open_judgements(writer).form
    assert "“unlikely” is not what is picked" in form.fault.text()
    form.because.setFocus()
    writer.type("It is likely, with low confidence.")
    assert "stand in one sentence" in form.fault.text()


def test_the_scale_of_the_briefing_gives_the_terms(writer):
    writer.room.desk.set(scale=Scale.PHIA, judgements=(Judgement("It stays."),))
    panel = open_judgements(writer)
    terms = [panel.form.likelihood.itemText(n) for n in range(panel.form.likelihood.count())]
    assert any("realistic possibility" in term for term in terms)
    assert not any("roughly even" in term for term in terms)


def test_judgements_are_moved_and_removed_by_keys(writer):
    writer.room.desk.set(judgements=(Judgement("First."), Judgement("Second.")))
    panel = open_judgements(writer)
    panel.list.setFocus()
    panel.list.setCurrentRow(1)
    writer.press(Qt.Key.Key_Up, ALT)
    assert [each.wording for each in writer.briefing.judgements] == ["Second.", "First."]
    writer.press(Qt.Key.Key_Delete)
    assert [each.wording for each in writer.briefing.judgements] == ["First."]
    writer.undo()
    assert [each.wording for each in writer.briefing.judgements] == ["Second.", "First."]


def test_a_judgement_rests_on_claims_named_by_some_of_their_words(writer):
    writer.room.desk.set(judgements=(Judgement("It goes."),))
    panel = open_judgements(writer)
    panel.form.claims.line.setFocus()
    writer.type("no such claim")
    writer.press(Qt.Key.Key_Return)
    assert panel.form.wrong.isVisible()
    panel.form.claims.line.selectAll()
    writer.type("pond is")
    writer.press(Qt.Key.Key_Return)
    (kept,) = writer.briefing.judgements
    assert kept.claim_ids == (claims.all_of(writer.context.project)[0].id,)
    assert "Rests on: C1 “" in writer.words


def test_a_reason_that_is_a_sentence_of_its_own_ends_in_one_full_stop(writer):
    for reason in ("he says so.", "he says so"):
        judged = Judgement("It is over.", confidence="high", because=reason)
        writer.room.desk.set(judgements=(judged,))
        line = next(each for each in writer.words.splitlines() if "because" in each)
        assert line == "Confidence: high, because he says so."
