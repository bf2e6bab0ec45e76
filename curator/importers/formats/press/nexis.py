"""Nexis Uni and Nexis Advance: a cover, then articles that each end with ``End of Document``."""

import re
from collections.abc import Sequence

from curator.importers.formats.dates import find_date
from curator.importers.formats.press.bundle import Article, Bundle
from curator.importers.formats.press.keys import heading_of, key_of

_END = re.compile(
    r"^[ \t]*(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento|"
    r"Fine del documento)[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_DECLARED = re.compile(
    r"^[ \t]*(?:Documents?|Dokumente?|Documentos?|Documenti)[ \u00a0]*\((\d{1,6})\)[ \t]*$",
    re.MULTILINE,
)
_COVER = re.compile(
    r"\d+\. |(?:user name|date and time|job number|documents? \(|client/matter|search terms|"
    r"search type|narrowed by|content type|benutzername|datum und (?:uhr)?zeit|auftragsnummer|"
    r"jobnummer|dokumente? \(|mandant|suchbegriffe|suchart|eingegrenzt|inhaltstyp|"
    r"nom d.utilisateur|date et heure|num[ée]ro de t[âa]che|client/dossier|termes de recherche|"
    r"type de recherche|affin[ée] par|type de contenu)",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"copyright|©|all rights reserved|alle rechte|tous droits", re.IGNORECASE)
_NO_WORD = re.compile(r"\W*")
_LONGEST = 120  # code points of a date line


def articles_of(text: str) -> Bundle | None:
    """Take the articles out of the text of a bundle; ``None`` where it has another layout."""
    ends = list(_END.finditer(text))
    begins = [0, *(found.end() for found in ends)]
    stops = [*(found.start() for found in ends), len(text)]
    read = (_article(text[begin:stop]) for begin, stop in zip(begins, stops, strict=True))
    articles = [each for each in read if each.words or each.findings.values.get("published")]
    if not ends or not any(article.words for article in articles):
        return None
    found = _DECLARED.search(text)
    return Bundle("nexis", articles, int(found[1]) if found else 0)


def _article(text: str) -> Article:
    article = Article()
    paragraphs = [part for part in text.split("\n") if not _NO_WORD.fullmatch(part)]
    head, below = _borders(paragraphs)
    cover = [at for at in range(head) if _is_cover(paragraphs[at])]
    _note_head(article, paragraphs[cover[-1] + 1 if cover else 0 : head])
    for line in paragraphs[head:below]:
        _note_key(article, line)
    _note_text(article, paragraphs[below:])
    return article


def _is_cover(line: str) -> bool:
    """Tell a line of the cover; in German a date begins as the number of a title does."""
    return bool(_COVER.match(line)) and not (line[0].isdigit() and find_date(line[:40]))


def _borders(paragraphs: Sequence[str]) -> tuple[int, int]:
    """Tell where the keys begin and where the text does."""
    body = next((at for at, line in enumerate(paragraphs) if _is_body(line)), None)
    limit = len(paragraphs) if body is None else body
    head = next((at for at in range(limit) if _key(paragraphs[at])), limit)
    if body is not None:
        return head, body + 1
    return head, next((at for at in range(head, limit) if not _key(paragraphs[at])), limit)


def _note_head(article: Article, head: Sequence[str]) -> None:
    """Note title, outlet and date, which stand above the keys in this order."""
    dates = [at for at, line in enumerate(head) if len(line) < _LONGEST and find_date(line)]
    titled = [line for line in head[: dates[-1] if dates else None] if not _RIGHTS.match(line)]
    if dates:
        article.findings.note("published", find_date(head[dates[-1]]), "date line")
    if len(titled) > 1:
        article.note("outlet", titled[-1], "line above the date")
        titled.pop()
    if titled:
        article.note("title", titled[-1], "line above the outlet")


def _note_key(article: Article, line: str) -> None:
    meaning, value = _key(line) or ("", "")
    if meaning == "words":
        article.note_words(value)
    elif meaning == "section":
        article.note("section", value.partition(";")[0], "key line")
    elif meaning == "lead" and value:
        article.paragraphs.append(value)
    elif meaning in {"authors", "language", "title"}:
        article.note(meaning, value, "key line")


def _note_text(article: Article, lines: Sequence[str]) -> None:
    """Take the text, to the keys below it."""
    below = False
    for line in lines:
        below = (
            below or heading_of(line) == "end" or (_key(line) or ("",))[0] in {"end", "language"}
        )
        if below:
            _note_key(article, line)
        else:
            article.paragraphs.append(line.strip())


def _is_body(line: str) -> bool:
    return heading_of(line) == "body"


def _key(line: str) -> tuple[str, str] | None:
    r"""Take a line with a key apart; ``\u00a0`` follows its colon, or nothing does."""
    _, colon, value = line.partition(":")
    return key_of(line) if colon and (not value or value[0] == "\u00a0") else None
