"""The room of the claims, by key and mouse."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from curator.domain.claims import ClaimStatus
from curator.services import claims, history
from curator.services.briefings.definitions import of_project
from curator.services.briefings.gathering import gather

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ASK, CLOSE, PIER = "Fishers were asked.", "The harbour should close.", "The pier is old."


def test_a_claim_is_set_under_the_one_before_it_and_out_again_by_keys(disputes):
    disputes.choose(CLOSE)
    disputes.press(Qt.Key.Key_Right, ALT)
    assert disputes.claim(CLOSE).parent_id == disputes.claim(ASK).id
    assert disputes.chosen == CLOSE
    assert disputes.editor.above.text == ASK
    disputes.press(Qt.Key.Key_Left, ALT)
    assert disputes.claim(CLOSE).parent_id is None
    disputes.undo()
    assert disputes.desk.tree.model().rowCount() == 2
    assert disputes.chosen == CLOSE


def test_the_first_claim_has_nothing_to_go_under(disputes):
    edits = len(history.edits(disputes.project))
    disputes.choose(ASK)
    disputes.press(Qt.Key.Key_Right, ALT)
    disputes.press(Qt.Key.Key_Left, ALT)
    assert len(history.edits(disputes.project)) == edits


def drag(tree, entry_id, onto, at=0.5):
    """Drag an entry over a row, so far down it, or over none, and let go."""
    tree.choose(entry_id)
    place = QPoint(40, tree.viewport().height() - 5)
    if onto is not None:
        box = tree.visualRect(tree.entries.index_of(onto))
        place = QPoint(box.center().x(), box.top() + round(box.height() * at))
    data = tree.entries.mimeData([tree.currentIndex()])
    held = Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, ALT & CTRL

    def over(kind):
        class Over(kind):
            def source(self):
                return tree

        return Over

    enter, move = over(QDragEnterEvent)(place, *held), over(QDragMoveEvent)(place, *held)
    tree.dragEnterEvent(enter)
    tree.dragMoveEvent(move)
    if move.isAccepted():
        tree.dropEvent(over(QDropEvent)(QPointF(place), *held))
    settle()


def settle():
    for _ in range(3):
        QApplication.processEvents()


def key_of(disputes, wording):
    return disputes.claim(wording).id


def test_a_claim_dropped_onto_another_falls_under_it_and_beside_none_stands_alone(disputes):
    tree = disputes.desk.tree
    ask, pier = key_of(disputes, ASK), key_of(disputes, PIER)
    drag(tree, pier, ask)
    assert disputes.claim(PIER).parent_id == ask
    assert disputes.chosen == PIER
    drag(tree, pier, None)
    assert disputes.claim(PIER).parent_id is None


def test_a_claim_dropped_between_two_stands_there_and_the_file_keeps_it(disputes):
    tree, edits = disputes.desk.tree, len(history.edits(disputes.project))
    ask, close, pier = (key_of(disputes, wording) for wording in (ASK, CLOSE, PIER))
    drag(tree, pier, ask, at=0.02)
    assert disputes.listed == [PIER, ASK, CLOSE]
    drag(tree, pier, ask, at=0.98)
    assert disputes.listed == [ASK, PIER, CLOSE]
    drag(tree, ask, close, at=0.98)
    assert disputes.listed == [PIER, CLOSE, ASK]
    assert disputes.chosen == ASK
    assert len(history.edits(disputes.project)) == edits + 3
    assert [claim.wording for claim in claims.all_of(disputes.project)] == [PIER, CLOSE, ASK]
    for _ in range(3):
        disputes.undo()
    assert disputes.listed == [ASK, CLOSE, PIER]


def test_below_a_claim_with_others_under_it_is_before_the_first_of_them(disputes):
    tree = disputes.desk.tree
    ask, close, pier = (key_of(disputes, wording) for wording in (ASK, CLOSE, PIER))
    drag(tree, pier, ask)
    drag(tree, close, ask, at=0.98)
    assert disputes.listed == [ASK, CLOSE, PIER]
    assert disputes.claim(CLOSE).parent_id == ask


def test_a_circle_dragged_together_is_refused_in_words(disputes):
    tree = disputes.desk.tree
    ask, close = key_of(disputes, ASK), key_of(disputes, CLOSE)
    drag(tree, close, ask)
    drag(tree, ask, close)
    assert "cannot fall under itself" in disputes.editor.wrong.text()
    assert disputes.editor.wrong.isVisible()
    assert disputes.claim(ASK).parent_id is None


def test_a_claim_let_go_over_itself_stays_and_nothing_is_said(disputes):
    tree, edits = disputes.desk.tree, len(history.edits(disputes.project))
    drag(tree, key_of(disputes, ASK), key_of(disputes, ASK))
    assert disputes.editor.wrong.text() == ""
    assert len(history.edits(disputes.project)) == edits


def test_what_is_dragged_here_from_elsewhere_is_not_taken(disputes):
    tree = disputes.desk.tree
    data = tree.entries.mimeData([tree.currentIndex()])
    edits = len(history.edits(disputes.project))
    held = Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, ALT & CTRL
    event = QDragEnterEvent(QPoint(40, 20), *held)
    tree.dragEnterEvent(event)
    assert not event.isAccepted()
    tree.dropEvent(QDropEvent(QPointF(40, 20), *held))
    assert len(history.edits(disputes.project)) == edits


def test_claims_are_ordered_by_keys_one_step_each(disputes):
    disputes.choose(PIER)
    disputes.press(Qt.Key.Key_Up, ALT)
    assert disputes.listed == [ASK, PIER, CLOSE]
    assert disputes.chosen == PIER
    disputes.press(Qt.Key.Key_Up, ALT)
    assert disputes.listed == [PIER, ASK, CLOSE]
    edits = len(history.edits(disputes.project))
    disputes.press(Qt.Key.Key_Up, ALT)
    assert len(history.edits(disputes.project)) == edits
    disputes.press(Qt.Key.Key_Down, ALT)
    disputes.press(Qt.Key.Key_Down, ALT)
    assert disputes.listed == [ASK, CLOSE, PIER]
    disputes.press(Qt.Key.Key_Down, ALT)
    assert len(history.edits(disputes.project)) == edits + 2
    assert "ordering claims" in disputes.context.actions["edit.undo"].text()
    disputes.undo()
    assert disputes.listed == [ASK, PIER, CLOSE]
    disputes.redo()
    assert disputes.listed == [ASK, CLOSE, PIER]


def test_a_key_orders_a_claim_among_those_under_the_same_one_only(disputes):
    disputes.choose(CLOSE)
    disputes.press(Qt.Key.Key_Right, ALT)
    disputes.press(Qt.Key.Key_Up, ALT)
    disputes.press(Qt.Key.Key_Down, ALT)
    assert disputes.claim(CLOSE).parent_id == key_of(disputes, ASK)
    assert disputes.listed == [ASK, CLOSE, PIER]


def test_the_briefing_stands_in_the_order_of_the_claims(disputes):
    assert briefed(disputes.project) == [ASK, CLOSE]
    disputes.choose(CLOSE)
    disputes.press(Qt.Key.Key_Up, ALT)
    assert briefed(disputes.project) == [CLOSE, ASK]


def test_other_wordings_are_added_taken_away_and_found_by_the_filter(disputes):
    editor = disputes.editor
    editor.wordings.line.setFocus()
    disputes.type("They were heard.")
    disputes.press(Qt.Key.Key_Return)
    assert disputes.claim("they were HEARD.").wording == ASK
    assert editor.wordings.line.text() == ""
    disputes.desk.filter.setFocus()
    disputes.type("heard")
    assert disputes.desk.tree.entries.rowCount() == 1
    assert disputes.chosen == ASK
    disputes.desk.filter.clear()
    editor.wordings.chips[0].setFocus()
    assert "Take the wording" in editor.wordings.chips[0].accessibleName()
    disputes.press(Qt.Key.Key_Delete)
    assert disputes.claim(ASK).wordings == ()
    assert "taking a wording away" in disputes.context.actions["edit.undo"].text()
    disputes.undo()
    assert disputes.claim(ASK).wordings == ("They were heard.",)
    assert len(editor.wordings.chips) == 1


def test_a_reworded_claim_keeps_its_old_wording_and_a_taken_one_is_refused(disputes):
    disputes.write_into(disputes.editor.wording, "The fishers were asked.")
    assert disputes.claim(ASK).wordings == (ASK,)
    disputes.choose(PIER)
    disputes.editor.wordings.line.setFocus()
    disputes.type(ASK)
    disputes.leave()
    wrong = disputes.editor.form._wrong["wordings"]
    assert "another wording of “The fishers were asked.”" in wrong.text()


def test_the_claim_above_is_found_by_another_wording(disputes):
    disputes.write_into(disputes.editor.wording, "The fishers were asked.")
    disputes.choose(PIER)
    disputes.editor.above.setFocus()
    disputes.type("fishers were asked.")
    disputes.press(Qt.Key.Key_Return)
    disputes.leave()
    assert disputes.claim(PIER).parent_id == disputes.claim(ASK).id


def test_a_claim_split_off_under_a_wording_it_left_takes_it_along(disputes):
    claims.merge(disputes.project, key_of(disputes, CLOSE), key_of(disputes, PIER))
    settle()
    disputes.choose(PIER)
    disputes.press(Qt.Key.Key_M, CTRL | SHIFT)
    disputes.press(Qt.Key.Key_Space)
    disputes.press(Qt.Key.Key_Tab)
    disputes.type("another")
    assert "a new claim" in disputes.editor.moving.preview.text()
    disputes.editor.moving.to.line.clear()
    disputes.type("harbour close")
    disputes.press(Qt.Key.Key_Return)
    assert "1 quote will move to" in disputes.editor.moving.preview.text()
    assert "a claim of its own again" in disputes.editor.moving.preview.text()
    disputes.editor.moving.go.click()
    disputes.leave()
    assert disputes.claim(CLOSE).quotes == disputes.claim(PIER).quotes == 1
    assert disputes.claim(PIER).wordings == ()


def test_a_circle_is_refused_with_a_sentence(disputes):
    disputes.choose(CLOSE)
    disputes.press(Qt.Key.Key_Right, ALT)
    disputes.desk.tree.moved.emit(disputes.claim(ASK).id, disputes.claim(CLOSE).id)
    assert "cannot fall under itself" in disputes.editor.wrong.text()


def test_each_field_of_a_claim_is_saved_on_leaving_it(disputes):
    editor = disputes.editor
    disputes.write_into(editor.wording, "The fishers were asked.")
    disputes.write_into(editor.definition, "Asked in person.")
    disputes.write_into(editor.inclusion, "When someone was asked.")
    disputes.write_into(editor.note, "Check the minutes.")
    disputes.write_into(editor.above, CLOSE)
    editor.status.setFocus()
    disputes.press(Qt.Key.Key_D)
    claim = disputes.claim("The fishers were asked.")
    assert (claim.definition, claim.inclusion, claim.note) == (
        "Asked in person.",
        "When someone was asked.",
        "Check the minutes.",
    )
    assert claim.status is ClaimStatus.DISPUTED
    assert claim.parent_id == disputes.claim(CLOSE).id
    for _ in range(6):
        disputes.undo()
    assert editor.wording.text() == ASK
    assert editor.definition.toPlainText() == ""
    assert disputes.desk.tree.model().rowCount() == 3


def test_a_claim_above_that_is_not_there_is_refused_in_place(disputes):
    disputes.write_into(disputes.editor.above, "Nothing of the sort")
    assert "no claim “Nothing of the sort”" in disputes.editor.form._wrong["above"].text()
    disputes.write_into(disputes.editor.wording, PIER)
    assert "Merge the two" in disputes.editor.form._wrong["wording"].text()


def test_claims_are_merged_split_and_removed(disputes):
    disputes.choose(CLOSE)
    disputes.press(Qt.Key.Key_M, CTRL)
    disputes.type("pier")
    disputes.press(Qt.Key.Key_Return)
    assert "2 quotes in 1 source will move" in disputes.editor.moving.preview.text()
    assert f"other wordings: “\u2068{CLOSE}\u2069”" in disputes.editor.moving.preview.text()
    disputes.press(Qt.Key.Key_Return)
    assert disputes.listed == [ASK, PIER]
    assert disputes.chosen == PIER
    assert disputes.claim(CLOSE).id == disputes.claim(PIER).id
    assert [chip.text().strip("\u2068\u2069 ×") for chip in disputes.editor.wordings.chips] == [
        CLOSE
    ]
    disputes.desk.tree.setFocus()
    disputes.press(Qt.Key.Key_M, CTRL | SHIFT)
    disputes.press(Qt.Key.Key_Space)
    disputes.press(Qt.Key.Key_Tab)
    disputes.type(CLOSE)
    disputes.press(Qt.Key.Key_Return, CTRL)
    disputes.editor.moving.go.click()
    disputes.leave()
    assert disputes.claim(CLOSE).quotes == disputes.claim(PIER).quotes == 1
    disputes.press(Qt.Key.Key_Delete)
    assert "Quotes speak to this claim" in disputes.editor.wrong.text()
    disputes.undo()
    disputes.undo()
    assert disputes.claim(CLOSE).quotes == 2
    disputes.choose(PIER)
    disputes.press(Qt.Key.Key_Delete)
    assert disputes.listed == [ASK, CLOSE]


def test_a_new_claim_is_added_and_f6_goes_round(disputes):
    disputes.press(Qt.Key.Key_Insert)
    disputes.type("The tide is late.")
    disputes.press(Qt.Key.Key_Return)
    assert disputes.chosen == "The tide is late."
    disputes.press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is disputes.desk.tree


def test_what_is_folded_away_stays_so_after_a_change(disputes):
    disputes.choose(CLOSE)
    disputes.press(Qt.Key.Key_Right, ALT)
    disputes.choose(ASK)
    disputes.press(Qt.Key.Key_Left)
    disputes.press(Qt.Key.Key_Insert)
    disputes.type("The tide is late.")
    disputes.press(Qt.Key.Key_Return)
    tree = disputes.desk.tree
    assert not tree.isExpanded(tree.model().index(0, 0))


def test_the_palette_can_ask_for_a_claim(disputes):
    disputes.context.go_to("claims", disputes.claim(PIER).id)
    assert disputes.chosen == PIER


def briefed(project):
    return [claim.wording for claim in gather(project, of_project(project)).claims]
