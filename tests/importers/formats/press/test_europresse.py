import pytest

from curator.domain.dates import PartialDate
from curator.domain.sources import Facts
from curator.importers.raw import Raw
from curator.importers.reading import read_parts

ARTICLE = """<article><header>
<div class="rdp__DocPublicationName"><span class="DocPublicationName">{outlet}<br></span></div>
<div><span class="DocHeader">{header}</span></div>
<div class="titreArticle">
<p class="sm-margin-TopNews titreArticleVisu rdp__articletitle">{title}</p></div>
<p class="sm-margin-bottomNews">Ana Lindqvist</p></header>
<section><div class="DocText clearfix"><div class="docOcurrContainer">
<p>{text}</p><p>Fin.</p></div></div></section>
<footer><p>© 2024 {outlet}</p>
<div class="publiC-lblNodoc">news·20240503·VC·1</div></footer></article>"""


def drafts(*articles):
    page = (
        f"<!DOCTYPE html><html><body>{''.join(ARTICLE.format(**a) for a in articles)}</body></html>"
    )
    return [part.draft for part in read_parts(Raw(page.encode(), "europresse.html"))]


def article(outlet, header):
    return {"outlet": outlet, "header": header, "title": "Le port fermé", "text": "Il est fermé."}


@pytest.mark.parametrize(
    ("outlet", "header", "section"),
    [
        ("Le Courrier de Vessby", "Europe, vendredi 3 mai 2024, p. 16", "Europe"),
        ("Le Courrier de Vessby, no. 43018", "vendredi 3 mai 2024 5 mots, p. 11", ""),
        ("Le Courrier de Vessby", "World, Friday, May 3, 2024", "World"),
        ("Le Courrier de Vessby", "Freitag, 3. Mai 2024, S. 4", ""),
    ],
)
def test_each_article_is_a_draft_with_its_facts(outlet, header, section):
    first, second = drafts(article(outlet, header), article(outlet, header))
    assert first.facts == Facts(
        title="Le port fermé",
        authors=("Ana Lindqvist",),
        outlet="Le Courrier de Vessby",
        published=PartialDate(2024, 5, 3),
        section=section,
    )
    assert first.text == "Il est fermé.\n\nFin."
    assert (first.part, second.part) == ("1", "2")
    assert not first.warnings


@pytest.mark.parametrize(("told", "words"), [("1 534 mots", 1534), ("534 words", 534)])
def test_an_article_that_is_not_whole_says_so(told, words):
    (draft,) = drafts(article("Le Courrier de Vessby", f"vendredi 3 mai 2024 {told}, p. 11"))
    assert f"speaks of {words} words, but 4 were found" in draft.warnings[0]
