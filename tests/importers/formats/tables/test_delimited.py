import pytest

from curator.domain.dates import PartialDate
from curator.domain.errors import NoArticleError
from curator.domain.sources import Facts
from curator.importers.columns import columns_of
from curator.importers.raw import Raw
from curator.importers.reading import read_parts

BODY = "The harbour stays shut, the port office said; boats wait.\n\n“Nobody asked us,” said Abara."


def parts(text, name="articles.csv", encoding="utf-8"):
    return list(read_parts(Raw(text.encode(encoding), name)))


def test_each_row_is_an_article_with_its_facts():
    first, second = parts(
        "title,author,outlet,date,url,language,section,text\r\n"
        '"Harbour shut","Ana Lindqvist; Tomas Okoro",The Vessby Courier,2024-05-03,'
        f'https://courier.example/1,English,Port,"{BODY}"\r\n'
        "Pier open,,,,,,,The south pier opens on Mondays.\r\n"
    )
    assert first.draft.text == BODY
    assert first.draft.facts == Facts(
        title="Harbour shut",
        authors=("Ana Lindqvist", "Tomas Okoro"),
        outlet="The Vessby Courier",
        url="https://courier.example/1",
        published=PartialDate(2024, 5, 3),
        language="en",
        section="Port",
    )
    assert first.draft.origins["authors"] == "column “author”"
    assert second.draft.facts == Facts(title="Pier open")
    assert [part.draft.part for part in (first, second)] == ["1", "2"]
    assert first.draft.media_type == "text/csv"
    assert first.draft.data == second.draft.data


@pytest.mark.parametrize(
    ("header", "delimiter"),
    [
        ("Titel;Autor;Datum;Volltext", ";"),
        ("Titre\tAuteur\tDate\tTexte", "\t"),
        ("Título|Autor|Fecha|Contenido", "|"),
        ("Titolo,Autore,Data,Testo", ","),
        ("Заголовок;Автор;Дата публикации;Полный текст", ";"),
        ("标题,作者,日期,正文", ","),
        ("Web title,By,Pub. date,Article body", ","),
        ("sep=;\nTitel;Autoren;Erscheinungsdatum;Inhalt", ";"),
    ],
)
def test_the_header_line_tells_the_delimiter_and_the_columns(header, delimiter):
    row = delimiter.join(("Hafen zu", "Ana Lindqvist", "3. Mai 2024", '"Erst, zweit; dritt|a\tb"'))
    (part,) = parts(f"{header}\n{row}\n")
    assert part.draft.text == "Erst, zweit; dritt|a\tb"
    assert part.draft.facts.title == "Hafen zu"
    assert part.draft.facts.published == PartialDate(2024, 5, 3)


def test_the_mapping_can_be_asked_beforehand():
    columns = columns_of(Raw(b"ID;Titel;Abstract;Volltext\n1;a;b;c\n", "a.csv"))
    assert columns.delimiter == ";"
    assert columns.header == ("ID", "Titel", "Abstract", "Volltext")
    assert dict(columns.fields) == {"Titel": "title", "Volltext": "text", "Abstract": "text"}


def test_a_summary_is_the_text_only_where_there_is_no_other():
    first, second = parts("summary,text,title\nShort.,All of it.,A\nShort.,,B\n")
    assert first.draft.text == "All of it."
    assert second.draft.text == "Short."


def test_a_row_without_text_is_told_and_stops_no_other():
    first, second = parts("title,text\nHarbour shut,\nPier open,Words.\n")
    assert "Row 1 of “articles.csv” has no text" in str(first.error)
    assert second.draft.text == "Words."


def test_a_table_without_a_column_for_the_text_says_what_to_do():
    (part,) = parts("name;age\nAna;40\n")
    assert isinstance(part.error, NoArticleError)
    assert "call the one that holds them “text”" in str(part.error)
    (part,) = parts("title,text\n")
    assert "no rows" in str(part.error)


def test_a_table_is_known_under_another_name_and_in_another_encoding():
    (part,) = parts("Titel;Überschrift;Text\nA;B;Größe zählt.\n", "articles.txt", "utf-16")
    assert part.draft.text == "Größe zählt."
    (part,) = parts("Titel;Text\nHäfen;Die Häfen müssen schließen.\n", encoding="cp1252")
    assert part.draft.text == "Die Häfen müssen schließen."


def test_what_only_begins_like_a_table_is_a_text():
    (part,) = parts("Text, title and date are missing\n\nWords.\n", "a.txt")
    assert part.draft.media_type == "text/plain"
    (part,) = parts("| Title | Text |\n|---|---|\n| a | b |\n", "a.md")
    assert part.draft.media_type == "text/markdown"


def test_fields_longer_than_the_library_allows_are_read():
    long = "word " * 100_000
    (part,) = parts(f"title,text\nA,{long}\n")
    assert part.draft.text == long


def test_a_table_that_breaks_off_says_so():
    *_, part = parts('title,text\nA,"One."\nB,"Two and then')
    assert part.draft.text == "Two and then"
    assert "ends inside a quoted field" in part.draft.warnings[0]


def test_a_row_with_too_many_fields_says_so():
    (part,) = parts("title,text\nA,One, and two.\n")
    assert "more fields than the header" in part.draft.warnings[0]


def test_nul_and_bidi_controls_do_no_harm():
    (part,) = parts("title,text\n\u202eA\u202c,One\0two \u202etree.\n")
    assert part.draft.facts.title == "A"
    assert part.draft.text == "One\ufffdtwo \u202etree."
