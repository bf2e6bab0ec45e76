from sqlite3 import IntegrityError

import pytest
from sqlalchemy import select

from curator.domain.errors import NotFoundError
from curator.domain.selectors import CONTEXT
from curator.storage.database import Database
from curator.storage.file.tables import ContentTextRow as Texts
from curator.storage.journal.encoding import decode, shape_of
from curator.storage.journal.rebuild import differences
from curator.storage.journal.signing import Hand, Inverts
from curator.storage.journal.tables import EditRow, OperationRow
from curator.storage.journal.undo import invert
from curator.storage.journal.writer import Writer
from curator.storage.models import (
    ActorRow,
    ClaimRow,
    CoderRow,
    QuoteRow,
    SourceRow,
    StatementRow,
    TagRow,
    VersionRow,
)


def row_of(database, noun, row_id):
    with database.read() as connection:
        wanted = select(noun.__table__).where(noun.id == row_id)
        return connection.execute(wanted).mappings().one()


def operations(database, edit_id):
    with database.read() as connection:
        wanted = select(OperationRow.__table__).where(OperationRow.edit_id == edit_id)
        return [dict(row) for row in connection.execute(wanted).mappings()]


def count_edits(database):
    with database.read() as connection:
        return len(connection.execute(select(EditRow.id)).all())


def test_a_new_row_has_the_defaults_of_the_columns_left_out(database, hand):
    with database.write("claims.add", hand) as writer:
        claim = writer.add(ClaimRow, wording="The harbour closes")
    row = row_of(database, ClaimRow, claim)
    assert (row["status"], row["parent_id"], row["note"]) == ("unverified", None, "")


def test_what_equals_a_default_is_left_out_of_the_journal(database, hand):
    with database.write("claims.add", hand) as writer:
        writer.add(ClaimRow, wording="The harbour closes", note="", status="unverified")
    [made] = operations(database, writer.edit_id)
    assert shape_of(ClaimRow).unpacked(decode(made["value"])) == {"wording": "The harbour closes"}


def test_the_journal_names_rows_by_their_uids(database, hand):
    with database.write("claims.add", hand) as writer:
        parent = writer.add(ClaimRow, wording="The harbour closes")
        child = writer.add(ClaimRow, wording="It closes in May")
        writer.put(ClaimRow, child, parent_id=parent)
    put = operations(database, writer.edit_id)[-1]
    assert put["field"] == "parent"
    assert decode(put["value"]) == row_of(database, ClaimRow, parent)["uid"]


def test_a_local_key_is_never_used_twice(database, hand):
    with database.write("tags.add", hand) as writer:
        first = writer.add(TagRow, name="port")
    with database.write("tags.remove", hand) as writer:
        writer.remove(TagRow, [first])
    with database.write("tags.add", hand) as writer:
        assert writer.add_many(TagRow, [{"name": "fish"}, {"name": "dam"}]) == [
            first + 1,
            first + 2,
        ]


@pytest.mark.parametrize(
    "write",
    [
        lambda writer: writer.put(SourceRow, 1, title="Harbour to close"),
        lambda writer: writer.put_each(SourceRow, {}),
        lambda writer: writer.add_many(TagRow, []),
        lambda writer: writer.remove(TagRow, []),
        lambda writer: writer.restore(TagRow, []),
    ],
    ids=["put", "put_each", "add_many", "remove", "restore"],
)
def test_what_changes_nothing_leaves_no_edit_and_no_news(database, hand, write):
    before = count_edits(database)
    with database.write("nothing", hand) as writer:
        write(writer)
    assert (writer.edit_id, count_edits(database)) == (None, before)
    assert writer.news().ids == {}


def test_the_news_tells_each_row_touched_by_its_kind(database, hand):
    with database.write("sources.edit", hand) as writer:
        tag = writer.add(TagRow, name="port")
        writer.put(SourceRow, 1, title="Harbour stays open")
    assert writer.news().ids == {"tag": {tag}, "source": {1}}
    assert writer.news().touches("source")
    assert not writer.news().touches("quote")


def test_a_row_that_is_not_there_cannot_be_removed_or_changed(database, hand):
    with database.write("tags.add", hand) as writer:
        tag = writer.add(TagRow, name="port")
    with database.write("tags.remove", hand) as writer:
        writer.remove(TagRow, [tag, tag])
    before = count_edits(database)
    with pytest.raises(NotFoundError), database.write("tags.remove", hand) as writer:
        writer.remove(TagRow, [tag])
    with pytest.raises(NotFoundError), database.write("tags.rename", hand) as writer:
        writer.put(TagRow, tag, name="fish")
    assert count_edits(database) == before


def test_a_quote_takes_its_words_and_context_from_its_text(database, hand):
    with database.read() as connection:
        text = connection.execute(select(Texts.body).where(Texts.id == 1)).scalar_one()
    start = text.index("harbour of", 80)
    end = start + len("harbour of")
    with database.write("quotes.add", hand) as writer:
        quote = writer.add(QuoteRow, version_id=1, start=start, end=end)
    row = row_of(database, QuoteRow, quote)
    assert (row["exact"], row["prefix"]) == ("harbour of", text[start - CONTEXT : start])
    assert row["suffix"] == text[end : end + CONTEXT]
    with database.write("quotes.move", hand) as writer:
        writer.put(QuoteRow, quote, end=end + len(" Eastmere"))
    assert row_of(database, QuoteRow, quote)["exact"] == "harbour of Eastmere"


def test_names_are_folded_again_when_they_change(database, hand):
    with database.write("actors.add", hand) as writer:
        actor = writer.add(ActorRow, name="Ümit  Sandoz")
    assert row_of(database, ActorRow, actor)["folded"] == "umit sandoz"
    with database.write("actors.rename", hand) as writer:
        writer.put(ActorRow, actor, name="Ona Brand")
    assert row_of(database, ActorRow, actor)["folded"] == "ona brand"


def test_a_source_counts_its_quotes_whatever_becomes_of_them(database, hand):
    def counted():
        return [row_of(database, SourceRow, source)["quotes"] for source in (1, 2)]

    with database.write("sources.add", hand) as writer:
        other = writer.add(SourceRow, title="Tides")
        sha = row_of(database, VersionRow, 1)["sha256"]
        version = writer.add(VersionRow, source_id=other, sha256=sha)
    spans = [{"version_id": v, "start": 0, "end": 11} for v in (1, 1, 2, version)]
    with database.write("quotes.add", hand) as writer:
        quotes = writer.add_many(QuoteRow, spans)
    assert counted() == [3, 1]
    with database.write("quotes.move", hand) as writer:
        writer.put_each(QuoteRow, {quotes[0]: {"version_id": version}, quotes[1]: {"end": 12}})
    assert counted() == [2, 2]
    with database.write("quotes.remove", hand) as writer:
        writer.remove(QuoteRow, quotes)
    assert counted() == [0, 0]
    with database.write("quotes.remove", hand, Inverts(writer.edit_id)) as again:
        invert(again, writer.edit_id)
    assert counted() == [2, 2]
    with database.read() as connection:
        assert list(differences(connection)) == []


def test_a_quote_keeps_its_coder_when_another_brings_it_back(database, hand):
    with database.write("quotes.add", hand) as writer:
        quote = writer.add(QuoteRow, version_id=1, start=0, end=11)
    with database.write("quotes.remove", Hand(2, "acorns")) as writer:
        writer.remove(QuoteRow, [quote])
    with database.write("quotes.remove", Hand(2, "acorns"), Inverts(writer.edit_id)) as again:
        invert(again, writer.edit_id)
    assert row_of(database, QuoteRow, quote)["coder_id"] == 1


def test_removing_what_others_lean_on_keeps_nothing_of_the_edit(database, hand):
    before = count_edits(database)
    with pytest.raises(IntegrityError), database.write("bad", hand) as writer:
        writer.remove(SourceRow, [1])
    assert count_edits(database) == before
    with database.write("good", hand) as writer:
        assert writer.add(TagRow, name="port") == 1


def test_rows_that_lean_on_each_other_may_go_in_any_order(database, hand):
    with database.write("claims.add", hand) as writer:
        parent = writer.add(ClaimRow, wording="The harbour closes")
        child = writer.add(ClaimRow, wording="It closes in May", parent_id=parent)
    with database.write("claims.remove", hand) as writer:
        writer.remove(ClaimRow, [parent])
        writer.remove(ClaimRow, [child])
    with database.write("claims.remove", hand, Inverts(writer.edit_id)) as again:
        invert(again, writer.edit_id)
    assert row_of(database, ClaimRow, child)["parent_id"] == parent


def test_a_quote_with_a_statement_costs_under_600_bytes_beyond_its_words(project, database, hand):
    with database.write("claims.add", hand) as writer:
        actor = writer.add(ActorRow, name="Ona Brand")
        claim = writer.add(ClaimRow, wording="The harbour closes")
    before, words, count = project.stat().st_size, 0, 2_000
    with database.write("many", hand) as carrier:
        carrier.begin()
        for number in range(count):
            writer = Writer(carrier.connection, "quotes.add", hand)
            start = number % 60
            quote = writer.add(QuoteRow, version_id=1, start=start, end=start + 120)
            writer.add(
                StatementRow, quote_id=quote, actor_id=actor, claim_id=claim, stance="supports"
            )
            words += 120  # the text is ASCII: a byte for each character
    assert row_of(database, StatementRow, count)["quote_id"] == count
    assert (project.stat().st_size - before - words) / count < 600


def test_more_rows_than_one_query_takes_are_written_and_read(database, hand):
    with database.write("tags.add", hand) as writer:
        tags = writer.add_many(TagRow, [{"name": f"tag {n}"} for n in range(1_200)])
    with database.write("tags.rename", hand) as writer:
        writer.put_each(TagRow, {tag: {"name": f"label {tag}"} for tag in tags})
        writer.remove(TagRow, tags[:1_100])
    with database.read() as connection:
        assert list(differences(connection)) == []
    with database.write("tags.rename", hand, Inverts(writer.edit_id)) as again:
        invert(again, writer.edit_id)
    assert row_of(database, TagRow, tags[1_000])["name"] == "tag 1000"


def test_quotes_of_more_texts_than_are_held_at_once_are_right(database, hand):
    with database.write("many", hand) as writer:
        sha = [row_of(database, VersionRow, n)["sha256"] for n in (1, 2)]
        rows = [{"source_id": 1, "sha256": sha[n % 2]} for n in range(140)]
        versions = writer.add_many(VersionRow, rows)
        quotes = [{"version_id": v, "start": 1, "end": 9} for v in [*versions, *versions[:9]]]
        writer.add_many(QuoteRow, quotes)
    with database.read() as connection:
        assert list(differences(connection)) == []


def test_an_edit_says_whose_hand_it_was(database):
    with database.write("coders.rename", Hand(2, "acorns")) as writer:
        writer.put(CoderRow, 2, name="Coder B")
    row = row_of(database, EditRow, writer.edit_id)
    assert (row["coder_id"], row["device"], len(row["uid"])) == (2, "acorns", 16)


def test_a_file_opened_again_goes_on_where_it_was(project, database, hand):
    with database.write("tags.add", hand) as writer:
        first = writer.add(TagRow, name="port")
    database.close()
    again = Database(project)
    with again.write("tags.add", hand) as writer:
        assert writer.add(TagRow, name="fish") == first + 1
    again.close()
