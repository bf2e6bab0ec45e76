"""Commands on the codebook: actors, actor, claims, claim."""

from pathlib import Path

import click

from curator.cli.opening import PROJECT, for_reading, for_writing
from curator.cli.printing import as_json, counted, plain, print_json, print_table, say
from curator.domain.actors import Actor, ActorKind, ActorRevision
from curator.domain.claims import Claim, ClaimRevision
from curator.exporters import records
from curator.services import actors, claims


@click.command("actors")
@PROJECT
@as_json
def actors_command(project: Path, json_: bool) -> None:
    """List the actors."""
    with for_reading(project) as opened:
        found = actors.all_of(opened)
    if json_:
        print_json([records.of_actor(actor) for actor in found])
        return
    rows = [
        (plain(a.name, 40), a.kind.value, plain(", ".join(a.aliases), 40), a.quotes, a.sources)
        for a in found
    ]
    print_table(rows, ("ACTOR", "KIND", "ALIASES", "QUOTES", "SOURCES"))


@click.command("actor")
@PROJECT
@click.argument("name")
@click.option("--alias", "aliases", metavar="A", multiple=True, help="Another name; repeatable.")
@click.option("--kind", metavar="K", help="person, organisation, state, group, place or unknown.")
@click.option("--rename", metavar="N", help="A new name; the old one stays as an alias.")
@click.option("--merge-into", metavar="N", help="Make this actor and another one.")
@as_json
def actor_command(
    project: Path,
    name: str,
    aliases: tuple[str, ...],
    kind: str | None,
    rename: str | None,
    merge_into: str | None,
    json_: bool,
) -> None:
    """Add the actor NAME, or change it."""
    revision = ActorRevision(
        aliases, None if kind is None else ActorKind.parse(kind), rename, merge_into
    )
    with for_writing(project) as opened:
        actor = actors.revise(opened, name, revision)
    print_json(records.of_actor(actor)) if json_ else _tell_actor(actor)


@click.command("claims")
@PROJECT
@as_json
def claims_command(project: Path, json_: bool) -> None:
    """List the claims."""
    with for_reading(project) as opened:
        found = claims.all_of(opened)
    if json_:
        print_json([records.of_claim(claim) for claim in found])
        return
    rows = [(plain(c.wording, 80), c.status.value, c.quotes, c.sources) for c in found]
    print_table(rows, ("CLAIM", "STATUS", "QUOTES", "SOURCES"))


@click.command("claim")
@PROJECT
@click.argument("text")
@click.option("--definition", metavar="D", help="What the claim means, in your words.")
@click.option(
    "--wording", "wordings", metavar="W", multiple=True, help="Another wording; repeatable."
)
@click.option("--parent", metavar="P", help="The claim that this one falls under.")
@click.option("--reword", metavar="T", help="A new wording; the old one stays as another.")
@click.option("--merge-into", metavar="T", help="Make this claim and another one.")
@as_json
def claim_command(
    project: Path,
    text: str,
    definition: str | None,
    wordings: tuple[str, ...],
    parent: str | None,
    reword: str | None,
    merge_into: str | None,
    json_: bool,
) -> None:
    """Add the claim TEXT, or change it."""
    revision = ClaimRevision(definition, parent, reword, merge_into, wordings)
    with for_writing(project) as opened:
        claim = claims.revise(opened, text, revision)
    print_json(records.of_claim(claim)) if json_ else _tell_claim(claim)


def _tell_actor(actor: Actor) -> None:
    also = f", also {plain(', '.join(actor.aliases))}" if actor.aliases else ""
    quotes = counted({"quote": actor.quotes})
    say(f"{plain(actor.name)} ({actor.kind.value}{also}): {quotes}")


def _tell_claim(claim: Claim) -> None:
    also = f", also {plain('; '.join(claim.wordings))}" if claim.wordings else ""
    quotes = counted({"quote": claim.quotes})
    say(f"{plain(claim.wording)} ({claim.status.value}{also}): {quotes}")
