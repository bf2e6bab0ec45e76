"""Values that databases, tables and bibliographies give field by field, brought to facts."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

from curator.domain.text import tidy
from curator.importers.findings import Findings
from curator.importers.formats.dates import find_date, read_date
from curator.importers.formats.values import read_address, read_authors, read_language

_LONGEST = 500  # code points of a title
_UNIX = re.compile(r"\d{10}(?:\d{3}|\.\d+)?")  # seconds or milliseconds since 1970
_DOI = re.compile(r"(?:doi:\s*)?(10\.\d{4,9}/\S+)", re.IGNORECASE)
_LANGUAGES = {
    name: tag
    for tag, names in {
        "ar": "arabic arabisch arabe árabe arabo ara",
        "zh": "chinese chinesisch chinois chino cinese zho chi",
        "cs": "czech tschechisch tchèque ces cze",
        "da": "danish dänisch danois dan",
        "nl": "dutch niederländisch néerlandais holandés olandese nederlands nld dut",
        "en": "english englisch anglais inglés inglese inglês engels eng",
        "fi": "finnish finnisch finnois fin",
        "fr": "french französisch français francés francese francês frans fra fre",
        "de": "german deutsch allemand alemán tedesco alemão duits deu ger",
        "el": "greek griechisch grec ell gre",
        "hu": "hungarian ungarisch hongrois hun",
        "it": "italian italienisch italien italiano italiaans ita",
        "ja": "japanese japanisch japonais japonés giapponese jpn",
        "ko": "korean koreanisch coréen kor",
        "no": "norwegian norwegisch norvégien nor",
        "fa": "persian persisch persan farsi fas",
        "pl": "polish polnisch polonais polaco polacco pol",
        "pt": "portuguese portugiesisch portugais portugués portoghese português portugees por",
        "ro": "romanian rumänisch roumain ron rum",
        "ru": "russian russisch russe ruso russo rus",
        "es": "spanish spanisch espagnol español spagnolo espanhol spaans spa",
        "sv": "swedish schwedisch suédois swe",
        "tr": "turkish türkisch turc turco tur",
        "uk": "ukrainian ukrainisch ukrainien ukr",
    }.items()
    for name in names.split()
}


def note_given(findings: Findings, field: str, value: str, origin: str) -> None:
    """Note what a file gives for a field of ``Facts``; a value that cannot be one is left out."""
    findings.note(field, _READERS[field](tidy(value)), origin)


def given_language(text: str) -> str:
    """Read a language tag, its letters in ISO 639-2, or its name in one of seven languages."""
    first = re.split(r"[;,/(]", text)[0].strip()
    return _LANGUAGES.get(first.lower(), "") or ("" if len(first) == 1 else _tag(first))


def given_address(text: str) -> str:
    """Read an address of the web, or a DOI as the address that leads to it."""
    doi = _DOI.fullmatch(text)
    return f"https://doi.org/{doi[1]}" if doi else read_address(text)


def _tag(text: str) -> str:
    return read_language(text) if len(re.split("[-_]", text)[0]) == 2 else ""


def _title(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rpartition(" ")[0] + "…"


def _name(text: str) -> str:
    return text if len(text) <= 200 else ""


def _date(text: str) -> Any:
    if _UNIX.fullmatch(text):
        moment = dt.datetime.fromtimestamp(int(text[:10]), dt.UTC)
        return read_date(moment.date().isoformat())
    return read_date(text) or read_date(text.replace("/", "-")) or find_date(text)


_READERS: dict[str, Callable[[str], Any]] = {
    "title": _title,
    "authors": read_authors,
    "outlet": _name,
    "published": _date,
    "url": given_address,
    "language": given_language,
    "section": _name,
}
