"""The room of the claims, by key and mouse."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from curator.domain.claims import ClaimStatus
from curator.services import history

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


def drop(tree, onto):
    """Let go of the chosen row over another one, or over none."""
    place = tree.visualRect(onto).center() if onto is not None else QPoint(40, tree.height() - 5)
    tree.setDropIndicatorShown(True)
    flags = Qt.DropAction.MoveAction, QMimeData()
    keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    class Drop(QDropEvent):
        def source(self):
            return tree

    tree._on_item = True
    tree.dropEvent(Drop(QPointF(place), *flags, *keys))
    QApplication.processEvents()
    QApplication.processEvents()


def test_a_claim_dropped_onto_another_falls_under_it_and_beside_none_stands_alone(
    disputes, monkeypatch
):
    tree = disputes.desk.tree
    on = tree.DropIndicatorPosition.OnItem
    monkeypatch.setattr(tree, "dropIndicatorPosition", lambda: on)
    disputes.choose(PIER)
    drop(tree, tree.model().index(0, 0))
    assert disputes.claim(PIER).parent_id == disputes.claim(ASK).id
    assert disputes.chosen == PIER
    drop(tree, None)
    assert disputes.claim(PIER).parent_id is None
    monkeypatch.setattr(tree, "dropIndicatorPosition", lambda: tree.DropIndicatorPosition.BelowItem)
    drop(tree, tree.model().index(0, 0))
    assert disputes.claim(PIER).parent_id is None


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
    assert f"other wordings: \u2068{CLOSE}\u2069" in disputes.editor.moving.preview.text()
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
