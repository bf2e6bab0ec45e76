"""A vault for Obsidian: one note for each source, actor and claim, with links between them."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping

from curator.domain.briefings.content import ActorEntry, CitedSource, ClaimEntry, Content, Said
from curator.exporters.briefings.functions import attribution, remarks, tally, translated
from curator.exporters.briefings.text import Markdown, block, inline, several, yaml

_FORBIDDEN = re.compile(  # by a system of files, by links of Obsidian, or because nobody sees it
    "[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff0-\uffff"
    r'\\/:*?"<>|#^\[\]%.`;]+'
)
_LONGEST = 80  # characters of a name of a file
_MOST = 200  # bytes of it, as systems take 255 with what they add
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])", re.IGNORECASE)


def notes(content: Content) -> Mapping[str, bytes]:
    """Write a vault: its notes by their paths within it, which every system takes."""
    vault = _Vault(content)
    files = {"Briefing.md": vault.index()}
    files |= {vault.path[source.uid]: vault.source(source) for source in content.sources}
    files |= {vault.path[actor.uid]: vault.actor(actor) for actor in content.actors}
    files |= {vault.path[claim.uid]: vault.claim(claim) for claim in content.claims}
    return {path: (text.rstrip("\n") + "\n").encode() for path, text in files.items()}


class _Vault:
    """The notes of one briefing, and how they are linked."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self.path: dict[str, str] = {}
        self._links: dict[str, Markdown] = {}
        taken: set[str] = set()
        for folder, uid, name in _named(content):
            self._enter(taken, folder, uid, name)
        self._by_source: dict[int, list[Said]] = defaultdict(list)
        for one in content.said:
            self._by_source[one.quote.source.id].append(one)
        self._actors = {actor.id: actor.uid for actor in content.actors}
        self._claims = {claim.id: claim.uid for claim in content.claims}

    def index(self) -> str:
        """Write the note that leads to all others."""
        content = self._content
        parts = [_head(content.title, "briefing"), f"# {inline(content.title)}"]
        parts += [f"**{inline(content.question)}**"] if content.question else []
        for title, entries in (
            ("Claims", content.claims), ("Actors", content.actors), ("Sources", content.sources),
        ):  # fmt: skip
            if entries:
                parts += [f"## {title}", "\n".join(f"- {self._links[e.uid]}" for e in entries)]
        return "\n\n".join(parts)

    def source(self, source: CitedSource) -> str:
        """Write the note of a source: its facts, and its quotes in the order of its text."""
        facts = {
            "outlet": source.outlet,
            "authors": ", ".join(source.authors),
            "published": str(source.published or ""),
            "url": source.url,
            "sha256": source.sha256,
        }
        said = sorted(self._by_source[source.id], key=lambda one: (one.quote.start, one.id))
        title = source.title or source.key
        return "\n\n".join(
            (_head(title, "source", **facts), f"# {inline(title)}", *map(self._statement, said))
        )

    def actor(self, actor: ActorEntry) -> str:
        """Write the note of an actor: what they say, claim by claim."""
        head = _head(actor.name, "actor", sort=actor.kind, role=actor.role)
        parts = [head, f"# {inline(actor.name)}"]
        parts += [several(actor.note)] if actor.note else []
        for group in actor.groups:
            claim = self._claims.get(group.said[0].claim_id or 0, "")
            parts.append(f"## {self._links.get(claim, inline(group.claim))} · {tally(group.said)}")
            parts += map(self._statement, group.said)
        return "\n\n".join(parts)

    def claim(self, claim: ClaimEntry) -> str:
        """Write the note of a claim: who takes which stance on it."""
        parts = [_head(claim.wording, "claim", status=claim.status), f"# {inline(claim.wording)}"]
        parts += [several(claim.definition)] if claim.definition else []
        for group in claim.groups:
            actor = self._actors.get(group.said[0].actor_id or 0, "")
            parts.append(f"## {self._links.get(actor, inline(group.actor))} · {tally(group.said)}")
            parts += map(self._statement, group.said)
        return "\n\n".join(parts)

    def _statement(self, said: Said) -> str:
        quote = said.quote
        links = [
            self._links.get(uid, "")
            for uid in (
                quote.source.uid,
                self._actors.get(said.actor_id or 0, ""),
                self._claims.get(said.claim_id or 0, ""),
            )
        ]
        place = f"p. {quote.page}" if quote.page else f"para. {quote.paragraph}"
        found = " · ".join(filter(None, links))
        who = f"— {attribution(said)} ({place}, quote {inline(quote.uid)})"
        parts = (block(quote.words), *translated(quote), who, *remarks(quote), found)
        return "\n\n".join(parts)

    def _enter(self, taken: set[str], folder: str, uid: str, name: str) -> None:
        stem, number = _safe(name), 1
        while (one := f"{folder}/{_alike(stem)}") in taken:
            number += 1
            stem = f"{_cut(_safe(name), 8)} {number}"
        taken.add(one)
        self.path[uid] = f"{folder}/{stem}.md"
        shown = " ".join(re.sub(r"[|\[\]]", " ", name).split()) or stem
        self._links[uid] = Markdown(f"[[{folder}/{stem}\\|{inline(shown)}]]".replace("\\|", "|"))


def _named(content: Content) -> Iterable[tuple[str, str, str]]:
    for source in content.sources:
        name = " ".join(filter(None, (str(source.published or ""), source.outlet, source.title)))
        yield "Sources", source.uid, name or source.key
    for actor in content.actors:
        yield "Actors", actor.uid, actor.name
    for claim in content.claims:
        yield "Claims", claim.uid, claim.wording


def _head(title: str, kind: str, **facts: str) -> str:
    told = {"title": title, **facts}
    lines = [f"{name}: {yaml(value)}" for name, value in told.items() if value]
    return "\n".join(("---", *lines, "tags:", f"  - curator/{kind}", "---"))


def _safe(name: str) -> str:
    """Give a name for a file that every system takes: no marks of paths, not too long."""
    plain = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", name))
    short = _cut(" ".join(plain.split()))
    short = short if any(map(str.isalnum, short)) else f"unnamed {short}".strip()
    return f"{short} note" if _RESERVED.fullmatch(short) else short


def _cut(name: str, less: int = 0) -> str:
    """Cut a name to so many characters and bytes, less some."""
    short = name[: _LONGEST - less].encode()[: _MOST - less].decode("utf-8", "ignore")
    return short.strip()


def _alike(name: str) -> str:
    """Give what names have in common that a system of files takes for one."""
    return unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
