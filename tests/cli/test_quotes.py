"""curator quote, quotes."""

import csv
import io
import unicodedata

import pytest

QUOTE_KEYS = [
    "id", "uid", "source", "start", "end", "exact", "prefix", "suffix", "kind", "note",
    "statements", "anchor",
]  # fmt: skip
OUR_OWN_KEYS = ["tags", "page"]  # beyond those that were asked for


def test_a_quote_by_its_words_is_told_with_the_documented_keys(curator, harbour, texts):
    outcome = curator(
        "quote", "harbour", "2", "--exact", "a gift to the port office",
        "--actor", "Ümit Sandoz", "--claim", "The plan is fair", "--stance", "opposes",
        "--kind", "indirect", "--note", "Check with the office", "--json",
    )  # fmt: skip
    assert (outcome.code, outcome.err) == (0, "")
    quote = outcome.json
    assert list(quote) == QUOTE_KEYS + OUR_OWN_KEYS
    start = texts[1].index("a gift")
    assert {key: quote[key] for key in QUOTE_KEYS if key != "uid"} == {
        "id": 1, "source": 2, "start": start, "end": start + 25,
        "exact": "a gift to the port office",
        "prefix": texts[1][max(0, start - 64) : start],
        "suffix": texts[1][start + 25 : start + 89],
        "kind": "indirect", "note": "Check with the office", "anchor": "exact",
        "statements": [
            {"actor": "Ümit Sandoz", "claim": "The plan is fair", "stance": "opposes"}
        ],
    }  # fmt: skip


def test_a_quote_is_told_in_words(well, harbour):
    said = well(
        "quote", "harbour", "2", "--exact", "a gift", "--actor", "Ümit", "--stance", "opposes"
    ).lines
    assert said == [
        "1  source 2, 59-65 (exact), direct", "    a gift", "    Ümit opposes: (no claim yet)",
    ]  # fmt: skip


def test_a_quote_of_words_that_stand_twice_is_the_first_and_says_so(call, harbour, texts):
    outcome = call("quote", "harbour", "1", "--exact", "The harbour must close", "--json")
    assert outcome.code == 0
    assert outcome.json["start"] == texts[0].index("The harbour must close")
    assert outcome.err == (
        "curator: These words stand at 2 places; the first was kept (see --nth).\n"
    )


@pytest.mark.parametrize("nth", [1, 2])
def test_nth_chooses_the_place(well, harbour, texts, nth):
    quote = well(
        "quote", "harbour", "1", "--exact", "The harbour must close", "--nth", str(nth), "--json"
    ).json
    wanted = texts[0].split("The harbour must close")[:nth]
    assert quote["start"] == len("The harbour must close".join(wanted))


def test_words_match_however_their_accents_are_composed(well, harbour):
    typed = unicodedata.normalize("NFD", "Ümit Sandoz speaks")
    assert well("quote", "harbour", "1", "--exact", typed, "--json").json["exact"] == (
        "Ümit Sandoz speaks"
    )


def test_words_over_several_lines_match_whatever_their_line_ends(well, harbour):
    quote = well("quote", "harbour", "1", "--exact", "and left.\r\nÜmit", "--json").json
    assert quote["exact"] == "and left.\nÜmit"


def test_a_range_counts_an_emoji_as_one_character(well, harbour, texts):
    start = texts[0].index("on Monday")
    assert "🐟" in texts[0][:start]
    quote = well(
        "quote", "harbour", "1", "--start", str(start), "--end", str(start + 9), "--json"
    ).json
    assert quote["exact"] == "on Monday"
    assert texts[0][quote["start"] : quote["end"]] == "on Monday"


def test_a_range_loses_the_blanks_at_its_ends(well, harbour, texts):
    start = texts[0].index(" on Monday. ")
    quote = well(
        "quote", "harbour", "1", "--start", str(start), "--end", str(start + 12), "--json"
    ).json
    assert (quote["start"], quote["end"], quote["exact"]) == (start + 1, start + 11, "on Monday.")


def test_a_range_may_be_the_whole_text(well, harbour, texts):
    end = str(len(texts[1]))
    quote = well("quote", "harbour", "2", "--start", "0", "--end", end, "--json").json
    assert quote["exact"] == texts[1].rstrip()
    assert (quote["prefix"], quote["suffix"]) == ("", "\n")


def test_quotes_may_overlap_and_repeat(well, coded):
    for words in ("must stay", "stay open", "stay open"):
        well("quote", "harbour", "1", "--exact", words)
    quotes = well("quotes", "harbour", "--source", "1", "--json").json
    assert sorted(quote["exact"] for quote in quotes) == [
        "It must stay open", "must stay", "stay open", "stay open", "“The harbour must close,”",
    ]  # fmt: skip
    well("check", "harbour")


def test_a_quote_without_actor_claim_or_stance_has_no_statement(well, harbour):
    quote = well("quote", "harbour", "2", "--exact", "a gift", "--json").json
    assert quote["statements"] == []


@pytest.mark.parametrize(
    ("options", "statement"),
    [
        (("--actor", "Ona Brand"), ("Ona Brand", None, "unclear")),
        (("--claim", "The plan is fair"), (None, "The plan is fair", "unclear")),
        (("--stance", "Neutral"), (None, None, "neutral")),
    ],
)
def test_what_is_left_out_of_a_statement_is_null(well, harbour, options, statement):
    quote = well("quote", "harbour", "2", "--exact", "a gift", *options, "--json").json
    assert [tuple(said.values()) for said in quote["statements"]] == [statement]


def test_an_actor_is_found_again_by_any_of_its_names_without_case_or_accents(well, coded):
    well("actor", "harbour", "Ona Brand", "--alias", "the mayor")
    for name in ("THE MAYOR", "ona brand", "Öna  Brand"):
        quote = well("quote", "harbour", "1", "--exact", "said", "--nth", "1", "--actor", name,
                     "--json").json  # fmt: skip
        assert quote["statements"][0]["actor"] == "Ona Brand"
    assert len(well("actors", "harbour", "--json").json) == 2


def test_a_quote_with_a_new_actor_and_a_new_claim_is_one_undo_step(well, harbour):
    well("quote", "harbour", "1", "--exact", "and left", "--actor", "New", "--claim", "Fresh")
    well("undo", "harbour")
    for listing in ("quotes", "actors", "claims"):
        assert well(listing, "harbour", "--json").json == []


def test_quotes_come_in_the_order_of_sources_and_places(well, coded):
    well("quote", "harbour", "1", "--exact", "Eastmere")
    quotes = well("quotes", "harbour", "--json").json
    assert [quote["id"] for quote in quotes] == [4, 1, 2, 3]
    assert [list(quote) for quote in quotes] == [QUOTE_KEYS + OUR_OWN_KEYS] * 4


@pytest.mark.parametrize(
    ("narrowed", "kept"),
    [
        ((), [1, 2, 3]),
        (("--source", "1"), [1, 2]),
        (("--actor", "umit sandoz"), [2, 3]),
        (("--claim", "The harbour closes"), [1, 2]),
        (("--stance", "opposes"), [2, 3]),
        (("--stance", "NEUTRAL"), []),
        (("--source", "2", "--actor", "Ümit Sandoz", "--stance", "opposes"), [3]),
        (("--actor", "Ona Brand", "--claim", "The plan is fair"), []),
    ],
)
def test_filters_narrow_the_listing_together(well, coded, narrowed, kept):
    quotes = well("quotes", "harbour", *narrowed, "--json").json
    assert [quote["id"] for quote in quotes] == kept


def test_a_filter_takes_an_alias_and_the_start_of_a_uid(well, coded):
    well("actor", "harbour", "Ona Brand", "--alias", "the mayor")
    uid = well("sources", "harbour", "--json").json[0]["uid"]
    quotes = well("quotes", "harbour", "--actor", "The Mayor", "--source", uid, "--json").json
    assert [quote["id"] for quote in quotes] == [1]


def test_the_listing_for_people_shows_words_and_who_says_what(well, coded):
    assert well("quotes", "harbour", "--source", "2").lines == [
        "3  source 2, 59-84 (exact), direct", "    a gift to the port office",
        "    Ümit Sandoz opposes: The plan is fair",
    ]  # fmt: skip


def test_csv_gives_every_value_back(curator, coded, well):
    well("quote", "harbour", "1", "--exact", "and left.\nÜmit", "--note", 'A "note", \n=1+1')
    outcome = curator("quotes", "harbour", "--csv")
    assert outcome.out.count(b"\r\n") == 5
    rows = list(csv.DictReader(io.StringIO(outcome.text, newline="")))
    assert list(rows[0]) == [
        "id", "uid", "source", "start", "end", "exact", "kind", "actor", "claim", "stance", "note",
        "anchor",
    ]  # fmt: skip
    by_id = {quote["id"]: quote for quote in well("quotes", "harbour", "--json").json}
    assert [int(row["id"]) for row in rows] == list(by_id)
    for row in rows:
        quote = by_id[int(row["id"])]
        said = (quote["statements"] or [{"actor": "", "claim": "", "stance": ""}])[0]
        for key in ("uid", "exact", "kind", "note", "anchor"):
            assert row[key] == quote[key]
        assert [int(row[key]) for key in ("source", "start", "end")] == [
            quote["source"], quote["start"], quote["end"],
        ]  # fmt: skip
        assert {key: row[key] or "" for key in said} == said


def test_csv_holds_no_formula_for_a_spreadsheet_to_run(well, harbour):
    well("quote", "harbour", "2", "--exact", "a gift", "--note", "=cmd()", "--actor", "@Ona")
    (row,) = csv.DictReader(io.StringIO(well("quotes", "harbour", "--csv").text))
    assert (row["note"], row["actor"]) == ("'=cmd()", "'@Ona")


def test_csv_of_no_quotes_is_its_head_line(well, harbour):
    assert well("quotes", "harbour", "--csv").text.count("\r\n") == 1


@pytest.mark.parametrize(
    "wrong",
    [
        (),
        ("--exact", "a gift", "--start", "1", "--end", "2"),
        ("--start", "1"),
        ("--end", "1"),
        ("--exact", "a gift", "--end", "1"),
        ("--start", "1", "--end", "2", "--nth", "1"),
        ("--nth", "1"),
        ("--exact", "a gift", "--nth", "0"),
        ("--start", "one", "--end", "2"),
        ("--exact",),
    ],
)
def test_a_passage_is_given_by_words_or_by_place_and_not_by_halves(misused, harbour, wrong):
    misused("quote", "harbour", "2", *wrong)


def test_json_and_csv_at_once_is_a_wrong_call(misused, coded):
    assert "not both" in misused("quotes", "harbour", "--json", "--csv")
