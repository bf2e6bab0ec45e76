"""Look for names that must not leave the house in the finished bytes of an export."""

from __future__ import annotations

import html
import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from curator.domain.briefings.exports import Format
from curator.domain.errors import LeakError

if TYPE_CHECKING:
    from curator.exporters.briefings.masking import Masks

_ADDRESS = re.compile(r"https?://[^\s<>\"')\]]+")
_MARKS = re.compile("[*_`~]+")
_TAG = re.compile(r"<[^>]*>")
_END_OF_BLOCK = re.compile(r"</(?:w:p|row|c|si|dc:\w+|cp:\w+)>|<w:(?:br|tab)/>")
_VALUE = re.compile(r'="([^"]*)"')  # of an attribute, such as where a link leads
_ALWAYS_THE_SAME = re.compile(r"/(?:theme|styles|settings|webSettings|fontTable|numbering)\b")
_PACKED = frozenset({Format.DOCX, Format.XLSX})


def check(
    masks: Masks, wanted: Format, files: Mapping[str, bytes], told: Mapping[str, Any], set_: str
) -> None:
    """Raise ``LeakError`` where a masked name stands in a file, its name, or the manifest.

    ``set_`` is the Markdown that papers are made of: where links in it lead may be hidden there.
    """
    if not masks:
        return
    texts = [*_texts(wanted, files), *_of_markdown(set_), *files]
    texts.append(json.dumps(told, ensure_ascii=False))
    found = dict.fromkeys(name for text in texts for name in masks.found(text))
    addresses = {address for text in texts for address in _ADDRESS.findall(text)}
    found |= dict.fromkeys(name for name in (*files, *addresses) if masks.in_address(name))
    if found:
        names = ", ".join(f"“{name}”" for name in list(found)[:5])
        raise LeakError(
            f"The export was not written: it would still say {names}. "
            "Add what gives them away to the redaction, or reword it, then try again."
        )


def _texts(wanted: Format, files: Mapping[str, bytes]) -> Iterator[str]:
    for data in files.values():
        if data.startswith(b"PK") and wanted in _PACKED:
            yield from _packed(data)
        elif data.startswith(b"%PDF"):
            yield from _pages(data)
        else:
            text = data.decode("utf-8", "replace")
            yield text
            if wanted is Format.HTML:
                yield html.unescape(_TAG.sub("", text))
            elif wanted in (Format.MARKDOWN, Format.OBSIDIAN):
                yield from _of_markdown(text)


def _of_markdown(text: str) -> Iterator[str]:
    """Give Markdown as it is read: a name may be spread over marks, or written in entities."""
    plain = html.unescape(_TAG.sub("", re.sub(r"\\(?=\W)", "", text)))
    yield text
    yield plain
    yield _MARKS.sub("", plain)


def _packed(data: bytes) -> Iterator[str]:
    """Give the texts in a file of an office program; a name may be spread over several tags."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            if _ALWAYS_THE_SAME.search(name):
                continue
            text = package.read(name).decode("utf-8", "replace")
            yield html.unescape(_TAG.sub("", _END_OF_BLOCK.sub("\n", text)))
            yield html.unescape("\n".join(_VALUE.findall(text)))


def _pages(data: bytes) -> Iterator[str]:
    from curator.importers.reading import read_bytes

    draft = read_bytes(data, "briefing.pdf")
    yield draft.text
    yield " ".join((draft.facts.title, *draft.facts.authors))
