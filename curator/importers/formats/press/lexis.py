"""LexisNexis Academic: ``1 of 10 DOCUMENTS`` before each article, keys in capital letters."""

import re
from collections.abc import Sequence
from itertools import pairwise

from curator.importers.formats.dates import find_date
from curator.importers.formats.press.bundle import Article, Bundle
from curator.importers.formats.press.keys import divided, key_of

_BEGIN = re.compile(
    r"^[ \t\ufffd]*(?:\d+ (?:of|de|von|di) (\d+) DO[CK]UMENT\w{0,2}"
    r"|(?:Dokument|Documento?) \d+ (?:von|of|de|di) (\d+))[ \t]*$",
    re.MULTILINE,
)
_APART = re.compile(r"\n(?:[ \t]*\n)+")
_RIGHTS = re.compile(
    r"(?:copyright|©|all rights reserved|alle rechte vorbehalten|tous droits r[eé]serv[eé]s)",
    re.IGNORECASE,
)
_EDITION = re.compile(
    r".{0,40}\b(?:edition|ausgabe|[eé]dition|edici[oó]n)|correction appended", re.IGNORECASE
)
_WIDTH = 74  # code points at which the shortest of the widths that are met breaks its lines
_HEAD = 8  # paragraphs among which the date stands


def articles_of(text: str) -> Bundle | None:
    """Take the articles out of the text of a bundle; ``None`` where it has another layout."""
    begins = list(_BEGIN.finditer(text))
    if not begins:
        return None
    ends = [*(found.start() for found in begins[1:]), len(text)]
    articles = [_article(text[found.end() : end]) for found, end in zip(begins, ends, strict=True)]
    if not any(article.words or article.findings.values.get("published") for article in articles):
        return None
    return Bundle("lexisnexis", articles, int((begins[0][1] or begins[0][2])[:9]))


def _article(text: str) -> Article:
    article = Article()
    paragraphs = _paragraphs(text)
    below = _note_head(article, paragraphs)
    _note_rest(article, paragraphs[below:])
    return article


def _paragraphs(text: str) -> list[str]:
    parts = []
    for block in _APART.split(text):
        lines = "\n".join(line.strip() for line in block.strip("\n").split("\n"))
        parts += [part for part in divided(lines) if part.strip()]
    return parts


def _note_head(article: Article, paragraphs: Sequence[str]) -> int:
    """Note outlet, date and title, which have no key; give the number of paragraphs used."""
    head = next((at for at, each in enumerate(paragraphs) if _key(each)), len(paragraphs))
    dated = next((at for at in range(min(head, _HEAD)) if find_date(paragraphs[at])), -1)
    before = dated if dated >= 0 else min(head, 1)
    above = [line for each in paragraphs[:before] for line in each.split("\n")]
    named = [line for line in above if not _RIGHTS.match(line)]
    if named:
        article.note("outlet", named[-1], "line above the date")
    if dated >= 0:
        article.findings.note("published", find_date(paragraphs[dated]), "date line")
    for paragraph in paragraphs[max(dated + 1, before) : head]:
        if "title" not in article.findings.values:
            title = "" if _EDITION.fullmatch(paragraph) else paragraph
            article.note("title", title, "line below the date")
        elif not _RIGHTS.match(paragraph):
            article.paragraphs.append(_unwrapped(paragraph))
    return head


def _note_rest(article: Article, paragraphs: Sequence[str]) -> None:
    """Note the keys, and the text between those above and those below it."""
    place = "above"
    for paragraph in paragraphs:
        meaning, value = _key(paragraph) or ("text", "")
        if meaning == "text":
            place = "text" if place == "above" else place
            if place == "text" and not _RIGHTS.match(paragraph):
                article.paragraphs.append(_unwrapped(paragraph))
        elif meaning in {"lead", "body"}:
            article.paragraphs += [value] if value else []
        else:
            _note(article, meaning, value)
            place = "below" if place == "text" and meaning in {"end", "language"} else place


def _note(article: Article, meaning: str, value: str) -> None:
    if meaning == "words":
        article.note_words(value)
    elif meaning == "section":
        article.note("section", value.partition(";")[0], "key line")
    elif meaning not in {"", "end"}:
        article.note(meaning, value, "key line")


def _key(paragraph: str) -> tuple[str, str] | None:
    """Take a paragraph with a key apart; the keys are in capital letters."""
    return key_of(paragraph) if paragraph.partition(":")[0].isupper() else None


def _unwrapped(paragraph: str) -> str:
    """Join lines that were broken only because the next word did not fit."""
    lines = paragraph.split("\n")
    joined = lines[0]
    for before, line in pairwise(lines):
        fits = len(before) + 1 + len(line.partition(" ")[0]) < _WIDTH
        joined += ("\n" if fits else " ") + line
    return joined
