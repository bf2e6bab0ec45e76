"""A briefing of 5,000 quotes: gathered, set as Markdown, written as papers, and checked again.

Markdown is beside what Jinja2 takes to write the same bytes from plain dictionaries; HTML beside
Python-Markdown alone on the same text.
"""

import random
import sys
from pathlib import Path

from bench import SCRATCH, row, tell, timed
from briefing_content import PLAIN, content, plainly

QUOTES = 5_000
RUNS = 5


def main():
    quotes = int(sys.argv[1]) if len(sys.argv) > 1 else QUOTES
    tell([*settings(quotes), *papers(quotes), *services(quotes)])


def settings(quotes):
    """Measure each template that ships, by turns with plain Jinja2 on its own bytes."""
    import jinja2

    from curator.exporters.briefings.sandbox import Patience
    from curator.exporters.briefings.setting import Layout, render
    from curator.exporters.briefings.templates import SHIPPED

    told, long = content(quotes), Patience(600)
    plain = jinja2.Environment(trim_blocks=True, keep_trailing_newline=True).from_string(PLAIN)
    for name in SHIPPED:
        text = render(told, Layout(name), patience=long).text
        parts = plainly(text)
        assert plain.render(parts=parts).rstrip("\n") == text.rstrip("\n")
        floors, times = [], []
        for _ in range(RUNS):
            floors.append(timed(lambda p=parts: plain.render(parts=p)))
            times.append(timed(lambda n=name: render(told, Layout(n), patience=long)))
        must = 1.5 * sorted(floors)[RUNS // 2]
        yield row(f"Markdown by “{name}”, at most 1.5 times Jinja2", floors, times, must=must)


def papers(quotes):
    """Measure HTML, DOCX and PDF of one text."""
    import markdown

    from curator.exporters.papers import docx, html, pdf

    text = briefing(quotes)

    def alone():
        markdown.markdown(text, extensions=["footnotes", "tables", "sane_lists"])

    alone()
    html.render(text, "Large")
    floors, pages = [], []
    for _ in range(RUNS):  # by turns, as other work on the machine comes and goes
        floors.append(timed(alone))
        pages.append(timed(html.render, text, "Large"))
    floor = sorted(floors)[RUNS // 2]
    yield row("HTML, at most 1.3 times Markdown alone", floors, pages, must=1.3 * floor)
    yield row("DOCX", floors, [timed(docx.render, text, "Large")])
    yield row("PDF", floors, [timed(pdf.render, text, "Large")])


def services(quotes):
    """Measure gathering out of a project, and the check of an export, beside each other."""
    from curator.services.briefings.definitions import of_project
    from curator.services.briefings.exporting import Order, export
    from curator.services.briefings.gathering import gather
    from curator.services.project import Project
    from curator.services.proofs.verifying import verify

    with Project.open(filled(SCRATCH / "large", quotes)) as project:
        wanted = of_project(project)
        times = [timed(gather, project, wanted) for _ in range(RUNS)]
        yield row(f"gathering {quotes} quotes of a project", None, times)
        path = Path(SCRATCH / "large.md")
        yield row("export as Markdown", None, [timed(export, project, wanted, Order(path))])
        assert verify(project, path).holds
        yield row("verify that export", None, [timed(verify, project, path) for _ in range(3)])


def filled(path, quotes):
    """Make a project of so many quotes, ten to a source; return its path."""
    from curator.services import importing, reading
    from curator.services.project import Project
    from curator.storage.models import ActorRow, ClaimRow, QuoteRow, StatementRow

    dice = random.Random(7)
    words = ["".join(dice.choices("aeioulmnrstvk", k=dice.randint(3, 9))) for _ in range(4000)]
    made = Project.create(path, "Large", "Mara Lind")
    with Project.open(made) as project:
        texts = []
        for number in range(quotes // 10):
            parts = "\n\n".join(" ".join(dice.choices(words, k=90)) for _ in range(10))
            texts.append(f"Article {number}\n\n{parts}")
        importing.add(project, map(reading.read_text, texts))
        with project.write("sample.code") as writer:
            actors = writer.add_many(ActorRow, [{"name": f"Actor {n}"} for n in range(200)])
            claims = writer.add_many(ClaimRow, [{"wording": f"Claim {n}."} for n in range(100)])
            places = [(n % len(texts) + 1, 100 + 400 * (n // len(texts))) for n in range(quotes)]
            kept = writer.add_many(QuoteRow, [
                {"version_id": version, "start": at, "end": at + 160} for version, at in places
            ])  # fmt: skip
            writer.add_many(StatementRow, [
                {"quote_id": each, "actor_id": dice.choice(actors),
                 "claim_id": dice.choice(claims), "stance": dice.choice(["supports", "opposes"])}
                for each in kept
            ])  # fmt: skip
    return made


def briefing(quotes):
    """Write Markdown as a briefing has it: claims, actors, quotes, and a note for each."""
    words = "The harbour master said that the quay would hold, whatever the wind does to it. "
    body = [f"# Large\n\nData cut-off 2025-03-14 09:30 UTC · {quotes} quotes\n\n"]
    for number in range(quotes):
        if number % 100 == 0:
            body.append(f"## Claim number {number // 100} of the quay\n\nStatus: disputed\n\n")
        if number % 5 == 0:
            body.append(f"### Actor {number % 40} · ▲ 5\n\n")
        body.append(
            f"> {words * (1 + number % 4)}\n\n— **Actor {number % 40}** (of the harbour) "
            f"▲ supports, via *The Paper*, 13 March 2025 [^q{number}]\n\n"
        )
    notes = (
        f"[^q{number}]: *The quay, again* (S{number % 300}), The Paper, 13 March 2025, para. 4, "
        f"characters {number}–{number + 99}; captured 2025-03-13 18:40 UTC; "
        f"<https://paper.example/{number % 300}?page=2&lang=en>; text sha256 1b1b1b1b1b1b….\n\n"
        for number in range(quotes)
    )
    return "".join((*body, *notes))


if __name__ == "__main__":
    main()
