"""Claims above claims."""

from curator.storage import claims
from curator.storage.models import ClaimRow


def test_a_claim_and_those_above_it_are_listed_from_the_lowest_up(database, hand):
    with database.write("test", hand) as writer:
        top = writer.add(ClaimRow, wording="Top.")
        middle = writer.add(ClaimRow, wording="Middle.", parent_id=top)
        low = writer.add(ClaimRow, wording="Low.", parent_id=middle)
        assert claims.ancestors(writer.connection, low) == [low, middle, top]
        assert claims.ancestors(writer.connection, top) == [top]
        assert claims.ancestors(writer.connection, 99) == []


def test_a_circle_that_came_from_elsewhere_ends(database, hand):
    with database.write("test", hand) as writer:  # as two copies of a project, merged, can bring
        one = writer.add(ClaimRow, wording="One.")
        other = writer.add(ClaimRow, wording="Other.", parent_id=one)
        writer.put(ClaimRow, one, parent_id=other)
        assert set(claims.ancestors(writer.connection, one)) == {one, other}
