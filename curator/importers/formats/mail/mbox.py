"""Mailboxes: the mails of a folder in one file (RFC 4155, and what programs make of it)."""

import re
from collections.abc import Iterator

from curator.domain.errors import NoArticleError
from curator.importers.raw import Raw

_POSTMARK = re.compile(
    rb"^From [^\r\n]{0,300}?\d\d?:\d\d[^\r\n]{0,60}\r?\n(?=>?[A-Za-z][A-Za-z0-9-]*:)", re.MULTILINE
)
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)


def read(raw: Raw) -> Iterator[Raw]:
    """Give the mails of a mailbox, each as a file of its own; raise ``NoArticleError``."""
    marks = list(_POSTMARK.finditer(raw.data))
    if not marks:
        raise NoArticleError(
            f"{raw.label} has no mail in it that could be found: "
            "export the mails from your mail program, and import those."
        )
    ends = [mark.start() for mark in marks[1:]] + [len(raw.data)]
    for number, (mark, end) in enumerate(zip(marks, ends, strict=True), 1):
        letter = raw.data[mark.end() : end]
        yield Raw(_ESCAPED.sub(rb"\1", letter), f"{number}.eml")
