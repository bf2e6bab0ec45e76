"""Each bad input is told in one line, and nothing is half written."""

import sqlite3

import pytest

COMMANDS = {
    "import": ("words.txt",),
    "sources": (),
    "text": ("1",),
    "quote": ("1", "--exact", "and left"),
    "quotes": ("--csv",),
    "suggest": ("--json",),
    "actors": (),
    "actor": ("Somebody", "--kind", "person"),
    "claims": (),
    "claim": ("Something",),
    "briefing": ("-o", "out.md"),
    "history": (),
    "undo": (),
    "redo": (),
    "check": (),
}
WRITING = ("import", "quote", "actor", "claim", "undo", "redo")


@pytest.fixture(params=["missing", "empty", "text", "folder", "stranger", "piece", "damaged"])
def no_project(request, harbour, desk):
    """Something that is no project, and what is said of it."""
    path, words = desk / "thing.curator", "is not a Curator project"
    match request.param:
        case "missing":
            words = "There is no project at"
        case "empty":
            path.touch()
            words = "is empty"
        case "text":
            path.write_text("Dear diary,\n" * 100)
        case "folder":
            path.mkdir()
            words = "is not a file"
        case "stranger":
            connection = sqlite3.connect(path)
            connection.execute("CREATE TABLE shopping (item)")
            connection.close()
        case "piece":
            path.write_bytes(harbour.read_bytes()[:-5000])
            words = "only a piece of a project"
        case "damaged":
            path.write_bytes(harbour.read_bytes()[:100] + b"\xff" * 8000)
            words = "is damaged"
    return words


@pytest.mark.parametrize("command", COMMANDS)
def test_what_is_no_project_is_told_by_every_command(refused, no_project, command, desk):
    (desk / "words.txt").write_text("Some words\n")
    assert no_project in refused(command, "thing", *COMMANDS[command])


@pytest.mark.parametrize("command", COMMANDS)
def test_a_project_of_a_newer_curator_is_told_and_left_alone(refused, harbour, desk, command):
    (desk / "words.txt").write_text("Some words\n")
    _make_newer(harbour, "min_reader")
    said = refused(command, "harbour", *COMMANDS[command])
    assert "was made by a newer Curator" in said
    assert "the file was not touched" in said


@pytest.mark.parametrize("command", COMMANDS)
def test_a_project_that_only_a_newer_curator_may_change_can_be_looked_at(
    refused, well, harbour, desk, command
):
    (desk / "words.txt").write_text("Some words\n")
    _make_newer(harbour, "min_writer")
    if command in WRITING:
        assert "newer Curator" in refused(command, "harbour", *COMMANDS[command])
    else:
        well(command, "harbour", *COMMANDS[command])


def test_a_new_project_never_overwrites_a_file(refused, harbour, desk):
    (desk / "mine.curator").write_text("mine")
    for path in ("harbour", "harbour.curator", "mine"):
        assert "exists already" in refused("new", path)


@pytest.mark.parametrize("path", ["missing/p", "words.txt/p", "x" * 300, "y" * 250])
def test_a_place_where_no_project_can_be_made_is_told(refused, desk, path):
    (desk / "words.txt").write_text("Some words\n")
    refused("new", path)


def test_a_path_too_long_for_the_system_is_told(refused):
    assert "x" * 300 in refused("sources", "x" * 300)


UNREADABLE = {
    "empty.txt": (b"", "is empty"),
    "blank.txt": (b" \n\t\r\n ", "is empty"),
    "mark.txt": (b"\xef\xbb\xbf", "is empty"),
    "blank.html": (b"<html><body> </body></html>", ""),
    "binary.txt": (bytes(range(256)) * 20, "is not text"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n" + bytes(64), "is a picture"),
    "paper.pdf": (b"%PDF-1.7\nwords and words", "is damaged"),
    "letter.docx": (b"PK\x03\x04" + bytes(26) + b"word/document.xml", "is damaged"),
    "old.doc": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument\0".encode("utf-16-le"),
        "as .docx",
    ),
    "wrong.txt": (b"\x81\x8d\x8f\x90 words \x9d\x81\n" * 5, "encoding of “wrong.txt” cannot"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_file_that_cannot_be_read_is_told_and_the_project_stays(refused, harbour, desk, name):
    data, words = UNREADABLE[name]
    (desk / name).write_bytes(data)
    said = refused("import", "harbour", name)
    assert said.startswith(f"curator: {name}: ")
    assert words in said


@pytest.mark.parametrize("data", [b"", b" \n", bytes(range(256)) * 20])
def test_nothing_readable_on_standard_input_is_told(refused, harbour, data):
    assert refused("import", "harbour", "-", piped=data).startswith("curator: -: ")


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("gone.txt", "There is no file"),
        ("hollow", "nothing to read in the folder"),
        ("harbour.curator", "is a database"),
        ("", ""),
        ("/dev/null", "is a device"),
        ("a\x1fb.txt", "There is no file"),
        ("https://", "is no address of the web"),
    ],
)
def test_a_target_that_leads_nowhere_is_told(refused, harbour, desk, target, words):
    (desk / "hollow").mkdir()
    (desk / "hollow" / "table.xyz").write_text("a,b\n")
    assert words in refused("import", "harbour", target)


def test_where_all_of_several_fail_the_code_is_1_and_nothing_is_written(call, harbour, snapshot):
    before = snapshot()
    outcome = call("import", "harbour", "gone.txt", "away.txt", "--json")
    assert outcome.code == 1
    assert [one["status"] for one in outcome.json] == ["failed", "failed"]
    assert len(outcome.err.splitlines()) == 2
    assert snapshot() == before


@pytest.mark.parametrize("reference", ["9", "nobody"])
def test_a_version_of_no_source_is_told_before_anything_is_read(refused, harbour, reference):
    said = refused("import", "harbour", "gone.txt", "--version-of", reference)
    assert f"There is no source “{reference}”" in said


PASSAGES = {
    "past the end": (("--start", "5", "--end", "9999"), "the text has 118 characters"),
    "before the start": (("--start", "-1", "--end", "5"), "There is no passage from -1 to 5"),
    "backwards": (("--start", "9", "--end", "5"), "There is no passage from 9 to 5"),
    "empty": (("--start", "5", "--end", "5"), "There is no passage from 5 to 5"),
    "huge": (("--start", "0", "--end", "9" * 40), "There is no passage"),
    "blanks": (("--start", "29", "--end", "31"), "nothing but spaces"),
    "blank words": (("--exact", " "), "nothing but spaces"),
    "no words": (("--exact", ""), "are empty"),
    "other words": (("--exact", "A gift"), "does not stand in the text"),
    "too few places": (("--exact", "gift", "--nth", "2"), "only once"),
}


@pytest.mark.parametrize("passage", PASSAGES)
def test_a_passage_that_is_not_there_is_told_and_no_actor_is_left_behind(refused, harbour, passage):
    options, words = PASSAGES[passage]
    said = refused("quote", "harbour", "2", *options, "--actor", "Left behind", "--claim", "Too")
    assert words in said


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--stance", "against"), "“against” is no stance. Choose supports, opposes, neutral, unc"),
        (("--stance", ""), "“” is no stance"),
        (("--kind", "verbatim"), "“verbatim” is no kind of quote. Choose direct, indirect, mixed,"),
        (("--actor", "\u200b"), "The name of an actor is empty"),
        (("--actor", "Fine", "--claim", "\u200b"), "The wording of a claim is empty"),
    ],
)
def test_what_cannot_be_said_of_a_quote_is_told(refused, harbour, options, words):
    assert words in refused("quote", "harbour", "2", "--exact", "a gift", *options)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--source", "9"), "There is no source “9”"),
        (("--actor", "Nobody"), "There is no actor “Nobody”"),
        (("--claim", "Nothing"), "There is no claim “Nothing”"),
        (("--stance", "against"), "“against” is no stance"),
    ],
)
def test_a_filter_that_fits_nothing_known_is_told(refused, coded, options, words):
    assert words in refused("quotes", "harbour", *options)


@pytest.mark.parametrize("quote", ["9", "nobody", ""])
def test_the_history_of_no_quote_is_told(refused, coded, quote):
    assert f"There is no quote “{quote}”" in refused("history", "harbour", quote)


def test_nothing_to_undo_and_nothing_to_redo_are_told(refused, well):
    well("new", "p")
    assert "nothing to undo" in refused("undo", "p")
    assert "nothing to redo" in refused("redo", "p")


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("quote", ("1", "--exact", "no such words")),
        ("quote", ("1", "--start", "0", "--end", "99999")),
        ("actor", ("Nobody", "--rename", "Somebody")),
        ("import", ("gone.txt",)),
        ("redo", ()),
    ],
)
def test_a_mistake_of_a_new_coder_does_not_even_make_them_one(refused, harbour, command, options):
    refused("--coder", "Zoe", command, "harbour", *options)


def _make_newer(project, key):
    connection = sqlite3.connect(project)
    with connection:
        connection.execute("UPDATE meta SET value = '99' WHERE key IN ('schema', ?)", (key,))
        connection.execute("PRAGMA user_version = 99")
    connection.close()
