"""The text of a document, and where in it each page begins."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from curator.domain.text import canonical
from curator.importers.formats.pdf.hyphens import Words, ending
from curator.importers.formats.pdf.letters.glyphs import runs_to_the_left
from curator.importers.formats.pdf.lines import Line
from curator.importers.formats.pdf.notes import Page
from curator.importers.formats.pdf.paragraphs import paragraphs_of

# A dash or a stroke within a word or an address, after which a line was broken.
_LINKED = re.compile(r"[^\W_][—/][^\W_]\Z|\d–\d\Z")


def text_of(pages: Sequence[Page]) -> tuple[str, tuple[int, ...]]:
    """Give the canonical text of some pages, and the code points at which they begin."""
    _mirror(pages)
    paragraphs = paragraphs_of(page.body for page in pages)
    return _written(list(_with_notes(paragraphs, pages)), len(pages))


def _mirror(pages: Sequence[Page]) -> None:
    """Let lines that are read from right to left begin at the left, as others do."""
    lines = [line for page in pages for line in page.body]
    if 2 * sum(runs_to_the_left(line.text) for line in lines) > len(lines):
        for line in lines:
            line.left, line.right = -line.right, -line.left


def _with_notes(paragraphs: Sequence[list[Line]], pages: Sequence[Page]) -> Iterator[list[Line]]:
    """Put the notes of each page between paragraphs, so that they tear none and stay on it."""
    firsts = [lines[0].page for lines in paragraphs]
    before: dict[int, list[list[Line]]] = {}
    for number, page in enumerate(pages):
        at = bisect_right(firsts, number)  # paragraphs that begin there or earlier
        if page.apart and at and firsts[at - 1] == number < paragraphs[at - 1][-1].page:
            at -= 1  # the last of them runs on
        before.setdefault(at, []).extend(page.apart)
    for at in range(len(paragraphs) + 1):
        yield from before.get(at, ())
        yield from paragraphs[at : at + 1]


def _written(paragraphs: Sequence[Sequence[Line]], number: int) -> tuple[str, tuple[int, ...]]:
    words = Words([line for lines in paragraphs for line in lines])
    parts: list[str] = []
    starts: dict[int, int] = {}
    length = 0
    for lines in paragraphs:
        text = joined(lines, words, length, starts)
        if text:
            parts.append(text)
            length += len(text) + 2
    pages, following = [], max(length - 2, 0)
    for page in range(number - 1, -1, -1):
        following = min(starts.get(page, following), following)
        pages.append(following)
    return "\n\n".join(parts), tuple(reversed(pages))


def joined(
    lines: Sequence[Line], words: Words, offset: int = 0, starts: dict[int, int] | None = None
) -> str:
    """Join the lines of a paragraph; note in ``starts`` where pages begin that begin in it.

    Those are code points of the whole text, in which the paragraph begins at ``offset``.
    """
    parts: list[str] = []
    starts = {} if starts is None else starts
    before, hyphen, marked, page = "", False, False, lines[0].page
    for line in lines:
        bare, follows, is_marked = ending(line)
        bare = bare if bare.isascii() else canonical(bare)
        if hyphen:
            # PDFium does not look for the other half of a word on the next page.
            link = words.between(before, bare, marked=marked or line.page != page)
        else:
            link = _blank(before, bare)
        offset += len(link)
        starts.setdefault(line.page, offset)
        offset += len(bare)
        parts += (link, bare)
        before, hyphen, marked, page = bare, follows, is_marked, line.page
    return "".join([*parts, "-"] if hyphen else parts)


def _blank(before: str, after: str) -> str:
    """Give what parts two lines: nothing in scripts that know no blanks."""
    if not before or not after or (_is_unspaced(before[-1]) and _is_unspaced(after[0])):
        return ""
    return "" if _LINKED.search(before[-3:] + after[:1]) else " "


def _is_unspaced(char: str) -> bool:
    return (
        "\u2e80" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or "\uff00" <= char <= "\uffef"
    )
