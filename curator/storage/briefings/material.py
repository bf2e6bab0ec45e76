"""What a briefing needs besides its quotes: translations, pages, reprints, and the last edit."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, func, select

from curator.domain.briefings.content import Translation
from curator.domain.dates import utc_from_ms
from curator.storage.journal.tables import EditRow
from curator.storage.models import ReprintRow, TranslationRow
from curator.storage.reading.asking import batches

_SILENT = ("sources.read", "briefings.exported", "coders.join")


def translations(
    connection: Connection, quote_ids: Iterable[int]
) -> Mapping[int, tuple[Translation, ...]]:
    """List the translations of quotes, those made first in front."""
    found: dict[int, list[Translation]] = defaultdict(list)
    columns = (
        TranslationRow.quote_id, TranslationRow.language, TranslationRow.words,
        TranslationRow.translator,
    )  # fmt: skip
    for some in batches(quote_ids):
        rows = select(*columns).where(TranslationRow.quote_id.in_(some)).order_by(TranslationRow.id)
        for quote_id, *told in connection.execute(rows):
            found[quote_id].append(Translation(*told))
    return {quote_id: tuple(each) for quote_id, each in found.items()}


def first_prints(connection: Connection) -> Mapping[int, int]:
    """Give for each source that repeats another the one that the chain of reprints leads to.

    A circle, as two copies of a project, merged, can bring, leads to its least key.
    """
    rows = select(ReprintRow.source_id, ReprintRow.of_id).where(ReprintRow.verdict == "reprint")
    of = {row.source_id: row.of_id for row in connection.execute(rows)}
    found: dict[int, int] = {}
    for source_id in of:
        chain = [source_id]
        while chain[-1] in of and of[chain[-1]] not in chain:
            chain.append(of[chain[-1]])
        ring = of.get(chain[-1])
        found[source_id] = chain[-1] if ring is None else min(chain[chain.index(ring) :])
    return found


def last_edit(connection: Connection) -> dt.datetime:
    """Tell when what a briefing can say was last changed, in UTC, by the devices' clocks."""
    said = select(func.max(EditRow.at)).where(EditRow.operation.not_in(_SILENT))
    at = connection.execute(said).scalar()
    return utc_from_ms(at or 0)
