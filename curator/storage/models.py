"""The tables of the nouns.

Every noun has a local integer key, which is never used twice in one file, and a global UUIDv7.
``code`` numbers a table in the journal and never changes; nor does the order of a table's
columns, by which the operation that makes a row numbers them (new ones go to the end), nor a
column's default, since what equals it is left out there. Merged copies may bring a name twice.
"""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, LargeBinary, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

UID = LargeBinary(16)
SHA = LargeBinary(32)
_DERIVED = {"derived": True}  # worked out from other columns, so not in the journal


class Base(DeclarativeBase):
    """The root of every table, with names for constraints that SQLite can alter."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Noun(Base):
    """A table of the journal: rows with a local key and a global one."""

    __abstract__ = True
    code: ClassVar[int]
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, sort_order=-2)
    uid: Mapped[bytes] = mapped_column(UID, unique=True, sort_order=-1)


def _to(table: str, *, indexed: bool = True, optional: bool = False) -> Any:
    target = ForeignKey(f"{table}.id", deferrable=True)
    return mapped_column(target, index=indexed, nullable=optional, default=None)


def _text() -> Any:
    return mapped_column(default="")


class ProjectRow(Noun):
    """The project itself: one row."""

    __tablename__ = "project"
    code = 1
    title: Mapped[str] = _text()
    note: Mapped[str] = _text()


class CoderRow(Noun):
    """Someone who works in the project."""

    __tablename__ = "coder"
    code = 2
    name: Mapped[str] = _text()
    initials: Mapped[str] = _text()
    colour: Mapped[str] = _text()


class SourceRow(Noun):
    """One imported article."""

    __tablename__ = "source"
    code = 3
    title: Mapped[str] = _text()
    authors: Mapped[str] = _text()  # one name a line
    outlet: Mapped[str] = _text()
    url: Mapped[str] = mapped_column(default="", index=True)
    published: Mapped[str] = mapped_column(default="", index=True)  # ISO 8601, reduced precision
    language: Mapped[str] = _text()
    direction: Mapped[str] = mapped_column(default="ltr")
    section: Mapped[str] = _text()
    kind: Mapped[str] = mapped_column(default="article")
    imported_at: Mapped[int] = mapped_column(default=0)  # milliseconds since 1970, UTC
    state: Mapped[str] = mapped_column(default="unread")
    position: Mapped[int] = mapped_column(default=0)  # code points
    reliability: Mapped[str] = _text()
    reliability_reason: Mapped[str] = _text()
    note: Mapped[str] = _text()
    origins: Mapped[str] = _text()  # JSON: field -> where its value comes from


class OriginalRow(Noun):
    """The bytes of a source as they came; the bytes themselves lie in ``content_bytes``."""

    __tablename__ = "original"
    code = 4
    source_id: Mapped[int] = _to("source")
    sha256: Mapped[bytes] = mapped_column(SHA, index=True)
    media_type: Mapped[str] = _text()
    file_name: Mapped[str] = _text()
    size: Mapped[int] = mapped_column(default=0)  # bytes, before compression


class VersionRow(Noun):
    """The text of a source at one capture or edit; the text itself lies in ``content_text``."""

    __tablename__ = "version"
    code = 5
    source_id: Mapped[int] = _to("source")
    original_id: Mapped[int | None] = _to("original", optional=True)
    sha256: Mapped[bytes] = mapped_column(SHA, index=True)
    extractor: Mapped[str] = _text()
    extractor_version: Mapped[str] = _text()
    captured_at: Mapped[int] = mapped_column(default=0)  # milliseconds since 1970, UTC
    length: Mapped[int] = mapped_column(default=0)  # code points
    words: Mapped[int] = mapped_column(default=0)


class QuoteRow(Noun):
    """A kept passage and its selector."""

    __tablename__ = "quote"
    code = 6
    version_id: Mapped[int] = _to("version")
    start: Mapped[int] = mapped_column(default=0)  # code points
    end: Mapped[int] = mapped_column(default=0)
    exact: Mapped[str] = mapped_column(default="", info=_DERIVED)
    prefix: Mapped[str] = mapped_column(default="", info=_DERIVED)
    suffix: Mapped[str] = mapped_column(default="", info=_DERIVED)
    kind: Mapped[str] = mapped_column(default="direct")
    note: Mapped[str] = _text()
    event_date: Mapped[str] = _text()
    reading: Mapped[str] = _text()
    credibility: Mapped[int | None] = mapped_column(default=None)
    coder_id: Mapped[int] = mapped_column(default=0, info=_DERIVED)  # of the edit that added it


class AnchorRow(Noun):
    """Where a quote lies in a version other than the one it was taken from."""

    __tablename__ = "anchor"
    __table_args__ = (Index(None, "quote_id", "version_id"),)
    code = 7
    quote_id: Mapped[int] = _to("quote", indexed=False)
    version_id: Mapped[int] = _to("version")
    start: Mapped[int | None] = mapped_column(default=None)
    end: Mapped[int | None] = mapped_column(default=None)
    status: Mapped[str] = mapped_column(default="exact")
    score: Mapped[float] = mapped_column(default=1.0)
    method: Mapped[str] = mapped_column(default="position")


class ActorRow(Noun):
    """Someone or something that takes a stance."""

    __tablename__ = "actor"
    code = 8
    name: Mapped[str] = _text()
    folded: Mapped[str] = mapped_column(default="", index=True, info=_DERIVED)
    kind: Mapped[str] = mapped_column(default="unknown")
    role: Mapped[str] = _text()
    note: Mapped[str] = _text()
    stands_for_id: Mapped[int | None] = _to("actor", optional=True)


class AliasRow(Noun):
    """Another name of an actor."""

    __tablename__ = "alias"
    code = 9
    actor_id: Mapped[int] = _to("actor")
    name: Mapped[str] = _text()
    folded: Mapped[str] = mapped_column(default="", index=True, info=_DERIVED)


class AffiliationRow(Noun):
    """That an actor belonged to another for a time."""

    __tablename__ = "affiliation"
    code = 10
    actor_id: Mapped[int] = _to("actor")
    to_actor_id: Mapped[int] = _to("actor")
    role: Mapped[str] = _text()
    since: Mapped[str] = _text()
    until: Mapped[str] = _text()


class AttributeRow(Noun):
    """A free attribute of an actor."""

    __tablename__ = "attribute"
    code = 11
    actor_id: Mapped[int] = _to("actor")
    name: Mapped[str] = _text()
    value: Mapped[str] = _text()


class ClaimRow(Noun):
    """A proposition in one sentence."""

    __tablename__ = "claim"
    code = 12
    wording: Mapped[str] = _text()
    folded: Mapped[str] = mapped_column(default="", index=True, info=_DERIVED)
    definition: Mapped[str] = _text()
    inclusion: Mapped[str] = _text()
    parent_id: Mapped[int | None] = _to("claim", optional=True)
    status: Mapped[str] = mapped_column(default="unverified")
    note: Mapped[str] = _text()
    place: Mapped[str] = _text()  # among those under the same claim; domain/claims.py says why


class StatementRow(Noun):
    """One actor's stance on one claim, evidenced by one quote."""

    __tablename__ = "statement"
    code = 13
    quote_id: Mapped[int] = _to("quote")
    actor_id: Mapped[int | None] = _to("actor", optional=True)
    claim_id: Mapped[int | None] = _to("claim", optional=True)
    stance: Mapped[str] = mapped_column(default="unclear")


class PartyRow(Noun):
    """A further actor of a statement, by role."""

    __tablename__ = "party"
    code = 14
    statement_id: Mapped[int] = _to("statement")
    actor_id: Mapped[int] = _to("actor")
    role: Mapped[str] = mapped_column(default="target")


class TagRow(Noun):
    """A free label."""

    __tablename__ = "tag"
    code = 15
    name: Mapped[str] = _text()
    folded: Mapped[str] = mapped_column(default="", index=True, info=_DERIVED)


class SourceTagRow(Noun):
    """A label on a source."""

    __tablename__ = "source_tag"
    code = 16
    source_id: Mapped[int] = _to("source")
    tag_id: Mapped[int] = _to("tag")


class QuoteTagRow(Noun):
    """A label on a quote."""

    __tablename__ = "quote_tag"
    code = 17
    quote_id: Mapped[int] = _to("quote")
    tag_id: Mapped[int] = _to("tag")


class WordingRow(Noun):
    """Another wording of a claim."""

    __tablename__ = "wording"
    code = 18
    claim_id: Mapped[int] = _to("claim")
    wording: Mapped[str] = _text()
    folded: Mapped[str] = mapped_column(default="", index=True, info=_DERIVED)


class DismissalRow(Noun):
    """A suggested quote that nobody wants, by the hash of the text that it was found in."""

    __tablename__ = "dismissal"
    code = 19
    sha256: Mapped[bytes] = mapped_column(SHA, index=True)
    start: Mapped[int] = mapped_column(default=0)  # code points
    end: Mapped[int] = mapped_column(default=0)


NOUNS = {noun.code: noun for noun in Noun.__subclasses__() if hasattr(noun, "__tablename__")}
