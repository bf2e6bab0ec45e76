"""Documents that LibreOffice and pandoc made, read as they show."""

from pathlib import Path

import pytest

from curator.domain.errors import BinaryFileError, UnreadableFileError
from curator.importers.reading import read_bytes

DATA = Path(__file__).parents[3] / "data" / "formats"
PIER = """\
Vessby keeps its pier

By Runa Aldermoor

The council of Vessby voted to keep the pier[1], mended last spring. Nobody spoke against it.

Three   spaces, a\ttab, a line
break; and “marks” – ‘all’ of them…

Family 👨‍👩‍👧 and 𝔘 astral; مرفأ فيسبي; Гавань Вессбю; 港の橋; Čeština žluťoučký kůň.

First point of the plan

Second point of the plan

Ferry\tCrossings
Skarv\t214

Beside it stands the old crane.[2]

Words in a box

The last words of Vessby.

[1] Minutes of the harbour board, page 12.

[2] The crane is of 1911."""


def read(name):
    return read_bytes((DATA / name).read_bytes(), name)


@pytest.mark.parametrize("name", ["pier.fodt", "pier.odt", "pier.docx", "pier.rtf"])
def test_a_document_reads_the_same_in_every_format(name):
    draft = read(name)
    assert draft.text == PIER
    assert draft.facts.title == "Vessby keeps its pier"
    assert draft.facts.authors == ("Runa Aldermoor",)
    assert draft.origins["authors"] == "byline"
    assert draft.facts.published is None  # the day it was typed is not the day it appeared
    assert draft.data == (DATA / name).read_bytes()


@pytest.mark.parametrize("name", ["crane.odt", "crane.docx"])
def test_what_the_styles_of_pandoc_say_is_taken(name):
    draft = read(name)
    assert draft.facts.title == "The crane of Vessby"
    assert draft.facts.authors == ("Tobin Arrask", "Ilse Marrow")
    assert str(draft.facts.published) == "2023-11-04"
    assert draft.facts.language == "en"
    assert draft.origins["title"] == "title paragraph"


@pytest.mark.parametrize("name", ["crane.odt", "crane.docx", "crane.rtf"])
def test_the_notes_and_tables_of_pandoc_are_kept(name):
    text = read(name).text
    assert "since 1911.[1] “It will stand for as long,” the master" in text
    assert text.endswith("\n\n[1] As the plate on it says.")
    assert "\n\nFerry\tCrossings\nSkarv\t214\n\n" in text
    assert "Line one\nline two; 港の橋, Гавань, مرفأ, 👨‍👩‍👧." in text


@pytest.mark.parametrize("name", ["locked.docx", "locked.odt"])
def test_a_document_with_a_password_says_so(name):
    with pytest.raises(UnreadableFileError, match=f"“{name}” asks for a password"):
        read(name)


def test_an_old_word_document_says_what_to_do():
    with pytest.raises(BinaryFileError, match=r"save it as \.docx"):
        read("pier.doc")


def test_a_document_under_a_wrong_name_is_read_as_what_it_is():
    draft = read_bytes((DATA / "pier.rtf").read_bytes(), "pier.docx")
    assert draft.text == PIER
    assert draft.media_type == "application/rtf"


@pytest.mark.parametrize(
    "name", ["pier.odt", "pier.docx", "pier.rtf", "crane.epub", "pier.fodt", "harbour.wacz"]
)
def test_a_file_that_breaks_off_is_said_to_be_damaged(name):
    data = (DATA / name).read_bytes()
    with pytest.raises(UnreadableFileError, match="is damaged"):
        read_bytes(data[: len(data) * 2 // 3], name)
