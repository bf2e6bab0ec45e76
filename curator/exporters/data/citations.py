"""The sources of a briefing for reference managers: CSL JSON and BibLaTeX."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import Any

from curator.domain.briefings.content import CitedSource, Content
from curator.domain.dates import PartialDate
from curator.exporters.addresses import in_ascii, web_address
from curator.exporters.briefings.keys import citation_keys
from curator.exporters.wording import LANGUAGES

_SPECIAL = str.maketrans(
    {
        "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "&": r"\&", "%": r"\%", "$": r"\$",
        "#": r"\#", "_": r"\_", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
        "`": r"\textasciigrave{}",
    }
)  # fmt: skip
_LONE_BRACES = str.maketrans({"{": r"\textbraceleft{}", "}": r"\textbraceright{}"})
_LIGATURES = re.compile(r"([-',<>])(?=\1)")  # such as --, which TeX would set as one sign
_NO_LETTER = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_NOT_OF_BABEL = frozenset({"zh", "ja", "ko", "ps", "sw", "ku", "id"})


def csl(content: Content) -> bytes:
    """Write the sources as CSL JSON (citeproc schema 1.0.2), by key."""
    keys = citation_keys(content.sources)
    items = [_item(source, keys[source.id]) for source in content.sources]
    return (json.dumps(items, ensure_ascii=False, indent=1) + "\n").encode()


def bibtex(content: Content) -> bytes:
    """Write the sources as BibLaTeX, which reads UTF-8; what LaTeX would obey is escaped."""
    keys = citation_keys(content.sources)
    return "\n".join(_entry(source, keys[source.id]) for source in content.sources).encode()


def _item(source: CitedSource, key: str) -> dict[str, Any]:
    accessed = source.captured_at.astimezone(dt.UTC)
    url = web_address(source.url)
    found: dict[str, Any] = {
        "id": key,
        "type": "article-newspaper" if source.outlet else "document",
        "title": source.title,
        "author": [{"literal": name} for name in source.authors if name],
        "container-title": source.outlet,
        "section": source.section,
        "URL": url,
        "note": "" if url else source.url,  # shown, and never followed
        "issued": _date_parts(source.published) if source.published else None,
        "accessed": {"date-parts": [[accessed.year, accessed.month, accessed.day]]},
        "language": source.language,
    }
    return {name: value for name, value in found.items() if value}


def _date_parts(date: PartialDate) -> dict[str, Any]:
    return {"date-parts": [[part for part in (date.year, date.month, date.day) if part]]}


def _entry(source: CitedSource, key: str) -> str:
    url = web_address(source.url)
    fields = {
        "title": f"{{{_tex(source.title)}}}" if source.title else "",  # its capitals stay
        "author": " and ".join(f"{{{_tex(name)}}}" for name in source.authors if name),
        "journaltitle": _tex(source.outlet),
        "date": str(source.published or ""),
        "url": in_ascii(url),
        "note": "" if url else _tex(source.url),
        "urldate": f"{source.captured_at.astimezone(dt.UTC):%Y-%m-%d}",
        "langid": _language(source.language),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join((f"@{_kind(source, url)}{{{key},", *lines, "}", ""))


def _kind(source: CitedSource, url: str) -> str:
    if source.outlet:
        return "article"
    return "online" if url else "misc"


def _tex(text: str) -> str:
    plain = _NO_LETTER.sub(" ", text)
    written = plain.translate(_SPECIAL if _is_balanced(plain) else {**_SPECIAL, **_LONE_BRACES})
    return _LIGATURES.sub(r"\g<0>{}", written)


def _is_balanced(text: str) -> bool:
    """Whether each brace has its other one: BibTeX counts them even behind a backslash."""
    depth = 0
    for brace in re.findall("[{}]", text):
        depth += 1 if brace == "{" else -1
        if depth < 0:
            return False
    return depth == 0


def _language(code: str) -> str:
    """Name a language as babel does; nothing where babel has none of that name."""
    bare = code.partition("-")[0].lower()
    return "" if bare in _NOT_OF_BABEL else LANGUAGES.get(bare, "").lower()
