"""What hangs on a mail: other mails, and files of kinds that are read."""

from collections.abc import Iterator
from email.message import Message

from curator.importers.formats.mail.body import name_of
from curator.importers.kinds import kind_by_name
from curator.importers.raw import Raw

_MAIL = "message/rfc822"
_DEEPEST = 30  # parts within parts


def enclosed(message: Message) -> list[Raw]:
    """Give the mails and the files that hang on a mail, each as a file of its own."""
    return [
        Raw(data, name if kind_by_name(name) else f"{number}.eml")
        for number, (name, data) in enumerate(_within(message), 1)
    ]


def _within(message: Message, depth: int = 0) -> Iterator[tuple[str, bytes]]:
    parts = message.get_payload()
    if not isinstance(parts, list):
        name, data = name_of(message), message.get_payload(decode=True)
        if kind_by_name(name) and isinstance(data, bytes):
            yield name, data
    elif message.get_content_type() == _MAIL:
        yield from (("", part.as_bytes()) for part in parts if isinstance(part, Message))
    elif depth < _DEEPEST:
        for part in parts:
            if isinstance(part, Message):
                yield from _within(part, depth + 1)
