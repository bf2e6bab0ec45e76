from pathlib import Path

import pytest

from curator.domain.errors import NoArticleError
from curator.importers.formats.mail.mbox import read
from curator.importers.raw import Raw
from curator.importers.reading import read_parts

BOX = Path(__file__).parents[3] / "data" / "formats" / "box.mbox"


def test_each_mail_is_an_article():
    parts = list(read_parts(Raw(BOX.read_bytes(), "box.mbox")))
    assert [part.name for part in parts] == ["1.eml", "2.eml", "3.eml", "4.eml"]
    assert [part.draft.facts.title for part in parts][1:3] == [
        "橋の上の港のニュース",
        "Re: Die Fähre",
    ]


def test_lines_that_look_like_a_new_mail_stay_in_theirs():
    *_, last = read_parts(Raw(BOX.read_bytes(), "box.mbox"))
    assert last.draft.text == (
        "Dear all,\n\nFrom here on it is quoted.\n\nFrom Tue Mar 05 10:00:00 2024 on."
    )


@pytest.mark.parametrize(
    "line",
    [
        "From - Tue Mar  5 10:11:12 2024",  # Thunderbird
        "From 1793@xxx Tue Mar 05 10:11:12 +0000 2024",  # Gmail
        "From ada@vessby.example Tue Mar  5 10:11:12 2024",
    ],
)
def test_the_first_lines_of_other_programs_are_known(line):
    data = f"{line}\r\nFrom: Ada\r\nSubject: Pier\r\n\r\nWords.\r\n\r\n" * 2
    assert [raw.name for raw in read(Raw(data.encode(), "a.mbox"))] == ["1.eml", "2.eml"]


def test_a_mail_that_cannot_be_read_stops_no_other():
    head = "From - Tue Mar  5 10:11:12 2024\nFrom: Ada\nSubject: Pier\n"
    data = f"{head}\n\n{head}\nWords.\n"
    first, second = read_parts(Raw(data.encode(), "a.mbox"))
    assert "is empty" in str(first.error)
    assert second.draft.text == "Words."


def test_a_mailbox_without_a_mail_says_so():
    with pytest.raises(NoArticleError, match="has no mail in it"):
        list(read(Raw(b"nothing", "a.mbox")))
