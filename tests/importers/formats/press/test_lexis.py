import pytest

from curator.domain.dates import PartialDate
from curator.domain.sources import Facts
from curator.importers.raw import Raw
from curator.importers.reading import read_parts

TEXT = """\ufeff

Download Request: Selected Items: 1-2
Terms: (harbour) and (Vessby)


                               1 of 2 DOCUMENTS


                              The Vessby Courier

                              May 3, 2024 Friday
                                 First Edition

Harbour of Vessby stays shut until spring

BYLINE: By Ana Lindqvist and Tomas Okoro, Port Correspondent

SECTION: TOWN; Pg. 4

LENGTH: 43 words

HIGHLIGHT: Boats have to wait.

The harbour of Vessby will stay shut until spring, the port office said on
Friday. "We will not risk a single boat," said its head, Mira Sandoval.

NOTE: the south pier opens on Mondays.
The north pier
is closed.

LOAD-DATE: May 4, 2024

LANGUAGE: ENGLISH

GRAPHIC: The pier

Photographed from the sea

PUBLICATION-TYPE: Newspaper

                  Copyright 2024 The Vessby Courier
                        All Rights Reserved

                               2 of 2 DOCUMENTS

                  Copyright 2023 The Eastmere Post
                              The Eastmere Post

                           December 12, 2023 Tuesday

HEADLINE: Mill pond to be drained

BODY:
The council of Eastmere voted to drain the old mill pond.

                  Copyright 2023 The Eastmere Post
"""
PAGE = """<html><body><style>.c0 {{ text-align: center; }}</style>
<br><div class="c0"><p class="c1"><span class="c2">{number}</span></p></div>
<br><div class="c0"><br><p class="c1"><span class="c2">{outlet}</span></p></div>
<br><div class="c3"><p class="c1"><span class="c4">{date}</span></p></div>
<br><div class="c5"><p class="c6"><span class="c7">{title}</span></p></div>
<br><div class="c5"><p class="c6"><span class="c8">{author}: </span>Ana Lindqvist</p></div>
<br><div class="c5"><p class="c6"><span class="c8">{length}</span></p></div>
<br><div class="c5"><p class="c9">{text}</p><p class="c9">Two
 lines.</p></div>
<br><div class="c5"><p class="c6"><span class="c8">{subject}: </span>PORT (90%)</p></div>
<br><div class="c5"><p class="c6"><span class="c8">{language}</span></p></div>
<br><div class="c0"><p class="c1">Copyright 2024 X<br>{rights}</p></div></body></html>"""
GERMAN = {
    "number": "Dokument 1 von 1",
    "outlet": "Der Vessbyer Bote",
    "date": "3. Mai 2024 Freitag 9:50 PM GMT+1",
    "title": "Hafen bleibt zu",
    "author": "AUTOR",
    "length": "LÄNGE: 9 Wörter",
    "text": "Der Hafen bleibt bis zum Frühjahr zu.",
    "subject": "THEMA",
    "language": "SPRACHE: GERMAN; DEUTSCH",
    "rights": "Alle Rechte vorbehalten",
}
FRENCH = {
    "number": "1 of 1 DOCUMENTS",
    "outlet": "Le Courrier de Vessby",
    "date": "3 mai 2024 vendredi",
    "title": "Le port reste fermé",
    "author": "AUTEUR",
    "length": "LONGUEUR: 9 mots",
    "text": "Le port reste fermé jusqu’au printemps.",
    "subject": "SUJET",
    "language": "LANGUE: FRENCH; FRANÇAIS",
    "rights": "Tous droits réservés",
}


def drafts(data, name="bundle.txt"):
    return [part.draft for part in read_parts(Raw(data, name))]


def test_each_article_is_a_draft_with_its_facts():
    first, second = drafts(TEXT.encode())
    assert first.facts == Facts(
        title="Harbour of Vessby stays shut until spring",
        authors=("Ana Lindqvist", "Tomas Okoro"),
        outlet="The Vessby Courier",
        published=PartialDate(2024, 5, 3),
        language="en",
        section="TOWN",
    )
    assert second.facts == Facts(
        title="Mill pond to be drained",
        outlet="The Eastmere Post",
        published=PartialDate(2023, 12, 12),
    )
    assert [(draft.part, draft.media_type) for draft in (first, second)] == [
        ("1", "text/plain"),
        ("2", "text/plain"),
    ]
    assert first.data == TEXT.encode()
    assert first.origins["outlet"] == "line above the date"
    assert first.origins["section"] == "key line"
    assert not first.warnings


def test_the_text_is_that_of_the_article_with_its_lines_joined():
    first, second = drafts(TEXT.encode())
    assert first.text == (
        "Boats have to wait.\n\n"
        "The harbour of Vessby will stay shut until spring, the port office said on Friday. "
        '"We will not risk a single boat," said its head, Mira Sandoval.\n\n'
        "NOTE: the south pier opens on Mondays.\nThe north pier\nis closed."
    )
    assert second.text == "The council of Eastmere voted to drain the old mill pond."


@pytest.mark.parametrize("words", [GERMAN, FRENCH], ids=["German", "French"])
def test_pages_are_read_in_the_language_of_the_archive(words):
    (draft,) = drafts(PAGE.format(**words).encode(), "bundle.html")
    assert draft.facts == Facts(
        title=words["title"],
        authors=("Ana Lindqvist",),
        outlet=words["outlet"],
        published=PartialDate(2024, 5, 3),
        language="de" if words is GERMAN else "fr",
    )
    assert draft.text == words["text"] + "\n\nTwo lines."
    assert draft.media_type == "text/html"
    assert not draft.warnings


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_any_name_and_encoding_will_do(encoding):
    text = TEXT.lstrip("\ufeff").replace("Sandoval", "Sándoval")
    first, _ = drafts(text.encode(encoding), "bundle.html")
    assert "Mira Sándoval" in first.text


def test_a_bundle_in_german_words_is_divided():
    text = TEXT.replace("1 of 2 DOCUMENTS", "1 von 2 DOKUMENTEN")
    text = text.replace("2 of 2 DOCUMENTS", "2 von 2 DOKUMENTEN").replace("LENGTH:", "LÄNGE:")
    first, second = drafts(text.encode())
    assert first.facts.title == "Harbour of Vessby stays shut until spring"
    assert second.facts.title == "Mill pond to be drained"


def test_a_bundle_that_is_not_whole_says_so():
    first, second = drafts(TEXT.replace("2 DOCUMENTS", "3 DOCUMENTS").encode())
    assert first.warnings == (
        "The bundle speaks of 3 articles, but 2 were found: see whether it came down in full.",
    )
    assert not second.warnings


def test_an_article_that_is_not_whole_says_so():
    first, _ = drafts(TEXT.replace("LENGTH: 43", "LENGTH: 1,043").encode())
    assert "speaks of 1043 words, but 43 were found" in first.warnings[0]


def test_a_bundle_cut_anywhere_gives_what_is_left_of_it():
    data = TEXT.encode()
    for length in range(1, len(data), 40):
        parts = list(read_parts(Raw(data[:length], "bundle.txt")))
        assert parts
        assert all(part.error or part.draft.text.strip() for part in parts)


def test_a_text_that_only_speaks_of_documents_is_a_text():
    text = "1 of 2 DOCUMENTS\n\nis what the press archive writes above each article.\n"
    (draft,) = drafts(text.encode())
    assert draft.text == text


def test_nul_and_bidi_controls_do_no_harm():
    text = TEXT.replace("Harbour of", "\u202eHarbour\u202c of").replace(
        "port office", "port\0office"
    )
    first, _ = drafts(text.encode())
    assert first.facts.title == "Harbour of Vessby stays shut until spring"
    assert "port\ufffdoffice" in first.text
