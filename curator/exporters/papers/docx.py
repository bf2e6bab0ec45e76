"""DOCX: a briefing for word processors, with real styles, headings and footnotes."""

import datetime as dt
import re
from collections.abc import Sequence
from itertools import chain
from xml.sax.saxutils import escape, quoteattr

from curator.exporters.papers.reading import read
from curator.exporters.papers.tree import Paper, goes_left, short, words_of
from curator.exporters.papers.wordml import BULLETS, Story
from curator.exporters.papers.words import tag_of, words_in
from curator.paths import RESOURCES

_LONGEST_HEAD = 90  # letters of the title in the head of a page
_SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/>'
    "</w:r></w:p></w:footnote>"
)
_SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="{head}"/>'
    '<w:footerReference w:type="default" r:id="{foot}"/>'
    '<w:footerReference w:type="first" r:id="{foot}"/>'
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" '
    'w:left="1418" w:header="709" w:footer="709" w:gutter="0"/><w:titlePg/></w:sectPr>'
)
_LANGUAGES = '<w:lang w:val="en" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'  # as shipped
_END_OF_LISTS = "</w:numbering>"
_SCRIPTS = (
    ("eastAsia", re.compile("[\u3040-\u30ff]"), "ja-JP"),
    ("eastAsia", re.compile("[\uac00-\ud7a3]"), "ko-KR"),
    ("bidi", re.compile("[\u0590-\u05ff]"), "he-IL"),
    ("bidi", re.compile("[\u0600-\u06ff]"), "ar-SA"),
)


def render(
    markdown: str, title: str, language: str = "en", created: dt.datetime | None = None
) -> bytes:
    """Write the Markdown of a briefing as DOCX; ``language`` is a tag of BCP 47.

    Footnotes are real ones, numbered by the word processor. It holds no date but the one given,
    so that the same text gives the same bytes.
    """
    from curator.exporters.papers.office import Package

    paper, tag = read(markdown, title), tag_of(language)
    package = Package()
    package.add("footnotes")
    section = _SECTION.format(head=package.add("header"), foot=package.add("footer"))
    firsts: list[int] = []
    text, notes = (Story(package.linker(part), firsts) for part in ("text", "footnotes"))
    package.put("text", text.body(paper.blocks) + section)
    numbered = enumerate(paper.notes, 1)
    package.put("footnotes", _SEPARATORS + "".join(notes.note(n, note) for n, note in numbered))
    package.put("header", _head(paper.title))
    package.put("footer", _foot(words_in(language).page))
    package.put_whole("styles", _shipped("styles").replace(_LANGUAGES, _languages(paper, tag)))
    package.put_whole("settings", _shipped("settings"))
    lists = _shipped("numbering").replace(_END_OF_LISTS, _lists(firsts) + _END_OF_LISTS)
    package.put_whole("numbering", lists)
    package.tell(paper.title, tag, created)
    return package.data()


def _shipped(name: str) -> str:
    return (RESOURCES / "papers" / "docx" / f"{name}.xml").read_text("utf-8")


def _languages(paper: Paper, tag: str) -> str:
    """Tell the language of the paper, and of the scripts in it whose letters name one."""
    words = "".join(words_of(chain(paper.blocks, *paper.notes)))
    tags = {"val": tag, "eastAsia": "zh-CN", "bidi": "ar-SA"}
    tags |= {name: named for name, letters, named in _SCRIPTS if letters.search(words)}
    return f"<w:lang {' '.join(f'w:{name}={quoteattr(tag)}' for name, tag in tags.items())}/>"


def _lists(firsts: Sequence[int]) -> str:
    """Write a list for each numbered one, so that each counts for itself."""
    return "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="1"/>'
        + "".join(
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{first}"/></w:lvlOverride>'
            for level in range(9)
        )
        + "</w:num>"
        for number, first in enumerate(firsts, BULLETS + 1)
    )


def _head(title: str) -> str:
    bidi = "<w:bidi/>" if goes_left(title) else ""
    words = escape(short(title, _LONGEST_HEAD))
    return (
        f'<w:p><w:pPr><w:pStyle w:val="Header"/>{bidi}</w:pPr>'
        f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'
    )


def _foot(page: str) -> str:
    before, between, after = (
        f'<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r>' for words in page.split("{}")
    )
    this, last = (
        f'<w:fldSimple w:instr=" {field} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
        for field in ("PAGE", "NUMPAGES")
    )
    style = '<w:pPr><w:pStyle w:val="Footer"/></w:pPr>'
    return f"<w:p>{style}{before}{this}{between}{last}{after}</w:p>"
