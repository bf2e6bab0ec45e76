"""Briefings of many quotes, made in memory, and the same bytes as plain dictionaries."""

import datetime as dt
import random
import re

AT = dt.datetime(2025, 3, 14, 9, 30, tzinfo=dt.UTC)
WORDS = [
    "the",
    "harbour",
    "council",
    "said",
    "on",
    "Monday",
    "that",
    "ferries",
    "would",
    "stop",
    "and",
    "“nobody”",
    "had",
    "asked",
    "the",
    "crews",
    "about",
    "it",
    "(or",
    "their",
    "union)",
    "–",
    "at",
    "all",
]


def content(quotes):
    """Gather a briefing as a project of so many quotes gives it: a fifth as many sources."""
    from curator.domain.actors import Actor, ActorKind
    from curator.domain.briefings.content import Evidence, Said
    from curator.domain.briefings.definition import new_definition
    from curator.domain.claims import Claim, ClaimStatus
    from curator.domain.quotes import AnchorStatus, QuoteKind
    from curator.domain.statements import Stance
    from curator.services.briefings.arranging import arrange, by_date

    dice = random.Random(1)
    sources = [_source(number) for number in range(1, quotes // 5 + 1)]
    said = []
    for number in range(1, quotes + 1):
        words = " ".join(dice.choices(WORDS, k=30))
        quote = Evidence(
            number, f"0193c1f2-{number % 10_000:04}-7abc-8def-{number:012}", words, words,
            "He said: ", " And so on.", QuoteKind.DIRECT, "", None, None, AnchorStatus.EXACT,
            number * 100, number * 100 + len(words), False, None, number % 40 + 1, None, "Mara",
            sources[number % len(sources)],
        )  # fmt: skip
        actor, claim = number % 200, number % 100
        said.append(
            Said(
                number, f"s{number}", actor + 1, f"Actor {actor}", "", claim + 1,
                f"Claim number {claim}", dice.choice(list(Stance)), quote,
            )
        )  # fmt: skip
    actors = [Actor(n + 1, f"a{n}", f"Actor {n}", ActorKind.PERSON, "", "") for n in range(200)]
    claims = [
        Claim(n + 1, f"c{n}", f"Claim number {n}", "", "", None, ClaimStatus.UNVERIFIED, "")
        for n in range(100)
    ]
    return arrange(
        new_definition("Large"), actors, claims, sorted(said, key=by_date), ((), AT)
    )  # fmt: skip


def _source(number):
    from curator.domain.briefings.content import CitedSource
    from curator.domain.dates import PartialDate

    return CitedSource(
        number, f"0193c000-0000-7000-8000-{number:012}", f"S{number}", f"Title {number} of the day",
        (), f"Outlet {number % 40}", "", f"https://paper.example/{number}?page=2",
        PartialDate(2024, number % 12 + 1, number % 28 + 1), AT, "en", "ltr", "", "",
        f"{number:064x}", f"{number:064x}", 5, "", number,
    )  # fmt: skip


PLAIN = """\
{% for r in parts %}\
{% if r.kind == "note" %}[^q{{ r.number }}]: *{{ r.title }}* ({{ r.key }}), {{ r.outlet }}, \
{{ r.date }}, para. {{ r.paragraph }}, characters {{ r.start }}–{{ r.end }}; captured \
{{ r.captured }}; <{{ r.url }}>; original sha256 {{ r.original }}…; text sha256 {{ r.text }}…; \
quote {{ r.uid }}.
{% elif r.kind == "quote" %}> {{ r.words }}
{% elif r.kind == "said" %}— **{{ r.actor }}** {{ r.stance }}, via *{{ r.outlet }}*, {{ r.date }} \
[^q{{ r.number }}]
{% elif r.kind == "table" %}{% for line in r.lines %}|{% for cell in line.cells %} {{ cell }} |\
{% endfor +%}
{% endfor %}
{% elif r.kind == "context" %}{% for line in r.lines %}- {{ line.key }}, {{ line.place }}: \
{{ line.before }}**{{ line.words }}**{{ line.after }}
{% endfor %}
{% elif r.kind == "turn" %}{% for line in r.lines %}- **{{ line.actor }}** on “{{ line.claim }}”: \
{{ line.before }} ({{ line.day }}) [^q{{ line.number }}], then {{ line.after }} ({{ line.then }}) \
[^q{{ line.last }}]
{% endfor %}
{% elif r.kind == "legend" %}{% for line in r.lines %}- {{ line.key }}: {{ line.words }}
{% endfor %}
{% elif r.kind == "list" %}{% for line in r.lines %}- {{ line.before }}“{{ line.words }}”\
{{ line.after }}
{% endfor %}
{% else %}{{ r.text }}
{% endif +%}
{% endfor %}"""
_KINDS = {
    "quote": re.compile(r"> (?P<words>.*)"),
    "said": re.compile(
        r"— \*\*(?P<actor>.*?)\*\* (?P<stance>.*?), via \*(?P<outlet>.*?)\*, (?P<date>.*?) "
        r"\[\^q(?P<number>\d+)]"
    ),
    "note": re.compile(
        r"\[\^q(?P<number>\d+)]: \*(?P<title>.*?)\* \((?P<key>.*?)\), (?P<outlet>.*?), "
        r"(?P<date>.*?), para\. (?P<paragraph>\d+), characters (?P<start>\d+)–(?P<end>\d+); "
        r"captured (?P<captured>.*?); <(?P<url>.*?)>; original sha256 (?P<original>.*?)…; "
        r"text sha256 (?P<text>.*?)…; quote (?P<uid>.*)\."
    ),
}
_LINES = {
    "context": re.compile(
        r"- (?P<key>S\d+), (?P<place>p\w+\. \d+): (?P<before>.*?)\*\*(?P<words>.*)\*\*(?P<after>.*)"
    ),
    "turn": re.compile(
        r"- \*\*(?P<actor>.*?)\*\* on “(?P<claim>.*?)”: (?P<before>\S \w+) \((?P<day>.*?)\) "
        r"\[\^q(?P<number>\d+)], then (?P<after>\S \w+) \((?P<then>.*?)\) \[\^q(?P<last>\d+)]"
    ),
    "legend": re.compile(r"- (?P<key>C\d+): (?P<words>.*)"),
    "list": re.compile(r"- (?P<before>.*?)“(?P<words>.*?)”(?P<after>.*)"),
}


def plainly(text):
    """Give the paragraphs of a finished briefing as plain dictionaries, for ``PLAIN`` to write."""
    return [_part(part) for part in text.removesuffix("\n").split("\n\n")]


def _part(part):
    for kind, pattern in _KINDS.items():
        if found := pattern.fullmatch(part):
            return {"kind": kind, **found.groupdict()}
    lines = part.split("\n")
    if all(line.startswith("| ") and line.endswith(" |") for line in lines):
        return {"kind": "table", "lines": [{"cells": line[2:-2].split(" | ")} for line in lines]}
    for kind, pattern in _LINES.items():
        if all(map(pattern.fullmatch, lines)):
            return {"kind": kind, "lines": [pattern.fullmatch(line).groupdict() for line in lines]}
    return {"kind": "text", "text": part}
