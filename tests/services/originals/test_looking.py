"""Looking at originals: which page a place is on, and what is seen of one."""

import pytest

from curator.domain.errors import NotFoundError
from curator.domain.sources import Draft, Facts
from curator.importers.originals.views import Picture, SafePage
from curator.services import importing
from curator.services.originals.looking import PageWanted, close, look, page_at
from curator.services.reading import Read, read_text


@pytest.fixture(autouse=True)
def ended():
    """End the process that shows originals."""
    yield
    close()


def keep(project, data, media_type):
    draft = Draft("Words of it.\n", Facts(), data, media_type, "x", "test", "1")
    (outcome,) = importing.add(project, [Read("x", draft)])
    return outcome.source.id


@pytest.mark.parametrize(
    ("place", "page"), [(0, 0), (9, 0), (10, 1), (11, 1), (24, 1), (25, 2), (10**9, 2)]
)
def test_a_place_is_on_the_page_that_began_last_before_it(place, page):
    assert page_at((0, 10, 25), place) == page


def test_where_no_pages_are_known_it_is_the_first():
    assert page_at((), 99) == 0
    assert page_at((5, 10), 2) == 0


def test_a_page_beyond_the_end_is_the_last(project):
    import typst

    source_id = keep(project, typst.compile(b"One #pagebreak() two"), "application/pdf")
    seen = look(project, PageWanted(source_id, 99, 0, 100))
    assert (seen.count, seen.page, seen.trouble) == (2, 1, "")
    assert isinstance(seen.shown, Picture)


def test_words_lead_to_their_piece_and_else_nowhere_else(project):
    filler = "<p>much is said here</p>" * 2000
    data = f"{filler}<p>Nobody has measured it.</p>{filler}".encode()
    source_id = keep(project, data, "text/html")
    found = look(project, PageWanted(source_id, None, 0, 100, "nobody has measured"))
    assert isinstance(found.shown, SafePage)
    assert "measured" in found.shown.html
    lost = look(project, PageWanted(source_id, None, 0, 100, "somebody has", instead=2))
    assert (found.page > 0, lost.page) == (True, 2)


def test_of_a_plain_text_there_is_what_is_known_of_it(project):
    (outcome,) = importing.add(project, [read_text("Plain words.", "a.txt")])
    seen = look(project, PageWanted(outcome.source.id, None, 0, 100))
    assert (seen.count, seen.shown, seen.trouble) == (0, None, "")
    assert seen.kept.original.file_name == "a.txt"


def test_a_source_that_is_gone_is_not_looked_at(project):
    with pytest.raises(NotFoundError):
        look(project, PageWanted(9, None, 0, 100))
