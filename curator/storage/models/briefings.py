"""Briefings as they are saved, and what was exported of them."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from curator.storage.models.nouns import SHA, Noun, refers_to, text


class TemplateRow(Noun):
    """A template of briefings that someone made."""

    __tablename__ = "template"
    code = 23
    name: Mapped[str] = text()
    body: Mapped[str] = text()
    note: Mapped[str] = text()


class RedactionRow(Noun):
    """Who is named, masked or left out in what leaves the house."""

    __tablename__ = "redaction"
    code = 24
    name: Mapped[str] = text()
    note: Mapped[str] = text()


class MaskRow(Noun):
    """What is written for one actor, and for one word that gives somebody away."""

    __tablename__ = "mask"
    code = 25
    redaction_id: Mapped[int] = refers_to("redaction")
    actor_id: Mapped[int | None] = refers_to("actor", optional=True)
    word: Mapped[str] = text()  # to be replaced where no actor is named
    manner: Mapped[str] = mapped_column(default="pseudonym")
    replacement: Mapped[str] = text()


class BriefingRow(Noun):
    """A briefing: what it asks, what it takes in, and how it is set."""

    __tablename__ = "briefing"
    code = 26
    title: Mapped[str] = text()
    question: Mapped[str] = text()
    author: Mapped[str] = text()
    handling: Mapped[str] = text()  # a mark of the Traffic Light Protocol, or empty
    scope: Mapped[str] = text()  # JSON: facet -> values; rows of the project by their UUID
    layout: Mapped[str] = text()  # a template that ships, by its name
    template_id: Mapped[int | None] = refers_to("template", optional=True)
    profile: Mapped[str] = text()  # of Markdown
    scale: Mapped[str] = text()  # of likelihood
    redaction_id: Mapped[int | None] = refers_to("redaction", optional=True)


class SectionRow(Noun):
    """A section of a briefing, with what its writer says before and after what is gathered."""

    __tablename__ = "section"
    code = 27
    briefing_id: Mapped[int] = refers_to("briefing")
    kind: Mapped[str] = text()
    place: Mapped[str] = text()  # among the sections, like that of a claim
    shown: Mapped[int] = mapped_column(default=1)  # 0: left out
    heading: Mapped[str] = text()  # empty: that of its kind
    before: Mapped[str] = text()
    after: Mapped[str] = text()


class JudgementRow(Noun):
    """A key judgement of a briefing."""

    __tablename__ = "judgement"
    code = 28
    briefing_id: Mapped[int] = refers_to("briefing")
    place: Mapped[str] = text()
    wording: Mapped[str] = text()
    likelihood: Mapped[str] = text()  # a term of the scale of the briefing
    confidence: Mapped[str] = text()
    because: Mapped[str] = text()


class JudgementClaimRow(Noun):
    """That a judgement rests on a claim."""

    __tablename__ = "judgement_claim"
    code = 29
    judgement_id: Mapped[int] = refers_to("judgement")
    claim_id: Mapped[int] = refers_to("claim")


class ExportRow(Noun):
    """One file that was written of a briefing; what stood in it is in its manifest."""

    __tablename__ = "export"
    code = 30
    briefing_id: Mapped[int | None] = refers_to("briefing", optional=True)
    path: Mapped[str] = text()
    format: Mapped[str] = text()
    sha256: Mapped[bytes] = mapped_column(SHA, default=b"")
    exported_at: Mapped[int] = mapped_column(default=0)  # milliseconds since 1970, UTC
    manifest: Mapped[str] = text()  # JSON
