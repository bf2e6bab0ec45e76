"""Names of authors as pages write them: between the words, roles and marks that stand beside."""

import re
from html import unescape

_BY = re.compile(
    r"^(?:(?:article|story|post|text|words|written|posted|published|reported|report|created|"
    r"contributed|updated|reviewed|edited|geschrieben|écrit|escrito|scritto|publié|publicado|"
    r"geschreven)\s+)?(?:by|von|par|por|door|автор|tekst|yazan)\b\s*:?\s*"
    r"|^(?:de|di|av|af|od|oleh|text|words|story|reporter|ecrit|redakt[eø]r|redaktion|authors?|autor|"
    r"autore|autorin|auteur|penulis|yazar|escritor|skribent|writer|journalist|the author)\s*:\s*"
    r"|^(?:文|取材|記者|作者)\s*[/：:]\s*|^by\s*$",
    re.IGNORECASE,
)
_BY_GLUED = re.compile(r"^(?:By|Von)(?=[A-ZÀ-Þ][a-zà-ÿ]+ [A-ZÀ-Þ])")
_END = re.compile(
    r"\s*(?:[|•·●▪⋅–—]|\s/\s|\s-\s|[\[<]|https?:|\S+@\S|\d"
    r"|\b(?:published|updated|posted|follow|share|read more|full bio|minutes? read|min read)\b"
    r"|,?\s*\b(?:on|am|le|el|op|den|in)\s+(?:\w+\s+)?\d"
    r"|,?\s*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*\d)",
    re.IGNORECASE,
)
_AND = re.compile(r"\s+(?:and|und)\s+|\s*&\s*|\s*;\s*", re.IGNORECASE)
_ALSO_IN_NAMES = re.compile(r"\s+(?:et|og|och|en|i|y|e|ve|dan|и|та)\s+")
_ROLE = re.compile(
    r"\b(?:editor|writer|reporter|correspondent|columnist|journalist|contributor|director|manager|"
    r"officer|founder|ceo|redakteur\w*|redaktion|korrespondent\w*|photograph\w*|producer|author|"
    r"professor|head of|staff|team|desk|specialist|analyst|expert|chief|president|guest)\b",
    re.IGNORECASE,
)
_TITLES = re.compile(
    r"(?:ph\.?\s?d|m\.?\s?d|m\.?\s?a|b\.?\s?sc?|m\.?\s?sc?|jr|sr|ii|iii|esq|rdn?|rn|cpa|mba|dds|"
    r"ms|cfa|cfp|bsn|dvm|mph|jd|facp|facl?m)\.?",
    re.IGNORECASE,
)
_LINKS = """
    de da do dos das del della di du des la le van von der den ten ter zu zum al el bin bint ibn y e
    i af av und et and abu ben
"""
_PARTICLES = frozenset(_LINKS.split())
_NOBODY = re.compile(
    r"admin(?:istrator)?|(?:about )?(?:the )?authors?|editor|guest|root|user|webmaster|unknown|none"
    r"|null|anonymous|share|follow|comments|read(?: more)?|more|posted|date|advertisement|full bio",
    re.IGNORECASE,
)
_LONGEST = 1000  # code points that are looked at
_NO_NAME = re.compile(r"https?:|www\.|@|[{}<>=_#]|\d|\bminutes?\b|\bmin read\b", re.IGNORECASE)


def read_names(text: str) -> list[str]:
    """Read the names that are written in a value: of persons, or of one office.

    Words such as “By” go, and so does what follows a mark, a number or an address. Names are
    parted where each part is one; nobody is made up.
    """
    text = " ".join(unescape(text[:_LONGEST]).replace("\xad", "").split())
    text = _BY_GLUED.sub("", text)
    while (bare := _BY.sub("", text)) != text:
        text = bare
    if _NO_NAME.search(text[:60]) and not _END.search(text):
        return []
    found = _END.search(text)
    text = (text[: found.start()] if found else text).strip(' ,:;-–—*"“”')
    text = re.sub(r"(?<=\w{4})\.$", "", text)
    names = [name for part in _at_ands(text) for name in _at_commas(part.strip(" ,"))]
    return [name for name in dict.fromkeys(names) if is_name(name)]


def _at_ands(text: str) -> list[str]:
    """Part names at what means “and”; where it may be within a name, only full names."""
    parts = [part for part in _AND.split(text) if part.strip()]
    more = [_ALSO_IN_NAMES.split(part) for part in parts]
    full = [len(each) > 1 and all(is_person(name) for name in each) for each in more]
    return [
        name
        for part, each, apart in zip(parts, more, full, strict=True)
        for name in (each if apart else [part])
    ]


def _at_commas(text: str) -> list[str]:
    """Part a list of full names at its commas; titles stay, and roles and places go."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) < 2:
        return parts
    kept = [parts[0]]
    for part in parts[1:]:
        if _TITLES.fullmatch(part.replace(" ", "")):
            kept[-1] += f", {part}"
        elif is_person(part) and not _ROLE.search(part):
            kept.append(part)
        else:
            break
    return kept


def is_name(text: str) -> bool:
    """Tell whether a text can be the name of a person or an office."""
    words = text.split()
    return (
        1 < len(text) <= 60
        and len(words) <= 6
        and not _NOBODY.fullmatch(text)
        and not _NO_NAME.search(text)
        and text[0].isalpha()
    )


def is_person(text: str) -> bool:
    """Tell whether a text looks like the full name of a person."""
    words = [word for word in re.split(r"[\s.]+", text) if word]
    if not is_name(text):
        return False
    if not any(char.isupper() or char.islower() for char in text):
        return 2 <= len(text.replace(" ", "")) <= 8  # a script without capitals
    named = [word for word in words if word.lower() not in _PARTICLES]
    return (
        len(words) >= 2
        and bool(named)
        and all(word[0].isupper() or word[0] in "'’(" for word in named)
    )
