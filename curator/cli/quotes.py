"""Commands on quotes: quote, quotes, annotations, translate."""

from collections import Counter
from pathlib import Path

import click

from curator.cli.opening import PROJECT, for_reading, for_writing
from curator.cli.printing import as_json, complain, plain, print_json, say, write_bytes
from curator.domain.briefings.annotations import Taken
from curator.domain.briefings.content import Translation
from curator.domain.quotes import NewQuote, Quote, QuoteFilter, QuoteKind
from curator.domain.selectors import count_places, locate
from curator.domain.statements import NewStatement, Stance
from curator.domain.text import canonical
from curator.exporters import csv, records
from curator.services import actors, claims, quotes, sources
from curator.services.project import Project


@click.command("quote")
@PROJECT
@click.argument("source")
@click.option("--exact", metavar="TEXT", help="The words to keep, as they stand in the text.")
@click.option("--nth", type=click.IntRange(min=1), help="Which of several places, from 1.")
@click.option("--start", type=int, help="First character, from 0, in code points.")
@click.option("--end", type=int, help="Character after the last.")
@click.option("--actor", default="", metavar="NAME", help="Who says it; made where new.")
@click.option("--claim", default="", metavar="TEXT", help="The claim it is about; made where new.")
@click.option("--stance", metavar="S", help="supports, opposes, neutral or unclear.")
@click.option("--kind", default="direct", metavar="K", help="direct, indirect, mixed or context.")
@click.option("--note", default="", metavar="TEXT", help="A note of your own.")
@as_json
def quote_command(project: Path, source: str, json_: bool, **given: object) -> None:
    """Keep a quote of SOURCE, by its words or by its place."""
    wanted = _Wanted(given)
    with for_writing(project) as opened:
        source_id = sources.find(opened, source).id
        text = sources.text_of(opened, source_id)
        new = NewQuote(*wanted.place(text), wanted.kind, wanted.note, None, wanted.statements)
        kept = quotes.add(opened, source_id, new)
    wanted.tell_of_more_places(text)
    if json_:
        print_json(records.of_quote(kept))
    else:
        _tell(kept)


@click.command("quotes")
@PROJECT
@click.option("--source", metavar="S", help="Only of this source.")
@click.option("--actor", metavar="A", help="Only by this actor, by name or alias.")
@click.option("--claim", metavar="C", help="Only on this claim.")
@click.option("--stance", metavar="S", help="Only with this stance.")
@as_json
@click.option("--csv", "csv_", is_flag=True, help="Print CSV, one row a statement.")
def quotes_command(project: Path, json_: bool, csv_: bool, **narrowed: str | None) -> None:
    """List the quotes and what is said in them."""
    if json_ and csv_:
        raise click.UsageError("Choose --json or --csv, not both.")
    with for_reading(project) as opened:
        found = quotes.find(opened, _filter(opened, narrowed))
    if json_:
        print_json([records.of_quote(quote) for quote in found])
    elif csv_:
        rows = [row for quote in found for row in records.of_statements(quote)]
        write_bytes(csv.render(rows, records.QUOTE_COLUMNS).encode())
    else:
        for quote in found:
            _tell(quote)


@click.command("annotations")
@PROJECT
@click.argument("file", type=Path)
@as_json
@click.pass_context
def annotations_command(ctx: click.Context, project: Path, file: Path, json_: bool) -> None:
    """Take the annotations of FILE in as quotes: Web Annotations in JSON-LD, or of Hypothesis.

    Their sources must be in the project. What it has already is left alone; what has no source
    there, or no sure place in it, is told and not kept. All of it is one step to undo.
    """
    from curator.services.annotations import taking

    every = taking.read_file(file)
    with for_writing(project) as opened:
        taken = taking.take(opened, every)
    if json_:
        print_json([records.of_annotation(each) for each in taken])
    lost = [each for each in taken if each.quote_id is None]
    for each in lost:
        words = plain(each.annotation.passage.exact, 80) or "(a place without words)"
        complain(f"{each.fate.value}: {words} – {plain(_where(each), 80)}")
    if not json_:
        counts = Counter(each.fate.value for each in taken)
        say(", ".join(f"{n} {fate}" for fate, n in counts.items()) or "No annotations.")
    if lost:
        ctx.exit(1 if len(lost) == len(taken) else 3)


@click.command("translate")
@PROJECT
@click.argument("quote")
@click.option("--language", required=True, metavar="L", help="Its code, such as fr or pt-BR.")
@click.option("--words", metavar="TEXT", help="The words of the quote in that language.")
@click.option("--translator", default="", metavar="T", help="Who translated it.")
@click.option("--remove", is_flag=True, help="Take the words in that language away.")
@as_json
def translate_command(
    project: Path,
    quote: str,
    language: str,
    words: str | None,
    translator: str,
    remove: bool,
    json_: bool,
) -> None:
    """Give the words of QUOTE in another language, in place of those it had in that one."""
    from curator.services import translations

    if (words is None) != remove:
        raise click.UsageError("Give --words TEXT, or --remove.")
    with for_writing(project) as opened:
        quote_id = quotes.find_one(opened, quote).id
        if words is None:
            translations.remove(opened, quote_id, language)
        else:
            translations.put(opened, quote_id, Translation(language, words, translator))
        found = translations.of(opened, quote_id)
    if json_:
        print_json([records.of_translation(each) for each in found])
        return
    for each in found:
        by = f" ({plain(each.translator)})" if each.translator else ""
        say(f"{plain(each.language)}  {plain(each.words, 200)}{by}")


class _Wanted:
    """What the options of ``quote`` ask for, checked before the project is opened."""

    def __init__(self, given: dict[str, object]) -> None:
        self._nth, exact = given["nth"], given["exact"]
        self._words = canonical(str(exact or ""))
        self._start, self._end = given["start"], given["end"]
        by_place = self._start is not None and self._end is not None
        by_half = (self._start is None) != (self._end is None)
        if by_half or by_place == (exact is not None) or (by_place and self._nth):
            raise click.UsageError("Give either --exact TEXT [--nth N], or --start N and --end N.")
        self.kind = QuoteKind.parse(str(given["kind"]))
        self.note = str(given["note"])
        actor, claim, stance = str(given["actor"]), str(given["claim"]), given["stance"]
        said = Stance.UNCLEAR if stance is None else Stance.parse(str(stance))
        anything = actor.strip() or claim.strip() or stance is not None
        self.statements = (NewStatement(actor, claim, said),) if anything else ()

    def place(self, text: str) -> tuple[int, int]:
        """Give the start and end of the passage in a text."""
        if isinstance(self._start, int) and isinstance(self._end, int):
            return self._start, self._end
        return locate(text, self._words, self._nth if isinstance(self._nth, int) else 1)

    def tell_of_more_places(self, text: str) -> None:
        """Say so where the words stand at several places and none of them was chosen."""
        if self._nth is None and (places := count_places(text, self._words)) > 1:
            complain(f"These words stand at {places} places; the first was kept (see --nth).")


def _where(taken: Taken) -> str:
    passage = taken.annotation.passage
    return next(filter(None, (passage.title, *passage.addresses)), "a source without a name")


def _filter(project: Project, narrowed: dict[str, str | None]) -> QuoteFilter:
    source, actor, claim, stance = (narrowed[k] for k in ("source", "actor", "claim", "stance"))
    return QuoteFilter(
        sources.find(project, source).id if source is not None else None,
        actors.find(project, actor).id if actor is not None else None,
        claims.find(project, claim).id if claim is not None else None,
        Stance.parse(stance) if stance is not None else None,
    )


def _tell(quote: Quote) -> None:
    where = "no place" if quote.anchor.start is None else f"{quote.anchor.start}-{quote.anchor.end}"
    sure = quote.anchor.status.value
    say(f"{quote.id}  source {quote.source_id}, {where} ({sure}), {quote.kind.value}")
    say(f"    {plain(quote.selector.exact, 200)}")
    for said in quote.statements:
        actor, claim = plain(said.actor) or "(no actor yet)", plain(said.claim) or "(no claim yet)"
        say(f"    {actor} {said.stance.value}: {claim}")
