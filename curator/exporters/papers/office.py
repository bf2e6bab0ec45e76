"""The package of a DOCX: its parts, how they are related, and its bytes.

It imports python-docx, which is slow; import it only where a file is written.
"""

import datetime as dt
import io
import zipfile
from collections.abc import Callable, Iterable

import docx
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.opc.parts.coreprops import CorePropertiesPart
from docx.opc.rel import Relationships
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_KINDS = {
    "footnotes": (RELATIONSHIP_TYPE.FOOTNOTES, CONTENT_TYPE.WML_FOOTNOTES, "footnotes"),
    "header": (RELATIONSHIP_TYPE.HEADER, CONTENT_TYPE.WML_HEADER, "hdr"),
    "footer": (RELATIONSHIP_TYPE.FOOTER, CONTENT_TYPE.WML_FOOTER, "ftr"),
}
_KEPT = {
    "styles": RELATIONSHIP_TYPE.STYLES,
    "settings": RELATIONSHIP_TYPE.SETTINGS,
    "numbering": RELATIONSHIP_TYPE.NUMBERING,
}
_LONGEST_PROPERTY = 255  # letters
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # of a zip


class Package:
    """One file to be: what the library's template brings gives way to parts of ours."""

    def __init__(self) -> None:
        document = docx.Document()
        self._text = document.part
        self._package = document.part.package
        self._body = document.element.body
        _keep(self._text.rels, {*_KEPT.values()})
        _keep(
            self._package.rels,
            {RELATIONSHIP_TYPE.OFFICE_DOCUMENT, RELATIONSHIP_TYPE.CORE_PROPERTIES},
        )
        self._parts: dict[str, XmlPart] = {"text": self._text}
        for name, kind in _KEPT.items():
            part = self._text.part_related_by(kind)
            assert isinstance(part, XmlPart)
            self._parts[name] = part

    def add(self, name: str) -> str:
        """Add the part of footnotes, header or footer; give the id by which the text knows it."""
        relation, content, tag = _KINDS[name]
        element = parse_xml(f"<w:{tag} {_NAMES}/>")
        part = XmlPart(PackURI(f"/word/{name}.xml"), content, element, self._package)
        self._parts[name] = part
        return self._text.relate_to(part, relation)

    def linker(self, name: str) -> Callable[[str], str]:
        """Give what makes an address of the web known to a part and tells its id there."""
        links: dict[str, str] = {}
        part = self._parts[name]

        def known(address: str) -> str:
            if address not in links:
                kind = RELATIONSHIP_TYPE.HYPERLINK
                links[address] = part.relate_to(address, kind, is_external=True)
            return links[address]

        return known

    def put(self, name: str, xml: str) -> None:
        """Replace all that is inside a part by other elements, with the prefixes w and r."""
        element = self._body if name == "text" else self._parts[name].element
        _replace(element, parse_xml(f"<w:inside {_NAMES}>{xml}</w:inside>"))

    def put_whole(self, name: str, xml: str) -> None:
        """Replace all that is inside a part by what is inside the root of a document of XML."""
        _replace(self._parts[name].element, parse_xml(xml))

    def tell(self, title: str, language: str, created: dt.datetime | None) -> None:
        """Write the properties of the file; without a time it holds none."""
        part = self._package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES)
        assert isinstance(part, CorePropertiesPart)
        _replace(part.element, ())
        properties = part.core_properties
        properties.title = title[:_LONGEST_PROPERTY]
        properties.language = language
        if created:
            properties.created = properties.modified = created.astimezone(dt.UTC)

    def data(self) -> bytes:
        """Give the file, the same for the same parts.

        The library's own ``save`` takes the time of day in, and keeps hold of all it ever saved.
        """
        properties = self._package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES)
        parts = [*self._parts.values(), properties]
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as held:
            _write(held, "[Content_Types].xml", _content_types(parts))
            _write(held, "_rels/.rels", self._package.rels.xml)
            for part in parts:
                _write(held, part.partname.membername, part.blob)
                if part.rels:
                    _write(held, part.partname.rels_uri.membername, part.rels.xml)
        return file.getvalue()


def _write(held: zipfile.ZipFile, name: str, data: str | bytes) -> None:
    entry = zipfile.ZipInfo(name, _FIRST_DAY)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 0  # the same on every system
    held.writestr(entry, data)


def _content_types(parts: Iterable[Part]) -> str:
    names = "http://schemas.openxmlformats.org/package/2006/content-types"
    told = "".join(
        f'<Override PartName="{part.partname}" ContentType="{part.content_type}"/>'
        for part in parts
    )
    relations = f'<Default Extension="rels" ContentType="{CONTENT_TYPE.OPC_RELATIONSHIPS}"/>'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<Types xmlns="{names}">{relations}{told}</Types>'
    )


def _keep(relations: Relationships, kinds: set[str]) -> None:
    for name in [name for name, held in relations.items() if held.reltype not in kinds]:
        del relations[name]


def _replace(element: BaseOxmlElement, others: Iterable[BaseOxmlElement]) -> None:
    for child in list(element):
        element.remove(child)
    for child in list(others):
        element.append(child)
