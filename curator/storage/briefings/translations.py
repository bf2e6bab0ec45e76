"""Translations of quotes, as they are written; one for each language."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from curator.domain.briefings.content import Translation
from curator.storage.journal.writer import Writer
from curator.storage.models import TranslationRow


def add(writer: Writer, quote_id: int, new: Translation) -> int:
    """Write the words of a quote in another language beside those it has."""
    return writer.add(
        TranslationRow,
        quote_id=quote_id,
        language=new.language,
        words=new.words,
        translator=new.translator,
    )


def put(writer: Writer, quote_id: int, wanted: Translation) -> None:
    """Write the words of a quote in a language; what was there of it is changed."""
    there = _rows(writer, quote_id, wanted.language)
    if not there:
        add(writer, quote_id, wanted)
        return
    first, *more = there
    writer.put(TranslationRow, first, words=wanted.words, translator=wanted.translator)
    writer.remove(TranslationRow, more)  # as two copies of a project, merged, can bring


def remove(writer: Writer, quote_id: int, language: str) -> int:
    """Remove the words of a quote in a language; tell how many there were."""
    there = _rows(writer, quote_id, language)
    writer.remove(TranslationRow, there)
    return len(there)


def _rows(writer: Writer, quote_id: int, language: str) -> Sequence[int]:
    found = (
        select(TranslationRow.id)
        .where(TranslationRow.quote_id == quote_id, TranslationRow.language == language)
        .order_by(TranslationRow.id)
    )
    return writer.connection.execute(found).scalars().all()
