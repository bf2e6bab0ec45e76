"""The house stays small: no file, class, function or folder outgrows its page."""

import ast
from collections import Counter
from pathlib import Path

import pytest

import curator

PACKAGE = Path(curator.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))
DRAWERS = {
    "utils", "helpers", "common", "misc", "core", "base", "logic", "manager", "controller",
    "widgets", "types", "constants",
}  # fmt: skip


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_fits_its_page(path):
    text = path.read_text("utf-8")
    assert text.count("\n") <= 300
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            assert node.end_lineno - node.lineno < 40, node.name
        if isinstance(node, ast.ClassDef):
            assert node.end_lineno - node.lineno < 200, node.name


def test_no_folder_holds_more_than_twelve_files():
    held = Counter(path.parent for path in FILES if path.name != "__init__.py")
    assert {folder: n for folder, n in held.items() if n > 12} == {}


def test_no_file_is_a_drawer():
    assert [path for path in FILES if path.stem in DRAWERS] == []
