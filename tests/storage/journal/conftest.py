"""Random operations on the rows of a small project, for histories that nobody thought of."""

import pytest
from hypothesis import strategies as st
from sqlalchemy import func, select

from curator.storage.journal.cells import gather, steps_of_rows
from curator.storage.journal.encoding import shape_of
from curator.storage.journal.tables import OperationRow
from curator.storage.models import (
    ActorRow,
    AliasRow,
    AnchorRow,
    ClaimRow,
    QuoteRow,
    QuoteTagRow,
    SourceRow,
    StatementRow,
    TagRow,
    VersionRow,
)

WORDS = st.sampled_from(["", "Harbour", "harbour", "Ümit Sandoz", "dam\n"])
SMALL = st.none() | st.integers(0, 3)
COLUMNS = {
    SourceRow: {"title": WORDS, "position": st.integers(0, 3)},
    QuoteRow: {"start": st.integers(0, 9), "end": st.integers(20, 40), "credibility": SMALL},
    AnchorRow: {"start": SMALL, "score": st.sampled_from([0.0, 0.25, 1, 1.0])},
    ActorRow: {"name": WORDS, "kind": st.sampled_from(["unknown", "person"])},
    AliasRow: {"name": WORDS},
    ClaimRow: {"wording": WORDS, "note": WORDS},
    StatementRow: {"stance": st.sampled_from(["unclear", "supports", "rejects"])},
    TagRow: {"name": WORDS},
    QuoteTagRow: {},
}
BEGINNING = {
    QuoteRow: [{"version_id": version, "start": 0, "end": 30} for version in (1, 2)],
    AnchorRow: [{"quote_id": 1, "version_id": 2}],
    ActorRow: [{"name": "Ona Brand"}, {"name": "Port office", "stands_for_id": 1}],
    AliasRow: [{"actor_id": 1, "name": "the mayor"}],
    ClaimRow: [{"wording": "It closes"}, {"wording": "It closes in May", "parent_id": 1}],
    StatementRow: [{"quote_id": 1, "actor_id": 1, "claim_id": 1}],
    TagRow: [{"name": "port"}, {"name": "fish"}],
    QuoteTagRow: [{"quote_id": 1, "tag_id": 1}],
}
KEPT = {SourceRow: 1, VersionRow: 2}  # never removed, so that something is left to quote


def max_id(connection, noun):
    made = select(func.max(OperationRow.row_id)).where(OperationRow.table_code == noun.code)
    return connection.execute(made).scalar() or 0


class Hands:
    """Random operations on whatever rows there are, through a writer."""

    nouns = tuple(COLUMNS)
    beginning = BEGINNING

    def __init__(self, writer, data, dump):
        self.writer, self.draw, self._dump = writer, data.draw, dump
        self.mostly = self.draw(st.sampled_from(list(COLUMNS)), label="mostly")

    def act(self):
        kinds = ["add", "add_many", "put", "put", "put_each", "remove", "restore"]
        getattr(self, self.draw(st.sampled_from(kinds), label="does"))()

    @property
    def live(self):
        return self._dump(self.writer.connection)

    def noun(self, able=COLUMNS):
        """Choose among tables, often the one that most of the edit is about."""
        if self.mostly in able and self.draw(st.booleans()):
            return self.mostly
        return self.draw(st.sampled_from(list(able)), label="noun")

    def values(self, noun, live, *, whole):
        """Draw columns of a row; ``None`` where what it must refer to does not exist."""
        choices = dict(COLUMNS[noun])
        for column, target in shape_of(noun).references.items():
            keys = next([*rows] for other, rows in live.items() if other.__table__ is target)
            optional = noun.__table__.c[column].nullable
            if not keys and not optional:
                return None
            choices[column] = st.sampled_from(([None] if optional else []) + keys)
        must = {c for c in choices if whole and not noun.__table__.c[c].nullable}
        if noun is QuoteRow:
            must |= {"start", "end"}
        chosen = self.draw(st.sets(st.sampled_from([*choices]))) if choices else set()
        return {c: self.draw(choices[c], label=c) for c in sorted(chosen | must)}

    def add(self):
        noun = self.noun()
        values = self.values(noun, self.live, whole=True)
        if values is not None:
            self.writer.add(noun, **values)

    def add_many(self):
        noun, live = self.noun(), self.live
        rows = [self.values(noun, live, whole=True) for _ in range(self.draw(st.integers(0, 3)))]
        self.writer.add_many(noun, [row for row in rows if row is not None])

    def put(self):
        live = self.live
        noun = self.noun([noun for noun in COLUMNS if live[noun]])
        row_id = self.draw(st.sampled_from([*live[noun]]), label="row")
        self.writer.put(noun, row_id, **self.values(noun, live, whole=False))

    def put_each(self):
        live = self.live
        noun = self.noun([noun for noun in COLUMNS if live[noun]])
        rows = self.draw(st.sets(st.sampled_from([*live[noun]]), max_size=3), label="rows")
        changes = {i: self.values(noun, live, whole=False) for i in sorted(rows)}
        self.writer.put_each(noun, changes)

    def remove(self):
        """Remove a row with all that must lean on it; what may lean on it is loosened first."""
        live = self.live
        keys = {noun: [i for i in live[noun] if KEPT.get(noun, 0) < i] for noun in COLUMNS}
        able = [noun for noun, some in keys.items() if some]
        if not able:
            return
        noun = self.noun(able)
        keys = keys[noun]
        gone = {(noun, self.draw(st.sampled_from(keys), label="row"))}
        loosened = {}
        while more := {
            (other, row["id"], column)
            for other, rows in live.items()
            for column, target in shape_of(other).references.items()
            for row in rows.values()
            for gone_noun, gone_id in gone
            if target is gone_noun.__table__ and row[column] == gone_id
            if (other, row["id"]) not in gone and (other, row["id"], column) not in loosened
        }:
            for other, row_id, column in more:
                if other.__table__.c[column].nullable:
                    loosened[other, row_id, column] = True
                else:
                    gone.add((other, row_id))
        for other, row_id, column in loosened:
            if (other, row_id) not in gone or self.draw(st.booleans()):
                self.writer.put(other, row_id, **{column: None})
        for other in self.draw(st.permutations(sorted({n for n, _ in gone}, key=lambda n: n.code))):
            self.writer.remove(other, [i for n, i in gone if n is other])

    def restore(self):
        """Bring back one row that was removed once, where all it refers to stands."""
        live = self.live
        able = {noun: found for noun in COLUMNS if (found := self.restorable(noun, live))}
        if able:
            noun = self.noun(able)
            self.writer.restore(noun, [self.draw(st.sampled_from(able[noun]), label="row")])

    def restorable(self, noun, live):
        shape, connection = shape_of(noun), self.writer.connection
        uids = {row["uid"] for rows in live.values() for row in rows.values()}
        dead = set(range(1, 1 + max_id(connection, noun))) - live[noun].keys()
        return [
            row.making.row_id
            for row in gather(steps_of_rows(connection, shape.code, dead))
            if all(
                row.values(shape)[shape.field_of(column)] in {None, *uids}
                for column in shape.references
            )
        ]


@pytest.fixture(scope="session")
def hands():
    """Give the class of hands that write at random through a writer."""
    return Hands
