"""Factiva with its indexing: a table for each article, each row led by a code such as ``HD``."""

import re
from collections.abc import Iterator

from curator.domain.text import tidy
from curator.importers.formats.dates import find_date
from curator.importers.formats.press.bundle import Article, Bundle

_CODES = (
    "SE HD CR BY WC PD ET SN SC ED PG LA CY LP TD CT RF CO IN NS RE IPC IPD PUB AN CLM DLN VOL NGC "
    "GC ART RST DE SP"
)
_CODE = re.compile(rf"({'|'.join(_CODES.split())})\u00a0?(?:(?:\t[ \t]*| {{2,}})(\S.*)|[ \t]*)")
_FACTS = {
    "HD": "title",
    "BY": "authors",
    "SN": "outlet",
    "LA": "language",
    "SE": "section",
}
_FIRST = {"SE", "HD", "CLM"}


def articles_of(text: str) -> Bundle | None:
    """Take the articles out of the text of a bundle; ``None`` where it has another layout."""
    articles: list[Article] = []
    seen: set[str] = set()
    code = ""
    for first, *others in _blocks(text):
        found = _CODE.fullmatch(first)
        if found:
            code = found[1]
            if code in _FIRST and (not seen or "AN" in seen or code in seen):
                articles.append(Article())
                seen = set()
            seen.add(code)
        start = (found[2] or "") if found else first
        value = "\n".join(filter(None, (start, *others))).strip()
        if articles and value:
            _note(articles[-1], code, value)
    sound = [article for article in articles if "title" in article.findings.values]
    return Bundle("factiva", sound) if any(a.paragraphs for a in sound) else None


def _blocks(text: str) -> Iterator[list[str]]:
    """Give paragraphs as their lines; a line that begins with a code begins another one."""
    block: list[str] = []
    for line in text.split("\n"):
        if block and (not line.strip() or _CODE.fullmatch(line)):
            yield block
            block = []
        if line.strip():
            block.append(line)
    if block:
        yield block


def _note(article: Article, code: str, value: str) -> None:
    origin = f"row {code}"
    if code in {"LP", "TD"}:
        article.paragraphs.append(value)
    elif code == "WC":
        article.note_words(value)
    elif code == "PD":
        article.findings.note("published", find_date(tidy(value)), origin)
    elif code in _FACTS:
        article.note(_FACTS[code], value, origin)
