"""Mails of Outlook."""

from pathlib import Path

import pytest

from curator.domain.errors import UnreadableFileError
from curator.importers.formats.mail.msg import read
from curator.importers.raw import Raw

DATA = Path(__file__).parents[3] / "data" / "formats"


def read_file(name):
    return read(Raw((DATA / name).read_bytes(), name))


def test_a_mail_with_its_words_as_text():
    draft = read_file("outlook-plain.msg")
    assert draft.text == "Der Kran bleibt stehen, schreibt Růžena Šťastná.\n\nMit Gruß 👨‍👩‍👧"
    assert draft.facts.title == "Der Kran von Vessby"
    assert draft.facts.authors == ("Růžena Šťastná",)
    assert str(draft.facts.published) == "2024-03-05"
    assert draft.warnings == ("Attached to the mail and not read: Kran.pdf.",)


def test_a_mail_with_its_words_as_html_and_its_sender_encoded():
    draft = read_file("outlook-headers.msg")
    assert draft.text == "Die Fähre fährt wieder, sagt Jens Ørsted.\n\nGrüße"
    assert draft.facts.authors == ("Jens Ørsted",)
    assert str(draft.facts.published) == "2024-03-04"  # where the sender was


def test_a_mail_with_its_words_as_packed_rtf():
    draft = read_file("outlook-rtf.msg")
    assert draft.text == (
        "The ferry Skarv sails again, says Ilse Marrow.\n\n"
        "“We will sail every crossing,” she wrote – in fünf words: пристань."
    )
    assert draft.facts.authors == ("Ilse Marrow",)


def test_a_mail_that_breaks_off_is_damaged():
    data = (DATA / "outlook-plain.msg").read_bytes()
    with pytest.raises(UnreadableFileError, match="is damaged"):
        read(Raw(data[:2000], "a.msg"))
