"""What an XMP packet in a file says of it (ISO 16684-1; Dublin Core, PRISM)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from curator.domain.errors import UnreadableFileError
from curator.importers.formats.markup.tree import parse
from curator.importers.formats.markup.walk import local_name
from curator.importers.raw import Raw

_START, _END = b"<rdf:RDF", b"</rdf:RDF>"
_LONGEST = 200_000  # bytes of a packet
_MOST = 20  # packets that are looked at, as pictures have some of their own
_SPACES = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/pdf/1.3/": "pdf",
}
_PRISM = re.compile(r"http://prismstandard\.org/namespaces/\w+/[\d.]+/")
_PICTURES = (b"image/jpeg", b"image/png", b"image/tiff", b"photoshop:")  # have packets of their own


@dataclass(slots=True)
class Packet:
    """The fields of a packet, by short names such as ``dc:title``; each may have several values."""

    fields: dict[str, list[str]] = field(default_factory=dict)

    def first(self, name: str) -> str:
        """Give the first value of a field, or nothing."""
        return next(iter(self.fields.get(name, ())), "")


def packet_of(raw: Raw) -> Packet:
    """Give what the packet of a document says; packets that are compressed are not looked for."""
    packet = Packet()
    for words in _packets(raw.data):
        try:
            root = parse(raw, words)
        except UnreadableFileError:
            continue
        for description in root.iterfind("{*}Description"):
            _note(packet, description)
    return packet


def _packets(data: bytes) -> Iterator[bytes]:
    """Give the packets that stand in a file as they are, but for those of pictures."""
    at = -1
    for _ in range(_MOST):
        at = data.find(_START, at + 1)
        end = data.find(_END, at, at + _LONGEST) if at >= 0 else -1
        words = data[at : end + len(_END)] if end >= 0 else b""
        if words and not any(mark in words for mark in _PICTURES):
            yield words
        if at < 0:
            return


def _note(packet: Packet, description: Any) -> None:
    values = [(name, [value]) for name, value in description.attrib.items()]
    values += [(node.tag, _texts(node)) for node in description if isinstance(node.tag, str)]
    for name, texts in values:
        space, _, local = name[1:].rpartition("}")
        short = "prism" if _PRISM.fullmatch(space) else _SPACES.get(space, "")
        said = [text.strip() for text in texts if text and text.strip()]
        if short and said:
            packet.fields[f"{short}:{local}"] = said  # the last packet is the newest


def _texts(node: Any) -> list[str]:
    items = [item.text or "" for item in node.iter() if local_name(item) == "li"]
    return items or [node.text or ""]
