"""What a person can do with claims: add, define, reword, set under another, merge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from curator.domain.claims import Claim, ClaimRevision, ClaimStatus, check_wording
from curator.domain.errors import (
    AmbiguousError,
    CircleError,
    InUseError,
    NameTakenError,
    NotFoundError,
    ValueRefusedError,
)
from curator.domain.text import canonical, folded
from curator.services.project import Project
from curator.storage import claims as stored
from curator.storage.journal.writer import Connection, Writer
from curator.storage.models import ClaimRow, StatementRow
from curator.storage.names import claims_worded
from curator.storage.statements import hand_over


def all_of(project: Project) -> list[Claim]:
    """List the claims by wording, with the quotes and sources that speak to them."""
    with project.read() as connection:
        return stored.listing(connection)


def get(project: Project, claim_id: int) -> Claim:
    """Give one claim; raise ``NotFoundError`` where it is gone."""
    found = next((claim for claim in all_of(project) if claim.id == claim_id), None)
    if found is None:
        raise NotFoundError(f"There is no claim {claim_id} any more. List them: curator claims")
    return found


def named(project: Project, wording: str) -> Claim | None:
    """Give the claim of this wording, compared without case and diacritics, or None."""
    cleaned = check_wording(wording)
    with project.read() as connection:
        claim_id = _known(connection, cleaned)
    return None if claim_id is None else get(project, claim_id)


def find(project: Project, wording: str) -> Claim:
    """Give the claim of this wording; raise ``NotFoundError`` where there is none."""
    claim = named(project, wording)
    if claim is None:
        raise _missing(wording)
    return claim


def add(project: Project, wording: str) -> Claim:
    """Add a claim; raise ``NameTakenError`` where there is one of that wording."""
    with project.write("claims.add") as writer:
        _check_free(writer.connection, wording, None)
        claim_id = writer.add(ClaimRow, wording=check_wording(wording))
    return get(project, claim_id)


def revise(project: Project, wording: str, revision: ClaimRevision) -> Claim:
    """Change the claim of a wording in all ways asked for, as one edit; a new wording makes one.

    Raise ``NotFoundError`` where a claim to reword, to merge or to fall under is not there,
    ``NameTakenError`` where the new wording is another's, ``CircleError`` for a circle.
    """
    with project.write("claims.revise") as writer:
        claim_id = _known(writer.connection, check_wording(wording))
        if claim_id is None:
            if revision.reword is not None or revision.merge_into is not None:
                raise _missing(wording)
            claim_id = writer.add(ClaimRow, wording=check_wording(wording))
        parent = revision.parent
        parent_id = None if parent is None else _found(writer.connection, parent)
        _define(writer, claim_id, revision.definition, parent_id)
        if revision.reword is not None:
            _reword(writer, claim_id, revision.reword)
        if revision.merge_into is not None:
            into_id = _found(writer.connection, revision.merge_into)
            _merge(writer, claim_id, into_id)
            claim_id = into_id
    return get(project, claim_id)


def define(
    project: Project, claim_id: int, *, definition: str | None = None, parent_id: int | None = None
) -> Claim:
    """Set the definition of a claim, and the claim that it falls under.

    Raise ``CircleError`` where the claim would become its own ancestor.
    """
    with project.write("claims.define") as writer:
        _define(writer, claim_id, definition, parent_id)
    return get(project, claim_id)


def reword(project: Project, claim_id: int, wording: str) -> Claim:
    """Give a claim another wording; raise ``NameTakenError`` where it is another claim's."""
    with project.write("claims.reword") as writer:
        _reword(writer, claim_id, wording)
    return get(project, claim_id)


def merge(project: Project, claim_id: int, into_id: int) -> Claim:
    """Make two claims one: statements and children move to the second, the first goes.

    Raise ``NotFoundError`` where one of them is gone.
    """
    for key in (claim_id, into_id):
        get(project, key)
    with project.write("claims.merge") as writer:
        _merge(writer, claim_id, into_id)
    return get(project, into_id)


def describe(project: Project, claim_id: int, **fields: str) -> Claim:
    """Set the definition, inclusion rule, note or status of a claim, as one edit."""
    values = {name: canonical(value).strip() for name, value in fields.items()}
    if "status" in fields:
        values["status"] = ClaimStatus(fields["status"]).value
    with project.write("claims.describe") as writer:
        writer.put(ClaimRow, claim_id, **values)
    return get(project, claim_id)


def place(project: Project, claim_id: int, parent_id: int | None) -> Claim:
    """Set a claim under another, or under none; raise ``CircleError`` for a circle."""
    with project.write("claims.place") as writer:
        if parent_id is None:
            writer.put(ClaimRow, claim_id, parent_id=None)
        else:
            _define(writer, claim_id, None, parent_id)
    return get(project, claim_id)


def split(project: Project, claim_id: int, quote_ids: Sequence[int], wording: str) -> Claim:
    """Set what is said in some quotes against another claim, made where new, as one edit."""
    with project.write("claims.split") as writer:
        part_id = known_or_new(writer, wording)
        if part_id == claim_id:
            raise NameTakenError("That is the claim itself. Give the wording of another claim.")
        if not hand_over(writer, StatementRow.claim_id, claim_id, part_id, quote_ids):
            raise ValueRefusedError("No quote is chosen. Choose those that are to move.")
    return get(project, part_id)


def remove(project: Project, claim_id: int) -> None:
    """Remove a claim; those below it move up. Raise ``InUseError`` while something is said of it.

    Raise ``NotFoundError`` where it is gone.
    """
    with project.write("claims.remove") as writer:
        if stored.leaning(writer.connection, claim_id):
            raise InUseError("Quotes speak to this claim. Merge it with another, or move them.")
        stored.remove(writer, claim_id)


def known_or_new(writer: Writer, wording: str) -> int:
    """Give the key of the claim of a wording, made where there is none."""
    claim_id = _known(writer.connection, wording)
    return writer.add(ClaimRow, wording=check_wording(wording)) if claim_id is None else claim_id


def _define(writer: Writer, claim_id: int, definition: str | None, parent_id: int | None) -> None:
    values: dict[str, Any] = {}
    if definition is not None:
        values["definition"] = canonical(definition).strip()
    if parent_id is not None:
        if claim_id in stored.ancestors(writer.connection, parent_id):
            raise CircleError("A claim cannot fall under itself. Choose another parent.")
        values["parent_id"] = parent_id
    writer.put(ClaimRow, claim_id, **values)


def _reword(writer: Writer, claim_id: int, wording: str) -> None:
    _check_free(writer.connection, wording, claim_id)
    writer.put(ClaimRow, claim_id, wording=check_wording(wording))


def _merge(writer: Writer, claim_id: int, into_id: int) -> None:
    if claim_id == into_id:
        raise NameTakenError("A claim cannot be merged into itself. Name another claim.")
    claims = {claim.id: claim for claim in stored.listing(writer.connection)}
    kept, gone = claims[into_id], claims[claim_id]
    stored.merge(writer, claim_id, into_id)
    writer.put(
        ClaimRow,
        into_id,
        definition=kept.definition or gone.definition,
        inclusion=kept.inclusion or gone.inclusion,
        note="\n".join(filter(None, (kept.note, gone.note, f"“{gone.wording}”"))),
    )


def _found(connection: Connection, wording: str) -> int:
    claim_id = _known(connection, wording)
    if claim_id is None:
        raise _missing(wording)
    return claim_id


def _missing(wording: str) -> NotFoundError:
    return NotFoundError(f"There is no claim “{wording}”. List them with: curator claims")


def _known(connection: Connection, wording: str) -> int | None:
    found = claims_worded(connection, [wording])[folded(wording)]
    if len(found) > 1:
        raise AmbiguousError(f"Several claims are worded “{wording}”. Merge them first.")
    return next(iter(found), None)


def _check_free(connection: Connection, wording: str, own_id: int | None) -> None:
    if claims_worded(connection, [wording])[folded(wording)] - {own_id or 0}:
        raise NameTakenError(f"There is a claim “{wording}” already. Merge the two.")
