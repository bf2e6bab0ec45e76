"""The words that people meet: each operation is said in words, each error in one sentence."""

import ast
from pathlib import Path

import curator
from curator.domain import errors
from curator.domain.edits import OPERATIONS, operation_words

PACKAGE = Path(curator.__file__).parent


def operations_written():
    for path in (PACKAGE / "services").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "write":
                for part in [inner for each in node.args[:1] for inner in ast.walk(each)]:
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield part.value


def test_every_operation_has_words():
    written = set(operations_written())
    assert len(written) > 15
    assert written <= OPERATIONS.keys()


def test_an_operation_of_a_newer_curator_is_shown_by_its_key():
    assert operation_words("quotes.translate") == "quotes.translate"


def test_every_error_a_person_can_cause_says_what_it_is_for():
    for name, error in vars(errors).items():
        if isinstance(error, type) and issubclass(error, errors.CuratorError):
            assert error.__doc__, name


def test_every_error_class_is_raised_somewhere():
    texts = "".join(path.read_text("utf-8") for path in PACKAGE.rglob("*.py"))
    unused = [
        name
        for name, error in vars(errors).items()
        if isinstance(error, type) and texts.count(name) < 2 and error is not errors.CuratorError
    ]
    assert unused == []
