"""Originals that are not shown: plain facts, and why; saved all the same."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtGui import QGuiApplication

from curator.services.originals import kept
from curator.services.project import Project


def facts(viewing):
    return {
        name: label.text().strip("\u2068\u2069")
        for name, label in viewing.pane.stage.facts.values.items()
    }


def test_of_a_plain_text_the_facts_are_told(viewing):
    viewing.read(2)
    viewing.show()
    assert viewing.told == "Files of this kind are kept, and not shown here."
    told = facts(viewing)
    assert (told["name"], told["kind"], told["size"]) == ("a.txt", "text", "26 bytes")
    with Project.open(viewing.window.project_path, read_only=True) as project:
        sha = kept.of_source(project, 2).original.sha256
    assert "".join(c for c in told["sha256"] if c.isalnum()) == sha
    assert told["captured"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("locked_pdf", "“locked.pdf” asks for a password. Save the original"),
        ("broken", "“broken.pdf” is damaged, or made in a way that cannot be shown here."),
    ],
)
def test_why_it_cannot_be_shown_is_said_with_the_facts(
    view_at, keep, drafted, request, name, words
):
    broken = b"%PDF-1.7 and no more"
    data = broken if name == "broken" else request.getfixturevalue(name)
    file = f"{name.removesuffix('_pdf')}.pdf"
    viewing = view_at(keep(drafted("The words of it.\n", data, "application/pdf", file)))
    viewing.show()
    assert viewing.told.startswith(words)
    assert facts(viewing)["name"] == file


def test_a_broken_page_keeps_nobody_from_the_next(view_at, keep, drafted):
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
    data = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R 9 0 R 4 0 R]/Count 3>>endobj\n"
        b"3 0 obj" + page + b"4 0 obj" + page + b"trailer<</Root 1 0 R/Size 5>>\n%%EOF\n"
    )
    viewing = view_at(keep(drafted("The words of it.\n", data, "application/pdf", "broken.pdf")))
    viewing.show()
    pane, shown = viewing.pane, []
    for _ in range(3):
        shown.append((viewing.page, pane.stage.currentWidget() is pane.stage.picture))
        pane.head.next.click()
        viewing.wait()
    assert shown == [("page 1 of 3", True), ("page 2 of 3", False), ("page 3 of 3", True)]


def test_bytes_that_do_not_fit_their_hash_are_told_in_the_pane(view_at, paged):
    with closing(sqlite3.connect(paged)) as connection, connection:
        connection.execute("UPDATE content_bytes SET data = x'00'")
    viewing = view_at(paged)
    viewing.show()
    assert "do not fit their hash" in viewing.told


def test_an_original_is_saved_byte_for_byte_and_that_is_said(viewing, pdf, tmp_path):
    viewing.context.actions["originals.save"].trigger()
    viewing.person.answer(tmp_path / "copy.pdf")
    noticed = viewing.window.notice
    viewing.person.qtbot.waitUntil(noticed.isVisible, timeout=5000)
    assert (tmp_path / "copy.pdf").read_bytes() == pdf
    assert "The original was saved as" in noticed.sentence.text()


def test_an_original_is_not_saved_over_a_project(viewing, tmp_path):
    path = viewing.window.project_path
    before = path.read_bytes()
    original = kept.of_source(viewing.context.project, 1).original
    viewing.window.originals._save(original, path)
    viewing.person.qtbot.waitUntil(viewing.window.notice.isVisible, timeout=5000)
    assert "was left alone" in viewing.window.notice.sentence.text()
    assert path.read_bytes() == before


def test_the_name_that_is_offered_is_that_of_the_file(viewing):
    viewing.context.actions["originals.save"].trigger()
    (dialog,) = viewing.person.dialogs
    assert [each.rpartition("/")[2] for each in dialog.selectedFiles()] == ["pond.pdf"]
    dialog.reject()


def test_the_hash_is_copied(viewing):
    viewing.context.actions["originals.copy_hash"].trigger()
    original = kept.of_source(viewing.context.project, 1).original
    assert QGuiApplication.clipboard().text() == original.sha256


def test_without_a_source_saving_says_what_is_missing(sit_down, new_project):
    person = sit_down(new_project())
    person.window.context.actions["originals.save"].trigger()
    assert person.dialogs == []
