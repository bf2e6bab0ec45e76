"""Markdown: a briefing as a text that other programs render and people can check.

Read the same by Python-Markdown (``extra``) and by GitHub's Markdown: headings, block quotes,
tables and footnotes only, no front matter. Each use of a quote has a footnote of its own, as
some renderers print a shared one twice; definitions stand at the very end, in order of use.
"""

from collections.abc import Iterator

from curator.domain.briefings.arranged import Briefing, Group, Item, Section
from curator.domain.statements import Statement
from curator.exporters.escaping import (
    block_quote,
    escape,
    has_direction_controls,
    isolated,
    paragraphs,
)
from curator.exporters.matrix import who_says_what
from curator.exporters.proof import footnote, source_keys, source_list
from curator.exporters.wording import DOUBTS, MANNERS, counted, date_in_words, tally


def render(briefing: Briefing) -> str:
    """Write a briefing as Markdown; what is not known is left out."""
    items = [*_complete(briefing), *briefing.incomplete]
    keys = source_keys(briefing)
    blocks = (
        *_head(briefing, items),
        *who_says_what(briefing, items),
        *(block for section in briefing.sections for block in _section(section)),
        *_incomplete(briefing),
        *source_list(briefing, items),
        *(footnote(item, keys) for item in items),
    )
    return "\n\n".join(blocks) + "\n"


def _complete(briefing: Briefing) -> Iterator[Item]:
    for section in briefing.sections:
        for group in section.groups:
            yield from group.items


def _head(briefing: Briefing, items: list[Item]) -> Iterator[str]:
    yield f"# {isolated(briefing.title) or 'Briefing'}"
    counts = ", ".join(
        (
            counted(len(briefing.sources), "source"),
            counted(len({item.quote.id for item in items}), "quote"),
            counted(len(briefing.actors), "actor"),
            counted(len(briefing.claims), "claim"),
        )
    )
    cutoff = f"Data cut-off {escape(briefing.cutoff)} UTC" if briefing.cutoff else ""
    yield " · ".join(filter(None, (cutoff, counts)))
    if not items:
        yield "No quotes yet."


def _section(section: Section) -> Iterator[str]:
    yield f"## {isolated(section.title)}"
    if section.status:
        yield f"Status: {escape(section.status)}"
    if section.definition:
        yield f"Definition: {paragraphs(section.definition)}"
    if section.note:
        yield f"Note: {paragraphs(section.note)}"
    for group in section.groups:
        yield from _group(group)


def _group(group: Group) -> Iterator[str]:
    yield f"### {isolated(group.title)} · {tally(group.items)}"
    for item in group.items:
        yield from _item(item)


def _incomplete(briefing: Briefing) -> Iterator[str]:
    if briefing.incomplete:
        yield "## Not yet complete"
    for item in briefing.incomplete:
        yield from _item(item)


def _item(item: Item) -> Iterator[str]:
    quote = item.quote
    yield block_quote(quote.shown)
    yield f"— {', '.join(_attribution(item))} [^q{item.number}]"
    if doubt := DOUBTS.get(quote.anchor.status):
        yield f"*{doubt}*"
    if has_direction_controls(quote.shown + quote.selector.exact):
        yield "*The quote contains direction controls.*"
    if quote.note:
        yield f"Note: {paragraphs(quote.note)}"


def _attribution(item: Item) -> Iterator[str]:
    statement, facts = item.statement, item.source.facts
    yield _position(statement, item.affiliation)
    if not statement.claim:
        yield "no claim yet"
    if manner := MANNERS.get(item.quote.kind):
        yield manner
    for party in statement.parties:
        yield f"{party.role}: {isolated(party.actor)}"
    if facts.outlet:
        yield f"via *{isolated(facts.outlet)}*"
    if facts.published:
        yield date_in_words(facts.published)


def _position(statement: Statement, affiliation: str) -> str:
    who = f"**{isolated(statement.actor)}**" if statement.actor else "no actor yet"
    if affiliation:
        who += f" ({isolated(affiliation)})"
    if not statement.claim:
        return who
    stance = f"{statement.stance.sign} {statement.stance}"
    if statement.incomplete:
        return f"{who}, {stance}: “{isolated(statement.claim)}”"
    return f"{who} {stance}"
