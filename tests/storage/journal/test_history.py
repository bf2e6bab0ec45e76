from curator.domain.edits import Step
from curator.storage.journal.history import edits, of_rows
from curator.storage.journal.signing import Hand, Inverts
from curator.storage.journal.undo import invert
from curator.storage.models import ClaimRow, TagRow


def claims_history(database, *ids):
    with database.read() as connection:
        return of_rows(connection, {ClaimRow.code: ids})


def test_edits_come_newest_first_with_their_coder_and_rows(database, hand):
    with database.write("claims.add", hand):
        pass
    with database.write("claims.add", Hand(2, "acorns")) as writer:
        writer.add_many(ClaimRow, [{"wording": "a"}, {"wording": "b"}])
        writer.add(TagRow, name="port")
    with database.read() as connection:
        newest, oldest = edits(connection)
    assert (newest.coder, newest.device, newest.operation) == ("Coder 2", "acorns", "claims.add")
    assert newest.rows == {"claim": 2, "tag": 1}
    assert (oldest.operation, oldest.rows["version"]) == ("project.create", 2)


def test_edits_can_be_turned_over_page_by_page(database, hand):
    for name in "abcde":
        with database.write(f"tags.{name}", hand) as writer:
            writer.add(TagRow, name=name)
    with database.read() as connection:
        first = edits(connection, limit=2)
        second = edits(connection, limit=2, before=first[-1].id)
    assert [edit.operation for edit in first + second] == ["tags.e", "tags.d", "tags.c", "tags.b"]


def test_each_step_of_a_row_says_from_what_to_what(database, hand):
    with database.write("claims.add", hand) as writer:
        parent, child = writer.add_many(ClaimRow, [{"wording": "a"}, {"wording": "b"}])
    with database.write("claims.edit", hand) as writer:
        writer.put(ClaimRow, child, wording="c")
        writer.put(ClaimRow, child, wording="d", note="n")
        writer.put(ClaimRow, child, parent_id=parent)
    made, *steps = claims_history(database, child)
    assert (made.field, made.before, made.after) == ("", None, {"wording": "b"})
    told = [(step.field, step.before, step.after) for step in steps]
    assert told[:3] == [("wording", "b", "c"), ("wording", "c", "d"), ("note", "", "n")]
    assert told[3][:2] == ("parent", None)
    assert isinstance(told[3][2], bytes)


def test_a_row_removed_and_brought_back_says_so(database, hand):
    with database.write("claims.add", hand) as writer:
        claim = writer.add(ClaimRow, wording="a")
    with database.write("claims.remove", hand) as writer:
        writer.remove(ClaimRow, [claim])
    with database.write("claims.remove", hand, Inverts(undoes=writer.edit_id)) as again:
        invert(again, writer.edit_id)
    _, removed, restored = claims_history(database, claim)
    assert (removed.step, removed.field, removed.after) == (Step.REMOVED, "", None)
    assert (restored.step, restored.field, restored.after) == (Step.RESTORED, "", None)
    assert restored.edit.undoes == removed.edit.id == writer.edit_id


def test_steps_of_several_rows_come_in_the_order_they_were_made(database, hand):
    with database.write("claims.add", hand) as writer:
        one, two = writer.add_many(ClaimRow, [{"wording": "a"}, {"wording": "b"}])
    for claim, note in ((two, "x"), (one, "y"), (two, "z")):
        with database.write("claims.edit", hand) as writer:
            writer.put(ClaimRow, claim, note=note)
    steps = claims_history(database, one, two)
    assert [(step.row_id, step.after) for step in steps[2:]] == [(two, "x"), (one, "y"), (two, "z")]
