"""From the Markdown of 5,000 quotes to papers, beside Python-Markdown alone on the same text."""

import sys

from bench import row, tell, timed

QUOTES = 5_000
RUNS = 5


def main():
    import markdown

    from curator.exporters.papers import docx, html, pdf

    text = briefing(int(sys.argv[1]) if len(sys.argv) > 1 else QUOTES)

    def alone():
        markdown.markdown(text, extensions=["footnotes", "tables", "sane_lists"])

    alone()
    html.render(text, "Large")
    floors, pages = [], []
    for _ in range(RUNS):  # by turns, as other work on the machine comes and goes
        floors.append(timed(alone))
        pages.append(timed(html.render, text, "Large"))
    floor = sorted(floors)[RUNS // 2]
    tell(
        [
            row("HTML, at most 1.3 times Markdown alone", floors, pages, must=1.3 * floor),
            row("DOCX", floors, [timed(docx.render, text, "Large")]),
            row("PDF", floors, [timed(pdf.render, text, "Large")]),
        ]
    )


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
