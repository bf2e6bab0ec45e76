"""Setting: from the content of a briefing and a template to Markdown.

A template sees the fields of ``Content`` under ``briefing``, the lists in it also by their own
names, and the functions of ``functions.py``. Whatever it writes out is escaped.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

from curator.domain.briefings.content import (
    Content,
)
from curator.domain.briefings.definition import Profile
from curator.domain.briefings.scales import CREDIBILITIES, LIKELIHOODS, RELIABILITIES, Scale
from curator.domain.statements import Stance
from curator.exporters.briefings import functions, sandbox
from curator.exporters.briefings.keys import citation_keys
from curator.exporters.briefings.notes import Notes, Use, address, locator, time
from curator.exporters.briefings.sandbox import Patience
from curator.exporters.escaping import literally
from curator.exporters.wording import counted, date_in_words

PATIENT = Patience()
_MANY = 256  # pieces written by a template, looked at as one


@dataclass(frozen=True, slots=True)
class Layout:
    """A template: one that ships, by its name, or one of a person, by its text."""

    name: str
    body: str | None = None  # None: one that ships


@dataclass(frozen=True, slots=True)
class Document:
    """A briefing that was set: its Markdown, and each quote in it in the order of use."""

    text: str
    uses: tuple[Use, ...]
    whole: bool = True  # else only how it begins


def render(
    content: Content,
    layout: Layout,
    profile: Profile = Profile.PLAIN,
    patience: Patience = PATIENT,
) -> Document:
    """Set a briefing; the same content and template give the same bytes.

    Raise ``TemplateFaultError`` where the template cannot be read, names what is not there, does
    what it must not, or takes longer than there is ``patience`` for.
    """
    *_, whole = stages(content, layout, profile, patience)
    return whole


def stages(
    content: Content,
    layout: Layout,
    profile: Profile = Profile.PLAIN,
    patience: Patience = PATIENT,
    enough: Callable[[str], bool] | None = None,
) -> Generator[Document, None, None]:
    """Set a briefing as ``render`` does; give how it begins first, and at last the whole.

    It begins with what is ``enough``: that is asked with each piece that the template writes. What
    stands there already stays as it is; its notes, which come at the end, are still to come. Close
    it in the thread that began it, where not all of it is wanted.
    """
    template = (
        sandbox.shipped(layout.name)
        if layout.body is None
        else sandbox.compiled(layout.body, layout.name)
    )
    keys = citation_keys(content.sources) if profile is not Profile.PLAIN else {}
    notes = Notes(profile, keys)
    made = literally() if profile is Profile.PANDOC else nullcontext()
    pieces: list[str] = []
    with made, sandbox.reported(layout.name), sandbox.limited(patience):
        named = variables(content, notes, profile)
        for piece in sandbox.run(template, named, together=1 if enough else _MANY):
            pieces.append(piece)
            if enough and enough(piece):
                yield _document(pieces, notes, whole=False)
    yield _document(pieces, notes, whole=True)


def _document(pieces: Iterable[str], notes: Notes, *, whole: bool) -> Document:
    parts = (part.strip("\n") for part in "".join(pieces).split("\n\n"))
    return Document("\n\n".join(filter(None, parts)) + "\n", tuple(notes.uses), whole)


def variables(content: Content, notes: Notes, profile: Profile) -> dict[str, Any]:
    """Give what a template can name."""
    return {
        "briefing": content,
        "judgements": content.judgements,
        "claims": content.claims,
        "actors": content.actors,
        "sources": content.sources,
        "said": content.said,
        "turns": content.turns,
        "clashes": content.clashes,
        "sections": content.sections,
        "figures": content.figures,
        "stances": tuple(Stance),
        "profile": profile.value,
        "citation_keys": notes.keys,
        "likelihoods": LIKELIHOODS[Scale(content.scale)],
        "reliabilities": RELIABILITIES,
        "credibilities": CREDIBILITIES,
        **_functions(functions.Functions(content, notes), notes),
    }


def _functions(own: functions.Functions, notes: Notes) -> dict[str, Any]:
    """Give what a template can call."""
    return {
        "note": notes.note,
        "footnotes": notes.footnotes,
        "address": address,
        "time": time,
        "date": date_in_words,
        "counted": counted,
        "attribution": functions.attribution,
        "bands": own.bands,
        "cell_of": own.cell_of,
        "days": own.days,
        "said_in": own.said_in,
        "doubts": functions.doubts,
        "figures_of": functions.figures_of,
        "in_context": functions.in_context,
        "locator": locator,
        "language_of": functions.language_of,
        "own_text": own.own_text,
        "position": own.position,
        "positions": functions.positions,
        "row_of": own.row_of,
        "short": own.short,
        "statement": own.statement,
        "tally": functions.tally,
        "turns_of": own.turns_of,
        "clashes_of": own.clashes_of,
    }
