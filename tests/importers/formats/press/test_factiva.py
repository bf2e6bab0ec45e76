from pathlib import Path

from curator.domain.dates import PartialDate
from curator.domain.sources import Facts
from curator.importers.raw import Raw
from curator.importers.reading import read_file, read_parts

MADE_BY_LIBREOFFICE = Path(__file__).parents[3] / "data" / "press" / "factiva_de.rtf"
ROWS = {
    "SE": "Actualités",
    "HD": "Le port de Vessby reste fermé",
    "BY": "Par Ana Lindqvist",
    "WC": "{words} mots",
    "PD": "3 mai 2024",
    "ET": "09:15",
    "SN": "Le Courrier de Vessby",
    "SC": "VESSBY",
    "LA": "Français",
    "CY": "(c) 2024",
    "LP": "<p>Le port reste fermé jusqu’au printemps.</p>",
    "TD": "<p>SC Vessby joue ailleurs.</p><p>« Personne ne nous a demandé. »</p>",
    "CO": "vessby : Vessby",
    "AN": "Document VESSBY0020240503e532000{number}",
}


def page(count=2, rows=None, words=23):
    articles = (
        "<div class='article frArticle'><table>"
        + "".join(
            f"<tr><td class='index'><b>{code}</b>&nbsp;</td>"
            f"<td>{value.format(number=number, words=words)}</td></tr>"
            for code, value in (rows or ROWS).items()
        )
        + "</table></div>"
        for number in range(count)
    )
    return f"<html><head><title>Factiva</title></head><body>{''.join(articles)}</body></html>"


def parts(text, name="factiva.html"):
    return list(read_parts(Raw(text.encode(), name)))


def test_each_table_is_an_article_with_its_facts():
    first, second = (part.draft for part in parts(page()))
    assert first.facts == Facts(
        title="Le port de Vessby reste fermé",
        authors=("Ana Lindqvist",),
        outlet="Le Courrier de Vessby",
        published=PartialDate(2024, 5, 3),
        language="fr",
        section="Actualités",
    )
    assert first.text == (
        "Le port reste fermé jusqu’au printemps.\n\nSC Vessby joue ailleurs.\n\n"
        "« Personne ne nous a demandé. »"
    )
    assert first.origins["title"] == "row HD"
    assert (first.part, second.part) == ("1", "2")


def test_documents_are_divided_in_the_language_of_the_archive():
    first, second = (part.draft for part in read_file(MADE_BY_LIBREOFFICE))
    assert first.facts == Facts(
        title="Hafen von Vessby bleibt bis zum Frühjahr zu",
        authors=("Ana Lindqvist",),
        outlet="Der Vessbyer Bote",
        published=PartialDate(2024, 5, 3),
        language="de",
        section="Hafen",
    )
    assert "„Wir wagen kein einziges Boot“" in first.text
    assert second.facts.title == "Mühlteich in Ostmeer wird abgelassen"
    assert not first.warnings + second.warnings


def test_the_number_of_words_counts_with_or_without_the_title():
    assert not parts(page(1, words=16))[0].draft.warnings
    assert not parts(page(1, words=22))[0].draft.warnings
    assert "speaks of 60 words" in parts(page(1, words=60))[0].draft.warnings[0]


def test_a_bundle_without_the_indexing_says_what_to_do():
    bare = "".join(
        f"<div class='article enArticle'><p>Harbour shut</p><p>3 May 2024</p><p>Words of it.</p>"
        f"<p>Document VESSBY0020240503e532000{number}</p></div>"
        for number in range(2)
    )
    (part,) = parts(f"<html><body>{bare}</body></html>")
    assert "layout that is not known: export it anew, from Factiva with its indexing" in str(
        part.error
    )


def test_an_ordinary_page_with_such_a_class_is_a_page():
    body = "<p>The harbour of Vessby will stay shut until spring, the office said.</p>" * 3
    (part,) = parts(f"<html><body><div class='article enArticle'>{body}</div></body></html>")
    assert part.draft.text.startswith("The harbour of Vessby")
    assert part.draft.part == ""


def test_five_hundred_articles_are_read():
    drafts = [part.draft for part in parts(page(500))]
    assert [draft.part for draft in drafts] == [str(n) for n in range(1, 501)]
    assert len({draft.text for draft in drafts}) == 1


def test_a_page_cut_anywhere_does_no_harm():
    text = page()
    for length in range(60, len(text), 70):
        for part in parts(text[:length]):
            assert part.error or part.draft.text.strip()
