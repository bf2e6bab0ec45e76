"""The table of all statements: read page by page, and changed many rows at once.

A row is meant by its key: that of its statement, or below zero that of a quote without one.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

from curator.domain.edits import Change
from curator.domain.lists.statements import Line, Narrowing, Order, Tally
from curator.domain.quotes import QuoteKind, check_tag
from curator.domain.statements import Stance
from curator.domain.text import canonical, folded
from curator.services.actors import known_or_new as actor_id_of
from curator.services.claims import known_or_new as claim_id_of
from curator.services.project import Project
from curator.storage import names
from curator.storage import quotes as stored_quotes
from curator.storage import statements as stored_statements
from curator.storage.lists import following, labels
from curator.storage.lists import statements as stored
from curator.storage.lists import tallies as counted
from curator.storage.models import QuoteRow, StatementRow


def keys(
    project: Project, wanted: Narrowing | None = None, order: Order | None = None
) -> array[int]:
    """List the keys of the rows, in one query; ask from any thread."""
    with project.read() as connection:
        return stored.keys(connection, wanted or Narrowing(), order or Order())


def keys_after(
    project: Project, wanted: Narrowing, order: Order, before: array[int], change: Change
) -> array[int]:
    """List the keys of the rows after a change; where it was small, a row costs a few questions.

    ``before`` are those of before it. Ask from any thread.
    """
    with project.read() as connection:
        after = following.followed(connection, wanted, order, before, change.ids)
        return stored.keys(connection, wanted, order) if after is None else after


def page(project: Project, wanted: Sequence[int]) -> list[Line]:
    """Give the rows of these keys that are there, in their order, each with a glance of words."""
    with project.read() as connection:
        return stored.page(connection, wanted)


def whole(project: Project, wanted: Sequence[int]) -> list[Line]:
    """Give the rows of these keys that are there, in their order, with all their words."""
    with project.read() as connection:
        return stored.page(connection, wanted, whole=True)


def tag_names(project: Project) -> list[str]:
    """List the labels by name."""
    with project.read() as connection:
        return [name for _, name in labels.named(connection)]


def tallies(project: Project, wanted: Narrowing) -> list[Tally]:
    """Count the rows of the most frequent values of every facet; ask from any thread."""
    with project.read() as connection:
        return counted.tallies(connection, wanted)


def say(
    project: Project,
    wanted: Iterable[int],
    *,
    actor: str | None = None,
    claim: str | None = None,
    stance: Stance | None = None,
) -> None:
    """Set actor, claim or stance of rows as one edit; what is None stays as it is.

    An empty actor or claim takes it away. A quote of which nothing was said gets a statement.
    """
    with project.write("statements.amend") as writer:
        values: dict[str, object] = {}
        if actor is not None:
            values["actor_id"] = actor_id_of(writer, actor) if actor.strip() else None
        if claim is not None:
            values["claim_id"] = claim_id_of(writer, claim) if claim.strip() else None
        if stance is not None:
            values["stance"] = stance.value
        said, bare = _parted(wanted)
        writer.put_each(StatementRow, dict.fromkeys(said, values))
        writer.add_many(StatementRow, [{"quote_id": quote_id, **values} for quote_id in bare])


def describe(
    project: Project,
    quote_ids: Iterable[int],
    *,
    kind: QuoteKind | None = None,
    note: str | None = None,
) -> None:
    """Set kind or note of quotes as one edit; what is None stays as it is."""
    values: dict[str, str] = {}
    if kind is not None:
        values["kind"] = kind.value
    if note is not None:
        values["note"] = canonical(note)
    with project.write("quotes.amend") as writer:
        writer.put_each(QuoteRow, dict.fromkeys(quote_ids, values))


def tag(project: Project, quote_ids: Iterable[int], name: str) -> None:
    """Put a label on those of the quotes that lack it, as one edit; made where it is new."""
    with project.write("quotes.tag") as writer:
        (tag_id,) = names.tags_named(writer, [check_tag(name)])
        worn = set(labels.wearing(writer.connection, [tag_id]).values())
        labels.put_on(
            writer, [each for each in dict.fromkeys(quote_ids) if each not in worn], tag_id
        )


def untag(project: Project, quote_ids: Iterable[int], name: str) -> None:
    """Take a label off quotes, as one edit; its case and diacritics do not matter."""
    meant, plain = set(quote_ids), folded(name)
    with project.write("quotes.untag") as writer:
        every = labels.named(writer.connection)
        worn = labels.wearing(
            writer.connection, [row for row, each in every if folded(each) == plain]
        )
        labels.take_off(writer, [row for row, quote_id in worn.items() if quote_id in meant])


def remove(project: Project, wanted: Iterable[int]) -> None:
    """Remove rows as one edit: statements, and the quotes of which nothing else is said then."""
    said, bare = _parted(wanted)
    with project.read() as connection:
        left = labels.left_bare(connection, said)
    with project.write("quotes.remove" if left or bare else "statements.remove") as writer:
        stored_statements.remove(writer, said)
        stored_quotes.remove(writer, [*left, *bare])


def _parted(wanted: Iterable[int]) -> tuple[list[int], list[int]]:
    """Part keys of rows into statements and quotes without one."""
    every = list(dict.fromkeys(wanted))
    return [key for key in every if key > 0], [-key for key in every if key < 0]
