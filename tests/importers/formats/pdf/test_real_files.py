"""Files that LibreOffice, Chromium, Typst, pdfTeX, Ghostscript and Tesseract made."""

import re
from pathlib import Path

import pytest

from curator.domain.errors import NoArticleError, UnreadableFileError
from curator.importers.reading import read_bytes

DATA = Path(__file__).parents[3] / "data" / "formats"
ENGLISH = """\
The council of Vessby voted on Tuesday to keep the old pier and to mend the harbour wall, which
the infrastructure office had called unsafe in its report of last spring.

“We will sail every crossing,” said Tobin Arrask, who speaks for the ferrymen. “Nobody has asked
us to stop, and nobody will, as long as the responsibility for the quay lies with the town and
not with the company.”

Runa Aldermoor, the engineer of the board, was not convinced. She told the reconstruction
committee that the stones of the outer wall had moved by a hand's breadth since the winter, and
that a night-train of lorries would be needed to bring new ones.

The offices of the harbour had first been affected by the flood of 1911; the efficient official
of that day, Ilse Marrow, filled five ledgers with the figures of it.

Of the 214 members of the guild, 17 spoke. None of them wished for the transportation of the
stones to begin before the festival, and most asked for a neighbourhood consultation about the
extraordinary cost.

A vote on the night-train was put off. The administration is to bring an unconditional estimate
to the next hearing, which will be held in the hall beside the crane."""
GERMAN = """\
Der Rat von Vessby stimmte am Dienstag dafür, den alten Pier zu behalten und die Hafenmauer
auszubessern, die das Amt für Verkehrsinfrastruktur im Frühjahr unsicher genannt hatte.

„Wir fahren jede Überfahrt“, sagte Tobin Arrask für die Fährleute. „Niemand hat uns gebeten
aufzuhören, solange die Zuständigkeit für den Kai bei der Stadt liegt und nicht bei der
Gesellschaft.“

Die Ingenieurin der Hafenverwaltung, Runa Aldermoor, war nicht überzeugt: Die Steine der
Außenmauer hätten sich seit dem Winter um eine Handbreit bewegt, und die
Hochwasserschutzmaßnahmen seien nicht abgeschlossen.

Von den 214 Mitgliedern der Gilde sprachen 17. Keines wünschte die Hafen- und Straßenarbeiten
vor dem Fest zu beginnen; die meisten baten um ein Bürgerbeteiligungsverfahren.

Über den Wiederaufbau wird später abgestimmt. Die Verwaltung soll zur nächsten Anhörung eine
außerordentliche Schätzung vorlegen, und zwar in der Halle neben dem Kran."""
ARABIC = """\
صوت مجلس فيسبي يوم الثلاثاء على إبقاء الرصيف القديم وإصلاح جدار الميناء الذي وصفه المكتب بأنه
غير آمن في تقرير الربيع الماضي.

قال توبين أراسك باسم أصحاب العبارات: سنبحر في كل رحلة، ولم يطلب منا أحد أن نتوقف. وقد صوت 17
عضوا من 214 في القاعة بجانب الرافعة القديمة."""
NOTES = [
    "[1] Minutes of the harbour board, page 12, in the tower of the town.",
    "[2] They are kept in the crane.",
]


def paragraphs(text):
    return [" ".join(words.split()) for words in text.split("\n\n")]


def numbered(text, times):
    return [f"{words} ({number})" for number, words in enumerate(paragraphs(text) * times, 1)]


def read(name):
    return read_bytes((DATA / name).read_bytes(), name)


def begun(draft):
    return [draft.text[start:].split("\n")[0] for start in draft.pages]


@pytest.mark.parametrize("name", ["quay.pdf", "quay-gs.pdf"])
def test_two_columns_with_hyphens_heads_and_notes(name):
    draft = read(name)
    found = draft.text.split("\n\n")
    assert [words for words in found if words.startswith("[")] == NOTES
    wanted = " ".join(numbered(ENGLISH, 3))
    body = " ".join(words for words in found[2:] if not words.startswith("["))
    assert re.sub(r"\[\d\]", "", body) == wanted
    assert draft.facts.title == "Vessby keeps its pier and mends the wall"
    assert draft.origins["title"] == "largest type"  # the file says "Microsoft Word - …"
    assert draft.facts.authors == ("Runa Aldermoor",)
    assert [words[:16] for words in begun(draft)] == [
        "Vessby keeps its", "ing,” said Tobin", "The offices of t",
    ]  # fmt: skip


def test_a_page_that_chromium_printed():
    draft = read("crane.pdf")
    assert draft.text.split("\n\n", 1)[1].replace("\n\n", " ") == " ".join(numbered(ENGLISH, 3))
    assert draft.facts.title == "The crane of Vessby turns again"
    assert draft.facts.url == "http://vessby.example/crane.html"
    assert draft.facts.language == "en"
    assert draft.facts.published is None  # the day it was printed is not the day it appeared


def test_a_german_text_of_typst():
    draft = read("mauer.pdf")
    found = draft.text.split("\n\n")
    wanted = numbered(GERMAN, 4)
    assert [re.sub(r"\[\d\]", "", words) for words in found if words.endswith(")")] == wanted
    assert sum(words.startswith("[") for words in found) == 4
    assert draft.facts.authors == ("Ilse Marrow", "Tobin Arrask")
    assert draft.facts.language == "de"
    assert "Jahrbuch des Hafens" not in draft.text
    assert len(draft.pages) == 4


def test_arabic_is_read_from_right_to_left():
    draft = read("rafia.pdf")
    assert draft.text.split("\n\n") == ["فيسبي تبقي رصيفها", *paragraphs(ARABIC) * 4]
    assert draft.facts.language == "ar"


def test_figures_of_notes_that_are_drawn_apart_tear_no_sentence_and_no_list():
    draft = read("keepers.pdf")
    found = draft.text.split("\n\n")
    assert (
        "The council of Greywick voted on Monday to close the old harbour.[1] "
        "Fishermen said that they would not leave."
    ) in found
    assert found[-6:-4] == ["1. One thing", "2. Another thing"]
    assert found[-1] == "[1] Minutes of the council, p. 4."
    assert str(draft.facts.published) == "2021-03-04"


@pytest.mark.parametrize("program", ["chromium", "libreoffice"])
def test_figures_brackets_marks_and_joined_letters_stand_where_they_are_read(program):
    arabic, hebrew = read(f"leftward-{program}.pdf").text.split("\n\n")
    assert arabic.startswith(
        "صوت مجلس فيسبي في 4 مايو 2021، على إغلاق الرصيف القديم (الذي قال عنه العمدة: "
        "«لا نملك المال») وكان القرار صعباً جداً على NATO (the "
    )
    assert arabic.endswith("وعلى 12.5% من الأولاد.")
    assert hebrew == (
        "מועצת וסבי (ברוב של 5 מול 4) הצביעה ביום שני, 4 במאי 2021, על סגירת הרציף "
        '[ראו "דוח 2020"]. הדייגים אמרו: "לא נעזוב", והלכו הביתה לאט.'
    )


def test_a_paper_of_pdftex():
    draft = read("wall.pdf")
    body = " ".join(draft.text.split("\n\n")[3:]).replace("’", "'")
    note = "[1] The master measured it with a rope."
    assert note in body
    words = body.replace(f"{note} ", "").replace("[1]", "")
    assert words == " ".join(numbered(ENGLISH, 4))
    assert draft.facts.title == "The wall that moved"
    assert str(draft.facts.published) == "2021-05-03"


def test_a_file_that_only_its_owner_may_change_is_read():
    assert read("owned.pdf").text == read("mauer.pdf").text


def test_a_file_with_a_password_says_so():
    with pytest.raises(UnreadableFileError, match="asks for a password"):
        read("locked.pdf")


def test_a_scan_says_what_to_do():
    with pytest.raises(NoArticleError, match=r"scanned document.*OCRmyPDF"):
        read("scan.pdf")


def test_what_was_recognised_in_a_scan_is_read_by_paragraphs():
    found = read("recognised.pdf").text.split("\n\n")
    assert sum(words in found for words in numbered(ENGLISH, 3)) >= 12
