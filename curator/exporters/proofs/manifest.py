"""The manifest beside an export: what it rests on, so that it can be proved later.

It names files, hashes and counts, and repeats no word of a source. Hashes are SHA-256, in hex.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from curator import __version__
from curator.domain.briefings.content import CitedSource, Content, Said
from curator.exporters.briefings.notes import Use

NAME = ".manifest.json"  # behind the name of the export


def manifest(
    content: Content,
    uses: tuple[Use, ...],
    template: tuple[str, str],
    files: Mapping[str, bytes],
    form: tuple[str, str],
) -> dict[str, Any]:
    """Say what an export rests on.

    ``template`` is its name and its text, ``form`` the format and the profile of Markdown.
    """
    return {
        "made_by": f"Curator {__version__}",
        "title": content.title,
        "format": form[0],
        "profile": form[1],
        "template": {"name": template[0], "sha256": _hash(template[1].encode())},
        "data_cut_off": content.cutoff.isoformat(timespec="seconds"),
        "scope": list(content.scope),
        "redaction": content.redaction,
        "counts": {
            "sources": content.figures.sources,
            "independent_sources": content.figures.independent,
            "quotes": content.figures.quotes,
            "statements": content.figures.statements,
            "actors": content.figures.actors,
            "claims": content.figures.claims,
        },
        "sources": [_source(source) for source in content.sources],
        "uses": [_use(use) for use in uses],
        "files": {name: _hash(data) for name, data in sorted(files.items())},
    }


def written(told: Mapping[str, Any]) -> bytes:
    """Write a manifest as JSON that people can read; the same one gives the same bytes."""
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def said_hash(said: Said) -> str:
    """Give the hash of who takes which stance on what, to tell whether that has changed."""
    return _hash("\0".join((said.actor, said.stance.value, said.claim)).encode())


def _source(source: CitedSource) -> dict[str, Any]:
    return {
        "key": source.key,
        "url": source.url,
        "captured_at": source.captured_at.isoformat(timespec="seconds"),
        "sha256": source.sha256,
        "text_sha256": source.text_sha256,
    }


def _use(use: Use) -> dict[str, Any]:
    quote = use.said.quote
    return {
        "note": use.number,
        "quote": quote.uid,
        "statement": use.said.uid,
        "source": quote.source.key,
        "sha256": _hash(quote.words.encode()),
        "said_sha256": said_hash(use.said),
    }


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
