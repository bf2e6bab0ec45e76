"""How many there are of each noun, counted by the database."""

from sqlalchemy import Connection, func, select

from curator.storage.models import ActorRow, ClaimRow, QuoteRow, SourceRow

_COUNTED = {"source": SourceRow, "quote": QuoteRow, "actor": ActorRow, "claim": ClaimRow}


def totals(connection: Connection) -> dict[str, int]:
    """Count sources, quotes, actors and claims by one question; no row is read."""
    counts = [
        select(func.count()).select_from(row).scalar_subquery().label(noun)
        for noun, row in _COUNTED.items()
    ]
    return dict(connection.execute(select(*counts)).mappings().one())
