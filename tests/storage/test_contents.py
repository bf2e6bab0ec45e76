"""Texts and bytes, kept once each under their hash."""

import hashlib
import zlib

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from curator.domain.text import text_sha256
from curator.storage import contents
from curator.storage.database import Database
from curator.storage.file.tables import ContentBytesRow, ContentTextRow
from curator.storage.journal.signing import Hand
from curator.storage.reading import originals


def counted(connection, row):
    return connection.execute(select(func.count()).select_from(row)).scalar_one()


def by_hash(*pieces):
    return {hashlib.sha256(piece).digest(): zlib.compress(piece) for piece in pieces}


def test_what_is_kept_already_is_left_alone(database, hand):
    texts = {text_sha256(text): text for text in ("Rain.", "Wind.")}
    with database.write("test", hand) as writer:
        before = counted(writer.connection, ContentTextRow)
        contents.keep_texts(writer.connection, texts)
        contents.keep_texts(writer.connection, {**texts, text_sha256("Hail."): "Hail."})
        assert counted(writer.connection, ContentTextRow) == before + 3
        contents.keep_bytes(writer.connection, by_hash(b"a", b"b"))
        contents.keep_bytes(writer.connection, by_hash(b"b", b"c"))
        assert counted(writer.connection, ContentBytesRow) == 3
        contents.keep_bytes(writer.connection, {})
        held = dict(contents.every_text(writer.connection))
    assert texts.items() <= held.items()


def test_contents_without_a_row_that_names_them_are_not_kept(database, hand):
    with database.write("test", hand) as writer:
        contents.keep_bytes(writer.connection, by_hash(b"nobody asked for these"))
    with database.read() as connection:
        assert counted(connection, ContentBytesRow) == 0


def test_more_than_one_query_holds_are_kept_once(database, hand):
    many = by_hash(*(str(number).encode() for number in range(1200)))
    with database.write("test", hand) as writer:
        for _ in range(2):
            contents.keep_bytes(writer.connection, many)
        assert counted(writer.connection, ContentBytesRow) == 1200
        assert {sha for sha, _ in contents.every_original(writer.connection)} == many.keys()


@settings(max_examples=30, deadline=None)
@given(data=st.binary() | st.binary(min_size=1).map(lambda piece: piece * 3000))
def test_bytes_come_back_exactly(tmp_path_factory, new_project, data):
    database = Database(new_project(tmp_path_factory.mktemp("bytes")))
    with database.write("test", Hand(1, "walnut")) as writer:
        contents.keep_bytes(writer.connection, by_hash(data))
        sha = hashlib.sha256(data).digest()
        kept = originals.kept(writer.connection, sha.hex())
        assert originals.unpacked(kept) == originals.unpacked(kept, len(data)) == data
    database.close()
