"""The command line as a person has it: an empty desk, one command after another."""

import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

import curator as package
from curator.cli import main

TREE = Path(package.__file__).parents[1]

FIRST = (
    "Eastmere harbour will close in May\n"
    "\n"
    "“The harbour must close,” said mayor Ona Brand 🐟 on Monday. “The harbour must close,” she "
    "repeated, and left.\n"
    "Ümit Sandoz speaks for the fishers. “It must stay open,” he said.\n"
)
SECOND = (
    "Fishers object to the closing\n"
    "\n"
    "Ümit Sandoz called the plan a gift to the port office. The port office did not answer.\n"
)


@dataclass(frozen=True)
class Outcome:
    """What one command left: its exit code and what it printed."""

    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode()

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.text.splitlines()


@pytest.fixture(autouse=True)
def desk(tmp_path, monkeypatch):
    """An empty working folder, and no display."""
    desk = tmp_path / "desk"
    desk.mkdir()
    monkeypatch.chdir(desk)
    monkeypatch.setenv("CURATOR_SETTINGS", str(tmp_path / "settings"))
    for name in (
        "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "CURATOR_CODER", "CURATOR_DEBUG",
        "PYTHONPATH", "PYTHONUTF8", "PYTHONIOENCODING", "LC_ALL",
    ):  # fmt: skip
        monkeypatch.delenv(name, raising=False)
    return desk


@pytest.fixture
def environment():
    """The environment of a command in a process of its own."""
    return {**os.environ, "PYTHONPATH": str(TREE), "PYTHONWARNINGS": "error"}


@pytest.fixture
def curator(environment):
    """Run the real command in a process of its own."""

    def run(*arguments, piped=b"", env=(), **how):
        done = subprocess.run(
            [sys.executable, "-m", "curator", *arguments],
            input=piped, env={**environment, **dict(env)}, capture_output=True, timeout=50,
            check=False, **how,
        )  # fmt: skip
        return Outcome(done.returncode, done.stdout, done.stderr.decode())

    return run


@pytest.fixture
def call(capfdbinary, monkeypatch):
    """Run a command in this process, which is faster."""

    def run(*arguments, piped=b""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(piped), "utf-8"))
        capfdbinary.readouterr()
        with pytest.raises(SystemExit) as ended:
            main(list(arguments))
        out, err = capfdbinary.readouterr()
        return Outcome(ended.value.code, out, err.decode())

    return run


@pytest.fixture
def well(call):
    """Run a command that must end well and complain of nothing."""

    def run(*arguments, piped=b""):
        outcome = call(*arguments, piped=piped)
        assert (outcome.code, outcome.err) == (0, "")
        return outcome

    return run


@pytest.fixture
def snapshot(desk):
    """Tell everything that lies on the desk, with the hash of every file."""

    def tell():
        return {
            str(path.relative_to(desk)): hashlib.sha256(path.read_bytes()).hexdigest()
            if path.is_file()
            else "not a file"
            for path in desk.rglob("*")
        }

    return tell


@pytest.fixture
def refused(call, snapshot):
    """Run a command that must tell a mistake in one line and change nothing."""

    def run(*arguments, piped=b""):
        before = snapshot()
        outcome = call(*arguments, piped=piped)
        assert outcome.code == 1
        assert outcome.out == b""
        assert_one_complaint(outcome.err)
        assert snapshot() == before
        return outcome.err

    return run


@pytest.fixture
def misused(call, snapshot):
    """Run a wrong call: usage, exit code 2, and nothing changed."""

    def run(*arguments):
        before = snapshot()
        outcome = call(*arguments)
        assert outcome.code == 2
        assert outcome.out == b""
        assert outcome.err.startswith("Usage: curator")
        assert "Traceback" not in outcome.err
        assert snapshot() == before
        return outcome.err

    return run


def assert_one_complaint(err):
    assert err.startswith("curator: ")
    assert err.endswith("\n")
    assert len(err.splitlines()) == 1
    assert "should not have" not in err  # the last resort is no clear line


@pytest.fixture(scope="session", name="assert_one_complaint")
def _assert_one_complaint():
    return assert_one_complaint


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """Run commands that make a project for many tests; give its path."""

    def run(name, *commands):
        folder = tmp_path_factory.mktemp(name)
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(folder)
            patch.setenv("CURATOR_SETTINGS", str(folder / "settings"))
            for path, text in (("first.txt", FIRST), ("second.txt", SECOND)):
                Path(path).write_text(text, "utf-8")
            for arguments in commands:
                with pytest.raises(SystemExit) as ended:
                    main(list(arguments))
                assert ended.value.code == 0
        return folder / "harbour.curator"

    return run


NEW = (
    ("new", "harbour", "--title", "Harbour", "--coder", "Ada"),
    ("import", "harbour", "first.txt", "second.txt"),
)
CODING = (
    ("1", "“The harbour must close,”", "Ona Brand", "The harbour closes", "supports"),
    ("1", "It must stay open", "Ümit Sandoz", "The harbour closes", "opposes"),
    ("2", "a gift to the port office", "Ümit Sandoz", "The plan is fair", "opposes"),
)


@pytest.fixture(scope="session")
def uncoded_template(made):
    return made("uncoded", *NEW)


@pytest.fixture(scope="session")
def coded_template(made):
    quotes = [
        ("quote", "harbour", source, "--exact", words, "--nth", "1", "--actor", actor,
         "--claim", claim, "--stance", stance)
        for source, words, actor, claim, stance in CODING
    ]  # fmt: skip
    return made("coded", *NEW, *quotes)


@pytest.fixture
def harbour(uncoded_template, desk):
    """A project of two articles on the desk, under the name harbour.curator."""
    return Path(shutil.copy(uncoded_template, desk / "harbour.curator"))


@pytest.fixture
def coded(coded_template, desk):
    """The same with three quotes, two actors and two claims."""
    return Path(shutil.copy(coded_template, desk / "harbour.curator"))


@pytest.fixture
def harbour_copy(uncoded_template, desk):
    """The same two articles in a second project on the desk, copy.curator."""
    return Path(shutil.copy(uncoded_template, desk / "copy.curator"))


@pytest.fixture(scope="session")
def texts():
    """The texts of the two articles of the project."""
    return FIRST, SECOND
