"""Which layout a bundle has, whatever the file that holds it."""

import re
from collections.abc import Callable, Iterable

from curator.domain.errors import NoArticleError
from curator.domain.sources import Draft
from curator.importers.encodings import declared_charset, decode
from curator.importers.formats import html, plain
from curator.importers.formats.markup.page import words_of_page
from curator.importers.formats.press import europresse, factiva, lexis, nexis
from curator.importers.formats.press.bundle import Bundle, drafts
from curator.importers.kinds import Kind
from curator.importers.raw import Raw

_SIGN = re.compile(
    r"^[ \t]*(?:ProQuest document ID:|(?:Document|Dokument) [A-Z]{2,12}\d{8,}\w*[ \t]*$"
    r"|End of Document[ \t]*$|\d+ of \d+ DOCUMENTS[ \t]*$|news·\d{8}·)",
    re.MULTILINE,
)
_LAYOUTS: tuple[Callable[[str], Bundle | None], ...] = (
    lexis.articles_of,
    nexis.articles_of,
    factiva.articles_of,
)


def read_text(raw: Raw) -> Draft | Iterable[Draft]:
    """Read a bundle that is a text; what only looks like one is a plain text.

    Raise ``NoArticleError`` for a bundle of unknown layout, and what ``decode`` raises.
    """
    text = decode(raw, raw.charset)
    return _divided(raw, text, Kind.PLAIN) or plain.draft(raw, text)


def read_page(raw: Raw) -> Draft | Iterable[Draft]:
    """Read a bundle that is a page; what only looks like one is an ordinary page."""
    page = decode(raw, raw.charset, declared_charset(raw.data))
    bundle = europresse.articles_of_page(page)
    if bundle and bundle.articles:
        return drafts(raw, bundle, Kind.HTML)
    return _divided(raw, words_of_page(page), Kind.HTML) or html.read(raw)


def dividing(read: Callable[[Raw], Draft], kind: Kind) -> Callable[[Raw], Draft | Iterable[Draft]]:
    """Make a reader of documents divide those that are bundles."""

    def read_divided(raw: Raw) -> Draft | Iterable[Draft]:
        draft = read(raw)
        return _divided(raw, draft.text, kind) or draft

    return read_divided


def _divided(raw: Raw, text: str, kind: Kind) -> Iterable[Draft] | None:
    for articles_of in _LAYOUTS:
        bundle = articles_of(text)
        if bundle and bundle.articles:
            return drafts(raw, bundle, kind)
    if len(_SIGN.findall(text)) > 1:
        raise NoArticleError(
            f"{raw.label} looks like a bundle of a press archive, in a layout that is not known: "
            "export it anew, from Factiva with its indexing, or each article as a file."
        )
    return None
