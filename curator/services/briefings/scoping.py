"""Say in words what a briefing takes in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from curator.domain.briefings.definition import Scope
from curator.domain.lists.statements import Facet
from curator.storage.briefings import scopes
from curator.storage.journal.writer import Connection

_NOTHING = {
    Facet.ACTOR: "no actor as yet",
    Facet.CLAIM: "no claim as yet",
    Facet.TAG: "no label",
    Facet.OUTLET: "no outlet",
    Facet.DATE: "no date",
    Facet.STANCE: "nothing said as yet",
}


def in_words(connection: Connection, scope: Scope) -> tuple[str, ...]:
    """Tell the conditions of a scope in English, one each; none for the whole project."""
    names = scopes.names(connection, scope)
    return (*_dates(scope), *_words(scope), *_facets(scope, names))


def _dates(scope: Scope) -> Iterable[str]:
    if scope.since:
        yield f"published since {scope.since}"
    if scope.until:
        yield f"published until {scope.until}"


def _words(scope: Scope) -> Iterable[str]:
    if scope.words:
        yield f"with the words “{scope.words}”"


def _facets(scope: Scope, names: Mapping[str, str]) -> Iterable[str]:
    for facet in Facet:
        some = scope.chosen.get(facet)
        if not some:
            continue
        if facet is Facet.INCOMPLETE:
            yield "only what is complete" if some == {"no"} else "only what is not yet complete"
            continue
        told = sorted(names.get(value, value) or _NOTHING.get(facet, "nothing") for value in some)
        yield f"{facet.value}: {' or '.join(told)}"
