"""Alembic's environment: the program hands its connection over, a developer opens one."""

from alembic import context
from sqlalchemy import create_engine

from curator.storage.file import tables as others  # noqa: F401  (they belong to the schema)
from curator.storage.journal import tables  # noqa: F401  (as do its two)
from curator.storage.models import Base


def run(connection):
    context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()


connection = context.config.attributes.get("connection")
if connection is not None:
    run(connection)
else:
    url = context.get_x_argument(as_dictionary=True).get("url", "sqlite://")
    with create_engine(url).begin() as connection:
        run(connection)
