"""The sources of a briefing for reference managers: CSL JSON and BibTeX."""

from __future__ import annotations

import json
from typing import Any

from curator.domain.briefings.content import CitedSource, Content
from curator.domain.dates import PartialDate
from curator.exporters.briefings.keys import citation_keys

_SPECIAL = str.maketrans(
    {
        "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "&": r"\&", "%": r"\%", "$": r"\$",
        "#": r"\#", "_": r"\_", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "\n": " ",
    }
)  # fmt: skip


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
    accessed = source.captured_at
    found: dict[str, Any] = {
        "id": key,
        "type": "article-newspaper" if source.outlet else "document",
        "title": source.title,
        "author": [{"literal": name} for name in source.authors],
        "container-title": source.outlet,
        "section": source.section,
        "URL": source.url,
        "issued": _date_parts(source.published) if source.published else None,
        "accessed": {"date-parts": [[accessed.year, accessed.month, accessed.day]]},
        "language": source.language,
    }
    return {name: value for name, value in found.items() if value}


def _date_parts(date: PartialDate) -> dict[str, Any]:
    return {"date-parts": [[part for part in (date.year, date.month, date.day) if part]]}


def _entry(source: CitedSource, key: str) -> str:
    fields = {
        "title": source.title,
        "author": " and ".join(f"{{{name.translate(_SPECIAL)}}}" for name in source.authors),
        "journaltitle": source.outlet,
        "date": str(source.published or ""),
        "url": source.url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C"),
        "urldate": f"{source.captured_at:%Y-%m-%d}",
        "langid": source.language,
    }
    as_they_are = {"author", "url"}
    lines = [
        f"  {name} = {{{value if name in as_they_are else value.translate(_SPECIAL)}}},"
        for name, value in fields.items()
        if value
    ]
    kind = "article" if source.outlet else "online"
    return "\n".join((f"@{kind}{{{key},", *lines, "}", ""))
