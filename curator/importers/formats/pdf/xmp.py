"""What an XMP packet in a file says of it (ISO 16684-1; Dublin Core, PRISM)."""

import re
from dataclasses import dataclass, field
from typing import Any

from curator.domain.errors import UnreadableFileError
from curator.importers.formats.markup.tree import parse
from curator.importers.formats.markup.walk import local_name
from curator.importers.raw import Raw

_PACKET = re.compile(rb"<rdf:RDF\b.{0,200000}?</rdf:RDF>", re.DOTALL)
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
    for found in _PACKET.finditer(raw.data):
        if any(mark in found[0] for mark in _PICTURES):
            continue
        try:
            root = parse(raw, found[0])
        except UnreadableFileError:
            continue
        for description in root.iterfind("{*}Description"):
            _note(packet, description)
    return packet


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
