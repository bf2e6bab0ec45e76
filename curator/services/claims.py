"""What a person can do with claims: add, define, reword, set under another, order, merge."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from curator.domain.claims import Claim, ClaimRevision, ClaimStatus, check_wording
from curator.domain.errors import CircleError, InUseError, NameTakenError, ValueRefusedError
from curator.domain.places import placed
from curator.domain.text import canonical, folded
from curator.services.project import Project
from curator.storage import claims as stored
from curator.storage.journal.writer import Writer
from curator.storage.models import ClaimRow, StatementRow
from curator.storage.statements import hand_over


def all_of(project: Project) -> list[Claim]:
    """List the claims in their order, with the quotes and sources that speak to them."""
    with project.read() as connection:
        return stored.listing(connection)


def get(project: Project, claim_id: int) -> Claim:
    """Give one claim; raise ``NotFoundError`` where it is gone."""
    with project.read() as connection:
        return stored.get(connection, claim_id)


def named(project: Project, wording: str) -> Claim | None:
    """Give the claim that has this wording, shown or other, or None.

    Wordings are compared without case and diacritics.
    """
    cleaned = check_wording(wording)
    with project.read() as connection:
        claim_id = stored.known(connection, cleaned)
        return None if claim_id is None else stored.get(connection, claim_id)


def find(project: Project, wording: str) -> Claim:
    """Give the claim of this wording; raise ``NotFoundError`` where there is none."""
    claim = named(project, wording)
    if claim is None:
        raise stored.missing(wording)
    return claim


def add(project: Project, wording: str) -> Claim:
    """Add a claim; raise ``NameTakenError`` where there is one of that wording."""
    with project.write("claims.add") as writer:
        stored.is_own(writer.connection, wording, None)
        claim_id = writer.add(ClaimRow, wording=check_wording(wording))
    return get(project, claim_id)


def revise(project: Project, wording: str, revision: ClaimRevision) -> Claim:
    """Change the claim of a wording in all ways asked for, as one edit; a new wording makes one.

    Raise ``NotFoundError`` where a claim to reword, to merge or to fall under is not there,
    ``NameTakenError`` where the new wording is another's, ``CircleError`` for a circle.
    """
    with project.write("claims.revise") as writer:
        claim_id = _worded_or_new(writer, wording, revision)
        parent = revision.parent
        parent_id = None if parent is None else stored.found(writer.connection, parent)
        _define(writer, claim_id, revision.definition, parent_id)
        _add_wordings(writer, claim_id, revision.wordings)
        if revision.reword is not None:
            _reword(writer, claim_id, revision.reword)
        if revision.merge_into is not None:
            into_id = stored.found(writer.connection, revision.merge_into)
            _merge(writer, claim_id, into_id)
            claim_id = into_id
    return get(project, claim_id)


def define(
    project: Project,
    claim_id: int,
    *,
    definition: str | None = None,
    parent_id: int | None = None,
    wordings: Iterable[str] = (),
) -> Claim:
    """Set the definition of a claim and the claim that it falls under, and word it otherwise too.

    Raise ``CircleError`` where the claim would become its own ancestor, ``NameTakenError`` where
    a wording is another claim's.
    """
    with project.write("claims.define") as writer:
        _define(writer, claim_id, definition, parent_id)
        _add_wordings(writer, claim_id, wordings)
    return get(project, claim_id)


def reword(project: Project, claim_id: int, wording: str) -> Claim:
    """Word a claim otherwise; it is still found by the wording it had.

    Raise ``NameTakenError`` where the wording is another claim's.
    """
    with project.write("claims.reword") as writer:
        _reword(writer, claim_id, wording)
    return get(project, claim_id)


def unword(project: Project, claim_id: int, wording: str) -> Claim:
    """Take another wording away from a claim."""
    with project.write("claims.unword") as writer:
        others = stored.wordings_of(writer.connection, claim_id)
        stored.remove_wordings(writer, others.get(folded(wording), []))
    return get(project, claim_id)


def merge(project: Project, claim_id: int, into_id: int) -> Claim:
    """Make two claims one: statements and children move to the second, the first goes.

    Its wordings stay as other wordings of the second. Raise ``NotFoundError`` where one of them
    is gone.
    """
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
    """Set a claim under another, or under none; raise ``CircleError`` for a circle.

    There it stands behind those that are ordered, by its wording.
    """
    with project.write("claims.place") as writer:
        _place(writer, claim_id, parent_id)
    return get(project, claim_id)


def order(
    project: Project, claim_id: int, parent_id: int | None, before_id: int | None = None
) -> Claim:
    """Set a claim under another or under none, and there before one of those below it, or last.

    Raise ``CircleError`` for a circle.
    """
    with project.write("claims.order") as writer:
        _place(writer, claim_id, parent_id)
        siblings = stored.siblings(writer.connection, parent_id)
        if not _stands(siblings, claim_id, before_id):
            places = placed(siblings, claim_id, before_id)
            writer.put_each(ClaimRow, {key: {"place": place} for key, place in places.items()})
    return get(project, claim_id)


def split(project: Project, claim_id: int, quote_ids: Sequence[int], wording: str) -> Claim:
    """Set what is said in some quotes against another claim, made where new, as one edit.

    Another wording of the claim becomes that of the new one: so a merger is taken apart again.
    """
    with project.write("claims.split") as writer:
        part_id = _part(writer, claim_id, check_wording(wording))
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
    claim_id = stored.known(writer.connection, wording)
    return writer.add(ClaimRow, wording=check_wording(wording)) if claim_id is None else claim_id


def _define(writer: Writer, claim_id: int, definition: str | None, parent_id: int | None) -> None:
    if definition is not None:
        writer.put(ClaimRow, claim_id, definition=canonical(definition).strip())
    if parent_id is not None:
        _place(writer, claim_id, parent_id)


def _add_wordings(writer: Writer, claim_id: int, wordings: Iterable[str]) -> None:
    for wording in wordings:
        if not stored.is_own(writer.connection, wording, claim_id):
            stored.add_wording(writer, claim_id, check_wording(wording))


def _place(writer: Writer, claim_id: int, parent_id: int | None) -> None:
    """Set a claim under another; its place among those it leaves says nothing there."""
    if parent_id is not None and claim_id in stored.ancestors(writer.connection, parent_id):
        raise CircleError("A claim cannot fall under itself. Choose another parent.")
    if stored.get(writer.connection, claim_id).parent_id != parent_id:
        writer.put(ClaimRow, claim_id, parent_id=parent_id, place="")


def _stands(siblings: Sequence[tuple[int, str]], claim_id: int, before_id: int | None) -> bool:
    """Whether a claim stands before another one already, or last."""
    keys = [key for key, _ in siblings]
    behind = keys[keys.index(claim_id) + 1 :]
    return before_id == claim_id or next(iter(behind), None) == before_id


def _reword(writer: Writer, claim_id: int, wording: str) -> None:
    old, new = stored.get(writer.connection, claim_id), check_wording(wording)
    stored.is_own(writer.connection, new, claim_id)
    others = stored.wordings_of(writer.connection, claim_id)
    stored.remove_wordings(writer, others.pop(folded(new), []))
    if folded(new) != folded(old.wording) and folded(old.wording) not in others:
        stored.add_wording(writer, claim_id, old.wording)
    writer.put(ClaimRow, claim_id, wording=new)


def _merge(writer: Writer, claim_id: int, into_id: int) -> None:
    old, kept = (stored.get(writer.connection, key) for key in (claim_id, into_id))
    if claim_id == into_id:
        raise NameTakenError("A claim cannot be merged into itself. Name another claim.")
    stored.merge(writer, claim_id, into_id)
    writer.put(
        ClaimRow,
        into_id,
        definition=kept.definition or old.definition,
        inclusion=kept.inclusion or old.inclusion,
        note="\n".join(dict.fromkeys(filter(None, (kept.note, old.note)))),
    )
    known = {folded(wording) for wording in (kept.wording, *kept.wordings, *old.wordings)}
    if folded(old.wording) not in known:
        stored.add_wording(writer, into_id, old.wording)


def _part(writer: Writer, claim_id: int, wording: str) -> int:
    whole = stored.get(writer.connection, claim_id)
    if folded(wording) == folded(whole.wording):
        raise NameTakenError("That is the claim itself. Give the wording of another claim.")
    own = stored.wordings_of(writer.connection, claim_id).get(folded(wording))
    if own is None:
        return known_or_new(writer, wording)
    stored.remove_wordings(writer, own)
    return writer.add(ClaimRow, wording=wording, parent_id=whole.parent_id)


def _worded_or_new(writer: Writer, wording: str, revision: ClaimRevision) -> int:
    cleaned = check_wording(wording)
    claim_id = stored.known(writer.connection, cleaned)
    if claim_id is not None:
        bearer = stored.get(writer.connection, claim_id)
        if folded(bearer.wording) != folded(cleaned):
            raise stored.taken(cleaned, bearer)
        return claim_id
    if revision.reword is not None or revision.merge_into is not None:
        raise stored.missing(cleaned)
    return writer.add(ClaimRow, wording=cleaned)
