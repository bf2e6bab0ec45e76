"""The command that checks an exported briefing."""

from pathlib import Path

import click

from curator.cli.opening import PROJECT, for_reading
from curator.cli.printing import as_json, plain, print_json, say, shown


@click.command("verify")
@PROJECT
@click.argument("briefing", type=Path)
@as_json
@click.pass_context
def verify_command(ctx: click.Context, project: Path, briefing: Path, json_: bool) -> None:
    """Check each quote of an exported BRIEFING against PROJECT, letter for letter.

    Ends with 1 where something does not hold.
    """
    from curator.services.proofs.verifying import verify

    with for_reading(project) as opened:
        report = verify(opened, briefing)
    if json_:
        print_json(
            {
                "path": report.path,
                "holds": report.holds,
                "notes": report.notes,
                "as_exported": report.as_exported,
                "findings": [
                    {
                        "trouble": finding.trouble.name.lower().replace("_", " "),
                        "note": finding.note or None,
                        "found": finding.found,
                        "expected": finding.expected,
                    }
                    for finding in report.findings
                ],
            }
        )
    else:
        for finding in report.findings:
            note = f"note {finding.note}: " if finding.note else ""
            say(f"{note}{finding.trouble.value}: {plain(finding.found)}")
            if finding.expected:
                say(f"    the project has: {plain(finding.expected)}")
        if report.holds and report.notes:
            say(f"{report.notes} notes hold: {shown(briefing)}")
        elif report.holds:
            say(f"As it was exported, and what it quotes holds: {shown(briefing)}")
    if not report.holds:
        ctx.exit(1)
