"""The two tables of the journal."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from curator.storage.models import UID, Base


class EditRow(Base):
    """One write: one transaction, one undo step."""

    __tablename__ = "edit"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[bytes] = mapped_column(UID)  # 128 random bits, so no index need keep them apart
    coder_id: Mapped[int]
    device: Mapped[str]
    at: Mapped[int]  # milliseconds since 1970, UTC, by the device's clock; for display only
    operation: Mapped[str]
    undoes: Mapped[int | None] = mapped_column(ForeignKey("edit.id"))  # this edit takes that back
    redoes: Mapped[int | None] = mapped_column(ForeignKey("edit.id"))  # or takes that undo back


class OperationRow(Base):
    """One immutable step of an edit; its name in the world is the edit's uid and its place."""

    __tablename__ = "operation"
    __table_args__ = (Index(None, "table_code", "row_id"), {"sqlite_with_rowid": False})
    edit_id: Mapped[int] = mapped_column(ForeignKey("edit.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    table_code: Mapped[int]
    row_id: Mapped[int]
    row_uid: Mapped[bytes | None] = mapped_column(UID)  # where the operation makes the row
    field: Mapped[str | None]  # None: makes the row, with all its fields
    value: Mapped[bytes] = mapped_column()  # CBOR (RFC 8949); a row is referred to by its uid
    parents: Mapped[bytes | None]  # CBOR: edit, place, edit, place, ...; None: the making
