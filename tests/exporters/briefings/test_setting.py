"""Briefings in Markdown, against files to be read by eye, and rendered.

After a change that is meant, write the files in ``tests/data/briefings`` anew and read the
difference: ``CURATOR_WRITE_GOLDENS=1 python -m pytest tests/exporters/briefings``.
"""

import os
import re
from dataclasses import fields, replace
from itertools import product
from pathlib import Path

import pytest

from curator.domain.briefings.definition import Profile
from curator.domain.errors import TemplateFaultError
from curator.domain.statements import Stance
from curator.exporters.briefings.notes import Notes
from curator.exporters.briefings.sandbox import Patience
from curator.exporters.briefings.setting import Layout, render, stages, variables
from curator.exporters.briefings.templates import SHIPPED

GOLDENS = Path(__file__).parents[2] / "data" / "briefings"
EXPECTED_TAGS = {
    *("h1", "h2", "h3", "h4", "p", "blockquote", "strong", "em", "ul", "ol", "li"),
    *("table", "thead", "tbody", "tr", "th", "td", "sup", "a", "div", "hr", "section", "!--"),
}
TEMPLATES = sorted(SHIPPED)
CASES = [
    *(("bridge", template, profile) for template, profile in product(TEMPLATES, Profile)),
    *((name, "policy", Profile.PLAIN) for name in ("empty", "hostile", "right_to_left")),
]
RENDERED = [case for case in CASES if case[2] is Profile.PLAIN]


def named(case):
    return "-".join(map(str, case))


def set_case(contents, case):
    name, template, profile = case
    return render(contents[name], Layout(template), profile)


@pytest.mark.parametrize("case", CASES, ids=named)
def test_a_briefing_reads_as_its_golden_file(contents, case):
    text, golden = set_case(contents, case).text, GOLDENS / f"{named(case)}.md"
    if os.environ.get("CURATOR_WRITE_GOLDENS"):
        golden.write_bytes(text.encode())
    assert text == golden.read_bytes().decode()


@pytest.mark.parametrize("case", RENDERED, ids=named)
def test_only_the_expected_tags_and_attributes_occur(contents, readers, case):
    for reader in readers:
        page = reader.page(set_case(contents, case).text)
        assert set(page.tags) <= EXPECTED_TAGS, reader
        assert {key for key, _ in page.attributes} <= {"id", "class", "href", "title"}
        links = [link for link in page.values("href") if not link.startswith("#")]
        assert set(links) <= {"https://harbour.example/news/4711?page=2&lang=en"}


@pytest.mark.parametrize("case", RENDERED, ids=named)
def test_each_footnote_is_used_once_defined_once_and_found(contents, readers, case):
    made = set_case(contents, case)
    numbers = [f"q{use.number}" for use in made.uses]
    assert numbers == [f"q{n}" for n in range(1, len(numbers) + 1)]
    assert re.findall(r"^\[\^(q\d+)]: ", made.text, re.MULTILINE) == numbers
    assert re.findall(r"(?<=.)(?<!\\)\[\^(q\d+)](?!:)", made.text) == numbers
    for reader in readers:
        page = reader.page(made.text)
        links, ids = page.values("href"), page.values("id")
        inner = [link[1:] for link in links if link.startswith("#")]
        assert len(inner) == 2 * len(numbers), reader
        assert set(inner) <= set(ids)
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize("case", RENDERED, ids=named)
def test_every_block_quote_is_a_quote_letter_for_letter(contents, readers, case):
    every = {use.said.quote for use in set_case(contents, case).uses}
    words = {quote.words for quote in every} | {quote.exact for quote in every}
    for reader in readers:
        shown = {"\n\n".join(parts) for parts in reader.page(set_case(contents, case).text).quotes}
        assert shown <= words, reader
        if case[1] in ("actors", "press"):
            complete = {u.said.quote.words for u in set_case(contents, case).uses}
            assert shown >= complete


@pytest.mark.parametrize("case", CASES, ids=named)
def test_nothing_unknown_is_written_as_none(contents, case):
    assert "None" not in set_case(contents, case).text


@pytest.mark.parametrize("case", CASES, ids=named)
def test_the_same_content_gives_the_same_bytes(contents, case):
    assert set_case(contents, case) == set_case(contents, case)


def test_headings_are_those_of_the_briefing_and_no_others(contents, readers, attacks):
    shown = {"\n".join(a.split("\n")) for a in attacks}
    for reader in readers:
        page = reader.page(render(contents["hostile"], Layout("policy")).text)
        assert page.tags.count("h1") == 1, reader
        assert page.tags.count("h4") == 2 * len(shown)


def test_a_note_gives_the_exact_words_where_a_reading_text_is_shown(contents):
    text = render(contents["bridge"], Layout("press")).text
    assert "> There were wires under it, \\[…] my brother saw them\n" in text
    assert "    Exact words:\n\n    > There were wires under it, I saw them, my brother" in text
    assert text.count("Exact words:") == 1


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "https://a.example/x y", "https://a/<b>"]
)
def test_an_address_that_is_not_clean_is_no_link(making, address):
    paper = making.source(1, "x", url=address)
    said = [(making.quote(1, "x", paper), "A", Stance.NEUTRAL, "c", "", ())]
    assert f"<{address}>" not in render(making.content(said), Layout("policy")).text


def test_a_claim_of_a_single_source_names_each_side(making):
    paper = making.source(1, "x")
    said = [
        (making.quote(1, "It is.", paper), "Ada", Stance.SUPPORTS, "It rains.", "", ()),
        (making.quote(2, "It is not.", paper), "Ben", Stance.OPPOSES, "It rains.", "", ()),
    ]
    text = render(making.content(said), Layout("policy")).text
    single = text.partition("## Single-source claims")[2].partition("##")[0]
    assert "▲ supports, Ada, only in S1" in single
    assert "▼ opposes, Ben, only in S1" in single


def test_quotation_marks_go_the_way_of_words_that_read_from_right_to_left(making):
    paper = making.source(1, "x", language="ar")
    said = [(making.quote(1, "لم نضع ألغاما", paper), "Ada", Stance.SUPPORTS, "c", "", ())]
    text = render(making.content(said), Layout("summary")).text
    assert "\u2068”لم نضع ألغاما“\u2069 — Ada" in text


def test_a_quote_in_context_stands_on_one_line(making):
    quote = making.quote(1, "one\n\ntwo", making.source(1, "x"), prefix="a\nb ", suffix="\nc")
    text = render(
        making.content([(quote, "A", Stance.NEUTRAL, "c", "", ())]), Layout("policy")
    ).text
    assert "… a b **one two** c …" in text


def test_a_context_that_reads_from_right_to_left_is_isolated_as_a_whole(making):
    paper = making.source(1, "x")
    quote = making.quote(1, "لم نضع ألغاما", paper, prefix="قالت: ", suffix="\u2069 ثم")
    said = making.content([(quote, "A", Stance.NEUTRAL, "c", "", ())])
    text = render(said, Layout("policy")).text
    assert "… \u2068قالت: **لم نضع ألغاما** ثم\u2069 …" in text


def test_pandoc_cites_by_keys_and_has_no_notes_of_ours(contents):
    made = render(contents["bridge"], Layout("press"), Profile.PANDOC)
    assert "[^q" not in made.text
    assert "[@daily20241213ministry, para. 2]" in made.text
    assert "[@ostmark202412bridge, p. 3]" in made.text
    assert [use.number for use in made.uses] == list(range(1, 9))


def test_a_hidden_section_is_not_set_and_a_moved_one_stands_where_it_was_moved(contents):
    bridge = contents["bridge"]
    first, *_, last = bridge.sections
    made = render(replace(bridge, sections=(last, first)), Layout("policy")).text
    assert re.findall("^## (.*)$", made, re.MULTILINE) == ["Appendix", "Bottom line"]


def test_a_heading_of_ones_own_takes_the_place_of_that_of_the_kind(contents):
    bridge = contents["bridge"]
    section = replace(bridge.sections[0], heading="In *short*")
    made = render(replace(bridge, sections=(section,)), Layout("policy")).text
    assert "## In \\*short\\*\n" in made


def test_the_manual_names_all_that_a_template_can_use(contents):
    manual = (Path(__file__).parents[3] / "docs" / "manual" / "templates.md").read_text("utf-8")
    bridge, notes = contents["bridge"], Notes(Profile.PLAIN, {})
    known = set(variables(bridge, notes, Profile.PLAIN))
    for value in (bridge.said[0], bridge.said[0].quote, bridge.claims[0], bridge.actors[0],
                  bridge.sources[0], bridge.figures, bridge.judgements[0]):  # fmt: skip
        known |= {field.name for field in fields(value)} - {"id", "uid", "root"}
    left = {name for name in known if not re.search(rf"\b{name}\b", manual)}
    assert left <= {"actor_id", "claim_id", "earlier", "now"}  # keys of this file, and places


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_briefing_begins_as_the_whole_of_it_does(contents, template):
    letters = []

    def enough(piece):
        letters.append(len(piece))
        return sum(letters) > 400

    first, *_, whole = stages(contents["bridge"], Layout(template), enough=enough)
    assert not first.whole
    assert whole.whole
    assert whole == render(contents["bridge"], Layout(template))
    assert whole.text.startswith(first.text.rstrip("\n"))
    assert whole.uses[: len(first.uses)] == first.uses
    assert len(first.text) < len(whole.text)


def test_a_template_that_is_dropped_on_the_way_ends_with_a_fault(contents):
    dropped = []
    told = stages(
        contents["bridge"], Layout("policy"), patience=Patience(20, lambda: bool(dropped)),
        enough=lambda _: True,
    )  # fmt: skip
    next(told)
    dropped.append(True)
    with pytest.raises(TemplateFaultError, match="nobody waits"):
        list(told)


@pytest.mark.parametrize(
    ("claims", "sizes"), [(0, []), (1, [1]), (12, [12]), (13, [6, 7]), (40, [10] * 4)]
)
def test_many_claims_are_parted_in_tables_that_a_page_has_room_for(making, claims, sizes):
    paper = making.source(1, "x")
    told = [
        (making.quote(n, f"No {n}", paper), f"A {n % 3}", Stance.OPPOSES, f"Claim {n}", "", ())
        for n in range(claims)
    ]
    text = render(making.content(told), Layout("policy")).text
    tables = re.findall(r"^\| Actor \|.*\n(?:\|.*\n)+", text, re.MULTILINE)
    heads = [table.split("\n")[0].count("|") - 2 for table in tables]
    assert heads == sizes
    assert sum(table.count("▼ 1") for table in tables) == claims
    for table in tables:
        head, rule, *rows = table.splitlines()
        assert {row.count("|") for row in (head, rule, *rows)} == {head.count("|")}
        assert all("▼" in row for row in rows)
    if claims > 12:
        keys = re.findall(r"^- (C\d+): Claim", text, re.MULTILINE)
        assert keys == [f"C{n}" for n in range(1, claims + 1)]


def test_a_template_of_ones_own_may_have_all_claims_in_one_table(making):
    paper = making.source(1, "x")
    told = [
        (making.quote(n, f"Words {n}", paper), "Ada", Stance.OPPOSES, f"Claim {n}", "", ())
        for n in range(30)
    ]
    body = "{% for actor in actors %}|{{ row_of(actor) }}{% endfor %}"
    assert render(making.content(told), Layout("own", body)).text == "|" + " ▼ 1 |" * 30 + "\n"


@pytest.mark.parametrize("template", ["policy", "actors", "summary"])
def test_a_judgement_tells_the_claims_it_rests_on_and_which_are_not_there(contents, template):
    bridge = contents["bridge"]
    judged = replace(bridge.judgements[0], claims=("C1", "C2"), left_out=("*It* rained.", "<b>"))
    text = render(replace(bridge, judgements=(judged,)), Layout(template)).text
    assert "Rests on: C1 “The bridge was mined”; C2 “The bridge must stay open”.\n" in text
    told = "Rests also on what is not in this briefing: “\\*It\\* rained.”; “&lt;b&gt;”.\n"
    assert told in text
    alone = replace(judged, claims=(), left_out=("It rained.",))
    text = render(replace(bridge, judgements=(alone,)), Layout(template)).text
    assert "Rests on: " not in text
    assert "not in this briefing: “It rained.”.\n" in text
