"""Bring the translations up to date: python packaging/translations.py.

It gathers the words of the window into each resources/i18n/curator_*.ts and compiles those to .qm.
Both are committed: a clone runs without this. Translators fill in what is marked as unfinished,
in Qt Linguist or in the file itself, and run it again.
"""

import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
WINDOW = TOP / "curator" / "gui"
TRANSLATIONS = TOP / "resources" / "i18n"


def gather(source: Path) -> None:
    """Bring a .ts up to date with the code; what stands in the code no more is dropped."""
    files = [str(path.relative_to(TOP)) for path in sorted(WINDOW.rglob("*.py"))]
    flags = ["-no-obsolete", "-sort-messages", "-locations", "none", "-source-language", "en"]
    _run("pyside6-lupdate", *flags, *files, "-ts", str(source))


def compile_to(compiled: Path, source: Path) -> None:
    """Compile a .ts to a .qm."""
    _run("pyside6-lrelease", "-silent", str(source), "-qm", str(compiled))


def _run(tool: str, *words: str) -> None:
    beside = Path(sys.executable).parent / tool
    subprocess.run(
        [str(beside) if beside.exists() else tool, *words],
        cwd=TOP,
        check=True,
        stdout=subprocess.DEVNULL,
    )


if __name__ == "__main__":
    for each in sorted(TRANSLATIONS.glob("curator_*.ts")):
        gather(each)
        compile_to(each.with_suffix(".qm"), each)
