"""A vault, note by note: what was altered in it is found, and what was written besides is not."""

from dataclasses import replace

import pytest

from curator.domain.briefings.exports import Format
from curator.domain.briefings.findings import Trouble
from curator.services import quotes
from curator.services.briefings.exporting import Order, export
from curator.services.proofs.verifying import verify


@pytest.fixture
def vault(written):
    return written(Format.OBSIDIAN)


def found(report):
    return {finding.trouble for finding in report.findings}


def change(vault, folder, old, new):
    """Put something else into the first note of a folder that has it."""
    for note in sorted((vault / folder).glob("*.md")):
        text = note.read_text("utf-8")
        if old in text:
            note.write_text(text.replace(old, new, 1), "utf-8")
            return
    raise AssertionError(old)


def test_a_vault_as_it_was_written_holds(full, vault):
    report = verify(full, vault)
    assert report.holds
    assert report.as_exported
    assert report.notes > 20


@pytest.mark.parametrize("folder", ["Sources", "Actors", "Claims"])
@pytest.mark.parametrize(
    ("old", "new", "trouble"),
    [
        ("two hundred", "three hundred", Trouble.ALTERED_WORDS),
        ("3 ألغام", "4 ألغام", Trouble.ALTERED_WORDS),
        ("**Ona Brand**", "**Lena Roth**", Trouble.WRONG_ATTRIBUTION),
        ("▼ opposes", "▲ supports", Trouble.WRONG_ATTRIBUTION),
        ("13 December 2024", "14 December 2024", Trouble.WRONG_ATTRIBUTION),
        ("via *Eastmere Courier*", "via *Eastmere Mail*", Trouble.WRONG_ATTRIBUTION),
        ("(para. ", "(para. 1", Trouble.WRONG_ATTRIBUTION),
        ("eine Gefahr", "keine Gefahr", Trouble.WRONG_ATTRIBUTION),
    ],
)
def test_what_was_altered_in_a_note_is_found(full, vault, folder, old, new, trouble):
    change(vault, folder, old, new)
    assert found(verify(full, vault)) == {Trouble.EDITED, trouble}


@pytest.mark.parametrize(
    ("old", "new"), [("example.org", "example.net"), ('title: "', 'title: "x')]
)
def test_another_source_in_the_head_of_a_note_is_found(full, vault, old, new):
    change(vault, "Sources", old, new)
    assert found(verify(full, vault)) == {Trouble.EDITED, Trouble.WRONG_SOURCE}


def test_a_quote_or_a_note_that_was_taken_out_is_found(full, vault):
    note = next(path for path in (vault / "Actors").glob("*.md") if "quote " in path.read_text())
    text = note.read_text("utf-8")
    note.write_text(text[: text.rindex("> ")], "utf-8")
    assert found(verify(full, vault)) == {Trouble.EDITED, Trouble.LEFT_OUT}
    note.unlink()
    assert found(verify(full, vault)) == {Trouble.LEFT_OUT}


def test_what_somebody_wrote_besides_is_an_edit_and_no_more(full, vault):
    note = next((vault / "Claims").glob("*.md"))
    note.write_text(note.read_text("utf-8") + "\n> A thought of mine.\n\nSee there.\n", "utf-8")
    (vault / "Diary.md").write_text("# Monday\n")
    assert found(verify(full, vault)) == {Trouble.EDITED}


def test_what_changed_in_the_project_since_is_told(full, vault):
    quotes.amend(full, 1, reading="The pond is no danger")
    assert found(verify(full, vault)) == {Trouble.CHANGED_SINCE}


def test_a_vault_under_a_title_of_its_own_holds(full, whole, tmp_path):
    export(full, replace(whole, title="A title"), Order(tmp_path / "own", Format.OBSIDIAN))
    assert verify(full, tmp_path / "own").holds


def test_a_folder_that_is_no_vault_proves_nothing(full, tmp_path):
    (tmp_path / "empty").mkdir()
    assert found(verify(full, tmp_path / "empty")) == {Trouble.NO_PROOF}
