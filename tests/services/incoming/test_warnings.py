"""What a person should know of how an article was read is told with what became of it."""

from pathlib import Path

from curator.domain.sources import ImportStatus
from curator.services import importing, reading

MAIL = b"""From: Ana <ana@courier.example>
Subject: The pier
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

The pier is open, said the mayor on Monday.
--b
Content-Type: application/pdf; name="plan.pdf"
Content-Disposition: attachment; filename="plan.pdf"

%PDF
--b--
"""
GERMAN = "Die Reederei sagte am Dienstag, dass sie jede Fahrt behalten werde, aber nicht mehr. " * 9
ENGLISH = "The ferry company said on Tuesday that it would keep every crossing it has, it is said. "


def bring(project, path):
    return importing.add(project, reading.read_all([str(path)]))


def test_what_hangs_on_a_mail_is_told(project, tmp_path):
    path = tmp_path / "pier.eml"
    path.write_bytes(MAIL)
    (outcome,) = bring(project, path)
    assert outcome.status is ImportStatus.IMPORTED
    assert outcome.reason == "Attached to the mail and not read: plan.pdf."


def test_a_wrong_statement_of_the_language_is_told_with_a_new_version_too(project, tmp_path):
    path, head = tmp_path / "ferry.txt", "Language: fr\nURL: https://courier.example/1\n\n"
    path.write_text(head + GERMAN, "utf-8")
    (first,) = bring(project, path)
    assert "but its text is in “de”" in first.reason
    assert first.source.facts.language == "de"
    path.write_text(head + ENGLISH * 9, "utf-8")
    (second,) = bring(project, path)
    assert second.reason.splitlines()[0] == "another text than before"
    assert "but its text is in “en”" in second.reason.splitlines()[1]


def test_braces_in_a_name_are_told_as_they_are(project, tmp_path):
    (outcome,) = bring(project, Path(tmp_path / "{0}.txt"))
    assert "{0}.txt”: check its name" in outcome.reason
