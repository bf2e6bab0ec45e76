"""Whoever waits for a long answer never holds up an edit."""

import threading
from contextlib import suppress
from sqlite3 import IntegrityError

import pytest
from sqlalchemy import func, select

from curator.domain.errors import InterruptedReadError
from curator.storage.models import SourceRow, TagRow
from curator.storage.reading.asking import rows

FOR_EVER = """WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n)
SELECT count(*) FROM n, source"""


class Asker(threading.Thread):
    """Asks in a thread of its own, and tells when it has begun."""

    def __init__(self, database, question):
        super().__init__(daemon=True)
        self.database, self.question = database, question
        self.begun, self.outcome = threading.Event(), None

    def run(self):
        try:
            with self.database.read() as connection:
                connection.execute(select(SourceRow.id)).all()
                self.begun.set()
                self.outcome = self.question(connection)
        except InterruptedReadError as error:
            self.outcome = error


def asking(database, question):
    asker = Asker(database, question)
    asker.start()
    assert asker.begun.wait(10)
    return asker


def keep_a_tag(database, hand):
    with database.write("tags.add", hand) as writer:
        writer.add(TagRow, name="port")


def tags(connection):
    return connection.execute(select(func.count()).select_from(TagRow)).scalar_one()


def test_an_edit_breaks_off_a_question_that_would_never_end(database, hand):
    asker = asking(database, lambda connection: connection.exec_driver_sql(FOR_EVER).scalar())
    keep_a_tag(database, hand)
    asker.join(10)
    assert isinstance(asker.outcome, InterruptedReadError)
    with database.read() as connection:
        assert tags(connection) == 1


def test_an_edit_breaks_off_many_short_questions(database, hand):
    def ask_on_and_on(connection):
        while True:
            connection.execute(select(SourceRow.id)).all()

    asker = asking(database, ask_on_and_on)
    keep_a_tag(database, hand)
    asker.join(10)
    assert isinstance(asker.outcome, InterruptedReadError)


def test_a_question_goes_on_while_an_edit_is_made_and_not_yet_kept(database, hand):
    with database.write("tags.add", hand) as writer:
        writer.add(TagRow, name="port")
        asker = asking(database, tags)
        asker.join(10)
        assert asker.outcome == 0


def test_an_edit_that_changes_nothing_breaks_nothing_off(database, hand):
    goes_on = threading.Event()

    def wait_and_count(connection):
        assert goes_on.wait(10)
        return tags(connection)

    asker = asking(database, wait_and_count)
    with database.write("nothing", hand):
        pass
    goes_on.set()
    asker.join(10)
    assert asker.outcome == 0


def test_an_edit_that_cannot_be_kept_lets_the_others_go_on_and_the_next_edit_too(database, hand):
    with pytest.raises(IntegrityError), database.write("dangle", hand) as writer:
        writer.remove(SourceRow, [1])  # and leave its versions behind
    asker = asking(database, tags)
    asker.join(10)
    assert asker.outcome == 0
    keep_a_tag(database, hand)
    with database.read() as connection:
        assert tags(connection) == 1


@pytest.mark.parametrize("way", ["look", "read"])
def test_edit_after_edit_is_kept_while_others_ask_without_end(database, hand, way):
    stop, answered = threading.Event(), []

    def ask_on():
        while not stop.is_set():
            with suppress(InterruptedReadError), getattr(database, way)() as asks:
                answered.append(len(rows(asks, "SELECT id FROM source, operation")))

    askers = [threading.Thread(target=ask_on, daemon=True) for _ in range(3)]
    for asker in askers:
        asker.start()
    for _ in range(40):
        keep_a_tag(database, hand)
    stop.set()
    for asker in askers:
        asker.join(10)
    with database.read() as connection:
        assert tags(connection) == 40


@pytest.mark.parametrize("edits", [1, 5])
def test_what_the_window_itself_reads_is_never_broken_off(database, hand, edits):
    for number in range(edits):
        keep_a_tag(database, hand)
        with database.read() as connection:
            assert tags(connection) == number + 1
