"""What a command may reach for: no Qt, nothing heavy for a listing, no network unasked."""

import json
import subprocess
import sys

import pytest

# Runs commands, tells which modules they have loaded, and stops each reach for the network.
WATCHED = """
import json, sys

reached = []

def watch(event, arguments):
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"):
        reached.append(event)
        raise PermissionError(event)

sys.addaudithook(watch)
from curator.cli import main

ended = []
for arguments in json.loads(sys.argv[2]):
    try:
        main(arguments)
    except SystemExit as end:
        ended.append([arguments[0], end.code])
with open(sys.argv[1], "w") as file:
    json.dump({"ended": ended, "modules": sorted(sys.modules), "reached": reached}, file)
"""

LISTINGS = [
    ["sources", "harbour"],
    ["text", "harbour", "1"],
    ["quotes", "harbour"],
    ["quotes", "harbour", "--csv", "--actor", "Ona Brand"],
    ["actors", "harbour", "--json"],
    ["claims", "harbour"],
    ["history", "harbour"],
    ["history", "harbour", "1"],
    ["check", "harbour"],
]
OTHERS = [
    ["new", "other", "--title", "T"],
    ["import", "harbour", "words.txt", "-"],
    ["quote", "harbour", "1", "--exact", "and left", "--actor", "Ona Brand"],
    ["actor", "harbour", "Ona Brand", "--alias", "the mayor"],
    ["claim", "harbour", "The plan is fair", "--definition", "D"],
    ["briefing", "harbour", "-o", "out.md"],
    ["undo", "harbour"],
    ["redo", "harbour"],
    ["demo", "tour"],
]
QT = {"PySide6", "shiboken6", "curator.gui", "curator.app"}
HEAVY = {
    "trafilatura", "lxml", "alembic", "rapidfuzz", "charset_normalizer", "markdown",
    "multiprocessing", "urllib.request", "http.client",
}  # fmt: skip


@pytest.fixture
def watched(environment, coded, tmp_path, desk):
    (desk / "words.txt").write_text("Some words\n\nAnd more of them.\n")
    report = tmp_path / "report.json"

    def run(commands):
        done = subprocess.run(
            [sys.executable, "-c", WATCHED, str(report), json.dumps(commands)],
            env=environment, input=b"Piped\n\nAnd read.\n", capture_output=True, timeout=50,
            check=False,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, b"")
        told = json.loads(report.read_text())
        assert told["ended"] == [[command, 0] for command, *_ in commands]
        return told

    return run


def test_no_command_loads_qt_or_reaches_for_the_network_unasked(watched):
    told = watched(LISTINGS + OTHERS)
    assert told["reached"] == []
    assert _loaded(told, QT) == []


def test_no_listing_loads_what_only_imports_and_upgrades_need(watched):
    assert _loaded(watched(LISTINGS), QT | HEAVY) == []


def _loaded(told, names):
    return [
        module
        for module in told["modules"]
        if any(module == name or module.startswith(f"{name}.") for name in names)
    ]
