"""What the room of the briefing says of sections, scales, formats and masks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from curator.domain.briefings.content import Content
from curator.domain.briefings.definition import (
    Handling,
    Profile,
    Scope,
    SectionKind,
    SectionPlan,
)
from curator.domain.briefings.exports import Format
from curator.domain.briefings.masks import Manner
from curator.domain.briefings.scales import Fault, Scale
from curator.domain.lists.statements import Facet, Tally
from curator.gui.messages import QT_TRANSLATE_NOOP, counted, date_words, isolated
from curator.gui.quotes.wording import facet_word, value_words

_SECTIONS = {
    SectionKind.BOTTOM_LINE: QT_TRANSLATE_NOOP("Sections", "Bottom line"),
    SectionKind.QUESTIONS: QT_TRANSLATE_NOOP("Sections", "Key questions"),
    SectionKind.JUDGEMENTS: QT_TRANSLATE_NOOP("Sections", "Key judgements"),
    SectionKind.MATRIX: QT_TRANSLATE_NOOP("Sections", "Who says what"),
    SectionKind.AGREEMENT: QT_TRANSLATE_NOOP("Sections", "Points of agreement"),
    SectionKind.CONTENTION: QT_TRANSLATE_NOOP("Sections", "Points of contention"),
    SectionKind.SINGLE_SOURCE: QT_TRANSLATE_NOOP("Sections", "Single-source claims"),
    SectionKind.CHANGES: QT_TRANSLATE_NOOP("Sections", "Changes of position"),
    SectionKind.CHRONOLOGY: QT_TRANSLATE_NOOP("Sections", "Chronology"),
    SectionKind.CLAIMS: QT_TRANSLATE_NOOP("Sections", "Claims in detail"),
    SectionKind.ACTORS: QT_TRANSLATE_NOOP("Sections", "Actors in detail"),
    SectionKind.GAPS: QT_TRANSLATE_NOOP("Sections", "Gaps"),
    SectionKind.ALTERNATIVES: QT_TRANSLATE_NOOP("Sections", "Alternative readings"),
    SectionKind.SOURCES: QT_TRANSLATE_NOOP("Sections", "Sources"),
    SectionKind.APPENDIX: QT_TRANSLATE_NOOP("Sections", "Appendix"),
}
TEMPLATES = {
    "policy": QT_TRANSLATE_NOOP("Templates", "Policy briefing, by claim"),
    "actors": QT_TRANSLATE_NOOP("Templates", "Profiles, by actor"),
    "press": QT_TRANSLATE_NOOP("Templates", "Press review, by date"),
    "summary": QT_TRANSLATE_NOOP("Templates", "Summary on one page"),
}
_PROFILES = {
    Profile.PLAIN: QT_TRANSLATE_NOOP("Profiles", "Plain, with footnotes"),
    Profile.PANDOC: QT_TRANSLATE_NOOP("Profiles", "Pandoc, with citation keys"),
    Profile.OBSIDIAN: QT_TRANSLATE_NOOP("Profiles", "Obsidian"),
}
_SCALES = {
    Scale.ICD_203: QT_TRANSLATE_NOOP("Scales", "ICD 203 (United States)"),
    Scale.PHIA: QT_TRANSLATE_NOOP("Scales", "PHIA (United Kingdom)"),
}
_HANDLINGS = {
    Handling.NONE: QT_TRANSLATE_NOOP("Handlings", "no mark"),
    Handling.CLEAR: QT_TRANSLATE_NOOP("Handlings", "TLP:CLEAR"),
    Handling.GREEN: QT_TRANSLATE_NOOP("Handlings", "TLP:GREEN"),
    Handling.AMBER: QT_TRANSLATE_NOOP("Handlings", "TLP:AMBER"),
    Handling.STRICT: QT_TRANSLATE_NOOP("Handlings", "TLP:AMBER+STRICT"),
    Handling.RED: QT_TRANSLATE_NOOP("Handlings", "TLP:RED"),
}
_FORMATS = {
    Format.MARKDOWN: QT_TRANSLATE_NOOP("Formats", "Markdown"),
    Format.HTML: QT_TRANSLATE_NOOP("Formats", "Web page (HTML)"),
    Format.PDF: QT_TRANSLATE_NOOP("Formats", "PDF"),
    Format.DOCX: QT_TRANSLATE_NOOP("Formats", "Word (DOCX)"),
    Format.CSV: QT_TRANSLATE_NOOP("Formats", "Table of statements (CSV)"),
    Format.XLSX: QT_TRANSLATE_NOOP("Formats", "Table of statements (XLSX)"),
    Format.ANNOTATIONS: QT_TRANSLATE_NOOP("Formats", "Web annotations (JSON-LD)"),
    Format.CLAIM_REVIEW: QT_TRANSLATE_NOOP("Formats", "Claim reviews (JSON-LD)"),
    Format.CSL: QT_TRANSLATE_NOOP("Formats", "Sources (CSL JSON)"),
    Format.BIBTEX: QT_TRANSLATE_NOOP("Formats", "Sources (BibTeX)"),
    Format.OBSIDIAN: QT_TRANSLATE_NOOP("Formats", "Obsidian vault (a folder of notes)"),
}
_MANNERS = {
    Manner.ROLE: QT_TRANSLATE_NOOP("Masks", "by their role"),
    Manner.PSEUDONYM: QT_TRANSLATE_NOOP("Masks", "by a pseudonym"),
    Manner.DROP: QT_TRANSLATE_NOOP("Masks", "left out"),
}
_FAULTS = {
    Fault.OTHER_SCALE: QT_TRANSLATE_NOOP("Lint", "“{0}” belongs to another scale."),
    Fault.MIXED_ROWS: QT_TRANSLATE_NOOP(
        "Lint", "“{0}” come from two rows of the scale. Keep to one of them."
    ),
    Fault.BOTH_IN_ONE: QT_TRANSLATE_NOOP(
        "Lint", "“{0}” stand in one sentence. Say how sure you are in a sentence of its own."
    ),
    Fault.OTHER_PICK: QT_TRANSLATE_NOOP("Lint", "“{0}” is not what is picked below."),
}
_CONFIDENCES = {
    "high": QT_TRANSLATE_NOOP("Scales", "high"),
    "moderate": QT_TRANSLATE_NOOP("Scales", "moderate"),
    "low": QT_TRANSLATE_NOOP("Scales", "low"),
}


def kind_word(kind: SectionKind) -> str:
    """Name a kind of section."""
    return QCoreApplication.translate("Sections", _SECTIONS[kind])


def section_word(section: SectionPlan) -> str:
    """Name a section, as its writer does where they gave it a heading."""
    return section.heading or kind_word(section.kind)


def template_word(name: str) -> str:
    """Name a template that ships."""
    return QCoreApplication.translate("Templates", TEMPLATES.get(name, name))


def profile_word(profile: Profile) -> str:
    """Name a dialect of Markdown."""
    return QCoreApplication.translate("Profiles", _PROFILES[profile])


def scale_word(scale: Scale) -> str:
    """Name a scale of likelihood."""
    return QCoreApplication.translate("Scales", _SCALES[scale])


def confidence_word(confidence: str) -> str:
    """Say how sure one is."""
    return QCoreApplication.translate("Scales", _CONFIDENCES.get(confidence, confidence))


def handling_word(handling: Handling) -> str:
    """Name a mark of who may see it."""
    return QCoreApplication.translate("Handlings", _HANDLINGS[handling])


def format_word(wanted: Format) -> str:
    """Name a format."""
    return QCoreApplication.translate("Formats", _FORMATS[wanted])


def manner_word(manner: Manner) -> str:
    """Say what becomes of an actor."""
    return QCoreApplication.translate("Masks", _MANNERS[manner])


def fault_sentence(fault: Fault, words: Iterable[str]) -> str:
    """Say what readers of a judgement would stumble over."""
    shown = "”, “".join(words)
    return QCoreApplication.translate("Lint", _FAULTS[fault]).format(shown)


def scope_rows(scope: Scope, names: Mapping[str, str]) -> list[tuple[str, str]]:
    """Say what a briefing takes in, one condition a row: its words, and from which side."""
    rows = []
    if scope.since or scope.until:
        shape = QCoreApplication.translate("Scopes", "{0} to {1}")
        if not scope.until:
            shape = QCoreApplication.translate("Scopes", "since {0}")
        elif not scope.since:
            shape = QCoreApplication.translate("Scopes", "until {1}")
        words = shape.format(
            date_words(scope.since, short=True), date_words(scope.until, short=True)
        )
        rows.append((words, QCoreApplication.translate("Scopes", "date")))
    if scope.words:
        rows.append((f"“{isolated(scope.words)}”", QCoreApplication.translate("Scopes", "words")))
    for facet, values in scope.chosen.items():
        shown = sorted(_value_word(facet, value, names) for value in values)
        more = f" +{len(shown) - 1}" if len(shown) > 1 else ""
        if shown:
            rows.append((shown[0], f"{facet_word(facet)}{more}"))
    return rows


def section_counts(content: Content) -> Mapping[SectionKind, str]:
    """Say how much each section that is shown holds; go through the content once."""
    figures = _figures(content)
    return {each.kind: _count(each, figures) for each in content.sections}


def _figures(content: Content) -> Mapping[SectionKind, int]:
    return {
        SectionKind.JUDGEMENTS: len(content.judgements),
        SectionKind.MATRIX: len(content.actors),
        SectionKind.AGREEMENT: sum(each.agreed for each in content.claims),
        SectionKind.CONTENTION: sum(each.contested for each in content.claims),
        SectionKind.SINGLE_SOURCE: sum(each.single_source for each in content.claims),
        SectionKind.CHANGES: len(content.turns) + len(content.clashes),
        SectionKind.CHRONOLOGY: len({str(each.quote.when) for each in content.complete}),
        SectionKind.ACTORS: len(content.actors),
        SectionKind.SOURCES: len(content.sources),
        SectionKind.CLAIMS: content.figures.quotes,
        SectionKind.APPENDIX: content.figures.quotes,
    }


def _count(section: SectionPlan, figures: Mapping[SectionKind, int]) -> str:
    if section.kind in (SectionKind.CLAIMS, SectionKind.APPENDIX):
        return counted(figures[section.kind], "quote")
    if section.kind in figures:
        return str(figures[section.kind])
    if section.before.strip():
        return QCoreApplication.translate("Sections", "written")
    return QCoreApplication.translate("Sections", "to write")


def _value_word(facet: Facet, value: str, names: Mapping[str, str]) -> str:
    known = names.get(value, value)
    return value_words(Tally(facet, value or None, known, 0))
