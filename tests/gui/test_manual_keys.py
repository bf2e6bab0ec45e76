"""The manual's table of keys says what the program does."""

import runpy
from pathlib import Path

MANUAL = Path(__file__).resolve().parents[2] / "docs" / "manual"


def test_the_table_of_keys_is_up_to_date():
    table = runpy.run_path(str(MANUAL / "keys.py"))["table"]
    assert (MANUAL / "keys.md").read_text("utf-8") == table(), "run: python docs/manual/keys.py"
