"""Exports stand in the log whatever is taken back, and undo passes over them."""

from curator.domain.briefings.definition import new_definition
from curator.services.briefings import definitions, exporting


def test_a_briefing_that_was_exported_can_be_taken_back_and_brought_again(said, tmp_path):
    briefing = definitions.save(said, new_definition("The pond"))
    exporting.export(said, briefing, exporting.Order(tmp_path / "pond.md"))
    said.undo()
    assert definitions.all_of(said) == []
    (told,) = exporting.log(said)
    assert told.briefing_id is None
    said.redo()
    assert definitions.all_of(said) == [briefing]
    assert exporting.last_of(said, briefing) is not None


def test_what_was_formed_and_dropped_is_not_written(said, tmp_path):
    briefing = definitions.save(said, new_definition("The pond"))
    order = exporting.Order(tmp_path / "pond.md")
    assert exporting.write(said, briefing, order, lambda: True) is None
    assert list(tmp_path.glob("pond.md*")) == []
