import subprocess
import sys
from dataclasses import replace

import pytest

from curator.importers.languages.settling import is_settled, settle
from curator.importers.languages.words import told_by_words
from curator.importers.raw import Raw
from curator.importers.reading import read_bytes, read_if_plain, read_text

TEXTS = {
    "en": "The ferry company said on Tuesday that it would keep every crossing, but not for long.",
    "de": "Die Reederei sagte am Dienstag, dass sie jede Fahrt behalten werde, aber nicht für "
    "immer, und dass das mit dem Hafen nichts zu tun hat.",
    "pl": "Przewoźnik powiedział we wtorek, że nie zrezygnuje z żadnego rejsu, ale tylko do maja, "
    "bo to jest jego ostatnia umowa i już się kończy.",
    "cs": "Dopravce v úterý řekl, že nezruší žádnou plavbu, ale jen do května, protože to je jeho "
    "poslední smlouva a už se blíží její konec, jak také dodal.",
    "ru": "Перевозчик сказал во вторник, что он не отменит ни один рейс, но только до мая, так как "
    "это его последний договор, и он уже на исходе.",
    "fa": "این شرکت روز سه‌شنبه گفت که هیچ سفری را لغو نخواهد کرد، اما این برای همیشه نیست و با "
    "آن هم موافق است.",
    "ja": "海運会社は火曜日、すべての便を維持すると発表したが、五月までの契約が最後になるという。",
    "zh": "轮渡公司星期二表示将保留所有航班，但这份合同五月到期，此后的安排尚未确定。",
    "el": "Η εταιρεία είπε την Τρίτη ότι δεν θα καταργήσει κανένα δρομολόγιο, αλλά μόνο για λίγο.",
}
ARABIC = (
    "صوت مجلس المدينة يوم الاثنين بالأغلبية لصالح إغلاق الميناء القديم، وقالوا إنهم لن يغادروا."
)
XHOSA = (
    "Inkampani yezikhephe ithe ngoLwesibini iyakugcina lonke uhambo lwayo, kodwa hayi ixesha elide "
    "kuba isivumelwano sayo siphela ngoMeyi kwaye akukho mntu waziyo okuza kwenzeka emva koko."
)


@pytest.mark.parametrize("tag", TEXTS)
def test_a_text_tells_its_language_by_small_words_or_letters(tag):
    assert told_by_words(TEXTS[tag]) == tag


@pytest.mark.parametrize("text", ["", "Hello", "12.5 13.6 kg", "MERKEL MACRON BIDEN", "la la la"])
def test_what_is_short_or_no_language_stays_unknown(text):
    assert told_by_words(text) == ""
    assert read_bytes((text or "-").encode(), "a.txt").facts.language == ""


def test_a_language_without_a_list_is_told_by_the_model(tmp_path):
    assert told_by_words(XHOSA) == ""
    draft = read_bytes(XHOSA.encode(), "a.txt")
    assert (draft.facts.language, draft.origins["language"]) == ("xh", "text")
    path = tmp_path / "a.txt"
    path.write_text(XHOSA, "utf-8")
    assert read_if_plain(path) is None  # so that who may take the memory is asked


def test_a_stated_language_stands_and_so_does_one_that_is_near():
    stated = "Language: de\n\n" + TEXTS["de"] * 6
    assert read_bytes(stated.encode(), "a.txt").origins["language"] == "header"
    norwegian = read_text("Language: da\n\n" + "Det er ikke noe av det som har blitt sagt. " * 20)
    assert is_settled(norwegian)


def test_a_stated_language_gives_way_to_a_text_that_plainly_contradicts_it(tmp_path):
    page = f"<html lang='en'><body><article><h1>Fähren</h1><p>{TEXTS['de'] * 6}</article>"
    draft = read_bytes(page.encode(), "a.html")
    assert (draft.facts.language, draft.origins["language"]) == ("de", "text")
    assert "“en”" in draft.warnings[0]
    assert "“de”" in draft.warnings[0]
    path = tmp_path / "a.txt"
    path.write_text("Language: en\n\n" + TEXTS["de"] * 6, "utf-8")
    assert read_if_plain(path) is None


def test_a_text_in_two_languages_contradicts_nothing():
    both = read_text("Language: fr\n\n" + TEXTS["de"] * 6 + TEXTS["pl"] * 6)
    assert settle(both) is both
    draft = replace(both, text=both.text[:300])
    assert settle(draft) is draft


def test_texts_of_common_languages_take_no_model():
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], input=TEXTS["en"], capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    assert done.stdout.split() == ["en", "False"]


_PROGRAM = """
import sys
from curator.importers.reading import read_bytes
draft = read_bytes(sys.stdin.read().encode(), "a.txt")
print(draft.facts.language, "py3langid" in sys.modules)
"""


def test_the_raw_bytes_are_untouched():
    assert read_bytes(TEXTS["pl"].encode("cp1250"), "a.txt").data == TEXTS["pl"].encode("cp1250")
    assert Raw(b"", "a.txt").stem == "a"


def test_arabic_is_told_by_its_letters():
    assert told_by_words(ARABIC) == "ar"
    assert told_by_words(TEXTS["fa"].replace("است", "")) != "ar"


@pytest.mark.parametrize(("text", "tag"), [(ARABIC, "ar"), ("Ա" * 20 + "ա" * 20, "hy")])
def test_a_language_of_latin_letters_is_not_believed_of_a_text_with_none(text, tag):
    draft = settle(stated_as(text, "en-US"))
    assert draft.facts.language == tag
    assert f"its text is in “{tag}”, which was taken" in draft.warnings[0]


def test_a_language_that_cannot_be_and_is_not_told_is_left_out():
    draft = settle(stated_as("ⰀⰁⰂⰃⰄⰅ" * 8, "en"))
    assert (draft.facts.language, draft.origins.get("language")) == ("", None)


def test_a_few_foreign_letters_say_nothing_against_a_stated_language():
    assert is_settled(stated_as(f"{ARABIC[:40]} he wrote on the wall of the old harbour.", "en"))


def stated_as(text, language):
    draft = read_text(text)
    return replace(
        draft,
        facts=replace(draft.facts, language=language),
        origins={"language": "document properties"},
    )
