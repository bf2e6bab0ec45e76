"""An entry of a bibliography: its facts, and the text that stands in it, if there is one."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from curator.domain.errors import NoArticleError
from curator.domain.sources import Draft, Facts
from curator.domain.text import canonical, tidy
from curator.importers.findings import Findings
from curator.importers.formats.given import note_given
from curator.importers.kinds import Kind
from curator.importers.raw import Broken, Raw

_BLOCK = re.compile(r"(?:\s*</?(?:jats:)?(?:p|sec|title)\b[^<>]*>)+\s*", re.IGNORECASE)
_TYPE = re.compile(
    r"</?(?:jats:)?(?:i|b|em|strong|sub|sup|span|sc|italic|bold|underline)\b[^<>]*>", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What an entry says of a source, each fact with its field, and its words or none."""

    findings: Findings
    text: str = ""


def drafts(raw: Raw, entries: Iterable[Entry], kind: Kind) -> Iterator[Draft | Broken]:
    """Give a draft for each entry that holds words; one without is told with its facts.

    Raise ``NoArticleError`` where there are no entries at all.
    """
    part = 0
    for part, entry in enumerate(entries, 1):
        text = canonical(bare(entry.text)).strip()
        if not text.strip():
            yield Broken("", _without_text(raw, entry.findings.facts()))
            continue
        findings = entry.findings
        findings.note("title", f"{raw.stem} {part}".strip(), "file name")
        yield replace(findings.draft(raw, text, kind, ("bibliography", "1")), part=str(part))
    if not part:
        raise NoArticleError(f"{raw.label} holds no entries: nothing in it can be read.")


def note_names(findings: Findings, names: Sequence[str], origin: str) -> None:
    """Note the names of authors as they are spoken: given name first."""
    findings.note("authors", tuple(filter(None, map(tidy, names))), origin)


def note_first(findings: Findings, field: str, values: Iterable[tuple[str, object]]) -> None:
    """Note the first of some named values that can be the one of a field."""
    for name, value in values:
        if isinstance(value, str | int):
            words = bare(str(value)) if field == "title" else str(value)
            note_given(findings, field, words, f"field {name}")


def bare(text: str) -> str:
    """Give words without the marks of type in titles and abstracts, as CSL and JATS have them."""
    return _TYPE.sub("", _BLOCK.sub("\n\n", text)) if "<" in text else text


def spoken(name: str) -> str:
    """Turn ``Lindqvist, Ana`` and ``Lindqvist, Jr, Ana`` to the order in which they are said."""
    parts = [part.strip() for part in name.split(",")]
    if len(parts) == 2:
        return f"{parts[1]} {parts[0]}"
    return f"{parts[2]} {parts[0]} {parts[1]}" if len(parts) == 3 else name


def written_date(*parts: object) -> str:
    """Write a date of year, month and day as it is read; it ends before the first not known."""
    known: list[str] = []
    for part, most in zip(parts, (9999, 12, 31), strict=False):
        number = str(part or "").strip()
        if not re.fullmatch(r"\d{1,4}", number) or not 0 < int(number) <= most:
            break
        known.append(number.zfill(2) if known else number)
    return "-".join(known)


def _without_text(raw: Raw, facts: Facts) -> NoArticleError:
    told = [facts.title, ", ".join(facts.authors), facts.outlet, str(facts.published or "")]
    entry = "; ".join(filter(None, [*told, facts.url]))
    return NoArticleError(
        f"The entry “{entry}” in {raw.label} has no text: get the article itself, and import that."
    )
