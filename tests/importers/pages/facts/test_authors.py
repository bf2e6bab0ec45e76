from curator.importers.pages.facts.authors import find_authors
from curator.importers.pages.facts.said import listen
from curator.importers.pages.reading import parse


def authors(html, near=(), site="The Vessby Courier"):
    return find_authors(listen(parse(f"<html>{html}</html>")), site, near)


def ld(author):
    return (
        f'<script type="application/ld+json">{{"@graph": [{{"@type": "NewsArticle", '
        f'"author": {author}}}]}}</script>'
    )


def test_what_is_stated_for_machines_goes_first_and_keeps_its_order():
    html = ld('[{"name": "Ana Lindqvist"}, {"name": ["Tomas Okoro"]}, "Ana Lindqvist"]')
    html += '<meta name="author" content="Somebody Else">'
    assert authors(html) == (["Ana Lindqvist", "Tomas Okoro"], "JSON-LD")


def test_a_person_goes_before_the_site_itself():
    html = ld('{"name": "Vessby Courier"}') + '<a rel="author" href="/a">Ana Lindqvist</a>'
    assert authors(html) == (["Ana Lindqvist"], "link to the author")


def test_an_agency_stands_where_no_person_does():
    assert authors(ld('"Reuters"')) == (["Reuters"], "JSON-LD")


def test_the_innermost_byline_is_read():
    html = '<p class="byline">Lead <span class="author-name">Ana Lindqvist</span> of Vessby</p>'
    assert authors(html) == (["Ana Lindqvist"], "byline")


def test_authors_of_comments_are_none():
    assert authors('<li class="comment"><b class="author">Bo Troll</b></li>') == ([], "")


def test_a_name_beside_the_title_is_read():
    assert authors("", ["By Ana Lindqvist", "Seen by many people"]) == (["Ana Lindqvist"], "text")


def test_microdata_and_labels_are_read():
    html = '<div itemprop="author"><meta itemprop="name" content="Ana Lindqvist">Hi</div>'
    assert authors(html) == (["Ana Lindqvist"], "microdata")
    html = (
        '<meta name="twitter:label1" content="Written by">'
        '<meta name="twitter:data1" content="Ana Lindqvist">'
    )
    assert authors(html) == (["Ana Lindqvist"], "meta twitter:data1")
