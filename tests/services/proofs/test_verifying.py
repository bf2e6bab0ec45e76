"""A check of an export finds a single letter that was altered, and nothing where all is well."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from curator.domain.briefings.definition import SectionKind, SectionPlan
from curator.domain.briefings.exports import Choice, Format
from curator.domain.briefings.findings import Trouble
from curator.domain.briefings.masks import Mask, Redaction
from curator.domain.errors import UnreadableFileError
from curator.domain.statements import NewStatement, Stance
from curator.services import actors, quotes
from curator.services.briefings import definitions, redactions
from curator.services.briefings.exporting import Order, export
from curator.services.proofs.verifying import verify

READ = {Format.MARKDOWN: ".md", Format.HTML: ".html", Format.DOCX: ".docx"}


@pytest.fixture
def briefing(said):
    wanted = definitions.of_project(said)
    return replace(wanted, sections=tuple(SectionPlan(kind) for kind in SectionKind))


@pytest.fixture
def exported(said, briefing, tmp_path):
    def make(form=Format.MARKDOWN, **fields):
        path = tmp_path / f"out{form.suffix}"
        export(said, replace(briefing, **fields), Order(path, form, Choice.REPLACE))
        return path

    return make


def troubles(report):
    return {finding.trouble for finding in report.findings}


@pytest.mark.parametrize("template", ["policy", "actors", "press", "summary"])
@pytest.mark.parametrize("form", READ, ids=str)
def test_what_was_exported_holds(said, exported, form, template):
    report = verify(said, exported(form, template=template))
    assert report.holds, report.findings
    assert report.as_exported
    assert report.notes >= 3


@pytest.mark.parametrize("form", [Format.CSV, Format.XLSX, Format.ANNOTATIONS], ids=str)
def test_a_table_holds_as_long_as_it_is_as_it_was_exported(said, exported, form):
    path = exported(form)
    assert verify(said, path).holds
    path.write_bytes(path.read_bytes() + b" ")
    assert Trouble.EDITED in troubles(verify(said, path))


@pytest.mark.parametrize("form", [Format.MARKDOWN, Format.HTML], ids=str)
@pytest.mark.parametrize(
    ("old", "new", "trouble"),
    [
        ("drain it before the spring", "drain it before the sprung", Trouble.ALTERED_WORDS),
        ("fields will be dry by June", "fields will be dry by july", Trouble.ALTERED_WORDS),
        ("The pond fed us", "The pond  fed as", Trouble.ALTERED_WORDS),
        ("▼ opposes", "▲ supports", Trouble.WRONG_ATTRIBUTION),
        ("Ümit Sandoz", "Umit Sandoz", Trouble.WRONG_ATTRIBUTION),
        ("Eastmere Courier", "Westmere Courier", Trouble.WRONG_SOURCE),
        ("para. 7", "para. 8", Trouble.WRONG_SOURCE),
    ],
)
def test_a_planted_error_is_found(said, exported, form, old, new, trouble):
    path = exported(form, template="press")
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    assert trouble in troubles(verify(said, path))


def test_every_single_letter_of_a_quote_counts(said, exported):
    path = exported(template="press")
    text = path.read_text("utf-8")
    words = "Without the pond our fields will be dry by June"
    at = text.index(f"> {words}") + 2
    for place in range(0, len(words), 5):
        letter = "x" if words[place] != "x" else "y"
        path.write_text(f"{text[: at + place]}{letter}{text[at + place + 1 :]}", "utf-8")
        assert Trouble.ALTERED_WORDS in troubles(verify(said, path)), words[place:]


def test_a_swapped_source_is_found(said, exported):
    path = exported(template="press")
    text = path.read_text("utf-8")
    notes = [line for line in text.split("\n") if line.startswith("[^q")]
    first, last = notes[0].split(": ", 1), notes[-1].split(": ", 1)
    quote = " quote " + first[1].rpartition("; quote ")[2]
    swapped = last[1].rpartition("; quote ")[0] + ";" + quote
    path.write_text(text.replace(first[1], swapped), "utf-8")
    assert Trouble.WRONG_SOURCE in troubles(verify(said, path))


def test_a_quote_that_was_made_up_and_one_that_was_taken_out_are_told(said, exported):
    path = exported(template="press")
    text = path.read_text("utf-8")
    uid = text.rpartition("quote ")[2][:36]
    path.write_text(text.replace(uid, uid.translate(str.maketrans("0123", "3210"))), "utf-8")
    assert {Trouble.UNKNOWN_QUOTE, Trouble.LEFT_OUT} <= troubles(verify(said, path))


def test_what_was_judged_otherwise_since_is_told_as_that(said, exported):
    path = exported(template="press")
    actors.rename(said, actors.find(said, "Ona Brand").id, "Ona Brandt")
    found = troubles(verify(said, path))
    assert Trouble.CHANGED_SINCE in found
    assert Trouble.WRONG_ATTRIBUTION not in found


def test_a_text_that_was_tampered_with_in_the_project_no_longer_proves_anything(
    said, exported, pond
):
    path = exported()
    with closing(sqlite3.connect(said.path)) as connection, connection:
        connection.execute("UPDATE content_text SET body = replace(body, 'spring', 'sprung')")
    assert Trouble.NOT_IN_ORIGINAL in troubles(verify(said, path))


def test_a_redacted_export_is_checked_with_its_masks(said, briefing, tmp_path):
    brand = actors.find(said, "Ona Brand")
    made = redactions.save(said, Redaction("Outside", masks=(Mask(actor_id=brand.id),)))
    path = tmp_path / "out.md"
    export(said, replace(briefing, redaction_id=made.id, template="press"), Order(path))
    assert verify(said, path).holds
    path.write_text(path.read_text("utf-8").replace("Person 1", "Person 2"), "utf-8")
    assert Trouble.WRONG_ATTRIBUTION in troubles(verify(said, path))


def test_a_file_with_nothing_in_it_proves_nothing(said, tmp_path):
    path = tmp_path / "empty.md"
    path.write_text("# By hand\n")
    assert troubles(verify(said, path)) == {Trouble.NO_PROOF}
    with pytest.raises(UnreadableFileError, match="could not be read"):
        verify(said, tmp_path / "none.md")


def test_two_statements_of_one_quote_are_told_apart(said, exported, pond):
    quotes.add_statement(said, 2, NewStatement("Lena Roth", pond.danger, Stance.OPPOSES))
    assert verify(said, exported(template="actors")).holds
