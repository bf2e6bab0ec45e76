"""The tables of a file that are no nouns: contents by their hash, and what it says of itself."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from curator.storage.models import SHA, Base


class ContentTextRow(Base):
    """A canonical text, kept once by its hash and never altered."""

    __tablename__ = "content_text"
    id: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[bytes] = mapped_column(SHA, unique=True)
    body: Mapped[str]


class ContentBytesRow(Base):
    """The bytes of an original, compressed (zlib), kept once by the hash of what they were.

    Nothing stands for bytes that are a canonical text in UTF-8: that lies in ``content_text``
    under the same hash.
    """

    __tablename__ = "content_bytes"
    id: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[bytes] = mapped_column(SHA, unique=True)
    data: Mapped[bytes]


class SignatureRow(Base):
    """What tells texts that are much alike: a MinHash of a canonical text, by the hash of it."""

    __tablename__ = "signature"
    id: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[bytes] = mapped_column(SHA, unique=True)
    hashes: Mapped[bytes]


class MetaRow(Base):
    """A fact about the file: who can read it, who made it, which project it is."""

    __tablename__ = "meta"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
