"""Feeds of WordPress, of newspapers, of Blogger and others, in small."""

import pytest

from curator.domain.errors import CuratorError, NoArticleError
from curator.importers.formats.web.feeds import read
from curator.importers.raw import Raw

NAMES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"'
)


def rss(*items, head="<title>The Lantern</title><language>en-gb</language>"):
    inside = "".join(f"<item>{item}</item>" for item in items)
    return (
        f'<?xml version="1.0"?><rss version="2.0" {NAMES}><channel>{head}{inside}</channel></rss>'
    )


def atom(entry, attributes=""):
    return (
        f'<feed xmlns="http://www.w3.org/2005/Atom" {attributes}><title>The Lantern</title>'
        f"<author><name>The desk</name></author><entry>{entry}</entry></feed>"
    )


def drafts(text, url=""):
    return list(read(Raw(text.encode(), "feed.xml", url)))


def test_an_entry_with_all_facts():
    item = (
        "<title>The pier &amp;amp; the crane</title><link>https://vessby.example/1</link>"
        "<dc:creator><![CDATA[Ilse Marrow]]></dc:creator><category>News</category>"
        "<pubDate>Tue, 05 Mar 2024 23:30:00 -0500</pubDate>"
        "<description>Short &amp;hellip;</description>"
        "<content:encoded><![CDATA[<p>The pier&nbsp;stays.</p><p>So does the crane.</p>"
        "<img src='http://track.example/x.gif'><script>x</script>]]></content:encoded>"
    )
    (draft,) = drafts(rss(item))
    assert draft.text == "The pier\u00a0stays.\n\nSo does the crane."
    facts = draft.facts
    assert (facts.title, facts.authors) == ("The pier & the crane", ("Ilse Marrow",))
    assert (facts.outlet, facts.language, facts.section) == ("The Lantern", "en-gb", "News")
    assert (facts.url, str(facts.published)) == ("https://vessby.example/1", "2024-03-05")
    assert draft.part == "1"
    assert draft.media_type == "application/rss+xml"


def test_each_entry_is_an_article_of_the_same_bytes():
    one, two = drafts(rss("<title>One</title>", "<title>Two</title><description>b</description>"))
    assert (one.text, two.text) == ("One", "b")
    assert (one.part, two.part) == ("1", "2")
    assert one.data == two.data


def test_an_entry_of_atom_in_xhtml():
    entry = (
        '<title type="html">Pier &amp;amp; crane</title><link rel="self" href="x"/>'
        '<link href="/2"/><published>2024-03-05T08:00:00Z</published><updated>2024-04-01</updated>'
        '<author><name>Ilse Marrow</name></author><category term="news" label="News"/>'
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p><p>Two</p></div>'
        "</content>"
    )
    (draft,) = drafts(atom(entry, 'xml:lang="de" xml:base="https://vessby.example/"'))
    assert draft.text == "One\n\nTwo"
    assert draft.facts.title == "Pier & crane"
    assert draft.facts.authors == ("Ilse Marrow",)
    assert draft.facts.url == "https://vessby.example/2"
    assert (str(draft.facts.published), draft.facts.language) == ("2024-03-05", "de")
    assert draft.facts.section == "News"


def test_text_that_is_not_html_stays_as_it_is():
    (draft,) = drafts(atom('<title>T</title><content type="text">a &lt; b and b &lt;c</content>'))
    assert draft.text == "a < b and b <c"
    assert draft.facts.authors == ("The desk",)


def test_rss_1_in_rdf():
    text = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<channel><title>The Lantern</title></channel>"
        '<item rdf:about="https://vessby.example/3"><title>Pier</title>'
        "<description>It stays.</description><dc:date>2024-03-05T10:00+01:00</dc:date></item>"
        "</rdf:RDF>"
    )
    (draft,) = drafts(text)
    assert (draft.facts.url, draft.facts.outlet) == ("https://vessby.example/3", "The Lantern")
    assert str(draft.facts.published) == "2024-03-05"


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("desk@vessby.example (Ilse Marrow)", ("Ilse Marrow",)),
        ("desk@vessby.example", ()),
        ("Ilse Marrow and Tobin Arrask", ("Ilse Marrow", "Tobin Arrask")),
    ],
)
def test_the_author_of_rss_is_an_address_with_a_name(author, names):
    (draft,) = drafts(rss(f"<title>T</title><author>{author}</author>"))
    assert draft.facts.authors == names


@pytest.mark.parametrize(
    ("item", "url"),
    [
        ("<guid>https://vessby.example/g</guid>", "https://vessby.example/g"),
        ('<guid isPermaLink="false">https://vessby.example/g</guid>', ""),
        ("<link>javascript:alert(1)</link>", ""),
        ("<link>http://[</link>", ""),
        ("<link> /5 </link>", "https://lantern.example/5"),
    ],
)
def test_the_address_of_an_entry(item, url):
    (draft,) = drafts(rss(f"<title>T</title>{item}"), "https://lantern.example/feed")
    assert draft.facts.url == url


def test_a_feed_as_people_write_them_is_read_all_the_same():
    text = rss("<title>Pier & crane&nbsp;stay</title><description>a<br>b").replace(
        '<?xml version="1.0"?>', '\n<?xml version="1.0" encoding="utf-8"?>'
    )
    (draft,) = read(Raw(text.encode() + "é".encode("latin-1"), "feed.xml"))
    assert draft.facts.title == "Pier & crane stay"


def test_a_feed_in_a_charset_of_its_own():
    text = (
        '<?xml version="1.0" encoding="windows-1251"?>' + rss("<title>Пристань стоит</title>")[21:]
    )
    (draft,) = read(Raw(text.encode("cp1251"), "feed.xml"))
    assert draft.facts.title == "Пристань стоит"


def test_a_feed_without_entries_says_so():
    with pytest.raises(NoArticleError, match="is a feed without entries"):
        drafts(rss())


def test_a_bomb_of_entities_is_refused():
    dtd = "<!DOCTYPE rss [" + "".join(
        f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(9)
    )
    text = f'{dtd}<!ENTITY a "aaaaaaaaaa">]>{rss("<title>&j;</title>")[21:]}'
    with pytest.raises(CuratorError):
        drafts(text)
