"""What the tagging panel offers, and in which order it was used."""

from curator.domain.statements import NewStatement, Stance
from curator.services import claims, quotes
from curator.services.lists import choices


def lately(offers):
    used = [offer for offer in offers if offer.lately]
    return [offer.name for offer in sorted(used, key=lambda offer: -offer.lately)]


def test_an_empty_project_offers_nothing(project):
    offered = choices.all_of(project)
    assert (offered.actors, offered.claims, offered.tags) == ((), (), ())
    assert choices.last_said(project) is None


def test_names_come_with_other_names_definitions_and_counts(said, pond):
    offered = choices.all_of(said)
    growers = next(offer for offer in offered.actors if offer.name == "Ümit Sandoz")
    assert growers.aliases == ("Mr Sandoz", "the growers’ man")
    assert growers.quotes == 2
    drain = next(offer for offer in offered.claims if offer.name == pond.drain)
    assert (drain.definition, drain.quotes) == ("All of it.", 3)


def test_a_claim_is_offered_by_its_other_wordings_too(said, pond):
    claims.reword(said, claims.find(said, pond.drain).id, "The pond should go.")
    (pond_,) = (one for one in choices.all_of(said).claims if one.name == "The pond should go.")
    assert pond_.aliases == (pond.drain,)
    assert pond_.folded == ("the pond should go.", pond.drain.lower())


def test_several_statements_in_one_quote_are_one_quote(said):
    (brand,) = (offer for offer in choices.all_of(said).actors if offer.name == "Ona Brand")
    assert len(quotes.get(said, 1).statements) == 2
    assert brand.quotes == 1


def test_the_name_used_last_is_the_most_recent(said, pond):
    assert lately(choices.all_of(said).actors) == ["Ümit Sandoz", "Lena Roth", "Ona Brand"]
    quotes.add_statement(said, 4, NewStatement("Ona Brand", pond.danger, Stance.OPPOSES))
    assert lately(choices.all_of(said).actors)[0] == "Ona Brand"
    assert lately(choices.all_of(said).claims)[0] == pond.danger


def test_a_name_nobody_was_tagged_with_is_offered_but_not_recent(said):
    claims.add(said, "Rain will come.")
    (rain,) = (offer for offer in choices.all_of(said).claims if offer.name == "Rain will come.")
    assert (rain.quotes, rain.lately) == (0, 0)


def test_the_last_thing_said_is_the_newest_whole_statement(said, pond):
    assert choices.last_said(said) == NewStatement("Ümit Sandoz", pond.drain, Stance.OPPOSES)
    quotes.add_statement(said, 4, NewStatement("Vera Holm", pond.danger, Stance.SUPPORTS))
    quotes.add_statement(said, 4, NewStatement("Vera Holm"))
    assert choices.last_said(said) == NewStatement("Vera Holm", pond.danger, Stance.SUPPORTS)


def test_two_questions_for_the_actors_two_for_the_claims_and_one_for_the_tags(said, counting):
    with counting(said) as asked:
        choices.all_of(said)
    assert len([question for question in asked if question.startswith("SELECT")]) == 5
