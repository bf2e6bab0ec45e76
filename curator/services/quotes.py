"""What a person can do with quotes and their statements: add, amend, remove, find."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from curator.domain.errors import NotFoundError
from curator.domain.quotes import (
    NewQuote,
    Quote,
    QuoteFilter,
    QuoteKind,
    QuoteRevision,
    check_credibility,
)
from curator.domain.selectors import select
from curator.domain.statements import NewStatement, PartyRole
from curator.domain.text import canonical
from curator.services.actors import known_or_new as actor_id_of
from curator.services.claims import known_or_new as claim_id_of
from curator.services.project import Project
from curator.storage import finding, names, statements
from curator.storage import quotes as stored
from curator.storage.journal.past import put_back
from curator.storage.journal.writer import Writer
from curator.storage.models import PartyRow, QuoteRow, QuoteTagRow, StatementRow
from curator.storage.reading import quotes as reading
from curator.storage.reading.sources import newest_version, text_of_version


def add(project: Project, source_id: int, new: NewQuote) -> Quote:
    """Keep a passage of a source's newest version, with what is said in it, as one edit.

    Raise ``RangeError`` where there is no such passage.
    """
    with project.write("quotes.add") as writer:
        quote_id = write(writer, source_id, new, new.tags)
    return get(project, quote_id)


def write(writer: Writer, source_id: int, new: NewQuote, tags: Iterable[str] = ()) -> int:
    """Write a quote into an edit that is being made, and return its key."""
    version = newest_version(writer.connection, source_id)
    return write_in(writer, version.id, replace(new, tags=tuple(tags)))


def write_in(writer: Writer, version_id: int, new: NewQuote, **more: Any) -> int:
    """Write a quote of any version of a source; ``more`` are a reading text and a credibility."""
    selector = select(writer.text_of(version_id), new.start, new.end)
    quote_id = writer.add(
        QuoteRow,
        version_id=version_id,
        start=selector.start,
        end=selector.end,
        kind=new.kind.value,
        note=canonical(new.note),
        event_date=str(new.event_date or ""),
        **{name: _stored(name, value) for name, value in more.items()},
    )
    for statement in new.statements:
        _write_statement(writer, quote_id, statement)
    stored.label(writer, quote_id, names.tags_named(writer, new.tags))
    return quote_id


def get(project: Project, quote_id: int) -> Quote:
    """Give one quote; raise ``NotFoundError`` where it is gone."""
    found = find(project, QuoteFilter(quote_ids=(quote_id,)))
    if not found:
        raise NotFoundError(f"There is no quote {quote_id} any more. List them: curator quotes")
    return found[0]


def text_behind(project: Project, quote_id: int) -> str:
    """Give the text of the version that a quote was taken from; its ends count in that."""
    version_id = get(project, quote_id).version_id
    with project.look() as asks:
        return text_of_version(asks, version_id)


def find(project: Project, wanted: QuoteFilter | None = None) -> list[Quote]:
    """List quotes in the order of their sources and of their places there."""
    with project.look() as asks:
        return reading.find(asks, wanted or QuoteFilter())


def find_one(project: Project, reference: str) -> Quote:
    """Give the quote that a number or the start of a uid means."""
    with project.read() as connection:
        quote_id = finding.by_reference(connection, QuoteRow, reference)
    return get(project, quote_id)


def amend(project: Project, quote_id: int, **fields: Any) -> Quote:
    """Change the kind, note, event date, reading text or credibility of a quote."""
    get(project, quote_id)
    values = {name: _stored(name, value) for name, value in fields.items()}
    with project.write("quotes.amend") as writer:
        writer.put(QuoteRow, quote_id, **values)
    return get(project, quote_id)


def revise(project: Project, quote_id: int, revision: QuoteRevision) -> Quote:
    """Set a quote's kind, note, date and tags and all that is said in it, as one edit.

    A further actor or a tag that stays keeps its row.
    """
    before = {statement.id for statement in get(project, quote_id).statements}
    with project.write("quotes.revise") as writer:
        writer.put(
            QuoteRow,
            quote_id,
            kind=revision.kind.value,
            note=canonical(revision.note),
            event_date=str(revision.event_date or ""),
        )
        kept = {statement.id for statement in revision.statements}
        statements.remove(writer, sorted(before - kept))
        for statement in revision.statements:
            if statement.id is None:
                _write_statement(writer, quote_id, statement.said)
            else:
                values = _statement_values(writer, statement.said)
                writer.put(StatementRow, statement.id, **values)
                statements.set_parties(writer, statement.id, _parties(writer, statement.said))
        stored.relabel(writer, quote_id, names.tags_named(writer, revision.tags))
    return get(project, quote_id)


def move(project: Project, quote_id: int, start: int, end: int) -> Quote:
    """Set where a quote begins and ends, in code points of the version it was taken from.

    White space at the ends is left out. Raise ``RangeError`` where there is no such passage.
    """
    version_id = get(project, quote_id).version_id
    with project.write("quotes.move") as writer:
        selector = select(writer.text_of(version_id), start, end)
        writer.put(QuoteRow, quote_id, start=selector.start, end=selector.end)
    return get(project, quote_id)


def remove(project: Project, quote_ids: Sequence[int]) -> None:
    """Remove quotes with all that is said in them."""
    with project.write("quotes.remove") as writer:
        stored.remove(writer, quote_ids)


def restore(project: Project, quote_id: int, edit_id: int) -> Quote:
    """Put a quote, all that is said in it and its labels back to how an edit left them.

    Raise ``NotFoundError`` where it was not there, ``PastGoneError`` where what it named is gone.
    """
    with project.write("quotes.restore") as writer:
        put_back(writer, QuoteRow, quote_id, (StatementRow, PartyRow, QuoteTagRow), edit_id)
    return get(project, quote_id)


def add_statement(project: Project, quote_id: int, new: NewStatement) -> Quote:
    """Say one more thing of a quote."""
    get(project, quote_id)
    with project.write("statements.add") as writer:
        _write_statement(writer, quote_id, new)
    return get(project, quote_id)


def amend_statement(project: Project, statement_id: int, new: NewStatement) -> None:
    """Change the actor, claim and stance of a statement; its further actors stay."""
    with project.write("statements.amend") as writer:
        values = _statement_values(writer, new)
        writer.put(StatementRow, statement_id, **values)


def remove_statement(project: Project, statement_id: int) -> None:
    """Take a statement back from its quote."""
    with project.write("statements.remove") as writer:
        statements.remove(writer, [statement_id])


def _write_statement(writer: Writer, quote_id: int, new: NewStatement) -> None:
    statement_id = writer.add(StatementRow, quote_id=quote_id, **_statement_values(writer, new))
    if new.parties:
        statements.set_parties(writer, statement_id, _parties(writer, new))


def _parties(writer: Writer, said: NewStatement) -> list[tuple[PartyRole, int]]:
    return [(role, actor_id_of(writer, name)) for role, name in said.parties]


def _statement_values(writer: Writer, new: NewStatement) -> dict[str, Any]:
    return {
        "actor_id": actor_id_of(writer, new.actor) if new.actor.strip() else None,
        "claim_id": claim_id_of(writer, new.claim) if new.claim.strip() else None,
        "stance": new.stance.value,
    }


def _stored(name: str, value: Any) -> Any:
    if name == "credibility":
        return check_credibility(value)
    if name == "kind":
        return QuoteKind.parse(value).value
    return canonical(str(value or ""))
