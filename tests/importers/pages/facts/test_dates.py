from curator.importers.pages.facts.dates import Beside, find_date
from curator.importers.pages.facts.said import listen
from curator.importers.pages.reading import parse

NEWS = '{"@type": "NewsArticle", "datePublished": "2024-05-03T06:30:00Z"}'
POST = '{"@type": "BlogPosting", "datePublished": "2020-01-01", "dateModified": "2024-09-09"}'


def date(html="", near=(), far=(), url="", language="en"):
    return find_date(listen(parse(f"<html>{html}</html>")), Beside(near, far), url, language)


def ld(text):
    return f'<script type="application/ld+json">{text}</script>'


def test_what_news_state_of_themselves_stands():
    assert date(ld(NEWS), ["1 June 2024"]) == ("2024-05-03", "JSON-LD")


def test_a_page_that_was_rewritten_is_of_the_day_it_shows():
    assert date(ld(POST), ["June 1, 2024"]) == ("2024-06-01", "text")
    assert date(ld(POST), ["January 2, 2020"]) == ("2020-01-01", "JSON-LD")
    assert date(ld(POST), ["Updated June 1, 2024"]) == ("2020-01-01", "JSON-LD")


def test_metas_and_marked_times_are_read():
    meta = '<meta property="article:published_time" content="2024-05-03T23:00:00-05:00">'
    assert date(meta) == ("2024-05-03", "meta article:published_time")
    time = '<time class="published" datetime="2024-05-03">yesterday</time>'
    assert date(time) == ("2024-05-03", "time element")


def test_the_day_of_publishing_goes_before_that_of_change():
    text = "Published 3 May 2024, updated 9 September 2024"
    assert date(near=[text]) == ("2024-05-03", "text")
    assert date(near=["Updated 9 Sept 2024", "3 May 2024"]) == ("2024-05-03", "text")
    assert date(near=["Updated 9 Sept 2024"]) == ("2024-09-09", "text")


def test_the_address_tells_the_day():
    assert date(url="https://courier.example/2024/05/03/harbour") == ("2024-05-03", "address")


def test_dates_far_from_the_title_count_where_they_agree():
    assert date(far=["3 May 2024"]) == ("2024-05-03", "text")
    assert date(far=["3 May 2024", "4 May 2024"]) == ("", "")


def test_a_change_stands_in_and_is_named_so():
    text = '{"@type": "WebPage", "dateModified": "2024-09-09"}'
    assert date(ld(text)) == ("2024-09-09", "JSON-LD dateModified")
