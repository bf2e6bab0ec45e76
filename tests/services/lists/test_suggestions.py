"""Suggested quotes of a source, with the actors of its project."""

import pytest

from curator.domain.errors import NotFoundError
from curator.services import sources
from curator.services.lists.suggestions import known_actors, suggested


def words_of(project, source_id):
    text = sources.text_of(project, source_id)
    return {text[one.start : one.end]: one for one in suggested(project, source_id)}


def test_the_quotes_of_a_source_are_suggested_with_their_actors(said):
    names = {actor.id: actor.name for actor in known_actors(said)}
    found = words_of(said, 1)
    danger = found["“The pond is a danger, and we will drain it before the spring,”"]
    assert names[danger.actor_id] == danger.speaker == "Ona Brand"
    dry = found["“Without the pond our fields will be dry by June,”"]
    assert names[dry.actor_id] == dry.speaker == "Ümit Sandoz"


def test_an_alias_leads_to_its_actor(said):
    (mayor,) = [actor for actor in known_actors(said) if "mayor" in actor.aliases]
    again = words_of(said, 1)["“The pond is a danger.”"]
    assert (again.speaker, again.actor_id) == ("Ona Brand", mayor.id)


def test_without_actors_the_names_of_the_text_are_given(project, take):
    source = take(project, "“The pond is full to its rim,” said Lena Roth.\n\nShe left.\n").source
    (one,) = suggested(project, source.id)
    assert (one.speaker, one.actor_id) == ("Lena Roth", None)


def test_a_source_that_is_not_there_is_told(project):
    with pytest.raises(NotFoundError):
        suggested(project, 9)
