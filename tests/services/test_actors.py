"""Actors: names and other names, where they belong, and making two of them one."""

import pytest

from curator.domain.actors import ActorKind, ActorRevision, NewAffiliation
from curator.domain.dates import PartialDate
from curator.domain.errors import (
    AmbiguousError,
    CircleError,
    EmptyNameError,
    InUseError,
    KindError,
    NameTakenError,
    NotFoundError,
    ValueRefusedError,
)
from curator.domain.quotes import QuoteFilter
from curator.services import actors, history, quotes
from curator.storage.models import ActorRow, AliasRow, AttributeRow


def named(project, name):
    return actors.find(project, name)


def test_actors_are_listed_by_name_with_what_they_say(said):
    listed = [(a.name, a.quotes, a.sources) for a in actors.all_of(said)]
    assert listed == [
        ("Eastmere Courier", 0, 0),
        ("Lena Roth", 1, 1),
        ("Ona Brand", 1, 1),
        ("The growers", 0, 0),
        ("Town of Eastmere", 0, 0),
        ("Ümit Sandoz", 2, 2),
    ]


@pytest.mark.parametrize("name", ["Ümit Sandoz", "umit  SANDOZ", "mr sandoz", "Mr\u200e Sandoz\n"])
def test_an_actor_is_found_by_name_and_alias_however_typed(said, name):
    assert named(said, name).name == "Ümit Sandoz"


@pytest.mark.parametrize("name", ["Sandoz", "", "nobody"])
def test_nobody_is_found_by_another_name(said, name):
    with pytest.raises(NotFoundError, match="List them with: curator actors"):
        actors.find(said, name)


def test_an_actor_that_is_gone_is_not_found(said):
    with pytest.raises(NotFoundError, match="no actor 99 any more"):
        actors.get(said, 99)


def test_an_added_actor_has_a_clean_name_and_a_kind(project):
    actor = actors.add(project, " Port\tof Ness\u200e ", ActorKind.ORGANISATION)
    assert (actor.name, actor.kind, actor.aliases) == ("Port of Ness", ActorKind.ORGANISATION, ())


@pytest.mark.parametrize(
    ("name", "how"),
    [("ona brand", "the name of “Ona Brand”"), ("MAYOR\u200e", "an alias of “Ona Brand”")],
)
def test_a_name_is_taken_by_its_bearer(said, dump, name, how):
    before, other = dump(said), named(said, "Lena Roth").id
    for deed in (
        lambda: actors.add(said, name),
        lambda: actors.rename(said, other, name),
        lambda: actors.define(said, other, aliases=["hydrologist", name]),
        lambda: actors.revise(said, "Lena Roth", ActorRevision(rename=name)),
        lambda: actors.revise(said, "A new name", ActorRevision(aliases=(name,))),
    ):
        with pytest.raises(NameTakenError, match=how):
            deed()
        assert dump(said) == before


@pytest.mark.parametrize("name", ["", " ", "\u202e\u200b"])
def test_an_empty_name_is_refused(said, dump, name):
    before = dump(said)
    for deed in (
        lambda: actors.add(said, name),
        lambda: actors.rename(said, 1, name),
        lambda: actors.define(said, 1, aliases=[name]),
        lambda: actors.revise(said, name, ActorRevision()),
        lambda: actors.affiliate(said, 1, NewAffiliation(name)),
    ):
        with pytest.raises(EmptyNameError):
            deed()
    assert dump(said) == before


def test_the_old_name_stays_as_an_alias(said):
    brand = named(said, "Ona Brand")
    renamed = actors.rename(said, brand.id, "Ona Brand-Holm")
    assert (renamed.id, renamed.uid) == (brand.id, brand.uid)
    assert (renamed.name, renamed.aliases) == ("Ona Brand-Holm", ("mayor", "Ona Brand"))
    assert named(said, "ona brand") == renamed


def test_renaming_back_leaves_the_name_in_between_as_an_alias(said):
    brand = named(said, "Ona Brand")
    actors.rename(said, brand.id, "Ona Brand-Holm")
    back = actors.rename(said, brand.id, "Ona Brand")
    assert (back.name, back.aliases) == ("Ona Brand", ("mayor", "Ona Brand-Holm"))


def test_renaming_to_an_own_alias_swaps_the_two(said):
    swapped = actors.rename(said, named(said, "Ona Brand").id, "Mayor")
    assert (swapped.name, swapped.aliases) == ("Mayor", ("Ona Brand",))


def test_another_spelling_of_the_same_name_makes_no_alias(said):
    respelt = actors.rename(said, named(said, "Ona Brand").id, "ONA BRAND")
    assert (respelt.name, respelt.aliases) == ("ONA BRAND", ("mayor",))


def test_renaming_to_the_same_name_writes_nothing(said):
    before = history.edits(said)
    actors.rename(said, named(said, "Ona Brand").id, " Ona  Brand ")
    assert history.edits(said) == before


def test_aliases_are_noted_once(said):
    again = ["MAYOR", "Ona brand", "the mayor", "The Mayor"]
    actor = actors.define(said, named(said, "Ona Brand").id, aliases=again, kind=ActorKind.GROUP)
    assert (actor.aliases, actor.kind) == (("mayor", "the mayor"), ActorKind.GROUP)


def test_an_affiliation_names_its_other_actor_and_makes_it_where_new(said):
    actor = actors.affiliate(
        said, 1, NewAffiliation("the  Growers", "chair\n", PartialDate(2020), PartialDate(2024, 3))
    )
    new = actor.affiliations[-1]
    assert (new.to_actor, new.role) == ("The growers", "chair")
    assert (str(new.since), str(new.until)) == ("2020", "2024-03")
    made = actors.affiliate(said, 1, NewAffiliation("Water board")).affiliations[-1]
    assert named(said, "water board").id == made.to_actor_id


@pytest.fixture
def entangled(said):
    """Let the mayor stand in every place that leans on an actor."""
    brand, growers, town = (
        named(said, n).id for n in ("Ona Brand", "The growers", "Town of Eastmere")
    )
    with said.write("actors.define") as writer:
        writer.put(ActorRow, town, stands_for_id=brand)
        writer.put(ActorRow, growers, stands_for_id=growers)
        writer.add(AttributeRow, actor_id=brand, name="born", value="1961")
    actors.affiliate(said, growers, NewAffiliation("Ona Brand", "ally"))
    actors.affiliate(said, brand, NewAffiliation("Ümit Sandoz", "neighbour"))
    return said


def test_merging_moves_all_that_leans_on_an_actor(entangled):
    brand, sandoz = named(entangled, "Ona Brand"), named(entangled, "Ümit Sandoz")
    actors.merge(entangled, brand.id, sandoz.id)
    kept = named(entangled, "Ona Brand")
    assert (kept.id, kept.name) == (sandoz.id, "Ümit Sandoz")
    assert kept.aliases == ("mayor", "Mr Sandoz", "the growers’ man", "Ona Brand")
    assert kept.attributes == (("born", "1961"),)
    assert [held.to_actor for held in kept.affiliations] == ["Town of Eastmere", "The growers"]
    assert named(entangled, "The growers").affiliations[0].to_actor_id == sandoz.id
    assert named(entangled, "Town of Eastmere").stands_for_id == sandoz.id
    found = quotes.find(entangled, QuoteFilter(actor_id=sandoz.id))
    assert [quote.id for quote in found] == [1, 2, 5]
    assert quotes.find(entangled, QuoteFilter(actor_id=brand.id)) == []
    assert history.problems(entangled) == []


def test_merging_moves_the_further_actors_of_statements(said):
    target, other = named(said, "The growers"), named(said, "Lena Roth")
    actors.merge(said, target.id, other.id)
    assert quotes.get(said, 1).statements[0].parties[0].actor == "Lena Roth"


def test_what_stood_for_the_other_stands_for_itself_no_more(entangled):
    town, brand = (named(entangled, n).id for n in ("Town of Eastmere", "Ona Brand"))
    assert actors.merge(entangled, brand, town).stands_for_id is None
    assert history.problems(entangled) == []


def test_undo_takes_a_merger_apart_again(entangled, dump):
    before = dump(entangled)
    actors.merge(entangled, named(entangled, "Ona Brand").id, named(entangled, "Mr Sandoz").id)
    assert dump(entangled) != before
    entangled.undo()
    assert dump(entangled) == before


def test_an_actor_is_not_merged_into_itself_or_into_nobody(said, dump):
    before = dump(said)
    with pytest.raises(NameTakenError, match="cannot be merged into itself"):
        actors.merge(said, 1, 1)
    for one, other in ((1, 99), (99, 1)):
        with pytest.raises(NotFoundError):
            actors.merge(said, one, other)
    assert dump(said) == before


def test_a_name_that_two_bear_is_refused_until_they_are_merged(said):
    with said.write("actors.add") as writer:  # as two copies of a project, merged, can bring
        second = writer.add(ActorRow, name="Mr. X")
        writer.add(AliasRow, actor_id=second, name="LENA ROTH")
    with pytest.raises(AmbiguousError, match="Several actors are called “Lena Roth”"):
        actors.find(said, "Lena Roth")
    actors.merge(said, second, next(a.id for a in actors.all_of(said) if a.name == "Lena Roth"))
    assert set(named(said, "Lena Roth").aliases) >= {"Mr. X"}


def test_a_revision_is_one_edit_and_makes_a_new_actor(said):
    before = len(history.edits(said))
    revision = ActorRevision(("the poet",), ActorKind.PERSON, None)
    actor = actors.revise(said, "Ada Lorn", revision)
    assert (actor.aliases, actor.kind) == (("the poet",), ActorKind.PERSON)
    revision = ActorRevision(("A. L.",), None, "Ada Lorn-Vey", "mayor")
    kept = actors.revise(said, "Ada Lorn", revision)
    assert kept.name == "Ona Brand"
    assert kept.aliases == ("mayor", "the poet", "A. L.", "Ada Lorn", "Ada Lorn-Vey")
    assert len(history.edits(said)) == before + 2


def test_a_revision_that_fails_keeps_nothing_of_it(said, dump):
    before = dump(said)
    for name, revision, error in (
        ("mayor", ActorRevision(kind=ActorKind.PERSON), NameTakenError),
        ("Nobody", ActorRevision(rename="Somebody"), NotFoundError),
        ("Ona Brand", ActorRevision(("boss",), merge_into="Nobody"), NotFoundError),
        ("Ona Brand", ActorRevision(("boss",), merge_into="boss"), NameTakenError),
    ):
        with pytest.raises(error):
            actors.revise(said, name, revision)
    assert dump(said) == before


def test_an_actor_is_described_field_by_field(said):
    brand = named(said, "Ona Brand").id
    actor = actors.describe(
        said, brand, kind="person", role=" the  mayor\n", note="Two\nlines. ", stands_for="A party"
    )
    assert (actor.kind, actor.role) == (ActorKind.PERSON, "the mayor")
    assert actor.note == "Two\nlines."
    assert actor.stands_for_id == named(said, "A party").id
    assert actors.describe(said, brand, stands_for=" ").stands_for_id is None
    with pytest.raises(KindError):
        actors.describe(said, brand, kind="ghost")


def test_nobody_stands_for_itself_not_even_by_way_of_another(said, dump):
    brand, roth = named(said, "Ona Brand").id, named(said, "Lena Roth").id
    actors.describe(said, brand, stands_for="Lena Roth")
    before = dump(said)
    for key, whom in ((brand, "mayor"), (roth, "Ona Brand")):
        with pytest.raises(CircleError):
            actors.describe(said, key, stands_for=whom)
    assert dump(said) == before


def test_a_name_is_taken_away_however_it_is_typed(said):
    assert actors.unname(said, named(said, "mayor").id, "MAYOR").aliases == ()


def test_an_affiliation_is_said_otherwise_and_taken_away(said, dump):
    brand = named(said, "Ona Brand")
    held = brand.affiliations[0]
    new = NewAffiliation("The growers", "guest", PartialDate(2021), PartialDate(2021, 5))
    changed = actors.affiliate(said, brand.id, new, held.id).affiliations
    assert [(one.id, one.to_actor, one.role) for one in changed] == [
        (held.id, "The growers", "guest")
    ]
    assert actors.affiliate(said, brand.id, None, held.id).affiliations == ()
    before = dump(said)
    backwards = NewAffiliation("The growers", "", PartialDate(2022), PartialDate(2021, 5))
    for refused in (backwards, NewAffiliation("mayor")):
        with pytest.raises(ValueRefusedError):
            actors.affiliate(said, brand.id, refused)
    with pytest.raises(NotFoundError):
        actors.affiliate(said, brand.id, None, held.id)
    assert dump(said) == before


def test_attributes_are_set_as_a_whole_and_what_stays_is_left_alone(said):
    brand = named(said, "Ona Brand").id
    actors.set_attributes(said, brand, [("born", "1961"), (" ", "lost"), ("boat", "Tern")])
    before = len(history.edits(said))
    actor = actors.set_attributes(said, brand, [("boat", "Gull"), ("born", "1961")])
    assert set(actor.attributes) == {("born", "1961"), ("boat", "Gull")}
    assert len(history.edits(said)) == before + 1
    actors.set_attributes(said, brand, [("born", "1961"), ("boat", "Gull")])
    assert len(history.edits(said)) == before + 1
    assert actors.set_attributes(said, brand, []).attributes == ()


def test_some_quotes_are_given_to_another_and_the_rest_stay(said):
    sandoz = named(said, "Ümit Sandoz")
    part = actors.split(said, sandoz.id, [5], "Lena Roth")
    assert part.name == "Lena Roth"
    assert [q.id for q in quotes.find(said, QuoteFilter(actor_id=part.id))] == [3, 5]
    assert [q.id for q in quotes.find(said, QuoteFilter(actor_id=sandoz.id))] == [2]


def test_a_merger_is_taken_apart_under_the_alias_it_left(said):
    brand, sandoz = named(said, "Ona Brand").id, named(said, "Ümit Sandoz").id
    actors.merge(said, brand, sandoz)
    part = actors.split(said, sandoz, [1], "Ona Brand")
    assert (part.name, part.quotes) == ("Ona Brand", 1)
    assert "Ona Brand" not in actors.get(said, sandoz).aliases
    assert history.problems(said) == []


def test_a_split_needs_quotes_of_the_actor_and_another_name(said, dump):
    before, sandoz = dump(said), named(said, "Ümit Sandoz").id
    for chosen, name, error in (
        ([], "A new one", ValueRefusedError),
        ([3], "A new one", ValueRefusedError),
        ([5], "umit sandoz", NameTakenError),
    ):
        with pytest.raises(error):
            actors.split(said, sandoz, chosen, name)
    assert dump(said) == before


def test_one_on_whom_something_leans_is_not_removed(said, dump):
    before = dump(said)
    for name, sentence in (
        ("Ona Brand", "named in what is said"),
        ("Eastmere Courier", "named in what is said"),
        ("Town of Eastmere", "Other actors belong to"),
    ):
        with pytest.raises(InUseError, match=sentence):
            actors.remove(said, named(said, name).id)
    assert dump(said) == before


def test_one_on_whom_nothing_leans_goes_with_all_that_is_known_of_it(said, dump):
    before = dump(said)
    board = actors.add(said, "Water board").id
    actors.define(said, board, aliases=["WB"])
    actors.affiliate(said, board, NewAffiliation("Town of Eastmere"))
    actors.set_attributes(said, board, [("seats", "7")])
    actors.remove(said, board)
    assert dump(said) == before
