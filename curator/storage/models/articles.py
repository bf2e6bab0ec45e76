"""Sources, and those who work on them."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from curator.storage.models.nouns import DERIVED, SHA, Noun, refers_to, text


class ProjectRow(Noun):
    """The project itself: one row."""

    __tablename__ = "project"
    code = 1
    title: Mapped[str] = text()
    note: Mapped[str] = text()


class CoderRow(Noun):
    """Someone who works in the project."""

    __tablename__ = "coder"
    code = 2
    name: Mapped[str] = text()
    initials: Mapped[str] = text()
    colour: Mapped[str] = text()


class SourceRow(Noun):
    """One imported article."""

    __tablename__ = "source"
    code = 3
    title: Mapped[str] = mapped_column(default="", index=True)  # COLLATE NOCASE, by the migration
    authors: Mapped[str] = text()  # one name a line
    outlet: Mapped[str] = text()
    url: Mapped[str] = mapped_column(default="", index=True)
    published: Mapped[str] = mapped_column(default="", index=True)  # ISO 8601, reduced precision
    language: Mapped[str] = text()
    direction: Mapped[str] = mapped_column(default="ltr")
    section: Mapped[str] = text()
    kind: Mapped[str] = mapped_column(default="article")
    imported_at: Mapped[int] = mapped_column(default=0)  # milliseconds since 1970, UTC
    state: Mapped[str] = mapped_column(default="unread")
    position: Mapped[int] = mapped_column(default=0)  # code points
    reliability: Mapped[str] = text()
    reliability_reason: Mapped[str] = text()
    note: Mapped[str] = text()
    origins: Mapped[str] = text()  # JSON: field -> where its value comes from
    quotes: Mapped[int] = mapped_column(default=0, index=True, info=DERIVED)  # of all its versions


class OriginalRow(Noun):
    """The bytes of a source as they came; the bytes themselves lie in ``content_bytes``."""

    __tablename__ = "original"
    code = 4
    source_id: Mapped[int] = refers_to("source")
    sha256: Mapped[bytes] = mapped_column(SHA, index=True)
    media_type: Mapped[str] = text()
    file_name: Mapped[str] = text()
    size: Mapped[int] = mapped_column(default=0)  # bytes, before compression


class VersionRow(Noun):
    """The text of a source at one capture or edit; the text itself lies in ``content_text``."""

    __tablename__ = "version"
    code = 5
    source_id: Mapped[int] = refers_to("source")
    original_id: Mapped[int | None] = refers_to("original", optional=True)
    sha256: Mapped[bytes] = mapped_column(SHA, index=True)
    extractor: Mapped[str] = text()
    extractor_version: Mapped[str] = text()
    captured_at: Mapped[int] = mapped_column(default=0)  # milliseconds since 1970, UTC
    length: Mapped[int] = mapped_column(default=0)  # code points
    words: Mapped[int] = mapped_column(default=0)
    part: Mapped[str] = text()  # which of several articles in the original it is
    pages: Mapped[str] = text()  # where each page begins, in code points, joined by blanks


class SourceTagRow(Noun):
    """A label on a source."""

    __tablename__ = "source_tag"
    code = 16
    source_id: Mapped[int] = refers_to("source")
    tag_id: Mapped[int] = refers_to("tag")


class DismissalRow(Noun):
    """A suggested quote that nobody wants, by the hash of the text that it was found in."""

    __tablename__ = "dismissal"
    code = 19
    sha256: Mapped[bytes] = mapped_column(SHA, index=True)
    start: Mapped[int] = mapped_column(default=0)  # code points
    end: Mapped[int] = mapped_column(default=0)


class ReprintRow(Noun):
    """What someone says of two sources that are much alike."""

    __tablename__ = "reprint"
    code = 20
    source_id: Mapped[int] = refers_to("source")
    of_id: Mapped[int] = refers_to("source")
    verdict: Mapped[str] = mapped_column(default="reprint")  # or: apart


class ProfileRow(Noun):
    """How files of one kind are imported: what their names and columns mean."""

    __tablename__ = "profile"
    code = 21
    name: Mapped[str] = text()
    pattern: Mapped[str] = text()  # of file names
    columns: Mapped[str] = text()  # JSON: column -> fact
    facts: Mapped[str] = text()  # JSON: fact -> value where a file does not say
