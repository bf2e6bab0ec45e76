"""Finding rows by what a person types, or by what they lean on."""

import pytest

from curator.domain.errors import AmbiguousError, NotFoundError
from curator.storage import finding
from curator.storage.models import ClaimRow, SourceRow, VersionRow


@pytest.fixture
def connection(database, hand):
    """Give a file with sources whose uids are known."""
    uids = {1: "00" * 16, 2: "12" + "00" * 15, 3: "12ff" + "00" * 14, 4: "ff" * 16}
    with database.write("test", hand) as writer:
        writer.add_many(SourceRow, [{"title": f"{n}"} for n in (2, 3, 4)])
        for row_id, uid in uids.items():
            writer.connection.exec_driver_sql(
                "UPDATE source SET uid = ? WHERE id = ?", (bytes.fromhex(uid), row_id)
            )
        yield writer.connection


@pytest.mark.parametrize(
    ("reference", "row_id"),
    [
        ("1", 1), ("4", 4), ("004", 4), ("12ff", 3), ("12FF", 3), ("12-ff-00", 3), ("1200", 2),
        ("ffff", 4), ("ff" * 16, 4), ("0000", 1), ("12" + "0" * 30, 2),
    ],
)  # fmt: skip
def test_a_row_answers_to_its_number_and_to_the_start_of_its_uid(connection, reference, row_id):
    assert finding.by_reference(connection, SourceRow, reference) == row_id


def test_a_start_of_several_uids_is_refused(connection):
    connection.exec_driver_sql(
        "UPDATE source SET uid = ? WHERE id = 3", (b"\x12" + b"\0" * 14 + b"1",)
    )
    with pytest.raises(AmbiguousError, match="Several sources start with “1200”"):
        finding.by_reference(connection, SourceRow, "1200")


@pytest.mark.parametrize(
    "reference",
    ["", "-", "5", "13", "xyz", "f" * 33, " 1", "1.0", "１", "12f", "00", str(2**63), "9" * 9999],
)
def test_what_nothing_answers_to_is_not_found(connection, reference):
    with pytest.raises(NotFoundError, match="List them with: curator sources"):
        finding.by_reference(connection, SourceRow, reference)


def test_a_number_goes_before_the_start_of_a_uid(connection):
    connection.exec_driver_sql("UPDATE source SET uid = ? WHERE id = 3", (b"\x40" * 16,))
    connection.exec_driver_sql("UPDATE source SET id = 4040 WHERE id = 4")
    assert finding.by_reference(connection, SourceRow, "4040") == 4040
    assert finding.by_reference(connection, SourceRow, "40404") == 3


def test_what_leans_on_many_rows_is_found_in_batches(database, hand):
    with database.write("test", hand) as writer:
        tops = writer.add_many(ClaimRow, [{"wording": f"{n}"} for n in range(1100)])
        low = writer.add_many(ClaimRow, [{"wording": "l", "parent_id": top} for top in tops])
        found = finding.leaning_on(writer.connection, ClaimRow.parent_id, tops)
        assert sorted(found) == low
        assert finding.leaning_on(writer.connection, VersionRow.source_id, [1]) == [1, 2]
        assert finding.leaning_on(writer.connection, VersionRow.source_id, []) == []
