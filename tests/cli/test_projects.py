"""curator new, history, undo, redo, check."""

import sqlite3
import uuid

import pytest

from curator.domain.text import text_sha256

EDIT_KEYS = [
    "id", "uid", "at", "coder", "device", "operation", "undoes", "redoes", "rows",
]  # fmt: skip
STEP_KEYS = ["edit", "at", "coder", "operation", "kind", "step", "field", "from", "to"]


def test_a_new_project_gets_the_suffix_when_it_is_left_out(curator, desk):
    outcome = curator("new", "harbour")
    assert (outcome.code, outcome.text, outcome.err) == (0, "Made harbour.curator\n", "")
    assert [path.name for path in desk.iterdir()] == ["harbour.curator"]


def test_a_new_project_takes_a_path_with_blanks_and_foreign_letters(well, desk):
    (desk / "my  things").mkdir()
    path = "my  things/Hafen – 港 100%?#.curator"
    assert well("new", path).text == f"Made {path}\n"
    assert well("sources", path, "--json").json == []


def test_the_title_of_a_new_project_heads_its_briefing(well):
    well("new", "harbour", "--title", "The harbour question")
    assert well("briefing", "harbour").text.startswith("# The harbour question\n")


def test_without_a_title_the_file_name_is_the_title(well):
    well("new", "harbour")
    assert well("briefing", "harbour").text.startswith("# harbour\n")


@pytest.mark.parametrize(
    "arguments", [("new", "p", "--coder", "Ada"), ("--coder", "Ada", "new", "p")]
)
def test_the_first_coder_is_named_when_the_project_is_made(well, arguments):
    well(*arguments)
    assert well("history", "p", "--json").json[0]["coder"] == "Ada"


def test_nobody_is_named_unasked(well):
    well("new", "p")
    assert well("history", "p", "--json").json[0]["coder"] == "Coder 1"


def test_who_works_is_named_before_the_command_or_in_the_environment(well, harbour, monkeypatch):
    well("--coder", "Ben", "claim", "harbour", "The harbour closes")
    monkeypatch.setenv("CURATOR_CODER", "Cleo")
    well("claim", "harbour", "The plan is fair")
    newest = well("history", "harbour", "--json").json
    assert [edit["coder"] for edit in newest if edit["operation"] == "claims.revise"] == [
        "Cleo", "Ben",
    ]  # fmt: skip


def test_history_lists_the_newest_edit_first(well, coded):
    head, *lines = well("history", "harbour").lines
    assert head.split() == ["EDIT", "WHEN", "WHO", "WHAT", "TOUCHED"]
    assert [line.split("  ")[-1] for line in lines][-1] == "1 project, 1 coder"
    assert "keep a quote" in lines[0]
    assert "Ada" in lines[0]


def test_history_as_json_has_the_documented_keys(well, coded):
    edits = well("history", "harbour", "--json").json
    assert [list(edit) for edit in edits] == [EDIT_KEYS] * 5
    assert [edit["operation"] for edit in edits] == [
        "quotes.add", "quotes.add", "quotes.add", "sources.add", "project.create",
    ]  # fmt: skip
    assert edits[-2]["rows"]["source"] == 2


def test_the_history_of_a_quote_tells_how_it_came_to_be(well, coded):
    well("undo", "harbour")
    well("redo", "harbour")
    steps = well("history", "harbour", "3", "--json").json
    assert [list(step) for step in steps] == [STEP_KEYS] * len(steps)
    assert {step["kind"] for step in steps} == {"quote", "statement"}
    on_the_quote = [step for step in steps if step["kind"] == "quote"]
    assert [step["step"] for step in on_the_quote] == ["added", "removed", "restored"]


def test_the_history_of_a_quote_by_the_start_of_its_uid(well, coded):
    uid = well("quotes", "harbour", "--json").json[1]["uid"]
    assert well("history", "harbour", uid).lines == well("history", "harbour", "2").lines


def test_undo_and_redo_go_on_from_one_process_to_the_next(curator, well, coded):
    def quotes():
        return len(well("quotes", "harbour", "--json").json)

    assert curator("undo", "harbour").text.startswith("Undone: keep a quote (")
    assert quotes() == 2
    assert curator("redo", "harbour").text.startswith("Redone: keep a quote (")
    assert quotes() == 3


def test_everything_can_be_undone_back_to_the_empty_project_and_done_again(well, call, coded):
    before = well("quotes", "harbour", "--json").out
    for _ in range(4):
        well("undo", "harbour")
    assert call("undo", "harbour").code == 1
    assert well("sources", "harbour", "--json").json == []
    for _ in range(4):
        well("redo", "harbour")
    assert call("redo", "harbour").code == 1
    assert well("quotes", "harbour", "--json").out == before
    well("check", "harbour")


def test_a_new_deed_after_an_undo_leaves_nothing_to_redo(well, refused, coded):
    well("undo", "harbour")
    well("claim", "harbour", "The port office is silent")
    assert "nothing to redo" in refused("redo", "harbour")


def test_check_counts_what_a_sound_project_holds(curator, coded):
    outcome = curator("check", "harbour")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.text == (
        "harbour.curator is sound: 2 sources, 3 quotes, 3 statements, 2 actors, 2 claims, 5 edits."
        "\n"
    )


def test_check_finds_a_changed_letter_in_a_text_of_the_file(curator, coded, snapshot):
    data = coded.read_bytes()
    assert data.count("fishers. “It must".encode()) == 1
    coded.write_bytes(data.replace("fishers. “It must".encode(), "fishers, “It must".encode()))
    before = snapshot()
    outcome = curator("check", "harbour")
    assert (outcome.code, outcome.out) == (1, b"")
    assert "the text kept as" in outcome.err
    assert all(line.startswith("curator: ") for line in outcome.err.splitlines())
    assert snapshot() == before


def test_check_finds_a_quote_that_its_text_no_longer_bears_out(call, coded, texts):
    lie = texts[0].replace("must close", "must sleep")
    _alter(
        coded, "UPDATE content_text SET body = ?, sha256 = ? WHERE sha256 = ?",
        lie, text_sha256(lie), text_sha256(texts[0]),
    )  # fmt: skip
    outcome = call("check", "harbour")
    assert outcome.code == 1
    assert "quote 1 does not stand at its place in its text" in outcome.err


@pytest.mark.parametrize(
    ("damage", "found"),
    [
        ("UPDATE statement SET stance = 'opposes' WHERE id = 1", "statement"),
        ("UPDATE actor SET name = 'Someone else' WHERE id = 1", "actor"),
        ("DELETE FROM claim WHERE id = 1", "refers to a missing claim"),
        ("DELETE FROM content_bytes", "the bytes of original 1 are missing"),
        ("UPDATE content_bytes SET data = zeroblob(20)", "the original kept as"),
        ("DELETE FROM content_text", "the text of version 1 is missing"),
    ],
)
def test_check_finds_what_was_altered_behind_the_back_of_curator(call, coded, damage, found):
    _alter(coded, damage)
    outcome = call("check", "harbour")
    assert (outcome.code, outcome.out) == (1, b"")
    assert found in outcome.err
    assert "should not have" not in outcome.err


def test_every_uid_is_one_of_rfc_9562(well, coded):
    records = [
        record
        for command in ("sources", "quotes", "actors", "claims", "history")
        for record in well(command, "harbour", "--json").json
    ]
    uids = [record["uid"] for record in records]
    assert [str(uuid.UUID(uid)) for uid in uids] == uids
    assert len(set(uids)) == len(uids)


def _alter(project, command, *values):
    connection = sqlite3.connect(project)
    with connection:
        connection.execute(command, values)
    connection.close()
