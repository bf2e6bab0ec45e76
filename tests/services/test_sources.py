"""Sources: listing, reading, describing, removing."""

import pytest

from curator.domain.dates import PartialDate
from curator.domain.errors import AmbiguousError, NotFoundError
from curator.domain.sources import ReadingState
from curator.services import history, quotes, sources
from curator.storage.models import SourceTagRow, TagRow


def test_sources_are_listed_in_the_order_they_came_in_with_their_quotes(said):
    article, letter = sources.all_of(said)
    assert (article.id, article.quotes, letter.quotes) == (1, 4, 1)
    assert article.facts.authors == ("Tilda Arnesen",)
    assert article.facts.published == PartialDate(2024, 12, 13)
    assert letter.facts.published is None
    assert article.state is ReadingState.UNREAD


def test_a_source_is_found_by_number_and_by_the_start_of_its_uid(said):
    _, letter = sources.all_of(said)
    assert sources.find(said, "2") == letter
    assert sources.find(said, letter.uid) == letter
    assert sources.find(said, letter.uid.replace("-", "").upper()) == letter


def test_a_start_that_fits_several_is_refused(said):
    article, letter = sources.all_of(said)
    assert article.uid[:6] == letter.uid[:6] != "000000"
    with pytest.raises(AmbiguousError, match="Give more of the uid"):
        sources.find(said, article.uid[:6])


@pytest.mark.parametrize("reference", ["", "-", "3", "x", "1.5", "٢", "9" * 30, "9" * 5000])
def test_what_answers_to_nothing_is_not_found(said, reference):
    with pytest.raises(NotFoundError, match="List them with: curator sources"):
        sources.find(said, reference)


@pytest.mark.parametrize("ask", [sources.get, sources.text_of])
def test_a_source_that_is_gone_is_not_found(project, ask):
    with pytest.raises(NotFoundError, match="no source 1 any more"):
        ask(project, 1)


@pytest.mark.parametrize(
    "text",
    ["Plain words.\n", "  \tblanks \n\n\n\n all over  \n", "“é” 🐟 ﬁ\u00a0\u200dx\n", "שלום abc"],
)
def test_a_canonical_text_is_kept_byte_for_byte(project, take, text):
    source = take(project, text).source
    assert sources.text_of(project, source.id) == text


def test_describing_marks_what_was_typed_and_writes_only_what_changed(said):
    old = sources.get(said, 1)
    new = sources.describe(
        said, 1, title=" The mill\npond ", outlet=old.facts.outlet, published=PartialDate(2024, 12)
    )
    assert new.facts.title == "The mill pond"
    assert new.facts.published == PartialDate(2024, 12)
    assert new.facts.outlet == old.facts.outlet
    changed = {"title": "typed", "published": "typed"}
    assert dict(new.origins) == {**old.origins, **changed}
    assert old.origins["outlet"] == "header"


def test_describing_by_what_is_known_already_writes_nothing(said):
    facts = sources.get(said, 1).facts
    before = history.edits(said)
    sources.describe(said, 1, title=facts.title, authors=list(facts.authors))
    assert history.edits(said) == before


def test_a_typed_fact_is_cleaned(said):
    new = sources.describe(said, 1, authors=("Tilda\nArnesen ", " ", "B\udc80"), outlet="\x00")
    assert new.facts.authors == ("Tilda Arnesen", "B\ufffd")
    assert new.facts.outlet == "\ufffd"


def test_a_date_can_be_taken_back(said):
    assert sources.describe(said, 1, published=None).facts.published is None


def test_how_far_the_reading_came_is_kept(said):
    sources.set_reading(said, 1, ReadingState.IN_PROGRESS, 120)
    source = sources.get(said, 1)
    assert (source.state, source.position) == (ReadingState.IN_PROGRESS, 120)


def test_the_reading_of_a_source_that_is_gone_is_refused(said):
    with pytest.raises(NotFoundError):
        sources.set_reading(said, 99, ReadingState.DONE)


def test_a_source_goes_with_all_that_is_said_in_it_and_undo_brings_it_back(said, take, dump, pond):
    take(said, pond.article + "\nMore.\n", version_of=1)
    with said.write("sources.label") as writer:
        tag = writer.add(TagRow, name="water")
        writer.add(SourceTagRow, source_id=1, tag_id=tag)
    before, listed = dump(said), sources.all_of(said)
    sources.remove(said, [1])
    assert [source.id for source in sources.all_of(said)] == [2]
    assert [quote.source_id for quote in quotes.find(said)] == [2]
    after = dump(said)
    gone = ("source_tag", "anchor", "party")
    assert [len(before[kind]) for kind in gone] == [1, 4, 2]
    assert [len(after[kind]) for kind in gone] == [0, 0, 0]
    assert history.problems(said) == []
    said.undo()
    assert dump(said) == before
    assert sources.all_of(said) == listed


def test_several_sources_go_at_once(said):
    sources.remove(said, [2, 1, 2])
    assert sources.all_of(said) == quotes.find(said) == []
    assert history.problems(said) == []
