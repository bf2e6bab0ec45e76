"""Importing what writing needs before it is needed, since that takes longer than a picture."""

from importlib import import_module

# Only libraries: modules of our own that import each other in two threads could meet half made.
_LIBRARIES = ("sqlalchemy.orm", "sqlalchemy.dialects.sqlite", "cbor2", "uuid_utils", "filelock")


def warm() -> None:
    """Import SQLAlchemy and what else the journal needs; may be called from any thread."""
    for name in _LIBRARIES:
        import_module(name)
