import pytest

from curator.importers.pages.facts.dates import Beside, find_date, speaks_of_publishing
from curator.importers.pages.facts.said import listen
from curator.importers.pages.reading import parse

NEWS = '{"@type": "NewsArticle", "datePublished": "2024-05-03T06:30:00Z"}'
POST = '{"@type": "BlogPosting", "datePublished": "2020-01-01", "dateModified": "2024-09-09"}'


def date(html="", near=(), far=(), url="", language="en", told=()):
    beside = Beside(near, far, told)
    return find_date(listen(parse(f"<html>{html}</html>")), beside, url, language)


def ld(text):
    return f'<script type="application/ld+json">{text}</script>'


def test_what_news_state_of_themselves_stands():
    assert date(ld(NEWS), ["1 June 2024"]) == ("2024-05-03", "JSON-LD")


def test_a_page_that_was_rewritten_is_of_the_day_it_shows():
    assert date(ld(POST), ["June 1, 2024"]) == ("2024-06-01", "text")
    assert date(ld(POST), ["January 2, 2020"]) == ("2020-01-01", "JSON-LD")
    assert date(ld(POST), ["Updated June 1, 2024"]) == ("2020-01-01", "JSON-LD")
    of_news = '{"@type": "NewsMediaOrganization", "name": "Courier"}'
    assert date(ld(of_news) + ld(POST), ["June 1, 2024"]) == ("2024-06-01", "text")


def test_the_stated_day_stands_where_the_page_shows_it_as_well():
    others = ["Most read: May 4, 2024", "January 1, 2020"]
    assert date(ld(POST), others) == ("2020-01-01", "JSON-LD")
    assert date(ld(POST), ["Published 4 May 2019", "Updated 1 January 2020"])[0] == "2019-05-04"


def test_metas_and_marked_times_are_read():
    meta = '<meta property="article:published_time" content="2024-05-03T23:00:00-05:00">'
    assert date(meta) == ("2024-05-03", "meta article:published_time")
    time = '<time class="published" datetime="2024-05-03">yesterday</time>'
    assert date(time) == ("2024-05-03", "time element")


def test_the_day_of_publishing_goes_before_that_of_change():
    text = "Published 3 May 2024, updated 9 September 2024"
    assert date(near=[text]) == ("2024-05-03", "text")
    assert date(near=["Updated 9 Sept 2024", "3 May 2024"]) == ("2024-05-03", "text")
    assert date(near=["Updated 9 Sept 2024"]) == ("2024-09-09", "text, as updated")


def test_a_day_beside_the_title_is_read_as_machines_are_told_it():
    times = '<time datetime="2025-12-04">12/04/2025</time><time datetime="2017-03-01">03/01/2017'
    assert date(times, ["03/01/2017 by Agatha Caleo"]) == ("2017-03-01", "text")


def test_a_line_that_speaks_of_publishing_counts_wherever_it_stands():
    assert date(told=["Posted on 3 May 2024"]) == ("2024-05-03", "text")
    assert date(told=["Posted on 3 May 2024", "Posted on 4 May 2024"]) == ("", "")
    assert date(told=["Updated 9 Sept 2024"]) == ("2024-09-09", "text, as updated")
    first = "This article was originally published on 3 May 2019, but has been updated since."
    assert date(near=["30 Sept 2022"], told=[first]) == ("2019-05-03", "text")
    assert date(told=["Posted on 3 May 2024", first]) == ("2024-05-03", "text")


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("Published August 7, 2023 by Nicole", True),
        ("Veröffentlicht am 3. Mai 2024", True),
        ("Last updated: 3 May 2024", True),
        ("It was first published in 2019", True),
        ("867 published articles", False),
        ("The committee posted a profit in 2023", False),
    ],
)
def test_lines_that_speak_of_publishing_are_told(text, speaks):
    assert speaks_of_publishing(text) == speaks


def test_the_address_tells_the_day():
    assert date(url="https://courier.example/2024/05/03/harbour") == ("2024-05-03", "address")
    assert date(url="https://wine.example/blog/2023/october/03/how") == ("2023-10-03", "address")


def test_dates_far_from_the_title_count_where_they_agree():
    assert date(far=["3 May 2024"]) == ("2024-05-03", "text")
    assert date(far=["3 May 2024", "4 May 2024"]) == ("", "")


def test_a_change_stands_in_and_is_named_so():
    text = '{"@type": "WebPage", "dateModified": "2024-09-09"}'
    assert date(ld(text)) == ("2024-09-09", "JSON-LD dateModified")
