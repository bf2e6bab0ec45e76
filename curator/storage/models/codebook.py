"""Actors and claims."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from curator.storage.models.nouns import DERIVED, Noun, refers_to, text


class ActorRow(Noun):
    """Someone or something that takes a stance."""

    __tablename__ = "actor"
    code = 8
    name: Mapped[str] = text()
    folded: Mapped[str] = mapped_column(default="", index=True, info=DERIVED)
    kind: Mapped[str] = mapped_column(default="unknown")
    role: Mapped[str] = text()
    note: Mapped[str] = text()
    stands_for_id: Mapped[int | None] = refers_to("actor", optional=True)


class AliasRow(Noun):
    """Another name of an actor."""

    __tablename__ = "alias"
    code = 9
    actor_id: Mapped[int] = refers_to("actor")
    name: Mapped[str] = text()
    folded: Mapped[str] = mapped_column(default="", index=True, info=DERIVED)


class AffiliationRow(Noun):
    """That an actor belonged to another for a time."""

    __tablename__ = "affiliation"
    code = 10
    actor_id: Mapped[int] = refers_to("actor")
    to_actor_id: Mapped[int] = refers_to("actor")
    role: Mapped[str] = text()
    since: Mapped[str] = text()
    until: Mapped[str] = text()


class AttributeRow(Noun):
    """A free attribute of an actor."""

    __tablename__ = "attribute"
    code = 11
    actor_id: Mapped[int] = refers_to("actor")
    name: Mapped[str] = text()
    value: Mapped[str] = text()


class ClaimRow(Noun):
    """A proposition in one sentence."""

    __tablename__ = "claim"
    code = 12
    wording: Mapped[str] = text()
    folded: Mapped[str] = mapped_column(default="", index=True, info=DERIVED)
    definition: Mapped[str] = text()
    inclusion: Mapped[str] = text()
    parent_id: Mapped[int | None] = refers_to("claim", optional=True)
    status: Mapped[str] = mapped_column(default="unverified")
    note: Mapped[str] = text()
    place: Mapped[str] = text()  # among those under the same claim; domain/places.py says why


class WordingRow(Noun):
    """Another wording of a claim."""

    __tablename__ = "wording"
    code = 18
    claim_id: Mapped[int] = refers_to("claim")
    wording: Mapped[str] = text()
    folded: Mapped[str] = mapped_column(default="", index=True, info=DERIVED)
