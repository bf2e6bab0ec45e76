"""Exports: never over what somebody has edited, with a manifest, and remembered."""

import hashlib
import json
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from curator.domain.briefings.definition import Profile, Scope, SectionKind, Template
from curator.domain.briefings.exports import Choice, Format
from curator.domain.errors import EditedExportError, ExportError
from curator.domain.statements import NewStatement, Stance
from curator.exporters.briefings.keep import kept
from curator.exporters.briefings.templates import SHIPPED
from curator.services import quotes
from curator.services.briefings import changes, definitions, exporting, templates
from curator.services.briefings.exporting import Order, export
from curator.services.briefings.gathering import gather

PANDOC = shutil.which("pandoc")


@pytest.fixture
def briefing(said):
    wanted = definitions.of_project(said)
    sections = tuple(
        replace(s, before="Drain it, or not.") if s.kind is SectionKind.BOTTOM_LINE else s
        for s in wanted.sections
    )
    return definitions.save(said, replace(wanted, sections=sections))


@pytest.mark.parametrize("form", [f for f in Format if f is not Format.OBSIDIAN])
def test_each_format_is_written_whole_beside_its_manifest_and_comes_out_the_same(
    said, briefing, tmp_path, form
):
    path = tmp_path / f"out{form.suffix}"
    made = export(said, briefing, Order(path, form))
    data = path.read_bytes()
    manifest = json.loads((tmp_path / f"{path.name}.manifest.json").read_text("utf-8"))
    assert manifest["files"] == {path.name: hashlib.sha256(data).hexdigest()}
    assert made.sha256 == manifest["files"][path.name]
    assert manifest["counts"]["quotes"] == 5
    export(said, briefing, Order(path, form))
    assert path.read_bytes() == data
    assert [each.path for each in exporting.log(said)] == [str(path)] * 2
    assert not [left for left in tmp_path.iterdir() if left.suffix == ".tmp"]


def test_a_manifest_tells_no_word_of_a_source(said, briefing, tmp_path):
    export(said, briefing, Order(tmp_path / "out.md"))
    told = (tmp_path / "out.md.manifest.json").read_text("utf-8")
    assert "pond fed us" not in told
    assert "Ümit Sandoz" not in told


def test_a_file_that_was_edited_is_never_overwritten_in_silence(said, briefing, tmp_path):
    path = tmp_path / "out.md"
    export(said, briefing, Order(path))
    assert not exporting.was_edited(said, path)
    path.write_text(path.read_text("utf-8") + "By hand.\n", "utf-8")
    assert exporting.was_edited(said, path)
    before = path.read_bytes()
    with pytest.raises(EditedExportError, match="was edited since"):
        export(said, briefing, Order(path))
    assert path.read_bytes() == before
    beside = export(said, briefing, Order(path, choice=Choice.BESIDE))
    assert beside.path.endswith("out 2.md")
    assert path.read_bytes() == before
    export(said, briefing, Order(path, choice=Choice.REPLACE))
    assert "By hand." not in path.read_text("utf-8")


def test_what_stands_between_keep_marks_is_carried_into_the_next_export(said, briefing, tmp_path):
    path = tmp_path / "out.md"
    export(said, briefing, Order(path))
    path.write_text(path.read_text("utf-8").replace("Drain it, or not.", "Ask the heron."), "utf-8")
    quotes.add_statement(said, 3, NewStatement("A poet", "Let it be.", Stance.SUPPORTS))
    export(said, briefing, Order(path, choice=Choice.KEEP))
    text = path.read_text("utf-8")
    assert kept(text)["bottom line"] == "Ask the heron."
    assert "A poet" in text
    assert not exporting.was_edited(said, path)


def test_a_strange_file_in_the_place_is_not_overwritten_either(said, briefing, tmp_path):
    path = tmp_path / "letter.md"
    path.write_text("Dear reader")
    with pytest.raises(EditedExportError, match="not written by this project"):
        export(said, briefing, Order(path))
    assert path.read_text() == "Dear reader"


def test_an_export_is_no_step_of_undo_and_changes_no_briefing(said, briefing, tmp_path):
    before, undoable = gather(said, briefing), said.undoable
    export(said, briefing, Order(tmp_path / "out.md"))
    assert said.undoable == undoable
    assert gather(said, briefing) == before


def test_what_changed_since_the_last_export_is_told(said, briefing, tmp_path):
    export(said, briefing, Order(tmp_path / "out.md"))
    last = exporting.last_of(said, briefing)
    assert not changes.since(gather(said, briefing), last)
    quotes.add_statement(said, 3, NewStatement("A poet", "Let it be.", Stance.SUPPORTS))
    quotes.remove(said, [5])
    found = changes.since(gather(said, briefing), last)
    assert [one.actor for one in found.added] == ["A poet"]
    assert found.gone == 1


def test_a_vault_has_a_note_for_each_source_actor_and_claim_and_keeps_edited_ones(
    said, briefing, tmp_path
):
    order = Order(tmp_path / "vault", Format.OBSIDIAN)
    export(said, briefing, order)
    notes = sorted(p.relative_to(tmp_path / "vault").as_posix() for p in tmp_path.rglob("*.md"))
    assert "Briefing.md" in notes
    assert {note.split("/")[0] for note in notes} == {"Briefing.md", "Sources", "Actors", "Claims"}
    note = tmp_path / "vault" / "Actors" / "Ona Brand.md"
    note.write_text("Mine.\n")
    with pytest.raises(EditedExportError):
        export(said, briefing, order)
    export(said, briefing, replace(order, choice=Choice.KEEP))
    assert note.read_text() == "Mine.\n"


def test_pandoc_finds_its_sources_beside_the_text(said, briefing, tmp_path):
    export(said, replace(briefing, profile=Profile.PANDOC), Order(tmp_path / "out.md"))
    head = (tmp_path / "out.md").read_text("utf-8").split("---")[1]
    assert 'bibliography: "out.sources.json"' in head
    items = json.loads((tmp_path / "out.sources.json").read_text("utf-8"))
    text = (tmp_path / "out.md").read_text("utf-8")
    assert all(f"[@{item['id']}, " in text for item in items)


@pytest.mark.skipif(not PANDOC, reason="pandoc is not installed")
@pytest.mark.parametrize("template", SHIPPED)
def test_what_pandoc_lists_at_the_end_has_a_heading_and_none_stands_there_without(
    said, briefing, tmp_path, template
):
    def page(wanted):
        export(said, wanted, Order(tmp_path / "out.md", choice=Choice.REPLACE))
        how = [PANDOC, "--citeproc", "-t", "html", "out.md"]
        return subprocess.run(how, cwd=tmp_path, capture_output=True, check=True, text=True).stdout

    wanted = replace(briefing, profile=Profile.PANDOC, template=template)
    _, heading, listed = page(wanted).partition('id="bibliography">References</h1>')
    assert heading
    assert listed.count('class="csl-entry"') == 2
    nothing = replace(wanted, scope=Scope(words="there is no such word"))
    found = page(nothing)
    assert "No quotes in this scope." in found
    assert "References" not in found


def test_a_template_may_name_the_list_of_references_itself(said, tmp_path):
    body = "---\nreference-section-title: Sources\n---\n\n{{ note(said|first) }}\n"
    own = templates.save(said, Template("Own", body))
    wanted = replace(definitions.of_project(said), template_id=own.id, profile=Profile.PANDOC)
    export(said, wanted, Order(tmp_path / "out.md"))
    text = (tmp_path / "out.md").read_text("utf-8")
    assert re.findall("^reference-section-title: (.*)$", text, re.MULTILINE) == ["Sources"]


def test_a_folder_that_vanished_is_told_and_nothing_is_logged(said, briefing, tmp_path):
    with pytest.raises(ExportError, match="There is no folder"):
        export(said, briefing, Order(tmp_path / "gone" / "out.md"))
    assert exporting.log(said) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_a_full_disk_leaves_the_old_file(said, briefing, tmp_path, monkeypatch):
    path = tmp_path / "out.md"
    export(said, briefing, Order(path))
    before = path.read_bytes()
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    import signal

    monkeypatch.setattr("signal.SIGXFSZ", signal.SIGXFSZ)
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    quotes.add_statement(said, 3, NewStatement("A poet", "Let it be.", Stance.SUPPORTS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
    try:
        with pytest.raises(ExportError, match="no room left"):
            export(said, briefing, Order(path))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, old)
    assert path.read_bytes() == before


def test_the_workbook_holds_texts_and_no_formulas(said, briefing, tmp_path):
    quotes.add_statement(said, 3, NewStatement("=1+1", "@cmd", Stance.SUPPORTS))
    export(said, briefing, Order(tmp_path / "out.xlsx", Format.XLSX))
    with zipfile.ZipFile(tmp_path / "out.xlsx") as book:
        sheets = [book.read(n).decode() for n in book.namelist() if "worksheets/sheet" in n]
        strings = book.read("xl/sharedStrings.xml").decode()
    assert not any("<f>" in sheet for sheet in sheets)
    assert "=1+1" in strings


def test_a_template_without_a_head_gets_one_that_names_its_sources_for_pandoc(said, tmp_path):
    own = templates.save(said, Template("Own", "# Mine\n\n---\n\n{{ note(said|first) }}\n"))
    wanted = replace(definitions.of_project(said), template_id=own.id, profile=Profile.PANDOC)
    export(said, wanted, Order(tmp_path / "a_b*c.md"))
    head, rest = (tmp_path / "a_b*c.md").read_text("utf-8").split("\n---\n", 1)
    assert head == (
        '---\nbibliography: "a\\\\_b\\\\*c.sources.json"\nreference-section-title: "References"'
    )
    assert rest.startswith("\n# Mine\n\n---\n")
    assert (tmp_path / "a_b*c.sources.json").exists()


def test_only_markdown_has_a_dialect(said, tmp_path):
    wanted = replace(definitions.of_project(said), profile=Profile.PANDOC)
    made = export(said, wanted, Order(tmp_path / "out.html", Format.HTML))
    assert made.manifest["profile"] == "plain"
    assert "[@" not in (tmp_path / "out.html").read_text("utf-8")
