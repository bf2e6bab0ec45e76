from curator.importers.pages.blocks import split
from curator.importers.pages.pruning import prune
from curator.importers.pages.reading import parse

SENTENCE = "The port office said that the harbour of Vessby would stay shut until the spring. "


def kept(html):
    return " ".join(block.text for block in prune(split(parse(html))))


def test_comments_longer_than_the_article_are_left_out():
    html = (
        f"<div class='post'><p>{SENTENCE * 3}</p></div>"
        f"<div id='comments'><p class='comment-text'>Nonsense! {SENTENCE * 30}</p></div>"
    )
    assert "Nonsense" not in kept(html)


def test_what_is_hidden_or_at_the_side_is_left_out():
    html = (
        f"<article><p>{SENTENCE * 5}</p></article><aside><p>Side {SENTENCE}</p></aside>"
        f"<div style='display: none'><p>Hidden {SENTENCE}</p></div><footer>Foot</footer>"
    )
    assert kept(html) == (SENTENCE * 5).strip()


def test_an_article_that_is_called_a_widget_stays():
    html = f"<aside class='widget'><p>{SENTENCE * 5}</p></aside><p>Short.</p>"
    assert SENTENCE.strip() in kept(html)


def test_a_short_article_stays_where_its_place_is_named():
    html = (
        f"<div class='article-body'><p>{SENTENCE * 2}</p></div>"
        f"<aside><p>Others {SENTENCE * 6}</p></aside>"
    )
    assert kept(html) == (SENTENCE * 2).strip()
