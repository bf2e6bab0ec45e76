"""curator actors, actor, claims, claim."""

import pytest

ACTOR_KEYS = [
    "id", "uid", "name", "kind", "role", "aliases", "affiliations", "note", "quotes", "sources",
]  # fmt: skip
CLAIM_KEYS = [
    "id", "uid", "wording", "wordings", "definition", "inclusion", "parent", "status", "note",
    "quotes", "sources",
]  # fmt: skip


@pytest.fixture
def names(well):
    """Tell the names of all actors with their aliases, and the wordings of all claims."""

    def tell():
        actors = well("actors", "harbour", "--json").json
        claims = well("claims", "harbour", "--json").json
        return {a["name"]: a["aliases"] for a in actors}, [c["wording"] for c in claims]

    return tell


def test_actors_are_listed_with_their_quotes_and_sources(well, coded):
    actors = well("actors", "harbour", "--json").json
    assert [list(actor) for actor in actors] == [ACTOR_KEYS] * 2
    assert [(a["name"], a["quotes"], a["sources"]) for a in actors] == [
        ("Ona Brand", 1, 1), ("Ümit Sandoz", 2, 2),
    ]  # fmt: skip
    head, _, second = well("actors", "harbour").lines
    assert head.split() == ["ACTOR", "KIND", "ALIASES", "QUOTES", "SOURCES"]
    assert second.split() == ["Ümit", "Sandoz", "unknown", "2", "2"]


def test_claims_are_listed_with_their_quotes_and_sources(well, coded):
    claims = well("claims", "harbour", "--json").json
    assert [list(claim) for claim in claims] == [CLAIM_KEYS] * 2
    assert [(c["wording"], c["quotes"], c["sources"]) for c in claims] == [
        ("The harbour closes", 2, 1), ("The plan is fair", 1, 1),
    ]  # fmt: skip
    head, first, _ = well("claims", "harbour").lines
    assert head.split() == ["CLAIM", "STATUS", "QUOTES", "SOURCES"]
    assert first.split() == ["The", "harbour", "closes", "unverified", "2", "1"]


def test_an_actor_is_added_by_its_name(curator, harbour):
    outcome = curator("actor", "harbour", "Port  office")
    assert (outcome.code, outcome.text) == (0, "Port office (unknown): 0 quotes\n")


def test_an_actor_as_json_has_the_documented_keys(well, harbour):
    actor = well("actor", "harbour", "Port office", "--kind", "Organisation", "--json").json
    assert list(actor) == ACTOR_KEYS
    assert (actor["name"], actor["kind"], actor["aliases"]) == ("Port office", "organisation", [])


@pytest.mark.parametrize("kind", ["person", "organisation", "state", "group", "place", "unknown"])
def test_every_kind_of_actor_can_be_set(well, coded, kind):
    assert well("actor", "harbour", "Ona Brand", "--kind", kind).text.startswith(
        f"Ona Brand ({kind}): 1 quote\n"
    )


def test_aliases_are_given_one_after_another(well, coded):
    said = well("actor", "harbour", "Ona Brand", "--alias", "the mayor", "--alias", "O. Brand")
    assert said.text == "Ona Brand (unknown, also the mayor, O. Brand): 1 quote\n"


def test_an_alias_that_the_actor_has_already_changes_nothing(well, coded, snapshot):
    well("actor", "harbour", "Ona Brand", "--alias", "the mayor")
    before = snapshot()
    well("actor", "harbour", "Ona Brand", "--alias", "The Mayor", "--alias", "Ona Brand")
    assert snapshot() == before


def test_a_renamed_actor_keeps_its_quotes_and_its_old_name_as_an_alias(well, coded):
    actor = well("actor", "harbour", "Ona Brand", "--rename", "Ona Brand-Weir", "--json").json
    assert (actor["name"], actor["aliases"], actor["quotes"]) == (
        "Ona Brand-Weir", ["Ona Brand"], 1,
    )  # fmt: skip


def test_a_merged_actor_gives_its_quotes_and_names_to_the_other(well, coded, names):
    well("actor", "harbour", "Ona Brand", "--alias", "the mayor")
    merged = well("actor", "harbour", "Ona Brand", "--merge-into", "Ümit Sandoz", "--json").json
    assert (merged["name"], merged["quotes"]) == ("Ümit Sandoz", 3)
    assert names()[0] == {"Ümit Sandoz": merged["aliases"]}
    assert sorted(merged["aliases"]) == ["Ona Brand", "the mayor"]


def test_all_that_is_asked_of_an_actor_is_one_undo_step(well, coded, names):
    before = well("actors", "harbour", "--json").out
    well("actor", "harbour", "Ona Brand", "--alias", "the mayor", "--kind", "person",
         "--rename", "O. Brand", "--merge-into", "Ümit Sandoz")  # fmt: skip
    (aliases,) = names()[0].values()
    assert sorted(aliases) == ["O. Brand", "Ona Brand", "the mayor"]
    well("undo", "harbour")
    assert well("actors", "harbour", "--json").out == before
    well("check", "harbour")


def test_where_one_thing_asked_of_an_actor_fails_none_is_done(refused, coded):
    assert "There is no actor “Nobody”" in refused(
        "actor", "harbour", "Ona Brand", "--alias", "the mayor", "--kind", "person",
        "--rename", "O. Brand", "--merge-into", "Nobody",
    )  # fmt: skip
    assert "is already the name of “Ümit Sandoz”" in refused(
        "actor", "harbour", "Somebody new", "--alias", "fresh", "--alias", "umit sandoz"
    )


def test_a_name_that_is_the_alias_of_another_is_refused_wherever_it_is_given(well, refused, coded):
    well("actor", "harbour", "Ona Brand", "--alias", "the mayor")
    taken = "is already an alias of “Ona Brand”"
    assert taken in refused("actor", "harbour", "The  MAYOR")
    assert taken in refused("actor", "harbour", "Ümit Sandoz", "--alias", "the mayor")
    assert taken in refused("actor", "harbour", "Ümit Sandoz", "--rename", "the mayor")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("Nobody", "--rename", "Somebody"), "There is no actor “Nobody”"),
        (("Nobody", "--merge-into", "Ona Brand"), "There is no actor “Nobody”"),
        (("Ona Brand", "--merge-into", "ona brand"), "cannot be merged into itself"),
        (("Ona Brand", "--kind", "robot"), "“robot” is no kind of actor. Choose person,"),
        (("Ona Brand", "--alias", " "), "The name of an actor is empty"),
        (("Ona Brand", "--rename", ""), "The name of an actor is empty"),
        (("",), "The name of an actor is empty"),
        (("\u200b\u202e",), "The name of an actor is empty"),
    ],
)
def test_a_mistake_about_an_actor_is_told(refused, coded, options, told):
    assert told in refused("actor", "harbour", *options)


def test_a_claim_is_added_by_its_wording(curator, harbour):
    outcome = curator("claim", "harbour", "The wall\nholds")
    assert (outcome.code, outcome.text) == (0, "The wall holds (unverified): 0 quotes\n")


def test_a_claim_is_defined_and_set_under_another(well, coded):
    claim = well("claim", "harbour", "The plan is fair", "--definition", " To all.\nAlways. ",
                 "--parent", "the harbour closes", "--json").json  # fmt: skip
    assert list(claim) == CLAIM_KEYS
    assert (claim["definition"], claim["parent"]) == ("To all.\nAlways.", 1)


def test_a_definition_can_be_taken_back(well, coded):
    well("claim", "harbour", "The plan is fair", "--definition", "Fair to all.")
    claim = well("claim", "harbour", "The plan is fair", "--definition", "", "--json").json
    assert claim["definition"] == ""


def test_a_reworded_claim_keeps_its_quotes_and_is_found_by_its_old_wording(well, coded, names):
    said = well("claim", "harbour", "The plan is fair", "--reword", "The plan is just")
    assert said.text == "The plan is just (unverified, also The plan is fair): 1 quote\n"
    assert len(well("quotes", "harbour", "--claim", "the plan is FAIR", "--json").json) == 1
    assert names()[1] == ["The harbour closes", "The plan is just"]


def test_a_merged_claim_gives_its_quotes_to_the_other(well, coded, names):
    merged = well("claim", "harbour", "The plan is fair", "--merge-into", "The harbour closes")
    assert merged.text == "The harbour closes (unverified, also The plan is fair): 3 quotes\n"
    assert names()[1] == ["The harbour closes"]


def test_other_wordings_are_given_one_after_another(well, refused, coded):
    every = ("It is fair", "Fair is the plan", "it is FAIR")
    options = [word for wording in every for word in ("--wording", wording)]
    claim = well("claim", "harbour", "The plan is fair", *options, "--json").json
    assert claim["wordings"] == ["It is fair", "Fair is the plan"]
    assert "another wording of “The plan is fair”" in refused("claim", "harbour", "It is fair")
    well("claim", "harbour", "New", "--parent", "it is fair")
    under = well("claims", "harbour", "--json").json
    assert [c["parent"] for c in under if c["wording"] == "New"] == [claim["id"]]


def test_claims_stand_behind_the_one_that_they_fall_under(well, coded, names):
    well("claim", "harbour", "A small wall", "--parent", "The plan is fair")
    assert names()[1] == ["The harbour closes", "The plan is fair", "A small wall"]


def test_all_that_is_asked_of_a_claim_is_one_undo_step(well, coded):
    before = well("claims", "harbour", "--json").out
    well("claim", "harbour", "The plan is fair", "--definition", "D", "--reword", "It is fair",
         "--parent", "The harbour closes", "--merge-into", "The harbour closes")  # fmt: skip
    assert len(well("claims", "harbour", "--json").json) == 1
    well("undo", "harbour")
    assert well("claims", "harbour", "--json").out == before
    well("check", "harbour")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("New", "--definition", "D", "--parent", "Nope"), "There is no claim “Nope”"),
        (("New", "--parent", "New"), "A claim cannot fall under itself"),
        (("New", "--reword", "Newer"), "There is no claim “New”"),
        (("The plan is fair", "--definition", "D", "--merge-into", "Nope"), "no claim “Nope”"),
        (("The plan is fair", "--merge-into", "the plan is fair"), "cannot be merged into itself"),
        (("The plan is fair", "--reword", "the harbour CLOSES"), "There is a claim"),
        (("The plan is fair", "--reword", " "), "The wording of a claim is empty"),
        ((" ",), "The wording of a claim is empty"),
    ],
)
def test_a_mistake_about_a_claim_is_told_and_nothing_of_it_done(refused, coded, options, told):
    assert told in refused("claim", "harbour", *options)


def test_no_claim_falls_under_its_own_child(well, refused, coded):
    well("claim", "harbour", "The plan is fair", "--parent", "The harbour closes")
    assert "A claim cannot fall under itself" in refused(
        "claim", "harbour", "The harbour closes", "--parent", "The plan is fair"
    )
