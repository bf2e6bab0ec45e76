"""What a reader asks for when a source is opened: its facts, its text, the quotes on its cards."""

from __future__ import annotations

from collections.abc import Sequence

from curator.domain.quotes import Quote, QuoteFilter
from curator.domain.sources import Source
from curator.services.project import Project
from curator.storage.reading import quotes as stored_quotes
from curator.storage.reading import sources as stored


def opened(project: Project, source_id: int) -> tuple[Source, str]:
    """Give a source and its newest text; raise ``NotFoundError`` where it is gone."""
    with project.look() as asks:
        source = stored.get(asks, source_id)
        return source, stored.text_of_version(asks, source.version_id)


def newest_version(project: Project, source_id: int) -> int:
    """Give the key of a source's newest version; raise ``NotFoundError`` where it is gone."""
    with project.look() as asks:
        return stored.newest_version(asks, source_id).id


def quotes_named(project: Project, quote_ids: Sequence[int]) -> list[Quote]:
    """Give those of some quotes that are there, with all that is said in them."""
    with project.look() as asks:
        return stored_quotes.find(asks, QuoteFilter(quote_ids=tuple(quote_ids)))
