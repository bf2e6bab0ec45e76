"""Exports: which file was written of which briefing, and what is to be done with an edited one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Format(StrEnum):
    """What a briefing can be written as."""

    MARKDOWN = "md"
    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    CSV = "csv"
    XLSX = "xlsx"
    ANNOTATIONS = "jsonld"
    CLAIM_REVIEW = "claimreview"
    CSL = "csl"
    BIBTEX = "bibtex"
    OBSIDIAN = "obsidian"  # a folder of notes

    @property
    def suffix(self) -> str:
        """The end of the name of its file; empty for a folder."""
        ends = {"claimreview": ".jsonld", "csl": ".json", "bibtex": ".bib", "obsidian": ""}
        return ends.get(self.value, f".{self.value}")


class Choice(StrEnum):
    """What to do with a file that somebody has edited since it was exported."""

    ASK = "ask"  # write nothing, and say so
    REPLACE = "replace"
    BESIDE = "beside"  # under a name with a number
    KEEP = "keep"  # replace it, but carry over what stands between its keep marks


@dataclass(frozen=True, slots=True)
class Export:
    """A file that was written."""

    path: str
    format: str
    sha256: str
    at: dt.datetime
    manifest: Mapping[str, Any]
    briefing_id: int | None = None
    id: int = 0
