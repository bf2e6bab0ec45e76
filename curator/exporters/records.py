"""Values as plain records: the keys of the JSON that the command line prints; they stay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from curator.domain.actors import Actor
from curator.domain.briefings.annotations import Taken
from curator.domain.briefings.content import Translation
from curator.domain.claims import Claim
from curator.domain.edits import Edit, FieldChange
from curator.domain.profiles.profile import Profile
from curator.domain.quotes import Quote
from curator.domain.sources import Imported, Source
from curator.domain.suggestions import Suggestion

Record = dict[str, Any]

QUOTE_COLUMNS = (
    "id", "uid", "source", "start", "end", "exact", "kind", "actor", "claim", "stance", "note",
    "anchor",
)  # fmt: skip
_NO_SOURCE: Record = {
    "title": None, "authors": [], "outlet": None, "published": None, "language": None,
    "words": None,
}  # fmt: skip


def of_source(source: Source) -> Record:
    """Give the record of a source; dates are ISO 8601 at the precision known, hashes hex."""
    facts = source.facts
    return {
        "id": source.id,
        "uid": source.uid,
        "title": facts.title,
        "authors": list(facts.authors),
        "outlet": facts.outlet,
        "url": facts.url,
        "published": str(facts.published) if facts.published else None,
        "language": facts.language,
        "words": source.words,
        "sha256": source.sha256,
        "text_sha256": source.text_sha256,
        "quotes": source.quotes,
    }


def of_import(outcome: Imported) -> Record:
    """Give the record of one thing imported: what became of it, then its source's record.

    Where there is no source, what is asked for most is there all the same, and empty.
    """
    return {
        "path": outcome.path,
        "status": outcome.status.value,
        "source": outcome.source and outcome.source.id,
        "reason": outcome.reason,
        "anchors": dict(outcome.anchors),
        **(of_source(outcome.source) if outcome.source else _NO_SOURCE),
    }


def of_profile(profile: Profile) -> Record:
    """Give the record of an import profile."""
    return {
        "name": profile.name,
        "pattern": profile.pattern,
        "columns": dict(profile.columns),
        "facts": dict(profile.facts),
    }


def of_named(path: str, facts: Mapping[str, Any] | None) -> Record:
    """Give the record of what the name of a file tells; no facts where it does not fit."""
    told = {
        name: list(value) if isinstance(value, tuple) else str(value)
        for name, value in (facts or {}).items()
    }
    return {"path": path, "fits": facts is not None, "facts": told}


def of_pair(status: str, source: Source, of: Source, ratio: float | None = None) -> Record:
    """Give the record of two sources that are, or may be, one article.

    The status is ``offered``, or what was said of them; then there is no ratio.
    """
    return {
        "status": status,
        "ratio": None if ratio is None else round(ratio, 4),
        "source": source.id,
        "of": of.id,
        **{
            f"{whose}_{name}": value
            for whose, each in (("source", source), ("of", of))
            for name, value in of_source(each).items()
            if name in {"uid", "title", "outlet", "published"}
        },
    }


def of_suggestion(suggestion: Suggestion, text: str, claims: Sequence[str] = ()) -> Record:
    """Give the record of a suggested quote of a text; places are code points of that text.

    The actor is the name of the one known that speaks, None where there is none; claims are the
    wordings of those proposed, the nearest first.
    """
    known = suggestion.actor_id is not None
    return {
        "start": suggestion.start,
        "end": suggestion.end,
        "text": text[suggestion.start : suggestion.end],
        "kind": suggestion.kind.value,
        "tier": suggestion.tier.value,
        "speaker": suggestion.speaker or None,
        "mention": list(suggestion.mention) if suggestion.mention else None,
        "cue": suggestion.cue,
        "actor": suggestion.speaker if known else None,
        "stands_for": suggestion.stands_for or None,
        "claims": list(claims),
    }


def of_quote(quote: Quote) -> Record:
    """Give the record of a quote.

    Start and end are code points of the source's newest version, None where the quote has no
    place in it; ``anchor`` says how sure the place is. The page, from 1, is that of the version
    the quote was taken from, None where that has no pages.
    """
    return {
        "id": quote.id,
        "uid": quote.uid,
        "source": quote.source_id,
        "start": quote.anchor.start,
        "end": quote.anchor.end,
        "exact": quote.selector.exact,
        "prefix": quote.selector.prefix,
        "suffix": quote.selector.suffix,
        "kind": quote.kind.value,
        "note": quote.note,
        "statements": [
            {"actor": s.actor or None, "claim": s.claim or None, "stance": s.stance.value}
            for s in quote.statements
        ],
        "anchor": quote.anchor.status.value,
        "tags": list(quote.tags),
        "page": quote.page,
    }


def of_annotation(taken: Taken) -> Record:
    """Give the record of an annotation that came in: what became of it, and its quote."""
    passage = taken.annotation.passage
    return {
        "uid": taken.annotation.uid or None,
        "status": taken.fate.value,
        "quote": taken.quote_id,
        "exact": passage.exact,
        "source": next(iter(passage.addresses), None),
        "title": passage.title or None,
    }


def of_translation(translation: Translation) -> Record:
    """Give the record of the words of a quote in another language."""
    return {
        "language": translation.language,
        "words": translation.words,
        "translator": translation.translator or None,
    }


def of_statements(quote: Quote) -> list[Record]:
    """Give a quote as rows of a table: one for each statement, one where there is none."""
    whole = of_quote(quote)
    said = whole["statements"] or [{"actor": None, "claim": None, "stance": None}]
    return [{column: {**whole, **row}[column] for column in QUOTE_COLUMNS} for row in said]


def of_actor(actor: Actor) -> Record:
    """Give the record of an actor."""
    return {
        "id": actor.id,
        "uid": actor.uid,
        "name": actor.name,
        "kind": actor.kind.value,
        "role": actor.role,
        "aliases": list(actor.aliases),
        "affiliations": [
            {
                "to": held.to_actor,
                "role": held.role,
                "since": str(held.since) if held.since else None,
                "until": str(held.until) if held.until else None,
            }
            for held in actor.affiliations
        ],
        "note": actor.note,
        "quotes": actor.quotes,
        "sources": actor.sources,
    }


def of_claim(claim: Claim) -> Record:
    """Give the record of a claim; ``parent`` is the id of the claim that it falls under."""
    return {
        "id": claim.id,
        "uid": claim.uid,
        "wording": claim.wording,
        "wordings": list(claim.wordings),
        "definition": claim.definition,
        "inclusion": claim.inclusion,
        "parent": claim.parent_id,
        "status": claim.status.value,
        "note": claim.note,
        "quotes": claim.quotes,
        "sources": claim.sources,
    }


def of_edit(edit: Edit) -> Record:
    """Give the record of an edit; the time is that of the device, in UTC."""
    return {
        "id": edit.id,
        "uid": edit.uid,
        "at": edit.at.isoformat(timespec="seconds"),
        "coder": edit.coder,
        "device": edit.device,
        "operation": edit.operation,
        "undoes": edit.undoes,
        "redoes": edit.redoes,
        "rows": dict(edit.rows),
    }


def of_step(step: FieldChange) -> Record:
    """Give the record of one step in the history of a quote."""
    return {
        "edit": step.edit.id,
        "at": step.edit.at.isoformat(timespec="seconds"),
        "coder": step.edit.coder,
        "operation": step.edit.operation,
        "kind": step.kind,
        "step": step.step.value,
        "field": step.field,
        "from": _plain(step.before),
        "to": _plain(step.after),
    }


def _plain(value: object) -> object:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    return value
