"""What every table of a noun has.

Every noun has a local integer key, which is never used twice in one file, and a global UUIDv7.
``code`` numbers a table in the journal and never changes; nor does the order of a table's
columns, by which the operation that makes a row numbers them (new ones go to the end), nor a
column's default, since what equals it is left out there. Merged copies may bring a name twice.
"""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import ForeignKey, LargeBinary, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

UID = LargeBinary(16)
SHA = LargeBinary(32)
DERIVED = {"derived": True}  # worked out from other columns, so not in the journal


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


def refers_to(table: str, *, indexed: bool = True, optional: bool = False) -> Any:
    """Make a column with the local key of a row of another table."""
    target = ForeignKey(f"{table}.id", deferrable=True)
    return mapped_column(target, index=indexed, nullable=optional, default=None)


def text() -> Any:
    """Make a column of text, empty at first."""
    return mapped_column(default="")
