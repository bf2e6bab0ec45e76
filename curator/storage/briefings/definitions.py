"""Saved briefings in the project file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import Connection, select

from curator.domain.briefings.definition import (
    Definition,
    Handling,
    Judgement,
    Profile,
    SectionKind,
    SectionPlan,
)
from curator.domain.briefings.scales import Scale
from curator.domain.places import after, between
from curator.storage.briefings import scopes
from curator.storage.journal.writer import Writer
from curator.storage.models import (
    BriefingRow,
    ExportRow,
    JudgementClaimRow,
    JudgementRow,
    Noun,
    SectionRow,
)
from curator.storage.reading.asking import uid_text

T = TypeVar("T", SectionPlan, Judgement)


def listing(connection: Connection) -> list[Definition]:
    """List the saved briefings, those made first in front."""
    sections = _sections(connection)
    judgements = _judgements(connection)
    rows = connection.execute(select(BriefingRow.__table__).order_by(BriefingRow.id)).mappings()
    return [
        Definition(
            title=row["title"],
            id=row["id"],
            uid=uid_text(row["uid"]),
            question=row["question"],
            author=row["author"],
            handling=Handling(row["handling"]),
            scope=scopes.read(row["scope"]),
            template=row["layout"],
            template_id=row["template_id"],
            profile=Profile(row["profile"] or Profile.PLAIN),
            scale=Scale(row["scale"] or Scale.ICD_203),
            redaction_id=row["redaction_id"],
            sections=tuple(sections[row["id"]]),
            judgements=tuple(judgements[row["id"]]),
        )
        for row in rows
    ]


def save(writer: Writer, wanted: Definition, before: Definition | None) -> int:
    """Write a briefing as it is to stand, and of one that was there only what is new."""
    values = {
        "title": wanted.title,
        "question": wanted.question,
        "author": wanted.author,
        "handling": wanted.handling.value,
        "scope": scopes.written(wanted.scope),
        "layout": wanted.template,
        "template_id": wanted.template_id,
        "profile": wanted.profile.value,
        "scale": wanted.scale.value,
        "redaction_id": wanted.redaction_id,
    }
    key = _put(writer, BriefingRow, before.id if before else 0, values)
    _save_sections(writer, key, wanted.sections, before.sections if before else ())
    _save_judgements(writer, key, wanted.judgements, before.judgements if before else ())
    return key


def remove(writer: Writer, gone: Definition) -> None:
    """Remove a briefing with its sections and judgements; its exports stay in the log."""
    connection = writer.connection
    exports = select(ExportRow.id).where(ExportRow.briefing_id == gone.id)
    writer.put_each(ExportRow, {key: {"briefing_id": None} for key in connection.scalars(exports)})
    _remove_judgements(writer, [each.id for each in gone.judgements])
    writer.remove(SectionRow, [each.id for each in gone.sections])
    writer.remove(BriefingRow, [gone.id])


def _sections(connection: Connection) -> Mapping[int, list[SectionPlan]]:
    found: dict[int, list[SectionPlan]] = defaultdict(list)
    rows = select(SectionRow.__table__).order_by(SectionRow.place, SectionRow.id)
    known = set(SectionKind)
    for row in connection.execute(rows).mappings():
        if row["kind"] in known:  # those of a later Curator stay in the file, unseen
            found[row["briefing_id"]].append(
                SectionPlan(
                    SectionKind(row["kind"]), row["id"], row["place"], bool(row["shown"]),
                    row["heading"], row["before"], row["after"],
                )
            )  # fmt: skip
    return found


def _judgements(connection: Connection) -> Mapping[int, list[Judgement]]:
    claims: dict[int, list[int]] = defaultdict(list)
    links = select(JudgementClaimRow.judgement_id, JudgementClaimRow.claim_id)
    for key, claim_id in connection.execute(links.order_by(JudgementClaimRow.id)):
        claims[key].append(claim_id)
    found: dict[int, list[Judgement]] = defaultdict(list)
    rows = select(JudgementRow.__table__).order_by(JudgementRow.place, JudgementRow.id)
    for row in connection.execute(rows).mappings():
        found[row["briefing_id"]].append(
            Judgement(
                row["wording"], row["id"], row["place"], row["likelihood"], row["confidence"],
                row["because"], tuple(dict.fromkeys(claims[row["id"]])),
            )
        )  # fmt: skip
    return found


def _save_sections(
    writer: Writer, key: int, wanted: Sequence[SectionPlan], before: Sequence[SectionPlan]
) -> None:
    kept = {each.id for each in wanted}
    writer.remove(SectionRow, [each.id for each in before if each.id not in kept])
    for each in _placed(wanted):
        values = {
            "briefing_id": key, "kind": each.kind.value, "place": each.place,
            "shown": int(each.shown), "heading": each.heading, "before": each.before,
            "after": each.after,
        }  # fmt: skip
        _put(writer, SectionRow, each.id, values)


def _save_judgements(
    writer: Writer, key: int, wanted: Sequence[Judgement], before: Sequence[Judgement]
) -> None:
    kept = {each.id for each in wanted}
    _remove_judgements(writer, [each.id for each in before if each.id not in kept])
    for each in _placed(wanted):
        values = {
            "briefing_id": key, "place": each.place, "wording": each.wording,
            "likelihood": each.likelihood, "confidence": each.confidence, "because": each.because,
        }  # fmt: skip
        row_id = _put(writer, JudgementRow, each.id, values)
        _link(writer, row_id, each.claim_ids)


def _link(writer: Writer, judgement_id: int, claim_ids: Sequence[int]) -> None:
    links = select(JudgementClaimRow.claim_id, JudgementClaimRow.id).where(
        JudgementClaimRow.judgement_id == judgement_id
    )
    there = {row.claim_id: row.id for row in writer.connection.execute(links)}
    writer.remove(JudgementClaimRow, [there[each] for each in there.keys() - set(claim_ids)])
    for claim_id in claim_ids:
        if claim_id not in there:
            writer.add(JudgementClaimRow, judgement_id=judgement_id, claim_id=claim_id)


def _remove_judgements(writer: Writer, keys: Sequence[int]) -> None:
    links = select(JudgementClaimRow.id).where(JudgementClaimRow.judgement_id.in_(keys))
    writer.remove(JudgementClaimRow, list(writer.connection.scalars(links)))
    writer.remove(JudgementRow, keys)


def _put(writer: Writer, noun: type[Noun], key: int, values: Mapping[str, Any]) -> int:
    if not key:
        return writer.add(noun, **values)
    writer.put(noun, key, **values)
    return key


def _placed(things: Sequence[T]) -> list[T]:
    """Give places to things that have none, or whose place does not fit where they stand."""
    found: list[T] = []
    last = ""
    for at, each in enumerate(things):
        place = each.place
        if place <= last:
            ahead = next((other.place for other in things[at + 1 :] if other.place > last), None)
            place = after(last) if ahead is None else between(last, ahead)
        found.append(replace(each, place=place))
        last = place
    return found
