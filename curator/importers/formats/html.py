"""HTML pages: the article and its facts are found in a process that may be ended."""

from collections.abc import Callable
from typing import Any

from curator.domain.errors import NoArticleError, UnreadableFileError
from curator.domain.sources import Draft
from curator.domain.text import canonical, tidy
from curator.importers.encodings import declared_charset, decode
from curator.importers.findings import Findings
from curator.importers.formats.dates import read_date
from curator.importers.formats.values import read_address, read_language
from curator.importers.kinds import Kind
from curator.importers.pages.reading import prepare
from curator.importers.raw import Raw
from curator.importers.worker import Worker

_LARGEST = 25 << 20  # bytes
_SECONDS = 20.0  # of the clock, for one page
_READERS = {"published": read_date, "url": read_address, "language": read_language}


class _Extractor:
    """Has articles found in another process, or in this one where that may be ended itself."""

    def __init__(self) -> None:
        self.worker = Worker(prepare)
        self._is_here = False
        self._find: Callable[[str, str], Any] | None = None

    def stay_here(self) -> None:
        self._is_here = True

    def get_ready(self) -> Callable[[str, str], Any] | None:
        if self._is_here and self._find is None:
            self._find = prepare()
        return self._find

    def ask(self, page: str, url: str, seconds: float) -> Any:
        find = self.get_ready()
        return find(page, url) if find else self.worker.ask(page, url, seconds=seconds)


_extractor = _Extractor()


def read(raw: Raw, seconds: float = _SECONDS) -> Draft:
    """Read a page; raise what ``decode`` raises, and ``NoArticleError`` without an article."""
    if len(raw.data) > _LARGEST:
        raise UnreadableFileError(
            f"{raw.label} is larger than {_LARGEST >> 20} MB, too large for a page: "
            "save the article as text, and import that."
        )
    page = decode(raw, raw.charset, declared_charset(raw.data))
    article = _article(raw, page, seconds)
    findings = _findings(article["facts"])
    findings.note("title", raw.stem, "file name")
    return findings.draft(
        raw, canonical(article["text"]), Kind.HTML, ("curator pages", article["version"])
    )


def close() -> None:
    """End the process that reads pages, even in the middle of one."""
    _extractor.worker.close()


def stay_here() -> None:
    """Read pages in this very process from now on, as one does that may itself be ended."""
    _extractor.stay_here()


def get_ready() -> None:
    """Import what the reading of pages in this process takes, before there is any hurry."""
    _extractor.get_ready()


def _article(raw: Raw, page: str, seconds: float) -> Any:
    try:
        article = _extractor.ask(page, raw.url, seconds)
    except TimeoutError:
        trouble = f"took longer than {seconds:g} seconds to read"
    except EOFError:
        trouble = "could not be taken apart"
    else:
        if article:
            return article
        trouble = "has no article in it that could be found"
    raise NoArticleError(f"{raw.label} {trouble}: save its words as text, and import that.")


def _findings(facts: dict[str, tuple[list[str], str]]) -> Findings:
    findings = Findings()
    for name, (values, origin) in facts.items():
        tidied = [tidy(value) for value in values]
        value = tuple(tidied) if name == "authors" else _READERS.get(name, str)(tidied[0])
        findings.note(name, value, origin)
    return findings
