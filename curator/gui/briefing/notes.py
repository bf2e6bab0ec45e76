"""Footnotes as links, since Qt's reading of Markdown does not know them."""

from __future__ import annotations

import re
import textwrap

USE, NOTE = "use-", "note-"  # the names of places: a mark in the text, and its note
_MARK = re.compile(r"(?<= )\[\^q(\d+)\]")  # escaped in the words of strangers, so ours alone
_KEPT = re.compile(r"<!-- /?curator:keep\b.*?-->\n?")  # marks for the next export, not for eyes
_DEFINITION = re.compile(r"^\[\^q(\d+)\]: ", re.MULTILINE)


def linked(markdown: str) -> str:
    """Let each mark lead to its note, and each note back; the notes become plain paragraphs."""
    markdown = _KEPT.sub("", markdown)
    first = _DEFINITION.search(markdown)
    body, notes = (
        (markdown[: first.start()], markdown[first.start() :]) if first else (markdown, "")
    )
    blocks = (_DEFINITION.sub(rf"[\1](#{USE}\1) ", block) for block in notes.split("\n\n") if block)
    plain = "\n\n".join(textwrap.dedent(block) for block in blocks)
    return _MARK.sub(rf"[\1](#{NOTE}\1)", body) + plain
