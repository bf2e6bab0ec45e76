import pytest

from curator.domain.errors import RangeError
from curator.domain.quotes import NewQuote
from curator.services import history, importing, quotes
from curator.services.project import Project
from curator.services.reading import read_text

TEXT = "One two   three four.\n"


@pytest.fixture
def project(tmp_path):
    with Project.open(Project.create(tmp_path / "p")) as project:
        importing.add(project, [read_text(TEXT)])
        quotes.add(project, 1, NewQuote(4, 7))
        yield project


def test_the_words_and_their_context_follow_the_ends(project):
    moved = quotes.move(project, 1, 4, 16)
    assert moved.selector.exact == "two   three"
    assert (moved.selector.prefix, moved.selector.suffix) == ("One ", TEXT[15:])
    assert history.problems(project) == []


@pytest.mark.parametrize(("start", "end"), [(7, 7), (9, 4), (7, 10), (-1, 5), (4, 999)])
def test_a_range_without_words_is_refused_and_nothing_changes(project, start, end):
    edits = len(history.edits(project))
    with pytest.raises(RangeError):
        quotes.move(project, 1, start, end)
    assert quotes.get(project, 1).selector.exact == "two"
    assert len(history.edits(project)) == edits
