"""What the groups of RTF change and leave as it was, and which of them hold no words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

_SKIPPED = frozenset(
    ("annotation", "atnauthor", "atnid", "atnref", "bkmkend", "bkmkstart", "colortbl", "datafield",
     "filetbl", "fldinst", "fontemb", "footer", "footerf", "footerl", "footerr", "ftncn", "ftnsep",
     "ftnsepc", "aftncn", "aftnsep", "aftnsepc", "generator", "header", "headerf", "headerl",
     "headerr", "listtable", "listoverridetable", "listtext", "nonesttables", "nonshppict",
     "objdata", "pict", "pn", "pntext", "pnseclvl", "private", "revtbl", "rsidtbl", "rxe",
     "shprslt", "sp", "tc", "template", "themedata", "txe", "upr", "userprops", "xe", "xmlnstbl")
)  # fmt: skip
# Marked as to be skipped by those who do not know them, which is not the case.
_KEPT = frozenset({"footnote", "shpinst", "shptxt", "ud", "nesttableprops", "shppict"})
_FIELDS = frozenset({"fonttbl", "stylesheet", "info", "title", "author"})
_INNER = {"footnote": "note", "shptxt": "aside"}


@dataclass(frozen=True, slots=True)
class State:
    """The destination, the font and the like, as they are in a group."""

    skipped: bool = False
    outside: bool = False  # whether what is around a text given twice is skipped
    field: str = ""  # of the fields of the document, or a table of its header
    font: int | None = None
    uc: int = 1  # characters that stand for one in Unicode, for older readers
    hidden: bool = False
    deleted: bool = False
    html: bool = False  # what stands for HTML in Outlook's RTF, and is no word of the mail
    in_table: bool = False
    style: int = 0
    inner: str = ""  # a note or an aside

    @property
    def speaks(self) -> bool:
        """Whether what stands here is a part of the text."""
        return not (self.skipped or self.field or self.hidden or self.deleted or self.html)


def destination(state: State, word: str, *, starred: bool) -> State | None:
    """Give the state in a group that begins with a word, if that says what the group is for."""
    if word == "ud":
        changes: dict[str, Any] = {"skipped": state.outside}
    elif word in _FIELDS:
        changes = {"field": word}
    elif word in _INNER:
        changes = {"inner": _INNER[word], "in_table": False}
    elif word in _SKIPPED or (starred and word not in _KEPT):
        changes = {"skipped": True, "outside": state.skipped}
    else:
        return None
    return replace(state, **changes)


def changed(state: State, word: str, number: int | None) -> State:
    """Give the state after a word that changes it."""
    changes = _CHANGES.get(word)
    return replace(state, **changes(number)) if changes is not None else state


_CHANGES: dict[str, Callable[[int | None], dict[str, Any]]] = {
    "uc": lambda number: {"uc": max(number or 0, 0)},
    "v": lambda number: {"hidden": number != 0},
    "deleted": lambda number: {"deleted": number != 0},
    "mvf": lambda number: {"deleted": number != 0},
    "htmlrtf": lambda number: {"html": number != 0},
    "plain": lambda _number: {"hidden": False, "deleted": False, "font": None},
    "f": lambda number: {"font": number or 0},
    "pard": lambda _number: {"in_table": False, "style": 0},
    "intbl": lambda _number: {"in_table": True},
    "s": lambda number: {"style": number or 0},
}
