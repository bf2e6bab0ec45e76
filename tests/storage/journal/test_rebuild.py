import sqlite3
from contextlib import closing

import pytest

from curator.storage.database import Database
from curator.storage.journal.rebuild import differences
from curator.storage.models import QuoteRow


@pytest.fixture
def spoil(project, hand):
    """Change a project behind the journal's back and tell what the comparison says."""
    database = Database(project)
    with database.write("quotes.add", hand) as writer:
        writer.add(QuoteRow, version_id=1, start=0, end=11)
        writer.add(QuoteRow, version_id=2, start=0, end=11)

    def spoiled(*statements):
        with closing(sqlite3.connect(project)) as connection:
            for statement in statements:
                connection.execute(statement)
            connection.commit()
        with database.read() as connection:
            return list(differences(connection))

    yield spoiled
    database.close()


def test_a_file_nobody_touched_agrees_with_its_journal(spoil):
    assert spoil() == []


def test_a_changed_value_is_named_with_its_row(spoil):
    says = spoil("UPDATE quote SET note = 'x', exact = 'The harbor' WHERE id = 1")
    assert says == ["quote 1 differs from its operations in exact, note"]


def test_rows_too_many_and_too_few_are_named(spoil):
    says = spoil(
        "DELETE FROM quote WHERE id = 1",
        "INSERT INTO tag (id, uid, name, folded) VALUES (1, zeroblob(16), 'x', 'x')",
    )
    assert says == [
        "source 1 differs from its operations in quotes",
        "quote 1 was made by an operation, but is missing from the table",
        "tag 1 stands in the table, but no operation made it",
    ]


def test_what_leans_on_a_missing_row_is_named_and_the_rest_is_compared(spoil):
    says = spoil("DELETE FROM version WHERE id = 1", "UPDATE quote SET note = 'x' WHERE id = 2")
    assert says == [
        "source 1 differs from its operations in quotes",
        "version 1 was made by an operation, but is missing from the table",
        "quote 1 leans on something that is missing",
        "quote 2 differs from its operations in note",
    ]


def test_a_quote_whose_text_is_missing_is_named(spoil):
    says = spoil("DELETE FROM content_text WHERE id = 2")
    assert says == ["quote 2 leans on something that is missing"]
