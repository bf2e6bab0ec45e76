"""Names, compared without case and diacritics, many at a time."""

from curator.storage import names
from curator.storage.models import ActorRow, AliasRow, ClaimRow, TagRow, WordingRow


def test_actors_answer_to_names_and_aliases(database, hand):
    with database.write("test", hand) as writer:
        one = writer.add(ActorRow, name="Ümit Sandoz")
        other = writer.add(ActorRow, name="Ona Brand")
        writer.add(AliasRow, actor_id=other, name="UMIT SANDOZ")
        found = names.actors_named(writer.connection, ["umit  sandoz", "Ona\u200e Brand", "nobody"])
    assert found == {"umit sandoz": {one, other}, "ona brand": {other}, "nobody": set()}


def test_claims_answer_to_every_wording(database, hand):
    with database.write("test", hand) as writer:
        one, other = writer.add_many(
            ClaimRow, [{"wording": "Rain falls."}, {"wording": "RAIN falls."}]
        )
        writer.add(WordingRow, claim_id=one, wording="It is  WET.")
        found = names.claims_worded(writer.connection, ["rain falls.", "it is wet.", ""])
    assert found == {"rain falls.": {one, other}, "it is wet.": {one}, "": set()}


def test_more_names_than_one_query_holds_are_looked_up(database, hand):
    wanted = [f"Actor {number}" for number in range(1100)]
    with database.write("test", hand) as writer:
        ids = writer.add_many(ActorRow, [{"name": name} for name in wanted])
        found = names.actors_named(writer.connection, wanted)
    assert [found[name.lower()] for name in wanted] == [{row_id} for row_id in ids]


def test_labels_are_made_where_they_are_new(database, hand):
    with database.write("test", hand) as writer:
        known = writer.add(TagRow, name="Water")
        first = names.tags_named(writer, ["soil", " WATER ", "Soil"])
        assert first == [known + 1, known]
        assert names.tags_named(writer, ["sóil"]) == [known + 1]
        assert names.tags_named(writer, []) == []
