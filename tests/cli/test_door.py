"""The commands by name: help, version, and calls that are wrong."""

import io
import sys

import pytest

from curator import __version__
from curator.cli import main

PROMISED = {
    "new": ["PROJECT", "--title", "--coder"],
    "import": ["PROJECT", "PATH_OR_URL...", "--profile", "--json"],
    "sources": ["PROJECT", "--json"],
    "text": ["PROJECT", "SOURCE"],
    "original": ["PROJECT", "SOURCE", "--output"],
    "reprints": ["PROJECT", "--accept", "--apart", "A B", "--json"],
    "profiles": ["PROJECT", "--json"],
    "profile": ["set", "remove", "try"],
    "quote": [
        "PROJECT", "SOURCE", "--exact", "--nth", "--start", "--end", "--actor", "--claim",
        "--stance", "--kind", "--note", "--json",
    ],
    "quotes": ["PROJECT", "--source", "--actor", "--claim", "--stance", "--json", "--csv"],
    "annotations": ["PROJECT", "FILE", "--json"],
    "translate": [
        "PROJECT", "QUOTE", "--language", "--words", "--translator", "--remove", "--json",
    ],
    "suggest": ["[PROJECT]", "[SOURCE]...", "--text", "FILE|-", "--json"],
    "actors": ["PROJECT", "--json"],
    "actor": ["PROJECT", "NAME", "--alias", "--kind", "--rename", "--merge-into"],
    "claims": ["PROJECT", "--json"],
    "claim": ["PROJECT", "TEXT", "--definition", "--parent", "--reword", "--merge-into"],
    "briefing": [
        "PROJECT", "[NAME]", "-o", "--format", "--title", "--template", "--profile", "--redact",
        "--by", "claim|actor|date", "--edited", "--json",
    ],
    "briefings": ["PROJECT", "--json"],
    "redact": ["PROJECT", "REDACTION", "--actor", "--word", "--as", "--shown", "--json"],
    "verify": ["PROJECT", "BRIEFING", "--json"],
    "history": ["PROJECT", "[QUOTE]"],
    "undo": ["PROJECT"],
    "redo": ["PROJECT"],
    "check": ["PROJECT"],
    "demo": ["[DIR]"],
}  # fmt: skip
ALONE = [name for name in PROMISED if name != "profile"]  # which has commands of its own
POSITIONAL = {
    "briefing": 2,
    "redact": 2,
    "verify": 2,
    "text": 2, "original": 2, "quote": 2, "actor": 2, "claim": 2, "history": 2, "demo": 1,
    "import": 2, "annotations": 2, "translate": 2,
}  # fmt: skip


@pytest.mark.parametrize("command", PROMISED)
def test_help_names_every_argument_and_option(well, command):
    text = well(command, "--help").text
    assert text.startswith(f"Usage: curator {command} ")
    assert [word for word in PROMISED[command] if word not in text] == []
    assert well(command, "-h").text == text


def test_help_lists_every_command(curator):
    outcome = curator("--help")
    assert (outcome.code, outcome.err) == (0, "")
    listed = outcome.text.split("Commands:\n")[1]
    assert [line.split()[0] for line in listed.splitlines()] == list(PROMISED)


def test_the_version_is_told(curator):
    outcome = curator("--version")
    assert (outcome.code, outcome.text, outcome.err) == (0, f"Curator {__version__}\n", "")


@pytest.mark.parametrize("command", [name for name in ALONE if name not in ("demo", "suggest")])
def test_a_command_without_its_project_is_a_wrong_call(misused, command):
    assert "Missing argument 'PROJECT'" in misused(command)


@pytest.mark.parametrize(
    "command",
    ["import", "text", "original", "quote", "annotations", "actor", "claim", "redact", "verify"],
)
def test_a_command_without_its_second_word_is_a_wrong_call(misused, harbour, command):
    assert "Missing argument" in misused(command, "harbour")


@pytest.mark.parametrize("command", [name for name in ALONE if name not in ("import", "suggest")])
def test_a_word_too_many_is_a_wrong_call(misused, harbour, command):
    words = ["harbour"] * POSITIONAL.get(command, 1)
    needed = ["--language", "fr"] if command == "translate" else []
    assert "unexpected extra argument" in misused(command, *words, "more", *needed)


@pytest.mark.parametrize("command", ALONE)
def test_an_unknown_option_is_a_wrong_call(misused, harbour, command):
    assert "--colour" in misused(command, "harbour", "--colour")


@pytest.mark.parametrize(
    ("arguments", "usage"),
    [
        (("--coder",), "Usage: curator [OPTIONS]"),
        (("new", "p", "--title"), "Usage: curator new"),
        (("quotes", "p", "--actor"), "Usage: curator quotes"),
        (("briefing", "p", "-o"), "Usage: curator briefing"),
        (("actor", "p", "A", "--alias", "B", "--alias"), "Usage: curator actor"),
    ],
)
def test_an_option_without_its_value_is_a_wrong_call(misused, arguments, usage):
    assert misused(*arguments).startswith(usage)


def test_a_misspelt_command_is_told_as_such(misused, harbour):
    assert "There is no command “soruces”" in misused("soruces", "harbour")


@pytest.mark.parametrize("path", ["", "/", "..", "some/.."])
def test_a_path_without_a_name_is_a_wrong_call(misused, path):
    assert "Give the path of a project file" in misused("new", path)
    misused("sources", path)


def test_several_files_or_a_folder_are_no_new_version(misused, harbour, desk):
    (desk / "folder").mkdir()
    misused("import", "harbour", "a.txt", "b.txt", "--version-of", "1")
    misused("import", "harbour", "folder", "--version-of", "1")


def test_a_wrong_call_of_the_real_command(curator, harbour):
    outcome = curator("quote", "harbour", "1")
    assert (outcome.code, outcome.out) == (2, b"")
    assert outcome.err.startswith("Usage: curator quote [OPTIONS] PROJECT SOURCE\n")


@pytest.mark.parametrize("debug", [False, True])
def test_an_accident_is_one_line_and_a_traceback_only_where_asked_for(
    harbour, snapshot, monkeypatch, capfdbinary, debug
):
    class Broken(io.RawIOBase):
        def readable(self):
            return True

        def readinto(self, _):
            raise ArithmeticError("out of \x1b[31m\norder")

    before = snapshot()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(Broken())))
    if debug:
        monkeypatch.setenv("CURATOR_DEBUG", "1")
    with pytest.raises(SystemExit) as ended:
        main(["import", "harbour", "-"])
    out, err = capfdbinary.readouterr()
    lines = err.decode().splitlines()
    assert (ended.value.code, out) == (1, b"")
    assert lines[-1].startswith("curator: Something went wrong that should not have (Arithmetic")
    assert "\x1b" not in lines[-1]
    assert (b"Traceback" in err) == debug
    assert (len(lines) > 1) == debug
    assert snapshot() == before
