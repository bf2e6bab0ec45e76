"""The walk through a tree of elements, from which their words flow."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import lru_cache
from typing import Any

from curator.importers.formats.markup.flow import Flow


class Role(Enum):
    """What an element is to the text; one without a role is a part of its paragraph."""

    BLOCK = auto()
    LINE = auto()  # a paragraph that is one of several lines, such as the item of a list
    ROW = auto()
    CELL = auto()
    NOTE = auto()
    ASIDE = auto()
    BREAK = auto()
    PREFORMATTED = auto()
    SKIPPED = auto()


def _nothing(_node: Any, _words: str) -> None:
    return None


def _never(_node: Any) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Manners:
    """How the elements of a format are taken, by their local names."""

    roles: Mapping[str, Role]
    spoken: frozenset[str] = frozenset()  # whose own text counts; none named: that of all
    inserted: Mapping[str, Callable[[Any], str]] = field(default_factory=dict)
    enclosed: Mapping[str, Callable[[Any], tuple[str, str]]] = field(default_factory=dict)
    hidden: Callable[[Any], bool] = _never
    seen: Callable[[Any, str], None] = _nothing  # told of each paragraph, with its words


def walk(root: Any, flow: Flow, manners: Manners) -> None:
    """Let the words of an element and of all below it flow; nothing here is recursive."""
    _Walk(flow, manners).go(root)


def local_name(node: Any) -> str:
    """Give the name of an element without its namespace; empty for a comment."""
    return _without_namespace(node.tag)


@lru_cache(maxsize=2000)
def _without_namespace(tag: Any) -> str:
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


class _Walk:
    def __init__(self, flow: Flow, manners: Manners) -> None:
        self._flow = flow
        self._manners = manners
        self._preformatted = 0
        self._opening: dict[Role, Callable[[], Any]] = {
            Role.BLOCK: flow.end,
            Role.LINE: lambda: flow.end(tight=True),
            Role.ROW: flow.open_row,
            Role.CELL: flow.open_cell,
            Role.NOTE: flow.open_note,
            Role.ASIDE: flow.open_note,
            Role.BREAK: flow.break_line,
            Role.PREFORMATTED: self._open_preformatted,
        }
        self._closing: dict[Role, Callable[[], Any]] = {
            Role.BLOCK: flow.end,
            Role.LINE: lambda: flow.end(tight=True),
            Role.ROW: flow.close_row,
            Role.CELL: flow.close_cell,
            Role.NOTE: flow.close_note,
            Role.ASIDE: flow.close_aside,
            Role.PREFORMATTED: self._close_preformatted,
        }

    def go(self, root: Any) -> None:
        from lxml import etree

        steps = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        skipping = None
        for event, node in steps:
            if event == "start":
                if self._start(node):
                    continue
                skipping = node
                steps.skip_subtree()
            elif event == "end" and skipping is None:
                self._end(node)
            skipping = None if event == "end" else skipping
            if event != "start" and node.tail and node is not root:
                self._say(node.getparent(), node.tail)

    def _start(self, node: Any) -> bool:
        name = local_name(node)
        role = self._manners.roles.get(name)
        if role is Role.SKIPPED or self._manners.hidden(node):
            return False
        if role is not None:
            self._opening[role]()
        if name in self._manners.inserted:
            self._flow.add(self._manners.inserted[name](node))
        if name in self._manners.enclosed:
            self._flow.add(self._manners.enclosed[name](node)[0])
        self._say(node, node.text)
        return True

    def _end(self, node: Any) -> None:
        name = local_name(node)
        if name in self._manners.enclosed:
            self._flow.add(self._manners.enclosed[name](node)[1])
        role = self._manners.roles.get(name)
        if role in self._closing:
            words = self._closing[role]()
            self._manners.seen(node, words or "")

    def _say(self, node: Any, words: str | None) -> None:
        spoken = self._manners.spoken
        if not words or (spoken and local_name(node) not in spoken):
            return
        if not self._preformatted:
            self._flow.add(words)
            return
        for number, line in enumerate(words.split("\n")):
            if number:
                self._flow.break_line()
            self._flow.add(line)

    def _open_preformatted(self) -> None:
        self._flow.end()
        self._preformatted += 1

    def _close_preformatted(self) -> None:
        self._flow.end()
        self._preformatted -= 1
