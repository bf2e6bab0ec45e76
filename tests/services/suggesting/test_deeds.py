"""Suggested quotes kept and dismissed: one undo step each, and nothing of it left behind."""

import pytest

from curator.domain.actors import ActorKind
from curator.domain.errors import NotFoundError
from curator.domain.quotes import NewQuote
from curator.domain.statements import Stance
from curator.services import actors, history, importing, quotes
from curator.services.lists import suggestions
from curator.services.project import Project
from curator.services.reading import read_text
from curator.services.suggesting import deeds

TEXT = (
    "Harbour closes\n\nThe mayor, Ona Brand, spoke on Monday. “We have waited,” Ms. Brand said.\n\n"
    "“Nobody asked us,” said Ilse Tarn. Ankara warned of a long winter.\n"
)


@pytest.fixture
def project(tmp_path):
    with Project.open(Project.create(tmp_path / "harbour")) as opened:
        importing.add(opened, [read_text(TEXT)])
        yield opened


def words(made):
    return TEXT[made.start : made.end]


def waiting(project):
    return [words(made) for made in suggestions.left(project, 1)]


def the(project, passage):
    return next(made for made in suggestions.left(project, 1) if words(made) == passage)


def test_what_is_accepted_is_kept_with_its_speaker_and_no_claim(project):
    made = the(project, "“We have waited,”")
    key = deeds.accept(project, 1, made, Stance.SUPPORTS)
    kept = quotes.get(project, key)
    (said,) = kept.statements
    assert (kept.shown, kept.kind) == (words(made), made.kind)
    assert (said.actor, said.claim, said.stance) == ("Ona Brand", "", Stance.SUPPORTS)
    assert actors.find(project, TEXT[slice(*made.mention)]).aliases == (TEXT[slice(*made.mention)],)
    assert words(made) not in waiting(project)
    project.undo()
    assert quotes.find(project) == []
    assert actors.all_of(project) == []
    assert words(made) in waiting(project)


def test_an_actor_that_is_known_is_taken(project):
    actors.add(project, "Ona Brand", ActorKind.PERSON)
    actors.define(project, 1, aliases=["The Mayor"])
    kept = quotes.get(project, deeds.accept(project, 1, the(project, "“We have waited,”")))
    assert kept.statements[0].actor_id == 1
    assert actors.get(project, 1).aliases == ("The Mayor",)


def test_many_are_kept_in_one_step(project):
    every = suggestions.left(project, 1)
    assert len(every) > 2
    assert len(deeds.accept_all(project, {1: every})) == len(quotes.find(project)) == len(every)
    assert waiting(project) == []
    project.undo()
    assert quotes.find(project) == []


def test_what_is_dismissed_does_not_come_back_until_that_is_undone(project):
    made = the(project, "“Nobody asked us,”")
    deeds.dismiss(project, 1, made)
    assert words(made) not in waiting(project)
    assert len(waiting(project)) > 1
    project.undo()
    assert words(made) in waiting(project)
    project.redo()
    assert words(made) not in waiting(project)
    assert history.problems(project) == []


def test_what_lies_over_a_quote_is_not_suggested(project):
    start = TEXT.index("asked")
    quotes.add(project, 1, NewQuote(start, start + 5))
    assert "“Nobody asked us,”" not in waiting(project)


@pytest.mark.parametrize("known", [(), ("Turkey",)])
def test_a_place_becomes_a_name_of_what_it_stands_for(project, known):
    for name in known:
        actors.add(project, name)
    made = the(project, "a long winter")
    assert (made.speaker, made.stands_for) == ("Ankara", "Turkey")
    deeds.accept(project, 1, made)
    deeds.stand_for(project, "Ankara", "Turkey")
    assert [actor.name for actor in actors.all_of(project)] == ["Turkey"]
    assert quotes.find(project)[0].statements[0].actor == "Turkey"
    assert the_speaker_now(project) == "Turkey"
    project.undo()
    assert quotes.find(project)[0].statements[0].actor == "Ankara"


def the_speaker_now(project):
    return next(m.speaker for m in suggestions.suggested(project, 1) if m.kind.value == "indirect")


def test_a_place_that_nobody_kept_stands_for_nothing(project):
    with pytest.raises(NotFoundError, match="There is no actor “Ankara”"):
        deeds.stand_for(project, "Ankara", "Turkey")


@pytest.mark.parametrize(
    ("mention", "name", "is_one"),
    [
        ("Mr. Erdogan", "Recep Tayyip Erdogan", True),
        ("ERDOĞAN", "Recep Tayyip Erdogan", True),
        ("he", "Recep Tayyip Erdogan", False),
        ("the president", "Recep Tayyip Erdogan", False),
        ("Recep Tayyip Erdogan", "Recep Tayyip Erdogan", False),
        ("the ministry", "Ministry", False),
        ("", "Ona Brand", False),
    ],
)
def test_only_a_name_becomes_an_alias(mention, name, is_one):
    assert deeds.names_person(mention, name) is is_one
