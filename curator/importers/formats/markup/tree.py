"""The one parser of XML, which opens no other file and is not to be burst by a small one."""

import re
from html import entities, escape
from typing import Any

from curator.domain.errors import UnreadableFileError
from curator.importers.encodings import declared_charset, decode
from curator.importers.raw import Raw
from curator.importers.troubles import boundless, damaged

_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_BARE = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)")
_NAMED = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,31});")


def parse(raw: Raw, data: bytes) -> Any:
    """Parse a part of a file, such as one of those inside an office document; it must be sound.

    Raise ``UnreadableFileError`` where it is not.
    """
    from lxml import etree

    try:
        return _checked(raw, etree.fromstring(data, _parser()))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _trouble(raw, error) from None


def parse_loosely(raw: Raw) -> Any:
    """Parse a file as people write them: with a wrong encoding, HTML's entities, loose ends.

    Raise what ``decode`` raises, and ``UnreadableFileError`` where nothing can be made of it.
    """
    from lxml import etree

    text = _DECLARATION.sub("", decode(raw, raw.charset, declared_charset(raw.data)), count=1)
    text = _NAMED.sub(_meant, text).lstrip()
    try:
        return _checked(raw, etree.fromstring(text.encode(), _parser()))
    except (etree.XMLSyntaxError, ValueError) as error:
        if "amplification" in str(error):
            raise boundless(raw) from None
    text = text if "<!ENTITY" in text else _BARE.sub("&amp;", text)
    root = etree.fromstring(text.encode(), _parser(recover=True))
    if root is None:
        raise damaged(raw)
    return _checked(raw, root)


def _parser(*, recover: bool = False) -> Any:
    from lxml import etree

    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        recover=recover,
        encoding="utf-8" if recover else None,
    )


def _meant(found: re.Match[str]) -> str:
    meant = entities.html5.get(f"{found[1]};", "")
    return escape(meant, quote=False) if meant else found[0]


def _checked(raw: Raw, root: Any) -> Any:
    from lxml import etree

    if next(root.iter(etree.Entity), None) is not None:
        raise UnreadableFileError(
            f"{raw.label} is put together from pieces of its own making (XML entities), "
            "which are not followed: save it without them, and import that."
        )
    return root


def _trouble(raw: Raw, error: Exception) -> UnreadableFileError:
    return boundless(raw) if "amplification" in str(error) else damaged(raw)
