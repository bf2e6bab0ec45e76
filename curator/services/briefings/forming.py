"""Form the files of an export: a briefing, in one of the formats it can be written as."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from curator.domain.briefings.content import Content
from curator.domain.briefings.definition import Definition, Profile
from curator.domain.briefings.exports import Format
from curator.services.briefings import leaks
from curator.services.briefings.templates import layout_of
from curator.services.briefings.writing import content_of
from curator.services.project import Project

if TYPE_CHECKING:
    from curator.exporters.briefings.setting import Document

Files = Mapping[str, bytes]
_TITLED = re.compile(r"^reference-section-title:", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Formed:
    """The files of an export by their names, and what they rest on."""

    files: Files
    manifest: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Made:
    """What the files of an export are made of."""

    content: Content
    document: Document
    definition: Definition
    name: str


def form(project: Project, definition: Definition, wanted: Format, name: str) -> Formed:
    """Form a briefing under the name of its file, or of its folder.

    Raise ``TemplateFaultError`` where its template cannot be set, and ``LeakError`` where a name
    that is masked stands in it all the same.
    """
    from curator.exporters.briefings.setting import render
    from curator.exporters.briefings.templates import source_of
    from curator.exporters.proofs.manifest import manifest

    content, masks = content_of(project, definition)
    layout = layout_of(project, definition)
    profile = definition.profile if wanted is Format.MARKDOWN else Profile.PLAIN
    document = render(content, layout, profile)
    files = _FORMS[wanted](_Made(content, document, definition, name))
    body = source_of(layout.name) if layout.body is None else layout.body
    shape = (wanted.value, profile.value)
    told = manifest(content, document.uses, (layout.name, body), files, shape)
    if wanted is Format.PDF:
        from curator.services.briefings.copying import copies_in

        told["copies"] = copies_in(document, files[name])
    leaks.check(masks, wanted, files, told, document.text)
    return Formed(files, told)


def _markdown(made: _Made) -> Files:
    if made.definition.profile is not Profile.PANDOC:
        return {made.name: made.document.text.encode()}
    from curator.exporters.briefings.text import inline, yaml
    from curator.exporters.data import citations
    from curator.exporters.papers.words import words_in

    beside = f"{made.name.rpartition('.')[0] or made.name}.sources.json"
    told = f"bibliography: {yaml(inline(beside))}\n"
    head, end, rest = made.document.text.partition("\n---\n")
    if not (end and head.startswith("---\n")):  # a template of one's own may have no head
        head, rest = "---", f"\n{made.document.text}"
    if not _TITLED.search(head):  # what pandoc lists at the end
        told += f"reference-section-title: {yaml(words_in('en').references)}\n"
    text = f"{head}\n{told}---\n{rest}"
    return {made.name: text.encode(), beside: citations.csl(made.content)}


def _html(made: _Made) -> Files:
    from curator.exporters.papers import html

    return {made.name: html.render(made.document.text, made.content.title).encode()}


def _pdf(made: _Made) -> Files:
    from curator.exporters.papers import pdf

    return {made.name: pdf.render(made.document.text, made.content.title)}


def _docx(made: _Made) -> Files:
    from curator.exporters.papers import docx

    return {made.name: docx.render(made.document.text, made.content.title)}


def _csv(made: _Made) -> Files:
    from curator.exporters.data import tables

    return {made.name: tables.csv(made.content)}


def _xlsx(made: _Made) -> Files:
    from curator.exporters.data import tables

    return {made.name: tables.xlsx(made.content)}


def _annotations(made: _Made) -> Files:
    from curator.exporters.data import annotations

    return {made.name: annotations.render(made.content)}


def _claim_reviews(made: _Made) -> Files:
    from curator.exporters.data import claim_reviews

    return {made.name: claim_reviews.render(made.content)}


def _csl(made: _Made) -> Files:
    from curator.exporters.data import citations

    return {made.name: citations.csl(made.content)}


def _bibtex(made: _Made) -> Files:
    from curator.exporters.data import citations

    return {made.name: citations.bibtex(made.content)}


def _vault(made: _Made) -> Files:
    from curator.exporters.briefings import vault

    return {f"{made.name}/{path}": data for path, data in vault.notes(made.content).items()}


_FORMS: Mapping[Format, Callable[[_Made], Files]] = {
    Format.MARKDOWN: _markdown,
    Format.HTML: _html,
    Format.PDF: _pdf,
    Format.DOCX: _docx,
    Format.CSV: _csv,
    Format.XLSX: _xlsx,
    Format.ANNOTATIONS: _annotations,
    Format.CLAIM_REVIEW: _claim_reviews,
    Format.CSL: _csl,
    Format.BIBTEX: _bibtex,
    Format.OBSIDIAN: _vault,
}
