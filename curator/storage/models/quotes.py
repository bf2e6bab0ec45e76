"""Quotes, where they lie, and what they say."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from curator.storage.models.nouns import DERIVED, Noun, refers_to, text


class QuoteRow(Noun):
    """A kept passage and its selector."""

    __tablename__ = "quote"
    code = 6
    version_id: Mapped[int] = refers_to("version")
    start: Mapped[int] = mapped_column(default=0)  # code points
    end: Mapped[int] = mapped_column(default=0)
    exact: Mapped[str] = mapped_column(default="", info=DERIVED)
    prefix: Mapped[str] = mapped_column(default="", info=DERIVED)
    suffix: Mapped[str] = mapped_column(default="", info=DERIVED)
    kind: Mapped[str] = mapped_column(default="direct")
    note: Mapped[str] = text()
    event_date: Mapped[str] = text()
    reading: Mapped[str] = text()
    credibility: Mapped[int | None] = mapped_column(default=None)
    coder_id: Mapped[int] = mapped_column(default=0, info=DERIVED)  # of the edit that added it


class AnchorRow(Noun):
    """Where a quote lies in a version other than the one it was taken from."""

    __tablename__ = "anchor"
    __table_args__ = (Index(None, "quote_id", "version_id"),)
    code = 7
    quote_id: Mapped[int] = refers_to("quote", indexed=False)
    version_id: Mapped[int] = refers_to("version")
    start: Mapped[int | None] = mapped_column(default=None)
    end: Mapped[int | None] = mapped_column(default=None)
    status: Mapped[str] = mapped_column(default="exact")
    score: Mapped[float] = mapped_column(default=1.0)
    method: Mapped[str] = mapped_column(default="position")


class StatementRow(Noun):
    """One actor's stance on one claim, evidenced by one quote."""

    __tablename__ = "statement"
    code = 13
    quote_id: Mapped[int] = refers_to("quote")
    actor_id: Mapped[int | None] = refers_to("actor", optional=True)
    claim_id: Mapped[int | None] = refers_to("claim", optional=True)
    stance: Mapped[str] = mapped_column(default="unclear")


class PartyRow(Noun):
    """A further actor of a statement, by role."""

    __tablename__ = "party"
    code = 14
    statement_id: Mapped[int] = refers_to("statement")
    actor_id: Mapped[int] = refers_to("actor")
    role: Mapped[str] = mapped_column(default="target")


class TagRow(Noun):
    """A free label."""

    __tablename__ = "tag"
    code = 15
    name: Mapped[str] = text()
    folded: Mapped[str] = mapped_column(default="", index=True, info=DERIVED)


class QuoteTagRow(Noun):
    """A label on a quote."""

    __tablename__ = "quote_tag"
    code = 17
    quote_id: Mapped[int] = refers_to("quote")
    tag_id: Mapped[int] = refers_to("tag")


class TranslationRow(Noun):
    """The words of a quote in another language."""

    __tablename__ = "translation"
    code = 22
    quote_id: Mapped[int] = refers_to("quote")
    language: Mapped[str] = text()  # BCP 47
    words: Mapped[str] = text()
    translator: Mapped[str] = text()
