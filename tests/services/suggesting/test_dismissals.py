"""Dismissed suggestions when their text becomes another: they stay dismissed at the new place."""

import pytest

from curator.domain.quotes import NewQuote
from curator.services import history, importing, quotes, repairs
from curator.services.lists import suggestions
from curator.services.project import Project
from curator.services.reading import read_text
from curator.services.suggesting import deeds

TEXT = (
    "Harbour closes\n\nThe mayor, Ona Brand, spoke on Monday. “We have waited,” Ms. Brand said.\n\n"
    "“Nobody asked us for it, and nobody will before the ferries are gone,” said Ilse Tarn. "
    "Mark Vesk warned of a long winter.\n"
)
ASKED = "“Nobody asked us for it, and nobody will before the ferries are gone,”"
NEW = {
    "a line before it": TEXT.replace("Harbour", "The whole harbour of Eastmere"),
    "a line after it": TEXT + "\nIt rained.\n",
    "typography": TEXT.replace(
        ASKED, '"Nobody asked us for it, and nobody will before the ferries are gone,"'
    ),
    "a word of it": TEXT.replace("ferries are gone", "feries are gone"),
}


@pytest.fixture
def project(tmp_path):
    with Project.open(Project.create(tmp_path / "harbour")) as opened:
        importing.add(opened, [read_text(TEXT)])
        yield opened


def waiting(project, text):
    return [text[made.start : made.end] for made in suggestions.left(project, 1)]


def dismiss(project, words):
    every = suggestions.left(project, 1)
    deeds.dismiss(project, 1, next(m for m in every if TEXT[m.start : m.end] == words))


def correct(project, text):
    repairs.keep(project, repairs.preview(project, 1, text))


@pytest.mark.parametrize("change", NEW)
def test_a_correction_brings_back_nothing_that_was_dismissed(project, change):
    text = NEW[change]
    before = len(waiting(project, TEXT))
    dismiss(project, ASKED)
    correct(project, text)
    left = waiting(project, text)
    assert not [words for words in left if "Nobody asked" in words]
    assert len(left) == before - 1
    assert history.problems(project) == []


def test_undo_of_the_correction_leaves_the_dismissal_of_the_text_before(project):
    dismiss(project, ASKED)
    correct(project, NEW["a line before it"])
    project.undo()
    assert ASKED not in waiting(project, TEXT)
    project.undo()
    assert ASKED in waiting(project, TEXT)


def test_correcting_back_dismisses_nothing_twice(project):
    dismiss(project, ASKED)
    correct(project, NEW["a line before it"])
    correct(project, TEXT)
    assert ASKED not in waiting(project, TEXT)
    project.undo()
    project.undo()
    project.undo()
    assert ASKED in waiting(project, TEXT)


def test_words_that_are_gone_take_their_dismissal_with_them(project):
    dismiss(project, ASKED)
    text = TEXT.replace(ASKED, "“The ferries will sail on in every storm,”")
    correct(project, text)
    assert "“The ferries will sail on in every storm,”" in waiting(project, text)


def test_another_text_from_the_same_place_keeps_what_was_dismissed(project):
    dismiss(project, ASKED)
    text = NEW["a line before it"]
    importing.add(project, [read_text(text)], version_of=1)
    assert ASKED not in waiting(project, text)
    assert len(waiting(project, text)) > 1


def test_quotes_are_followed_beside_it(project):
    dismiss(project, ASKED)
    start = TEXT.index("long winter")
    quotes.add(project, 1, NewQuote(start, start + 11))
    text = NEW["a line before it"]
    correct(project, text)
    (kept,) = quotes.find(project)
    assert text[kept.anchor.start : kept.anchor.end] == "long winter"
    assert ASKED not in waiting(project, text)
