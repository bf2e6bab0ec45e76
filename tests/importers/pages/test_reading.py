import http.server
import threading
from pathlib import Path

import pytest

from curator.domain.dates import PartialDate
from curator.domain.sources import Facts
from curator.importers.formats.html import read
from curator.importers.raw import Raw

HARBOUR = Path(__file__).parents[2] / "data" / "articles" / "harbour.html"
SITE = "https://courier.example/"
BODY = (
    "<p>The harbour of Vessby will stay shut until spring, the port office said on Friday.</p>" * 3
)


def page(head="", body=BODY, url="", lang=""):
    text = f"<!doctype html><html{lang}><head>{head}</head><body><article>{body}</article></body>"
    return read(Raw(text.encode(), "saved.html", url))


def test_the_article_is_read_without_what_stands_around_it():
    text = read(Raw(HARBOUR.read_bytes(), "harbour.html")).text
    assert text == (
        "The harbour of Vessby will stay shut until spring, the port office said on Friday. "
        "“We will not risk a single boat,” said its head, Mira Sandoval.\n\n"
        "Fishers had asked for an earlier date. “Nobody asked us,” said Jon Abara, who owns two "
        "boats and has moored here for thirty years.\n\n"
        "The north pier is closed.\nThe south pier opens on Mondays.\n\n"
        "A family 👨‍👩‍👧 waved from the pier, and a sign read می‌خواهم in Persian\u200cscript."
    )


def test_the_facts_are_those_of_the_page():
    draft = read(Raw(HARBOUR.read_bytes(), "harbour.html", "https://courier.example/?id=7"))
    assert draft.facts == Facts(
        title="Harbour of Vessby stays shut until spring",
        authors=("Ana Lindqvist", "Tomas Okoro"),
        outlet="The Vessby Courier",
        url="https://courier.example/2024/harbour",
        published=PartialDate(2024, 5, 3),
        language="en-GB",
        section="Town & Port",
    )
    assert draft.origins == {
        "title": "heading",
        "authors": "meta author",
        "outlet": "meta og:site_name",
        "url": "canonical link",
        "published": "meta article:published_time",
        "language": "lang attribute",
        "section": "meta article:section",
    }
    assert (draft.extractor, draft.media_type) == ("curator pages", "text/html")
    assert draft.data == HARBOUR.read_bytes()


def test_a_page_that_tells_nothing_is_given_no_facts():
    draft = page()
    assert draft.facts == Facts(title="saved")
    assert draft.origins == {"title": "file name"}


@pytest.mark.parametrize(
    ("head", "path", "origin"),
    [
        ('<link rel="canonical" href="/a">', "a", "canonical link"),
        (f'<meta property="og:url" content="{SITE}a">', "a", "meta og:url"),
        (f'<link rel="canonical" href="{SITE}">', "x?id=7", "address"),
        ('<link rel="canonical" href="http://[">', "x?id=7", "address"),
        (f"<!--\n Page saved with SingleFile \n url: {SITE}s \n-->", "s", "note of the browser"),
    ],
)
def test_the_address_is_the_one_the_page_gives_itself(head, path, origin):
    draft = page(head, url=f"{SITE}x?id=7")
    assert (draft.facts.url, draft.origins["url"]) == (SITE + path, origin)


def test_a_date_in_the_future_is_dropped():
    assert (
        page('<meta property="article:published_time" content="2999-01-02">').facts.published
        is None
    )


def test_a_year_in_the_footer_is_no_date():
    assert page(body=BODY + "<footer>© 2019 The Vessby Courier</footer>").facts.published is None


def test_lines_lists_quotes_and_tables_keep_their_words_only():
    draft = page(
        body=BODY + "<p>First line<br>second line</p><blockquote><p>Quoted words.</p></blockquote>"
        "<ol><li>One</li><li>Two</li></ol><table><tr><td>Boats</td><td>12</td></tr></table>"
    )
    end = "First line\nsecond line\n\nQuoted words.\n\nOne\nTwo\n\nBoats\t12"
    assert draft.text.endswith(end)


def test_marks_written_as_entities_or_escapes_survive():
    ld = '"@context":"https://schema.org","@type":"NewsArticle","headline":"می\\u200cخواهم بروم"'
    head = f'<script type="application/ld+json">{{{ld}}}</script>'
    draft = page(head, BODY + "<p>می&zwnj;خواهم and 👨&#8205;👩&#x200d;👧 and &rlm;این.</p>")
    assert draft.text.endswith("می‌خواهم and 👨‍👩‍👧 and \u200fاین.")
    assert draft.facts.title == "می‌خواهم بروم"
    assert draft.origins["title"] == "JSON-LD"


def test_letters_of_the_script_that_stands_in_survive():
    assert page(body=BODY + "<p>ꔀꔁ 👨‍👩 ꔂ</p>").text.endswith("ꔀꔁ 👨‍👩 ꔂ")


def test_the_network_is_never_touched():
    hits = []

    class Server(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            hits.append(self.path)

    with http.server.HTTPServer(("127.0.0.1", 0), Server) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        at = f"http://127.0.0.1:{server.server_port}"
        page(
            f'<base href="{at}/"><link rel="stylesheet" href="{at}/a.css">'
            f'<script src="{at}/a.js"></script><link rel="canonical" href="{at}/a">'
            f'<meta http-equiv="refresh" content="0;url={at}/b">',
            f'<!DOCTYPE x SYSTEM "{at}/x.dtd"><img src="{at}/a.png">'
            f'<iframe src="{at}/f"></iframe>{BODY}',
            url=f"{at}/a",
        )
        server.shutdown()
        thread.join()
    assert hits == []


def test_a_page_that_leaves_out_head_and_body_is_read():
    text = f"<!doctype html><title>The pier</title><article><h1>The pier</h1>{BODY}</article>"
    assert "will stay shut" in read(Raw(text.encode(), "saved.html")).text
