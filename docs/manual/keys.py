"""Write the manual's table of keys from the commands as declared: python docs/manual/keys.py."""

from pathlib import Path

from curator.gui.actions import COMMANDS

TABLE = Path(__file__).with_name("keys.md")
_HEAD = """# Keys

Every command, as it is shipped. The command “Change the keys…” changes them for you. Where no key
stands, press Ctrl+K and type a few letters of the command's name.

| command | keys | where |
|---|---|---|
"""


def table() -> str:
    """Make the page from the commands."""
    rows = []
    for command in COMMANDS:
        keys = ", ".join(f"`{key}`" for key in command.keys)
        where = "in its pane" if command.local else "everywhere"
        rows.append(f"| {command.words.replace('…', '')} | {keys} | {where} |")
    return _HEAD + "\n".join(rows) + "\n"


if __name__ == "__main__":
    TABLE.write_text(table(), "utf-8")
