"""What a briefing needs besides its quotes: translations, and the last edit."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, func, select

from curator.domain.briefings.content import Translation
from curator.domain.dates import utc_from_ms
from curator.storage.journal.tables import EditRow
from curator.storage.models import TranslationRow
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


def last_edit(connection: Connection) -> dt.datetime:
    """Tell when what a briefing can say was last changed, in UTC, by the devices' clocks."""
    said = select(func.max(EditRow.at)).where(EditRow.operation.not_in(_SILENT))
    at = connection.execute(said).scalar()
    return utc_from_ms(at or 0)
