"""What masks will do is told before anything is written."""

from dataclasses import replace

from curator.domain.briefings.masks import Manner, Mask, Redaction
from curator.services import actors
from curator.services.briefings import definitions, exporting, redactions


def masked(project, manner):
    ona = actors.find(project, "Ona Brand")
    kept = redactions.save(project, Redaction("Public", masks=(Mask(0, ona.id, "", manner),)))
    return replace(definitions.of_project(project), redaction_id=kept.id)


def test_each_replacement_is_counted_and_the_quotes_they_are_in(said):
    found = exporting.foresee(said, masked(said, Manner.PSEUDONYM))
    assert found.times == sum(each.times for each in found.replacements) > 0
    assert any(each.found == "Ona Brand" for each in found.replacements)
    assert found.dropped == 0


def test_what_is_left_out_is_counted(said):
    assert exporting.foresee(said, masked(said, Manner.DROP)).dropped > 0


def test_without_masks_nothing_is_foreseen(said):
    found = exporting.foresee(said, definitions.of_project(said))
    assert (found.replacements, found.times, found.quotes, found.dropped) == ((), 0, 0, 0)
