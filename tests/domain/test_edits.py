"""Edits: the news of them and how they are called."""

from curator.domain.edits import Change, operation_words


def test_news_touch_the_kinds_they_name():
    news = Change("quotes.add", {"quote": frozenset({1}), "statement": frozenset({1, 2})})
    assert news.touches("actor", "quote")
    assert not news.touches("actor", "claim")
    assert not news.touches()


def test_an_operation_of_a_newer_curator_is_shown_by_its_key():
    assert operation_words("quotes.add") == "keep a quote"
    assert operation_words("maps.draw") == "maps.draw"
